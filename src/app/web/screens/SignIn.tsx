import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '#app/web/screens/FormError.tsx';
import { Form, Outside } from '#app/web/screens/Outside.tsx';
import { firstAdministration, type Session, useNewSession } from '#app/web/session/session.tsx';
import { signIn } from '#platform/auth/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useSearchState } from '#ui/navigation.ts';

/** Sign in with e-mail and password; then back to where the person was going. */
export function SignIn() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const begin = useNewSession();
  const [{ verder }] = useSearchState();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const action = useEndpointAction(signIn, { invalidates: [] });
  useEffect(() => {
    // While the password is typed the workbench is fetched, so that it is there at once.
    void import('#app/web/layout/AdministrationLayout.tsx').catch(() => null);
  }, []);
  const enter = (session: Session) => {
    begin(session);
    const first = firstAdministration(session);
    const target = verder?.startsWith('/a/') ? verder : first ? `/a/${first.slug}/vandaag` : '/administraties';
    void navigate({ href: target, replace: true });
  };
  const send = () => action.mutate({ body: { email, password } }, { onSuccess: enter });
  return (
    <Outside title={t('sign-in.title')}>
      <Form onSend={send}>
        <FormError error={action.error} />
        <TextInput
          label={t('person.email')}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onValue={setEmail}
        />
        <TextInput
          label={t('person.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onValue={setPassword}
        />
        <Button look="primary" type="submit" busy={action.isPending}>
          {t('sign-in.send')}
        </Button>
      </Form>
    </Outside>
  );
}
