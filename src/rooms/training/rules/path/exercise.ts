import type { ArticleSlug } from '#rooms/training/rules/articles/article.ts';
import type { DeckId } from '#rooms/training/rules/cards/card.ts';
import { type QuizTheme, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { skillLinks } from '#rooms/training/rules/skill-links.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** Something to practise: what the learning path proposes and what a coach can ask for. */
export type Exercise =
  /** A debtor, or any debtor of a level. Both null: whichever. */
  | { readonly kind: 'role-play'; readonly personaId: string | null; readonly level: 1 | 2 | 3 | null }
  /** So many good sentences in one series. */
  | { readonly kind: 'drill'; readonly skill: Skill; readonly good: number }
  /** A round about a theme with at least this share right, in percent. */
  | { readonly kind: 'quiz'; readonly theme: QuizTheme; readonly score: number }
  /** So many different cards of a deck. */
  | { readonly kind: 'cards'; readonly deck: DeckId; readonly cards: number }
  /** An article, by the name of one that is built in or the id of one of the team. */
  | { readonly kind: 'article'; readonly article: string };

/** The kinds of exercise. */
export type ExerciseKind = Exercise['kind'];

/** How long an exercise takes, in minutes, about. */
export function minutesOf(exercise: Exercise): number {
  switch (exercise.kind) {
    case 'role-play':
      return 6 + 2 * (exercise.level ?? 2);
    case 'drill':
      return Math.max(3, exercise.good);
    case 'quiz':
    case 'cards':
      return 5;
    case 'article':
      return 3;
  }
}

/** What fits a skill best: the theme of the quiz, the deck, and the article that explains it. What the law asks depends on the country. */
export function materialFor(
  skill: Skill,
  country: 'NL' | 'BE',
): { readonly theme: QuizTheme; readonly deck: DeckId; readonly article: ArticleSlug } {
  const { deck, article } = skillLinks[skill];
  const theme = quizThemes.find((one) => one === deck) ?? 'mistakes';
  return { theme, deck, article: article ?? (country === 'BE' ? 'belgian-costs' : 'dutch-costs') };
}

/** Whether one sentence at the right moment shows a skill, so that it can be drilled. */
export function isDrilled(skill: Skill): boolean {
  return skill !== 'law';
}
