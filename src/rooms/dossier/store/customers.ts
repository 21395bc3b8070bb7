import { type Selectable, sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Customer, CustomerFacts, CustomerId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

type CustomerRow = Selectable<DossierTables['customer']>;

const tables = (work: Work) => work.tx.withTables<DossierTables>();

const customerColumns = [
  'customer_id',
  'number',
  'name',
  'kind',
  'country',
  'language',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'registration_number',
  'address_form',
] as const;

function toCustomer(row: Pick<CustomerRow, (typeof customerColumns)[number]>): Customer {
  return {
    customerId: row.customer_id,
    number: row.number,
    name: row.name,
    kind: row.kind,
    country: row.country,
    language: row.language,
    email: row.email,
    phone: row.phone,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    registrationNumber: row.registration_number,
    addressForm: row.address_form,
  };
}

function toColumns(facts: CustomerFacts) {
  return {
    number: facts.number,
    name: facts.name,
    kind: facts.kind,
    country: facts.country,
    language: facts.language,
    email: facts.email,
    phone: facts.phone,
    street: facts.street,
    postcode: facts.postcode,
    city: facts.city,
    registration_number: facts.registrationNumber,
  };
}

/** Customers by id, in no particular order; ids that do not exist are left out. */
export async function customersById(work: Work, customerIds: readonly CustomerId[]): Promise<Customer[]> {
  const rows = await tables(work)
    .selectFrom('customer')
    .select(customerColumns)
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .execute();
  return rows.map(toCustomer);
}

/** Customers by customer number; numbers that do not exist are left out. */
export async function customersByNumber(
  work: Work,
  numbers: readonly string[],
): Promise<(Customer & { keptFields: string[] })[]> {
  const rows = await tables(work)
    .selectFrom('customer')
    .select([...customerColumns, 'kept_fields'])
    .where('tenant_id', '=', work.tenant)
    .where('number', '=', sql<string>`any(${sql.val(numbers)}::text[])`)
    .execute();
  return rows.map((row) => ({ ...toCustomer(row), keptFields: row.kept_fields }));
}

/** Adds customers and returns their ids in the same order. */
export async function insertCustomers(work: Work, customers: readonly CustomerFacts[]): Promise<CustomerId[]> {
  const ids = customers.map(() => work.newId<'customer'>());
  const rows = customers.map((facts, index) => ({
    tenant_id: work.tenant,
    customer_id: ids[index] as CustomerId,
    ...toColumns(facts),
    last_contact_at: null,
    last_contact_result: null,
    created_at: work.now,
  }));
  for (const piece of pieces(rows)) await tables(work).insertInto('customer').values(piece).execute();
  return ids;
}

/** Writes the facts of one customer; `keptFields` replaces the list of fields that imports leave alone when given. */
export async function updateCustomer(
  work: Work,
  customerId: CustomerId,
  facts: CustomerFacts,
  keptFields?: readonly string[],
): Promise<void> {
  await tables(work)
    .updateTable('customer')
    .set({ ...toColumns(facts), ...(keptFields ? { kept_fields: [...keptFields] } : {}) })
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .execute();
}

/** Keeps how the customer wants to be addressed. */
export async function setAddressForm(
  work: Work,
  customerId: CustomerId,
  addressForm: Customer['addressForm'],
): Promise<void> {
  await tables(work)
    .updateTable('customer')
    .set({ address_form: addressForm })
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .execute();
}

/** Keeps when and how the customer was last spoken to or tried. */
export async function setLastContact(
  work: Work,
  customerId: CustomerId,
  at: Instant | null,
  result: string | null,
): Promise<void> {
  await tables(work)
    .updateTable('customer')
    .set({ last_contact_at: at, last_contact_result: result })
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .execute();
}

/** When and how customers were last contacted. */
export async function lastContacts(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, { at: Instant; result: string }>> {
  const rows = await tables(work)
    .selectFrom('customer')
    .select(['customer_id', 'last_contact_at', 'last_contact_result'])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('last_contact_at', 'is not', null)
    .execute();
  return new Map(
    rows.map((row) => [row.customer_id, { at: row.last_contact_at as Instant, result: row.last_contact_result ?? '' }]),
  );
}

/** A page of customers whose name, number, e-mail, phone or invoice number contains the words, by name. */
export async function searchCustomers(work: Work, words: string, limit: number, offset: number): Promise<Customer[]> {
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const key = words.toUpperCase().replace(/[^A-Z0-9]/g, '');
  let query = tables(work).selectFrom('customer').select(customerColumns).where('tenant_id', '=', work.tenant);
  if (words !== '') {
    query = query.where(({ or, eb, exists, selectFrom }) =>
      or([
        eb(sql`lower(customer.name)`, 'like', like),
        eb(sql`lower(customer.number)`, 'like', like),
        eb(sql`lower(coalesce(customer.email, ''))`, 'like', like),
        eb(sql`coalesce(customer.phone, '')`, 'like', like),
        ...(key.length >= 3
          ? [
              exists(
                selectFrom('invoice')
                  .select('invoice.invoice_id')
                  .whereRef('invoice.tenant_id', '=', 'customer.tenant_id')
                  .whereRef('invoice.customer_id', '=', 'customer.customer_id')
                  .where('invoice.number_key', 'like', `${key}%`),
              ),
            ]
          : []),
      ]),
    );
  }
  const rows = await query
    .orderBy(sql`lower(customer.name)`)
    .orderBy('customer_id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toCustomer);
}

/** The fields of a customer that imports leave alone. */
export async function keptFieldsOf(work: Work, customerId: CustomerId): Promise<string[]> {
  const row = await tables(work)
    .selectFrom('customer')
    .select('kept_fields')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row?.kept_fields ?? [];
}

/** The next customers of the administration after one (null: from the start), by id: for walking over all of them. */
export async function customerIdsAfter(work: Work, after: CustomerId | null, limit: number): Promise<CustomerId[]> {
  let query = tables(work).selectFrom('customer').select('customer_id').where('tenant_id', '=', work.tenant);
  if (after !== null) query = query.where('customer_id', '>', after);
  const rows = await query.orderBy('customer_id').limit(limit).execute();
  return rows.map((row) => row.customer_id);
}

/** Holds customers until the end of the transaction, in a fixed order, so that what is derived of them is derived by one at a time. */
export async function lockCustomers(work: Work, customerIds: readonly CustomerId[]): Promise<void> {
  await tables(work)
    .selectFrom('customer')
    .select('customer_id')
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .orderBy('customer_id')
    .forNoKeyUpdate()
    .execute();
}
