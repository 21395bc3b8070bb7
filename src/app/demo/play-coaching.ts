import { assert } from '#kernel/assert.ts';
import { type Decision } from '#kernel/decision.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';
import {
  addExample,
  answerExample,
  askPractice,
  hearNext,
  type MomentToSee,
  pickMomentsOf,
  previewOf,
  readMoments,
  sayOfMoment,
} from '#rooms/coaching/index.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** Who takes part: a coach, the collectors whose calls were reviewed, and who judges in a round of calibration; without judges there is none. */
export interface CoachingCast {
  readonly coach: Person;
  readonly collectors: readonly Person[];
  readonly judges?: readonly [Person, Person];
}

const program: Actor = { kind: 'program', name: 'Coaching' };

/** Lets the program hear the calls of a demo and choose the moments of the week, and a coach begin with them: a comment, a request to practise, two examples. */
export async function playCoaching(platform: Platform, tenantId: TenantId, cast: CoachingCast): Promise<void> {
  const act = <Result>(actor: Actor, fn: (work: Work) => Promise<Result>): Promise<Result> =>
    openWork(platform, { tenantId, actor }, fn);
  let waits = true;
  while (waits) waits = await act(program, hearNext);
  for (const collector of cast.collectors) await act(program, (work) => pickMomentsOf(work, collector, {}));

  const { moments } = await act(cast.coach, (work) => readMoments(work, { of: 'team' }));
  const [first] = cast.collectors;
  const weak = moments.find((moment) => !moment.strong && moment.userId === first?.userId);
  if (weak) {
    const said = {
      comment: 'Eén vraag erbij had hier geholpen. Hoe zou jij die stellen?',
      praised: false,
      skipped: false,
    };
    expectDone(await act(cast.coach, (work) => sayOfMoment(work, weak.momentId, said)));
    expectDone(await act(cast.coach, (work) => askPractice(work, weak.momentId, weak.skill)));
  }
  // One of each collector and of another kind, so that the examples do not tell the same twice.
  const told = new Set<string>();
  for (const [index, note] of notes.entries()) {
    const whose = cast.collectors[index];
    const good = moments.find((moment) => moment.strong && moment.userId === whose?.userId && !told.has(moment.kind));
    if (!good || !whose) continue;
    told.add(good.kind);
    const exampleId = await act(cast.coach, (work) => propose(work, good, note));
    expectDone(await act(whose, (work) => answerExample(work, exampleId, true)));
  }
}

const notes = [
  'Rustig doorgevraagd tot er een dag stond, zonder druk.',
  'Eerst horen wat er speelt, dan pas de vraag naar de dag.',
] as const;

async function propose(work: Work, moment: MomentToSee, note: string) {
  const { reviewId, keyTurn, skill, turns } = moment;
  const place = { reviewId, from: turns[0]?.turn ?? 1, to: turns.at(-1)?.turn ?? 1 };
  const preview = expectDone(await previewOf(work, place));
  return expectDone(await addExample(work, { ...place, keyTurn, skill, turns: preview.turns, note })).exampleId;
}

function expectDone<Value>(decision: Decision<Value>): Value {
  assert(decision.ok, `the demo was refused: ${decision.ok ? '' : decision.refusal.code}`);
  return decision.value;
}
