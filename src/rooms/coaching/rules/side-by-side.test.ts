import { expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { type AskFacts, endBy, mayAsk, silentBefore } from '#rooms/coaching/rules/side-by-side.ts';

const fine: AskFacts = { coachId: 'karim', holder: 'sanne', followedBy: null, busyElsewhere: false, declined: false };

it('a coach may ask to follow a call that is going on', () => {
  expect(mayAsk(fine)).toMatchObject({ ok: true });
});

it.each<[string, Partial<AskFacts>]>([
  ['call-not-open', { holder: null }],
  ['own-call', { holder: 'karim' }],
  ['followed-already', { followedBy: 'marleen' }],
  ['follows-another', { busyElsewhere: true }],
  ['said-no', { declined: true }],
])('not when %s', (code, change) => {
  expect(mayAsk({ ...fine, ...change })).toEqual({ ok: false, refusal: { code } });
});

it('ends by who stops, and as a no while it was only asked', () => {
  expect(endBy('coach', 'asked')).toBe('withdrawn');
  expect(endBy('coach', 'following')).toBe('by-coach');
  expect(endBy('collector', 'asked')).toBe('declined');
  expect(endBy('collector', 'following')).toBe('by-collector');
});

it('two minutes without a sign is silence', () => {
  expect(silentBefore(instant('2026-11-20T08:30:00.000Z'))).toBe('2026-11-20T08:28:00.000Z');
});
