import { type SkillSeen, skillsSeen } from '#knowledge/language/review/skills.ts';
import { type Review, reviewWith } from '#knowledge/language/review/review.ts';
import { type Result, resultOf } from '#rooms/training/rules/role-play/result.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What came out of a role-play, and the scorecard of the same review that real calls get. */
export interface Score {
  readonly result: Result;
  readonly review: Review;
  readonly skills: readonly SkillSeen[];
}

/** The result and the review of a role-play. What was heard in its turns is taken from the simulation, not heard again. */
export function scoreOf(simulation: Simulation): Score {
  const { turns, state, callDate } = simulation;
  const spoken = turns.filter((turn) => /[\p{L}\p{N}]/u.test(turn.text));
  const heard = new Map(spoken.map(({ role, text, heard: known }) => [`${role} ${text}`, known]));
  const review = reviewWith(
    { callDate, customer: state.customer, turns: spoken.map(({ role, text }) => ({ role, text })) },
    (utterance) =>
      heard.get(`${utterance.role} ${utterance.text}`) ?? {
        acts: [],
        phrases: { dates: [], amounts: [], instalments: null },
      },
  );
  const silences = turns.filter((turn, index) => turn.role === 'agent' && turn.text.trim() === '' && index > 0).length;
  const purpose = turns.some((turn) => turn.acts.includes('states_purpose'));
  const used = simulation.counts['silence-used'] ?? 0;
  const seen = skillsSeen(review).filter((one) => one.skill !== 'silence');
  return {
    result: resultOf(simulation),
    review,
    skills: purpose ? [...seen, { skill: 'silence', value: used > 0 ? 1 : silences > 0 ? 0.5 : 0 }] : seen,
  };
}
