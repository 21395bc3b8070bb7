import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removePersona, savePersona } from '#rooms/training/contract.ts';
import { checkPersona } from '#rooms/training/rules/role-play/check-persona.ts';
import { type Manner, manners, type Region, regions } from '#rooms/training/rules/role-play/moves.ts';
import {
  type Cause,
  causes,
  type ComplaintKind,
  complaintKinds,
  type FirstExcuse,
  firstExcuses,
  type Persona,
} from '#rooms/training/rules/role-play/persona.ts';
import { type PlainPersona, plainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { LinesField } from '#rooms/training/screens/role-play/LinesField.tsx';
import { newPersona } from '#rooms/training/screens/role-play/newPersona.ts';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Slider } from '#rooms/training/screens/role-play/Slider.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Checkbox, Select, Textarea, TextInput } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Fields, Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const texts = ['brief', 'truth'] as const;
const shares = ['will', 'secrecy', 'chatty', 'disputed'] as const;
const moods = ['trust', 'irritation', 'stress', 'patience'] as const;

/** Makes up a debtor of the team's own, or changes one. */
export function PersonaDialog({
  personaId,
  persona,
  onClose,
}: {
  readonly personaId: string | null;
  readonly persona: Persona | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['training', 'ui']);
  const [draft, setDraft] = useState<PlainPersona>(() => plainPersona(persona ?? newPersona()));
  const save = useEndpointAction(savePersona);
  const remove = useEndpointAction(removePersona);
  const done = useDone();
  const failed = useFailed('training');
  const change = (part: Partial<PlainPersona>) => setDraft((before) => ({ ...before, ...part }));
  const [invoice] = draft.invoices;
  const checked = checkPersona(draft);
  const complete = draft.name.trim() !== '' && draft.delivery.trim() !== '' && invoice.cents >= 100;
  const submit = () => {
    if (!checked.ok || !complete || save.isPending) return;
    const company = draft.isPrivate || draft.company.trim() === '' ? draft.name : draft.company;
    const complaint = draft.cause === 'complaint' ? (draft.complaint ?? 'complaint_quality') : null;
    save.mutate(
      { body: { personaId, persona: { ...draft, company, complaint }, active: true } },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(t('persona.saved', { name: draft.name }), undo);
        },
        onError: failed,
      },
    );
  };
  const takeAway = (id: string) =>
    remove.mutate(
      { params: { personaId: id } },
      {
        onSuccess: ({ undo }) => {
          onClose();
          done(t('persona.removed', { name: draft.name }), undo);
        },
        onError: failed,
      },
    );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={persona ? t('role-play.edit', { name: persona.name }) : t('role-play.new-persona')}
      note={t('persona.note')}
      actions={
        <>
          {personaId && (
            <Button look="quiet" busy={remove.isPending} onClick={() => takeAway(personaId)}>
              {t('persona.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" busy={save.isPending} disabled={!checked.ok || !complete} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Fields>
          <TextInput
            label={t('persona.name')}
            value={draft.name}
            onValue={(name) => change({ name })}
            maxLength={60}
            autoFocus
          />
          <TextInput
            label={t('persona.company')}
            value={draft.company}
            onValue={(company) => change({ company })}
            maxLength={80}
          />
          <MoneyInput
            label={t('persona.amount')}
            cents={invoice.cents}
            onCents={(cents) => change({ invoices: [{ ...invoice, cents: cents ?? 0 }, ...draft.invoices.slice(1)] })}
          />
          <TextInput
            label={t('persona.delivery')}
            hint={t('persona.delivery-hint')}
            value={draft.delivery}
            onValue={(delivery) => change({ delivery })}
            maxLength={80}
          />
        </Fields>
        <Checkbox
          label={t('persona.private')}
          checked={draft.isPrivate}
          onValue={(isPrivate) => change({ isPrivate })}
        />
        <Checkbox
          label={t('persona.reception')}
          checked={draft.reception}
          onValue={(reception) => change({ reception })}
        />
        <Fields>
          <Select<Cause>
            label={t('persona.cause')}
            value={draft.cause}
            onValue={(cause) =>
              change({
                cause,
                complaint: cause === 'complaint' ? 'complaint_quality' : null,
                disputed: cause === 'complaint' ? 0.4 : 0,
              })
            }
            options={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
          />
          {draft.cause === 'complaint' && (
            <Select<ComplaintKind>
              label={t('persona.complaint')}
              value={draft.complaint ?? 'complaint_quality'}
              onValue={(complaint) => change({ complaint })}
              options={complaintKinds.map((value) => ({ value, label: t(`excuse.${value}`) }))}
            />
          )}
          <Select<FirstExcuse>
            label={t('persona.excuse')}
            value={draft.excuses[0]}
            onValue={(excuse) => change({ excuses: [excuse] })}
            options={firstExcuses.map((value) => ({ value, label: t(`excuse.${value}`) }))}
          />
          <Select<Region>
            label={t('persona.region')}
            value={draft.region}
            onValue={(region) => change({ region })}
            options={regions.map((value) => ({ value, label: t(`role-play.region-${value}`) }))}
          />
          <Select<Manner>
            label={t('persona.manner')}
            value={draft.manner}
            onValue={(manner) => change({ manner })}
            options={manners.map((value) => ({ value, label: t(`manner.${value}`) }))}
          />
        </Fields>
        {texts.map((field) => (
          <Textarea
            key={field}
            label={t(`persona.${field}`)}
            value={draft[field]}
            onValue={(text) => change({ [field]: text })}
            rows={3}
            maxLength={800}
          />
        ))}
        <div className={classes.sliders}>
          {shares.map((field) =>
            field === 'disputed' && draft.cause !== 'complaint' ? null : (
              <Slider
                key={field}
                label={t(`persona.${field}`)}
                value={draft[field]}
                onValue={(value) => change({ [field]: value })}
              />
            ),
          )}
          {moods.map((field) => (
            <Slider
              key={field}
              label={t(`mood.${field}`)}
              value={draft.mood[field]}
              onValue={(value) => change({ mood: { ...draft.mood, [field]: value } })}
            />
          ))}
        </div>
        <FundsFields persona={draft} onChange={change} />
        <LinesField persona={draft} onChange={change} refusal={checked.ok ? null : checked.refusal} />
      </Stack>
    </Dialog>
  );
}

/** When there is money: today, and the day from which all of it is there. */
function FundsFields({
  persona,
  onChange,
}: {
  readonly persona: PlainPersona;
  readonly onChange: (part: Partial<PlainPersona>) => void;
}) {
  const { t } = useTranslation('training');
  const now = persona.funds.find((one) => one.inDays === 0)?.share ?? 0;
  const last = persona.funds.at(-1) ?? { inDays: 0, share: 1 };
  const set = (share: number, inDays: number, end: number) =>
    onChange({
      funds:
        inDays === 0
          ? [{ inDays: 0, share: end }]
          : [
              { inDays: 0, share: Math.min(share, end) },
              { inDays, share: end },
            ],
    });
  return (
    <div className={classes.sliders}>
      <Slider
        label={t('persona.funds-now')}
        value={now}
        onValue={(share) => set(share, Math.max(1, last.inDays), last.share)}
      />
      <Slider label={t('persona.funds-end')} value={last.share} onValue={(share) => set(now, last.inDays, share)} />
      <Slider
        label={t('persona.funds-days', { count: last.inDays })}
        value={last.inDays / 180}
        step={1 / 180}
        onValue={(value) => set(now, Math.round(value * 180), last.share)}
      />
    </div>
  );
}
