import type { Act } from '../../src/knowledge/language/acts/labels.ts';

/** Labels that make the live coach speak: better silent than wrong. */
export const nudging: ReadonlySet<Act> = new Set<Act>([
  'vague_promise',
  'concrete_promise',
  'excuse_no_cash',
  'excuse_waiting_for_own_customers',
  'excuse_not_received',
  'excuse_in_batch',
  'excuse_person_absent',
  'excuse_approval_pending',
  'excuse_already_paid',
  'excuse_agreement_with_colleague',
  'excuse_system',
  'states_purpose',
  'hedging',
  'must_verb',
  'why_question',
  'invites_excuse',
  'threat_at_close',
  'accepts_vague',
  'concrete_agreement',
  'summary',
  'angry',
  'distressed',
  'vulnerable',
]);

/** A score that was given to an utterance unseen in training, and whether it has the label. */
export interface Scored {
  readonly probability: number;
  readonly wanted: boolean;
}

/** The threshold with the best F; for nudging labels precision counts more (F with beta 0.7). */
export function bestThreshold(act: Act, scored: readonly Scored[]): number {
  const beta = nudging.has(act) ? Number(process.env['BETA'] ?? 0.8) : 1;
  const sorted = [...scored].sort((a, b) => b.probability - a.probability);
  const wantedInAll = sorted.filter(({ wanted }) => wanted).length;
  let right = 0;
  let best = -1;
  let threshold = 0.5;
  for (const [index, { probability, wanted }] of sorted.entries()) {
    if (wanted) right += 1;
    const next = sorted[index + 1]?.probability ?? 0;
    if (next === probability) continue;
    const precision = right / (index + 1);
    const recall = right / Math.max(1, wantedInAll);
    const f =
      precision + recall === 0 ? 0 : ((1 + beta * beta) * precision * recall) / (beta * beta * precision + recall);
    if (f > best) {
      best = f;
      threshold = (probability + next) / 2;
    }
  }
  return Math.min(0.9, Math.max(0.06, threshold));
}
