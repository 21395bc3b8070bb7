import { useTranslation } from 'react-i18next';
import { listCalibrationRounds } from '#rooms/coaching/contract.ts';
import { CalibrationTab } from '#rooms/coaching/screens/calibration/CalibrationTab.tsx';
import { stateOf } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { FairnessTab } from '#rooms/coaching/screens/fairness/FairnessTab.tsx';
import { ExamplesTab } from '#rooms/coaching/screens/moments/ExamplesTab.tsx';
import { MomentsTab } from '#rooms/coaching/screens/moments/MomentsTab.tsx';
import { AddTranscript } from '#rooms/coaching/screens/review/AddTranscript.tsx';
import { ExportOwn } from '#rooms/coaching/screens/review/ExportOwn.tsx';
import { PolicySettings } from '#rooms/coaching/screens/review/PolicySettings.tsx';
import { ReviewList } from '#rooms/coaching/screens/review/ReviewList.tsx';
import { ReviewPage } from '#rooms/coaching/screens/review/ReviewPage.tsx';
import { WhoSees } from '#rooms/coaching/screens/review/WhoSees.tsx';
import { SideBySideTab } from '#rooms/coaching/screens/side-by-side/SideBySideTab.tsx';
import { DevelopmentTab } from '#rooms/coaching/screens/trend/DevelopmentTab.tsx';
import { useEndpoint } from '#ui/api.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Tabs, useTab } from '#ui/Tabs.tsx';

const tabs = [
  'calls',
  'moments',
  'examples',
  'development',
  'calibration',
  'listening',
  'fairness',
  'settings',
] as const;

/** Reviews of calls, moments worth discussing, trends, calibration. */
export function Coaching() {
  const [state] = useSearchState();
  const reviewId = state['gesprek'];
  return reviewId ? <ReviewPage key={reviewId} reviewId={reviewId} /> : <Parts />;
}

function Parts() {
  const { t } = useTranslation('coaching');
  const [tab, setTab] = useTab<(typeof tabs)[number]>(tabs);
  const mayCoach = useMay('steer');
  const rounds = useEndpoint(listCalibrationRounds, {}).data?.rounds ?? [];
  const mine = rounds.filter((round) => stateOf(round) === 'yours').length;
  return (
    <Page
      title={t('title')}
      note={t('for-learning')}
      actions={
        <>
          <WhoSees />
          <ExportOwn />
          <AddTranscript />
        </>
      }
    >
      <Tabs
        label={t('tabs')}
        value={tab}
        onValue={setTab}
        tabs={[
          { id: 'calls', label: t('tab-calls'), content: <ReviewList /> },
          { id: 'moments', label: t('tab-moments'), content: <MomentsTab /> },
          { id: 'examples', label: t('tab-examples'), content: <ExamplesTab /> },
          { id: 'development', label: t('tab-development'), content: <DevelopmentTab /> },
          ...(mayCoach || rounds.length > 0
            ? [
                {
                  id: 'calibration' as const,
                  label: t('tab-calibration'),
                  content: <CalibrationTab />,
                  ...(mine > 0 ? { count: mine } : {}),
                },
              ]
            : []),
          ...(mayCoach ? [{ id: 'listening' as const, label: t('tab-listening'), content: <SideBySideTab /> }] : []),
          { id: 'fairness', label: t('tab-fairness'), content: <FairnessTab /> },
          { id: 'settings', label: t('tab-settings'), content: <PolicySettings /> },
        ]}
      />
    </Page>
  );
}
