import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FollowedCall } from '#rooms/coaching/screens/side-by-side/followedCall.ts';
import { cx } from '#ui/cx.ts';
import { Section } from '#ui/Page.tsx';
import classes from './side-by-side.module.css';

/** What is said, turn by turn, with what the program proposed after each; the newest comes into sight by itself. */
export function FollowedTalk({ call }: { readonly call: FollowedCall }) {
  const { t } = useTranslation(['coaching', 'call']);
  const { turns, nudges } = call;
  const last = nudges.at(-1);
  return (
    <Section title={t('follow.said')} flush>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who uses only keys */}
      <ol className={classes.turns} aria-label={t('follow.said')} tabIndex={0}>
        {turns.length === 0 && <li className={cx(classes.turn, classes.quiet)}>{t('follow.nothing-said')}</li>}
        {turns.map((turn, index) => (
          <li
            key={`${String(index)} ${turn.role}`}
            className={cx(classes.turn, turn.role === 'agent' ? classes.agent : classes.customer)}
            ref={index === turns.length - 1 ? keepInSight : null}
          >
            <span className={classes.who}>{t(turn.role === 'agent' ? 'follow.agent' : 'follow.customer-says')}</span>
            <p>{turn.text}</p>
            {nudges
              .filter((nudge) => nudge.turn === index + 1)
              .map((nudge) => (
                <p key={nudge.code} className={classes.tip}>
                  <Lightbulb aria-label={t('follow.tip')} />
                  <span>
                    {t(`call:nudge.${nudge.code}`)}
                    {/* A nudge that was followed by another one no longer stands, whatever became of it. */}
                    {(nudge.answer !== 'shown' || nudge === last) && ` (${t(`follow.tip-answer.${nudge.answer}`)})`}
                  </span>
                </p>
              ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The newest turn comes into sight, without moving the page. */
function keepInSight(turn: HTMLLIElement | null): void {
  const list = turn?.parentElement;
  if (list) list.scrollTop = list.scrollHeight;
}
