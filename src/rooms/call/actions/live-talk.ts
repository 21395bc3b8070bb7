import { addMilliseconds, dayOf, type Instant } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { keptWords } from '#rooms/call/rules/coach/kept-words.ts';
import type { NudgeAnswer } from '#rooms/call/rules/coach/said.ts';
import { accept, beginTalk, dismiss, say } from '#rooms/call/rules/coach/talk.ts';
import type { CallId } from '#rooms/call/rules/outcome.ts';
import { draftsSince, type OpenDraft, setFollowers } from '#rooms/call/store/drafts.ts';
import { type CustomerId, openDebts } from '#rooms/dossier/index.ts';
import { peoplePresent } from '#rooms/worklist/index.ts';

/** A call that is going on: who holds it, with whom, and what was said so far. */
export interface LiveTalk {
  readonly callId: CallId;
  readonly customerId: CustomerId;
  readonly customerName: string;
  readonly userId: UserId;
  readonly userName: string;
  readonly openedAt: Instant;
  /** When the number was dialled; null: not yet, or not here. */
  readonly startedAt: Instant | null;
  readonly said: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[];
}

/** What the coach of the cockpit proposed after a turn (from 1), and what became of it. */
export interface LiveNudge {
  readonly turn: number;
  readonly code: string;
  readonly answer: NudgeAnswer;
}

/** A draft of longer ago belongs to no call of now. */
const LONGEST_MS = 12 * 3_600_000;

/** Calls that are going on: something was dialled or said, and who holds the call has the dossier open. */
export async function liveTalks(work: Work): Promise<LiveTalk[]> {
  const drafts = await draftsSince(work, earliest(work));
  if (drafts.length === 0) return [];
  const present = await peoplePresent(work);
  const debts = await openDebts(work, [...new Set(drafts.map((draft) => draft.customerId))]);
  return drafts.flatMap((draft) => {
    const { callId, userId, customerId, openedAt, startedAt } = draft;
    const here = present.find((one) => one.userId === userId && one.customerId === customerId);
    const said = saidIn(draft);
    if (!here || (startedAt === null && said.length === 0)) return [];
    const customerName = debts.get(customerId)?.customer.name ?? '';
    return [{ callId, customerId, customerName, userId, userName: here.name, openedAt, startedAt, said }];
  });
}

/** What was said so far in a call that is going on, and what the coach of the cockpit proposed; null when it is over. Also while its page is out of sight. */
export async function wordsOfLiveTalk(
  work: Work,
  callId: CallId,
): Promise<(Pick<LiveTalk, 'said' | 'startedAt'> & { nudges: LiveNudge[] }) | null> {
  const [draft] = await draftsSince(work, earliest(work), callId);
  if (!draft) return null;
  const debt = (await openDebts(work, [draft.customerId])).get(draft.customerId);
  const customer = debt && {
    name: debt.customer.name,
    invoices: debt.invoices.map(({ number, openCents, dueDate }) => ({ number, openCents, dueDate })),
  };
  const words = keptWords(draft.form['words']);
  const begun = beginTalk(dayOf(draft.openedAt, work.administration.timeZone), customer ?? null);
  const heard = words.said.reduce((so, one) => say(so, one, ear), begun);
  const answered = Object.entries(words.answers).reduce(
    (so, [key, answer]) => (answer === 'accepted' ? accept(so, key) : dismiss(so, key)),
    heard,
  );
  const nudges = answered.nudges.map(({ hint, answer }) => ({ turn: hint.turn, code: hint.code, answer }));
  return { said: saidIn(draft), startedAt: draft.startedAt, nudges };
}

/** Sets who hears at once that the words of a call have changed; nobody any more: an empty list. */
export async function followDraft(work: Work, callId: CallId, followers: readonly UserId[]): Promise<void> {
  await setFollowers(work, callId, followers);
}

function earliest(work: Work): Instant {
  return addMilliseconds(work.now, -LONGEST_MS);
}

function saidIn(draft: OpenDraft): LiveTalk['said'] {
  return keptWords(draft.form['words']).said.map(({ role, text }) => ({ role, text }));
}
