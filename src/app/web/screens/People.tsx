import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Invitations } from '#app/web/screens/Invitations.tsx';
import { InviteDialog } from '#app/web/screens/InviteDialog.tsx';
import { type ResponseOf, type Role, roles } from '#kernel/endpoint.ts';
import { changeRole, listPeople, removePerson } from '#platform/auth/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { usePerson } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { toast, useFailed } from '#ui/toast.tsx';

type Person = ResponseOf<typeof listPeople>['people'][number];

/** The people of this administration: invite, change a role, remove. */
export function People() {
  const { t } = useTranslation('app');
  const people = useEndpoint(listPeople, {});
  const [{ uitnodigen }, setState] = useSearchState();
  const invite = () => setState({ uitnodigen: 'ja' });
  useKeys(t('manage.part.mensen'), [{ keys: 'u', label: t('people.invite'), run: invite }]);
  return (
    <>
      <Section
        title={t('people.title')}
        flush
        actions={
          <Button look="primary" icon={<UserPlus aria-hidden="true" />} onClick={invite}>
            {t('people.invite')}
          </Button>
        }
      >
        <Answered query={people} room="app">
          {(data) => <PeopleTable people={data.people} />}
        </Answered>
      </Section>
      {people.data && people.data.invitations.length > 0 && <Invitations invitations={people.data.invitations} />}
      {uitnodigen && <InviteDialog onClose={() => setState({ uitnodigen: undefined })} />}
    </>
  );
}

function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation('app');
  const me = usePerson();
  const failed = useFailed('app');
  const [leaving, setLeaving] = useState<Person | null>(null);
  const change = useEndpointAction(changeRole);
  const give = (person: Person, role: Role) =>
    change.mutate(
      { params: { userId: person.userId }, body: { role } },
      {
        onSuccess: () => toast.done(t('people.role-changed', { name: person.name, role: t(`role.${role}`) })),
        onError: failed,
      },
    );
  const columns: readonly Column<Person>[] = [
    {
      id: 'name',
      header: t('person.name'),
      phone: 'title',
      cell: (person) => (
        <>
          {person.name} {person.userId === me?.userId && <Badge>{t('people.you')}</Badge>}
        </>
      ),
    },
    { id: 'email', header: t('person.email'), label: '', cell: (person) => person.email },
    {
      id: 'role',
      header: t('people.role'),
      width: '220px',
      label: '',
      cell: (person) => (
        <Select
          label={t('people.role-of', { name: person.name })}
          hideLabel
          value={person.role}
          disabled={person.userId === me?.userId}
          onValue={(role) => give(person, role)}
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
      ),
    },
    {
      id: 'remove',
      header: <span className="visually-hidden">{t('people.remove')}</span>,
      align: 'end',
      width: '140px',
      phone: 'aside',
      cell: (person) =>
        person.userId === me?.userId ? null : (
          <Button
            look="quiet"
            size="small"
            onClick={() => setLeaving(person)}
            aria-label={t('people.remove-who', { name: person.name })}
          >
            {t('people.remove')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table
        label={t('people.title')}
        columns={columns}
        rows={people}
        rowKey={(person) => person.userId}
        keys={false}
      />
      {leaving && <RemoveDialog person={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function RemoveDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const failed = useFailed('app');
  const remove = useEndpointAction(removePerson);
  const send = () =>
    remove.mutate(
      { params: { userId: person.userId } },
      { onSuccess: () => toast.done(t('people.removed', { name: person.name })), onError: failed, onSettled: onClose },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('people.remove-who', { name: person.name })}
      note={t('people.remove-note')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="danger" busy={remove.isPending} onClick={send}>
            {t('people.remove')}
          </Button>
        </>
      }
    />
  );
}
