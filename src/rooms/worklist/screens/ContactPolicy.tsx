import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, ResponseOf } from '#kernel/endpoint.ts';
import { readContactPolicy, setContactPolicy } from '#rooms/worklist/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox, Select, TextInput } from '#ui/Field.tsx';
import { Fields, Section, Stack } from '#ui/Page.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './ContactPolicy.module.css';

type Answer = ResponseOf<typeof readContactPolicy>;
type Policy = InputOf<typeof setContactPolicy>['body'];

const upTo = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, index) => String(from + index));

/** When and how often customers are called: the hours, the numbers, and where the rules come from. */
export function ContactPolicy() {
  const { t } = useTranslation('worklist');
  const answer = useEndpoint(readContactPolicy, {});
  return (
    <Stack gap={16}>
      <Section title={t('policy.title')} note={t('policy.note')}>
        <Answered query={answer} room="worklist" rows={6}>
          {({ policy, usual }) => <PolicyForm key={JSON.stringify(policy)} policy={policy} usual={usual} />}
        </Answered>
      </Section>
      {answer.data && <Sources rules={answer.data.rules} />}
    </Stack>
  );
}

function PolicyForm({ policy, usual }: Pick<Answer, 'policy' | 'usual'>) {
  const { t } = useTranslation(['worklist', 'ui']);
  const [wanted, setWanted] = useState<Policy>(policy);
  const change = (next: Partial<Policy>) => setWanted({ ...wanted, ...next });
  const save = useEndpointAction(setContactPolicy);
  const done = useDone();
  const failed = useFailed('worklist');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: wanted }, { onSuccess: (answer) => done(t('policy.done'), answer.undo), onError: failed });
  };
  const { weekdays, saturday } = wanted;
  return (
    <form onSubmit={submit} className={classes.form}>
      <Stack gap={16}>
        <Hours name="weekdays" hours={weekdays} onHours={(next) => change({ weekdays: next })} />
        <Checkbox
          label={t('policy.saturday')}
          checked={saturday !== null}
          onValue={(checked) => change({ saturday: checked ? (usual.saturday ?? usual.weekdays) : null })}
        />
        {saturday && <Hours name="saturday" hours={saturday} onHours={(next) => change({ saturday: next })} />}
        <p className={classes.note}>{t('policy.sunday-note')}</p>
        <Select
          label={t('policy.talks')}
          value={String(wanted.mostTalksPerWeek)}
          onValue={(value) => change({ mostTalksPerWeek: Number(value) })}
          options={upTo(1, 7).map((value) => ({ value, label: value }))}
        />
        <Select
          label={t('policy.tries')}
          hint={t('policy.tries-hint')}
          value={String(wanted.mostTriesPerDay)}
          onValue={(value) => change({ mostTriesPerDay: Number(value) })}
          options={upTo(1, 5).map((value) => ({ value, label: value }))}
        />
        <Select
          label={t('policy.bank')}
          value={String(wanted.bankWorkingDays)}
          onValue={(value) => change({ bankWorkingDays: Number(value) })}
          options={upTo(0, 20).map((value) => ({ value, label: t('policy.bank-count', { count: Number(value) }) }))}
        />
        <Stack row gap={8}>
          <Button
            type="submit"
            look="primary"
            busy={save.isPending}
            disabled={JSON.stringify(wanted) === JSON.stringify(policy)}
          >
            {t('ui:save')}
          </Button>
          <Button onClick={() => setWanted(usual)}>{t('policy.usual')}</Button>
        </Stack>
      </Stack>
    </form>
  );
}

function Hours({
  name,
  hours,
  onHours,
}: {
  readonly name: 'weekdays' | 'saturday';
  readonly hours: Policy['weekdays'];
  readonly onHours: (hours: Policy['weekdays']) => void;
}) {
  const { t } = useTranslation('worklist');
  return (
    <Fields>
      <TextInput
        label={t(`policy.${name}-from`)}
        type="time"
        required
        value={hours.from}
        onValue={(from) => onHours({ ...hours, from })}
      />
      <TextInput
        label={t(`policy.${name}-until`)}
        type="time"
        required
        value={hours.until}
        onValue={(until) => onHours({ ...hours, until })}
      />
    </Fields>
  );
}

function Sources({ rules }: Pick<Answer, 'rules'>) {
  const { t } = useTranslation('worklist');
  return (
    <Section title={t('policy.sources')}>
      <Facts>
        {rules.map(({ about, source, review }) => (
          <Fact key={about} label={t(`policy.about.${about}`)}>
            {source}. {review && <Badge>{t('policy.review')}</Badge>}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
