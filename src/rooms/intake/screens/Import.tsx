import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listImports, previewImport, publishImport } from '#rooms/intake/contract.ts';
import { DefaultTerm } from '#rooms/intake/screens/DefaultTerm.tsx';
import { EarlierImports } from '#rooms/intake/screens/EarlierImports.tsx';
import { Preview } from '#rooms/intake/screens/Preview.tsx';
import { useCall, useEndpoint, useRefresh } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useErrorText } from '#ui/errors.ts';
import { FileDrop } from '#ui/FileDrop.tsx';
import { Page, Section } from '#ui/Page.tsx';
import { useMay } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import classes from './Import.module.css';

/** Files in: drop them, see what will happen, book or throw away; and the earlier ones, which can be reverted. */
export function Import() {
  const { t } = useTranslation('intake');
  const call = useCall();
  const refresh = useRefresh();
  const errorText = useErrorText('intake');
  const mayAdminister = useMay('administer');
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  const answer = useEndpoint(listImports, { query: { limit: 100 } });
  const imports = answer.data?.imports ?? [];
  const ready = imports.filter((one) => one.state === 'preview');
  const current = ready.find((one) => one.importId === selected) ?? ready[0] ?? null;

  const upload = async (files: readonly File[]) => {
    const wrong: string[] = [];
    let first: string | null = null;
    for (const file of files) {
      setBusyWith(file.name);
      try {
        const view = await call(previewImport, { file });
        first ??= view.importId;
      } catch (error) {
        wrong.push(t('import.not-read', { name: file.name, reason: errorText(error) }));
      }
    }
    setBusyWith(null);
    setFailed(wrong);
    if (first) setSelected(first);
    await refresh([listImports]);
  };

  const publishAll = async () => {
    const wrong: string[] = [];
    for (const one of ready.filter((each) => isReady(each.counts))) {
      setBusyWith(one.fileName);
      try {
        await call(publishImport, { params: { importId: one.importId }, body: { accept: [] } });
      } catch (error) {
        wrong.push(t('import.not-read', { name: one.fileName, reason: errorText(error) }));
      }
    }
    setBusyWith(null);
    setFailed(wrong);
    await refresh();
  };

  return (
    <Page title={t('import.title')}>
      <div className={classes.page}>
        <FileDrop
          several
          accept=".xml,.csv,.txt,.ubl"
          hint={busyWith ? t('import.uploading', { name: busyWith }) : t('import.hint')}
          busy={busyWith !== null}
          onFiles={(files) => void upload(files)}
        />
        {failed.length > 0 && (
          <div role="alert" className={classes.notes}>
            {failed.map((words) => (
              <p key={words} className={`${classes.note} ${classes.bad}`}>
                {words}
              </p>
            ))}
          </div>
        )}
        {ready.length > 0 && current && (
          <Section
            title={t('import.ready')}
            actions={
              ready.length > 1 && (
                <Button busy={busyWith !== null} onClick={() => void publishAll()}>
                  {t('import.publish-all')}
                </Button>
              )
            }
          >
            <div className={classes.open}>
              <ul className={classes.files}>
                {ready.map((one) => (
                  <li key={one.importId}>
                    <button
                      type="button"
                      className={classes.file}
                      aria-current={one.importId === current.importId}
                      onClick={() => setSelected(one.importId)}
                    >
                      <strong>{one.fileName}</strong>
                      <span className={classes.small}>
                        {one.format} · {one.counts.refused > 0 ? t('refused') : t('counts', one.counts)}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              <Preview key={current.importId} importId={current.importId} />
            </div>
          </Section>
        )}
        <Section title={t('import.earlier')} flush>
          <Answered query={answer} room="intake" rows={4}>
            {() => <EarlierImports imports={imports.filter((one) => one.state !== 'preview')} />}
          </Answered>
        </Section>
        {mayAdminister && answer.data && (
          <DefaultTerm key={answer.data.defaultTermDays} days={answer.data.defaultTermDays} />
        )}
      </div>
    </Page>
  );
}

/** Nothing refused, nothing that needs a person's yes, and something new. */
function isReady(counts: { readonly new: number; readonly changed: number; readonly refused: number }): boolean {
  return counts.refused === 0 && counts.changed === 0 && counts.new > 0;
}
