import { Rss } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readFeeds, unfollowFeed } from '#rooms/training/contract.ts';
import { FollowDialog } from '#rooms/training/screens/knowledge/FollowDialog.tsx';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered, Empty } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

type Feeds = ResponseOf<typeof readFeeds>;

/** News of the feeds that the team follows, and for coaches which those are. */
export function News() {
  const { t } = useTranslation('training');
  const maySteer = useMay('steer');
  const [following, setFollowing] = useState(false);
  const answer = useEndpoint(readFeeds, {}, { everyMs: 60_000 });
  useKeys(t('tab.knowledge'), [
    { keys: 'n', label: t('feed.follow'), disabled: !maySteer || following, run: () => setFollowing(true) },
  ]);
  const follow = maySteer && (
    <Button icon={<Rss aria-hidden="true" />} shortcut="n" onClick={() => setFollowing(true)}>
      {t('feed.follow')}
    </Button>
  );
  return (
    <>
      <Answered query={answer} room="training" rows={8}>
        {({ feeds, items }) =>
          feeds.length === 0 ? (
            <Empty title={t('feed.none')} icon={<Rss aria-hidden="true" />} action={follow}>
              {maySteer ? t('feed.follow-note') : t('feed.none-words')}
            </Empty>
          ) : (
            <div className={classes.columns}>
              <Section title={t('knowledge.news')}>
                <Items items={items} />
              </Section>
              <Section title={t('feed.sources')} actions={follow}>
                <Sources feeds={feeds} maySteer={maySteer} />
              </Section>
            </div>
          )
        }
      </Answered>
      {following && <FollowDialog onClose={() => setFollowing(false)} />}
    </>
  );
}

function Items({ items }: { readonly items: Feeds['items'] }) {
  const { t } = useTranslation('training');
  if (items.length === 0) return <p className={classes.small}>{t('feed.no-items')}</p>;
  return (
    <ul className={classes.news}>
      {items.map(({ feedId, item, source, title, summary, link, publishedAt }) => (
        <li key={`${feedId} ${item}`}>
          {link === null ? (
            <strong>{title}</strong>
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {title} <span className="visually-hidden">{t('feed.new-tab')}</span>
            </a>
          )}
          {summary !== '' && <span>{summary}</span>}
          <span className={classes.meta}>
            <span>{source}</span>
            {publishedAt !== null && <Moment at={publishedAt} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sources({ feeds, maySteer }: { readonly feeds: Feeds['feeds']; readonly maySteer: boolean }) {
  const { t } = useTranslation('training');
  const remove = useEndpointAction(unfollowFeed);
  const done = useDone();
  const failed = useFailed('training');
  const letGo = (feedId: string) =>
    remove.mutate({ params: { feedId } }, { onSuccess: ({ undo }) => done(t('feed.removed'), undo), onError: failed });
  return (
    <ul className={classes.news}>
      {feeds.map(({ feedId, name, url, gotAt, problem }) => (
        <li key={feedId}>
          <span className={classes.source}>
            <strong title={url}>{name}</strong>
            {maySteer && (
              <Button size="small" look="quiet" onClick={() => letGo(feedId)}>
                {t('feed.remove')}
              </Button>
            )}
          </span>
          {problem !== null && <Status state="broken">{t(`feed.problem.${problem}`)}</Status>}
          <span className={classes.small}>
            {gotAt === null ? (
              t('feed.never-got')
            ) : (
              <>
                {t('feed.got')} <Moment at={gotAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
