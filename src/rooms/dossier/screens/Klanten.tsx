import { Users } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { findCustomers } from '#rooms/dossier/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { LinkTo, useGo, useSearchState } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';

type Row = ResponseOf<typeof findCustomers>['customers'][number];

const STEP = 100;

/** All customers, found by name, number, invoice number, e-mail or phone. */
export function Klanten() {
  const { t } = useTranslation('dossier');
  const go = useGo();
  const [state, setState] = useSearchState();
  const words = state['words'] ?? '';
  const [limit, setLimit] = useState(STEP);
  const search = useRef<HTMLInputElement>(null);
  const answer = useEndpoint(findCustomers, { query: { words, limit: Math.min(limit, 200) } }, { keepPrevious: true });
  useKeys(t('customers.title'), [{ keys: '/', label: t('keys.search'), run: () => search.current?.focus() }]);

  const columns: Column<Row>[] = [
    {
      id: 'name',
      header: t('column.customer'),
      phone: 'title',
      cell: (row) => (
        <LinkTo place="dossier" params={{ customerId: row.customerId }}>
          {row.name}
        </LinkTo>
      ),
    },
    { id: 'number', header: t('column.number'), width: '130px', cell: (row) => row.number },
    { id: 'place', header: t('column.place'), width: '22%', phone: 'hidden', cell: (row) => row.city ?? '' },
    {
      id: 'overdue',
      header: t('column.overdue'),
      align: 'end',
      width: '130px',
      cell: (row) => (row.overdueCents === 0 ? '' : <Amount cents={row.overdueCents} currency={row.currency} />),
    },
    {
      id: 'open',
      header: t('column.open'),
      align: 'end',
      width: '130px',
      phone: 'aside',
      cell: (row) => (
        <Amount cents={row.openCents} currency={row.currency} look={row.openCents === 0 ? 'quiet' : 'strong'} />
      ),
    },
  ];

  return (
    <Page
      title={t('customers.title')}
      toolbar={
        <TextInput
          label={t('customers.search')}
          hideLabel
          type="search"
          placeholder={t('customers.search')}
          value={words}
          onValue={(value) => setState({ words: value })}
          ref={search}
          onKeyDown={(event) => {
            const first = answer.data?.customers[0];
            if (event.key === 'Enter' && words && first && !answer.isPlaceholderData)
              go('dossier', { customerId: first.customerId });
          }}
          style={{ minWidth: 'min(440px, 80vw)' }}
        />
      }
    >
      <Answered query={answer} room="dossier" rows={12}>
        {({ customers, more }) =>
          customers.length === 0 ? (
            words ? (
              <Empty title={t('customers.nothing-found', { words })} />
            ) : (
              <Empty
                title={t('customers.empty')}
                icon={<Users aria-hidden="true" />}
                action={<Button onClick={() => go('import')}>{t('customers.to-import')}</Button>}
              >
                {t('customers.empty-words')}
              </Empty>
            )
          ) : (
            <>
              <Table
                label={t('customers.title')}
                columns={columns}
                rows={customers}
                rowKey={(row) => row.customerId}
                onOpen={(row) => go('dossier', { customerId: row.customerId })}
              />
              {more && limit < 200 && <Button onClick={() => setLimit(limit + STEP)}>{t('customers.more')}</Button>}
            </>
          )
        }
      </Answered>
    </Page>
  );
}
