import { useState } from 'react';
import { answerQuestion } from '#rooms/training/contract.ts';
import type { AskedQuestion, GivenAnswer } from '#rooms/training/screens/quiz/asked.ts';
import { QuestionView } from '#rooms/training/screens/quiz/QuestionView.tsx';
import { RoundResult } from '#rooms/training/screens/quiz/RoundResult.tsx';
import { useCall } from '#ui/api.ts';
import { newId } from '#ui/newId.ts';
import { useFailed } from '#ui/toast.tsx';

/** One question after the other, then the result. Every answer is saved as soon as it is given. */
export function Round({
  roundId,
  questions,
  onBack,
  onAgain,
}: {
  readonly roundId: string;
  readonly questions: readonly AskedQuestion[];
  readonly onBack: () => void;
  readonly onAgain: () => void;
}) {
  const call = useCall();
  const failed = useFailed('training');
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<readonly GivenAnswer[]>([]);
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const question = questions[at];
  const save = async ({ answerId, question: { questionId }, place }: GivenAnswer) => {
    try {
      await call(answerQuestion, { params: { answerId }, body: { roundId, questionId, place } });
      setUnsaved((ids) => ids.filter((one) => one !== answerId));
    } catch (error) {
      setUnsaved((ids) => [...ids.filter((one) => one !== answerId), answerId]);
      failed(error);
    }
  };
  if (!question)
    return (
      <RoundResult
        given={given}
        unsaved={unsaved.length}
        onSaveAgain={() => {
          for (const answer of given.filter(({ answerId }) => unsaved.includes(answerId))) void save(answer);
        }}
        onBack={onBack}
        onAgain={onAgain}
      />
    );
  const current = given.find((answer) => answer.question === question);
  return (
    <QuestionView
      key={question.questionId}
      question={question}
      at={at + 1}
      of={questions.length}
      chosen={current?.place ?? null}
      onChoose={(place) => {
        const right = question.replies.some((reply) => reply.place === place && reply.right);
        const answer: GivenAnswer = { answerId: newId<'answer'>(), question, place, right };
        setGiven((before) => [...before, answer]);
        void save(answer);
      }}
      onNext={() => setAt(at + 1)}
      onStop={onBack}
    />
  );
}
