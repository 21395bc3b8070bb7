import { CircleQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { readCalibrationFigures } from '#rooms/coaching/contract.ts';
import type { Figures } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { CheckFigures } from '#rooms/coaching/screens/calibration/CheckFigures.tsx';
import { CoachFigures } from '#rooms/coaching/screens/calibration/CoachFigures.tsx';
import { ExportRows } from '#rooms/coaching/screens/calibration/ExportRows.tsx';
import { MonthFigures } from '#rooms/coaching/screens/calibration/MonthFigures.tsx';
import { PointFigures } from '#rooms/coaching/screens/calibration/PointFigures.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Page.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './calibration.module.css';

/** How well people agree with each other and with the program: per point, per question, per month; apart from that, coaches with the review. */
export function FigureParts() {
  const { t } = useTranslation('coaching');
  const figures = useEndpoint(readCalibrationFigures, {});
  return (
    <Answered query={figures} room="coaching" rows={8}>
      {(data) => (
        <>
          {data.calls === 0 ? (
            <Section title={t('figures.title')}>
              <p className={classes.small}>
                {t('figures.nothing')}. {t('figures.nothing-words')}
              </p>
            </Section>
          ) : (
            <>
              <Section title={t('figures.title')} note={t('figures.note')} plain>
                <div className={classes.lead}>
                  <p className={classes.small}>
                    {[
                      t('figures.counted-rounds', { count: data.rounds }),
                      t('figures.counted-calls', { count: data.calls }),
                      t('figures.counted-judgements', { count: data.judgements }),
                    ].join(', ')}
                    . {data.sawBefore > 0 && t('figures.saw-before', { count: data.sawBefore })}
                  </p>
                  <div className={classes.actions}>
                    <How figures={data} />
                    <ExportRows />
                  </div>
                </div>
              </Section>
              <PointFigures figures={data} />
              <MonthFigures figures={data} />
              <CheckFigures figures={data} />
            </>
          )}
          {data.coaches.reviews > 0 && <CoachFigures figures={data} />}
        </>
      )}
    </Answered>
  );
}

function How({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('coaching');
  return (
    <Popover
      label={t('figures.how')}
      align="end"
      content={
        <div className={classes.how}>
          <p>{t('figures.alpha')}</p>
          <p>{t('figures.limits')}</p>
          <p>{t('figures.interval-how')}</p>
          <p>{t('figures.enough', figures.enough)}</p>
          <p>{t('figures.one-source')}</p>
        </div>
      }
    >
      <Button look="quiet" icon={<CircleQuestionMark aria-hidden="true" />}>
        {t('figures.how')}
      </Button>
    </Popover>
  );
}
