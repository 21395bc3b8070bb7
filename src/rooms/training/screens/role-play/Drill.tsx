import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDrill } from '#rooms/training/contract.ts';
import { type DrillSkill, type DrillVerdict } from '#rooms/training/rules/role-play/drill.ts';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import { skillLinks } from '#rooms/training/rules/skill-links.ts';
import { Entry } from '#rooms/training/screens/role-play/Entry.tsx';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Turns } from '#rooms/training/screens/role-play/Turns.tsx';
import { useCaller } from '#rooms/training/screens/role-play/useCaller.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { LinkTo } from '#ui/navigation.ts';
import { chance } from '#ui/newId.ts';
import { Section, Stack } from '#ui/Page.tsx';

/** How many moments a drill has. */
const MOMENTS = 8;
/** Debtors and variations that are looked through for moments. */
const TRIES = 60;

/** One skill, in one moment after another: say the one sentence that the moment asks for. */
export function Drill({
  engine,
  skill,
  onBack,
}: {
  readonly engine: typeof Engine;
  readonly skill: DrillSkill;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('training');
  const today = useToday();
  const { name, company } = useCaller();
  const [seed, setSeed] = useState(chance);
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState('');
  const [answered, setAnswered] = useState<{ readonly after: Simulation; readonly verdict: DrillVerdict } | null>(null);
  const [good, setGood] = useState(0);
  const { mutate } = useEndpointAction(keepDrill);
  const moments = useMemo(() => {
    const found: Simulation[] = [];
    for (let tried = 0; tried < TRIES && found.length < MOMENTS; tried += 1) {
      const persona = personas[(seed + tried * 7) % personas.length];
      const moment = persona
        ? engine.drillMoment(skill, persona, seed + tried, today, { name, company }, engine.ear)
        : null;
      if (moment) found.push(moment);
    }
    return found;
  }, [engine, skill, seed, today, name, company]);
  const { article } = skillLinks[skill];
  const moment = moments[at];
  const ended = moments.length > 0 && at >= moments.length;
  useEffect(() => {
    if (ended) mutate({ body: { skill, moments: moments.length, good } });
  }, [ended, mutate, skill, moments.length, good]);
  const say = (text: string) => {
    if (!moment || answered) return;
    const after = engine.answer(moment, text, engine.ear);
    const verdict = engine.judgeDrill(skill, after);
    if (verdict.good) setGood((count) => count + 1);
    setAnswered({ after, verdict });
    setTyped('');
  };
  const next = () => {
    setAnswered(null);
    setAt((index) => index + 1);
  };
  const again = () => {
    setSeed(chance());
    setAt(0);
    setGood(0);
  };
  return (
    <Section
      title={t('drill.skill', { skill: t(`skill.${skill}`) })}
      note={t(`drill.about-${skill}`)}
      actions={<Button onClick={onBack}>{t('after.back')}</Button>}
    >
      {ended && (
        <Stack gap={12}>
          <p className={classes.big} role="status">
            {t('drill.result', { good, of: moments.length })}
          </p>
          <Stack row gap={8}>
            <Button look="primary" autoFocus onClick={again}>
              {t('drill.again')}
            </Button>
            <Button onClick={onBack}>{t('after.back')}</Button>
          </Stack>
        </Stack>
      )}
      {moments.length === 0 && <p>{t('drill.no-moments')}</p>}
      {moment && (
        <div className={classes.talk}>
          <p className={classes.note}>{t('drill.at', { at: at + 1, of: moments.length, good })}</p>
          <Turns simulation={answered?.after ?? moment} showActs={false} />
          {answered ? (
            <div className={classes.verdict} role="status">
              <p>
                <strong>{t(answered.verdict.good ? 'drill.good' : 'drill.not-yet')}</strong>{' '}
                {answered.verdict.harmful.length > 0
                  ? t('drill.harmful', { what: answered.verdict.harmful.map((act) => t(`act.${act}`)).join(', ') })
                  : answered.verdict.missing.length > 0 || !answered.verdict.good
                    ? t(`drill.missing-${skill}`)
                    : ''}
              </p>
              {!answered.verdict.good && article !== null && (
                <LinkTo place="trainen" search={{ tab: 'knowledge', artikel: article }}>
                  {t('knowledge.read-about')}
                </LinkTo>
              )}
              <Button look="primary" autoFocus onClick={next}>
                {t('drill.next')}
              </Button>
            </div>
          ) : (
            <Entry key={at} typed={typed} onTyped={setTyped} onSay={say} />
          )}
        </div>
      )}
    </Section>
  );
}
