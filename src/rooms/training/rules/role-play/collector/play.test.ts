import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { sentencesFor } from '#rooms/training/rules/role-play/collector/fill.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import { badIntention, type Policy } from '#rooms/training/rules/role-play/collector/others.ts';
import { mostTurns, playCall } from '#rooms/training/rules/role-play/collector/play.ts';
import { courseOf } from '#rooms/training/rules/role-play/course.ts';
import { drillMoment, drillSkills, judgeDrill } from '#rooms/training/rules/role-play/drill.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { type Intention, intentions } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import { type MoveId, moves } from '#rooms/training/rules/role-play/moves.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import { resultOf } from '#rooms/training/rules/role-play/result.ts';
import { scoreOf } from '#rooms/training/rules/role-play/score.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';
import { turningPoints } from '#rooms/training/rules/role-play/what-if.ts';
import { examplePersona } from '#rooms/training/rules/role-play/test-persona.ts';

const callDate = day('2026-11-18');
const caller = { name: 'Anna de Graaf', company: 'Lindehof' };
const score = (persona: Persona, seed: number, policy: Policy): number =>
  resultOf(playCall(persona, seed, callDate, policy, caller, ear)).score;

describe('scripted collectors', () => {
  it.each(personas.map((persona) => [persona.id, persona] as const))('good beats bad with %s', (_, persona) => {
    for (const seed of [1, 2, 3])
      expect(score(persona, seed, goodIntention)).toBeGreaterThan(score(persona, seed, badIntention));
  });

  it.each(['ask-day', 'ask-cause', 'propose-day', 'understand-and-ask', 'trade'] as const)(
    'who only ever says "%s" never wins',
    (only) => {
      const winners = personas.filter((persona) => score(persona, 1, () => only) >= score(persona, 1, goodIntention));
      expect(winners.map((persona) => persona.id)).toEqual([]);
    },
  );

  it('ends every call', () => {
    for (const persona of personas.slice(0, 6)) {
      const end = playCall(persona, 5, callDate, goodIntention, caller, ear);
      expect(end.trail.length).toBeLessThanOrEqual(mostTurns);
      expect(end.ending).not.toBeNull();
    }
  });

  it('gives a scorecard to a role-play as to a real call', () => {
    const [persona] = personas;
    const { review, skills } = scoreOf(playCall(persona ?? examplePersona(), 1, callDate, goodIntention, caller, ear));
    expect(review.points).toHaveLength(10);
    expect(skills.find((one) => one.skill === 'summary')?.value).toBeGreaterThan(0.5);
  });

  it('says what else could have been said where it mattered, by really playing it', () => {
    const said = [
      'Goedemiddag, met Anna van Lindehof. Spreek ik met Ronald de Wit?',
      'Ik bel over factuur 2026-0412, die staat 24 dagen open.',
      'Oké prima, dan wacht ik het wel af.',
      'Goed hoor, dan hoor ik het wel. Fijne dag.',
    ];
    const course = courseOf({ persona: examplePersona(), seed: 3, callDate, said }, ear);
    const points = turningPoints(course, caller, ear);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point.better.result.score).toBeGreaterThan(point.result.score);
  });
});

const opening: readonly Intention[] = ['introduce', 'introduce', 'purpose'];
const freeSentences = [
  'Hallo?',
  'Hoe gaat u dat betalen?',
  'Is alles in orde met de levering?',
  'Wanneer heeft u dat betaald, en van welke rekening?',
  'Kunt u vandaag het hele bedrag overmaken?',
  'Kunt u 123 euro op vrijdag overmaken?',
  'Heeft de verzekering u misschien dwarsgezeten?',
  'Zit het financieel misschien krap bij u?',
  'Dat begrijp ik heel goed.',
  'Goedemorgen, met Anna van Lindehof.',
  'We hebben dit dossier nog eens rustig bekeken en toen zagen we dat er in het voorjaar al een keer over gesproken is, dat er daarna een brief is gegaan en nog een brief, dat er op de brieven geen antwoord kwam, en dat we het daarom nu graag met u willen hebben over hoe we verder gaan met deze factuur en met alles wat daarbij hoort.',
  'U moet nu betalen, anders sturen wij morgen de deurwaarder.',
  'Wie gaat daarover bij u?',
];

describe('what a debtor can do', () => {
  it('is really done by somebody: he falls silent, cries, puts through, hangs up, calls back', () => {
    const sentences = (simulation: Simulation): readonly string[] => [
      ...intentions.flatMap((intention) => sentencesFor(simulation, intention, caller)),
      ...freeSentences,
    ];
    const done = new Set<MoveId>();
    for (const [index, persona] of personas.entries())
      for (const seed of Array.from({ length: 40 }, (_, at) => at + 1)) {
        let simulation = startSimulation(persona, seed, callDate);
        let dice = seed * 977 + index;
        for (let turn = 0; turn < 14 && simulation.ending === null; turn += 1) {
          const begins = seed % 4 > 0 ? opening[turn] : undefined;
          const thrown = roll(dice);
          dice = thrown.dice;
          const pool = begins ? sentencesFor(simulation, begins, caller) : sentences(simulation);
          simulation = answer(simulation, pool[Math.floor(thrown.value * pool.length)] ?? '', ear);
        }
        for (const trace of simulation.trail) for (const move of trace.moves) done.add(move);
      }
    const never = (Object.keys(moves) as MoveId[]).filter(
      (move) => !done.has(move) && !/^(?:pickup|excuse_|complaint_)/.test(move),
    );
    expect(never).toEqual([]);
  }, 60_000);
});

describe('drills', () => {
  it.each(drillSkills)('finds moments for %s, and knows a sentence that harms', (skill) => {
    const moments = personas.flatMap((persona) =>
      [1, 2].map((seed) => drillMoment(skill, persona, seed, callDate, caller, ear)),
    );
    const found = moments.filter((moment) => moment !== null);
    expect(found.length).toBeGreaterThanOrEqual(4);
    const [first] = found;
    if (!first) return;
    expect(judgeDrill(skill, answer(first, 'U moet nu gewoon betalen, dat hoort zo.', ear)).good).toBe(false);
  });
});
