import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '#app/web/screens/FormError.tsx';
import { type SessionAdministration, useSession } from '#app/web/session/session.tsx';
import { createAdministration, getSession } from '#platform/auth/contract.ts';
import { useEndpointAction, useRefresh } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select, TextInput } from '#ui/Field.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { useAdministration } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { toast } from '#ui/toast.tsx';

/** The administrations of the person: go to one, make another. */
export function Administrations() {
  const { t } = useTranslation('app');
  const session = useSession();
  const current = useAdministration();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const columns: readonly Column<SessionAdministration>[] = [
    {
      id: 'name',
      header: t('administration.name'),
      phone: 'title',
      cell: ({ slug, name }) => (
        <>
          <Link to="/a/$slug/vandaag" params={{ slug }}>
            {name}
          </Link>{' '}
          {slug === current.slug && <Badge tone="accent">{t('administration.current')}</Badge>}
        </>
      ),
    },
    {
      id: 'country',
      header: t('administration.country'),
      width: '200px',
      label: '',
      cell: ({ country }) => t(`country.${country}`),
    },
    { id: 'role', header: t('people.role'), width: '220px', label: '', cell: ({ role }) => t(`role.${role}`) },
  ];
  return (
    <Section
      title={t('administration.many')}
      flush
      actions={
        <Button look="primary" icon={<Plus aria-hidden="true" />} onClick={() => setMaking(true)}>
          {t('administration.new')}
        </Button>
      }
    >
      <Answered query={session} room="app">
        {({ administrations }) => (
          <Table
            label={t('administration.many')}
            columns={columns}
            rows={administrations}
            rowKey={({ tenantId }) => tenantId}
            onOpen={({ slug }) => void navigate({ to: '/a/$slug/vandaag', params: { slug } })}
          />
        )}
      </Answered>
      {making && <NewAdministration onClose={() => setMaking(false)} />}
    </Section>
  );
}

function NewAdministration({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [name, setName] = useState('');
  const [country, setCountry] = useState<'NL' | 'BE'>('NL');
  const create = useEndpointAction(createAdministration, { invalidates: [] });
  const open = async (administration: { slug: string; name: string }) => {
    await refresh([getSession]);
    toast.done(t('administration.made', { name: administration.name }));
    await navigate({ to: '/a/$slug/import', params: { slug: administration.slug } });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ body: { name, country } }, { onSuccess: (administration) => void open(administration) });
  };
  return (
    <Dialog open onClose={onClose} title={t('administration.new')} note={t('administration.new-note')}>
      <form onSubmit={send}>
        <Stack gap={16}>
          <FormError error={create.error} />
          <TextInput
            label={t('administration.name')}
            required
            autoFocus
            maxLength={120}
            value={name}
            onValue={setName}
          />
          <Select
            label={t('administration.country')}
            value={country}
            onValue={setCountry}
            options={(['NL', 'BE'] as const).map((value) => ({ value, label: t(`country.${value}`) }))}
          />
          <div>
            <Button look="primary" type="submit" busy={create.isPending}>
              {t('administration.make')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
