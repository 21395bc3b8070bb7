import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleList } from '#rooms/training/screens/knowledge/ArticleList.tsx';
import { ArticleView } from '#rooms/training/screens/knowledge/ArticleView.tsx';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { News } from '#rooms/training/screens/knowledge/News.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { Stack } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Loading } from '#ui/states.tsx';

const ArticleEditor = lazy(async () => ({
  default: (await import('#rooms/training/screens/knowledge/ArticleEditor.tsx')).ArticleEditor,
}));

const parts = ['articles', 'news'] as const;

/** Knowledge: articles to read and discuss, and news from feeds that the team follows. */
export function Knowledge() {
  const { t } = useTranslation('training');
  const [search, setSearch] = useSearchState();
  const { artikel: article, schrijven: writing } = search;
  if (writing !== undefined)
    return (
      <Suspense fallback={<Loading rows={8} />}>
        <ArticleEditor
          key={writing}
          articleId={writing === 'nieuw' ? null : writing}
          onClose={(articleId) => setSearch({ schrijven: undefined, artikel: articleId ?? undefined })}
        />
      </Suspense>
    );
  if (article !== undefined)
    return (
      <ArticleView
        key={article}
        article={article}
        onBack={() => setSearch({ artikel: undefined })}
        onEdit={() => setSearch({ schrijven: article })}
      />
    );
  const part = parts.find((one) => one === search['soort']) ?? 'articles';
  return (
    <Stack gap={16}>
      <div className={classes.bar}>
        <Segmented
          label={t('knowledge.parts')}
          hideLabel
          value={part}
          onValue={(soort) => setSearch({ soort: soort === 'articles' ? undefined : soort })}
          options={parts.map((value) => ({ value, label: t(`knowledge.${value}`) }))}
        />
      </div>
      {part === 'news' ? <News /> : <ArticleList onWrite={() => setSearch({ schrijven: 'nieuw' })} />}
    </Stack>
  );
}
