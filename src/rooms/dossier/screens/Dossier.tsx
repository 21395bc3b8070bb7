import { PencilLine, Phone, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readDossier } from '#rooms/dossier/contract.ts';
import { Circumstances } from '#rooms/dossier/screens/Circumstances.tsx';
import { CustomerForm } from '#rooms/dossier/screens/CustomerForm.tsx';
import { CustomerPanel } from '#rooms/dossier/screens/CustomerPanel.tsx';
import { History } from '#rooms/dossier/screens/History.tsx';
import { InvoiceTable } from '#rooms/dossier/screens/InvoiceTable.tsx';
import { NoteForm } from '#rooms/dossier/screens/NoteForm.tsx';
import { useOthersHere } from '#rooms/dossier/screens/useOthersHere.ts';
import { Amount } from '#ui/Amount.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { useKeys } from '#ui/keys.ts';
import { useGo, useParam } from '#ui/navigation.ts';
import { Page, Section } from '#ui/Page.tsx';
import { Stat, Stats } from '#ui/Stat.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './Dossier.module.css';

type DossierAnswer = ResponseOf<typeof readDossier>;

/** Everything about one customer: what is open, who to ask for, and what happened. */
export function Dossier() {
  const { t } = useTranslation('dossier');
  const customerId = useParam('customerId');
  const answer = useEndpoint(readDossier, { params: { customerId } });
  return answer.data ? (
    <Content dossier={answer.data} />
  ) : (
    <Page title={t('dossier.title')}>
      <Answered query={answer} room="dossier" rows={10}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Content({ dossier }: { readonly dossier: DossierAnswer }) {
  const { t } = useTranslation(['dossier', 'worklist']);
  const go = useGo();
  const { customer } = dossier;
  const [other] = useOthersHere(customer.customerId);
  const [form, setForm] = useState<'note' | 'customer' | null>(null);
  const call = () => go('gesprek', { customerId: customer.customerId });
  useKeys(customer.name, [
    { keys: 'b', label: t('keys.call'), run: call },
    { keys: 'n', label: t('keys.note'), run: () => setForm('note') },
  ]);

  return (
    <Page
      title={customer.name}
      note={
        <>
          {[customer.number, t(`kind.${customer.kind}`), customer.city].filter(Boolean).join(' · ')}
          <span role="status">
            {other && (
              <Badge tone="strong">
                {t(other.calling ? 'worklist:taken.calling' : 'worklist:taken.open', { name: other.name })}
              </Badge>
            )}
          </span>
        </>
      }
      actions={
        <>
          <Button icon={<PencilLine aria-hidden="true" />} look="quiet" onClick={() => setForm('customer')}>
            {t('dossier.edit')}
          </Button>
          <Button icon={<StickyNote aria-hidden="true" />} shortcut="n" onClick={() => setForm('note')}>
            {t('dossier.note')}
          </Button>
          <Button icon={<Phone aria-hidden="true" />} look="primary" shortcut="b" onClick={call}>
            {t('dossier.call')}
          </Button>
        </>
      }
    >
      <Summary dossier={dossier} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Section title={t('dossier.invoices')} flush>
            <InvoiceTable
              label={t('dossier.invoices')}
              invoices={dossier.openInvoices}
              empty={t('dossier.no-invoices')}
              showOpen
            />
          </Section>
          <Section title={t('dossier.timeline')}>
            <History customerId={customer.customerId} />
          </Section>
        </div>
        <div className={classes.side}>
          <Circumstances customer={customer} circumstances={dossier.circumstances} />
          <CustomerPanel customer={customer} contacts={dossier.contacts} />
          {dossier.settledInvoices.length > 0 && (
            <details className={classes.settled}>
              <summary>
                {t('dossier.history')} ({dossier.settledInvoices.length})
              </summary>
              <InvoiceTable label={t('dossier.history')} invoices={dossier.settledInvoices} empty="" />
            </details>
          )}
        </div>
      </div>
      <NoteForm open={form === 'note'} onClose={() => setForm(null)} customer={customer} />
      {form === 'customer' && <CustomerForm customer={customer} onClose={() => setForm(null)} />}
    </Page>
  );
}

function Summary({ dossier }: { readonly dossier: DossierAnswer }) {
  const { t } = useTranslation('dossier');
  const balance = dossier.balances[0] ?? { currency: 'EUR', openCents: 0, overdueCents: 0, daysLate: 0 };
  const others = dossier.balances.slice(1);
  return (
    <Stats>
      <Stat
        label={t('dossier.open')}
        note={others.map((other) => <Amount key={other.currency} cents={other.openCents} currency={other.currency} />)}
      >
        <Amount cents={balance.openCents} currency={balance.currency} look="strong" />
      </Stat>
      <Stat label={t('dossier.overdue')}>
        <Amount cents={balance.overdueCents} currency={balance.currency} />
      </Stat>
      <Stat label={t('dossier.oldest')}>
        {balance.daysLate > 0 ? t('days-late', { count: balance.daysLate }) : t('not-due')}
      </Stat>
      <Stat label={t('dossier.last-contact')}>
        {dossier.lastContact ? <Moment at={dossier.lastContact.at} /> : t('dossier.no-contact')}
      </Stat>
    </Stats>
  );
}
