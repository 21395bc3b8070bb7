import { type CallResult, type Phase, phases } from '#rooms/call/rules/outcome.ts';

/** Why no debt may be named at a moment of a call. */
export type Careful = 'not-confirmed' | 'someone_else' | 'voicemail';

/** Why no debt may be named now; null when it may. Before the purpose nothing of it is said, so it needs no reminder. */
export function carefulAt(phase: Phase, result: CallResult | null): Careful | null {
  if (phase === 'record' || result === 'right_person') return null;
  if (result === 'someone_else' || result === 'voicemail') return result;
  return phases.indexOf(phase) >= phases.indexOf('purpose') ? 'not-confirmed' : null;
}
