import type { Id } from '#kernel/ids.ts';

export type CallId = Id<'call'>;

/** Who answered, or why nobody did. */
export const callResults = ['right_person', 'someone_else', 'voicemail', 'no_answer', 'busy', 'wrong_number'] as const;
export type CallResult = (typeof callResults)[number];

/** What came out of a call; several at once are possible. */
export const outcomeKinds = [
  'promise',
  'arrangement',
  'complaint',
  'callback',
  'says_paid',
  'refuses',
  'nothing',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Why the customer did not pay yet: it decides the approach. */
export const causes = ['oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay'] as const;
export type Cause = (typeof causes)[number];

/** The phases of a call, in order; `prepare` comes before dialling and `record` after hanging up. */
export const phases = [
  'prepare',
  'open',
  'purpose',
  'silence',
  'listen',
  'handle',
  'negotiate',
  'agree',
  'summarise',
  'close',
  'record',
] as const;
export type Phase = (typeof phases)[number];
