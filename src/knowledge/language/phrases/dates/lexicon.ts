const list = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const weekdayNames = list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const partsOfDay = list('ochtend morgen voormiddag middag namiddag achternoen avond nacht');

/** Weekdays with and without a part of the day ('vrijdagmiddag') → 1 … 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index) => [
    [name, index + 1] as const,
    ...partsOfDay.flatMap((part) => [[`${name}${part}`, index + 1] as const, [`${name}-${part}`, index + 1] as const]),
  ]),
);

/** Abbreviations of weekdays: only before a date ('vr 15 dec'), for in a sentence they are other words (zo, vrij, zat, ma, do, za). */
export const shortWeekdays: ReadonlyMap<string, number> = new Map(
  [list('ma di wo do vr za zo'), list('maa din woe don vrij zat zon')].flatMap((row) =>
    row.map((name, index) => [name, index + 1] as const),
  ),
);

/** Words for a part of the day behind a day. */
export const dayParts: ReadonlySet<string> = new Set([
  ...partsOfDay,
  'vroeg',
  'laat',
  'overdag',
  "'s",
  'ochtends',
  'middags',
  'avonds',
  'morgens',
]);

/** Days counted from today. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ...list('vandaag heden vanmiddag vanochtend vanmorgen vanavond vannacht vannamiddag vanvoormiddag').map(
    (word) => [word, 0] as const,
  ),
  ...list('morgen morgenochtend morgenmiddag morgenavond morgenvroeg morgennamiddag morgenvoormiddag').map(
    (word) => [word, 1] as const,
  ),
  ...list('overmorgen overmorgenochtend overmorgenmiddag').map((word) => [word, 2] as const),
  ...list(
    'gisteren gister gisteravond gistermiddag gisterochtend gisternamiddag gisterenavond gisterenmiddag gisterenochtend',
  ).map((word) => [word, -1] as const),
  ...list('eergisteren eergister').map((word) => [word, -2] as const),
]);

const monthNames = list('januari februari maart april mei juni juli augustus september oktober november december');

/** Full names of months → 1 … 12. */
export const months: ReadonlyMap<string, number> = new Map(monthNames.map((name, index) => [name, index + 1] as const));

/** Names of months that are also other words; they count beside a number or behind a preposition. */
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ...list('jan feb mrt apr mei jun jul aug sep okt nov dec').map((name, index) => [name, index + 1] as const),
  ['febr', 2],
  ['maa', 3],
  ['sept', 9],
  ['oct', 10],
]);

/** Units of time in days or months; 'businessDay' counts working days. */
export type Unit = 'day' | 'businessDay' | 'week' | 'month' | 'quarter' | 'year' | 'hour';

/** Words for units of time. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...list('dag dagen daagjes dagje dagjes kalenderdagen kalenderdag').map((word) => [word, 'day'] as const),
  ...list('werkdag werkdagen bankdagen bankwerkdagen bankdag').map((word) => [word, 'businessDay'] as const),
  ...list('week weken weekje weekjes').map((word) => [word, 'week'] as const),
  ...list('maand maanden maandje maandjes').map((word) => [word, 'month'] as const),
  ...list('kwartaal kwartalen trimester').map((word) => [word, 'quarter'] as const),
  ...list('jaar jaren jaartje').map((word) => [word, 'year'] as const),
  ...list('uur uren uurtje').map((word) => [word, 'hour'] as const),
]);

/** Words that point at a period or a weekday: this one, the coming one, the next, the last. */
export const pointers: ReadonlyMap<string, 'this' | 'coming' | 'next' | 'last'> = new Map([
  ...list('deze dezen dit huidige lopende').map((word) => [word, 'this'] as const),
  ...list('komende komend aanstaande aankomende aankomend eerstvolgende eerstkomende eerstkomend').map(
    (word) => [word, 'coming'] as const,
  ),
  ...list('volgende volgend').map((word) => [word, 'next'] as const),
  ...list('afgelopen vorige vorig verleden voorbije voorgaande laatste').map((word) => [word, 'last'] as const),
]);

/** Words behind a weekday that mean the coming one. */
export const aheadWords: ReadonlySet<string> = new Set(
  list('aanstaande as eerstkomend eerstvolgend eerstkomende eerstvolgende aanstaand'),
);

/** Words behind a day that mean the last one. */
export const behindWords: ReadonlySet<string> = new Set(list('jl jongstleden laatstleden ll'));
