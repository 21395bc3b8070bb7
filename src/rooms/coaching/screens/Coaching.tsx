import { useTranslation } from 'react-i18next';
import { ExamplesTab } from '#rooms/coaching/screens/moments/ExamplesTab.tsx';
import { MomentsTab } from '#rooms/coaching/screens/moments/MomentsTab.tsx';
import { AddTranscript } from '#rooms/coaching/screens/review/AddTranscript.tsx';
import { ExportOwn } from '#rooms/coaching/screens/review/ExportOwn.tsx';
import { PolicySettings } from '#rooms/coaching/screens/review/PolicySettings.tsx';
import { ReviewList } from '#rooms/coaching/screens/review/ReviewList.tsx';
import { ReviewPage } from '#rooms/coaching/screens/review/ReviewPage.tsx';
import { WhoSees } from '#rooms/coaching/screens/review/WhoSees.tsx';
import { DevelopmentTab } from '#rooms/coaching/screens/trend/DevelopmentTab.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';

const tabs = ['calls', 'moments', 'examples', 'development', 'settings'] as const;

/** Reviews of calls, moments worth discussing, trends, calibration. */
export function Coaching() {
  const [state] = useSearchState();
  const reviewId = state['gesprek'];
  return reviewId ? <ReviewPage key={reviewId} reviewId={reviewId} /> : <Parts />;
}

function Parts() {
  const { t } = useTranslation('coaching');
  const [tab, setTab] = useTab<(typeof tabs)[number]>(tabs);
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
          { id: 'settings', label: t('tab-settings'), content: <PolicySettings /> },
        ]}
      />
    </Page>
  );
}
