import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readDossier } from '#rooms/dossier/contract.ts';
import { ContactForm } from '#rooms/dossier/screens/ContactForm.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Page.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import classes from './Dossier.module.css';

type Answer = ResponseOf<typeof readDossier>;
type Contact = Answer['contacts'][number];

/** Who the customer is and whom to ask for. */
export function CustomerPanel({ customer, contacts }: Pick<Answer, 'customer' | 'contacts'>) {
  const { t } = useTranslation('dossier');
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const address = [customer.street, [customer.postcode, customer.city].filter(Boolean).join(' '), customer.country]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <Section
        title={t('dossier.contacts')}
        actions={
          <Button size="small" look="quiet" icon={<Plus aria-hidden="true" />} onClick={() => setEdited('new')}>
            {t('dossier.add-contact')}
          </Button>
        }
      >
        {contacts.length === 0 && <p className={classes.empty}>{t('dossier.no-contacts')}</p>}
        {contacts.map((contact) => (
          <div key={contact.contactId} className={classes.contact}>
            <strong>{contact.name}</strong>
            <Button size="small" look="quiet" onClick={() => setEdited(contact)}>
              {t('dossier.edit-contact')}
            </Button>
            <p>
              {contact.role}
              {contact.role && (contact.phone ?? contact.email) ? <br /> : null}
              {contact.phone && <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>}
              {contact.phone && contact.email ? <br /> : null}
              {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            </p>
          </div>
        ))}
      </Section>
      <Section title={t('dossier.details')}>
        <Facts>
          <Fact label={t('field.number')}>{customer.number}</Fact>
          {address && <Fact label={t('field.address')}>{address}</Fact>}
          {customer.phone && (
            <Fact label={t('field.phone')}>
              <a href={`tel:${customer.phone.replaceAll(' ', '')}`}>{customer.phone}</a>
            </Fact>
          )}
          {customer.email && (
            <Fact label={t('field.email')}>
              <a href={`mailto:${customer.email}`}>{customer.email}</a>
            </Fact>
          )}
          {customer.registrationNumber && <Fact label={t('field.registration')}>{customer.registrationNumber}</Fact>}
          <Fact label={t('field.language')}>{t(`language.${customer.language}`)}</Fact>
          <Fact label={t('field.address-form')}>{t(`address-form.${customer.addressForm ?? 'none'}`)}</Fact>
        </Facts>
      </Section>
      {edited && (
        <ContactForm
          customerId={customer.customerId}
          contact={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
