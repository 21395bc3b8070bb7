import { useTranslation } from 'react-i18next';
import type { MomentView } from '#rooms/coaching/screens/moments/momentView.ts';
import { Moment } from '#ui/DayText.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import classes from './moments.module.css';

/** What was said of a moment: by the coach, by its collector, and what was asked to practise. */
export function Said({ moment }: { readonly moment: MomentView }) {
  const { t } = useTranslation('coaching');
  const { word, answer, practice, example } = moment;
  if (!word && !answer && !practice && !example) return null;
  return (
    <div className={classes.said}>
      <Facts>
        {word?.comment && (
          <Fact label={t('moment.said.comment', { name: word.by })}>
            {word.comment}{' '}
            <span className={classes.small}>
              · <Moment at={word.at} />
            </span>
          </Fact>
        )}
        {answer && (
          <Fact label={moment.isOwn ? t('moment.your-answer') : t('moment.answer', { name: moment.userName })}>
            {answer.text}{' '}
            <span className={classes.small}>
              · <Moment at={answer.at} />
            </span>
          </Fact>
        )}
      </Facts>
      {word?.praised && <p>{t('moment.said.praised', { name: word.by })}</p>}
      {word?.skipped && !moment.isOwn && <p className={classes.small}>{t('moment.said.skipped', { name: word.by })}</p>}
      {practice && (
        <p>
          {t(practice.doneAt ? 'moment.practise-did' : 'moment.practise-asked', {
            skill: t(`skill.${practice.skill}`),
          })}
        </p>
      )}
      {example && <p className={classes.small}>{t(`moment.example.${example}`)}</p>}
    </div>
  );
}
