import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeQuestion, saveQuestion } from '#rooms/training/contract.ts';
import { checkQuestion } from '#rooms/training/rules/quiz/check-question.ts';
import { type QuizKey, type QuizTheme, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';
import {
  type Draft,
  type DraftText,
  draftOf,
  emptyText,
  isEmpty,
  textsOf,
  type TeamQuestion,
} from '#rooms/training/screens/quiz/draft.ts';
import { ReplyFields } from '#rooms/training/screens/quiz/ReplyFields.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox, Select, Textarea } from '#ui/Field.tsx';
import { useLanguage } from '#ui/language.ts';
import { Fields, Stack } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const countries = ['both', 'nl', 'be'] as const;

/** Writes a question of the team, or changes one (`question` null: a new one). */
export function QuestionDialog({
  question,
  onClose,
}: {
  readonly question: TeamQuestion | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['training', 'ui']);
  const [draft, setDraft] = useState<Draft>(() => draftOf(question));
  const shown = useLanguage();
  const [language, setLanguage] = useState<'nl' | 'en'>(() =>
    question && !question.texts[shown] ? other(shown) : shown,
  );
  const save = useEndpointAction(saveQuestion);
  const remove = useEndpointAction(removeQuestion);
  const done = useDone();
  const failed = useFailed('training');
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const text = draft[language];
  const setText = (next: DraftText) => change({ [language]: next });
  const { nl: _nl, en: _en, ...rest } = draft;
  const body = { ...rest, questionId: question?.questionId ?? null, texts: textsOf(draft) };
  const decision = checkQuestion(body);
  const started = !isEmpty(draft.nl) || !isEmpty(draft.en);
  const submit = () => {
    if (!decision.ok || save.isPending) return;
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('quiz-edit.saved'), undo);
    };
    save.mutate({ body }, { onSuccess, onError: failed });
  };
  const takeAway = (questionId: string) => {
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('quiz-edit.removed'), undo);
    };
    remove.mutate({ params: { questionId } }, { onSuccess, onError: failed });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(question ? 'quiz-edit.edit' : 'quiz-edit.new')}
      actions={
        <>
          {question && (
            <Button look="quiet" busy={remove.isPending} onClick={() => takeAway(question.questionId)}>
              {t('quiz-edit.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" busy={save.isPending} disabled={!decision.ok} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Fields>
          <Select<QuizTheme>
            label={t('quiz.theme')}
            value={draft.theme}
            onValue={(theme) => change({ theme })}
            options={quizThemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          />
          <Select<Skill>
            label={t('quiz-edit.skill')}
            value={draft.skill}
            onValue={(skill) => change({ skill })}
            options={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
          <Select<QuizKey['country']>
            label={t('quiz-edit.country')}
            hint={t('quiz-edit.country-note')}
            value={draft.country}
            onValue={(country) => change({ country })}
            options={countries.map((value) => ({ value, label: t(`quiz-edit.country-${value}`) }))}
          />
        </Fields>
        <Segmented<'nl' | 'en'>
          label={t('quiz-edit.language')}
          value={language}
          onValue={setLanguage}
          options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`quiz-edit.language-${value}`) }))}
        />
        <Textarea
          label={t('quiz-edit.situation')}
          hint={`${t('quiz-edit.situation-hint')} ${t('quiz-edit.language-note')}`}
          value={text.situation}
          onValue={(situation) => setText({ ...text, situation })}
          rows={3}
          maxLength={600}
          lang={language}
          autoFocus
        />
        <ReplyFields
          key={language}
          language={language}
          replies={text.replies}
          right={draft.right}
          onReplies={(replies) => setText({ ...text, replies })}
          onRight={(right) => change({ right })}
          onCount={(count, dropped) => {
            const fit = (one: DraftText): DraftText => {
              const left = one.replies.filter((_, place) => place !== dropped);
              return { ...one, replies: [...left, ...emptyText.replies, ...emptyText.replies].slice(0, count) };
            };
            const right = dropped !== null && draft.right > dropped ? draft.right - 1 : draft.right;
            change({ nl: fit(draft.nl), en: fit(draft.en), right: Math.min(right, count - 1) });
          }}
        />
        {started && !decision.ok && <p role="status">{t(`refusal.${decision.refusal.code}`)}</p>}
        <Checkbox label={t('quiz-edit.active')} checked={draft.active} onValue={(active) => change({ active })} />
      </Stack>
    </Dialog>
  );
}

const other = (language: 'nl' | 'en'): 'nl' | 'en' => (language === 'nl' ? 'en' : 'nl');
