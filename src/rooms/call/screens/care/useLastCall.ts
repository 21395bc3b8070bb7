import { useRemembered } from '#ui/remembered.ts';

/** The call that this person saved last, until the page is loaded again. */
export interface LastCall {
  readonly callId: string;
  /** The customer's name. */
  readonly name: string;
  readonly endedForAbuse: boolean;
  /** It counts as heavy already: by abuse, or by the customer's words. */
  readonly heavy: boolean;
}

/** The call that was saved last, and a way to remember it. */
export function useLastCall() {
  return useRemembered<LastCall | null>('last call', null);
}
