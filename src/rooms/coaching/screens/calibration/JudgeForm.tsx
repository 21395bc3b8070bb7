import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PointId, pointIds, type Verdict, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { longestRemark, pointsLeft } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { CallToJudge } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import { JudgedPoint } from '#rooms/coaching/screens/calibration/JudgedPoint.tsx';
import { type Place, useJudgement } from '#rooms/coaching/screens/calibration/useJudgement.ts';
import { Button } from '#ui/Button.tsx';
import { Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { toast, useFailed } from '#ui/toast.tsx';
import classes from './calibration.module.css';

/** Judges a call blind: 1 to 4 give the verdict of the point at hand and go on to the next that is open; J and K walk, Ctrl+Enter is done. */
export function JudgeForm({ place, call }: { readonly place: Place; readonly call: CallToJudge }) {
  const { t } = useTranslation('coaching');
  const { judgement, done, kept, judge, answer, remark, give } = useJudgement(place, call);
  const failed = useFailed('coaching');
  const [current, setCurrent] = useState<PointId>(() => (call.own && pointsLeft(call.own)[0]) ?? 'prepared');
  const [busy, setBusy] = useState(false);
  const left = pointsLeft(judgement);
  const goTo = (point: PointId) => {
    setCurrent(point);
    document.getElementById(`judged-${point}`)?.scrollIntoView({ block: 'nearest' });
  };
  const walk = (step: number) => {
    const at = pointIds.indexOf(current) + step;
    goTo(pointIds[Math.min(pointIds.length - 1, Math.max(0, at))] ?? current);
  };
  const judgeNow = (verdict: Verdict) => {
    judge(current, verdict);
    const after = pointIds.slice(pointIds.indexOf(current) + 1);
    const next = [...after, ...pointIds].find((id) => id !== current && left.includes(id));
    if (next) goTo(next);
  };
  const submit = async (isDone: boolean) => {
    if (busy || (isDone && left.length > 0)) return;
    setBusy(true);
    try {
      const revealed = await give(isDone);
      if (isDone) toast.done(t(revealed ? 'judging.done-revealed' : 'judging.done-said'));
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  useKeys(t('judging.keys'), [
    ...verdictKinds.map((verdict, index) => ({
      keys: String(index + 1),
      label: t(`verdict.${verdict}`),
      disabled: done,
      run: () => judgeNow(verdict),
    })),
    { keys: 'j', label: t('judging.next'), run: () => walk(1) },
    { keys: 'k', label: t('judging.previous'), run: () => walk(-1) },
    { keys: 'mod+Enter', label: t('judging.done'), disabled: done || left.length > 0, run: () => void submit(true) },
  ]);
  if (done)
    return (
      <Section title={t('judging.title')}>
        <div className={classes.foot}>
          <p role="status">{t('judging.is-done', { left: call.judges - call.done })}</p>
          <div>
            <Button busy={busy} onClick={() => void submit(false)}>
              {t('judging.change')}
            </Button>
          </div>
        </div>
      </Section>
    );
  return (
    <div className={classes.foot}>
      <Section title={t('judging.points')} note={t('judging.note')} flush>
        <ol className={classes.points}>
          {pointIds.map((point) => (
            <JudgedPoint
              key={point}
              point={point}
              isCurrent={point === current}
              verdict={judgement.verdicts[point] ?? null}
              checks={call.checks[point]}
              answers={judgement.checks[point] ?? {}}
              onCurrent={() => setCurrent(point)}
              onVerdict={(verdict) => {
                setCurrent(point);
                judge(point, verdict);
              }}
              onAnswer={(check, given) => answer(point, check, given)}
            />
          ))}
        </ol>
      </Section>
      <Textarea
        label={t('judging.remark')}
        hint={t('judging.remark-hint')}
        rows={2}
        maxLength={longestRemark}
        value={judgement.remark}
        onValue={remark}
      />
      <div className={classes.actions}>
        <Button
          look="primary"
          shortcut="mod+Enter"
          busy={busy}
          disabled={left.length > 0}
          onClick={() => void submit(true)}
        >
          {t('judging.done')}
        </Button>
        <span className={classes.small} role="status">
          {left.length === 0 ? t('judging.all-judged') : t('judging.left', { count: left.length })} ·{' '}
          {t(`judging.${kept}`)}
        </span>
      </div>
    </div>
  );
}
