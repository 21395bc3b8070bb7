const hours = new Map(
  ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].map(
    (word, index) => [word, index + 1],
  ),
);
const number = `(\\d{1,2}|${[...hours.keys()].join('|')})`;
const clock = /(?<![\d.,:])([01]?\d|2[0-3])[:.u]([0-5]\d)(?![\d.,])/;
const half = new RegExp(`(?<![a-z])half ${number}(?![a-z\\d])`);
const quarter = new RegExp(`(?<![a-z])kwart (voor|over|na) ${number}(?![a-z\\d])`);
const whole = new RegExp(
  `(?<![a-z])(?:om|rond|tegen|vanaf|na) ${number}(?: uur|u)?(?![a-z\\d])|(?<![a-z\\d])${number} ?(?:uur|u)(?![a-z])`,
);
const evening = /(?<![a-z])(?:'s avonds|vanavond|avond)(?![a-z])/;
const parts: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:ochtend|morgend|voormiddag|morgenvroeg|morgenochtend|vanochtend)(?![a-z])/, '09:30'],
  [/(?<![a-z])(?:na de middag|namiddag|middag|vanmiddag|morgenmiddag)(?![a-z])/, '14:00'],
  [/(?<![a-z])(?:einde van de dag|eind van de dag|na het werk|na vijven)(?![a-z])/, '16:30'],
];

/**
 * The time of day that somebody names while talking ("om half elf", "kwart over twee", "14u30", "in de namiddag"), as 'HH:MM'; null when none.
 * People say hours of the working day by twelve: one to six o'clock is in the afternoon. A part of the day gives its usual hour for calling.
 */
export function spokenTime(plainText: string): string | null {
  const late = evening.test(plainText);
  const written = clock.exec(plainText);
  if (written)
    return at(
      Number(written[1]),
      Number(written[2]),
      late,
      Number(written[1]) > 12 || (written[1] ?? '').startsWith('0'),
    );
  const halfPast = half.exec(plainText);
  if (halfPast) return at(hourOf(halfPast[1]) - 1, 30, late, false);
  const quarterTo = quarter.exec(plainText);
  if (quarterTo) {
    const before = quarterTo[1] === 'voor';
    return at(hourOf(quarterTo[2]) - (before ? 1 : 0), before ? 45 : 15, late, false);
  }
  const full = whole.exec(plainText);
  if (full) {
    const hour = hourOf(full[1] ?? full[2]);
    return hour <= 23 ? at(hour, 0, late, hour > 12) : null;
  }
  return parts.find(([pattern]) => pattern.test(plainText))?.[1] ?? null;
}

function hourOf(word: string | undefined): number {
  return hours.get(word ?? '') ?? Number(word);
}

function at(hour: number, minutes: number, late: boolean, exact: boolean): string {
  const early = hour >= 0 && hour < 7;
  const real = !exact && (early || (late && hour < 12)) ? hour + 12 : hour;
  return `${String(real % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
