import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type Cents, zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { callsWith, draftOf } from '#rooms/call/store.ts';
import { disputedCents, openComplaints } from '#rooms/complaint/index.ts';
import { type CustomerId, type InvoiceId, notesOf, openDebt } from '#rooms/dossier/index.ts';
import { bankReadUntil, unmatchedMoney } from '#rooms/payment/index.ts';
import { standingOf } from '#rooms/worklist/index.ts';

const PROMISES = 5;
const CALLS = 3;
const NOTES = 3;

/** The dossier in brief, for before and during a call. */
export async function readBrief(
  work: Work,
  customerId: CustomerId,
): Promise<Decision<ResponseOf<typeof readCallBrief>, { code: 'customer-not-found' }>> {
  const debt = await openDebt(work, customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const promises = [...(await promisesOf(work, [customerId]))].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const complaints = await openComplaints(work, [customerId]);
  const disputed =
    disputedCents(complaints, new Map([[customerId, debt.invoices]])).get(customerId) ?? new Map<InvoiceId, Cents>();
  const { standing, followUps } = await standingOf(work, customerId);
  const draft = work.actor.kind === 'person' ? await draftOf(work, customerId, work.actor.userId) : null;
  return granted({
    customer: debt.customer,
    contacts: [...debt.contacts],
    balances: [...debt.balances],
    invoices: debt.invoices.map((invoice) => ({ ...invoice, disputedCents: disputed.get(invoice.invoiceId) ?? zero })),
    unmatchedCents: await unmatchedMoney(work, customerId),
    bankReadUntil: await bankReadUntil(work),
    standing,
    followUps: followUps.map(({ kind, at, note }) => ({ kind, at, note })),
    promises: promises.slice(0, PROMISES).map((promise) => ({
      promiseId: promise.promiseId,
      amountCents: promise.amountCents,
      currency: promise.currency,
      day: promise.day,
      madeAt: promise.madeAt,
      promisedBy: promise.promisedBy,
      recordedBy: promise.recordedBy,
      state: promise.state,
      receivedCents: promise.receivedCents,
      fulfilledOn: promise.fulfilledOn,
    })),
    complaints: complaints.map(({ complaintId, invoiceId, disputedCents, cause, words, openedAt }) => ({
      complaintId,
      invoiceId,
      disputedCents,
      cause,
      words,
      openedAt,
    })),
    calls: (await callsWith(work, customerId, CALLS)).map((call) => ({
      callId: call.callId,
      result: call.result,
      spokenWith: call.spokenWith,
      notes: call.notes,
      cause: call.cause,
      outcomes: call.outcomes.map(({ kind, facts }) => ({ kind, facts })),
      userName: call.userName,
      endedAt: call.endedAt,
      durationMs: call.durationMs,
    })),
    notes: await notesOf(work, customerId, NOTES),
    draft: draft && { callId: draft.callId, notes: draft.notes, form: draft.form, openedAt: draft.openedAt },
    callId: draft?.callId ?? work.newId<'call'>(),
    now: work.now,
  });
}
