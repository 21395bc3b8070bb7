import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { hearCallsAgain, readCoachingPolicy, setCoachingPolicy } from '#rooms/coaching/contract.ts';
import {
  checkPolicy,
  fewestRetentionDays,
  mostRetentionDays,
  type Policy,
  samePolicy,
} from '#rooms/coaching/rules/policy.ts';
import { PolicyPreview } from '#rooms/coaching/screens/review/PolicyPreview.tsx';
import { PolicyTable } from '#rooms/coaching/screens/review/PolicyTable.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section, Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { toast, useDone, useFailed } from '#ui/toast.tsx';
import classes from './review.module.css';

type PolicyAnswer = ResponseOf<typeof readCoachingPolicy>;
const LOOK_AGAIN_MS = 1500;

/** How points are judged and counted, what a change would do, how far a recompute is, and how long things are kept. */
export function PolicySettings() {
  const [everyMs, setEveryMs] = useState<number | undefined>(undefined);
  const answer = useEndpoint(readCoachingPolicy, {}, everyMs === undefined ? {} : { everyMs });
  const run = answer.data?.recompute;
  const busy = run != null && run.finishedAt === null;
  if (busy !== (everyMs !== undefined)) setEveryMs(busy ? LOOK_AGAIN_MS : undefined);
  return (
    <Answered query={answer} room="coaching" rows={10}>
      {(policy) => (
        <Stack gap={24}>
          <Progress policy={policy} />
          <PolicyForm key={`${String(policy.version)} ${String(policy.retentionDays)}`} policy={policy} />
        </Stack>
      )}
    </Answered>
  );
}

function Progress({ policy }: { readonly policy: PolicyAnswer }) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const again = useEndpointAction(hearCallsAgain);
  const failed = useFailed('coaching');
  const { recompute, stale } = policy;
  return (
    <>
      {recompute && (
        <div role="status">
          {recompute.finishedAt === null ? (
            <label className={classes.progress}>
              {t('recompute.title')}: {t('recompute.busy', { done: recompute.done, total: recompute.total })}
              <progress max={Math.max(1, recompute.total)} value={recompute.done} />
            </label>
          ) : (
            <span className={classes.small}>
              {t('recompute.done', { total: recompute.total })} <Moment at={recompute.finishedAt} />
            </span>
          )}
        </div>
      )}
      {stale > 0 && (
        <p>
          {t('recompute.stale', { count: stale })}{' '}
          {mayCoach && (
            <Button
              size="small"
              busy={again.isPending}
              onClick={() =>
                again.mutate({}, { onSuccess: () => toast.done(t('recompute.hear-again-done')), onError: failed })
              }
            >
              {t('recompute.hear-again')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function PolicyForm({ policy }: { readonly policy: PolicyAnswer }) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const [points, setPoints] = useState<Policy>(policy.points);
  const [days, setDays] = useState(String(policy.retentionDays));
  const save = useEndpointAction(setCoachingPolicy);
  const done = useDone();
  const failed = useFailed('coaching');
  const retentionDays = /^\d{1,4}$/.test(days) ? Number(days) : 0;
  const daysFit = retentionDays >= fewestRetentionDays && retentionDays <= mostRetentionDays;
  const judgesOtherwise = !samePolicy(points, policy.points);
  const changed = judgesOtherwise || retentionDays !== policy.retentionDays;
  const wrong = checkPolicy(points);
  const canSave = mayCoach && changed && daysFit && wrong === null && !save.isPending;
  // The new version draws this form anew, so the answer is waited for here: a callback would be gone with the form.
  const submit = async () => {
    if (!canSave) return;
    try {
      const { undo } = await save.mutateAsync({ body: { points, retentionDays } });
      done(t(judgesOtherwise ? 'policy.saved-recompute' : 'policy.saved'), undo);
    } catch (error) {
      failed(error);
    }
  };
  useKeys(t('tab-settings'), [
    { keys: 'mod+Enter', label: t('policy.keys'), inFields: true, disabled: !canSave, run: () => void submit() },
  ]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={classes.settings}>
        <Section
          title={t('policy.title')}
          note={t('policy.note')}
          actions={
            mayCoach &&
            !samePolicy(points, policy.usual) && (
              <Button size="small" onClick={() => setPoints(policy.usual)}>
                {t('policy.usual')}
              </Button>
            )
          }
        >
          <p>{t('score.formula')}</p>
          <p>{t('score.cannot')}</p>
          <PolicyTable points={points} onPoints={setPoints} disabled={!mayCoach} />
          <p className={classes.small}>
            {policy.setBy === null ? t('policy.set-by-nobody') : t('policy.set-by', { name: policy.setBy })}
            {policy.setAt && (
              <>
                {' '}
                <Moment at={policy.setAt} />
              </>
            )}{' '}
            {!mayCoach && t('policy.read-only')}
          </p>
          {wrong?.code === 'nothing-counts' && <p role="alert">{t('refusal.nothing-counts')}</p>}
        </Section>
        <div className={classes.beside}>
          {mayCoach && (
            <Section title={t('preview.title')}>
              <PolicyPreview points={points} changed={judgesOtherwise && wrong === null} />
            </Section>
          )}
          <Section title={t('retention.title')}>
            <TextInput
              label={t('retention.days')}
              hint={t('retention.hint')}
              inputMode="numeric"
              value={days}
              onValue={setDays}
              disabled={!mayCoach}
              {...(daysFit ? {} : { error: t('retention.wrong') })}
            />
          </Section>
          {mayCoach && (
            <div>
              <Button type="submit" look="primary" busy={save.isPending} disabled={!canSave} shortcut="mod+Enter">
                {t('policy.save')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </form>
  );
}
