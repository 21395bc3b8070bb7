import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import { badIntention, type Policy } from '#rooms/training/rules/role-play/collector/others.ts';
import { mostTurns, playCall } from '#rooms/training/rules/role-play/collector/play.ts';
import { courseOf } from '#rooms/training/rules/role-play/course.ts';
import { drillMoment, drillSkills, judgeDrill } from '#rooms/training/rules/role-play/drill.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { resultOf } from '#rooms/training/rules/role-play/result.ts';
import { scoreOf } from '#rooms/training/rules/role-play/score.ts';
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
