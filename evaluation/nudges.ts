import type { Act } from '#knowledge/language/acts/labels.ts';
import { excuseActs } from '#knowledge/language/conversation/words.ts';

/** Labels that make the live coach speak. */
export const nudging: ReadonlySet<Act> = new Set<Act>([
  'vague_promise',
  'concrete_promise',
  ...excuseActs,
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
