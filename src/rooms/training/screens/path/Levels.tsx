import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readPath } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { cx } from '#ui/cx.ts';
import { Section } from '#ui/Page.tsx';

/** How one's skills stand; of what was seen little, that is said in place of a figure. */
export function Levels({ levels }: { readonly levels: ResponseOf<typeof readPath>['levels'] }) {
  const { t } = useTranslation('training');
  return (
    <Section title={t('path.levels')} note={t('path.levels-note')}>
      <ul className={classes.levels}>
        {levels.map(({ skill, level, known, inCalls, inTraining }) => {
          const percent = Math.round(level * 100);
          return (
            <li key={skill} className={classes.level} title={t('path.seen', { calls: inCalls, training: inTraining })}>
              <span>{t(`skill.${skill}`)}</span>
              <span className={cx(classes.bar, known !== 'enough' && classes.unsure)} aria-hidden="true">
                <span style={{ width: known === 'none' ? 0 : `${String(percent)}%` }} />
              </span>
              <span className={classes.small}>
                {known === 'enough' ? t('path.level-value', { percent }) : t(`path.known-${known}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
