import { sql } from 'kysely';
import { groupBy, pieces } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Contact, ContactId, CustomerId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

const tables = (work: Work) => work.tx.withTables<DossierTables>();

/** Contacts of customers, first the one to ask for. */
export async function contactsOf(work: Work, customerIds: readonly CustomerId[]): Promise<Map<CustomerId, Contact[]>> {
  const rows = await tables(work)
    .selectFrom('contact')
    .select(['customer_id', 'contact_id', 'name', 'role', 'email', 'phone'])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .orderBy('position')
    .orderBy('contact_id')
    .execute();
  const groups = groupBy(rows, (row) => row.customer_id);
  return new Map(
    [...groups].map(([customerId, group]) => [
      customerId,
      group.map((row) => ({
        contactId: row.contact_id,
        name: row.name,
        role: row.role,
        email: row.email,
        phone: row.phone,
      })),
    ]),
  );
}

/** Adds contacts, each at the end of its customer's list; gives their ids in the same order. */
export async function insertContacts(
  work: Work,
  people: readonly { readonly customerId: CustomerId; readonly contact: Omit<Contact, 'contactId'> }[],
): Promise<ContactId[]> {
  const rows = people.map(({ customerId, contact }) => ({
    tenant_id: work.tenant,
    contact_id: work.newId<'contact'>(),
    customer_id: customerId,
    name: contact.name,
    role: contact.role,
    email: contact.email,
    phone: contact.phone,
    position: 1,
  }));
  for (const piece of pieces(rows, 1000))
    await tables(work)
      .insertInto('contact')
      .values([...piece])
      .execute();
  return rows.map((row) => row.contact_id);
}

/** Adds a contact at the end of a customer's list. */
export async function insertContact(
  work: Work,
  customerId: CustomerId,
  contact: Omit<Contact, 'contactId'>,
): Promise<ContactId> {
  const contactId = work.newId<'contact'>();
  await tables(work)
    .insertInto('contact')
    .values({ tenant_id: work.tenant, contact_id: contactId, customer_id: customerId, ...contact, position: 1 })
    .execute();
  return contactId;
}

/** Writes a contact; false when it does not exist. */
export async function updateContact(
  work: Work,
  contactId: ContactId,
  contact: Omit<Contact, 'contactId'>,
): Promise<boolean> {
  const result = await tables(work)
    .updateTable('contact')
    .set(contact)
    .where('tenant_id', '=', work.tenant)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Removes a contact; false when it does not exist. */
export async function deleteContact(work: Work, contactId: ContactId): Promise<boolean> {
  const result = await tables(work)
    .deleteFrom('contact')
    .where('tenant_id', '=', work.tenant)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}
