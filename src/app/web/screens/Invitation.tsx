import { useNavigate, useRouterState } from '@tanstack/react-router';
import { MailX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, isWrong } from '#app/web/screens/FormError.tsx';
import { NewPassword } from '#app/web/screens/NewPassword.tsx';
import { Form, Outside } from '#app/web/screens/Outside.tsx';
import { rememberAdministration, type Session, useNewSession } from '#app/web/session/session.tsx';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { acceptInvitation, viewInvitation } from '#platform/auth/contract.ts';
import { FailureError, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useErrorText } from '#ui/errors.ts';
import { TextInput } from '#ui/Field.tsx';
import { Empty, ErrorNote, Loading } from '#ui/states.tsx';

/** What somebody sees who follows the link of an invitation. The token stands behind '#', so that it reaches no server's log. */
export function Invitation() {
  const { t } = useTranslation('app');
  const errorText = useErrorText('app');
  const token = useRouterState({ select: (state) => decodeURIComponent(state.location.hash) });
  const { mutate: look, data, error } = useEndpointAction(viewInvitation, { invalidates: [] });
  useEffect(() => {
    if (token) look({ body: { token } });
  }, [look, token]);
  const title = data ? t('invitation.title', { administration: data.administration }) : t('invitation.one');
  if (error instanceof FailureError) {
    return (
      <Outside title={title}>
        <ErrorNote error={error} room="app" onRetry={() => look({ body: { token } })} />
      </Outside>
    );
  }
  if (error || !token) {
    return (
      <Outside title={title}>
        <Empty title={t('invitation.invalid')} icon={<MailX aria-hidden="true" />}>
          {error && errorText(error)} {t('invitation.ask-again')}
        </Empty>
      </Outside>
    );
  }
  return (
    <Outside title={title} {...(data ? { note: t('invitation.note', { role: t(`role.${data.role}`) }) } : {})}>
      {data ? <Accept token={token} invitation={data} /> : <Loading rows={4} />}
    </Outside>
  );
}

function Accept({
  token,
  invitation,
}: {
  readonly token: string;
  readonly invitation: ResponseOf<typeof viewInvitation>;
}) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const begin = useNewSession();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const action = useEndpointAction(acceptInvitation, { invalidates: [] });
  const enter = (session: Session) => {
    begin(session);
    const joined = session.administrations.find((administration) => administration.name === invitation.administration);
    if (joined) rememberAdministration(joined.slug);
    void navigate({ to: '/', replace: true });
  };
  const body = invitation.hasAccount ? { token, password } : { token, name, password };
  return (
    <Form onSend={() => action.mutate({ body }, { onSuccess: enter })}>
      <FormError error={action.error} />
      <TextInput
        label={t('person.email')}
        type="email"
        autoComplete="username"
        readOnly
        value={invitation.email}
        onValue={() => undefined}
      />
      {invitation.hasAccount ? (
        <TextInput
          label={t('person.password')}
          hint={t('invitation.has-account')}
          type="password"
          autoComplete="current-password"
          required
          autoFocus
          value={password}
          onValue={setPassword}
        />
      ) : (
        <>
          <TextInput
            label={t('person.name')}
            autoComplete="name"
            required
            autoFocus
            maxLength={120}
            value={name}
            onValue={setName}
          />
          <NewPassword value={password} onValue={setPassword} wrong={isWrong(action.error, 'password')} />
        </>
      )}
      <Button look="primary" type="submit" busy={action.isPending}>
        {t('invitation.accept')}
      </Button>
    </Form>
  );
}
