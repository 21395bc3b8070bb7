import { addDays, addMilliseconds, dayOf } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import { printPdf } from '#platform/print/print-pdf.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { certificatePrint } from '#rooms/training/actions/certificate-print.ts';
import type * as contract from '#rooms/training/contract/path.ts';
import { certificateChanged } from '#rooms/training/events/path.ts';
import {
  asked,
  type CertificateData,
  codeOf,
  type Progress,
  progressOf,
  readCode,
} from '#rooms/training/rules/path/certificate.ts';
import {
  type Certificate,
  type CertificateId,
  certificatesOf,
  certificateWith,
  insertCertificate,
  nextCount,
  setWithdrawn,
} from '#rooms/training/store/certificates.ts';
import { doneSince } from '#rooms/training/store/done.ts';

/** Why a certificate is not issued or shown. */
export type CertificateRefusal = {
  readonly code: 'not-a-person' | 'requirements-not-met' | 'certificate-not-found' | 'certificate-this-month';
};

/** How far the actor is, and his certificates. */
export async function ownCertificates(
  work: Work,
): Promise<Decision<ResponseOf<typeof contract.readCertificates>, CertificateRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { spent, themes, exams, ...rest } = await progressOfPerson(work, work.actor.userId);
  const certificates = await certificatesOf(work, work.actor.userId);
  return granted({
    progress: { ...rest, spent: [...spent], themes: [...themes], exams: [...exams] },
    certificates: certificates.map(({ certificate_id: certificateId, data, code, ...one }) => ({
      certificateId,
      number: numberOf(one),
      code,
      day: data.day,
      seconds: secondsOf(data),
    })),
  });
}

/** Issues the actor's certificate, when all is met; a second one not within a month. */
export async function issueOwnCertificate(
  work: Work,
): Promise<Decision<{ certificateId: CertificateId; undo: EventId }, CertificateRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId, name } = work.actor;
  const progress = await progressOfPerson(work, userId);
  if (!progress.met) return refused({ code: 'requirements-not-met' });
  const year = Number(work.today.slice(0, 4));
  const count = await nextCount(work, year);
  const [latest] = await certificatesOf(work, userId);
  if (latest && latest.data.day > addDays(work.today, -30)) return refused({ code: 'certificate-this-month' });
  const certificateId = work.newId<'certificate'>();
  await insertCertificate(work, {
    certificate_id: certificateId,
    user_id: userId,
    year,
    count,
    code: codeOf(certificateId),
    data: dataOf(work, name, progress),
    issued_at: work.now,
  });
  return granted({ certificateId, undo: tell(work, certificateId, numberOf({ year, count }), name, true) });
}

/** Withdraws a certificate that was just issued. Its number is not used again. */
export async function undoCertificate(work: Work, event: StoredEvent): Promise<Decision<null, CertificateRefusal>> {
  const certificateId = certificateChanged.is(event) && event.payload.valid ? event.payload.certificateId : null;
  const certificate = certificateId === null ? null : await certificateWith(work, { certificateId });
  if (!certificate || certificate.withdrawn_at !== null) return refused({ code: 'certificate-not-found' });
  await setWithdrawn(work, certificate.certificate_id);
  tell(work, certificate.certificate_id, numberOf(certificate), certificate.data.name, false);
  return granted(null);
}

/** The actor's certificate as PDF, made from what was kept of it. */
export async function certificatePdf(
  work: Work,
  certificateId: CertificateId,
): Promise<Decision<{ fileName: string; content: string }, CertificateRefusal>> {
  const found = await certificateWith(work, { certificateId });
  const isOwn = work.actor.kind === 'person' && found?.user_id === work.actor.userId;
  if (!found || !isOwn || found.withdrawn_at !== null) return refused({ code: 'certificate-not-found' });
  const number = numberOf(found);
  const pdf = await printPdf(
    certificatePrint({ data: found.data, number, code: found.code, issuedAt: found.issued_at }),
  );
  return granted({ fileName: `bewijs-${number}.pdf`, content: pdf.toString('base64') });
}

/** Whether a certificate with this code was issued here, and what it says; also of a colleague: that is what the code is for. */
export async function checkCode(
  work: Work,
  typed: string,
): Promise<Decision<ResponseOf<typeof contract.checkCertificate>, never>> {
  const found = await certificateWith(work, { code: readCode(typed) });
  if (!found) return granted({ found: null });
  const { name, day } = found.data;
  const withdrawn = found.withdrawn_at !== null;
  return granted({ found: { number: numberOf(found), name, day, seconds: secondsOf(found.data), withdrawn } });
}

async function progressOfPerson(work: Work, userId: UserId): Promise<Progress> {
  return progressOf(await doneSince(work, userId, addMilliseconds(work.now, -asked.days * 86_400_000)));
}

function dataOf(work: Work, name: string, progress: Progress): CertificateData {
  const { timeZone } = work.administration;
  return {
    layout: 1,
    administration: work.administration.name,
    name,
    day: work.today,
    from: addDays(work.today, -asked.days),
    spent: progress.spent,
    themes: progress.themes.map(({ theme, right, answered }) => ({ theme, right, answered })),
    exams: progress.exams.map(({ personaName, cause, score, at }) => ({
      personaName,
      cause,
      score,
      day: dayOf(at, timeZone),
    })),
    articles: progress.articles,
  };
}

function tell(work: Work, certificateId: CertificateId, number: string, name: string, valid: boolean): EventId {
  const payload = { certificateId, number, name, valid };
  return work.publish(certificateChanged.of({ customerId: null, subjectId: certificateId, payload }));
}

function numberOf({ year, count }: Pick<Certificate, 'year' | 'count'>): string {
  return `${year}-${String(count).padStart(4, '0')}`;
}

function secondsOf(data: CertificateData): number {
  return data.spent.reduce((sum, { seconds }) => sum + seconds, 0);
}
