import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { type Verdict, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { answerDispute, disputePoint, overrulePoint, type PointView } from '#rooms/coaching/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

/** What somebody can say of a point. */
export type Say = 'overrule' | 'dispute' | 'answer';

/** The choice that leaves the verdict to the program, or as it is. */
const asItIs = 'as-it-is';

/** A coach judges otherwise or answers, a collector disagrees; always with a reason. */
export function SayDialog({
  reviewId,
  point,
  say,
  onClose,
}: {
  readonly reviewId: string;
  readonly point: PointView;
  readonly say: Say;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['coaching', 'ui']);
  const [choice, setChoice] = useState<Verdict | typeof asItIs>(say === 'answer' ? asItIs : firstOther(point));
  const [reason, setReason] = useState('');
  const overrule = useEndpointAction(overrulePoint);
  const dispute = useEndpointAction(disputePoint);
  const answer = useEndpointAction(answerDispute);
  const done = useDone();
  const failed = useFailed('coaching');
  const isPending = overrule.isPending || dispute.isPending || answer.isPending;
  const name = t(`point.${point.point}`);
  const now = t(`verdict.${point.verdict}`);
  const verdict = choice === asItIs ? null : choice;
  const doneText = () => {
    if (say === 'dispute') return t('say.dispute-done');
    if (say === 'answer') return t('say.answer-done');
    return verdict === null
      ? t('say.overrule-back-done', { point: name })
      : t('say.overrule-done', { point: name, verdict: t(`verdict.${verdict}`) });
  };
  const submit = () => {
    if (reason.trim() === '' || isPending) return;
    const params = { reviewId: reviewId as Id<'review'>, point: point.point };
    const then = {
      onSuccess: ({ undo }: { readonly undo: string | null }) => {
        onClose();
        done(doneText(), undo);
      },
      onError: failed,
    };
    if (say === 'dispute') dispute.mutate({ params, body: { reason } }, then);
    else if (say === 'answer') answer.mutate({ params, body: { verdict, reason } }, then);
    else overrule.mutate({ params, body: { verdict, reason } }, then);
  };
  const others = verdictKinds.filter((one) => one !== point.verdict);
  const options = [
    ...(say === 'answer' ? [{ value: asItIs, label: t('say.keeps', { verdict: now }) } as const] : []),
    ...others.map((one) => ({ value: one, label: t('say.becomes', { verdict: t(`verdict.${one}`) }) })),
    ...(say === 'overrule' && point.overrule
      ? [{ value: asItIs, label: t('say.back', { verdict: t(`verdict.${point.automatic}`) }) } as const]
      : []),
  ];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`say.${say}-title`, { point: name })}
      note={
        say === 'overrule'
          ? t('say.overrule-note', { verdict: t(`verdict.${point.automatic}`) })
          : say === 'dispute'
            ? t('say.dispute-note', { verdict: now })
            : t('say.answer-note', { name: point.dispute?.by ?? '', reason: point.dispute?.reason ?? '' })
      }
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} busy={isPending} disabled={reason.trim() === ''}>
            {t('say.save')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('say.keys')} label={t('say.save')} run={submit} />
      <Stack>
        {say !== 'dispute' && (
          <Select<Verdict | typeof asItIs>
            label={t('say.verdict')}
            value={choice}
            onValue={setChoice}
            options={options}
          />
        )}
        <Textarea
          label={t('say.reason')}
          hint={t('say.reason-hint')}
          maxLength={1000}
          value={reason}
          onValue={setReason}
          autoFocus
        />
      </Stack>
    </Dialog>
  );
}

function firstOther(point: PointView): Verdict {
  return point.verdict === 'good' ? 'partly' : 'good';
}

/** Ctrl+Enter saves; inside the dialog, so that the shortcut belongs to it. */
function SaveKey({ title, label, run }: { readonly title: string; readonly label: string; readonly run: () => void }) {
  useKeys(title, [{ keys: 'mod+Enter', label, run }]);
  return null;
}
