import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { issueCertificate, readCertificates } from '#rooms/training/contract.ts';
import { asked } from '#rooms/training/rules/path/certificate.ts';
import { counting } from '#rooms/training/rules/path/hours.ts';
import { CheckCode } from '#rooms/training/screens/path/CheckCode.tsx';
import { Issued } from '#rooms/training/screens/path/Issued.tsx';
import classes from '#rooms/training/screens/path/Path.module.css';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Badge, Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

type Progress = ResponseOf<typeof readCertificates>['progress'];

/** How far one is with the certificate, the certificates that one has, and a place to check a code. */
export function Certificate() {
  const { t } = useTranslation('training');
  const answer = useEndpoint(readCertificates, {});
  const issue = useEndpointAction(issueCertificate);
  const done = useDone();
  const failed = useFailed('training');
  const met = answer.data?.progress.met === true;
  const make = () =>
    issue.mutate({}, { onSuccess: ({ undo }) => done(t('certificate.issued'), undo), onError: failed });
  return (
    <Section
      title={t('certificate.title')}
      actions={
        <Button
          icon={<BadgeCheck aria-hidden="true" />}
          disabled={!met}
          busy={issue.isPending}
          title={met ? undefined : t('certificate.not-yet')}
          onClick={make}
        >
          {t('certificate.issue')}
        </Button>
      }
    >
      <Answered query={answer} room="training" rows={5}>
        {({ progress, certificates }) => (
          <Stack gap={16}>
            <p className={classes.small}>{t('certificate.note')}</p>
            <div className={classes.asked}>
              <Hours progress={progress} />
              <Themes progress={progress} />
              <Exams progress={progress} />
            </div>
            <p className={classes.small}>
              {t('certificate.law')} <Badge>{t('certificate.review')}</Badge>
            </p>
            {certificates.length > 0 && <Issued certificates={certificates} />}
            <CheckCode />
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

function Asked({
  title,
  met,
  children,
}: {
  readonly title: string;
  readonly met: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('training');
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      <Status state={met ? 'done' : 'open'}>{t(met ? 'certificate.met' : 'certificate.open')}</Status>
      {children}
    </section>
  );
}

function Hours({ progress: { spent, seconds, hoursMet } }: { readonly progress: Progress }) {
  const { t } = useTranslation('training');
  const time = (of: number) =>
    t('certificate.time', { hours: Math.floor(of / 3600), minutes: Math.floor((of % 3600) / 60) });
  return (
    <Asked title={t('certificate.hours')} met={hoursMet}>
      <p>
        <strong>{time(seconds)}</strong> {t('certificate.of', { hours: asked.seconds / 3600 })}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ width: `${String(Math.min(100, (seconds / asked.seconds) * 100))}%` }} />
      </div>
      <ul className={classes.facts}>
        {spent
          .filter(({ count }) => count > 0)
          .map(({ kind, seconds: of }) => (
            <li key={kind}>
              <span>{t(`assignment.kind-${kind}`)}</span>
              <span className={classes.small}>{time(of)}</span>
            </li>
          ))}
      </ul>
      <details className={classes.how}>
        <summary>{t('certificate.how-counted')}</summary>
        <ul>
          <li>{t('certificate.spent-role-play', { minutes: counting.rolePlayMost / 60 })}</li>
          <li>{t('certificate.spent-drill', { seconds: counting.drillMoment })}</li>
          <li>{t('certificate.spent-quiz', { seconds: counting.quizMost })}</li>
          <li>{t('certificate.spent-cards', { seconds: counting.cardMost })}</li>
          <li>{t('certificate.spent-article')}</li>
        </ul>
      </details>
    </Asked>
  );
}

function Themes({ progress: { themes } }: { readonly progress: Progress }) {
  const { t } = useTranslation('training');
  const { answersCounted: counted, answersLeast: least, themePercent: percent } = asked;
  return (
    <Asked title={t('certificate.themes')} met={themes.every(({ met }) => met)}>
      <p className={classes.small}>{t('certificate.themes-note', { counted, least, percent })}</p>
      <ul className={classes.facts}>
        {themes.map(({ theme, right, answered, met }) => (
          <li key={theme}>
            <span>{t(`theme.${theme}`)}</span>
            <Status state={met ? 'done' : 'open'}>
              {answered === 0 ? t('certificate.no-answers') : t('certificate.score', { right, of: answered })}
            </Status>
          </li>
        ))}
      </ul>
    </Asked>
  );
}

function Exams({ progress: { exams, causes, examsMet } }: { readonly progress: Progress }) {
  const { t } = useTranslation('training');
  return (
    <Asked title={t('certificate.exams')} met={examsMet}>
      <p className={classes.small}>
        {t('certificate.exams-note', {
          score: asked.examScore,
          personas: asked.examPersonas,
          causes: asked.examCauses,
        })}
      </p>
      <p>
        {t('certificate.exams-now', { count: exams.length })}, {t('certificate.causes-now', { count: causes })}
      </p>
      <ul className={classes.facts}>
        {exams.map(({ personaId, personaName, cause, score }) => (
          <li key={personaId}>
            <span>
              {personaName} <span className={classes.small}>{t(`cause.${cause}`)}</span>
            </span>
            <span>{score}</span>
          </li>
        ))}
      </ul>
    </Asked>
  );
}
