import { Landmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPayments, paymentTabs } from '#rooms/payment/contract.ts';
import { BookByHand } from '#rooms/payment/screens/BookByHand.tsx';
import { type BankActions, type ShownPayment, useBankActions } from '#rooms/payment/screens/bankActions.ts';
import { PaymentPanel } from '#rooms/payment/screens/PaymentPanel.tsx';
import { PaymentTable } from '#rooms/payment/screens/PaymentTable.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { useGo } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';
import classes from './Bank.module.css';

const STEP = 50;

/** Money in: what waits for a person with the best guess first, what stands apart, what was booked, what was set aside. */
export function Bank() {
  const { t } = useTranslation('payment');
  const go = useGo();
  const [tab, setTab] = useTab(paymentTabs);
  const [limit, setLimit] = useState(STEP);
  const [selected, setSelected] = useState<string | null>(null);
  const [byHand, setByHand] = useState<ShownPayment | null>(null);
  const answer = useEndpoint(listPayments, { query: { tab, limit: Math.min(limit, 200) } }, { keepPrevious: true });
  const payments = answer.data?.payments ?? [];
  const current = payments.find((payment) => payment.paymentId === selected) ?? payments[0] ?? null;
  const actions = useBankActions((payment) => {
    const place = payments.findIndex((one) => one.paymentId === payment.paymentId);
    setSelected(payments[place + 1]?.paymentId ?? payments[place - 1]?.paymentId ?? null);
  });
  useBankKeys(current, actions, () => setByHand(current));
  const until = answer.data?.bankReadUntil;

  return (
    <Page
      title={t('bank.title')}
      note={answer.data && (until ? t('bank.read-until', { day: until }) : t('bank.not-read'))}
      actions={<Button onClick={() => go('import')}>{t('bank.to-import')}</Button>}
      toolbar={
        <Tabs
          label={t('bank.title')}
          value={tab}
          onValue={setTab}
          tabs={paymentTabs.map((id) => ({
            id,
            label: t(`tab.${id}`),
            ...(answer.data ? { count: answer.data.counts[id] } : {}),
          }))}
        />
      }
    >
      <Answered query={answer} room="payment" rows={10}>
        {({ more }) =>
          payments.length === 0 || !current ? (
            <Empty title={t(`empty.${tab}`)} icon={<Landmark aria-hidden="true" />}>
              {tab === 'waiting' && t('empty.waiting-words')}
            </Empty>
          ) : (
            <div className={classes.columns}>
              <div className={classes.list}>
                <PaymentTable payments={payments} selected={current.paymentId} onSelect={setSelected} tab={tab} />
                {more && limit < 200 && <Button onClick={() => setLimit(limit + STEP)}>{t('bank.more')}</Button>}
              </div>
              <div className={classes.side}>
                <PaymentPanel payment={current} actions={actions} onSearch={() => setByHand(current)} />
              </div>
            </div>
          )
        }
      </Answered>
      {byHand && <BookByHand payment={byHand} actions={actions} onClose={() => setByHand(null)} />}
    </Page>
  );
}

function useBankKeys(current: ShownPayment | null, actions: BankActions, search: () => void): void {
  const { t } = useTranslation('payment');
  const waiting = current?.state === 'waiting';
  const take = (place: number) => () => {
    if (!current) return;
    const guess = current.suggestions[place];
    const original = current.originals[place];
    if (guess) actions.accept(current, guess);
    else if (original && current.kind === 'return') actions.reverse(current, original.paymentId);
  };
  const off = !waiting || actions.busy;
  useKeys(t('keys.title'), [
    { keys: 'Enter', label: t('keys.accept'), run: take(0), disabled: off },
    { keys: '1', run: take(0), disabled: off },
    { keys: '2', label: t('keys.second'), run: take(1), disabled: off },
    { keys: '3', label: t('keys.third'), run: take(2), disabled: off },
    { keys: '/', label: t('keys.search'), run: search, disabled: !waiting },
    { keys: 'x', label: t('keys.aside'), run: () => current && actions.setAside(current), disabled: off },
    {
      keys: 'r',
      label: t('keys.reject'),
      run: () => current?.suggestions[0] && actions.reject(current, current.suggestions[0]),
      disabled: off,
    },
  ]);
}
