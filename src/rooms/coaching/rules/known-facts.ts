import type { Outcome, OutcomeKind } from '#knowledge/language/review/outcome.ts';
import { type Check, check, type PointId, unseen } from '#knowledge/language/review/points/point.ts';

/** What was written down of a call: its kind, with day and amount where it has them, and whether something follows on it by itself. */
export interface RecordedOutcome {
  readonly kind:
    | 'promise'
    | 'arrangement'
    | 'complaint'
    | 'callback'
    | 'says_paid'
    | 'refuses'
    | 'nothing'
    | 'next_step';
  readonly day: string | null;
  readonly amountCents: number | null;
  readonly followed: boolean;
}

/** From this long the dossier counts as read before dialling, in ms: reading who, what and the last call takes about as long. */
export const readMs = 10_000;
/** Cents are often left out on the telephone. */
const nearCents = 100;

const writtenAs: Readonly<Record<OutcomeKind, readonly RecordedOutcome['kind'][]>> = {
  promise: ['promise', 'arrangement'],
  arrangement: ['arrangement', 'promise'],
  complaint: ['complaint'],
  callback: ['callback'],
  refusal: ['refuses'],
  paid: ['says_paid'],
  none: [],
};

/** Checks of one point that come from what the program knows; `replaces` when they stand in the place of those from words. */
export interface KnownChecks {
  readonly checks: readonly Check[];
  readonly replaces: boolean;
}

/** The checks that words alone cannot show: was the dossier read before dialling, and is what was said also what was written down. */
export function checksFromFacts(
  spoken: Outcome,
  facts: { readonly openedBeforeMs: number | null; readonly recorded: readonly RecordedOutcome[] | null },
): Readonly<Partial<Record<PointId, KnownChecks>>> {
  return {
    prepared: { checks: opened(facts.openedBeforeMs), replaces: false },
    recorded: { checks: noted(spoken, facts.recorded), replaces: true },
  };
}

function opened(openedBeforeMs: number | null): Check[] {
  return openedBeforeMs === null ? [unseen('dossier-read')] : [check('dossier-read', openedBeforeMs >= readMs)];
}

function noted(spoken: Outcome, recorded: readonly RecordedOutcome[] | null): Check[] {
  // Where nothing was heard, the words may be incomplete: nothing to hold what was written against.
  if (recorded === null || spoken.kind === 'none') return [unseen('noted'), unseen('follow-up')];
  const said = quoted(spoken);
  const fitting = recorded.filter((one) => writtenAs[spoken.kind].includes(one.kind));
  const checks = [{ ...check('noted', fitting.length > 0, [], { required: true, vital: true }), evidence: said }];
  const promise = fitting.find((one) => one.kind === 'promise');
  if (spoken.kind === 'promise' && promise) {
    if (spoken.date !== null)
      checks.push({ ...check('noted-day', promise.day === spoken.date, [], { required: true }), evidence: said });
    if (spoken.amountCents !== null && promise.amountCents !== null) {
      const near = Math.abs(promise.amountCents - spoken.amountCents) < nearCents;
      checks.push({ ...check('noted-amount', near), evidence: said });
    }
  }
  checks.push(
    check(
      'follow-up',
      recorded.some((one) => one.followed),
    ),
  );
  return checks;
}

function quoted(spoken: Outcome): Check['evidence'] {
  return spoken.evidence.slice(0, 2);
}
