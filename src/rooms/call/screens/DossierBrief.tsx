import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { Button } from '#ui/Button.tsx';
import { DayText } from '#ui/DayText.tsx';
import { useGo } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import classes from './Gesprek.module.css';
import { Invoices } from './Invoices.tsx';
import { PastTalks } from './PastTalks.tsx';
import { Prepare } from './Prepare.tsx';

/** The dossier in brief, beside the call: who, what is open (with what a promise is about), money on its way, what went before. */
export function DossierBrief({
  brief,
  selection,
  onSelect,
}: {
  readonly brief: ResponseOf<typeof readCallBrief>;
  readonly selection: readonly string[];
  readonly onSelect: (selection: readonly string[]) => void;
}) {
  const { t } = useTranslation('call');
  const { customer, contacts, balances, unmatchedCents, bankReadUntil } = brief;
  return (
    <div className={classes.dossier}>
      <Prepare brief={brief} />
      <Section title={t('dossier.who')} actions={<OpenDossier customerId={customer.customerId} />}>
        <ul className={classes.contacts}>
          {customer.phone && (
            <li>
              <PhoneLink phone={customer.phone} /> <span className={classes.quiet}>{t('dossier.main-number')}</span>
            </li>
          )}
          {contacts.map((contact) => (
            <li key={contact.contactId}>
              <strong>{contact.name}</strong> {contact.role && <span className={classes.quiet}>{contact.role}</span>}{' '}
              {contact.phone && <PhoneLink phone={contact.phone} />}
            </li>
          ))}
          {!customer.phone && contacts.every((contact) => !contact.phone) && (
            <li className={classes.quiet}>{t('dossier.no-number')}</li>
          )}
        </ul>
      </Section>
      <Section title={t('dossier.open')} flush>
        <Invoices invoices={brief.invoices} selection={selection} onSelect={onSelect} />
      </Section>
      <Facts>
        {balances.map((balance) => (
          <Fact key={balance.currency} label={t('dossier.balance')}>
            <Amount cents={balance.openCents} currency={balance.currency} look="strong" />{' '}
            <span className={classes.quiet}>
              {t('dossier.of-which-late')} <Amount cents={balance.overdueCents} currency={balance.currency} />
            </span>
          </Fact>
        ))}
        {unmatchedCents > 0 && (
          <Fact label={t('dossier.unmatched')}>
            <Amount cents={unmatchedCents} />
          </Fact>
        )}
        <Fact label={t('dossier.bank')}>
          {bankReadUntil ? <DayText day={bankReadUntil} /> : t('dossier.bank-never')}
        </Fact>
      </Facts>
      <PastTalks brief={brief} />
    </div>
  );
}

function OpenDossier({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('call');
  const go = useGo();
  return (
    <Button size="small" look="quiet" shortcut="d" onClick={() => go('dossier', { customerId })}>
      {t('open-dossier')}
    </Button>
  );
}

/** A number that the phone or softphone can dial. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a className={classes.phone} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
      <Phone aria-hidden="true" />
      {phone}
    </a>
  );
}
