import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, type Instant } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import { readTimeline } from '#rooms/dossier/contract.ts';
import { keyOf, useCall } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { DayText, Moment } from '#ui/DayText.tsx';
import { useCauseWords, useEventSentence } from '#ui/eventSentence.ts';
import { useAdministration } from '#ui/session.ts';
import { ErrorNote, Loading } from '#ui/states.tsx';
import { Timeline, TimelineDay, TimelineItem } from '#ui/Timeline.tsx';
import classes from './Dossier.module.css';

type Event = ResponseOf<typeof readTimeline>['events'][number];

/** Kinds that mean that something broke: the only ones in red. */
const broken = new Set(['agreement/promise-broken', 'payment/payment-reversed']);
const good = new Set(['agreement/promise-kept', 'payment/payment-booked']);

/** What happened with a customer, newest first, page by page: who, when, what, caused by what. */
export function History({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('dossier');
  const call = useCall();
  const { tenantId, timeZone } = useAdministration();
  const pages = useInfiniteQuery({
    queryKey: keyOf(readTimeline, tenantId, { customerId }),
    queryFn: ({ pageParam, signal }) =>
      call(readTimeline, { params: { customerId }, query: pageParam ? { before: pageParam } : {} }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => (last.more ? last.events.at(-1)?.eventId : undefined),
  });
  if (pages.isPending) return <Loading rows={5} />;
  if (pages.isError) return <ErrorNote error={pages.error} room="dossier" onRetry={() => void pages.refetch()} />;
  const events = pages.data.pages.flatMap((page) => page.events);
  if (events.length === 0) return <p className={classes.empty}>{t('dossier.no-events')}</p>;
  const days = groupBy(events, (event) => dayOf(event.at as Instant, timeZone));
  return (
    <>
      <Timeline label={t('dossier.timeline')}>
        {[...days].flatMap(([day, ofDay]) => [
          <TimelineDay key={day}>
            <DayText day={day} />
          </TimelineDay>,
          ...ofDay.map((event) => <Item key={event.eventId} event={event} />),
        ])}
      </Timeline>
      {pages.hasNextPage && (
        <Button onClick={() => void pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
          {t('dossier.older')}
        </Button>
      )}
    </>
  );
}

function Item({ event }: { readonly event: Event }) {
  const { t } = useTranslation('dossier');
  const sentence = useEventSentence();
  const words = [event.payload['text'], event.payload['notes']].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  const causeWords = useCauseWords();
  const cause = event.causedBy ? causeWords(event.causedBy.kind) : null;
  return (
    <TimelineItem
      tone={broken.has(event.kind) ? 'broken' : good.has(event.kind) ? 'accent' : 'neutral'}
      meta={
        <>
          {event.actorName} · <Moment at={event.at} part="time" />
          {cause && ` · ${cause}`}
          {event.undone && ` · ${t('dossier.undone')}`}
        </>
      }
      detail={words && <div className={classes.note}>{words}</div>}
    >
      <span className={event.undone ? classes.undone : undefined}>{sentence(event)}</span>
    </TimelineItem>
  );
}
