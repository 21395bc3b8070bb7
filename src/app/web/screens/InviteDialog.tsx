import { Check, Copy } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '#app/web/screens/FormError.tsx';
import { type Role, roles } from '#kernel/endpoint.ts';
import { invitePerson } from '#platform/auth/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { useFailed } from '#ui/toast.tsx';

/** Invites a person: e-mail and role, then the link to send, which is shown only once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('collector');
  const invite = useEndpointAction(invitePerson);
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ body: { email, role } });
  };
  if (invite.data)
    return <LinkDialog link={new URL(invite.data.link, window.location.href).href} email={email} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t('people.invite')} note={t('people.invite-note')}>
      <form onSubmit={send}>
        <Stack gap={16}>
          <FormError error={invite.error} />
          <TextInput
            label={t('person.email')}
            type="email"
            required
            autoFocus
            maxLength={200}
            value={email}
            onValue={setEmail}
          />
          <Select
            label={t('people.role')}
            hint={t(`role-note.${role}`)}
            value={role}
            onValue={setRole}
            options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <div>
            <Button look="primary" type="submit" busy={invite.isPending}>
              {t('people.make-link')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}

function LinkDialog({
  link,
  email,
  onClose,
}: {
  readonly link: string;
  readonly email: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('app');
  const failed = useFailed('app');
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(link).then(() => setCopied(true), failed);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('people.link-title', { email })}
      note={t('people.link-note')}
      actions={
        <>
          <Button onClick={onClose}>{t('done')}</Button>
          <Button
            look="primary"
            icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
            onClick={copy}
          >
            {t(copied ? 'people.copied' : 'people.copy')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('people.link')}
        readOnly
        value={link}
        onValue={() => undefined}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  );
}
