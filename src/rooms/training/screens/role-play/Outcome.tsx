import { useTranslation } from 'react-i18next';
import type { Result } from '#rooms/training/rules/role-play/result.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Amount } from '#ui/Amount.tsx';
import { DayText } from '#ui/DayText.tsx';
import { formatShare } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Section } from '#ui/Page.tsx';
import { Stat, Stats } from '#ui/Stat.tsx';

/** What was promised, how likely it is that it is kept and why, and what the debtor thinks of the caller. */
export function Outcome({
  simulation,
  result,
  kept,
}: {
  readonly simulation: Simulation;
  readonly result: Result;
  readonly kept: 'waiting' | 'kept' | 'failed' | 'past';
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const { agreement, factors } = result;
  const ending = simulation.ending ?? 'stopped';
  return (
    <Section title={t('after.title')} note={t(`after.ending-${ending}`, { name: simulation.persona.name })}>
      <Stats>
        <Stat
          label={t('role-play.outcome')}
          note={
            agreement && (
              <>
                <Amount cents={agreement.cents} /> · <DayText day={agreement.day} />
                {agreement.later && (
                  <>
                    {' '}
                    + <Amount cents={agreement.later.cents} /> {t('after.later', { count: agreement.later.count })}
                  </>
                )}
              </>
            )
          }
        >
          {t(`role-play.kind-${result.kind}`)}
        </Stat>
        <Stat label={t('role-play.chance')} note={t('after.chance-note')}>
          {formatShare(result.chance, language)}
        </Stat>
        <Stat label={t('after.thinks', { name: simulation.persona.name })} note={t('after.mark-note')}>
          {result.mark.toLocaleString(language)}
        </Stat>
      </Stats>
      <ul className={classes.factors}>
        {factors.map((factor) => (
          <li key={factor.code}>{t(`factor.${factor.code}`, { share: formatShare(factor.factor, language) })}</li>
        ))}
      </ul>
      {kept !== 'past' && (
        <p className={classes.note} role="status">
          {t(`after.${kept}`)}
        </p>
      )}
    </Section>
  );
}
