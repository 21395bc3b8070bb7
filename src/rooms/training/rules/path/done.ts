import type { Instant } from '#kernel/dates.ts';
import type { DeckId } from '#rooms/training/rules/cards/card.ts';
import type { QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import type { Cause } from '#rooms/training/rules/role-play/persona.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** A role-play that was held. */
export interface PlayedRole {
  readonly personaId: string;
  readonly personaName: string;
  readonly level: number;
  readonly cause: Cause;
  readonly mode: 'practice' | 'exam' | 'replay';
  readonly finished: boolean;
  readonly helped: boolean;
  /** From 0 to 100. */
  readonly score: number;
  readonly startedAt: Instant;
  readonly at: Instant;
}

/** A series of moments in which one skill was asked for. */
export interface PlayedDrill {
  readonly skill: Skill;
  readonly moments: number;
  readonly good: number;
  readonly at: Instant;
}

/** An answer in the quiz. */
export interface GivenAnswer {
  readonly roundId: string;
  readonly theme: QuizTheme;
  readonly right: boolean;
  readonly at: Instant;
}

/** A card that was answered. */
export interface AnsweredCard {
  readonly cardId: string;
  /** 'own': cards that somebody made for himself. */
  readonly deck: DeckId | 'own';
  readonly at: Instant;
}

/** An article that was read to the end. */
export interface FinishedArticle {
  readonly article: string;
  readonly openedAt: Instant;
  readonly at: Instant;
  /** How many words it has. */
  readonly words: number;
}

/** All that somebody did in training, each list oldest first. */
export interface TrainingDone {
  readonly plays: readonly PlayedRole[];
  readonly drills: readonly PlayedDrill[];
  readonly answers: readonly GivenAnswer[];
  readonly cards: readonly AnsweredCard[];
  readonly articles: readonly FinishedArticle[];
}
