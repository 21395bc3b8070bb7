import { useTranslation } from 'react-i18next';
import type { PointView } from '#rooms/coaching/contract.ts';
import { Moment } from '#ui/DayText.tsx';
import classes from './review.module.css';

/** What people said about a point, beside what the program says. */
export function PointTalk({ point }: { readonly point: PointView }) {
  const { t } = useTranslation('coaching');
  const { overrule, dispute } = point;
  if (!overrule && !dispute) return null;
  return (
    <dl className={classes.talk}>
      {overrule && (
        <>
          <Line head={t('review.automatic', { verdict: t(`verdict.${point.automatic}`) })} />
          <Line
            head={t('review.overruled', { name: overrule.by, verdict: t(`verdict.${overrule.verdict}`) })}
            at={overrule.at}
            // An answer that changes the verdict says why below.
            words={overrule.at === dispute?.answer?.at ? '' : overrule.reason}
          />
        </>
      )}
      {dispute && <Line head={t('review.disputed', { name: dispute.by })} at={dispute.at} words={dispute.reason} />}
      {dispute && !dispute.answer && <Line head={t('review.waits-for-answer')} />}
      {dispute?.answer && (
        <Line
          head={t(`review.${dispute.answer.kind}`, { name: dispute.answer.by })}
          at={dispute.answer.at}
          words={dispute.answer.reason}
        />
      )}
    </dl>
  );
}

function Line({ head, at, words }: { readonly head: string; readonly at?: string; readonly words?: string }) {
  return (
    <>
      <dt>
        {head}
        {at && (
          <>
            {' '}
            · <Moment at={at} />
          </>
        )}
      </dt>
      <dd>{words}</dd>
    </>
  );
}
