import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { CertificateData } from '#rooms/training/rules/path/certificate.ts';

export type CertificateId = Id<'certificate'>;

type CertificateTables = {
  training_certificate: {
    tenant_id: TenantId;
    certificate_id: CertificateId;
    user_id: UserId;
    year: number;
    count: number;
    code: string;
    data: CertificateData;
    issued_at: Instant;
    withdrawn_at: Instant | null;
  };
};

/** A certificate as it is kept. */
export type Certificate = Omit<CertificateTables['training_certificate'], 'tenant_id'>;

const tables = (work: Work) => work.tx.withTables<CertificateTables>();

/** The next count of a year; nobody else gets it before this work is over. */
export async function nextCount(work: Work, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`certificates ${work.tenant}`}, 0))`.execute(work.tx);
  const row = await tables(work)
    .selectFrom('training_certificate')
    .select(({ fn }) => fn.max('count').as('last'))
    .where('tenant_id', '=', work.tenant)
    .where('year', '=', year)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Keeps a certificate that is issued. */
export async function insertCertificate(work: Work, certificate: Omit<Certificate, 'withdrawn_at'>): Promise<void> {
  await tables(work)
    .insertInto('training_certificate')
    .values({
      ...certificate,
      tenant_id: work.tenant,
      data: sql<CertificateData>`${JSON.stringify(certificate.data)}::jsonb`,
    })
    .execute();
}

/** Somebody's certificates that stand, newest first. */
export async function certificatesOf(work: Work, userId: UserId): Promise<Certificate[]> {
  return tables(work)
    .selectFrom('training_certificate')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('withdrawn_at', 'is', null)
    .orderBy('issued_at', 'desc')
    .orderBy('certificate_id', 'desc')
    .execute();
}

/** One certificate by its id or its code, also when it was withdrawn; null when there is none. */
export async function certificateWith(
  work: Work,
  key: { readonly certificateId: CertificateId } | { readonly code: string },
): Promise<Certificate | null> {
  const query = tables(work).selectFrom('training_certificate').selectAll().where('tenant_id', '=', work.tenant);
  const row = await ('code' in key
    ? query.where('code', '=', key.code)
    : query.where('certificate_id', '=', key.certificateId)
  ).executeTakeFirst();
  return row ?? null;
}

/** Withdraws a certificate. */
export async function setWithdrawn(work: Work, certificateId: CertificateId): Promise<void> {
  await tables(work)
    .updateTable('training_certificate')
    .set({ withdrawn_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('certificate_id', '=', certificateId)
    .execute();
}
