import { Handshake } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, type Day } from '#kernel/dates.ts';
import { readPromises } from '#rooms/agreement/contract.ts';
import { groupOf, type PromiseGroup, promiseGroups, replacedPromises } from '#rooms/agreement/rules/shown-state.ts';
import { OverruleDialog } from '#rooms/agreement/screens/OverruleDialog.tsx';
import { promiseColumns } from '#rooms/agreement/screens/promiseColumns.tsx';
import { type PromiseRow, useVerdictText } from '#rooms/agreement/screens/promiseTexts.ts';
import { useEndpoint } from '#ui/api.ts';
import { useToday } from '#ui/clock.ts';
import { DayText } from '#ui/DayText.tsx';
import { Select } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useGo, useSearchState } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { useRemembered } from '#ui/remembered.ts';
import { Answered, Empty } from '#ui/states.tsx';
import { Table } from '#ui/Table.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';

const tabs = ['current', ...promiseGroups] as const;
type Tab = (typeof tabs)[number];
const periods = ['30', '90', '365'] as const;
type Period = (typeof periods)[number];

/** Promises to pay: what to act on, what is due when, and what was kept. */
export function Afspraken() {
  const { t } = useTranslation('agreement');
  const today = useToday();
  const [state, setState] = useSearchState();
  const period = periods.find((days) => days === state['back']) ?? '90';
  const answer = useEndpoint(
    readPromises,
    { query: { from: addDays(today, -Number(period)), to: addMonths(today, 25), limit: 2000 } },
    { keepPrevious: true },
  );
  return (
    <Page
      title={t('title')}
      note={<BankRead until={answer.data?.bankReadUntil} />}
      actions={
        <Select<Period>
          label={t('period.label')}
          hideLabel
          value={period}
          onValue={(back) => setState({ back })}
          options={periods.map((days) => ({ value: days, label: t(`period.${days}`) }))}
        />
      }
    >
      <Answered query={answer} room="agreement" rows={10}>
        {({ promises, more }) => (
          <>
            {more && <p>{t('more')}</p>}
            <PromiseList promises={promises} today={today} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function BankRead({ until }: { readonly until: Day | null | undefined }) {
  const { t } = useTranslation('agreement');
  if (until === undefined) return null;
  if (until === null) return <>{t('bank.never')}</>;
  return (
    <>
      {t('bank.until')} <DayText day={until} />
    </>
  );
}

function PromiseList({ promises, today }: { readonly promises: readonly PromiseRow[]; readonly today: Day }) {
  const { t } = useTranslation('agreement');
  const go = useGo();
  const [tab, setTab] = useTab<Tab>(tabs);
  const [selected, setSelected] = useRemembered<string | null>('row of afspraken', null);
  const [judging, setJudging] = useState<PromiseRow | null>(null);
  const verdictText = useVerdictText();
  const groups = useMemo(() => grouped(promises, today), [promises, today]);
  const rows = groups[tab];
  const current = rows.find((row) => row.promiseId === selected) ?? rows[0];
  useKeys(t('title'), [
    {
      keys: 'o',
      label: t('keys.overrule'),
      disabled: !current || current.state === 'withdrawn',
      run: () => setJudging(current ?? null),
    },
  ]);

  return (
    <>
      <Tabs
        label={t('title')}
        value={tab}
        onValue={setTab}
        tabs={tabs.map((id) => ({
          id,
          label: t(`tab.${id}`),
          count: groups[id].length,
          content:
            groups[id].length === 0 ? (
              <Empty title={t(`empty.${id}`)} icon={<Handshake aria-hidden="true" />}>
                {id === 'current' ? t('empty.words') : null}
              </Empty>
            ) : (
              <Table
                label={t(`tab.${id}`)}
                columns={promiseColumns(t, today, verdictText, setJudging)}
                rows={groups[id]}
                rowKey={(row) => row.promiseId}
                selected={selected}
                onSelect={(row) => setSelected(row.promiseId)}
                onOpen={(row) => go('dossier', { customerId: row.customerId })}
                isBroken={(row) => row.state === 'broken' && groups.act.includes(row)}
              />
            ),
        }))}
      />
      {judging && <OverruleDialog promise={judging} onClose={() => setJudging(null)} />}
    </>
  );
}

/** Promises by part of the list; `current` is all but the finished ones, what asks for action first. */
function grouped(promises: readonly PromiseRow[], today: Day): Record<Tab, PromiseRow[]> {
  const groups: Record<PromiseGroup, PromiseRow[]> = { act: [], today: [], waiting: [], week: [], later: [], done: [] };
  const replaced = replacedPromises(promises);
  for (const promise of promises) groups[groupOf(promise, today, replaced.has(promise.promiseId))].push(promise);
  groups.done.reverse();
  const { act, waiting, week, later } = groups;
  return { ...groups, current: [...act, ...groups.today, ...waiting, ...week, ...later] };
}
