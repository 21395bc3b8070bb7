import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { compareInvoice } from '#rooms/intake/rules/compare-invoice.ts';
import type { ParsedInvoice, ParsedParty } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import type { ImportCounts, PreviewRow } from '#rooms/intake/rules/preview.ts';
import { customerNumberOf, type FileCustomer, toCustomer } from '#rooms/intake/rules/to-customer.ts';
import { type FileInvoice, toInvoice } from '#rooms/intake/rules/to-invoice.ts';
import { defaultTermDays } from '#rooms/intake/store.ts';

/** An invoice that a file brings or changes, with the number of its customer. */
export interface PlannedInvoice {
  readonly invoice: FileInvoice;
  readonly customerNumber: string;
  /** Whom the file names to ask for at the customer. */
  readonly contactName: string | null;
  readonly line: number;
  readonly key: string;
  readonly verdict: PreviewRow['verdict'];
}

/** What a file with invoices would do. */
export interface InvoicePlan {
  readonly customers: readonly FileCustomer[];
  /** Contact persons that the file names, by number of their customer. */
  readonly people: readonly { readonly customerNumber: string; readonly name: string }[];
  readonly invoices: readonly PlannedInvoice[];
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly Problem[];
  readonly customerCounts: Pick<ImportCounts, 'customersNew' | 'customersChanged'>;
}

/** Compares the invoices of a file with the books; three queries, however many invoices. */
export async function planInvoices(work: Work, parsed: readonly ParsedInvoice[]): Promise<InvoicePlan> {
  const termDays = await defaultTermDays(work);
  const numberOf = new Map(parsed.map((invoice) => [invoice, customerNumberOf(invoice.customer)]));
  const wanted = [...new Set([...numberOf.values()].filter((number) => number !== null))];
  const knownCustomers = await dossier.customersByNumber(work, wanted);
  const knownInvoices = await dossier.invoicesByNumber(work, [...new Set(parsed.map((invoice) => invoice.number))]);
  const owners = new Map(
    (await dossier.customersById(work, [...new Set(knownInvoices.map((invoice) => invoice.customerId))])).map(
      (owner) => [owner.customerId, owner.number],
    ),
  );
  const customerByNumber = new Map(knownCustomers.map((customer) => [customer.number, customer]));
  const invoiceByKey = new Map(knownInvoices.map((invoice) => [keyOf(invoice), invoice]));

  const customers = new Map<string, FileCustomer>();
  const planned = new Map<string, PlannedInvoice>();
  const rows: PreviewRow[] = [];
  const problems: Problem[] = [];
  for (const one of parsed) {
    const customerNumber = numberOf.get(one) ?? null;
    if (customerNumber === null) {
      problems.push({
        line: one.line,
        field: 'customer',
        code: 'missing-value',
        expected: 'a customer with a name or number',
      });
      continue;
    }
    const key = keyOf(one);
    if (planned.has(key)) {
      problems.push({
        line: one.line,
        field: 'number',
        code: 'double-number',
        raw: one.number,
        expected: 'each number once',
      });
      continue;
    }
    const found = invoiceByKey.get(key);
    const known = found ? { ...found, customerNumber: owners.get(found.customerId) ?? '' } : null;
    const invoice = toInvoice(one, known, termDays);
    const compared = compareInvoice({ ...invoice, customerNumber }, known);
    const customer = toCustomer(
      one.customer,
      customerNumber,
      customerByNumber.get(customerNumber) ?? null,
      work.administration.country,
    );
    customers.set(customerNumber, {
      ...withoutNulls(customers.get(customerNumber)),
      ...withoutNulls(customer),
    } as FileCustomer);
    planned.set(key, {
      invoice,
      customerNumber,
      contactName: contactOf(one.customer),
      line: one.line,
      key,
      verdict: compared.verdict,
    });
    rows.push(rowOf(one, invoice, key, compared));
  }
  const all = [...customers.values()].map((customer) => ({ ...emptyCustomer, ...customer }));
  return {
    customers: all,
    people: [...planned.values()].flatMap(({ customerNumber, contactName }) =>
      contactName === null ? [] : [{ customerNumber, name: contactName }],
    ),
    invoices: [...planned.values()],
    rows,
    problems,
    customerCounts: {
      customersNew: all.filter((customer) => !customerByNumber.has(customer.number)).length,
      customersChanged: all.filter((customer) => {
        const before = customerByNumber.get(customer.number);
        return before !== undefined && dossier.customerChanges(before, customer, before.keptFields).length > 0;
      }).length,
    },
  };
}

/** A contact person who is somebody else than the customer himself. */
function contactOf({ name, contactName }: ParsedParty): string | null {
  const person = contactName?.replace(/\s+/g, ' ').trim() ?? '';
  return person === '' || person.toLowerCase() === name.trim().toLowerCase() ? null : person;
}

const emptyCustomer = { email: null, phone: null, street: null, postcode: null, city: null, registrationNumber: null };

function withoutNulls(customer: FileCustomer | undefined): Partial<FileCustomer> {
  if (!customer) return {};
  return Object.fromEntries(Object.entries(customer).filter(([, value]) => value !== null)) as Partial<FileCustomer>;
}

function keyOf(invoice: Pick<FileInvoice, 'kind' | 'number'>): string {
  return `${invoice.kind} ${invoice.number}`;
}

function rowOf(
  parsed: ParsedInvoice,
  invoice: FileInvoice,
  key: string,
  compared: ReturnType<typeof compareInvoice>,
): PreviewRow {
  return {
    key,
    verdict: compared.verdict,
    line: parsed.line,
    kind: invoice.kind,
    title: invoice.number,
    about: parsed.customer.name,
    day: invoice.issueDate,
    dueDate: invoice.dueDate,
    dueDateAssumed: parsed.dueDate === null,
    amountCents: invoice.amountCents,
    openCents: parsed.openCents,
    currency: invoice.currency,
    changes: compared.changes,
  };
}
