import { useTranslation } from 'react-i18next';
import { exampleCommand } from '#rooms/call/rules/example-command.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput, Textarea } from '#ui/Field.tsx';
import { Section, Stack } from '#ui/Page.tsx';

/** What the exchange needs to know: the address, the secret, and a command to try it. The secret is not shown again. */
export function SecretOnce({
  path,
  secret,
  onClose,
}: {
  readonly path: string;
  readonly secret: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('call');
  const address = `${globalThis.location.origin}${path}`;
  return (
    <Section
      title={t('telephony.secret-title')}
      note={t('telephony.secret-note')}
      actions={<Button onClick={onClose}>{t('telephony.secret-kept')}</Button>}
    >
      <Stack>
        <TextInput label={t('telephony.address')} value={address} onValue={ignore} readOnly onFocus={selectAll} />
        <TextInput label={t('telephony.secret')} value={secret} onValue={ignore} readOnly onFocus={selectAll} />
        <Textarea
          label={t('telephony.example')}
          hint={t('telephony.example-hint')}
          value={exampleCommand(address, secret)}
          onValue={ignore}
          readOnly
          rows={6}
          spellCheck={false}
        />
      </Stack>
    </Section>
  );
}

/** These fields are there to copy from. */
function ignore(): void {}

function selectAll(event: React.FocusEvent<HTMLInputElement>): void {
  event.currentTarget.select();
}
