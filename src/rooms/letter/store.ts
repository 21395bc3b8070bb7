import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { AfterSending, SendingReason } from '#rooms/letter/rules/after-sending.ts';
import type { LetterBox } from '#rooms/letter/rules/letter-box.ts';
import type { LetterId, LetterKind, LetterLanguage, LetterState } from '#rooms/letter/rules/letter.ts';
import type { LetterTables } from '#rooms/letter/tables.ts';

export type AttemptId = Id<'attempt'>;

/** A letter in the outbox. */
export interface Letter {
  readonly letterId: LetterId;
  readonly customerId: CustomerId;
  readonly callId: Id<'call'> | null;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly state: LetterState;
  readonly reason: SendingReason | null;
  readonly answer: string | null;
  readonly tries: number;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly askedAt: Instant;
  readonly sendAfter: Instant;
  readonly attemptId: AttemptId | null;
  readonly sentAt: Instant | null;
}

/** What a new letter consists of. */
export type LetterRow = Pick<
  Letter,
  'customerId' | 'callId' | 'kind' | 'language' | 'to' | 'subject' | 'body' | 'state' | 'sendAfter'
>;

const columns = [
  'letter_id as letterId',
  'customer_id as customerId',
  'call_id as callId',
  'kind',
  'language',
  'address as to',
  'subject',
  'body',
  'state',
  'reason',
  'answer',
  'tries',
  'created_by as createdBy',
  'created_at as createdAt',
  'asked_at as askedAt',
  'send_after as sendAfter',
  'attempt_id as attemptId',
  'sent_at as sentAt',
] as const;

const tables = (work: Work) => work.tx.withTables<LetterTables>();

function letters(work: Work) {
  return tables(work).selectFrom('letter').select(columns).where('tenant_id', '=', work.tenant);
}

function change(work: Work, letterId: LetterId) {
  return tables(work).updateTable('letter').where('tenant_id', '=', work.tenant).where('letter_id', '=', letterId);
}

/** A letter, held for this transaction so that no worker takes it meanwhile; null when there is none. */
export async function lockLetter(work: Work, letterId: LetterId): Promise<Letter | null> {
  return (await letters(work).where('letter_id', '=', letterId).forUpdate().executeTakeFirst()) ?? null;
}

/** A letter; null when there is none. */
export async function letterById(work: Work, letterId: LetterId): Promise<Letter | null> {
  return (await letters(work).where('letter_id', '=', letterId).executeTakeFirst()) ?? null;
}

/** The letters of a call, held for this transaction. */
export async function lockLettersOf(work: Work, callId: Id<'call'>): Promise<Letter[]> {
  return letters(work).where('call_id', '=', callId).orderBy('letter_id').forUpdate().execute();
}

/** The letter that confirms a call; null when there is none that was not cancelled. */
export async function confirmationOfCall(work: Work, callId: Id<'call'>): Promise<LetterId | null> {
  const row = await letters(work)
    .where('call_id', '=', callId)
    .where('kind', '=', 'confirmation')
    .where('state', '<>', 'cancelled')
    .executeTakeFirst();
  return row?.letterId ?? null;
}

/** The letters in these states, newest first. */
export async function lettersIn(work: Work, states: LetterBox, limit: number): Promise<Letter[]> {
  return letters(work)
    .where('state', 'in', states)
    .orderBy('created_at', 'desc')
    .orderBy('letter_id')
    .limit(limit)
    .execute();
}

/** The letters to a customer that were not cancelled, newest first. */
export async function lettersTo(work: Work, customerId: CustomerId, limit: number): Promise<Letter[]> {
  return letters(work)
    .where('customer_id', '=', customerId)
    .where('state', '<>', 'cancelled')
    .orderBy('created_at', 'desc')
    .orderBy('letter_id')
    .limit(limit)
    .execute();
}

/** How many letters are in these states. */
export async function countIn(work: Work, states: LetterBox): Promise<number> {
  const row = await tables(work)
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', work.tenant)
    .where('state', 'in', states)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Puts a letter in the outbox under the actor's name. */
export async function insertLetter(work: Work, letter: LetterRow): Promise<LetterId> {
  const letterId = work.newId<'letter'>();
  await tables(work)
    .insertInto('letter')
    .values({
      tenant_id: work.tenant,
      letter_id: letterId,
      customer_id: letter.customerId,
      call_id: letter.callId,
      kind: letter.kind,
      language: letter.language,
      address: letter.to,
      subject: letter.subject,
      body: letter.body,
      state: letter.state,
      tries: 0,
      created_by: work.actor.name,
      created_at: work.now,
      asked_at: work.now,
      send_after: letter.sendAfter,
    })
    .execute();
  return letterId;
}

/** Puts a letter in a state that a person chose; `sent` counts from now. */
export async function setState(work: Work, letterId: LetterId, state: 'sent' | 'cancelled'): Promise<void> {
  await change(work, letterId)
    .set({ state, sent_at: state === 'sent' ? work.now : null })
    .execute();
}

/** Puts a letter on its way again, to this address. */
export async function setWaiting(
  work: Work,
  letterId: LetterId,
  again: { readonly to: string; readonly sendAfter: Instant },
): Promise<void> {
  await change(work, letterId)
    .set({
      state: 'held',
      address: again.to,
      reason: null,
      answer: null,
      tries: 0,
      asked_at: work.now,
      send_after: again.sendAfter,
      sent_at: null,
    })
    .execute();
}

/** Puts a letter back as it was. */
export async function putBack(
  work: Work,
  letterId: LetterId,
  before: Pick<Letter, 'state' | 'reason' | 'answer' | 'to'>,
): Promise<void> {
  await change(work, letterId)
    .set({ state: before.state, reason: before.reason, answer: before.answer, address: before.to, sent_at: null })
    .execute();
}

/** Takes a letter whose time has come for one attempt to send it; null when it may not go (any more) or somebody else has it. */
export async function claimLetter(work: Work, letterId: LetterId, attemptId: AttemptId): Promise<Letter | null> {
  const row = await change(work, letterId)
    .set((row) => ({
      state: 'sending',
      attempt_id: attemptId,
      attempt_at: work.now,
      tries: row('tries', '+', 1),
    }))
    .where('state', 'in', ['held', 'queued'])
    .where('send_after', '<=', work.now)
    .returning(columns)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes down how an attempt went; null when the letter is in other hands by now. A letter that was given up as uncertain meanwhile learns how it ended. */
export async function endAttempt(
  work: Work,
  letterId: LetterId,
  attemptId: AttemptId,
  after: AfterSending & { readonly sendAfter: Instant },
): Promise<Letter | null> {
  const row = await change(work, letterId)
    .set({
      state: after.state,
      reason: after.reason,
      answer: after.answer,
      send_after: after.sendAfter,
      sent_at: after.state === 'sent' ? work.now : null,
    })
    .where('attempt_id', '=', attemptId)
    .where('state', 'in', ['sending', 'uncertain'])
    .returning(columns)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes down why a letter that nobody takes up still waits. */
export async function noteWaiting(work: Work, letterId: LetterId, reason: SendingReason): Promise<void> {
  await change(work, letterId).set({ state: 'queued', reason }).where('state', 'in', ['held', 'queued']).execute();
}

/** Makes letters uncertain that were taken before this moment and never ended. */
export async function giveUpAttempts(work: Work, takenBefore: Instant): Promise<Letter[]> {
  return tables(work)
    .updateTable('letter')
    .set({ state: 'uncertain', reason: 'program-stopped', answer: null })
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'sending')
    .where('attempt_at', '<', takenBefore)
    .returning(columns)
    .execute();
}

/** Makes letters fail that wait since before this moment. */
export async function giveUpWaiting(work: Work, askedBefore: Instant): Promise<Letter[]> {
  return tables(work)
    .updateTable('letter')
    .set({ state: 'failed', reason: sql<SendingReason>`coalesce(reason, 'waited-too-long')` })
    .where('tenant_id', '=', work.tenant)
    .where('state', 'in', ['held', 'queued'])
    .where('asked_at', '<', askedBefore)
    .returning(columns)
    .execute();
}

/** The letters that may go at this moment. */
export async function dueLetters(work: Work): Promise<LetterId[]> {
  const rows = await tables(work)
    .selectFrom('letter')
    .select('letter_id')
    .where('tenant_id', '=', work.tenant)
    .where('state', 'in', ['held', 'queued'])
    .where('send_after', '<=', work.now)
    .execute();
  return rows.map((row) => row.letter_id);
}
