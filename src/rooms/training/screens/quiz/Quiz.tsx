import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readQuizRound } from '#rooms/training/contract.ts';
import { type QuizTheme, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { QuestionEditor } from '#rooms/training/screens/quiz/QuestionEditor.tsx';
import { QuizStart } from '#rooms/training/screens/quiz/QuizStart.tsx';
import { Round } from '#rooms/training/screens/quiz/Round.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '#ui/language.ts';
import { useSearchState } from '#ui/navigation.ts';
import { chance, newId } from '#ui/newId.ts';
import { Answered, Empty } from '#ui/states.tsx';

/** A round that somebody began: its id for the answers, and the seed that its questions follow from. */
interface Begun {
  readonly roundId: string;
  readonly seed: number;
}

const begin = (): Begun => ({ roundId: newId<'round'>(), seed: chance() });

/** The quiz: start with one's own figures, a round of questions, its result; for coaches the questions of the team. */
export function Quiz() {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [search, setSearch] = useSearchState();
  const theme = quizThemes.find((one) => one === search['thema']) ?? null;
  if (search['vragen'] === 'team') return <QuestionEditor onBack={() => setSearch({ vragen: undefined })} />;
  if (!begun)
    return (
      <QuizStart
        theme={theme}
        onTheme={(thema) => setSearch({ thema: thema ?? undefined })}
        onStart={() => setBegun(begin())}
        onEdit={() => setSearch({ vragen: 'team' })}
      />
    );
  return (
    <Running
      key={begun.roundId}
      begun={begun}
      theme={theme}
      onBack={() => setBegun(null)}
      onAgain={() => setBegun(begin())}
    />
  );
}

function Running({
  begun,
  theme,
  onBack,
  onAgain,
}: {
  readonly begun: Begun;
  readonly theme: QuizTheme | null;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('training');
  // The words of a round that runs do not change under somebody's hands.
  const [language] = useState(useLanguage());
  const answer = useEndpoint(readQuizRound, { query: { language, seed: begun.seed, ...(theme && { theme }) } });
  const [questions, setQuestions] = useState(answer.data?.questions);
  if (!questions && answer.data) setQuestions(answer.data.questions);
  return (
    <Answered query={{ ...answer, data: questions }} room="training" rows={6}>
      {(round) =>
        round.length === 0 ? (
          <Empty title={t('quiz.no-questions')} action={<Button onClick={onBack}>{t('quiz.back')}</Button>} />
        ) : (
          <Round roundId={begun.roundId} questions={round} onBack={onBack} onAgain={onAgain} />
        )
      }
    </Answered>
  );
}
