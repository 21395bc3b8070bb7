/** A call of a collector today, as far as its weight matters. */
export interface WeighedCall {
  readonly heavy: boolean;
  readonly endedForAbuse: boolean;
}

/** How heavy a collector's day is. */
export interface HeavyDay {
  readonly today: number;
  readonly inARow: number;
  readonly pauseDue: boolean;
}

const IN_A_ROW = 2;
const IN_A_DAY = 4;

/** Counts the heavy calls of one collector today (`calls` newest first): a pause is due after abuse, after two in a row, or at the fourth of a day. */
export function heavyDay(calls: readonly WeighedCall[]): HeavyDay {
  const today = calls.filter((call) => call.heavy).length;
  const firstLight = calls.findIndex((call) => !call.heavy);
  const inARow = firstLight === -1 ? calls.length : firstLight;
  const last = calls[0];
  return {
    today,
    inARow,
    pauseDue: (last?.endedForAbuse ?? false) || inARow >= IN_A_ROW || (inARow > 0 && today >= IN_A_DAY),
  };
}

/** Fewer people than this are no team: a total of them would tell of one. */
const TEAM = 3;

/** The heavy calls of all together; null when so few people called that it would tell of one of them. */
export function teamTotal(byPerson: readonly { readonly heavy: number }[]): number | null {
  return byPerson.length < TEAM ? null : byPerson.reduce((total, one) => total + one.heavy, 0);
}
