import type { Act } from '#knowledge/language/acts/labels.ts';

/** Labels that make the live coach speak. */
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
