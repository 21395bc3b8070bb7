import type { CallGateCode } from '#rooms/worklist/rules/call-gate.ts';
import type { Sentence } from '#rooms/worklist/rules/sentence.ts';
import type { Facts } from '#rooms/worklist/rules/situation.ts';

/** Which sentence (`may-call.gate.<key>`) says what stands in the way of a call. */
export function gateSentence({
  code,
  weight,
  facts,
}: {
  readonly code: CallGateCode;
  readonly weight: 'hard' | 'advice';
  readonly facts: Facts;
}): Sentence {
  if (code === 'outside-hours' && facts['from'] === null) return { key: `${code}-saturday`, facts };
  if (code === 'too-often' && facts['talks'] !== null) return { key: `${code}-talks`, facts };
  if (code === 'complaint-running' && weight === 'advice') return { key: `${code}-part`, facts };
  if (code === 'bank-too-old' && facts['day'] === null) return { key: `${code}-never`, facts };
  // `count` chooses between one day and several.
  if (code === 'pays-by-itself')
    return { key: code, facts: { invoices: facts['count'] ?? 0, count: facts['days'] ?? 0 } };
  return { key: code, facts };
}
