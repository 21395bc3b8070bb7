import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { customersById } from '#rooms/dossier/index.ts';
import type * as contract from '#rooms/letter/contract.ts';
import { letterBoxes, type LetterBoxName } from '#rooms/letter/rules/letter-box.ts';
import type { LetterId } from '#rooms/letter/rules/letter.ts';
import { countIn, type Letter, letterById, lettersIn } from '#rooms/letter/store.ts';

type Listed = ResponseOf<typeof contract.readLetters>;

/** The letters of a box, newest first, and how many wait or need a person. */
export async function listLetters(
  work: Work,
  { box, limit }: { readonly box: LetterBoxName; readonly limit: number },
): Promise<Listed> {
  const found = await lettersIn(work, letterBoxes[box], limit + 1);
  const counts = {
    attention: await countIn(work, letterBoxes.attention),
    waiting: await countIn(work, letterBoxes.waiting),
  };
  const letters = await withNames(work, found.slice(0, limit));
  return { letters, more: found.length > limit, counts, mailFrom: work.mailFrom };
}

/** A letter with its text. */
export async function showLetter(
  work: Work,
  letterId: LetterId,
): Promise<Decision<ResponseOf<typeof contract.readLetter>, { code: 'letter-not-found' }>> {
  const letter = await letterById(work, letterId);
  const [shown] = letter ? await withNames(work, [letter]) : [];
  return letter && shown ? granted({ ...shown, body: letter.body }) : refused({ code: 'letter-not-found' });
}

async function withNames(work: Work, letters: readonly Letter[]): Promise<Listed['letters']> {
  const customers = await customersById(work, [...new Set(letters.map((letter) => letter.customerId))]);
  const names = new Map(customers.map((customer) => [customer.customerId, customer.name]));
  return letters.map(({ callId: _call, body: _body, askedAt: _asked, attemptId: _attempt, ...shown }) => ({
    ...shown,
    customerName: names.get(shown.customerId) ?? '',
  }));
}
