import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { discardImport, publishImport, readImport } from '#rooms/intake/contract.ts';
import { ColumnMapping } from '#rooms/intake/screens/ColumnMapping.tsx';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { PreviewNotes } from '#rooms/intake/screens/PreviewNotes.tsx';
import { PreviewRows } from '#rooms/intake/screens/PreviewRows.tsx';
import { ProblemList } from '#rooms/intake/screens/ProblemList.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './Import.module.css';

const tabs = ['new', 'changed', 'same', 'refused'] as const;
type TabId = (typeof tabs)[number];

/** What booking a file would do, and the buttons to do it or not. */
export function Preview({ importId }: { readonly importId: string }) {
  const answer = useEndpoint(readImport, { params: { importId } });
  return (
    <Answered query={answer} room="intake" rows={8}>
      {(view) => <PreviewOf view={view} />}
    </Answered>
  );
}

function PreviewOf({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation('intake');
  const [tab, setTab] = useState<TabId | null>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [acceptAll, setAcceptAll] = useState(false);
  const [mapping, setMapping] = useState(view.blocked === 'asked');
  const publish = useEndpointAction(publishImport);
  const discard = useEndpointAction(discardImport);
  const done = useDone();
  const onError = useFailed('intake');
  const name = view.fileName;

  const notices = view.problems.filter((problem) => problem.weight === 'notice');
  const bad = view.problems.filter((problem) => problem.weight !== 'notice');
  const counts: Record<TabId, number> = { ...view.counts, refused: bad.length };
  const shown =
    tab ?? tabs.find((id) => counts[id] > 0 && id !== 'same' && (id !== 'new' || bad.length === 0)) ?? 'new';
  const open = view.counts.changed > 0 && !acceptAll && accepted.size < view.counts.changed;

  const submit = () =>
    publish.mutate(
      { params: { importId: view.importId }, body: { accept: acceptAll ? 'all' : [...accepted] } },
      {
        onSuccess: ({ undo, counts: did, booked }) => {
          const text = view.kind === 'statements' ? 'done.statement' : 'done.published';
          done(t(text, { name, new: did.new, changed: did.changed, booked }), undo);
        },
        onError,
      },
    );

  return (
    <div>
      <PreviewNotes view={view} />
      {view.csv && mapping ? (
        <ColumnMapping
          importId={view.importId}
          csv={view.csv}
          mapping={view.mapping}
          onDone={() => setMapping(false)}
        />
      ) : (
        <>
          <Tabs
            label={name}
            value={shown}
            onValue={setTab}
            tabs={tabs.map((id) => ({ id, label: t(`tab.${id}`), count: counts[id] }))}
          />
          {shown === 'changed' && view.counts.changed > 0 && (
            <Checkbox
              label={t('preview.accept-all', { count: view.counts.changed })}
              checked={acceptAll}
              onValue={setAcceptAll}
            />
          )}
          {shown === 'refused' ? (
            <ProblemList problems={bad} more={view.problemCount - view.problems.length} />
          ) : (
            <PreviewRows view={view} verdict={shown} {...(acceptAll ? {} : { accepted, onAccepted: setAccepted })} />
          )}
          {notices.length > 0 && (
            <>
              <h3>{t('preview.notices')}</h3>
              <ProblemList problems={notices} more={0} />
            </>
          )}
        </>
      )}
      <div className={classes.notes} />
      <Stack row gap={8}>
        {view.blocked === null && (
          <Button look="primary" busy={publish.isPending} disabled={open} onClick={submit}>
            {t('preview.publish')}
          </Button>
        )}
        {view.csv && !mapping && <Button onClick={() => setMapping(true)}>{t('preview.columns')}</Button>}
        <Button
          look="quiet"
          busy={discard.isPending}
          onClick={() =>
            discard.mutate(
              { params: { importId: view.importId } },
              { onSuccess: () => done(t('done.discarded', { name })), onError },
            )
          }
        >
          {t('preview.discard')}
        </Button>
        {open && <span className={classes.quiet}>{t('preview.accept-first')}</span>}
      </Stack>
    </div>
  );
}
