import { type Day, dayOf } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { exerciseNames, isThere } from '#rooms/training/actions/exercises.ts';
import type { readAssignments } from '#rooms/training/contract/path.ts';
import { assignmentChanged } from '#rooms/training/events/path.ts';
import type { TextLanguage } from '#rooms/training/rules/articles/article.ts';
import type { TrainingDone } from '#rooms/training/rules/path/done.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';
import { fulfilled } from '#rooms/training/rules/path/fulfilled.ts';
import { isDrilled } from '#rooms/training/rules/path/exercise.ts';
import {
  type Assignment,
  assignmentById,
  type AssignmentId,
  insertAssignment,
  setRemoved,
  standingAssignments,
} from '#rooms/training/store/assignments.ts';
import { doneSince } from '#rooms/training/store/done.ts';
import { colleagues } from '#rooms/worklist/index.ts';

/** Why something cannot be given to do, or taken back. */
export type AssignmentRefusal = {
  readonly code:
    | 'not-a-person'
    | 'colleague-not-found'
    | 'assignment-day-past'
    | 'exercise-not-found'
    | 'assignment-not-found';
};

type Shown = ResponseOf<typeof readAssignments>['assignments'][number];

/** Gives somebody something to practise by a day. */
export async function giveAssignment(
  work: Work,
  given: {
    readonly userId: UserId;
    readonly exercise: Exercise;
    readonly byDay: Day;
    readonly note: string | null;
  },
): Promise<Decision<{ assignmentId: AssignmentId; undo: EventId }, AssignmentRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const colleague = (await colleagues(work)).find(({ userId }) => userId === given.userId);
  if (!colleague) return refused({ code: 'colleague-not-found' });
  if (given.byDay < work.today) return refused({ code: 'assignment-day-past' });
  const { exercise } = given;
  if (exercise.kind === 'drill' && !isDrilled(exercise.skill)) return refused({ code: 'exercise-not-found' });
  if (!(await isThere(work, exercise))) return refused({ code: 'exercise-not-found' });
  const assignment = {
    assignment_id: work.newId<'assignment'>(),
    user_id: colleague.userId,
    user_name: colleague.name,
    exercise,
    by_day: given.byDay,
    note: given.note === '' ? null : given.note,
    given_by: work.actor.userId,
    given_by_name: work.actor.name,
    given_at: work.now,
  };
  await insertAssignment(work, assignment);
  return granted({ assignmentId: assignment.assignment_id, undo: tell(work, assignment, true) });
}

/** Takes back what the actor gave. */
export async function takeAssignmentBack(
  work: Work,
  assignmentId: AssignmentId,
): Promise<Decision<{ undo: EventId }, AssignmentRefusal>> {
  const assignment = await assignmentById(work, assignmentId);
  const isOwn = work.actor.kind === 'person' && work.actor.userId === assignment?.given_by;
  if (!assignment || assignment.removed_at !== null || !isOwn) return refused({ code: 'assignment-not-found' });
  await setRemoved(work, assignmentId, true);
  return granted({ undo: tell(work, assignment, false) });
}

/** Takes back what was given, or gives again what was taken back. */
export async function undoAssignment(work: Work, event: StoredEvent): Promise<Decision<null, AssignmentRefusal>> {
  if (!assignmentChanged.is(event)) return refused({ code: 'assignment-not-found' });
  const { assignmentId, given } = event.payload;
  const assignment = await assignmentById(work, assignmentId);
  if (!assignment || (assignment.removed_at === null) !== given) return refused({ code: 'assignment-not-found' });
  await setRemoved(work, assignmentId, given);
  tell(work, assignment, !given);
  return granted(null);
}

function tell(work: Work, assignment: Omit<Assignment, 'removed_at'>, given: boolean): EventId {
  const { assignment_id: assignmentId, user_name: userName, exercise, by_day: byDay } = assignment;
  return work.publish(
    assignmentChanged.of({
      customerId: null,
      subjectId: assignmentId,
      payload: { assignmentId, userName, exercise, byDay, given },
    }),
  );
}

/** What the actor gave people to do, with whether it is done. */
export async function givenAssignments(
  work: Work,
  language: TextLanguage,
): Promise<Decision<ResponseOf<typeof readAssignments>, AssignmentRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  return granted({ assignments: await shownAssignments(work, { givenBy: work.actor.userId }, language) });
}

/** Assignments that stand, with what the training shows of them: of what somebody does only what was asked. */
export async function shownAssignments(
  work: Work,
  whose: { readonly userId: UserId } | { readonly givenBy: UserId },
  language: TextLanguage,
): Promise<Shown[]> {
  const assignments = await standingAssignments(work, whose);
  const nameOf = await exerciseNames(work, language);
  const training = new Map<UserId, TrainingDone>();
  for (const userId of new Set(assignments.map((one) => one.user_id))) {
    const first = assignments
      .filter((one) => one.user_id === userId)
      .reduce((least, one) => (one.given_at < least ? one.given_at : least), work.now);
    training.set(userId, await doneSince(work, userId, first));
  }
  return assignments.map((one) => {
    const done = fulfilled(one.exercise, one.given_at, training.get(one.user_id) ?? nothing);
    const day = done === null ? work.today : dayOf(done.at, work.administration.timeZone);
    return {
      assignmentId: one.assignment_id,
      userId: one.user_id,
      userName: one.user_name,
      exercise: one.exercise,
      name: nameOf(one.exercise),
      byDay: one.by_day,
      note: one.note,
      givenByName: one.given_by_name,
      givenAt: one.given_at,
      done,
      overdue: day > one.by_day,
    };
  });
}

const nothing: TrainingDone = { plays: [], drills: [], answers: [], cards: [], articles: [] };
