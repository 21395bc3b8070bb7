import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';

/** A number of a customer or of a person there, as it was written. */
export interface KnownPhone {
  readonly customerId: CustomerId;
  readonly name: string;
  readonly country: string;
  readonly phone: string;
}

/** The numbers of customers and their contacts that end in these eight digits. */
export async function phonesEndingIn(work: Work, digits: string): Promise<KnownPhone[]> {
  const { rows } = await sql<KnownPhone>`
    select customer_id as "customerId", name, country, phone from customer
    where tenant_id = ${work.tenant} and phone is not null
      and right(regexp_replace(phone, '\\D', '', 'g'), 8) = ${digits}
    union
    select contact.customer_id, customer.name, customer.country, contact.phone from contact
    join customer on customer.tenant_id = contact.tenant_id and customer.customer_id = contact.customer_id
    where contact.tenant_id = ${work.tenant} and contact.phone is not null
      and right(regexp_replace(contact.phone, '\\D', '', 'g'), 8) = ${digits}
    order by 2, 1
  `.execute(work.tx);
  return rows;
}
