import { z } from 'zod';
import { dayOf, instantAt } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { noteSkills } from '#rooms/coaching/index.ts';
import { skillsOfDay } from '#rooms/training/rules/cards/skills-of-day.ts';
import { takeUnnoted } from '#rooms/training/store/card-reviews.ts';

/** Every night: tells what the cards of the days before showed of each skill. */
export const noteCards = { name: 'training-note-cards', payload: z.object({}) };

/** Tells per person, day and skill how well the cards were known, once: the mean, so that many cards do not weigh more than a call. */
export async function noteCardSkills(work: Work): Promise<void> {
  const { timeZone } = work.administration;
  const answers = await takeUnnoted(work, instantAt(work.today, '00:00', timeZone));
  for (const [userId, own] of groupBy(answers, (answer) => answer.userId))
    for (const [, ofDay] of groupBy(own, ({ at }) => dayOf(at, timeZone)))
      await noteSkills(work, userId, 'cards', skillsOfDay(ofDay));
}
