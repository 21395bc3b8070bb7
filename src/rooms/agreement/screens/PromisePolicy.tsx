import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readPolicy, setPolicy } from '#rooms/agreement/contract.ts';
import { ConcessionLimits } from '#rooms/agreement/screens/ConcessionLimits.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './PromisePolicy.module.css';

const MOST_DAYS = 10;
const MOST_CENTS = 10_000;
const days = Array.from({ length: MOST_DAYS + 1 }, (_, count) => String(count));

/** How strictly promises are judged (days of grace and cents that may be missing, with what they mean), and what each role may concede. */
export function PromisePolicy() {
  const { t } = useTranslation('agreement');
  const answer = useEndpoint(readPolicy, {});
  return (
    <Stack gap={24}>
      <Section title={t('policy.title')} note={t('policy.note')}>
        <Answered query={answer} room="agreement" rows={3}>
          {(policy) => <PolicyForm key={`${policy.toleranceDays} ${policy.toleranceCents}`} policy={policy} />}
        </Answered>
      </Section>
      <ConcessionLimits />
    </Stack>
  );
}

function PolicyForm({ policy }: { readonly policy: ResponseOf<typeof readPolicy> }) {
  const { t } = useTranslation(['agreement', 'ui']);
  const mayChange = useMay('administer');
  const [toleranceDays, setDays] = useState(policy.toleranceDays);
  const [toleranceCents, setCents] = useState<number | null>(policy.toleranceCents);
  const save = useEndpointAction(setPolicy);
  const done = useDone();
  const failed = useFailed('agreement');
  const readable = toleranceCents !== null && toleranceCents >= 0 && toleranceCents <= MOST_CENTS;
  const changed = toleranceDays !== policy.toleranceDays || toleranceCents !== policy.toleranceCents;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!readable || !changed) return;
    save.mutate(
      { body: { toleranceDays, toleranceCents } },
      { onSuccess: (given) => done(t('policy.done'), given.undo), onError: failed },
    );
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Stack gap={16}>
        <Select
          label={t('policy.days')}
          hint={t('policy.days-hint')}
          value={String(toleranceDays)}
          onValue={(value) => setDays(Number(value))}
          disabled={!mayChange}
          options={days.map((value) => ({ value, label: t('policy.days-count', { count: Number(value) }) }))}
        />
        <MoneyInput
          label={t('policy.cents')}
          hint={t('policy.cents-hint', { mostCents: MOST_CENTS })}
          cents={toleranceCents}
          onCents={setCents}
          disabled={!mayChange}
        />
        <p>{t('policy.effect')}</p>
        {mayChange && (
          <div>
            <Button type="submit" look="primary" busy={save.isPending} disabled={!readable || !changed}>
              {t('ui:save')}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  );
}
