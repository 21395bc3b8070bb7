import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { type State, Status } from '#ui/Badge.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import classes from './Gesprek.module.css';

type Brief = ResponseOf<typeof readCallBrief>;

const shown: Readonly<Record<Brief['promises'][number]['state'], State>> = {
  running: 'running',
  kept: 'kept',
  partly_kept: 'partly',
  broken: 'broken',
  withdrawn: 'withdrawn',
};

/** What went before: promises with what came of them, open complaints, the last talks with their notes, loose notes. */
export function PastTalks({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation(['call', 'complaint']);
  const { promises, complaints, calls, notes } = brief;
  return (
    <Section title={t('dossier.before')}>
      {promises.length + complaints.length + calls.length + notes.length === 0 && (
        <p className={classes.quiet}>{t('dossier.nothing-before')}</p>
      )}
      {promises.length > 0 && (
        <ul className={classes.before} aria-label={t('dossier.promises')}>
          {promises.map((promise) => (
            <li key={promise.promiseId}>
              <Status state={shown[promise.state]} /> <Amount cents={promise.amountCents} currency={promise.currency} />{' '}
              {t('dossier.for')} <DayText day={promise.day} />{' '}
              <span className={classes.quiet}>
                {promise.promisedBy ?? ''}
                {promise.state === 'partly_kept' && (
                  <>
                    {' '}
                    {t('dossier.received')} <Amount cents={promise.receivedCents} currency={promise.currency} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {complaints.length > 0 && (
        <ul className={classes.before} aria-label={t('dossier.complaints')}>
          {complaints.map((complaint) => (
            <li key={complaint.complaintId}>
              <Status state="open">{t(`complaint:cause.${complaint.cause}`)}</Status> {complaint.words}
              {complaint.disputedCents !== null && (
                <>
                  {' '}
                  <Amount cents={complaint.disputedCents} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {calls.length > 0 && (
        <ul className={classes.before} aria-label={t('dossier.calls')}>
          {calls.map((call) => (
            <li key={call.callId}>
              <Moment at={call.endedAt} /> <strong>{t(`result.${call.result}`)}</strong>{' '}
              <span className={classes.quiet}>
                {[call.spokenWith, call.userName].filter(Boolean).join(' · ')}
                {call.cause && ` · ${t(`cause.${call.cause}`)}`}
              </span>
              {call.notes && <p className={classes.pastNotes}>{call.notes}</p>}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className={classes.before} aria-label={t('dossier.notes')}>
          {notes.map((note) => (
            <li key={note.noteId}>
              <Moment at={note.at} part="day" /> <span className={classes.quiet}>{note.authorName}</span>
              <p className={classes.pastNotes}>{note.text}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
