import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExcuseCard as Card, type CardStep, withoutCosts } from '#rooms/playbook/contract.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import classes from './ExcuseCard.module.css';
import { Help } from './Help.tsx';

/** Help with what the customer just said: how to answer, the question that asks on, the fact from this dossier, and one key for the next step. */
export function ExcuseCard({
  card,
  fact,
  country,
  gentle,
  onStep,
}: {
  readonly card: Card;
  /** What the dossier says about the fact to check; null when a person looks it up. */
  readonly fact: ReactNode;
  /** Where the customer lives or works, for help with debts. */
  readonly country: string;
  /** True for a customer under stress: no costs are named. */
  readonly gentle: boolean;
  readonly onStep: (step: CardStep) => void;
}) {
  const { t } = useTranslation(['call', 'playbook']);
  const said = gentle ? withoutCosts : (text: string) => text;
  const stepName = t(`playbook:step.${card.step}`);
  useKeys(t('coach.title'), [{ keys: '.', label: stepName, run: () => onStep(card.step) }]);
  return (
    <section className={classes.card} aria-label={t('card.label', { title: card.title })} data-card={card.act ?? 'own'}>
      <h3>
        {card.title} {card.act === null && <Badge>{t('playbook:own')}</Badge>}
      </h3>
      <p className={classes.reply} lang={card.language}>
        {said(card.reply)}
      </p>
      <p className={classes.question} lang={card.language}>
        {said(card.question)}
      </p>
      <div className={classes.fact}>
        <p>{card.fact}</p>
        {fact && <div className={classes.checked}>{fact}</div>}
      </div>
      {card.step === 'offer-help' && <Help country={country} />}
      <details>
        <summary>{t('card.behind')}</summary>
        <p>{card.behind}</p>
      </details>
      <Button size="small" icon={<ArrowRight aria-hidden="true" />} shortcut="." onClick={() => onStep(card.step)}>
        {stepName}
      </Button>
    </section>
  );
}
