import { Coffee, ListFilter as FilterIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readTodayFigures } from '#rooms/worklist/contract.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/states.tsx';
import { isNarrowed, type ListFilter } from './listFilter.ts';

/** An empty list: nobody in the selection, nothing to check, or a day's work done. */
export function NothingToDo({
  filter,
  figures,
  onShowAll,
}: {
  readonly filter: ListFilter;
  readonly figures: ResponseOf<typeof readTodayFigures> | undefined;
  readonly onShowAll: () => void;
}) {
  const { t } = useTranslation('worklist');
  if (isNarrowed(filter)) {
    return (
      <Empty
        title={t('empty.filtered')}
        icon={<FilterIcon aria-hidden="true" />}
        action={<Button onClick={onShowAll}>{t('empty.show-all')}</Button>}
      >
        {t('empty.filtered-words')}
      </Empty>
    );
  }
  if (filter.state !== 'ready')
    return <Empty title={t(`empty.${filter.state}`)}>{t(`empty.${filter.state}-words`)}</Empty>;
  const calls = figures?.calls ?? 0;
  if (calls === 0) return <Empty title={t('empty.nobody-late')}>{t('empty.nobody-late-words')}</Empty>;
  return (
    <Empty title={t('empty.ready')} icon={<Coffee aria-hidden="true" />}>
      <p>{t('empty.ready-words', { count: calls })}</p>
      {figures?.nextAvailableAt && <p>{t('empty.ready-next', { at: figures.nextAvailableAt })}</p>}
    </Empty>
  );
}
