import { useTranslation } from 'react-i18next';
import { LEAST_PASSWORD } from '#platform/auth/contract.ts';
import { TextInput } from '#ui/Field.tsx';

/** A field for a password that the person chooses, with what it must have. */
export function NewPassword({
  value,
  onValue,
  wrong,
}: {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly wrong: boolean;
}) {
  const { t } = useTranslation('app');
  const rule = t('person.password-rule', { least: LEAST_PASSWORD });
  return (
    <TextInput
      label={t('person.new-password')}
      type="password"
      autoComplete="new-password"
      required
      minLength={LEAST_PASSWORD}
      maxLength={128}
      {...(wrong ? { error: rule } : { hint: rule })}
      value={value}
      onValue={onValue}
    />
  );
}
