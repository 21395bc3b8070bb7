import { useTranslation } from 'react-i18next';
import { debtOf, type Persona } from '#rooms/training/rules/role-play/persona.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Amount } from '#ui/Amount.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';

/** What the dossier says of this debtor: all that the trainee knows beforehand. */
export function DebtorBrief({ persona, isReplay }: { readonly persona: Persona; readonly isReplay: boolean }) {
  const { t } = useTranslation('training');
  return (
    <aside className={classes.dossier} aria-label={t('play.dossier')}>
      <h2>{persona.name}</h2>
      {!persona.isPrivate && <p>{persona.company}</p>}
      <Facts>
        <Fact label={t('play.open')}>
          <Amount cents={debtOf(persona)} />
        </Fact>
        {persona.invoices.map((invoice) => (
          <Fact key={invoice.number} label={invoice.number}>
            <Amount cents={invoice.cents} /> · {t('role-play.over', { count: invoice.daysOver })}
          </Fact>
        ))}
      </Facts>
      <p className={classes.brief}>{isReplay ? t('play.replay-note') : persona.brief}</p>
      <p className={classes.note}>{t('play.goal')}</p>
    </aside>
  );
}
