import type { ResponseOf } from '#kernel/endpoint.ts';
import { epochMilliseconds, type Instant } from '#kernel/dates.ts';
import type { getSession } from '#platform/auth/contract.ts';
import { readChoice, writeChoice } from '#ui/preferences.ts';

type Session = ResponseOf<typeof getSession>;

const name = 'session';
/** Somebody who was not here for this long signs in again before anything is shown. */
const longestMs = 30 * 24 * 3_600_000;

/** Remembers who is signed in and where that person works, for when the program opens without a network. It opens nothing on the server. */
export function rememberSession(session: Session, now: Instant): void {
  writeChoice(name, JSON.stringify({ session, at: now }));
}

/** Forgets it, when somebody signs out. */
export function forgetSession(): void {
  writeChoice(name, null);
}

/** Who was signed in here last, not longer ago than a month; null: nobody. */
export function rememberedSession(now: Instant): Session | null {
  const stored = readChoice(name);
  if (stored === null) return null;
  const { session, at } = readStored(stored);
  if (typeof at !== 'string' || !isSession(session)) return null;
  return epochMilliseconds(now) - epochMilliseconds(at as Instant) < longestMs ? session : null;
}

function readStored(text: string): { readonly session?: unknown; readonly at?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {}; // somebody changed what was stored; as good as nothing
  }
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { person, administrations } = value as Record<string, unknown>;
  return typeof person === 'object' && person !== null && 'userId' in person && Array.isArray(administrations);
}
