import { addMilliseconds, epochMilliseconds } from '#kernel/dates.ts';
import type { Outside } from '#platform/jobs/job.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { letterFailed, letterSent, letterUncertain } from '#rooms/letter/events.ts';
import { sendJob } from '#rooms/letter/send-job.ts';
import { abandonedBefore, afterSending, type HandOver, tooOldBefore } from '#rooms/letter/rules/after-sending.ts';
import { letterHtml } from '#rooms/letter/rules/letter-html.ts';
import type { LetterId } from '#rooms/letter/rules/letter.ts';
import {
  type AttemptId,
  claimLetter,
  dueLetters,
  endAttempt,
  giveUpAttempts,
  giveUpWaiting,
  type Letter,
  letterById,
  noteWaiting,
} from '#rooms/letter/store.ts';

/**
 * Hands one letter to the mail server, at most once. That it is being handed over is written down and committed first: when the program stops in the
 * middle, nobody takes it up again by itself.
 */
export async function sendLetter(outside: Outside, { letterId }: { readonly letterId: LetterId }): Promise<void> {
  const { mailer } = outside;
  if (mailer.from === null) {
    await outside.work((work) => noteWaiting(work, letterId, 'not-connected'));
    return;
  }
  const claimed = await outside.work((work) => claim(work, letterId));
  if (!claimed) return;
  const { letter, attemptId, administrationName } = claimed;
  const handOver = await mailer.send({
    id: letterId,
    fromName: `${letter.createdBy}, ${administrationName}`,
    to: letter.to,
    subject: letter.subject,
    text: letter.body,
    html: letterHtml(letter.body, letter.language),
    language: letter.language,
    writtenAt: letter.createdAt,
  });
  await outside.work((work) => recordAttempt(work, letter, attemptId, handOver));
}

interface Claim {
  readonly letter: Letter;
  readonly attemptId: AttemptId;
  readonly administrationName: string;
}

async function claim(work: Work, letterId: LetterId): Promise<Claim | null> {
  const attemptId = work.newId<'attempt'>();
  const letter = await claimLetter(work, letterId, attemptId);
  if (letter) return { letter, attemptId, administrationName: work.administration.name };
  const waiting = await letterById(work, letterId);
  if (waiting && (waiting.state === 'held' || waiting.state === 'queued') && waiting.sendAfter > work.now) {
    // The queue's clock ran ahead of ours, or the letter was asked for once more meanwhile.
    const left = epochMilliseconds(waiting.sendAfter) - epochMilliseconds(work.now);
    await work.enqueue(sendJob, { letterId }, { key: letterId, startAfterSeconds: Math.ceil(left / 1000) });
  }
  return null;
}

async function recordAttempt(work: Work, letter: Letter, attemptId: AttemptId, handOver: HandOver): Promise<void> {
  const { letterId, tries, askedAt } = letter;
  const after = afterSending(handOver, { tries, askedAt, now: work.now });
  const pauseSeconds = after.tryAgainInSeconds;
  const sendAfter = pauseSeconds === null ? letter.sendAfter : addMilliseconds(work.now, pauseSeconds * 1000);
  const ended = await endAttempt(work, letterId, attemptId, { ...after, sendAfter });
  if (!ended) return;
  tellHow(work, ended);
  if (pauseSeconds !== null) {
    await work.enqueue(sendJob, { letterId }, { key: letterId, startAfterSeconds: pauseSeconds });
  }
}

/** Looks after the outbox: what nobody is sending any more, what waited too long, and what may go now. */
export async function lookAfterOutbox(work: Work): Promise<void> {
  const stopped = await giveUpAttempts(work, abandonedBefore(work.now));
  const tooOld = await giveUpWaiting(work, tooOldBefore(work.now));
  for (const letter of [...stopped, ...tooOld]) tellHow(work, letter);
  if (work.mailFrom === null) return;
  for (const letterId of await dueLetters(work)) await work.enqueue(sendJob, { letterId }, { key: letterId });
}

function tellHow(work: Work, { letterId, customerId, kind, to, subject, state, reason, answer }: Letter): void {
  const about = { customerId, subjectId: letterId };
  if (state === 'sent') work.publish(letterSent.of({ ...about, payload: { kind, to, subject } }));
  if (state === 'failed') work.publish(letterFailed.of({ ...about, payload: { kind, to, subject, reason, answer } }));
  if (state === 'uncertain')
    work.publish(letterUncertain.of({ ...about, payload: { kind, to, subject, reason, answer } }));
}
