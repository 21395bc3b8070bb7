import { createHmac, timingSafeEqual } from 'node:crypto';

/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The one-time code with which the first admin is made, printed by the server. It follows from the secret, so that all servers of an installation have the same. */
export function setUpCode(secret: string): string {
  const digest = createHmac('sha256', secret).update('nakomen set-up code').digest();
  const code = [...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** True when a person typed that code; capitals, spaces and dashes do not matter. */
export function isSetUpCode(typed: string, secret: string): boolean {
  const plain = (text: string): Buffer => Buffer.from(text.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const [given, wanted] = [plain(typed), plain(setUpCode(secret))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
