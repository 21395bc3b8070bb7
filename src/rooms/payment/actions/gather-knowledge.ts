import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import type { CustomerId, MatchKnowledge, OpenItem, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';
import { keysToLookUp } from '#rooms/payment/rules/named-invoices.ts';
import { nameVariants } from '#rooms/payment/rules/names.ts';
import { keyOf } from '#rooms/payment/rules/payer-words.ts';
import { customersOfIbans } from '#rooms/payment/store/memory.ts';

const MOST_PER_AMOUNT = 10;
const MOST_BY_AMOUNT = 20_000;
const SHORT_KEY = 6;

/** An invoice of the dossier as matching sees it. */
export function toOpenItem(invoice: dossier.Invoice): OpenItem {
  return {
    invoiceId: invoice.invoiceId,
    customerId: invoice.customerId,
    kind: invoice.kind,
    number: invoice.number,
    numberKey: keyOf(invoice.number),
    referenceKey: invoice.paymentReference ? keyOf(invoice.paymentReference) : null,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    openCents: invoice.openCents,
  };
}

/** What is needed to book payments that leave no doubt: the invoices that they name, known accounts, and names for short numbers. Three queries. */
export async function gatherNamed(work: Work, payments: readonly UnmatchedPayment[]): Promise<MatchKnowledge> {
  const keys = [...new Set(payments.flatMap(keysToLookUp))];
  const items =
    keys.length > 0 ? (await dossier.invoicesByKeys(work, keys, keys.filter(mayBeReference))).map(toOpenItem) : [];
  const byKey = new Map<string, OpenItem[]>();
  for (const item of items) {
    for (const key of new Set([item.numberKey, item.referenceKey])) {
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), item]);
    }
  }
  const unclear = items.filter(
    (item) => Math.min(item.numberKey.length, item.referenceKey?.length ?? SHORT_KEY) < SHORT_KEY,
  );
  return {
    byKey,
    byCustomer: new Map(),
    byAmount: new Map(),
    customersOfIban: await customersOfIbans(work, ibansOf(payments)),
    nameOf: await namesOf(
      work,
      unclear.map((item) => item.customerId),
    ),
    customersByName: new Map(),
  };
}

/** Adds what is needed for guesses: invoices of the same amount, and the open items of all customers that may have paid. Four queries. */
export async function gatherAround(
  work: Work,
  payments: readonly UnmatchedPayment[],
  named: MatchKnowledge,
): Promise<MatchKnowledge> {
  if (payments.length === 0) return named;
  const amounts = [...new Set(payments.map((payment) => payment.restCents))];
  const limit = Math.min(MOST_BY_AMOUNT, amounts.length * MOST_PER_AMOUNT);
  const sameAmount = (await dossier.openInvoicesByAmount(work, amounts, limit)).map(toOpenItem);
  const customersByName = await namesakes(work, payments);
  const customers = new Set<CustomerId>();
  for (const list of [...named.customersOfIban.values(), ...customersByName.values()])
    for (const one of list) customers.add(one);
  for (const items of named.byKey.values()) for (const item of items) customers.add(item.customerId);
  const open = customers.size > 0 ? (await dossier.openInvoicesOf(work, [...customers])).map(toOpenItem) : [];
  for (const item of sameAmount) customers.add(item.customerId);
  return {
    ...named,
    byCustomer: groupBy(open, (item) => item.customerId),
    byAmount: groupBy(sameAmount, (item) => item.openCents as number),
    nameOf: await namesOf(work, [...customers]),
    customersByName,
  };
}

/** References have check digits: nothing shorter than the seven digits of a betalingskenmerk is looked up as one. */
function mayBeReference(key: string): boolean {
  return key.length >= 7;
}

function ibansOf(payments: readonly UnmatchedPayment[]): string[] {
  return [...new Set(payments.map((payment) => payment.counterpartyIban).filter((iban) => iban !== null))];
}

async function namesOf(work: Work, customerIds: readonly CustomerId[]): Promise<Map<CustomerId, string>> {
  if (customerIds.length === 0) return new Map();
  const customers = await dossier.customersById(work, [...new Set(customerIds)]);
  return new Map(customers.map((customer) => [customer.customerId, customer.name]));
}

async function namesakes(work: Work, payments: readonly UnmatchedPayment[]): Promise<Map<string, CustomerId[]>> {
  const names = [...new Set(payments.map((payment) => payment.counterpartyName).filter((name) => name !== null))];
  const found = await dossier.customersByNames(work, [...new Set(names.flatMap(nameVariants))]);
  const result = new Map<string, CustomerId[]>();
  for (const name of names) {
    const customers = nameVariants(name).flatMap((variant) => found.get(variant) ?? []);
    if (customers.length > 0) result.set(name, [...new Set(customers)]);
  }
  return result;
}
