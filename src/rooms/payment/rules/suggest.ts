import { type Cents, cents, sum } from '#kernel/money.ts';
import { type Guess, guessesForCustomer } from '#rooms/payment/rules/guesses.ts';
import {
  type CustomerId,
  type MatchKnowledge,
  matchKeyOf,
  type OpenItem,
  type Reason,
  type Suggestion,
  type UnmatchedPayment,
} from '#rooms/payment/rules/matching.ts';
import { namedInvoices } from '#rooms/payment/rules/named-invoices.ts';
import { nameLikeness } from '#rooms/payment/rules/names.ts';
import { isNearNumber, isTailOf } from '#rooms/payment/rules/near-number.ts';

const points: Readonly<Record<Reason['code'], number>> = {
  reference: 55,
  number: 50,
  'near-number': 25,
  'amount-equal': 25,
  'amount-adds-up': 12,
  'part-of-invoice': 2,
  'more-than-open': 4,
  'oldest-first': 0,
  'known-iban': 25,
  'other-iban': -30,
  'same-name': 18,
  'like-name': 10,
};

const MOST_BY_AMOUNT = 12;

/** Guesses at what a payment pays, best first, each with its reasons; guesses that a person said no to are left out. */
export function suggest(payment: UnmatchedPayment, knowledge: MatchKnowledge, most = 3): Suggestion[] {
  if (payment.restCents <= 0) return [];
  const named = namedInvoices(payment, knowledge.byKey);
  const written = payment.written.map((one) => one.key);
  if (payment.referenceKey) written.push(payment.referenceKey);
  const suggestions = new Map<string, Suggestion>();
  for (const customerId of customersToTry(
    payment,
    knowledge,
    named.map((one) => one.item),
  )) {
    const own = named.filter((one) => one.item.customerId === customerId);
    const open = itemsOf(
      payment,
      knowledge,
      customerId,
      own.map((one) => one.item),
    );
    const near = own.length > 0 ? null : nearNumber(open, written, payment.restCents);
    const payer = payerReasons(payment, customerId, knowledge);
    const knownPayer = payer.some((reason) => reason.code === 'known-iban' || reason.code === 'same-name');
    const guesses = guessesForCustomer({
      restCents: payment.restCents,
      named: own.map((one) => one.item),
      near: near?.item ?? null,
      open,
      knownPayer,
    });
    for (const guess of guesses) {
      const reasons = [...numberReasons(guess, own, near), ...guess.reasons, ...payer];
      const suggestion = toSuggestion(payment, customerId, guess, reasons);
      if (payment.rejected.includes(suggestion.key) || suggestion.score <= 0) continue;
      const before = suggestions.get(suggestion.key);
      if (!before || before.score < suggestion.score) suggestions.set(suggestion.key, suggestion);
    }
  }
  return [...suggestions.values()]
    .sort((a, b) => b.score - a.score || a.lines.length - b.lines.length || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

function customersToTry(
  payment: UnmatchedPayment,
  knowledge: MatchKnowledge,
  named: readonly OpenItem[],
): Set<CustomerId> {
  const owners = payment.counterpartyIban ? (knowledge.customersOfIban.get(payment.counterpartyIban) ?? []) : [];
  const namesakes = payment.counterpartyName ? (knowledge.customersByName.get(payment.counterpartyName) ?? []) : [];
  const sameAmount = (knowledge.byAmount.get(payment.restCents) ?? []).filter(
    (item) => item.currency === payment.currency,
  );
  const likeness = (item: OpenItem): number =>
    payment.counterpartyName ? nameLikeness(payment.counterpartyName, knowledge.nameOf.get(item.customerId) ?? '') : 0;
  const closest = sameAmount
    .map((item) => ({ item, likeness: likeness(item) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_BY_AMOUNT);
  return new Set([
    ...named.map((item) => item.customerId),
    ...owners,
    ...namesakes,
    ...closest.map((one) => one.item.customerId),
  ]);
}

function itemsOf(
  payment: UnmatchedPayment,
  knowledge: MatchKnowledge,
  customerId: CustomerId,
  named: readonly OpenItem[],
): OpenItem[] {
  const sameAmount = (knowledge.byAmount.get(payment.restCents) ?? []).filter((item) => item.customerId === customerId);
  const all = [...named, ...(knowledge.byCustomer.get(customerId) ?? []), ...sameAmount];
  const unique = new Map(all.map((item) => [item.invoiceId, item]));
  return [...unique.values()]
    .filter((item) => item.currency === payment.currency && item.openCents !== 0)
    .sort((a, b) => (a.dueDate === b.dueDate ? (a.number < b.number ? -1 : 1) : a.dueDate < b.dueDate ? -1 : 1));
}

interface Near {
  readonly item: OpenItem;
  readonly written: string;
}

/** The one invoice whose number is nearly what was written; of several, the one of exactly this amount. */
function nearNumber(open: readonly OpenItem[], written: readonly string[], amount: Cents): Near | null {
  const hits: Near[] = [];
  for (const item of open) {
    const hit = written.find((key) => isNearNumber(key, item.numberKey) || isTailOf(key, item.numberKey));
    if (hit) hits.push({ item, written: hit });
  }
  const exact = hits.filter((hit) => hit.item.openCents === amount);
  const likely = exact.length > 0 ? exact : hits;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function payerReasons(payment: UnmatchedPayment, customerId: CustomerId, knowledge: MatchKnowledge): Reason[] {
  const reasons: Reason[] = [];
  const owners = payment.counterpartyIban ? (knowledge.customersOfIban.get(payment.counterpartyIban) ?? []) : [];
  if (owners.includes(customerId)) reasons.push({ code: 'known-iban' });
  else if (owners.length > 0) reasons.push({ code: 'other-iban' });
  const likeness = nameLikeness(payment.counterpartyName ?? '', knowledge.nameOf.get(customerId) ?? '');
  if (likeness >= 0.999) reasons.push({ code: 'same-name' });
  else if (likeness >= 0.6) reasons.push({ code: 'like-name', percent: Math.round(likeness * 100) });
  return reasons;
}

function numberReasons(guess: Guess, named: ReturnType<typeof namedInvoices>, near: Near | null): Reason[] {
  const ids = new Set(guess.lines.map((line) => line.invoiceId));
  const used = named.filter((one) => ids.has(one.item.invoiceId));
  const byReference = used.find((one) => one.by === 'reference');
  if (byReference) return [{ code: 'reference', number: byReference.item.number }];
  if (used.length > 0) return [{ code: 'number', numbers: used.map((one) => one.item.number) }];
  return near && ids.has(near.item.invoiceId)
    ? [{ code: 'near-number', number: near.item.number, written: near.written }]
    : [];
}

function toSuggestion(
  payment: UnmatchedPayment,
  customerId: CustomerId,
  guess: Guess,
  reasons: readonly Reason[],
): Suggestion {
  const total = reasons.reduce((score, reason) => score + points[reason.code], 0);
  return {
    key: matchKeyOf(guess.lines),
    customerId,
    lines: guess.lines,
    restCents: cents(payment.restCents - sum(guess.lines.map((line) => line.cents))),
    score: Math.min(99, total),
    reasons,
  };
}
