import type { TFunction } from 'i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readLetters } from '#rooms/letter/contract.ts';
import { mayBeCancelled, mayBeSentAgain } from '#rooms/letter/rules/letter-box.ts';
import type { LetterState } from '#rooms/letter/rules/letter.ts';
import { type State, Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { LinkTo } from '#ui/navigation.ts';
import type { Column } from '#ui/Table.tsx';
import classes from './Brieven.module.css';

/** A letter as the list shows it. */
export type LetterRow = ResponseOf<typeof readLetters>['letters'][number];

/** What can be done with a letter in the list. */
export interface LetterActions {
  readonly read: (row: LetterRow) => void;
  readonly cancel: (row: LetterRow) => void;
  readonly retry: (row: LetterRow) => void;
  readonly settle: (row: LetterRow) => void;
}

const marks: Readonly<Record<LetterState, State>> = {
  held: 'open',
  queued: 'open',
  sending: 'running',
  sent: 'done',
  failed: 'broken',
  uncertain: 'partly',
  cancelled: 'withdrawn',
};

/** The columns of the outbox. */
export function letterColumns(t: TFunction<'letter'>, actions: LetterActions): Column<LetterRow>[] {
  return [
    {
      id: 'when',
      header: t('column.when'),
      label: '',
      width: '130px',
      cell: (row) => <Moment at={row.sentAt ?? row.createdAt} />,
    },
    {
      id: 'customer',
      header: t('column.customer'),
      width: '20%',
      phone: 'title',
      cell: (row) => (
        <LinkTo place="dossier" params={{ customerId: row.customerId }}>
          {row.customerName}
        </LinkTo>
      ),
    },
    {
      id: 'letter',
      header: t('column.letter'),
      label: '',
      cell: (row) => (
        <span className={classes.lines}>
          <span className={classes.subject}>{row.subject}</span>
          <span className={classes.small}>
            {t(`kind.${row.kind}`)} {t('to-whom', { to: row.to })}, {t('by-whom', { name: row.createdBy })}
          </span>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      label: '',
      width: '24%',
      cell: (row) => (
        <span className={classes.lines}>
          <Status state={marks[row.state]}>{t(`state.${row.state}`)}</Status>
          <Why row={row} t={t} />
        </span>
      ),
    },
    {
      id: 'action',
      header: <span className="visually-hidden">{t('column.action')}</span>,
      align: 'end',
      width: '220px',
      cell: (row) => <RowActions row={row} t={t} actions={actions} />,
    },
  ];
}

/** Why a letter has not gone, what the server said, how often it was tried and when it is tried again. */
export function Why({ row, t }: { readonly row: LetterRow; readonly t: TFunction<'letter'> }) {
  if (row.reason === null) return null;
  return (
    <>
      <span className={classes.small}>{t(`reason.${row.reason}`)}</span>
      {row.answer && <span className={classes.small}>{t('answer', { answer: row.answer })}</span>}
      {row.tries > 0 && (
        <span className={classes.small}>
          {t('tries', { count: row.tries })}
          {row.state === 'queued' && (
            <>
              , {t('again-at')} <Moment at={row.sendAfter} />
            </>
          )}
        </span>
      )}
    </>
  );
}

function RowActions({
  row,
  t,
  actions,
}: {
  readonly row: LetterRow;
  readonly t: TFunction<'letter'>;
  readonly actions: LetterActions;
}) {
  return (
    <span className={classes.actions}>
      <Button size="small" look="quiet" onClick={() => actions.read(row)}>
        {t('read.action')}
      </Button>
      {row.state === 'uncertain' && (
        <Button size="small" onClick={() => actions.settle(row)}>
          {t('settle.action')}
        </Button>
      )}
      {mayBeCancelled(row.state) && (
        <Button size="small" onClick={() => actions.cancel(row)}>
          {t('cancel.action')}
        </Button>
      )}
      {mayBeSentAgain(row.state) && (
        <Button size="small" onClick={() => actions.retry(row)}>
          {t('retry.action')}
        </Button>
      )}
    </span>
  );
}
