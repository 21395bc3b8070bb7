import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { listSideBySides } from '#rooms/coaching/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './side-by-side.module.css';

type Time = ResponseOf<typeof listSideBySides>['times'][number];

/** Times that a coach followed, or asked to, with the notes; one's own, from either side. */
export function PastTimes() {
  const { t } = useTranslation('coaching');
  const past = useEndpoint(listSideBySides, {});
  return (
    <Section title={t('follow.past')}>
      <Answered query={past} room="coaching" rows={3}>
        {({ times }) =>
          times.length === 0 ? (
            <p className={classes.quiet}>
              {t('follow.past-none')}. {t('follow.past-none-words')}
            </p>
          ) : (
            <ul className={classes.past}>
              {times.map((time) => (
                <li key={time.sideBySideId}>
                  <PastTime time={time} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}

function PastTime({ time }: { readonly time: Time }) {
  const { t } = useTranslation('coaching');
  const side = time.isCoach ? 'coach' : 'own';
  const name = time.isCoach ? time.userName : time.coachName;
  return (
    <>
      <strong>{t(time.began ? `follow.past-${side}` : `follow.past-refused-${side}`, { name })}</strong>{' '}
      <span className={classes.quiet}>
        {time.customerName} · <Moment at={time.askedAt} /> · {t(`follow.past-how.${time.endedHow}`)}
      </span>
      {time.notes.length > 0 && (
        <ul className={classes.notes}>
          {time.notes.map((note) => (
            <li key={note.whisperId}>
              {note.text}{' '}
              <span className={classes.quiet}>
                {note.turn === 0 ? t('follow.before-talk') : t('follow.after-turn', { turn: note.turn })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
