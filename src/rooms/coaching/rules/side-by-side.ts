import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';

/** Whether a coach asked to follow a call, follows it, or does not any more. */
export const sideStates = ['asked', 'following', 'ended'] as const;
export type SideState = (typeof sideStates)[number];

/** How following ended. `declined`: the collector said no; `withdrawn`: the coach no longer asks; `silence`: a page gave no sign of life. */
export const sideEnds = ['declined', 'withdrawn', 'by-coach', 'by-collector', 'call-saved', 'silence'] as const;
export type SideEnd = (typeof sideEnds)[number];

/** What a collector chose: to be asked each time, or that it is always good. */
export const listeningChoices = ['ask', 'always'] as const;
export type ListeningChoice = (typeof listeningChoices)[number];

/** Kind of the news that something changed between a coach and who he follows; told to both. */
export const sideNews = 'side-by-side';

/** Without a sign of life of either page for this long it is over. */
export const silentAfterMs = 120_000;
/** A page gives a sign of life this often. */
export const signEveryMs = 20_000;
/** A note is read while talking, so it is short. */
export const longestWhisper = 200;

/** What is known when a coach asks to follow a call. */
export interface AskFacts {
  readonly coachId: string;
  /** Who holds the call; null: it is not going on. */
  readonly holder: string | null;
  /** Whoever asked for this call or follows it now. */
  readonly followedBy: string | null;
  /** The coach asked for another call, or follows one. */
  readonly busyElsewhere: boolean;
  /** The collector said no to a coach in this call. */
  readonly declined: boolean;
}

export type AskRefusal =
  | { readonly code: 'call-not-open' }
  | { readonly code: 'own-call' }
  | { readonly code: 'followed-already' }
  | { readonly code: 'follows-another' }
  | { readonly code: 'said-no' };

/** Whether a coach may ask to follow a call. A no holds for the whole call. */
export function mayAsk(facts: AskFacts): Decision<null, AskRefusal> {
  if (facts.holder === null) return refused({ code: 'call-not-open' });
  if (facts.holder === facts.coachId) return refused({ code: 'own-call' });
  if (facts.followedBy !== null) return refused({ code: 'followed-already' });
  if (facts.busyElsewhere) return refused({ code: 'follows-another' });
  return facts.declined ? refused({ code: 'said-no' }) : granted(null);
}

/** From which moment a sign of life is too long ago. */
export function silentBefore(now: Instant): Instant {
  return addMilliseconds(now, -silentAfterMs);
}

/** How it ends when one of both stops. */
export function endBy(who: 'coach' | 'collector', state: SideState): SideEnd {
  if (who === 'coach') return state === 'asked' ? 'withdrawn' : 'by-coach';
  return state === 'asked' ? 'declined' : 'by-collector';
}
