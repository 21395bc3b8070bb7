import type { Day } from '#kernel/dates.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import { type Hint, isFollowed, keyOf } from '#knowledge/language/conversation/hints.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import {
  type CallCustomer,
  type ConversationState,
  startConversation,
} from '#knowledge/language/conversation/state.ts';
import type { Ear, ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import type { NudgeAnswer, Said } from '#rooms/call/rules/coach/said.ts';

/** A nudge that was given in this call. */
export interface GivenNudge {
  readonly key: string;
  readonly hint: Hint;
  readonly answer: NudgeAnswer;
}

/** A call as far as it was heard. All follows from what was said: replaying it gives the same. */
export interface Talk {
  readonly callDate: Day;
  readonly customer: CallCustomer | null;
  readonly said: readonly Said[];
  readonly turns: readonly ReviewedTurn[];
  readonly state: ConversationState;
  readonly nudges: readonly GivenNudge[];
}

/** A call in which nothing was said yet. */
export function beginTalk(callDate: Day, customer: CallCustomer | null): Talk {
  return { callDate, customer, said: [], turns: [], state: startConversation(callDate, customer), nudges: [] };
}

/** Takes the talk one utterance further. */
export function say(talk: Talk, said: Said, ear: Ear): Talk {
  const heard = ear(said, talk.said.at(-1), talk.callDate);
  const step = hear(talk.state, said, heard);
  const turn: ReviewedTurn = {
    role: said.role,
    text: said.text,
    from: said.from,
    to: said.to,
    turn: talk.turns.length + 1,
    plain: plain(said.text),
    acts: step.acts,
    heard,
    hints: step.hints,
  };
  const answered = said.role === 'agent' ? talk.nudges.map((nudge) => answeredBy(nudge, turn)) : talk.nudges;
  const given = step.hints.map((hint): GivenNudge => ({ key: keyOf(hint), hint, answer: 'shown' }));
  return {
    ...talk,
    said: [...talk.said, said],
    turns: [...talk.turns, turn],
    state: step.state,
    nudges: [...answered, ...given],
  };
}

/** Puts a nudge away. */
export function dismiss(talk: Talk, key: string): Talk {
  return {
    ...talk,
    nudges: talk.nudges.map((nudge) => (nudge.key === key ? { ...nudge, answer: 'dismissed' } : nudge)),
  };
}

/** The collector does at once what a nudge proposes (opens its card, takes its step). */
export function accept(talk: Talk, key: string): Talk {
  return {
    ...talk,
    nudges: talk.nudges.map((nudge) =>
      nudge.key === key && nudge.answer === 'shown' ? { ...nudge, answer: 'accepted' } : nudge,
    ),
  };
}

/** The one nudge on screen: the last that was given, as long as it stands. */
export function standingNudge(talk: Talk): GivenNudge | null {
  const last = talk.nudges.at(-1);
  return last?.answer === 'shown' ? last : null;
}

/** What the agent says next tells whether he took the nudge. Silence is taken by saying nothing, so a customer's turn in between counts as done. */
function answeredBy(nudge: GivenNudge, turn: ReviewedTurn): GivenNudge {
  if (nudge.answer !== 'shown') return nudge;
  if (nudge.hint.code === 'let-it-be-silent')
    return { ...nudge, answer: turn.turn > nudge.hint.turn + 1 ? 'accepted' : 'ignored' };
  return { ...nudge, answer: isFollowed(nudge.key, turn.acts) ? 'accepted' : 'ignored' };
}
