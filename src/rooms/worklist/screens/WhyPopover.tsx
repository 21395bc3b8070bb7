import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readWorklist } from '#rooms/worklist/contract.ts';
import { Button } from '#ui/Button.tsx';
import { Popover } from '#ui/Popover.tsx';
import classes from './Vandaag.module.css';

type Row = ResponseOf<typeof readWorklist>['rows'][number];

/** Why a customer stands where he stands: the reasons with their points, and what would take him off the list. */
export function WhyPopover({
  row,
  open,
  onOpen,
}: {
  readonly row: Row;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const { t } = useTranslation('worklist');
  return (
    <Popover label={t('action.why')} align="end" open={open} onOpen={onOpen} content={<Why row={row} />}>
      <Button look="quiet" size="small" icon={<CircleHelp aria-hidden="true" />} aria-label={t('action.why')} />
    </Popover>
  );
}

function Why({ row }: { readonly row: Row }) {
  const { t } = useTranslation('worklist');
  const off = row.gate
    ? []
    : [
        row.callableCents > 0 && t('why.off-payment', { cents: row.callableCents }),
        t('why.off-promise'),
        t('why.off-complaint'),
        t('why.off-snooze'),
      ].filter((line) => line !== false);
  return (
    <div className={classes.why}>
      {row.gate && <p className={classes.gate}>{t('why.gate')}</p>}
      <h2>{t('why.title')}</h2>
      <ul className={classes.reasons}>
        {row.reasons.map((reason) => (
          <li key={reason.code}>
            <span>{t(`reason.${reason.code}`, factsOf(reason.facts))}</span>
            <span className={classes.points}>{reason.points > 0 ? `+${String(reason.points)}` : reason.points}</span>
          </li>
        ))}
        <li className={classes.total}>
          <span />
          <span>{t('why.score', { points: row.score })}</span>
        </li>
      </ul>
      {off.length > 0 && (
        <>
          <h2>{t('why.off')}</h2>
          <ul className={classes.off}>
            {off.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function factsOf(facts: Row['reasons'][number]['facts']): Record<string, unknown> {
  return { ...facts, count: facts['days'] ?? facts['count'] ?? 0 };
}
