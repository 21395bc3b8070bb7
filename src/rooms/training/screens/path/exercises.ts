import { useTranslation } from 'react-i18next';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';
import type { SearchState } from '#ui/navigation.ts';

/** Where on the screen Trainen an exercise is done. */
export function placeOf(exercise: Exercise): SearchState {
  switch (exercise.kind) {
    case 'role-play':
      return {
        tab: 'role-play',
        debiteur: exercise.personaId ?? undefined,
        niveau: exercise.level === null ? undefined : String(exercise.level),
      };
    case 'drill':
      return { tab: 'role-play', drill: exercise.skill };
    case 'quiz':
      return { tab: 'quiz', thema: exercise.theme };
    case 'cards':
      return { tab: 'cards', stapel: exercise.deck };
    case 'article':
      return { tab: 'knowledge', artikel: exercise.article };
  }
}

/** The words for exercises: what it is, and what is asked. `name` is that of the debtor or article. */
export function useExerciseWords(): {
  readonly titleOf: (exercise: Exercise, name: string | null) => string;
  readonly goalOf: (exercise: Exercise) => string;
} {
  const { t } = useTranslation('training');
  return {
    titleOf: (exercise, name) => {
      switch (exercise.kind) {
        case 'role-play':
          if (name !== null) return t('exercise.role-play-name', { name });
          return exercise.level === null
            ? t('exercise.role-play-any')
            : t('exercise.role-play-level', { level: exercise.level });
        case 'drill':
          return t('exercise.drill', { skill: t(`skill.${exercise.skill}`) });
        case 'quiz':
          return t('exercise.quiz', { theme: t(`theme.${exercise.theme}`) });
        case 'cards':
          return t('exercise.cards', { theme: t(`theme.${exercise.deck}`) });
        case 'article':
          return name === null ? t('exercise.gone') : t('exercise.article', { name });
      }
    },
    goalOf: (exercise) => {
      if (exercise.kind === 'drill') return t('exercise.goal-drill', { count: exercise.good });
      if (exercise.kind === 'quiz') return t('exercise.goal-quiz', { score: exercise.score });
      if (exercise.kind === 'cards') return t('exercise.goal-cards', { count: exercise.cards });
      return t(`exercise.goal-${exercise.kind}`);
    },
  };
}
