import type { SentOutcome } from '#rooms/call/rules/call-form.ts';
import type { CallResult } from '#rooms/call/rules/outcome.ts';

/** What a call is saved with when nothing was agreed in it: with the notes alone, beside what a colleague agreed, or after abuse. */
export function withoutAgreement(result: CallResult | null): { result: CallResult; outcomes: SentOutcome[] } {
  const reached = result ?? 'right_person';
  return { result: reached, outcomes: reached === 'right_person' ? [{ kind: 'nothing' }] : [] };
}
