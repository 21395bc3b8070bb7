import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addContact, changeContact } from '#rooms/dossier/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

interface Person {
  readonly contactId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Adds a contact (`contact` null) or changes one. */
export function ContactForm({
  customerId,
  contact,
  onClose,
}: {
  readonly customerId: string;
  readonly contact: Person | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['dossier', 'ui']);
  const [name, setName] = useState(contact?.name ?? '');
  const [role, setRole] = useState(contact?.role ?? '');
  const [phone, setPhone] = useState(contact?.phone ?? '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const add = useEndpointAction(addContact);
  const change = useEndpointAction(changeContact);
  const done = useDone();
  const failed = useFailed('dossier');
  const busy = add.isPending || change.isPending;
  const submit = () => {
    if (name.trim() === '' || busy) return;
    const body = { name, role: role.trim() || null, phone: phone.trim() || null, email: email.trim() || null };
    const after = {
      onSuccess: (answer: { undo: string }) => {
        onClose();
        done(t('done.contact'), answer.undo);
      },
      onError: failed,
    };
    if (contact) change.mutate({ params: { customerId, contactId: contact.contactId }, body }, after);
    else add.mutate({ params: { customerId }, body }, after);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={contact ? t('form.contact-edit') : t('form.contact-new')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onClick={submit} disabled={name.trim() === '' || busy}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextInput label={t('field.name')} value={name} onValue={setName} required autoFocus maxLength={200} />
        <TextInput label={t('field.role')} value={role} onValue={setRole} maxLength={100} />
        <TextInput label={t('field.phone')} type="tel" value={phone} onValue={setPhone} maxLength={40} />
        <TextInput label={t('field.email')} type="email" value={email} onValue={setEmail} maxLength={200} />
      </Stack>
    </Dialog>
  );
}
