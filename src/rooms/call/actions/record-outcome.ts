import { type Decision, granted, type Refusal } from '#kernel/decision.ts';
import { sum } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { recordArrangement, recordPromise } from '#rooms/agreement/index.ts';
import type { NewCall } from '#rooms/call/actions/new-call.ts';
import type { Made } from '#rooms/call/rules/made.ts';
import { openComplaint } from '#rooms/complaint/index.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { planFollowUp } from '#rooms/worklist/index.ts';

type Outcome = NewCall['outcomes'][number];

/** With whom and in which call an outcome came about. */
export interface OutcomeOrigin {
  readonly customerId: CustomerId;
  readonly spokenWith: string | null;
  readonly causedBy: EventId;
}

/** Gives one outcome to the room that it belongs to; what that room refuses comes back with the field it is about. */
export async function recordOutcome(
  work: Work,
  origin: OutcomeOrigin,
  outcome: Outcome,
): Promise<Decision<Made, Refusal>> {
  const { customerId, spokenWith, causedBy } = origin;
  switch (outcome.kind) {
    case 'promise': {
      const { kind, amountCents, currency, day, invoiceIds, method } = outcome;
      const promisedBy = outcome.promisedBy ?? spokenWith;
      const offer = { customerId, amountCents, currency, day, invoiceIds, promisedBy, method };
      const promised = await recordPromise(work, offer, causedBy);
      if (!promised.ok) return withField(promised.refusal, promiseFields);
      return granted({
        kind,
        promiseId: promised.value.promiseId,
        facts: { cents: amountCents, currency, day, promisedBy },
      });
    }
    case 'arrangement': {
      const { kind, currency, instalments, invoiceIds, method } = outcome;
      const promisedBy = outcome.promisedBy ?? spokenWith;
      const offer = { customerId, currency, instalments, invoiceIds, promisedBy, method };
      const agreed = await recordArrangement(work, offer, causedBy);
      if (!agreed.ok) return withField(agreed.refusal, arrangementFields);
      return granted({
        kind,
        arrangementId: agreed.value.arrangementId,
        facts: {
          cents: sum(instalments.map((one) => one.amountCents)),
          currency,
          count: instalments.length,
          day: instalments.at(-1)?.day ?? null,
          promisedBy,
        },
      });
    }
    case 'complaint': {
      const { kind, invoiceId, disputedCents, cause, words } = outcome;
      const opened = await openComplaint(work, { customerId, invoiceId, disputedCents, cause, words }, causedBy);
      if (!opened.ok) return withField(opened.refusal, complaintFields);
      return granted({ kind, complaintId: opened.value.complaintId, facts: { cause, words, cents: disputedCents } });
    }
    case 'callback': {
      const { kind, at, note, assignedTo } = outcome;
      const planned = await planFollowUp(work, { customerId, kind: 'callback', at, note, assignedTo, causedBy });
      if (!planned.ok) return planned;
      return granted({ kind, followUpId: planned.value.followUpId, facts: { at, note } });
    }
    case 'says_paid':
      return granted({ kind: outcome.kind, facts: { day: outcome.paidOn, how: outcome.how } });
    case 'refuses':
      return granted({ kind: outcome.kind, facts: { reason: outcome.reason } });
    case 'nothing':
      return granted({ kind: outcome.kind, facts: {} });
  }
}

const promiseFields: Readonly<Record<string, string>> = {
  'amount-not-positive': 'amountCents',
  'more-than-open': 'amountCents',
  'day-in-past': 'day',
  'day-too-far': 'day',
  'nothing-open': 'invoiceIds',
  'invoice-not-open': 'invoiceIds',
  'invoice-of-other-customer': 'invoiceIds',
  'currencies-mixed': 'invoiceIds',
};

const arrangementFields: Readonly<Record<string, string>> = {
  ...promiseFields,
  'amount-not-positive': 'totalCents',
  'more-than-open': 'totalCents',
  'count-out-of-range': 'count',
  'days-not-in-order': 'day',
  'last-day-too-far': 'day',
};

const complaintFields: Readonly<Record<string, string>> = {
  'invoice-not-open': 'invoiceId',
  'invoice-not-found': 'invoiceId',
  'more-than-open': 'disputedCents',
  'amount-not-positive': 'disputedCents',
};

function withField(refusal: Refusal, fields: Readonly<Record<string, string>>): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { field: fields[refusal.code] ?? null, ...refusal } };
}
