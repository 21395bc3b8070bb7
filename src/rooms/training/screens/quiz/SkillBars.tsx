import { useTranslation } from 'react-i18next';
import { skillLinks } from '#rooms/training/rules/skill-links.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import { LinkTo } from '#ui/navigation.ts';

/** How many answers were right per skill, with where to go on learning: the cards of the skill, and the article that explains it. */
export function SkillBars({
  skills,
  links,
}: {
  readonly skills: readonly { readonly skill: Skill; readonly answered: number; readonly right: number }[];
  /** Shows links at skills that are not all right. */
  readonly links: boolean;
}) {
  const { t } = useTranslation('training');
  return (
    <ul className={classes.skills}>
      {skills.map(({ skill, answered, right }) => {
        const { deck, article } = skillLinks[skill];
        return (
          <li key={skill} className={classes.skill}>
            <span>{t(`skill.${skill}`)}</span>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: `${String((right / answered) * 100)}%` }} />
            </span>
            <span className={classes.count}>{t('quiz.score', { right, of: answered })}</span>
            {links && right < answered && (
              <span className={classes.links}>
                <LinkTo place="trainen" search={{ tab: 'cards', stapel: deck }}>
                  {t('quiz.to-cards', { deck: t(`theme.${deck}`) })}
                </LinkTo>
                {article && (
                  <LinkTo place="trainen" search={{ tab: 'knowledge', artikel: article }}>
                    {t('quiz.to-article')}
                  </LinkTo>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
