import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelLetter, readLetters, settleLetter } from '#rooms/letter/contract.ts';
import { ReadDialog } from '#rooms/letter/screens/ReadDialog.tsx';
import { RetryDialog } from '#rooms/letter/screens/RetryDialog.tsx';
import { type LetterRow, letterColumns } from '#rooms/letter/screens/letterColumns.tsx';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Page } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import { Table } from '#ui/Table.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './Brieven.module.css';

const boxes = ['attention', 'waiting', 'sent', 'cancelled'] as const;
type Box = (typeof boxes)[number];

/** Letters go and come into other boxes by themselves. */
const LOOK_AGAIN_MS = 10_000;

/** The outbox: which letters need a look, are on their way, went, or were kept back. */
export function Brieven() {
  const { t } = useTranslation('letter');
  const [box, setBox] = useTab<Box>(boxes);
  const answer = useEndpoint(readLetters, { query: { box } }, { keepPrevious: true, everyMs: LOOK_AGAIN_MS });
  const counts = answer.data?.counts;
  return (
    <Page title={t('title')}>
      {answer.data?.mailFrom === null && (
        <p className={classes.note} role="note">
          <strong>{t('not-connected.title')}.</strong> {t('not-connected.words')}
        </p>
      )}
      <Tabs
        label={t('title')}
        value={box}
        onValue={setBox}
        tabs={boxes.map((id) => ({
          id,
          label: t(`box.${id}`),
          ...(counts && (id === 'attention' || id === 'waiting') ? { count: counts[id] } : {}),
          content: (
            <Answered query={answer} room="letter" rows={8}>
              {({ letters, more }) => (
                <>
                  <LetterList letters={letters} box={id} />
                  {more && <p>{t('more')}</p>}
                </>
              )}
            </Answered>
          ),
        }))}
      />
    </Page>
  );
}

function LetterList({ letters, box }: { readonly letters: readonly LetterRow[]; readonly box: Box }) {
  const { t } = useTranslation('letter');
  const [selected, setSelected] = useState<string | null>(null);
  const [reading, setReading] = useState<LetterRow | null>(null);
  const [retrying, setRetrying] = useState<LetterRow | null>(null);
  const cancel = useEndpointAction(cancelLetter);
  const settle = useEndpointAction(settleLetter);
  const done = useDone();
  const failed = useFailed('letter');
  if (letters.length === 0) {
    return (
      <Empty title={t(`empty.${box}`)} icon={<Mail aria-hidden="true" />}>
        {box === 'sent' ? t('empty.words') : null}
      </Empty>
    );
  }
  const actions = {
    read: setReading,
    retry: setRetrying,
    cancel: (row: LetterRow) =>
      cancel.mutate(
        { params: { letterId: row.letterId } },
        { onSuccess: ({ undo }) => done(t('cancel.done'), undo), onError: failed },
      ),
    settle: (row: LetterRow) =>
      settle.mutate(
        { params: { letterId: row.letterId } },
        { onSuccess: ({ undo }) => done(t('settle.done'), undo), onError: failed },
      ),
  };
  return (
    <>
      <Table
        label={t('title')}
        columns={letterColumns(t, actions)}
        rows={letters}
        rowKey={(row) => row.letterId}
        selected={selected}
        onSelect={(row) => setSelected(row.letterId)}
        onOpen={setReading}
      />
      {reading && <ReadDialog letter={reading} onClose={() => setReading(null)} />}
      {retrying && <RetryDialog letter={retrying} onClose={() => setRetrying(null)} />}
    </>
  );
}
