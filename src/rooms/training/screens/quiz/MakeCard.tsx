import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveOwnCard } from '#rooms/training/contract.ts';
import type { AskedQuestion } from '#rooms/training/screens/quiz/asked.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { newId } from '#ui/newId.ts';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Makes an own cue card of a question: the moment on the front, the best reply on the back. */
export function MakeCard({ question }: { readonly question: AskedQuestion }) {
  const { t } = useTranslation('training');
  const [cardId] = useState(() => newId<'card'>());
  const save = useEndpointAction(saveOwnCard, { invalidates: [] });
  const done = useDone();
  const failed = useFailed('training');
  const best = question.replies.find(({ right }) => right);
  if (!best) return null;
  const { language, situation, skill } = question;
  const make = () =>
    save.mutate(
      { params: { cardId }, body: { language, front: situation, back: best.text, why: best.why, skill, source: null } },
      { onSuccess: () => done(t('quiz.card-made')), onError: failed },
    );
  return (
    <Button busy={save.isPending} disabled={save.isSuccess} onClick={make}>
      {t('quiz.make-card')}
    </Button>
  );
}
