import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PointId, type Verdict, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { agreeOnPoint } from '#rooms/coaching/contract.ts';
import { longestRemark } from '#rooms/coaching/rules/calibration/judgement.ts';
import { type Compared, judgeName } from '#rooms/coaching/screens/calibration/calibrationView.ts';
import type { Place } from '#rooms/coaching/screens/calibration/useJudgement.ts';
import { checkText } from '#rooms/coaching/screens/review/reviewView.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const open = 'open';

/** A point that was judged: the answers to its questions beside each other, and what judges come to. */
export function AgreeDialog({
  place,
  point,
  compared,
  onClose,
}: {
  readonly place: Place;
  readonly point: PointId;
  readonly compared: Compared;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['coaching', 'ui']);
  const before = compared.agreed[point];
  const [verdict, setVerdict] = useState<Verdict | typeof open>(before?.verdict ?? open);
  const [note, setNote] = useState(before?.note ?? '');
  const agree = useEndpointAction(agreeOnPoint);
  const done = useDone();
  const onError = useFailed('coaching');
  const name = t(`point.${point}`);
  const submit = () => {
    if (agree.isPending) return;
    agree.mutate(
      { params: { ...place, point }, body: { verdict: verdict === open ? null : verdict, note } },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(t(verdict === open ? 'compared.taken' : 'compared.saved', { point: name }), undo);
        },
        onError,
      },
    );
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('compared.agree-title', { point: name })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" shortcut="mod+Enter" busy={agree.isPending} onClick={submit}>
            {t('compared.save')}
          </Button>
        </>
      }
    >
      <SaveKey run={submit} />
      <Stack gap={16}>
        <Answers point={point} compared={compared} />
        <Select<Verdict | typeof open>
          label={t('compared.verdict')}
          value={verdict}
          onValue={setVerdict}
          options={[
            { value: open, label: t('compared.no-verdict') },
            ...verdictKinds.map((value) => ({ value, label: t(`verdict.${value}`) })),
          ]}
        />
        <Textarea
          label={t('compared.why')}
          hint={t('compared.why-hint')}
          rows={2}
          maxLength={longestRemark}
          value={note}
          onValue={setNote}
        />
      </Stack>
    </Dialog>
  );
}

function SaveKey({ run }: { readonly run: () => void }) {
  const { t } = useTranslation('coaching');
  useKeys(t('compared.title'), [{ keys: 'mod+Enter', label: t('compared.save'), inFields: true, run }]);
  return null;
}

/** The questions of a point with what each judge and the program answered. */
function Answers({ point, compared }: { readonly point: PointId; readonly compared: Compared }) {
  const { t } = useTranslation('coaching');
  const { people, program } = compared;
  const checks = Object.keys(program.checks[point] ?? {});
  if (checks.length === 0) return null;
  const columns: readonly Column<string>[] = [
    { id: 'check', header: t('compared.check'), phone: 'title', width: '40%', cell: (check) => checkText(t, check) },
    ...people.map(
      (judge, index): Column<string> => ({
        id: `judge-${String(index)}`,
        header: judgeName(t, judge),
        cell: (check) => {
          const given = judge.checks[point]?.[check];
          return given ? t(`answer.${given}`) : '';
        },
      }),
    ),
    {
      id: 'program',
      header: t('compared.program'),
      cell: (check) => t(`answer.${program.checks[point]?.[check] ?? 'not_observable'}`),
    },
  ];
  return <Table label={t('compared.check')} columns={columns} rows={checks} rowKey={(check) => check} keys={false} />;
}
