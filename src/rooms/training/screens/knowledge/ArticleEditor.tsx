import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readArticle, removeArticle, saveArticle } from '#rooms/training/contract.ts';
import { checkArticle } from '#rooms/training/rules/knowledge/check-article.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { Markdown } from '#rooms/training/screens/knowledge/Markdown.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox, Select, Textarea, TextInput } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { Section, Stack } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly skills: readonly Skill[];
  readonly language: 'nl' | 'en';
  readonly draft: boolean;
}

/** No article helps to practise more skills than this. */
const mostSkills = 4;

/** Writes an article of the team, or changes one, with beside it what it looks like. Closes with the article that is to be shown, if any. */
export function ArticleEditor({
  articleId,
  onClose,
}: {
  readonly articleId: string | null;
  readonly onClose: (articleId: string | null) => void;
}) {
  const language = useLanguage();
  const answer = useEndpoint(readArticle, { params: { article: articleId ?? '' } }, { enabled: articleId !== null });
  if (articleId === null)
    return (
      <Fields
        articleId={null}
        before={{ title: '', summary: '', body: '', skills: [], language, draft: true }}
        onClose={onClose}
      />
    );
  return (
    <Answered query={answer} room="training" rows={10}>
      {({ team }) => team && <Fields articleId={articleId} before={team} onClose={onClose} />}
    </Answered>
  );
}

function Fields({
  articleId,
  before,
  onClose,
}: {
  readonly articleId: string | null;
  readonly before: Draft;
  readonly onClose: (articleId: string | null) => void;
}) {
  const { t } = useTranslation(['training', 'ui']);
  const [draft, setDraft] = useState<Draft>(before);
  const change = (part: Partial<Draft>) => setDraft((one) => ({ ...one, ...part }));
  const save = useEndpointAction(saveArticle);
  const remove = useEndpointAction(removeArticle);
  const done = useDone();
  const failed = useFailed('training');
  const decision = checkArticle(draft);
  const begun = draft.body.trim() !== '';
  const submit = () => {
    if (!decision.ok || save.isPending) return;
    const { title, summary, body, language } = draft;
    save.mutate(
      { body: { title, summary, body, language, draft: draft.draft, skills: [...draft.skills], articleId } },
      {
        onSuccess: (saved) => {
          onClose(saved.articleId);
          done(t('article.saved'), saved.undo);
        },
        onError: failed,
      },
    );
  };
  const takeAway = (id: string) =>
    remove.mutate(
      { params: { articleId: id } },
      {
        onSuccess: ({ undo }) => {
          onClose(null);
          done(t('article.removed'), undo);
        },
        onError: failed,
      },
    );
  useKeys(t('tab.knowledge'), [{ keys: 'mod+Enter', label: t('ui:save'), inFields: true, run: submit }]);
  return (
    <Section
      title={t(articleId === null ? 'article.new-title' : 'article.edit-title')}
      actions={
        <>
          {articleId !== null && (
            <Button look="quiet" busy={remove.isPending} onClick={() => takeAway(articleId)}>
              {t('article.remove')}
            </Button>
          )}
          <Button onClick={() => onClose(articleId)}>{t('ui:cancel')}</Button>
          <Button look="primary" shortcut="mod+Enter" disabled={!decision.ok} busy={save.isPending} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <div className={classes.editor}>
        <Stack gap={16}>
          <TextInput
            label={t('article.title')}
            value={draft.title}
            onValue={(title) => change({ title })}
            maxLength={100}
            autoFocus
          />
          <TextInput
            label={t('article.summary')}
            hint={t('article.summary-hint')}
            value={draft.summary}
            onValue={(summary) => change({ summary })}
            maxLength={200}
          />
          <Textarea
            label={t('article.body')}
            hint={t('article.body-hint')}
            value={draft.body}
            onValue={(body) => change({ body })}
            rows={18}
            maxLength={20_000}
            lang={draft.language}
          />
          <Skills chosen={draft.skills} onChosen={(chosen) => change({ skills: chosen })} />
          <Select
            label={t('article.language')}
            value={draft.language}
            onValue={(language) => change({ language })}
            options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`article.language-${value}`) }))}
          />
          <Checkbox label={t('article.draft')} checked={draft.draft} onValue={(one) => change({ draft: one })} />
          {begun && !decision.ok && <p className={classes.small}>{t(`refusal.${decision.refusal.code}`)}</p>}
        </Stack>
        <section className={classes.preview} aria-label={t('article.preview')}>
          <h3>{t('article.preview')}</h3>
          {begun ? (
            <Markdown text={draft.body} language={draft.language} />
          ) : (
            <p className={classes.small}>{t('article.empty')}</p>
          )}
        </section>
      </div>
    </Section>
  );
}

function Skills({
  chosen,
  onChosen,
}: {
  readonly chosen: readonly Skill[];
  readonly onChosen: (chosen: readonly Skill[]) => void;
}) {
  const { t } = useTranslation('training');
  return (
    <fieldset className={classes.skills}>
      <legend>{t('article.skills')}</legend>
      {skills.map((skill) => {
        const isChosen = chosen.includes(skill);
        return (
          <Checkbox
            key={skill}
            label={t(`skill.${skill}`)}
            checked={isChosen}
            disabled={!isChosen && chosen.length >= mostSkills}
            onValue={(wanted) => onChosen(wanted ? [...chosen, skill] : chosen.filter((one) => one !== skill))}
          />
        );
      })}
    </fieldset>
  );
}
