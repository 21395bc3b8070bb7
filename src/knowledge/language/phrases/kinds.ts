/** What a word can be to the grammar of dates and amounts; flags add up. A text in which no word has a flag has nothing for that part of the grammar. */
export const kind = {
  filler: 1,
  /** An expression of time can begin here. */
  date: 2,
  /** A number or an ordinal can begin here. */
  number: 4,
  /** An amount can begin here. */
  amount: 8,
  /** Instalments can be named or counted here. */
  instalment: 16,
  /** How often: "maandelijks", "elke", "om de". */
  interval: 32,
  /** A form of a verb that tells of the past. */
  past: 64,
  /** The words of an als-clause in which money comes in. */
  comingIn: 128,
  /** A day near it may be denied or corrected. */
  correction: 256,
  /** The text is about paying. */
  paying: 512,
  /** The name of a month. */
  month: 1024,
  /** The first half of a weekday that was written in two words. */
  split: 2048,
} as const;
