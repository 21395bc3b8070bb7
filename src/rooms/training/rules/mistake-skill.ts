import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** What somebody who makes this mistake practises. */
export const mistakeSkill: Readonly<Record<MistakeId, Skill>> = {
  beating_around_the_bush: 'purpose',
  no_probing: 'probing',
  wrong_argument: 'argument',
  settling_for_too_little: 'trading',
  kicking_after: 'closing',
};
