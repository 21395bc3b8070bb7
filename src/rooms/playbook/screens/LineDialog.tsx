import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { fillIn, resetLine, saveLine } from '#rooms/playbook/contract.ts';
import { checkLine } from '#rooms/playbook/rules/check-line.ts';
import { placeholdersAt } from '#rooms/playbook/rules/placeholders.ts';
import type { PlaybookLine } from '#rooms/playbook/rules/playbook.ts';
import { isSpoken } from '#rooms/playbook/rules/slots.ts';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';
import { exampleFacts } from '#rooms/playbook/screens/exampleFacts.ts';
import { LevelNote } from '#rooms/playbook/screens/LevelNote.tsx';
import { SaveKey } from '#rooms/playbook/screens/SaveKey.tsx';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Textarea } from '#ui/Field.tsx';
import { formatFullDay, formatMoney } from '#ui/format.ts';
import { Stack } from '#ui/Page.tsx';
import { useAdministration, usePerson } from '#ui/session.ts';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Changes one line: its text, the facts that may stand in it, how it sounds, and how plain it is. */
export function LineDialog({ line, onClose }: { readonly line: PlaybookLine; readonly onClose: () => void }) {
  const { t } = useTranslation(['playbook', 'ui']);
  const [text, setText] = useState(line.text);
  const box = useRef<HTMLTextAreaElement>(null);
  const save = useEndpointAction(saveLine);
  const reset = useEndpointAction(resetLine);
  const done = useDone();
  const failed = useFailed('playbook');
  const company = useAdministration().name;
  const caller = usePerson()?.name ?? '';
  const { phase, variant, tone, language } = line;
  const params = { phase, variant, tone, language };
  const decision = checkLine(line, text);
  const { code, ...facts } = decision.ok ? { code: null } : decision.refusal;
  const readable = decision.ok && text.trim() !== '';
  const sounds = fillIn({ text, language }, exampleFacts(caller, company), {
    money: (cents, currency) => formatMoney(cents, language, currency),
    day: (day) => formatFullDay(day as Day, language),
  });
  const submit = () => {
    if (!readable || save.isPending) return;
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('line.saved'), undo);
    };
    save.mutate({ params, body: { text } }, { onSuccess, onError: failed });
  };
  const goBack = () => {
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('line.reset-done'), undo);
    };
    reset.mutate({ params }, { onSuccess, onError: failed });
  };
  const insert = (name: string) => {
    const at = box.current?.selectionStart ?? text.length;
    const until = box.current?.selectionEnd ?? at;
    setText(`${text.slice(0, at)}{${name}}${text.slice(until)}`);
    box.current?.focus();
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('line.edit-title', { phase: t(`phase.${phase}`), variant: t(`variant.${variant}`) })}
      note={isSpoken(phase) ? t(`tone.note.${tone}`) : t('for-collector')}
      actions={
        <>
          {line.own && (
            <Button look="quiet" busy={reset.isPending} onClick={goBack}>
              {t('line.reset')}
            </Button>
          )}
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" shortcut="mod+Enter" busy={save.isPending} disabled={!readable} onClick={submit}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <SaveKey title={t('title')} run={submit} />
      <Stack gap={16}>
        <Textarea
          label={t('line.text')}
          value={text}
          onValue={setText}
          ref={box}
          rows={3}
          maxLength={500}
          lang={language}
          autoFocus
          error={code === null ? undefined : t(`refusal.${code}`, facts)}
        />
        <div role="group" aria-label={t('line.placeholders')} className={classes.placeholders}>
          {placeholdersAt(phase, variant, language).map((name) => (
            <Button key={name} size="small" aria-label={t('line.insert', { name })} onClick={() => insert(name)}>
              {`{${name}}`}
            </Button>
          ))}
        </div>
        <section className={classes.preview} aria-label={t('line.preview')}>
          <h3>{t('line.preview')}</h3>
          <p lang={language}>{sounds}</p>
          {language === 'nl' ? <LevelNote text={sounds} /> : <p className={classes.small}>{t('level.dutch')}</p>}
        </section>
      </Stack>
    </Dialog>
  );
}
