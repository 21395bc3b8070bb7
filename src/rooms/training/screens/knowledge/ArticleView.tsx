import { ArrowLeft, Check, Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readArticle } from '#rooms/training/contract.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { wordsIn } from '#rooms/training/rules/knowledge/check-article.ts';
import { isDrilled } from '#rooms/training/rules/path/exercise.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import { Comments } from '#rooms/training/screens/knowledge/Comments.tsx';
import { readingMinutes } from '#rooms/training/screens/knowledge/allArticles.ts';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { Markdown } from '#rooms/training/screens/knowledge/Markdown.tsx';
import { useReading } from '#rooms/training/screens/knowledge/useReading.ts';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { LinkTo } from '#ui/navigation.ts';
import { Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered, Empty } from '#ui/states.tsx';

type Answer = ResponseOf<typeof readArticle>;

/** What there is to read, wherever it was written. */
interface Readable {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly skills: readonly Skill[];
  readonly language: 'nl' | 'en';
  readonly review: boolean;
  readonly writtenBy: string | null;
  readonly draft: boolean;
}

/** An article to read, narrow, with what colleagues say of it. */
export function ArticleView({
  article,
  onBack,
  onEdit,
}: {
  readonly article: string;
  readonly onBack: () => void;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const answer = useEndpoint(readArticle, { params: { article } });
  useKeys(t('tab.knowledge'), [{ keys: 'Backspace', label: t('knowledge.back'), run: onBack }]);
  const readable = answer.data ? readableOf(article, answer.data, language) : null;
  return (
    <Stack gap={16}>
      <div className={classes.bar}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
          {t('knowledge.back')}
        </Button>
      </div>
      <Answered query={answer} room="training" rows={10}>
        {({ readAt, comments }) =>
          readable === null ? (
            <Empty title={t('knowledge.not-found')} />
          ) : (
            <>
              <Reading article={article} readable={readable} readAt={readAt} onEdit={onEdit} />
              {!readable.draft && <Comments article={article} comments={comments} />}
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

function Reading({
  article,
  readable,
  readAt,
  onEdit,
}: {
  readonly article: string;
  readonly readable: Readable;
  readonly readAt: string | null;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const maySteer = useMay('steer');
  const { state, end } = useReading(article, !readable.draft);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { title, summary, body, skills, writtenBy, review, draft } = readable;
  return (
    <article className={classes.article}>
      <header className={classes.articleHead}>
        <div className={classes.cardHead}>
          <h2 ref={heading} tabIndex={-1} lang={readable.language}>
            {title}
          </h2>
          {maySteer && writtenBy !== null && (
            <Button size="small" icon={<Pencil aria-hidden="true" />} onClick={onEdit}>
              {t('knowledge.edit')}
            </Button>
          )}
        </div>
        <p className={classes.lead} lang={readable.language}>
          {summary}
        </p>
        <div className={classes.meta}>
          {draft && <Badge>{t('knowledge.draft')}</Badge>}
          {writtenBy !== null && <span>{t('knowledge.written-by', { name: writtenBy })}</span>}
          <span>{t('knowledge.minutes', { count: readingMinutes(wordsIn(body)) })}</span>
          {readable.language !== language && <span>{t('knowledge.other-language')}</span>}
          {review && <Badge>{t('knowledge.review')}</Badge>}
        </div>
      </header>
      <Markdown text={body} language={readable.language} />
      <div ref={end} className={classes.small} role="status">
        {state === 'done' ? (
          <>
            <Check size={13} aria-hidden="true" /> {t('knowledge.read-now')}
          </>
        ) : state === 'not-counted' ? (
          t('knowledge.not-counted')
        ) : readAt === null ? (
          !draft && t('knowledge.reading')
        ) : (
          <>
            {t('knowledge.read-before')} <Moment at={readAt} part="day" />
          </>
        )}
      </div>
      <p className={classes.practise}>
        <span className={classes.small}>{t('knowledge.practise')}:</span>
        {skills.map((skill) =>
          isDrilled(skill) ? (
            <LinkTo key={skill} place="trainen" search={{ tab: 'role-play', drill: skill }}>
              {t(`skill.${skill}`)}
            </LinkTo>
          ) : (
            <LinkTo key={skill} place="trainen" search={{ tab: 'quiz', thema: 'law' }}>
              {t(`skill.${skill}`)}
            </LinkTo>
          ),
        )}
      </p>
    </article>
  );
}

function readableOf(article: string, { team }: Answer, language: 'nl' | 'en'): Readable | null {
  if (team) return { ...team, review: false };
  const builtIn = articlesIn(language).find(({ slug }) => slug === article);
  return builtIn ? { ...builtIn, language, review: builtIn.review === true, writtenBy: null, draft: false } : null;
}
