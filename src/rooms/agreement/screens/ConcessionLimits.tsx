import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readLimits, setLimits } from '#rooms/agreement/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './PromisePolicy.module.css';

type RoleLimits = ResponseOf<typeof readLimits>['roles'][number];

/** What each role may concede on its own in a negotiation. */
export function ConcessionLimits() {
  const { t } = useTranslation('agreement');
  const answer = useEndpoint(readLimits, {});
  return (
    <Section title={t('limits.title')} note={t('limits.note')}>
      <Answered query={answer} room="agreement" rows={3}>
        {({ roles }) => (
          <Stack gap={24}>
            {roles.map((limits) => (
              <LimitsForm key={JSON.stringify(limits)} limits={limits} />
            ))}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

const counts = [
  { field: 'deferralDays', least: 0, most: 365 },
  { field: 'instalments', least: 1, most: 60 },
  { field: 'months', least: 0, most: 24 },
] as const;

/** The limits of one role. */
function LimitsForm({ limits }: { readonly limits: RoleLimits }) {
  const { t } = useTranslation(['agreement', 'ui']);
  const mayChange = useMay('administer');
  const [typed, setTyped] = useState({
    deferralDays: String(limits.deferralDays),
    instalments: String(limits.instalments),
    months: String(limits.months),
  });
  const [smallestCents, setSmallest] = useState<number | null>(limits.smallestCents);
  const save = useEndpointAction(setLimits);
  const done = useDone();
  const failed = useFailed('agreement');
  const role = t(`limits.roles.${limits.role}`);
  const readable =
    smallestCents !== null &&
    smallestCents >= 0 &&
    counts.every(
      ({ field, least, most }) => /^\d{1,3}$/.test(typed[field]) && inRange(Number(typed[field]), least, most),
    );
  const body = {
    deferralDays: Number(typed.deferralDays),
    instalments: Number(typed.instalments),
    months: Number(typed.months),
    smallestCents: smallestCents ?? 0,
  };
  const changed = counts.some(({ field }) => body[field] !== limits[field]) || smallestCents !== limits.smallestCents;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!readable || !changed) return;
    save.mutate(
      { params: { role: limits.role }, body },
      { onSuccess: (given) => done(t('limits.done', { role }), given.undo), onError: failed },
    );
  };
  return (
    <form onSubmit={submit} aria-label={role}>
      <fieldset className={classes.limits}>
        <legend>{role}</legend>
        {counts.map(({ field }) => (
          <TextInput
            key={field}
            label={t(`limits.${field}`)}
            value={typed[field]}
            onValue={(value) => setTyped({ ...typed, [field]: value.trim() })}
            inputMode="numeric"
            maxLength={3}
            autoComplete="off"
            disabled={!mayChange}
          />
        ))}
        <MoneyInput
          label={t('limits.smallestCents')}
          cents={smallestCents}
          onCents={setSmallest}
          disabled={!mayChange}
        />
        {mayChange && (
          <Button type="submit" look="primary" busy={save.isPending} disabled={!readable || !changed}>
            {t('ui:save')}
          </Button>
        )}
      </fieldset>
    </form>
  );
}

function inRange(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
