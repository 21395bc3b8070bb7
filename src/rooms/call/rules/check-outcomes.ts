import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { CallResult, OutcomeKind } from '#rooms/call/rules/outcome.ts';

/** What is wrong with one outcome, so that the form beside it can show it. `index` null: with the call as a whole. */
export interface OutcomeRefusal {
  readonly index: number | null;
  readonly kind: OutcomeKind | null;
  readonly field: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Outcomes that only somebody who may speak for the customer can give: others are not told of a debt. */
const onlyFromTheCustomer: ReadonlySet<OutcomeKind> = new Set([
  'promise',
  'arrangement',
  'complaint',
  'says_paid',
  'refuses',
]);
const once: ReadonlySet<OutcomeKind> = new Set(['arrangement', 'callback', 'says_paid', 'refuses', 'nothing']);

/** Whether result and outcomes of a call go together. What each outcome needs by itself, its own room checks. */
export function checkOutcomes(
  result: CallResult,
  kinds: readonly OutcomeKind[],
): Decision<null, { code: 'outcomes-refused'; refusals: OutcomeRefusal[] }> {
  const refusals: OutcomeRefusal[] = [];
  const refuse = (index: number | null, code: string, facts: OutcomeRefusal['facts'] = {}) =>
    refusals.push({ index, kind: index === null ? null : (kinds[index] ?? null), field: null, code, facts });
  if (result === 'right_person' && kinds.length === 0) refuse(null, 'outcome-missing');
  for (const [index, kind] of kinds.entries()) {
    if (result !== 'right_person' && onlyFromTheCustomer.has(kind)) refuse(index, 'not-from-the-customer', { result });
    if (kind === 'callback' && result !== 'right_person' && result !== 'someone_else')
      refuse(index, 'nobody-spoken-to', { result });
    if (once.has(kind) && kinds.indexOf(kind) < index) refuse(index, 'twice');
    if (kind === 'nothing' && kinds.length > 1) refuse(index, 'nothing-with-others');
  }
  return refusals.length === 0 ? granted(null) : refused({ code: 'outcomes-refused', refusals });
}
