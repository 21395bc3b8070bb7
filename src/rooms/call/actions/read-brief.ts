import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type Cents, zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import { pastCall } from '#rooms/call/actions/past-call.ts';
import { whatIsKnown } from '#rooms/call/actions/what-is-known.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { callsWith } from '#rooms/call/store/calls.ts';
import { type CallDraft, draftOf } from '#rooms/call/store/drafts.ts';
import { disputedCents, openComplaints } from '#rooms/complaint/index.ts';
import { type CustomerId, type InvoiceId, notesOf, openDebt } from '#rooms/dossier/index.ts';
import { bankReadUntil, unmatchedMoney } from '#rooms/payment/index.ts';
import { standingOf } from '#rooms/worklist/index.ts';

type CallBrief = ResponseOf<typeof readCallBrief>;

const PROMISES = 5;
const CALLS = 3;
/** So many calls tell when somebody can be reached, and what was said before. */
const EARLIER_CALLS = 30;
const NOTES = 3;

/** The dossier in brief, for before and during a call. */
export async function readBrief(
  work: Work,
  customerId: CustomerId,
): Promise<Decision<CallBrief, { code: 'customer-not-found' }>> {
  const debt = await openDebt(work, customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const promises = [...(await promisesOf(work, [customerId]))].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const complaints = await openComplaints(work, [customerId]);
  const disputed =
    disputedCents(complaints, new Map([[customerId, debt.invoices]])).get(customerId) ?? new Map<InvoiceId, Cents>();
  const { standing, followUps } = await standingOf(work, customerId);
  const draft = work.actor.kind === 'person' ? await draftOf(work, customerId, work.actor.userId) : null;
  const calls = await callsWith(work, customerId, EARLIER_CALLS);
  const shown = {
    invoices: debt.invoices.map((invoice) => ({ ...invoice, disputedCents: disputed.get(invoice.invoiceId) ?? zero })),
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
    standing,
    bankReadUntil: await bankReadUntil(work),
    notes: await notesOf(work, customerId, NOTES),
  };
  return granted({
    ...shown,
    ...(await whatIsKnown(work, { ...shown, debt, followUps, calls })),
    customer: debt.customer,
    contacts: [...debt.contacts],
    balances: [...debt.balances],
    unmatchedCents: await unmatchedMoney(work, customerId),
    followUps: followUps.map(({ kind, at, note }) => ({ kind, at, note })),
    calls: calls.slice(0, CALLS).map(pastCall),
    draft: draft && shownDraft(draft),
    callId: draft?.callId ?? work.newId<'call'>(),
    now: work.now,
  });
}

function shownDraft({ callId, notes, form, openedAt, startedAt }: CallDraft): CallBrief['draft'] {
  return { callId, notes, form: { ...form }, openedAt, startedAt };
}
