import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type readDossier, removeCircumstance } from '#rooms/dossier/contract.ts';
import { CircumstanceForm } from '#rooms/dossier/screens/CircumstanceForm.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './Dossier.module.css';

type Answer = ResponseOf<typeof readDossier>;

/** What is known of a customer's circumstances, and what that means for calling; noted and ended here. */
export function Circumstances({ customer, circumstances }: Pick<Answer, 'customer' | 'circumstances'>) {
  const { t } = useTranslation('dossier');
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const end = useEndpointAction(removeCircumstance);
  const done = useDone();
  const failed = useFailed('dossier');
  const { customerId } = customer;
  return (
    <Section
      title={t('circumstance.title')}
      actions={
        <Button size="small" look="quiet" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {t('circumstance.add')}
        </Button>
      }
    >
      {circumstances.length === 0 && <p className={classes.empty}>{t('circumstance.none')}</p>}
      {circumstances.map(({ circumstanceId, kind, fromDay, untilDay, note, recordedBy, recordedAt }) => (
        <div key={circumstanceId} className={classes.contact}>
          <strong>{t(`circumstance.kind.${kind}`)}</strong>
          <Button
            size="small"
            look="quiet"
            disabled={end.isPending}
            aria-label={t('circumstance.end-of', { kind: t(`circumstance.kind.${kind}`) })}
            onClick={() =>
              end.mutate(
                { params: { customerId, circumstanceId } },
                {
                  onSuccess: (answer) =>
                    done(t('done.circumstance-ended', { kind: t(`circumstance.kind.${kind}`) }), answer.undo),
                  onError: failed,
                },
              )
            }
          >
            {t('circumstance.end')}
          </Button>
          <p>
            {[
              fromDay > today && t('circumstance.from', { from: fromDay }),
              untilDay && t('circumstance.until', { until: untilDay }),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {note && <p className={classes.note}>{note}</p>}
          <p>{t(`circumstance.effect.${kind}`)}</p>
          <p className={classes.recorded}>
            {recordedBy}, <Moment at={recordedAt} />
          </p>
        </div>
      ))}
      {adding && <CircumstanceForm customer={customer} onClose={() => setAdding(false)} />}
    </Section>
  );
}
