import { addDays, type Day } from '#kernel/dates.ts';
import type { ContactPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import type { Attempts, Facts } from '#rooms/worklist/rules/situation.ts';

/** Whether a customer was called as often as the administration allows itself, and until when that holds; null when not. */
export function tooOften(
  { talkDays, triesToday }: Pick<Attempts, 'talkDays' | 'triesToday'>,
  { mostTalksPerWeek, mostTriesPerDay }: Pick<ContactPolicy, 'mostTalksPerWeek' | 'mostTriesPerDay'>,
  today: Day,
): { readonly untilDay: Day; readonly facts: Facts } | null {
  // The talk whose seven days have to pass before there is room for another one.
  const holding = talkDays[talkDays.length - mostTalksPerWeek];
  if (holding !== undefined) {
    return { untilDay: addDays(holding, 7), facts: { talks: talkDays.length, most: mostTalksPerWeek, tries: null } };
  }
  if (triesToday < mostTriesPerDay) return null;
  return { untilDay: addDays(today, 1), facts: { talks: null, most: mostTriesPerDay, tries: triesToday } };
}
