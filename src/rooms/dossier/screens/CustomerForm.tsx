import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { changeCustomer, type readDossier } from '#rooms/dossier/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

type Customer = ResponseOf<typeof readDossier>['customer'];

/** Changes a customer's details by hand; imports leave them alone from then on. */
export function CustomerForm({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'ui']);
  const [name, setName] = useState(customer.name);
  const [kind, setKind] = useState(customer.kind);
  const [language, setLanguage] = useState(customer.language);
  const [addressForm, setAddressForm] = useState(customer.addressForm);
  const [phone, setPhone] = useState(customer.phone ?? '');
  const [email, setEmail] = useState(customer.email ?? '');
  const change = useEndpointAction(changeCustomer);
  const done = useDone();
  const failed = useFailed('dossier');
  const submit = () => {
    if (name.trim() === '' || change.isPending) return;
    change.mutate(
      {
        params: { customerId: customer.customerId },
        body: { name, kind, language, addressForm, phone: phone.trim() || null, email: email.trim() || null },
      },
      {
        onSuccess: (answer) => {
          onClose();
          done(t('done.customer'), answer.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('form.customer-edit', { name: customer.name })}
      note={t('form.customer-hint')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} disabled={name.trim() === '' || change.isPending}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextInput label={t('field.name')} value={name} onValue={setName} required maxLength={200} />
        <Select
          label={t('field.kind')}
          value={kind}
          onValue={setKind}
          options={(['business', 'consumer'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Select
          label={t('field.language')}
          value={language}
          onValue={setLanguage}
          options={(['nl', 'fr', 'de', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <Select
          label={t('field.address-form')}
          value={addressForm ?? ''}
          onValue={(value) => setAddressForm(value === '' ? null : value)}
          options={[
            { value: '' as const, label: t('address-form.none') },
            ...(['u', 'je'] as const).map((value) => ({ value, label: t(`address-form.${value}`) })),
          ]}
        />
        <TextInput label={t('field.phone')} type="tel" value={phone} onValue={setPhone} maxLength={40} />
        <TextInput label={t('field.email')} type="email" value={email} onValue={setEmail} maxLength={200} />
      </Stack>
    </Dialog>
  );
}
