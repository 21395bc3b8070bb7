import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestPerson, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { Fetched } from '#platform/web/fetch-public.ts';
import {
  articleWithComments,
  beginToRead,
  endToRead,
  knowledge,
  removeTeamArticle,
  saveTeamArticle,
} from '#rooms/training/actions/articles.ts';
import { changeOwnComment, sayOfArticle } from '#rooms/training/actions/comments.ts';
import { feedsWithItems, fetchFeed, follow, lookAtFeeds, unfollow } from '#rooms/training/actions/feeds.ts';
import { room } from '#rooms/training/room.ts';

const rooms = [room];
const test = await openTestDatabase({ rooms });
const start = instant('2026-11-20T08:30:00Z');

let tenant: TestTenant;
const as = <Result>(person: TestPerson, fn: (work: Work) => Promise<Result>): Promise<Result> =>
  test.testWork(tenant, fn, { actor: person });
const sanne = <Result>(fn: (work: Work) => Promise<Result>) => as(tenant.collector, fn);
const karim = <Result>(fn: (work: Work) => Promise<Result>) => as(tenant.coach, fn);
const undo = (eventId: EventId | null, person: TestPerson) => {
  assert(eventId, 'something to undo');
  return as(person, (work) => undoEvent(work, eventId, rooms));
};

beforeEach(async () => {
  test.clock.set(start);
  tenant = await test.testTenant();
});

const article = {
  articleId: null,
  title: 'Bellen rond de feestdagen',
  summary: 'Wanneer wel, wanneer niet.',
  body: `## Wanneer\n\n${'Bel liever in de ochtend. '.repeat(20)}`,
  skills: ['purpose' as const],
  language: 'nl' as const,
  draft: false,
};
async function write(part: Partial<Parameters<typeof saveTeamArticle>[1]> = {}) {
  const saved = await karim((work) => saveTeamArticle(work, { ...article, ...part }));
  assert(saved.ok, 'written');
  return saved.value;
}
async function seen(person = tenant.collector) {
  const answer = await as(person, (work) => knowledge(work));
  assert(answer.ok, 'knowledge');
  return answer.value;
}
async function open(name: string, person = tenant.collector) {
  const answer = await as(person, (work) => articleWithComments(work, name));
  return answer.ok ? answer.value : null;
}

describe('articles of the team', () => {
  it('are there for everybody once they are no draft', async () => {
    const { articleId } = await write({ draft: true });
    expect((await seen()).team).toEqual([]);
    expect(await open(articleId)).toBeNull();
    expect((await seen(tenant.coach)).team).toMatchObject([{ title: article.title, draft: true }]);
    await write({ articleId });
    expect((await seen()).team).toMatchObject([{ title: article.title, words: 101, writtenBy: 'Karim' }]);
    expect((await open(articleId))?.team?.body).toBe(article.body);
  });

  it('can be changed, taken away and undone, step by step', async () => {
    const { articleId, undo: written } = await write();
    const { undo: changed } = await write({ articleId, title: 'Anders' });
    expect((await undo(written, tenant.coach)).ok).toBe(false);
    const taken = await karim((work) => removeTeamArticle(work, articleId));
    assert(taken.ok, 'taken');
    expect((await seen()).team).toEqual([]);
    await undo(taken.value.undo, tenant.coach);
    expect((await seen()).team).toMatchObject([{ title: 'Anders' }]);
    await undo(changed, tenant.coach);
    expect((await seen()).team).toMatchObject([{ title: article.title }]);
    expect((await write({ articleId })).undo).toBeNull();
  });

  it('are refused without words, and when they are not there', async () => {
    expect(await karim((work) => saveTeamArticle(work, { ...article, body: '---' }))).toMatchObject({
      refusal: { code: 'article-without-text' },
    });
    expect(
      await karim((work) => saveTeamArticle(work, { ...article, articleId: work.newId<'article'>() })),
    ).toMatchObject({
      refusal: { code: 'article-not-found' },
    });
    expect(await open('geen-artikel')).toBeNull();
    expect((await open('silence'))?.team).toBeNull();
  });
});

describe('reading', () => {
  const begin = (name = 'silence') => sanne((work) => beginToRead(work, name));
  const end = (name = 'silence') => sanne((work) => endToRead(work, name));

  it('takes the time that anybody needs, and is one’s own', async () => {
    const begun = await begin();
    assert(begun.ok && begun.value.secondsLeft !== null, 'begun');
    expect(begun.value.secondsLeft).toBeGreaterThan(30);
    test.clock.set(addMilliseconds(start, 10_000));
    expect(await end()).toMatchObject({ ok: false, refusal: { code: 'read-too-fast' } });
    test.clock.set(addMilliseconds(start, 90_000));
    expect(await end()).toMatchObject({ ok: true });
    expect((await seen()).read).toEqual([{ article: 'silence', readAt: '2026-11-20T08:31:30.000Z' }]);
    expect((await seen(tenant.coach)).read).toEqual([]);
  });

  it('counts once a day, and again on another day', async () => {
    await begin();
    test.clock.set(addMilliseconds(start, 90_000));
    await end();
    expect(await begin()).toEqual({ ok: true, value: { secondsLeft: null } });
    test.clock.set(addMilliseconds(start, 86_400_000));
    expect(await begin()).toMatchObject({ value: { secondsLeft: expect.any(Number) as number } });
    // Opened again, but not read again: it stays read.
    expect((await seen()).read).toHaveLength(1);
  });

  it('cannot end what was not begun', async () => {
    expect(await end()).toMatchObject({ refusal: { code: 'article-not-found' } });
    expect(await begin('geen-artikel')).toMatchObject({ refusal: { code: 'article-not-found' } });
  });
});

describe('what people say of an article', () => {
  const say = async (said: string, answers: string | null = null, person = tenant.collector) => {
    const answer = await as(person, (work) => sayOfArticle(work, 'silence', { said, answers: answers as never }));
    assert(answer.ok, 'said');
    return answer.value;
  };

  it('has one level of answers', async () => {
    const { commentId } = await say('Werkt dit ook bij grote klanten?');
    const { commentId: answer } = await say('Ja, juist daar.', commentId, tenant.coach);
    await say('Dank je', answer);
    const comments = (await open('silence'))?.comments;
    expect(comments).toMatchObject([
      { userName: 'Sanne', own: true, answers: null },
      { userName: 'Karim', own: false, answers: commentId },
      { userName: 'Sanne', answers: commentId },
    ]);
    expect((await seen()).comments).toEqual([{ article: 'silence', count: 3 }]);
  });

  it('is changed and taken away by who said it, and undone', async () => {
    const { commentId } = await say('Fuot');
    const change = (said: string | null, person = tenant.collector) =>
      as(person, (work) => changeOwnComment(work, commentId, said));
    expect(await change('Van mij', tenant.coach)).toMatchObject({ refusal: { code: 'comment-not-found' } });
    const changed = await change('Fout');
    assert(changed.ok, 'changed');
    expect((await open('silence'))?.comments).toMatchObject([{ said: 'Fout', changedAt: start }]);
    const taken = await change(null);
    assert(taken.ok, 'taken');
    expect((await open('silence'))?.comments).toEqual([]);
    expect((await undo(changed.value.undo, tenant.collector)).ok).toBe(false);
    await undo(taken.value.undo, tenant.collector);
    await undo(changed.value.undo, tenant.collector);
    expect((await open('silence'))?.comments).toMatchObject([{ said: 'Fuot' }]);
  });

  it('is about an article that is there', async () => {
    expect(await sanne((work) => sayOfArticle(work, 'geen-artikel', { said: 'x', answers: null }))).toMatchObject({
      refusal: { code: 'article-not-found' },
    });
    const { commentId } = await say('Hier');
    expect(
      await sanne((work) => sayOfArticle(work, 'first-sentence', { said: 'x', answers: commentId })),
    ).toMatchObject({
      refusal: { code: 'comment-not-found' },
    });
  });
});

describe('feeds', () => {
  const url = 'https://nieuws.example.nl/rss';
  const followed = async (part = {}) => karim((work) => follow(work, { url, name: '', ...part }));
  const outside = {
    work: <Result>(fn: (work: Work) => Promise<Result>) =>
      test.testWork(tenant, fn, { actor: { kind: 'program', name: 'training-fetch-feed' } }),
  };
  const feed = (items: string): Fetched => ({
    ok: true,
    body: Buffer.from(`<rss><channel><title>Nieuws</title>${items}</channel></rss>`),
  });
  const read = async () => {
    const answer = await sanne((work) => feedsWithItems(work));
    assert(answer.ok, 'feeds');
    return answer.value;
  };
  async function begin() {
    const answer = await followed();
    assert(answer.ok, 'followed');
    return answer.value;
  }

  it('are followed by their address, which must be of the public web', async () => {
    expect(await followed({ url: 'http://nieuws.example.nl/' })).toMatchObject({ refusal: { code: 'feed-not-https' } });
    expect(await followed({ url: 'https://192.168.1.1/' })).toMatchObject({
      refusal: { code: 'feed-private-address' },
    });
    expect((await followed()).ok).toBe(true);
    expect(await followed()).toMatchObject({ refusal: { code: 'feed-followed-already' } });
    expect((await read()).feeds).toMatchObject([{ name: 'nieuws.example.nl', url, gotAt: null, problem: null }]);
  });

  it('give items, newest first, that are kept once', async () => {
    const { feedId } = await begin();
    const item = (id: string, day: number) =>
      `<item><guid isPermaLink="false">${id}</guid><title>Bericht ${id}</title><pubDate>${String(day)} Nov 2026 08:00 GMT</pubDate></item>`;
    await fetchFeed(outside, { feedId }, async () => feed(item('a', 10) + item('b', 12) + item('a', 10)));
    await fetchFeed(outside, { feedId }, async () => feed(item('b', 12) + item('c', 11)));
    const { feeds, items } = await read();
    expect(items.map(({ title, source }) => [title, source])).toEqual([
      ['Bericht b', 'Nieuws'],
      ['Bericht c', 'Nieuws'],
      ['Bericht a', 'Nieuws'],
    ]);
    expect(feeds).toMatchObject([{ name: 'Nieuws', gotAt: start, problem: null }]);
  });

  it('tell what was the matter, and keep what they had', async () => {
    const { feedId } = await begin();
    await fetchFeed(outside, { feedId }, async () => feed('<item><title>Een</title></item>'));
    test.clock.set(addMilliseconds(start, 3_600_000));
    await fetchFeed(outside, { feedId }, async () => ({ ok: false, problem: 'too-slow' }));
    expect(await read()).toMatchObject({ feeds: [{ problem: 'too-slow', gotAt: start }], items: [{ title: 'Een' }] });
    await fetchFeed(outside, { feedId }, async () => ({ ok: true, body: Buffer.from('<html/>') }));
    expect((await read()).feeds).toMatchObject([{ problem: 'no-feed' }]);
  });

  it('are let go and taken up again; what is let go is not asked for', async () => {
    const { feedId } = await begin();
    await fetchFeed(outside, { feedId }, async () => feed('<item><title>Een</title></item>'));
    const gone = await karim((work) => unfollow(work, feedId));
    assert(gone.ok, 'let go');
    expect(await read()).toEqual({ feeds: [], items: [] });
    let asked = 0;
    await fetchFeed(outside, { feedId }, async () => {
      asked += 1;
      return feed('');
    });
    expect(asked).toBe(0);
    await undo(gone.value.undo, tenant.coach);
    expect((await read()).items).toHaveLength(1);
  });

  it('are looked at every hour, and nothing is asked without them', async () => {
    const jobs: string[] = [];
    const look = () =>
      karim((work) =>
        lookAtFeeds({
          ...work,
          enqueue: async (job) => {
            jobs.push(job.name);
          },
        }),
      );
    await look();
    expect(jobs).toEqual([]);
    await begin();
    await look();
    expect(jobs).toEqual(['training-fetch-feed']);
  });
});
