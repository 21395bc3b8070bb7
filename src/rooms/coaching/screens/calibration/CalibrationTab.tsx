import { useTranslation } from 'react-i18next';
import { CallOfRound } from '#rooms/coaching/screens/calibration/CallOfRound.tsx';
import { FigureParts } from '#rooms/coaching/screens/calibration/FigureParts.tsx';
import { NewRound } from '#rooms/coaching/screens/calibration/NewRound.tsx';
import { RoundList } from '#rooms/coaching/screens/calibration/RoundList.tsx';
import { RoundPage } from '#rooms/coaching/screens/calibration/RoundPage.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { useMay } from '#ui/session.ts';
import classes from './calibration.module.css';

/** Rounds in which people judge the same calls blind; for a coach also how well people and program agree. */
export function CalibrationTab() {
  const { t } = useTranslation('coaching');
  const [{ ronde: roundId, oordeel: reviewId }] = useSearchState();
  const mayCoach = useMay('steer');
  if (roundId && reviewId) return <CallOfRound key={reviewId} roundId={roundId} reviewId={reviewId} />;
  if (roundId) return <RoundPage key={roundId} roundId={roundId} />;
  return (
    <div className={classes.tab}>
      <div className={classes.lead}>
        <p className={classes.small}>{t('calibration.note')}</p>
        {mayCoach && <NewRound />}
      </div>
      <RoundList />
      {mayCoach && <FigureParts />}
    </div>
  );
}
