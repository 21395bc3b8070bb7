import { useTranslation } from 'react-i18next';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import type { TurningPoint } from '#rooms/training/rules/role-play/what-if.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Button } from '#ui/Button.tsx';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';

/** The moments that decided the call, with another sentence and what would have come of it: both were really played on. */
export function TurningPoints({
  points,
  course,
  onTry,
}: {
  readonly points: readonly TurningPoint[];
  readonly course: readonly Simulation[];
  readonly onTry: ((index: number, text: string) => void) | null;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  return (
    <Section title={t('what-if.title')} note={t(points.length > 0 ? 'what-if.note' : 'what-if.none')}>
      <ol className={classes.points}>
        {points.map((point) => {
          const index = course.findIndex((one) => one.trail.at(-1)?.turn === point.turn) - 1;
          return (
            <li key={point.turn} className={classes.point}>
              <Side
                title={t('what-if.said')}
                text={point.said}
                reply={point.reply}
                ends={t('what-if.ends', {
                  kind: t(`role-play.kind-${point.result.kind}`),
                  share: formatShare(point.result.chance, language),
                  mark: point.result.mark.toLocaleString(language),
                })}
              />
              <Side
                title={t('what-if.better')}
                text={point.better.text}
                reply={point.better.reply}
                ends={t('what-if.ends', {
                  kind: t(`role-play.kind-${point.better.result.kind}`),
                  share: formatShare(point.better.result.chance, language),
                  mark: point.better.result.mark.toLocaleString(language),
                })}
                strong
              />
              {onTry && (
                <Button size="small" onClick={() => onTry(Math.max(0, index), point.better.text)}>
                  {t('what-if.try')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Side({
  title,
  text,
  reply,
  ends,
  strong = false,
}: {
  readonly title: string;
  readonly text: string;
  readonly reply: string;
  readonly ends: string;
  readonly strong?: boolean;
}) {
  const { t } = useTranslation('training');
  return (
    <div className={classes.side2} data-strong={strong}>
      <h3>{title}</h3>
      <p lang="nl">{text.trim() === '' ? <em>{t('play.say-nothing')}</em> : `“${text}”`}</p>
      <p className={classes.reply} lang="nl">
        → “{reply}”
      </p>
      <p className={classes.note}>{ends}</p>
    </div>
  );
}
