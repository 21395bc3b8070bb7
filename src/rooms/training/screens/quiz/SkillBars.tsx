import { useTranslation } from 'react-i18next';
import { skillLinks } from '#rooms/training/rules/skill-links.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import classes from '#rooms/training/screens/quiz/Quiz.module.css';
import { LinkTo } from '#ui/navigation.ts';

/** How many answers were right per skill, with where to go on learning. */
export function SkillBars({
  skills,
  links,
}: {
  readonly skills: readonly { readonly skill: Skill; readonly answered: number; readonly right: number }[];
  /** Shows links to the cards of a skill that is not all right. */
  readonly links: boolean;
}) {
  const { t } = useTranslation('training');
  return (
    <ul className={classes.skills}>
      {skills.map(({ skill, answered, right }) => {
        const { deck } = skillLinks[skill];
        return (
          <li key={skill} className={classes.skill}>
            <span>{t(`skill.${skill}`)}</span>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: `${String((right / answered) * 100)}%` }} />
            </span>
            <span className={classes.count}>{t('quiz.score', { right, of: answered })}</span>
            {links && right < answered && (
              <LinkTo place="trainen" search={{ tab: 'cards', stapel: deck }}>
                {t('quiz.to-cards', { deck: t(`theme.${deck}`) })}
              </LinkTo>
            )}
          </li>
        );
      })}
    </ul>
  );
}
