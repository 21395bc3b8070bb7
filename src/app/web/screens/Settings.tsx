import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#app/web/i18n.ts';
import { FormError, isWrong } from '#app/web/screens/FormError.tsx';
import { NewPassword } from '#app/web/screens/NewPassword.tsx';
import { useLeave } from '#app/web/session/session.tsx';
import { themes, useTheme } from '#app/web/theme.ts';
import { changePassword, signOutEverywhere } from '#platform/auth/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useLanguage } from '#ui/language.ts';
import { Page, Section, Stack } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Fact, Facts } from '#ui/Stat.tsx';
import { usePerson } from '#ui/session.ts';
import { toast, useFailed } from '#ui/toast.tsx';

/** The person's own settings: language, theme, password, sign out everywhere. */
export function Settings() {
  const { t } = useTranslation('app');
  const person = usePerson();
  const language = useLanguage();
  const failed = useFailed('app');
  const [theme, setTheme] = useTheme();
  return (
    <Page title={t('settings.title')} narrow>
      <Section title={t('settings.person')}>
        <Facts>
          <Fact label={t('person.name')}>{person?.name}</Fact>
          <Fact label={t('person.email')}>{person?.email}</Fact>
        </Facts>
      </Section>
      <Section title={t('settings.look')} note={t('settings.look-note')}>
        <Stack gap={24} row>
          <Segmented
            label={t('settings.language')}
            value={language}
            onValue={(next) => void switchLanguage(next).catch(failed)}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
          <Segmented
            label={t('settings.theme')}
            value={theme}
            onValue={setTheme}
            options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          />
        </Stack>
      </Section>
      <Password />
      <Everywhere />
    </Page>
  );
}

function Password() {
  const { t } = useTranslation('app');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useEndpointAction(changePassword, { invalidates: [] });
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { body: { current, next } },
      {
        onSuccess: () => {
          setCurrent('');
          setNext('');
          toast.done(t('settings.password-changed'));
        },
      },
    );
  };
  return (
    <Section title={t('settings.password')} note={t('settings.password-note')}>
      <form onSubmit={send}>
        <Stack>
          <FormError error={change.error} />
          <TextInput
            label={t('settings.current-password')}
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onValue={setCurrent}
          />
          <NewPassword value={next} onValue={setNext} wrong={isWrong(change.error, 'next')} />
          <div>
            <Button type="submit" busy={change.isPending}>
              {t('settings.change-password')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

function Everywhere() {
  const { t } = useTranslation('app');
  const leave = useLeave();
  const failed = useFailed('app');
  const out = useEndpointAction(signOutEverywhere, { invalidates: [] });
  return (
    <Section
      title={t('settings.everywhere')}
      note={t('settings.everywhere-note')}
      actions={
        <Button busy={out.isPending} onClick={() => out.mutate({}, { onSuccess: () => leave(false), onError: failed })}>
          {t('settings.everywhere-do')}
        </Button>
      }
    >
      {null}
    </Section>
  );
}
