/** True for one plain e-mail address: no names, lists or line breaks that a mail server could read as something else. */
export function isMailAddress(text: string): boolean {
  return text.length <= 200 && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(text);
}
