import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { bankReadUntil } from '#rooms/payment/actions/bank-read-until.ts';
import { standingBookings } from '#rooms/payment/actions/gather-bookings.ts';
import { gatherAround, gatherNamed } from '#rooms/payment/actions/gather-knowledge.ts';
import { possibleOriginals } from '#rooms/payment/actions/reverse-payment.ts';
import type { listPayments as contract } from '#rooms/payment/contract.ts';
import type { Suggestion } from '#rooms/payment/rules/matching.ts';
import { type Payment, restOf, toMatch } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { suggest } from '#rooms/payment/rules/suggest.ts';
import { rejectionsOf } from '#rooms/payment/store/memory.ts';
import { countTabs, type PaymentTab, pageOf } from '#rooms/payment/store/payments.ts';

type Page = ResponseOf<typeof contract>;
const MOST_ORIGINALS = 3;

/** A page of one of the lists under Bank, with guesses for what waits and bookings for what is booked. */
export async function listPayments(
  work: Work,
  asked: { tab: PaymentTab; limit: number; offset: number },
): Promise<Page> {
  const found = await pageOf(work, asked.tab, asked.limit + 1, asked.offset);
  const payments = found.slice(0, asked.limit);
  const waiting = payments.filter((payment) => payment.state === 'waiting');
  const guesses = await guessesFor(
    work,
    waiting.filter((payment) => payment.kind === 'receipt'),
  );
  const originals = await possibleOriginals(
    work,
    waiting.filter((payment) => payment.kind !== 'receipt'),
  );
  const bookings = await standingBookings(work, payments);
  const names = await namesFor(work, [
    ...[...guesses.values()].flat().map((guess) => guess.customerId),
    ...[...bookings.values()].flat().map((booking) => booking.customerId),
  ]);
  const invoices = await invoicesFor(work, [...guesses.values()].flat());
  return {
    counts: await countTabs(work),
    bankReadUntil: await bankReadUntil(work),
    more: found.length > asked.limit,
    payments: payments.map((payment) => ({
      ...shown(payment),
      suggestions: (guesses.get(payment.paymentId) ?? []).map((guess) => ({
        key: guess.key,
        customerId: guess.customerId,
        customerName: names.get(guess.customerId) ?? '',
        restCents: guess.restCents,
        score: guess.score,
        reasons: guess.reasons.map(({ code, ...facts }) => ({ code, facts })),
        lines: guess.lines.map((line) => ({
          invoiceId: line.invoiceId,
          cents: line.cents,
          number: invoices.get(line.invoiceId)?.number ?? '',
          openCents: invoices.get(line.invoiceId)?.openCents ?? line.cents,
        })),
      })),
      originals: (originals.get(payment.paymentId) ?? []).slice(0, MOST_ORIGINALS).map(shown),
      bookings: (bookings.get(payment.paymentId) ?? []).map((booking) => ({
        customerId: booking.customerId,
        customerName: names.get(booking.customerId) ?? '',
        lines: booking.lines.map((line) => ({ ...line })),
      })),
    })),
  };
}

async function guessesFor(work: Work, payments: readonly Payment[]): Promise<Map<PaymentId, Suggestion[]>> {
  if (payments.length === 0) return new Map();
  const rejections = await rejectionsOf(
    work,
    payments.map((payment) => payment.paymentId),
  );
  const unmatched = payments.map((payment) => toMatch(payment, rejections.get(payment.paymentId)));
  const knowledge = await gatherAround(work, unmatched, await gatherNamed(work, unmatched));
  return new Map(unmatched.map((payment) => [payment.paymentId, suggest(payment, knowledge)]));
}

async function namesFor(
  work: Work,
  customerIds: readonly dossier.CustomerId[],
): Promise<Map<dossier.CustomerId, string>> {
  if (customerIds.length === 0) return new Map();
  const customers = await dossier.customersById(work, [...new Set(customerIds)]);
  return new Map(customers.map((customer) => [customer.customerId, customer.name]));
}

async function invoicesFor(
  work: Work,
  guesses: readonly Suggestion[],
): Promise<Map<dossier.InvoiceId, dossier.Invoice>> {
  const ids = [...new Set(guesses.flatMap((guess) => guess.lines.map((line) => line.invoiceId)))];
  if (ids.length === 0) return new Map();
  return new Map((await dossier.invoicesById(work, ids)).map((invoice) => [invoice.invoiceId, invoice]));
}

function shown(payment: Payment) {
  return {
    paymentId: payment.paymentId,
    kind: payment.kind,
    state: payment.state,
    day: payment.day,
    amountCents: payment.amountCents,
    restCents: restOf(payment),
    currency: payment.currency,
    counterpartyName: payment.counterpartyName,
    counterpartyIban: payment.counterpartyIban ?? payment.counterpartyAccount,
    reference: payment.reference,
    text: payment.text,
    reasonCode: payment.reasonCode,
    bookedBy: payment.bookedBy,
  };
}
