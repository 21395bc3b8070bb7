import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { readCalibrationCall } from '#rooms/coaching/contract.ts';
import { CallWords } from '#rooms/coaching/screens/calibration/CallWords.tsx';
import { ComparedPoints } from '#rooms/coaching/screens/calibration/ComparedPoints.tsx';
import { JudgeForm } from '#rooms/coaching/screens/calibration/JudgeForm.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Answered } from '#ui/states.tsx';
import classes from './calibration.module.css';

/** While a call is blind it is looked at again now and then: others may get done meanwhile. */
const LOOK_AGAIN_MS = 15_000;

/** One call of a round: judged blind, and once all are done beside each other. */
export function CallOfRound({ roundId, reviewId }: { readonly roundId: string; readonly reviewId: string }) {
  const { t } = useTranslation('coaching');
  const place = { roundId: roundId as Id<'calibration-round'>, reviewId: reviewId as Id<'review'> };
  const call = useEndpoint(readCalibrationCall, { params: place }, { everyMs: LOOK_AGAIN_MS });
  const [, setSearch] = useSearchState();
  const back = () => setSearch({ oordeel: undefined });
  useKeys(t('calibration.title'), [{ keys: 'Escape', label: t('calibration.back-to-round'), run: back }]);
  return (
    <div className={classes.tab}>
      <div className={classes.lead}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={back}>
          {t('calibration.back-to-round')}
        </Button>
        <strong>{call.data?.customerName}</strong>
      </div>
      <Answered query={call} room="coaching" rows={12}>
        {(data) => (
          <div className={classes.judge}>
            <CallWords call={data} />
            {data.compared ? (
              <ComparedPoints place={place} compared={data.compared} />
            ) : data.isJudge ? (
              <JudgeForm place={place} call={data} />
            ) : (
              <p className={classes.small}>{t('judging.not-a-judge')}</p>
            )}
          </div>
        )}
      </Answered>
    </div>
  );
}
