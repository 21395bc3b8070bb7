import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '#ui/Page.tsx';
import { Loading } from '#ui/states.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';

/** The parts of training, in order; each is fetched when it is first opened. */
const tabs = ['path', 'role-play', 'quiz', 'cards', 'knowledge'] as const;

const parts: Readonly<Record<(typeof tabs)[number], ComponentType>> = {
  path: lazy(async () => ({ default: (await import('#rooms/training/screens/path/Path.tsx')).Path })),
  'role-play': lazy(async () => ({
    default: (await import('#rooms/training/screens/role-play/RolePlay.tsx')).RolePlay,
  })),
  quiz: lazy(async () => ({ default: (await import('#rooms/training/screens/quiz/Quiz.tsx')).Quiz })),
  cards: lazy(async () => ({ default: (await import('#rooms/training/screens/cards/Cards.tsx')).Cards })),
  knowledge: lazy(async () => ({
    default: (await import('#rooms/training/screens/knowledge/Knowledge.tsx')).Knowledge,
  })),
};

/** Quiz, cue cards, role-play, learning path, knowledge. */
export function Trainen() {
  const { t } = useTranslation('training');
  const [tab, setTab] = useTab<(typeof tabs)[number]>(tabs);
  const Part = parts[tab];
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('title')}
        value={tab}
        onValue={setTab}
        tabs={tabs.map((id) => ({
          id,
          label: t(`tab.${id}`),
          content: (
            <Suspense fallback={<Loading rows={8} />}>
              <Part />
            </Suspense>
          ),
        }))}
      />
    </Page>
  );
}
