/** Who speaks: the own microphone is the agent, the line is the customer. */
export type SpeechRole = 'agent' | 'customer';

/** Why something was not heard. Only what is not recoverable ends the listening. */
export type SpeechProblem =
  | 'unreachable'
  | 'too-slow'
  | 'busy'
  | 'sign-in'
  | 'no-such-address'
  | 'not-understood'
  | 'too-much-sound';

/**
 * What was heard on one side of a call. All times are those of the sound, in milliseconds from the start of the call. Words of an `interim` may
 * still change: they are shown, never judged.
 */
export type SpeechEvent =
  | { readonly type: 'speech'; readonly on: boolean; readonly t: number }
  | { readonly type: 'interim'; readonly from: number; readonly to: number; readonly text: string }
  | {
      readonly type: 'final';
      readonly from: number;
      readonly to: number;
      readonly text: string;
      /** How long the words came after it was noticed that the speech had ended (0.7 s of quiet). */
      readonly latencyMs: number;
    }
  | { readonly type: 'error'; readonly recoverable: boolean; readonly code: SpeechProblem };
