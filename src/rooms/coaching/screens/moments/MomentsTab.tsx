import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFrom } from '#kernel/dates.ts';
import { listExamples, listMoments, lookForMoments } from '#rooms/coaching/contract.ts';
import { MomentBrowser } from '#rooms/coaching/screens/moments/MomentBrowser.tsx';
import type { MomentsView } from '#rooms/coaching/screens/moments/momentView.ts';
import { useCall, useEndpoint, useRefresh } from '#ui/api.ts';
import { formatDay } from '#ui/format.ts';
import { Select } from '#ui/Field.tsx';
import { useToday } from '#ui/clock.ts';
import { useLanguage } from '#ui/language.ts';
import { useLive } from '#ui/live.ts';
import { LinkTo, useSearchState } from '#ui/navigation.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

const LOOK_AGAIN_MS = 2500;

/** The few moments of the week: for who coaches an inbox of the team, for a collector his own. */
export function MomentsTab() {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const [state, setState] = useSearchState();
  const of = mayCoach && state['van'] !== 'mij' ? 'team' : 'own';
  const week = dayFrom(state['week'] ?? '');
  const query = { of, ...(week ? { week } : {}) } as const;
  const refresh = useRefresh();
  useLive('coaching-moments', () => void refresh([listMoments, listExamples]));
  const first = useEndpoint(listMoments, { query });
  const isLooking = first.data?.looked === false && first.data.week === first.data.thisWeek;
  useLook(isLooking);
  const answer = useEndpoint(listMoments, { query }, isLooking ? { everyMs: LOOK_AGAIN_MS } : {});
  return (
    <div className={classes.tab}>
      <div className={classes.filters}>
        {mayCoach && (
          <Segmented
            label={t('moment.of')}
            hideLabel
            value={of}
            onValue={(next) => setState({ van: next === 'own' ? 'mij' : undefined, moment: undefined })}
            options={[
              { value: 'team', label: t('moment.team') },
              { value: 'own', label: t('moment.own') },
            ]}
          />
        )}
        {answer.data && (
          <WeekSelect view={answer.data} onWeek={(next) => setState({ week: next, moment: undefined })} />
        )}
        <p className={classes.small}>{t('moment.learning')}</p>
      </div>
      <Answered query={answer} room="coaching" rows={8}>
        {(view) => (
          <>
            {view.toPractise.length > 0 && (
              <p className={classes.practise} role="status">
                {t('moment.to-practise', {
                  skills: [...new Set(view.toPractise.map(({ skill }) => t(`skill.${skill}`)))].join(', '),
                })}{' '}
                <LinkTo place="trainen">{t('moment.go-practise')}</LinkTo>
              </p>
            )}
            <MomentBrowser key={`${of} ${view.week}`} view={view} of={of} isLooking={isLooking} />
          </>
        )}
      </Answered>
    </div>
  );
}

function WeekSelect({
  view,
  onWeek,
}: {
  readonly view: MomentsView;
  readonly onWeek: (week: string | undefined) => void;
}) {
  const { t } = useTranslation('coaching');
  const [language, today] = [useLanguage(), useToday()];
  const weeks = [...new Set([view.thisWeek, ...view.weeks, view.week])].toSorted().toReversed();
  if (weeks.length < 2) return null;
  return (
    <Select
      label={t('moment.week')}
      value={view.week as string}
      onValue={(week) => onWeek(week === view.thisWeek ? undefined : week)}
      options={weeks.map((week) => ({ value: week as string, label: formatDay(week, today, language) }))}
    />
  );
}

/** Asks once to look for the moments of this week where they were not looked for. */
function useLook(isWanted: boolean): void {
  const call = useCall();
  const failed = useFailed('coaching');
  const asked = useRef(false);
  useEffect(() => {
    if (!isWanted || asked.current) return;
    asked.current = true;
    call(lookForMoments, {}).catch(failed);
  }, [isWanted, call, failed]);
}
