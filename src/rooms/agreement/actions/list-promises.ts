import { groupBy } from '#kernel/lists.ts';
import { cents, sum } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type PromiseFilter, promisesInPeriod, type StandingPromise } from '#rooms/agreement/store/promises.ts';
import { type Customer, customersById, type Invoice, invoicesById } from '#rooms/dossier/index.ts';
import { bankReadUntil } from '#rooms/payment/index.ts';

/** The promises for days in a period with their customers, invoices and how far the bank was read. */
export async function listPromises(work: Work, filter: PromiseFilter) {
  const found = await promisesInPeriod(work, { ...filter, limit: filter.limit + 1 });
  const promises = found.slice(0, filter.limit);
  const customers = new Map(
    (await customersById(work, [...groupBy(promises, (promise) => promise.customerId).keys()])).map((customer) => [
      customer.customerId,
      customer,
    ]),
  );
  const invoiceIds = [...new Set(promises.flatMap((promise) => promise.invoices.map((line) => line.invoiceId)))];
  const invoices = new Map((await invoicesById(work, invoiceIds)).map((invoice) => [invoice.invoiceId, invoice]));
  return {
    promises: promises.map((promise) =>
      rowOf(
        promise,
        customers.get(promise.customerId),
        promise.invoices.flatMap((line) => invoices.get(line.invoiceId) ?? []),
      ),
    ),
    more: found.length > filter.limit,
    bankReadUntil: await bankReadUntil(work),
  };
}

function rowOf(promise: StandingPromise, customer: Customer | undefined, invoices: readonly Invoice[]) {
  const { invoices: _, ...facts } = promise;
  return {
    ...facts,
    receipts: [...promise.receipts],
    customerName: customer?.name ?? '',
    customerNumber: customer?.number ?? '',
    invoiceNumbers: invoices.map((invoice) => invoice.number),
    stillOpenCents: invoices.length === 0 ? cents(0) : sum(invoices.map((invoice) => invoice.openCents)),
  };
}
