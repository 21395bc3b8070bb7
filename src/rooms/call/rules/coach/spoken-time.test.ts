import { describe, expect, it } from 'vitest';
import { spokenTime } from '#rooms/call/rules/coach/spoken-time.ts';

describe('the time that is spoken', () => {
  it.each([
    ['morgen om half elf', '10:30'],
    ['om tien uur graag', '10:00'],
    ['kwart over twee past mij', '14:15'],
    ['kwart voor negen', '08:45'],
    ['na drie uur ben ik terug', '15:00'],
    ['om 14u30', '14:30'],
    ['rond 16.15', '16:15'],
    ['om 9 uur', '09:00'],
    ['om 13 uur', '13:00'],
    ['in de namiddag', '14:00'],
    ['vanavond om acht uur', '20:00'],
    ['half een', '12:30'],
  ])('%s → %s', (words, time) => expect(spokenTime(words)).toBe(time));

  it.each(['ik bel u nog', 'factuur 2026-118', 'om het even'])('%s names none', (words) =>
    expect(spokenTime(words)).toBeNull(),
  );
});
