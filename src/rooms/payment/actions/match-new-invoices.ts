import { zero } from '#kernel/money.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { toOpenItem } from '#rooms/payment/actions/gather-knowledge.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { keysToLookUp } from '#rooms/payment/rules/named-invoices.ts';
import { type Payment, restOf, toMatch } from '#rooms/payment/rules/payment.ts';
import { waitingReceipts } from '#rooms/payment/store/payments.ts';
import { lockPayments } from '#rooms/payment/store/statements.ts';

const MOST_WAITING = 5_000;

/** Tries waiting payments again when invoices came in: those that name one of them, or are of the same amount. */
export async function matchNewInvoices(work: Work, events: readonly StoredEvent[]): Promise<void> {
  const waiting = await waitingReceipts(work, MOST_WAITING);
  if (waiting.length === 0) return;
  await lockPayments(work);
  const ids = [...new Set(events.map((event) => event.subjectId).filter((id) => id !== null))] as dossier.InvoiceId[];
  const items = (await dossier.invoicesById(work, ids)).map(toOpenItem).filter((item) => item.openCents !== zero);
  const keys = new Set(items.flatMap((item) => [item.numberKey, item.referenceKey]));
  const amounts = new Set(items.map((item) => item.openCents));
  const touched = (payment: Payment): boolean =>
    amounts.has(restOf(payment)) || keysToLookUp(toMatch(payment)).some((key) => keys.has(key));
  await matchPayments(work, waiting.filter(touched), events.length === 1 ? events[0]?.eventId : undefined);
}
