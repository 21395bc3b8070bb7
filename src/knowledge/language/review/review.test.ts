import { describe, expect, it } from 'vitest';
import { earOf, testCall } from '#knowledge/language/review/calls.testing.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';

const good = testCall(
  'good',
  `a: Goedemorgen, met Noor van Dijkstra Hout. Spreek ik met meneer Van Laar? [identifies_self closed_question verifies_identity]
   c: Ja, dat ben ik.
   a: Meneer Van Laar, factuur 25-310 van € 1.200 is vervallen op 1 oktober en nog open. [states_purpose]
   c: Klopt. Mijn boekhouder ligt in het ziekenhuis, alles ligt stil. [excuse_person_absent]
   a: Dat is schrikken. Wie kan er nu wel betalen? [empathy open_question probes]
   c: Ik zelf, als het moet. [cooperative]
   a: Welke dag lukt u? [open_question asks_date probes]
   c: Maandag. [concrete_promise]
   a: Dus maandag 24 november € 1.200 voor 25-310, ik stuur u nu de link. Klopt dat? [summary concrete_agreement closed_question]
   c: Ja.
   a: Dank u wel, en beterschap voor uw boekhouder. [thanks_positive_close]`,
  [{ number: '25-310', openCents: 120_000 }],
);
const bad = testCall(
  'bad',
  `a: Ik bel misschien ongelegen, maar heeft u eventueel onze factuur gezien? [hedging closed_question]
   c: Welke? Ik ben net -
   a: Die van 1.200 euro. Die was zeker niet goed aangekomen? [states_purpose invites_excuse closed_question]
   c: Eh, ja, dat zal het zijn. [excuse_not_received]
   a: Een fatsoenlijk mens kijkt zijn post na. [moralising_argument]
   c: Nou zeg. Ik kijk er wel een keer naar. [vague_promise angry]
   a: Oké, u ziet maar. Als het weer niks wordt, stuur ik de deurwaarder. Dag. [accepts_vague gives_away_lead threat_at_close pressure]`,
  [{ number: '25-310', openCents: 120_000 }],
);

const verdicts = (call: typeof good) =>
  Object.fromEntries(reviewWith(call.dialogue, earOf(call)).points.map((point) => [point.id, point.verdict]));

describe('a review', () => {
  it('gives a good call its due, without mistakes', () => {
    expect(verdicts(good)).toEqual({
      prepared: 'good',
      smile: 'not_observable',
      excuses: 'good',
      voice: 'not_observable',
      silence: 'not_observable',
      questions: 'good',
      individual: 'good',
      lead: 'good',
      summary: 'good',
      recorded: 'not_observable',
    });
    const review = reviewWith(good.dialogue, earOf(good));
    expect(review.mistakes).toEqual([]);
    expect(review.habits.map((habit) => habit.kept)).toEqual([true, true, true, true, true]);
  });

  it('names the mistakes of a bad call with turn and quote', () => {
    const review = reviewWith(bad.dialogue, earOf(bad));
    expect(review.mistakes.map(({ id, turn }) => `${id} ${turn}`)).toEqual([
      'beating_around_the_bush 1',
      'beating_around_the_bush 3',
      'wrong_argument 5',
      'beating_around_the_bush 7',
      'no_probing 7',
      'kicking_after 7',
    ]);
    for (const mistake of review.mistakes) expect(bad.dialogue.turns[mistake.turn - 1]?.text).toContain(mistake.quote);
    expect(verdicts(bad)).toMatchObject({ silence: 'missed', questions: 'missed', lead: 'missed', summary: 'missed' });
    expect(review.habits.find((habit) => habit.id === 'keeps_fault_out')?.kept).toBe(false);
  });

  it('says of every point what it was judged by, and adds up', () => {
    for (const point of reviewWith(good.dialogue, earOf(good)).points) {
      const seen = point.checks.filter((check) => check.answer !== 'not_observable');
      expect(point.checks.length).toBeGreaterThan(0);
      expect(point.share === null).toBe(seen.length === 0);
      expect(point.tip).toMatch(/\.$/);
    }
  });

  it('has nothing to say about an empty call', () => {
    const review = reviewWith({ ...good.dialogue, turns: [] }, earOf(good));
    expect(review.outcome).toMatchObject({ kind: 'none', date: null });
    expect(review.mistakes).toEqual([]);
    expect(review.habits.find((habit) => habit.id === 'listens')?.kept).toBeNull();
  });

  it('takes about four times as long for four times as many turns, not sixteen times', () => {
    const round = `
      c: Met Van Laar, ik heb het niet ontvangen en de boekhouder is er niet. [excuse_not_received]
      a: Wat is er precies niet aangekomen, meneer Van Laar? [probes open_question]`;
    const cost = (rounds: number): number => {
      const long = testCall('long', round.repeat(rounds));
      const runs = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        const { points } = reviewWith(long.dialogue, earOf(long));
        expect(points.find(({ id }) => id === 'excuses')?.checks).toHaveLength(rounds + 1);
        return process.cpuUsage(start).user;
      });
      return Math.min(...runs);
    };
    cost(100);
    expect(cost(2000)).toBeLessThan(9 * cost(500));
  });
});
