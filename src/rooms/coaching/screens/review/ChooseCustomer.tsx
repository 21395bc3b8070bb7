import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { findCustomers } from '#rooms/dossier/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import classes from './review.module.css';

interface Chosen {
  readonly customerId: Id<'customer'>;
  readonly name: string;
}

/** Finds a customer by name or number; a transcript may also have none. */
export function ChooseCustomer({
  customer,
  onCustomer,
}: {
  readonly customer: Chosen | null;
  readonly onCustomer: (customer: Chosen | null) => void;
}) {
  const { t } = useTranslation('coaching');
  const [words, setWords] = useState('');
  const wanted = words.trim().length > 1;
  const found = useEndpoint(findCustomers, { query: { words, limit: 5 } }, { enabled: wanted, keepPrevious: true });
  if (customer)
    return (
      <div className={classes.lines}>
        <span>{t('list.customer')}</span>
        <strong>{customer.name}</strong>
        <div>
          <Button size="small" onClick={() => onCustomer(null)}>
            {t('add.customer-clear')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={classes.lines}>
      <TextInput label={t('add.customer')} hint={t('add.customer-hint')} value={words} onValue={setWords} />
      {wanted && found.data && (
        <div className={classes.badges}>
          {found.data.customers.length === 0 && <span className={classes.small}>{t('list.none-found')}</span>}
          {found.data.customers.map(({ customerId, name }) => (
            <Button key={customerId} size="small" onClick={() => onCustomer({ customerId, name })}>
              {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
