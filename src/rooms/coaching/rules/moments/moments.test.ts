import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { testCall, earOf } from '#knowledge/language/review/calls.testing.ts';
import { mistakesIn } from '#knowledge/language/review/mistakes.ts';
import { transcribe } from '#knowledge/language/review/transcript.ts';
import { chooseMoments, mostMoments, type WeighedCall } from '#rooms/coaching/rules/moments/choose.ts';
import { findStrong } from '#rooms/coaching/rules/moments/find-strong.ts';
import { findWeak } from '#rooms/coaching/rules/moments/find-weak.ts';
import {
  type HeardCall,
  isStrong,
  type MomentKind,
  momentKinds,
  skillOf,
} from '#rooms/coaching/rules/moments/moment.ts';
import { secondsOf, stretchAround } from '#rooms/coaching/rules/moments/stretch.ts';
import { weigh, type WeighedMoment } from '#rooms/coaching/rules/moments/weigh.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

function heard(text: string) {
  const call = testCall('call', text);
  const transcript = transcribe(call.dialogue, earOf(call));
  return { turns: transcript.turns, mistakes: mistakesIn(transcript) };
}
const kindsIn = (text: string): string[] => {
  const { turns, mistakes } = heard(text);
  return [...findWeak(turns, mistakes), ...findStrong(turns)].map(({ kind, key }) => `${kind} ${String(key)}`);
};

describe('what can go better', () => {
  it('is every mistake of the review, with what was said before it', () => {
    const { turns, mistakes } = heard(`
      a: Factuur 25-310 van 1.200 euro staat open. [states_purpose]
      c: Ja, komt wel een keer. [vague_promise]
      a: Oké, prima. [accepts_vague]`);
    expect(findWeak(turns, mistakes)).toEqual([{ kind: 'no_probing', key: 3, from: 2, to: 3, act: 'accepts_vague' }]);
  });

  it('is no vague answer that passed when a day was named just before', () => {
    expect(
      kindsIn(`c: Dinsdag 25 november betaal ik. [concrete_promise]
               a: Voor 1.200 euro, klopt dat? [closed_question]
               c: Ja, komt in orde. [vague_promise]
               a: Oké, prima. [accepts_vague]`),
    ).toEqual([]);
  });

  it('is an excuse that nobody asks on about, and a feeling that nobody recognises', () => {
    expect(
      kindsIn(`c: Mijn klanten betalen mij ook niet. [excuse_waiting_for_own_customers]
               a: Ik noteer het.
               c: Ja.
               a: Fijne dag. [thanks_positive_close]`),
    ).toEqual(['excuse_unanswered 2']);
    expect(
      kindsIn(`c: Ik slaap er niet van, ik schaam mij. [distressed]
               a: Welke dag betaalt u? [asks_date open_question]
               c: Weet ik niet.`),
    ).toEqual(['feeling_unanswered 2']);
  });

  it('is a why or a must, with what the customer said to it', () => {
    expect(
      kindsIn(`c: Ja, dat had ik beloofd.
               a: Waarom zou ik u nu wel geloven? [why_question]
               c: Omdat het nu wel kan.
               a: U moet vrijdag betalen. [must_verb]
               c: Nou.`),
    ).toEqual(['asked_why 2', 'said_must 4']);
  });

  it('is nothing where the program is not sure of what it heard', () => {
    const { turns, mistakes } = heard('c: Geen idee. [excuse_no_cash]\na: Goed, ik noteer het.\nc: Ja.');
    const doubtful = turns.map((turn) => ({
      ...turn,
      heard: { ...turn.heard, acts: turn.heard.acts.map((one) => ({ ...one, confidence: 0.6 })) },
    }));
    expect(findWeak(turns, mistakes)).toHaveLength(1);
    expect(findWeak(doubtful, mistakes)).toEqual([]);
  });

  it('is nothing where the excuse is asked on about, or was answered with a mistake that is there already', () => {
    expect(
      kindsIn('c: Ik heb nu geen geld. [excuse_no_cash]\na: Wat kan wel? [probes open_question]\nc: Niets.'),
    ).toEqual([]);
    expect(
      kindsIn(
        'c: Ik heb nu geen geld. [excuse_no_cash]\na: Een fatsoenlijk mens betaalt. [moralising_argument]\nc: Zeg.',
      ),
    ).toEqual(['wrong_argument 2']);
  });
});

describe('what goes well', () => {
  it('is a vague answer that becomes a day', () => {
    const { turns } = heard(`
      c: Volgende week ergens. [vague_promise]
      a: Welke dag kan ik noteren? [probes asks_date open_question]
      c: Eh, even kijken.
      a: Lukt dinsdag? [proposes_date closed_question]
      c: Dinsdag 25 november betaal ik. [concrete_promise]`);
    expect(findStrong(turns)).toEqual([{ kind: 'vague_to_day', key: 2, from: 1, to: 5, act: null }]);
  });

  it('is not one with a mistake in it or on the way', () => {
    expect(
      kindsIn(`c: Volgende week ergens. [vague_promise]
               a: Dat moet sneller, welke dag? [must_verb probes asks_date]
               c: Dinsdag. [concrete_promise]`),
    ).toEqual(['said_must 2']);
    expect(
      kindsIn(`c: Volgende week ergens. [vague_promise]
               a: Welke dag? [probes asks_date]
               c: Geen idee.
               a: Zo hoort dat niet. [moralising_argument]
               c: Dinsdag dan. [concrete_promise]`),
    ).toEqual(['wrong_argument 4']);
  });

  it.each([
    [
      'trade',
      'a: Later kan, als u de andere factuur meebetaalt. [trade_offer]\nc: Goed, dan betaal ik vrijdag beide. [concrete_promise]',
    ],
    [
      'excuse_handled',
      'c: De baas is ziek. [excuse_person_absent]\na: Wie kan het wel? [probes]\nc: Ik, vandaag. [concrete_promise]',
    ],
    ['empathy_opened', 'c: Ja.\na: Ik hoor dat het druk is. [empathy]\nc: Er kwam niets binnen. [excuse_no_cash]'],
    [
      'question_opened',
      'a: Wat is er met de factuur? [open_question]\nc: Die moet nog langs de chef. [excuse_approval_pending]',
    ],
    ['complaint_heard', 'c: Het was kapot. [complaint_quality]\na: Dat is vervelend. [empathy]\nc: Ja, de klep.'],
    ['summary', 'a: Dus vrijdag 1.200 euro, klopt dat? [summary]\nc: Ja.'],
    ['plain_purpose', 'a: Factuur 25-310 van 1.200 euro staat open sinds 1 oktober. [states_purpose]\nc: Ah.'],
  ])('is %s', (kind, text) => {
    expect(kindsIn(text).map((found) => found.split(' ')[0])).toEqual([kind]);
  });

  it('is no opening when the reason was known already, and no purpose late in the call', () => {
    expect(
      kindsIn(`c: Geen geld. [excuse_no_cash]
               a: Vertel eens, hoe komt het? [open_question probes]
               c: Geen geld dus. [excuse_no_cash]
               a: Wat kan wel? [probes]
               c: Niets.
               a: Ja.
               c: Hm.
               a: Het gaat om 1.200 euro van 1 oktober. [states_purpose]
               c: Ja.`),
    ).toEqual([]);
  });
});

describe('a stretch', () => {
  const turns = (...words: number[]) =>
    words.map((count) => ({ text: Array.from({ length: count }, () => 'woord').join(' ') }));

  it('lasts as long as its times say, else as its words', () => {
    expect(
      secondsOf([
        { text: 'ja', from: 1000, to: 2000 },
        { text: 'nee', from: 4000, to: 9000 },
      ]),
    ).toBe(8);
    expect(secondsOf(turns(10, 15))).toBe(10);
  });

  it('takes in what was said around it, for about half a minute and at most five turns', () => {
    expect(stretchAround(turns(5, 5, 5, 5, 5, 5, 5), { from: 4, to: 4 })).toEqual({ from: 2, to: 6 });
    expect(stretchAround(turns(60, 30, 30, 60), { from: 2, to: 3 })).toEqual({ from: 2, to: 3 });
    expect(stretchAround(turns(5, 5), { from: 2, to: 2 })).toEqual({ from: 1, to: 2 });
    expect(stretchAround(turns(1, 1, 1, 1, 1, 1, 1), { from: 1, to: 7 })).toEqual({ from: 1, to: 5 });
  });
});

const call = (change: Partial<HeardCall> = {}): HeardCall => ({
  reviewId: '1' as ReviewId,
  customerId: 'k1',
  heldAt: instant('2026-11-19T10:00:00Z'),
  turns: heard('a: Dag.\nc: Dag.\na: Ja.\nc: Nee.\na: Goed.').turns,
  agreed: null,
  kept: null,
  amount: 'middle',
  ...change,
});
const found = (kind: MomentKind, key = 1) => ({ kind, key, from: key, to: key, act: null });

describe('what a moment weighs', () => {
  const weightOf = (kind: MomentKind, change: Partial<HeardCall> = {}, costs = {}) =>
    weigh(found(kind), call(change), costs).weight;

  it('is what its kind costs in the team’s own calls, where that is known', () => {
    const costs = { kicking_after: { with: 0.3, without: 0.8 }, no_probing: { with: 0.7, without: 0.72 } };
    expect(weightOf('kicking_after', {}, costs)).toBeGreaterThan(weightOf('no_probing', {}, costs));
    expect(weightOf('no_probing')).toBeGreaterThan(weightOf('kicking_after'));
    expect(weigh(found('kicking_after'), call({ agreed: 'promise' }), costs).why).toEqual({
      code: 'cost-measured',
      facts: { with: 0.3, without: 0.8 },
    });
  });

  it('is more where the call bears it out, and where more was open', () => {
    expect(weightOf('no_probing', { kept: false })).toBeGreaterThan(weightOf('no_probing', { kept: true }));
    expect(weightOf('trade', { kept: true })).toBeGreaterThan(weightOf('trade', { kept: false }));
    expect(weightOf('trade', { amount: 'large' })).toBeGreaterThan(weightOf('trade', { amount: 'small' }));
  });

  it.each([
    ['no_probing', { kept: false }, 'promise-broken'],
    ['no_probing', {}, 'ended-without-agreement'],
    ['no_probing', { agreed: 'promise' }, 'cost-usual'],
    ['trade', { kept: true }, 'promise-kept'],
    ['trade', { agreed: 'promise' }, 'ended-in-agreement'],
    ['empathy_opened', {}, 'cause-came-out'],
    ['summary', {}, 'worth-hearing'],
  ] as const)('says why: %s in %j is %s', (kind, change, code) => {
    expect(weigh(found(kind), call(change), {}).why.code).toBe(code);
  });
});

describe('the moments of a week', () => {
  const none = { stretches: [], kindsLastTime: [] };
  const weighed = (reviewId: string, customerId: string, ...moments: [MomentKind, number, number?][]): WeighedCall => ({
    call: call({ reviewId: reviewId as ReviewId, customerId }),
    moments: moments.map(
      ([kind, weight, key = 1]): WeighedMoment => ({
        ...found(kind, key),
        weight,
        why: { code: 'worth-hearing', facts: {} },
      }),
    ),
  });
  const kinds = (calls: readonly WeighedCall[], before: Parameters<typeof chooseMoments>[1] = none) =>
    chooseMoments(calls, before).map((one) => one.kind);

  it('are the heaviest, of three kinds and three customers', () => {
    expect(
      kinds([
        weighed('1', 'a', ['no_probing', 0.29], ['kicking_after', 0.28]),
        weighed('2', 'b', ['no_probing', 0.27]),
        weighed('3', 'b', ['trade', 0.2]),
        weighed('4', 'c', ['wrong_argument', 0.1]),
        weighed('5', 'd', ['summary', 0.05]),
      ]),
    ).toEqual(['no_probing', 'trade', 'wrong_argument']);
  });

  it('hold one that went well and one that can go better, where there are such', () => {
    const weak = [
      weighed('1', 'a', ['no_probing', 0.29]),
      weighed('2', 'b', ['kicking_after', 0.28]),
      weighed('3', 'c', ['wrong_argument', 0.27]),
    ];
    expect(kinds([...weak, weighed('4', 'd', ['summary', 0.01])])).toEqual(['no_probing', 'kicking_after', 'summary']);
    const strong = [
      weighed('1', 'a', ['trade', 0.29]),
      weighed('2', 'b', ['summary', 0.28]),
      weighed('3', 'c', ['vague_to_day', 0.27]),
    ];
    expect(kinds([...strong, weighed('4', 'd', ['no_probing', 0.01])])).toEqual(['trade', 'summary', 'no_probing']);
    expect(kinds(weak)).toHaveLength(3);
  });

  it('are more than three only when the others weigh heavily too, and never more than five', () => {
    const calls = momentKinds
      .slice(0, 8)
      .map((kind, index) => weighed(String(index), `k${String(index)}`, [kind, 0.4]));
    expect(kinds(calls)).toHaveLength(mostMoments);
    expect(
      kinds(calls.map((one) => ({ ...one, moments: one.moments.map((moment) => ({ ...moment, weight: 0.2 })) }))),
    ).toHaveLength(3);
  });

  it('are never shown twice, and other kinds than last time go first', () => {
    const calls = [weighed('1', 'a', ['no_probing', 0.3, 2]), weighed('2', 'b', ['trade', 0.25])];
    expect(kinds(calls, { stretches: [{ reviewId: '1', from: 1, to: 2 }], kindsLastTime: [] })).toEqual(['trade']);
    expect(kinds(calls, { stretches: [], kindsLastTime: ['no_probing'] })).toEqual(['trade', 'no_probing']);
  });
});

it('every kind belongs to a skill, and is either strong or weak', () => {
  expect(momentKinds.every((kind) => skillOf[kind].length > 0)).toBe(true);
  expect(momentKinds.filter(isStrong)).toHaveLength(8);
});
