import { addDays, addMonths, type Day, daysBetween, earliest, latest } from '#kernel/dates.ts';
import { cents, type Cents, least, most, sum, zero } from '#kernel/money.ts';
import { type ConcessionWarning, concessionWarning, type Return } from '#rooms/agreement/rules/concession.ts';
import {
  fewestInstalments,
  type Instalment,
  type InstalmentInterval,
  type InstalmentTerms,
  planInstalments,
} from '#rooms/agreement/rules/instalments.ts';
import { type BeyondLimit, beyondLimits, type ConcessionLimits } from '#rooms/agreement/rules/limits.ts';
import { bankDayUntil, fridayAfter, laterStep } from '#rooms/agreement/rules/trade-days.ts';

/** An open invoice or credit note of the customer. */
export interface TradeInvoice {
  readonly invoiceId: string;
  readonly number: string;
  readonly openCents: Cents;
  readonly disputedCents: Cents;
  readonly dueDate: Day;
}

/** What the customer offers himself; what he did not say is null. */
export interface CustomerOffer {
  readonly amountCents: Cents | null;
  readonly day: Day | null;
  readonly count: number | null;
  readonly instalmentCents: Cents | null;
  readonly interval: InstalmentInterval | null;
}

/** What proposals are computed from: all of one currency. */
export interface TradeFacts {
  readonly invoices: readonly TradeInvoice[];
  readonly today: Day;
  readonly limits: ConcessionLimits;
  readonly offer: CustomerOffer | null;
}

/** The steps of a negotiation, from what to ask first to what to accept last. */
export const proposalCodes = [
  'all-now',
  'all-this-week',
  'part-now',
  'paid-along',
  'instalments',
  'as-offered',
] as const;
export type ProposalCode = (typeof proposalCodes)[number];

/** Something to propose, with its effect. */
export interface Proposal {
  readonly code: ProposalCode;
  readonly payments: readonly Instalment[];
  /** The terms behind several payments; null when there is one. */
  readonly terms: InstalmentTerms | null;
  readonly invoiceIds: readonly string[];
  readonly amountCents: Cents;
  readonly lastDay: Day;
  /** What is open of all invoices after the last payment. */
  readonly openAfterCents: Cents;
  /** What we get for what we give; null when we give nothing, or get nothing. */
  readonly inReturn: Return | null;
  readonly warning: ConcessionWarning | null;
  /** What of it is beyond the own limits; empty when all is within them. */
  readonly beyond: readonly BeyondLimit[];
}

const USUAL_DELAY_DAYS = 14;
const USUAL_COUNT = 3;

/** The debt as a negotiation sees it. */
interface Debt extends TradeFacts {
  /** What may be asked for now: due and not disputed, less credit notes; when nothing is due, all that is open. */
  readonly asked: Cents;
  readonly askedIds: readonly string[];
  /** Not due yet, first due first. */
  readonly notDue: readonly TradeInvoice[];
  readonly openCents: Cents;
}

/** What to propose, in this order: ask for all of it first and give as little as possible. Empty when there is nothing to ask for. */
export function proposalsFor(facts: TradeFacts): Proposal[] {
  const debt = debtOf(facts);
  if (debt.asked <= 0) return [];
  const steps = [
    single(debt, 'all-now', facts.today),
    single(debt, 'all-this-week', fridayAfter(facts.today)),
    partNow(debt),
    paidAlong(debt),
    inInstalments(debt),
    asOffered(debt),
  ];
  const found: Proposal[] = [];
  for (const step of steps) {
    const known = found.some((one) => JSON.stringify(one.payments) === JSON.stringify(step?.payments));
    if (step && !known) found.push(step);
  }
  return found;
}

function debtOf(facts: TradeFacts): Debt {
  const owed = facts.invoices.filter((one) => one.openCents > 0 && one.disputedCents < one.openCents);
  const due = owed.filter((one) => one.dueDate < facts.today);
  const notDue = due.length === 0 ? [] : owed.filter((one) => one.dueDate >= facts.today);
  const now = [...(due.length > 0 ? due : owed), ...facts.invoices.filter((one) => one.openCents < 0)];
  return {
    ...facts,
    asked: askable(now),
    askedIds: now.map((one) => one.invoiceId),
    notDue: notDue.sort((a, b) => daysBetween(b.dueDate, a.dueDate)),
    openCents: sum(facts.invoices.map((one) => one.openCents)),
  };
}

function askable(invoices: readonly TradeInvoice[]): Cents {
  return sum(invoices.map((one) => cents(one.openCents - Math.max(0, one.disputedCents))));
}

/** All (or an amount) on one day. */
function single(debt: Debt, code: ProposalCode, day: Day, amountCents = debt.asked): Proposal {
  return proposal(debt, { code, payments: [{ day, amountCents }], terms: null, invoiceIds: debt.askedIds });
}

/** A part today and the rest on a day: the part that the customer names, else half, in whole euros. */
function partNow(debt: Debt): Proposal | null {
  const { asked, today, offer, limits } = debt;
  const named = offer?.amountCents ?? null;
  const half = cents(Math.ceil(asked / 200) * 100);
  const firstCents = named !== null && named > 0 && named < asked ? named : least(half, asked);
  if (asked - firstCents < limits.smallestCents || firstCents < limits.smallestCents) return null;
  const wanted = offer?.day ?? addDays(today, USUAL_DELAY_DAYS);
  const { interval } = laterStep(today, wanted);
  return planned(debt, 'part-now', {
    totalCents: asked,
    shape: 'first_larger',
    count: fewestInstalments,
    firstCents,
    interval,
    from: today,
  });
}

/** Time for what is due, when an invoice that is not due yet is paid along with it. */
function paidAlong(debt: Debt): Proposal | null {
  const { today, limits, offer } = debt;
  const mostTime = addDays(today, limits.deferralDays);
  const wanted = earliest(latest(offer?.day ?? addDays(today, USUAL_DELAY_DAYS), fridayAfter(today)), mostTime);
  const along = debt.notDue.find((one) => one.dueDate > wanted) ?? debt.notDue.at(-1);
  if (!along) return null;
  const day = bankDayUntil(earliest(wanted, along.dueDate), today);
  if (day <= fridayAfter(today)) return null;
  const alongCents = askable([along]);
  return proposal(debt, {
    code: 'paid-along',
    payments: [{ day, amountCents: cents(debt.asked + alongCents) }],
    terms: null,
    invoiceIds: [...debt.askedIds, along.invoiceId],
    inReturn: {
      code: 'invoice-along',
      number: along.number,
      cents: alongCents,
      days: daysBetween(day, along.dueDate),
    },
  });
}

/** As few instalments as the customer asks for, within the own limits: the first today and larger than the others. */
function inInstalments(debt: Debt): Proposal | null {
  const { asked, today, limits, offer } = debt;
  const each = offer?.instalmentCents ?? null;
  const asks = offer?.count ?? (each !== null && each > 0 ? Math.ceil(asked / each) : USUAL_COUNT);
  for (let count = Math.min(asks, limits.instalments); count >= fewestInstalments; count -= 1) {
    const found = planned(debt, 'instalments', {
      totalCents: asked,
      shape: 'first_larger',
      count,
      interval: offer?.interval ?? 'month',
      from: today,
      minimumCents: limits.smallestCents,
    });
    if (found && found.beyond.length === 0) return found;
  }
  return null;
}

/** What the customer offers himself, to see what it gives away; null when he named no day and no instalments. */
function asOffered(debt: Debt): Proposal | null {
  const { asked, today, offer } = debt;
  if (!offer) return null;
  const { count, instalmentCents, interval } = offer;
  const from = latest(offer.day ?? addMonths(today, 1), today);
  if (count !== null || instalmentCents !== null) {
    const first = offer.amountCents;
    const own = first !== null && first > 0 && first < asked && first !== instalmentCents;
    return planned(debt, 'as-offered', {
      totalCents: asked,
      shape: own ? 'first_larger' : 'equal',
      ...(own && { firstCents: first }),
      count,
      instalmentCents,
      interval: interval ?? 'month',
      from,
    });
  }
  if (offer.day === null) return null;
  return single(debt, 'as-offered', from, least(most(offer.amountCents ?? asked, cents(1)), asked));
}

function planned(debt: Debt, code: ProposalCode, terms: InstalmentTerms): Proposal | null {
  const plan = planInstalments(terms);
  return plan.ok ? proposal(debt, { code, payments: plan.value, terms, invoiceIds: debt.askedIds }) : null;
}

function proposal(
  debt: Debt,
  made: Pick<Proposal, 'code' | 'payments' | 'terms' | 'invoiceIds'> & { readonly inReturn?: Return },
): Proposal {
  const { payments } = made;
  const amountCents = sum(payments.map((payment) => payment.amountCents));
  const lastDay = payments.at(-1)?.day ?? debt.today;
  const [first] = payments;
  const today = first && first.day === debt.today && payments.length > 1 ? first.amountCents : zero;
  const inReturn: Return | null = made.inReturn ?? (today > 0 ? { code: 'money-today', cents: today } : null);
  return {
    ...made,
    amountCents,
    lastDay,
    inReturn,
    openAfterCents: cents(debt.openCents - amountCents),
    beyond: beyondLimits(debt.limits, payments, debt.today),
    warning: concessionWarning({
      days: daysBetween(debt.today, lastDay),
      lastDay,
      instalments: payments.length,
      restCents: most(zero, cents(debt.asked - amountCents)),
      inReturn,
    }),
  };
}
