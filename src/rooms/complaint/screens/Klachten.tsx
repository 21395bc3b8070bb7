import { MessageCircleWarning } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readComplaints } from '#rooms/complaint/contract.ts';
import { CloseDialog } from '#rooms/complaint/screens/CloseDialog.tsx';
import { type ComplaintRow, complaintColumns } from '#rooms/complaint/screens/complaintColumns.tsx';
import { useEndpoint } from '#ui/api.ts';
import { useKeys } from '#ui/keys.ts';
import { useGo } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import { Table } from '#ui/Table.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';

const tabs = ['open', 'closed'] as const;

/** What customers object to, oldest first, and how it ended. */
export function Klachten() {
  const { t } = useTranslation('complaint');
  const [tab, setTab] = useTab<(typeof tabs)[number]>(tabs);
  const answer = useEndpoint(readComplaints, { query: { state: tab } }, { keepPrevious: true });
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('title')}
        value={tab}
        onValue={setTab}
        tabs={tabs.map((id) => ({
          id,
          label: t(`tab.${id}`),
          content: (
            <Answered query={answer} room="complaint" rows={8}>
              {({ complaints, more }) => (
                <>
                  <ComplaintList complaints={complaints} tab={id} />
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

function ComplaintList({
  complaints,
  tab,
}: {
  readonly complaints: readonly ComplaintRow[];
  readonly tab: (typeof tabs)[number];
}) {
  const { t } = useTranslation('complaint');
  const go = useGo();
  const [selected, setSelected] = useState<string | null>(null);
  const [closing, setClosing] = useState<ComplaintRow | null>(null);
  const current = complaints.find((row) => row.complaintId === selected) ?? complaints[0];
  useKeys(t('title'), [
    {
      keys: 'o',
      label: t('keys.close'),
      disabled: !current || current.closedAt !== null,
      run: () => setClosing(current ?? null),
    },
  ]);
  if (complaints.length === 0) {
    return (
      <Empty title={t(`empty.${tab}`)} icon={<MessageCircleWarning aria-hidden="true" />}>
        {tab === 'open' ? t('empty.words') : null}
      </Empty>
    );
  }
  return (
    <>
      <Table
        label={t('title')}
        columns={complaintColumns(t, tab, setClosing)}
        rows={complaints}
        rowKey={(row) => row.complaintId}
        selected={selected}
        onSelect={(row) => setSelected(row.complaintId)}
        onOpen={(row) => go('dossier', { customerId: row.customerId })}
      />
      {closing && <CloseDialog complaint={closing} onClose={() => setClosing(null)} />}
    </>
  );
}
