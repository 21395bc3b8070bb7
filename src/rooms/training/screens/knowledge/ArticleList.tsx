import { Check, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { readKnowledge } from '#rooms/training/contract.ts';
import { allArticles } from '#rooms/training/screens/knowledge/allArticles.ts';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { LinkTo } from '#ui/navigation.ts';
import { Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';

/** All articles, with what one has not read yet. */
export function ArticleList({ onWrite }: { readonly onWrite: () => void }) {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const maySteer = useMay('steer');
  const answer = useEndpoint(readKnowledge, {});
  useKeys(t('tab.knowledge'), [{ keys: 'n', label: t('knowledge.write'), disabled: !maySteer, run: onWrite }]);
  return (
    <Answered query={answer} room="training" rows={10}>
      {(knowledge) => {
        const articles = allArticles(knowledge, language);
        const unread = articles.filter(({ read, draft }) => !read && !draft).length;
        return (
          <Stack gap={12}>
            <div className={classes.bar}>
              <span className={classes.small}>
                {unread === 0 ? t('knowledge.all-read') : t('knowledge.unread', { count: unread })}
              </span>
              {maySteer && (
                <Button icon={<Pencil aria-hidden="true" />} shortcut="n" onClick={onWrite}>
                  {t('knowledge.write')}
                </Button>
              )}
            </div>
            <ul className={classes.list}>
              {articles.map(({ article, title, summary, minutes, team, draft, read, comments }) => (
                <li key={article} className={classes.card}>
                  <span className={classes.cardHead}>
                    <LinkTo place="trainen" search={{ tab: 'knowledge', artikel: article }}>
                      {title}
                    </LinkTo>
                    {draft && <Badge>{t('knowledge.draft')}</Badge>}
                    {!draft && !read && <Badge tone="accent">{t('knowledge.new')}</Badge>}
                  </span>
                  <span>{summary}</span>
                  <span className={classes.meta}>
                    {read && (
                      <span className={classes.side}>
                        <Check size={13} aria-hidden="true" /> {t('knowledge.read')}
                      </span>
                    )}
                    <span>{t('knowledge.minutes', { count: minutes })}</span>
                    {comments > 0 && <span>{t('knowledge.comments', { count: comments })}</span>}
                    {team && <span>{t('knowledge.of-team')}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </Stack>
        );
      }}
    </Answered>
  );
}
