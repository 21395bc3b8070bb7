import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import { proposeCalibration, startCalibration } from '#rooms/coaching/contract.ts';
import { fewestJudges, mostCalls } from '#rooms/coaching/rules/calibration/judgement.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox } from '#ui/Field.tsx';
import { formatDay } from '#ui/format.ts';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Stack } from '#ui/Page.tsx';
import { useAdministration } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './calibration.module.css';

type Proposal = ResponseOf<typeof proposeCalibration>;

/** A button that opens the form of a new round; N opens it too. */
export function NewRound() {
  const { t } = useTranslation('coaching');
  const [open, setOpen] = useState(false);
  const proposal = useEndpoint(proposeCalibration, { query: {} }, { enabled: open });
  useKeys(t('calibration.title'), [{ keys: 'n', label: t('calibration-new.button'), run: () => setOpen(true) }]);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="primary" icon={<Plus aria-hidden="true" />} shortcut="n" onClick={() => setOpen(true)}>
        {t('calibration-new.button')}
      </Button>
      {open &&
        (proposal.data ? (
          <Form proposal={proposal.data} onClose={close} />
        ) : (
          <Dialog open onClose={close} title={t('calibration-new.title')}>
            <Answered query={proposal} room="coaching" rows={6}>
              {() => null}
            </Answered>
          </Dialog>
        ))}
    </>
  );
}

function Form({ proposal, onClose }: { readonly proposal: Proposal; readonly onClose: () => void }) {
  const { t } = useTranslation(['coaching', 'ui']);
  const start = useEndpointAction(startCalibration);
  const done = useDone();
  const failed = useFailed('coaching');
  const [, setSearch] = useSearchState();
  const today = useToday();
  const language = useLanguage();
  const { timeZone } = useAdministration();
  const [judges, setJudges] = useState<readonly Id<'user'>[]>([]);
  const [calls, setCalls] = useState<readonly Id<'review'>[]>(() =>
    proposal.calls.filter((call) => call.proposed).map((call) => call.reviewId),
  );
  const ready = judges.length >= fewestJudges && calls.length > 0 && calls.length <= mostCalls;
  const submit = () => {
    if (!ready || start.isPending) return;
    start.mutate(
      { body: { judges: [...judges], reviewIds: [...calls] } },
      {
        onSuccess: ({ roundId, undo }) => {
          onClose();
          setSearch({ ronde: roundId });
          done(t('calibration-new.started'), undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('calibration-new.title')}
      note={t('calibration-new.note')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" shortcut="mod+Enter" busy={start.isPending} disabled={!ready} onClick={submit}>
            {t('calibration-new.start')}
          </Button>
        </>
      }
    >
      <StartKey run={submit} />
      <Stack gap={16}>
        <fieldset className={classes.choices}>
          <legend>{t('calibration-new.judges')}</legend>
          <p className={classes.small}>{t('calibration-new.judges-hint')}</p>
          {proposal.people.map(({ userId, name, role }) => (
            <Checkbox
              key={userId}
              label={`${name}, ${t(`role.${role}`)}`}
              checked={judges.includes(userId)}
              onValue={(checked) => setJudges(withOr(judges, userId, checked))}
            />
          ))}
        </fieldset>
        <fieldset className={classes.choices}>
          <legend>{t('calibration-new.calls')}</legend>
          <p className={classes.small}>
            {proposal.calls.length === 0 ? t('calibration-new.no-calls') : t('calibration-new.calls-hint')}
          </p>
          {inOrder(proposal.calls).map((call) => (
            <Checkbox
              key={call.reviewId}
              label={[
                call.customerName,
                call.userName,
                call.outcome ? t(`outcome.${call.outcome}`) : t('calibration-new.no-outcome'),
                formatDay(dayOf(call.heldAt, timeZone), today, language),
              ].join(' · ')}
              checked={calls.includes(call.reviewId)}
              onValue={(checked) => setCalls(withOr(calls, call.reviewId, checked))}
            />
          ))}
        </fieldset>
        <p className={classes.small} role="status">
          {t('calibration-new.chosen', { count: calls.length })}
        </p>
      </Stack>
    </Dialog>
  );
}

function StartKey({ run }: { readonly run: () => void }) {
  const { t } = useTranslation('coaching');
  useKeys(t('calibration-new.title'), [{ keys: 'mod+Enter', label: t('calibration-new.start'), run }]);
  return null;
}

/** What the program chose first, then the others. */
function inOrder(calls: Proposal['calls']): Proposal['calls'] {
  return [...calls.filter((call) => call.proposed), ...calls.filter((call) => !call.proposed)];
}

function withOr<Value>(list: readonly Value[], value: Value, isIn: boolean): readonly Value[] {
  return isIn ? [...list, value] : list.filter((one) => one !== value);
}
