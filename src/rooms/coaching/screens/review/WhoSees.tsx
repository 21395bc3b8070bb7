import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { readCoachingPolicy } from '#rooms/coaching/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Popover } from '#ui/Popover.tsx';
import classes from './review.module.css';

/** Tells who sees reviews, how long they are kept, and what they are not for. */
export function WhoSees() {
  const { t } = useTranslation('coaching');
  const policy = useEndpoint(readCoachingPolicy, {});
  return (
    <Popover
      label={t('who-sees.title')}
      align="end"
      content={
        <div className={classes.note}>
          <p>{t('who-sees.you')}</p>
          <p>{t('who-sees.coach')}</p>
          <p>{t('who-sees.nobody')}</p>
          {policy.data && <p>{t('who-sees.kept', { days: policy.data.retentionDays })}</p>}
          <p>{t('who-sees.emotion')}</p>
          <p>{t('who-sees.learning')}</p>
        </div>
      }
    >
      <Button look="quiet" icon={<Eye aria-hidden="true" />}>
        {t('who-sees.title')}
      </Button>
    </Popover>
  );
}
