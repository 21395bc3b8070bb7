import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tryCoachingPolicy } from '#rooms/coaching/contract.ts';
import type { Policy } from '#rooms/coaching/rules/policy.ts';
import { useScoreText } from '#rooms/coaching/screens/review/Score.tsx';
import { keyOf, useCall } from '#ui/api.ts';
import { Moment } from '#ui/DayText.tsx';
import { LinkTo } from '#ui/navigation.ts';
import { useAdministration } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import classes from './review.module.css';

/** How long nobody types before a policy is tried. */
const QUIET_MS = 400;

/** What a policy that is not saved yet would change in the calls of the last 90 days. */
export function PolicyPreview({ points, changed }: { readonly points: Policy; readonly changed: boolean }) {
  const { t } = useTranslation('coaching');
  const call = useCall();
  const { tenantId } = useAdministration();
  const tried = useSettled(points);
  const scoreText = useScoreText();
  const body = { points: tried };
  const answer = useQuery({
    queryKey: keyOf(tryCoachingPolicy, tenantId, body),
    queryFn: ({ signal }) => call(tryCoachingPolicy, { body }, signal),
    enabled: changed && tried === points,
  });
  if (!changed) return <p>{t('preview.no-change')}</p>;
  if (answer.data === undefined && !answer.error) return <p role="status">{t('preview.counting')}</p>;
  return (
    <Answered query={answer} room="coaching" rows={3}>
      {(preview) =>
        preview.callsChanged === 0 ? (
          <p role="status">{t('preview.nothing', { calls: preview.calls, since: preview.since })}</p>
        ) : (
          <div className={classes.lines} role="status">
            <p>
              <strong>
                {t('preview.calls', {
                  callsChanged: preview.callsChanged,
                  calls: preview.calls,
                  since: preview.since,
                })}
              </strong>
            </p>
            <p>
              {t('preview.up', { count: preview.up })}, {t('preview.down', { count: preview.down })}.{' '}
              {t('preview.middle', {
                before: scoreText(preview.middleBefore),
                after: scoreText(preview.middleAfter),
              })}
            </p>
            {preview.perPoint.length > 0 && (
              <table className={classes.small}>
                <thead>
                  <tr>
                    <th scope="col">{t('preview.point')}</th>
                    <th scope="col">{t('preview.rises')}</th>
                    <th scope="col">{t('preview.falls')}</th>
                  </tr>
                </thead>
                <tbody>
                  {preview.perPoint.map(({ point, up, down }) => (
                    <tr key={point}>
                      <th scope="row">{t(`point.${point}`)}</th>
                      <td>{up}</td>
                      <td>{down}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {preview.examples.length > 0 && <h3>{t('preview.examples')}</h3>}
            <ul className={classes.plainList}>
              {preview.examples.map((example) => (
                <li key={example.reviewId}>
                  <LinkTo place="coaching" search={{ gesprek: example.reviewId }}>
                    {example.customerName || t('list.no-customer')}
                  </LinkTo>
                  , {example.userName}, <Moment at={example.heldAt} />.{' '}
                  {t('preview.example', {
                    point: t(`point.${example.point}`),
                    from: t(`verdict.${example.from}`),
                    to: t(`verdict.${example.to}`),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answered>
  );
}

/** The value once it has been the same for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
