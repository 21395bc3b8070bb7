import { useInfiniteQuery } from '@tanstack/react-query';
import { MessageSquareQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isId, type Id } from '#kernel/ids.ts';
import { dayFrom } from '#kernel/dates.ts';
import { outcomeKinds } from '#knowledge/language/review/outcome.ts';
import { listCallReviews } from '#rooms/coaching/contract.ts';
import { reviewColumns } from '#rooms/coaching/screens/review/reviewColumns.tsx';
import { keyOf, useCall } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { DayInput } from '#ui/DayInput.tsx';
import { Select } from '#ui/Field.tsx';
import { useGo, useSearchState } from '#ui/navigation.ts';
import { useRemembered } from '#ui/remembered.ts';
import { useAdministration, useMay } from '#ui/session.ts';
import { Answered, Empty } from '#ui/states.tsx';
import { Table } from '#ui/Table.tsx';
import classes from './review.module.css';

const wordsFilters = ['disputed', 'overruled', 'unread'] as const;
/** While a call is being reviewed, its row fills in by itself. */
const LOOK_AGAIN_MS = 3000;

/** Reviewed calls, newest first, with what a line can tell of each. */
export function ReviewList() {
  const { t } = useTranslation('coaching');
  const go = useGo();
  const mayCoach = useMay('steer');
  const [state, setState] = useSearchState();
  const [selected, setSelected] = useRemembered<string | null>('row of reviews', null);
  const answer = useReviews();
  const rows = answer.data?.pages.flatMap((page) => page.reviews) ?? [];
  const people = answer.data?.pages[0]?.people ?? [];
  const isFiltered = ['wie', 'uitkomst', 'overleg', 'vanaf', 'tot'].some((name) => state[name]);
  return (
    <>
      <div className={classes.filters}>
        {mayCoach && (
          <Select
            label={t('filter.collector')}
            value={state['wie'] ?? ''}
            onValue={(wie) => setState({ wie })}
            options={[
              { value: '', label: t('filter.everybody') },
              ...people.map(({ userId, name }) => ({ value: userId as string, label: name })),
            ]}
          />
        )}
        <Select
          label={t('filter.outcome')}
          value={state['uitkomst'] ?? ''}
          onValue={(uitkomst) => setState({ uitkomst })}
          options={[
            { value: '', label: t('filter.any-outcome') },
            ...outcomeKinds.map((kind) => ({ value: kind as string, label: t(`outcome.${kind}`) })),
          ]}
        />
        <Select
          label={t('filter.words')}
          value={state['overleg'] ?? ''}
          onValue={(overleg) => setState({ overleg })}
          options={[
            { value: '', label: t('filter.any-words') },
            ...wordsFilters.map((words) => ({ value: words as string, label: t(`filter.${words}`) })),
          ]}
        />
        <DayInput
          label={t('filter.from')}
          day={state['vanaf'] ?? null}
          onDay={(vanaf) => setState({ vanaf: vanaf ?? '' })}
        />
        <DayInput label={t('filter.until')} day={state['tot'] ?? null} onDay={(tot) => setState({ tot: tot ?? '' })} />
      </div>
      <Answered query={answer} room="coaching" rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty
              title={t(isFiltered ? 'list.none-found' : 'list.empty')}
              icon={<MessageSquareQuote aria-hidden="true" />}
            >
              {isFiltered ? null : t('list.empty-words')}
            </Empty>
          ) : (
            <Table
              label={t('list.label')}
              columns={reviewColumns(t, mayCoach)}
              rows={rows}
              rowKey={(row) => row.reviewId}
              selected={selected}
              onSelect={(row) => setSelected(row.reviewId)}
              onOpen={(row) => go('coaching', {}, { ...state, gesprek: row.reviewId })}
            />
          )
        }
      </Answered>
      {answer.hasNextPage && (
        <div>
          <Button onClick={() => void answer.fetchNextPage()} busy={answer.isFetchingNextPage}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The reviews that the filters in the address ask for, page after page. */
function useReviews() {
  const call = useCall();
  const { tenantId } = useAdministration();
  const [state] = useSearchState();
  const query = queryOf(state);
  return useInfiniteQuery({
    queryKey: keyOf(listCallReviews, tenantId, query),
    queryFn: ({ pageParam, signal }) =>
      call(listCallReviews, { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.reviews.some((row) => row.state === 'waiting')) ? LOOK_AGAIN_MS : false,
  });
}

/** What the address asks for; what is no filter there is left out. */
function queryOf(state: Readonly<Record<string, string | undefined>>) {
  const { wie = '', uitkomst, overleg, vanaf = '', tot = '' } = state;
  const outcome = outcomeKinds.find((kind) => kind === uitkomst);
  const words = wordsFilters.find((one) => one === overleg);
  const [from, until] = [dayFrom(vanaf), dayFrom(tot)];
  return {
    ...(isId(wie) ? { userId: wie as Id<'user'> } : {}),
    ...(outcome ? { outcome } : {}),
    ...(words ? { words } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
