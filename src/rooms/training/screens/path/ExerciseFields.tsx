import { useTranslation } from 'react-i18next';
import { readKnowledge, readPersonas } from '#rooms/training/contract.ts';
import { deckIds } from '#rooms/training/rules/cards/card.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { type Exercise, type ExerciseKind, isDrilled } from '#rooms/training/rules/path/exercise.ts';
import { quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { skills } from '#rooms/training/rules/skills.ts';
import { useEndpoint } from '#ui/api.ts';
import { Select } from '#ui/Field.tsx';
import { useLanguage } from '#ui/language.ts';
import { Fields } from '#ui/Page.tsx';

const kinds = ['drill', 'role-play', 'quiz', 'cards', 'article'] as const satisfies readonly ExerciseKind[];
const levels = [1, 2, 3] as const;
const counts = (values: readonly number[]) => values.map((value) => ({ value: String(value), label: String(value) }));

const first: Readonly<Record<ExerciseKind, Exercise>> = {
  'role-play': { kind: 'role-play', personaId: null, level: null },
  drill: { kind: 'drill', skill: 'probing', good: 5 },
  quiz: { kind: 'quiz', theme: 'mistakes', score: 80 },
  cards: { kind: 'cards', deck: 'mistakes', cards: 10 },
  article: { kind: 'article', article: 'first-sentence' },
};

/** Chooses what somebody is to practise. */
export function ExerciseFields({
  exercise,
  onExercise,
}: {
  readonly exercise: Exercise;
  readonly onExercise: (exercise: Exercise) => void;
}) {
  const { t } = useTranslation('training');
  return (
    <>
      <Select
        label={t('assignment.what')}
        value={exercise.kind}
        onValue={(kind) => onExercise(first[kind])}
        options={kinds.map((value) => ({ value, label: t(`assignment.kind-${value}`) }))}
      />
      <Details exercise={exercise} onExercise={onExercise} />
    </>
  );
}

function Details({
  exercise,
  onExercise,
}: {
  readonly exercise: Exercise;
  readonly onExercise: (exercise: Exercise) => void;
}) {
  const { t } = useTranslation('training');
  switch (exercise.kind) {
    case 'role-play':
      return <Debtor exercise={exercise} onExercise={onExercise} />;
    case 'article':
      return <Article exercise={exercise} onExercise={onExercise} />;
    case 'drill':
      return (
        <Fields>
          <Select
            label={t('assignment.skill')}
            value={exercise.skill}
            onValue={(skill) => onExercise({ ...exercise, skill })}
            options={skills.filter(isDrilled).map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
          <Select
            label={t('assignment.good')}
            value={String(exercise.good)}
            onValue={(good) => onExercise({ ...exercise, good: Number(good) })}
            options={counts([3, 4, 5, 6, 7, 8])}
          />
        </Fields>
      );
    case 'quiz':
      return (
        <Fields>
          <Select
            label={t('assignment.theme')}
            value={exercise.theme}
            onValue={(theme) => onExercise({ ...exercise, theme })}
            options={quizThemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
          <Select
            label={t('assignment.score')}
            value={String(exercise.score)}
            onValue={(score) => onExercise({ ...exercise, score: Number(score) })}
            options={counts([60, 70, 80, 90, 100])}
          />
        </Fields>
      );
    case 'cards':
      return (
        <Fields>
          <Select
            label={t('assignment.deck')}
            value={exercise.deck}
            onValue={(deck) => onExercise({ ...exercise, deck })}
            options={deckIds.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
          <Select
            label={t('assignment.cards')}
            value={String(exercise.cards)}
            onValue={(cards) => onExercise({ ...exercise, cards: Number(cards) })}
            options={counts([5, 10, 15])}
          />
        </Fields>
      );
  }
}

function Debtor({
  exercise,
  onExercise,
}: {
  readonly exercise: Extract<Exercise, { kind: 'role-play' }>;
  readonly onExercise: (exercise: Exercise) => void;
}) {
  const { t } = useTranslation('training');
  const own = (useEndpoint(readPersonas, {}).data?.personas ?? []).filter(({ active }) => active);
  const value = exercise.personaId ?? (exercise.level === null ? '' : `level-${String(exercise.level)}`);
  const choose = (chosen: string) => {
    const level = levels.find((one) => chosen === `level-${String(one)}`) ?? null;
    onExercise({ kind: 'role-play', level, personaId: level !== null || chosen === '' ? null : chosen });
  };
  return (
    <Select
      label={t('assignment.debtor')}
      value={value}
      onValue={choose}
      options={[
        { value: '', label: t('assignment.any-debtor') },
        ...levels.map((level) => ({
          value: `level-${String(level)}`,
          label: t('assignment.any-level', { level }),
        })),
        ...own.map(({ personaId, persona }) => ({ value: personaId as string, label: persona.name })),
        ...personas.map(({ id, name, company }) => ({
          value: id,
          label: name === company ? name : `${name}, ${company}`,
        })),
      ]}
    />
  );
}

function Article({
  exercise,
  onExercise,
}: {
  readonly exercise: Extract<Exercise, { kind: 'article' }>;
  readonly onExercise: (exercise: Exercise) => void;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const team = (useEndpoint(readKnowledge, {}).data?.team ?? []).filter(({ draft }) => !draft);
  return (
    <Select
      label={t('assignment.article')}
      value={exercise.article}
      onValue={(article) => onExercise({ kind: 'article', article })}
      options={[
        ...team.map(({ articleId, title }) => ({ value: articleId as string, label: title })),
        ...articlesIn(language).map(({ slug, title }) => ({ value: slug as string, label: title })),
      ]}
    />
  );
}
