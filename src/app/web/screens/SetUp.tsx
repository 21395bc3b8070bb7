import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, isWrong } from '#app/web/screens/FormError.tsx';
import { NewPassword } from '#app/web/screens/NewPassword.tsx';
import { Form, Outside } from '#app/web/screens/Outside.tsx';
import { type Session, useNewSession } from '#app/web/session/session.tsx';
import { getSetUp, setUp } from '#platform/auth/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { Empty, ErrorNote, Loading } from '#ui/states.tsx';

/** The first start of an installation: the first admin and the first administration, with the code that the server printed. */
export function SetUp() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const state = useEndpoint(getSetUp, {});
  if (state.error) {
    return (
      <Outside title={t('set-up.title')}>
        <ErrorNote error={state.error} onRetry={() => void state.refetch()} />
      </Outside>
    );
  }
  if (state.data?.needed === false) {
    return (
      <Outside title={t('set-up.title')}>
        <Empty
          title={t('set-up.done')}
          action={
            <Button look="primary" onClick={() => void navigate({ to: '/inloggen' })}>
              {t('sign-in.title')}
            </Button>
          }
        />
      </Outside>
    );
  }
  return (
    <Outside title={t('set-up.title')} note={t('set-up.note')}>
      {state.data ? <SetUpForm /> : <Loading />}
    </Outside>
  );
}

function SetUpForm() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const begin = useNewSession();
  const [body, setBody] = useState({
    code: '',
    administration: '',
    country: 'NL' as 'NL' | 'BE',
    name: '',
    email: '',
    password: '',
  });
  const action = useEndpointAction(setUp, { invalidates: [] });
  const set = (name: keyof typeof body) => (value: string) => setBody({ ...body, [name]: value });
  const enter = (session: Session) => {
    begin(session);
    void navigate({ to: '/', replace: true });
  };
  return (
    <Form onSend={() => action.mutate({ body }, { onSuccess: enter })}>
      <FormError error={action.error} />
      <TextInput
        label={t('set-up.code')}
        hint={t('set-up.code-hint')}
        required
        autoFocus
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={40}
        value={body.code}
        onValue={set('code')}
      />
      <TextInput
        label={t('administration.name')}
        hint={t('administration.name-hint')}
        required
        autoComplete="organization"
        maxLength={120}
        value={body.administration}
        onValue={set('administration')}
      />
      <Select
        label={t('administration.country')}
        value={body.country}
        onValue={set('country')}
        options={(['NL', 'BE'] as const).map((value) => ({ value, label: t(`country.${value}`) }))}
      />
      <TextInput
        label={t('person.name')}
        required
        autoComplete="name"
        maxLength={120}
        value={body.name}
        onValue={set('name')}
      />
      <TextInput
        label={t('person.email')}
        type="email"
        required
        autoComplete="username"
        maxLength={200}
        {...(isWrong(action.error, 'email') ? { error: t('person.email-wrong') } : {})}
        value={body.email}
        onValue={set('email')}
      />
      <NewPassword value={body.password} onValue={set('password')} wrong={isWrong(action.error, 'password')} />
      <Button look="primary" type="submit" busy={action.isPending}>
        {t('set-up.send')}
      </Button>
    </Form>
  );
}
