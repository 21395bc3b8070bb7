import { daysBetween } from '#kernel/dates.ts';
import { affordable } from '#rooms/training/rules/role-play/bargain.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import type { Agreement, Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A fact that made the chance larger or smaller, with by how much (a factor). */
export interface ChanceFactor {
  readonly code:
    | 'money-there'
    | 'money-short'
    | 'trust'
    | 'irritation'
    | 'not-summed-up'
    | 'kicked'
    | 'complaint-open'
    | 'obstacle-left'
    | 'cause-unknown'
    | 'said-yes-for-peace'
    | 'no-agreement';
  readonly factor: number;
}

/** How a role-play came out. */
export interface Result {
  readonly kind: 'promise' | 'arrangement' | 'part' | 'none';
  readonly agreement: Agreement | null;
  /** From 0 to 1: how likely it is that what was agreed is kept; without an agreement that he pays by himself within a month. */
  readonly chance: number;
  readonly factors: readonly ChanceFactor[];
  /** What he thinks of the caller, from 1 to 10. */
  readonly mark: number;
  /** Cents that may be expected, later money counted less. */
  readonly expectedCents: number;
  /** The whole in one number from 0 to 100: two thirds the money, one third the customer. */
  readonly score: number;
}

/** Money loses half of its worth in so many days: an agreement for next week is worth more than one for three months. */
const HALF_WORTH_DAYS = 75;
/** Without an agreement some pay after a call all the same. */
const BY_HIMSELF = 0.18;
const MONEY_SHARE = 2 / 3;

/** How it came out, with why (docs/role-play.md gives the formula). */
export function resultOf(simulation: Simulation): Result {
  const { agreement, mood, persona, told } = simulation;
  const debt = debtOf(persona);
  const mark =
    Math.round(
      (1 + 9 * clamp(0.25 + 0.75 * mood.trust - 0.45 * mood.irritation - (simulation.kicked ? 0.15 : 0))) * 10,
    ) / 10;
  const factors = agreement
    ? factorsOf(simulation, agreement)
    : [{ code: 'no-agreement' as const, factor: BY_HIMSELF * (0.5 + simulation.will) }];
  const chance = clamp(factors.reduce((product, one) => product * one.factor, 1));
  const days = agreement ? Math.max(0, daysBetween(simulation.callDate, agreement.day)) : 30;
  const now = agreement ? agreement.cents : debt;
  const later = agreement?.later
    ? agreement.later.cents * worthAfter((days + daysBetween(simulation.callDate, agreement.later.day)) / 2) * 0.9
    : 0;
  // What stays open after a part is chased again, with half the chance; a complaint that was taken down comes back solved.
  const openCents = agreement ? debt - agreement.cents - (agreement.later?.cents ?? 0) : 0;
  const openWorth = openCents * (told.solved && persona.cause === 'complaint' ? 0.75 : 0.3) * worthAfter(30);
  const expectedCents = Math.round((now * worthAfter(days) + later) * chance + (agreement ? openWorth * chance : 0));
  const score = Math.round(100 * (MONEY_SHARE * clamp(expectedCents / debt) + (1 - MONEY_SHARE) * ((mark - 1) / 9)));
  return {
    kind: kindOf(agreement, debt),
    agreement,
    chance: Math.round(chance * 100) / 100,
    factors,
    mark,
    expectedCents,
    score,
  };
}

function kindOf(agreement: Agreement | null, debt: number): Result['kind'] {
  if (agreement === null) return 'none';
  if (agreement.later) return 'arrangement';
  return agreement.cents < debt * 0.98 ? 'part' : 'promise';
}

function factorsOf(simulation: Simulation, agreement: Agreement): readonly ChanceFactor[] {
  const { mood, told, persona } = simulation;
  const there = affordable(simulation, agreement.day);
  const enough = there >= agreement.cents * 0.98;
  const factors: ChanceFactor[] = [
    enough
      ? { code: 'money-there', factor: 0.97 }
      : { code: 'money-short', factor: 0.1 + 0.4 * (there / agreement.cents) ** 2 },
    { code: 'trust', factor: 0.62 + 0.36 * Math.min(1, mood.trust / 0.7) },
  ];
  const when = (holds: boolean, code: ChanceFactor['code'], factor: number): void => {
    if (holds) factors.push({ code, factor });
  };
  when(mood.irritation > 0.3, 'irritation', 1 - 0.5 * (mood.irritation - 0.3));
  when(!simulation.confirmed, 'not-summed-up', 0.88);
  when(simulation.kicked, 'kicked', 0.65);
  when(persona.cause === 'complaint' && !told.solved, 'complaint-open', 0.6);
  when(persona.cause === 'process' && !told.truth, 'obstacle-left', 0.65);
  when(persona.cause !== 'process' && !told.truth && persona.cause !== 'oversight', 'cause-unknown', 0.8);
  when(agreement.reluctant, 'said-yes-for-peace', 0.5);
  return factors;
}

function worthAfter(days: number): number {
  return 0.5 ** (days / HALF_WORTH_DAYS);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
