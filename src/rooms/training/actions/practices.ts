import type { z } from 'zod';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { noteSkills } from '#rooms/coaching/index.ts';
import type {
  keepPractice as keepPracticeEndpoint,
  practiceSchema,
  readPractice as readPracticeEndpoint,
} from '#rooms/training/contract/role-play.ts';
import { plainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { checkPersona, type PersonaRefusal } from '#rooms/training/rules/role-play/check-persona.ts';
import { courseOf } from '#rooms/training/rules/role-play/course.ts';
import { scoreOf } from '#rooms/training/rules/role-play/score.ts';
import { insertPractice, practiceOf, practicesOf } from '#rooms/training/store/practices.ts';
import type { PracticeId } from '#rooms/training/tables.ts';

type Practice = z.output<typeof practiceSchema>;

/** Why a role-play cannot be kept or read. */
export type PracticeRefusal =
  | PersonaRefusal
  | { readonly code: 'practice-not-found' }
  | { readonly code: 'not-a-person' };

/** How many own role-plays the list shows. */
const LISTED = 100;

/** Keeps a role-play of the actor. The server plays it again: what the browser says of the result does not count. */
export async function keepPractice(
  work: Work,
  practiceId: PracticeId,
  practice: Practice,
): Promise<Decision<ResponseOf<typeof keepPracticeEndpoint>, PracticeRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const checked = checkPersona(practice.persona);
  if (!checked.ok) return checked;
  const end = courseOf(practice, ear).at(-1);
  if (!end) return refused({ code: 'practice-not-found' });
  const { result, skills } = scoreOf(end);
  const kept = {
    kind: result.kind,
    chance: result.chance,
    mark: result.mark,
    score: result.score,
    expectedCents: result.expectedCents,
  };
  const finished = end.ending !== null;
  const isNew = await insertPractice(work, {
    practice_id: practiceId,
    user_id: work.actor.userId,
    user_name: work.actor.name,
    mode: practice.mode,
    persona: practice.persona,
    seed: practice.seed,
    call_date: practice.callDate,
    said: practice.said,
    before: practice.before,
    helped: practice.helped,
    finished,
    result: kept,
    started_at: practice.startedAt,
  });
  // Who was helped has practised, but has not shown it.
  if (isNew && finished && !practice.helped) await noteSkills(work, work.actor.userId, 'role-play', skills);
  return granted({ result: kept, finished, skills: [...skills] });
}

/** The actor's own role-plays, newest first. */
export async function readPractices(work: Work) {
  if (work.actor.kind !== 'person') return granted({ practices: [] });
  return granted({ practices: await practicesOf(work, work.actor.userId, LISTED) });
}

/** One of the actor's own role-plays. */
export async function readPractice(
  work: Work,
  practiceId: PracticeId,
): Promise<Decision<ResponseOf<typeof readPracticeEndpoint>, PracticeRefusal>> {
  const found = work.actor.kind === 'person' ? await practiceOf(work, work.actor.userId, practiceId) : null;
  if (!found) return refused({ code: 'practice-not-found' });
  const { mode, persona, seed, call_date, said, before, helped, started_at, finished } = found;
  return granted({
    practice: {
      mode,
      persona: plainPersona(persona),
      seed,
      callDate: call_date,
      said,
      before,
      helped,
      startedAt: started_at,
    },
    finished,
  });
}
