/** Reads a time of day as somebody types it: "10:30", "1030", "10.30", "14u", "9". Null when it is none. Gives 'HH:MM'. */
export function timeFromWords(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.u]?([0-5]\d)|u|:)?$/.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/\s*uur$/, 'u'),
  );
  if (!match || Number(match[1]) > 23) return null;
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
}
