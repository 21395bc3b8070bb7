import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';

/** Fills the books of an administration in bulk: customers with a contact, open invoices, and the events that tell of them. */
export async function fillBooks(work: Work, customers: number, invoicesEach: number): Promise<void> {
  const { tenant, today, now } = work;
  await sql`
    insert into customer (tenant_id, customer_id, number, name, kind, country, language, email, phone, street, postcode, city, created_at)
    select ${tenant}::uuid, gen_random_uuid(), 'K' || n, 'Bedrijf nummer ' || n, case when n % 6 = 0 then 'consumer' else 'business' end,
      case when n % 5 = 0 then 'BE' else 'NL' end, 'nl', 'administratie@bedrijf-' || n || '.example', '+31 13 1' || lpad(n::text, 6, '0'),
      'Handelsstraat ' || n % 90, '5011 AB', 'Tilburg', ${now}::timestamptz
    from generate_series(1, ${customers}::int) as n`.execute(work.tx);
  await sql`
    insert into contact (tenant_id, contact_id, customer_id, name, role)
    select tenant_id, gen_random_uuid(), customer_id, 'Administratie', 'boekhouding' from customer`.execute(work.tx);
  await sql`
    insert into invoice (tenant_id, invoice_id, customer_id, number, kind, issue_date, due_date, currency, amount_cents, created_at)
    select tenant_id, gen_random_uuid(), customer_id, number || '-' || m, 'invoice',
      ${today}::date - 20 - (hashtext(number || m) & 127), ${today}::date + 10 - (hashtext(number || m) & 127), 'EUR',
      2500 + (hashtext(m || number) & 524287), ${now}::timestamptz
    from customer cross join generate_series(1, ${invoicesEach}::int) as m`.execute(work.tx);
  await sql`
    insert into event (tenant_id, event_id, at, kind, customer_id, subject_id, actor_name, payload)
    select tenant_id, gen_random_uuid(), ${now}::timestamptz, 'dossier/invoice-added', customer_id, invoice_id, 'Import',
      jsonb_build_object('kind', 'invoice', 'number', number, 'amountCents', amount_cents, 'currency', 'EUR', 'dueDate', due_date)
    from invoice`.execute(work.tx);
}

/** Some customers, spread over the books, for asking after. */
export async function someCustomers(work: Work, count: number): Promise<string[]> {
  const { rows } = await sql<{ customer_id: string }>`
    select customer_id from customer where tenant_id = ${work.tenant}::uuid order by md5(number) limit ${count}::int`.execute(
    work.tx,
  );
  return rows.map((row) => row.customer_id);
}
