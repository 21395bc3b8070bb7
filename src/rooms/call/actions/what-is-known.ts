import { addMonths, dayOf } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import { sum } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { proposalsFor } from '#rooms/agreement/contract.ts';
import { limitsOf } from '#rooms/agreement/index.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { bestTime } from '#rooms/call/rules/best-time.ts';
import { asksForCare } from '#rooms/call/rules/care.ts';
import { goalOf } from '#rooms/call/rules/goal.ts';
import { notAgain } from '#rooms/call/rules/not-again.ts';
import type { Cause } from '#rooms/call/rules/outcome.ts';
import { probableCause } from '#rooms/call/rules/probable-cause.ts';
import { type StoredCall } from '#rooms/call/store/calls.ts';
import { anyGentle } from '#rooms/call/store/words.ts';
import { closedComplaints } from '#rooms/complaint/index.ts';
import {
  allocationsOnInvoices,
  type CustomerId,
  circumstancesOf,
  type OpenDebt,
  paidInvoicesOf,
  recentInvoicesOf,
} from '#rooms/dossier/index.ts';
import { lettersTo } from '#rooms/letter/index.ts';
import { colleagues } from '#rooms/worklist/index.ts';

type Brief = ResponseOf<typeof readCallBrief>;

/** The parts of the brief that are concluded from what was gathered for the others. */
export type Known = Pick<
  Brief,
  'circumstances' | 'probableCause' | 'goal' | 'bestTime' | 'notAgain' | 'agreedBefore' | 'checked'
>;

/** What was gathered already. */
export interface Gathered
  extends Pick<Brief, 'invoices' | 'promises' | 'complaints' | 'standing' | 'bankReadUntil' | 'notes'> {
  readonly debt: OpenDebt;
  readonly followUps: readonly {
    readonly kind: string;
    readonly at: Brief['now'];
    readonly assignedTo: string | null;
  }[];
  /** Newest first. */
  readonly calls: readonly StoredCall[];
}

const INVOICES = 60;
const HISTORY_MONTHS = 24;
const LETTERS = 5;
const AGREED = 4;
const CLOSED = 3;
const firm: ReadonlySet<string> = new Set(['promise', 'arrangement', 'callback', 'complaint']);

/** Concludes from the dossier what a caller should know: the probable cause, the goal, the best time, what not to say again, who agreed what. */
export async function whatIsKnown(work: Work, gathered: Gathered): Promise<Known> {
  const { debt, calls, promises, complaints, invoices, bankReadUntil } = gathered;
  const { customerId } = debt.customer;
  const { timeZone } = work.administration;
  const circumstances = (await circumstancesOf(work, [customerId])).get(customerId) ?? [];
  const history = await paidHistory(work, customerId, invoices);
  const toldIn = calls.find((call) => call.cause !== null);
  const told = toldIn && { cause: toldIn.cause as Cause, on: dayOf(toldIn.endedAt, timeZone), by: toldIn.userName };
  const refusal = calls.find((call) => call.outcomes.some((one) => one.kind === 'refuses'));
  const paidCall = calls.find((call) => call.outcomes.some((one) => one.kind === 'says_paid'));
  const how = paidCall?.outcomes.find((one) => one.kind === 'says_paid')?.facts['how'];
  const numberOf = (invoiceId: string | null) => invoices.find((one) => one.invoiceId === invoiceId)?.number ?? null;
  const cause = probableCause({
    complaints: complaints.map((one) => ({
      openedOn: dayOf(one.openedAt, timeZone),
      number: numberOf(one.invoiceId),
    })),
    circumstances: circumstances.map((one) => one.kind),
    told: told ?? null,
    refusedOn: refusal ? dayOf(refusal.endedAt, timeZone) : null,
    promises,
    invoices: history.invoices,
    today: work.today,
  });
  const closed = await closedComplaints(work, customerId, CLOSED);
  const gentle = asksForCare(circumstances) || (await anyGentle(work, customerId));
  return {
    circumstances: [...circumstances],
    probableCause: cause && { ...cause, signs: cause.signs.map((sign) => ({ ...sign, facts: { ...sign.facts } })) },
    goal: await goalFor(work, gathered, cause?.cause ?? null),
    bestTime: bestTime({
      calls: calls.map((call) => ({ at: call.endedAt, reached: call.result === 'right_person' })),
      now: work.now,
      timeZone,
    }),
    notAgain: notAgain({
      promises,
      closedComplaints: closed.map((one) => ({ ...one, number: history.numberOf(one.invoiceId) })),
      callbacks: await callbacksOfOthers(work, gathered.followUps),
      told: told ?? null,
      saidPaid: paidCall ? { on: dayOf(paidCall.endedAt, timeZone), how: typeof how === 'string' ? how : null } : null,
      bankReadUntil,
      gentle,
      today: work.today,
      timeZone,
    }).map((one) => ({ ...one, facts: { ...one.facts } })),
    agreedBefore: calls.flatMap((call) => agreedIn(call)).slice(0, AGREED),
    checked: {
      email: debt.customer.email,
      postalAddress: addressOf(debt.customer),
      letters: (await lettersTo(work, customerId, LETTERS)).map(({ kind, to, subject, state, createdAt, sentAt }) => ({
        kind,
        to,
        subject,
        state,
        at: sentAt ?? createdAt,
      })),
      lastNote: lastNote(gathered),
      lastPaid: history.lastPaid,
    },
  };
}

async function goalFor(
  work: Work,
  { debt, standing, invoices }: Gathered,
  cause: Cause | null,
): Promise<Known['goal']> {
  const currency = standing?.currency ?? debt.balances[0]?.currency;
  if (currency === undefined) return null;
  const limits = await limitsOf(work);
  const own = invoices.filter((invoice) => invoice.currency === currency);
  const goal = goalOf(proposalsFor({ invoices: own, today: work.today, limits, offer: null }), {
    cause,
    disputedCents: own.reduce((total, invoice) => total + invoice.disputedCents, 0),
  });
  return goal && { ...goal, currency, fallback: [...goal.fallback], limits };
}

/** What was paid before: the open invoices beside those that were paid in full, and the last money that came in. */
async function paidHistory(work: Work, customerId: CustomerId, open: Gathered['invoices']) {
  const paid = await paidInvoicesOf(work, customerId, addMonths(work.today, -HISTORY_MONTHS));
  const recent = await recentInvoicesOf(work, customerId, INVOICES);
  const numbers = new Map<string, string>(recent.map((invoice) => [invoice.invoiceId, invoice.number]));
  const money = (
    await allocationsOnInvoices(
      work,
      recent.map((invoice) => invoice.invoiceId),
    )
  ).filter((one) => one.sourceKind === 'payment');
  // A booking that was taken back has an opposite row: together they are nothing.
  const last = [...groupBy(money, (one) => `${one.invoiceId} ${one.sourceId}`).values()]
    .map(([row, ...more]) => ({ row, cents: sum([row, ...more].flatMap((one) => (one ? [one.cents] : []))) }))
    .findLast((one) => one.cents > 0);
  return {
    numberOf: (invoiceId: string | null) => (invoiceId === null ? null : (numbers.get(invoiceId) ?? null)),
    lastPaid: last?.row
      ? { day: last.row.day, cents: last.cents, invoiceNumber: numbers.get(last.row.invoiceId) ?? '' }
      : null,
    invoices: [
      ...open
        .filter((invoice) => invoice.kind === 'invoice')
        .map(({ number, dueDate }) => ({ number, dueDate, paidOn: null })),
      ...paid.map(({ dueDate, paidDay }) => ({ number: '', dueDate, paidOn: paidDay })),
    ],
  };
}

async function callbacksOfOthers(work: Work, followUps: Gathered['followUps']) {
  const own = work.actor.kind === 'person' ? work.actor.userId : null;
  const others = followUps.filter(
    (one) => one.kind === 'callback' && one.assignedTo !== null && one.assignedTo !== own,
  );
  if (others.length === 0) return [];
  const names = new Map<string, string>((await colleagues(work)).map((one) => [one.userId, one.name]));
  return others.map((one) => ({ at: one.at, by: names.get(one.assignedTo ?? '') ?? '' }));
}

function agreedIn(call: StoredCall): Known['agreedBefore'] {
  const { callId, endedAt, userName, spokenWith } = call;
  return call.outcomes.flatMap(({ kind, facts }) =>
    kind !== 'next_step' && firm.has(kind)
      ? [{ callId, at: endedAt, by: userName, spokenWith, kind, facts: { ...facts } }]
      : [],
  );
}

function addressOf(customer: OpenDebt['customer']): string | null {
  const { street, postcode, city } = customer;
  const lines = [street, [postcode, city].filter(Boolean).join(' ')].filter((line) => line);
  return lines.length === 0 ? null : lines.join(', ');
}

function lastNote({ calls, notes }: Gathered): Known['checked']['lastNote'] {
  const call = calls.find((one) => one.notes !== '');
  const [note] = notes;
  const inCall = call && { text: call.notes, by: call.userName, at: call.endedAt };
  const apart = note && { text: note.text, by: note.authorName, at: note.at };
  if (!inCall || !apart) return inCall ?? apart ?? null;
  return inCall.at > apart.at ? inCall : apart;
}
