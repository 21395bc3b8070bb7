import { BellOff, Phone, UserRoundPen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readTodayFigures, readWorklist } from '#rooms/worklist/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useGo, useSearchState } from '#ui/navigation.ts';
import { Page, Stack } from '#ui/Page.tsx';
import { useRemembered } from '#ui/remembered.ts';
import { Answered } from '#ui/states.tsx';
import { Table } from '#ui/Table.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { Filters } from './Filters.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { filterFrom } from './listFilter.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { TodayStrip } from './TodayStrip.tsx';
import { useColumns } from './useColumns.tsx';

type Row = ResponseOf<typeof readWorklist>['rows'][number];

/** Vandaag: whom to call now and why, best first. J/K walk, Enter or B call, S puts off, H hands over, Y tells why. */
export function Vandaag() {
  const { t } = useTranslation('worklist');
  const go = useGo();
  const [search, setSearch] = useSearchState();
  const filter = filterFrom(search);
  const [marks, setMarks] = useRemembered<readonly string[]>('pages of vandaag', []);
  // With its place: when the customer leaves the list, the next one takes the selection.
  const [chosen, setChosen] = useRemembered<{ customerId: string; place: number } | null>('row of vandaag', null);
  const [dialog, setDialog] = useState<'snooze' | 'hand-over' | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const after = marks.at(-1);
  const list = useEndpoint(
    readWorklist,
    { query: { ...filter, ...(after ? { after } : {}) } },
    { keepPrevious: true, everyMs: 60_000 },
  );
  const figures = useEndpoint(readTodayFigures, {}, { everyMs: 60_000 });
  const rows = list.data?.rows ?? [];
  const selected =
    rows.find((row) => row.customerId === chosen?.customerId) ??
    rows[Math.min(chosen?.place ?? 0, rows.length - 1)] ??
    null;
  const columns = useColumns(filter.state, asked, setAsked);
  const call = (row: Row | null) => row && go('gesprek', { customerId: row.customerId });
  const change = (next: Parameters<typeof setSearch>[0]) => {
    setMarks([]);
    setSearch(next);
  };
  const none = selected === null;
  useKeys(t('today.title'), [
    { keys: 'b', label: t('action.call'), run: () => void call(selected), disabled: none },
    { keys: 's', label: t('action.snooze'), run: () => setDialog('snooze'), disabled: none },
    { keys: 'h', label: t('action.hand-over'), run: () => setDialog('hand-over'), disabled: none },
    { keys: 'y', label: t('action.why'), run: () => setAsked(selected?.customerId ?? null), disabled: none },
    {
      keys: 'd',
      label: t('action.dossier'),
      run: () => selected && go('dossier', { customerId: selected.customerId }),
      disabled: none,
    },
  ]);
  const readUntil = figures.data?.bankReadUntil;
  return (
    <Page
      title={t('today.title')}
      note={figures.data && (readUntil ? t('today.bank-read', { day: readUntil }) : t('today.bank-never'))}
      actions={
        <>
          <Button
            icon={<UserRoundPen aria-hidden="true" />}
            shortcut="h"
            disabled={none}
            onClick={() => setDialog('hand-over')}
          >
            {t('action.hand-over')}
          </Button>
          <Button
            icon={<BellOff aria-hidden="true" />}
            shortcut="s"
            disabled={none}
            onClick={() => setDialog('snooze')}
          >
            {t('action.snooze')}
          </Button>
          <Button
            look="primary"
            icon={<Phone aria-hidden="true" />}
            shortcut="b"
            disabled={none}
            onClick={() => void call(selected)}
          >
            {t('action.call')}
          </Button>
        </>
      }
      toolbar={<Filters filter={filter} onChange={change} figures={figures.data} />}
    >
      {figures.data && <TodayStrip figures={figures.data} />}
      <Answered query={list} room="worklist" rows={12}>
        {({ next }) =>
          rows.length === 0 ? (
            <NothingToDo
              filter={filter}
              figures={figures.data}
              onShowAll={() => change({ whose: '', segment: '', least: '' })}
            />
          ) : (
            <Stack>
              <Table
                label={t('today.label')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.customerId}
                selected={selected?.customerId ?? null}
                onSelect={(row) => setChosen({ customerId: row.customerId, place: rows.indexOf(row) })}
                onOpen={(row) => void call(row)}
              />
              {(next !== null || marks.length > 0) && (
                <Stack row gap={8}>
                  <Button disabled={marks.length === 0} onClick={() => setMarks(marks.slice(0, -1))}>
                    {t('today.previous-page')}
                  </Button>
                  <Button disabled={next === null} onClick={() => next && setMarks([...marks, next])}>
                    {t('today.next-page')}
                  </Button>
                </Stack>
              )}
            </Stack>
          )
        }
      </Answered>
      {dialog === 'snooze' && selected && (
        <SnoozeDialog customerId={selected.customerId} name={selected.name} onClose={() => setDialog(null)} />
      )}
      {dialog === 'hand-over' && selected && (
        <HandOverDialog
          customerId={selected.customerId}
          name={selected.name}
          current={selected.assignedTo?.userId ?? null}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}
