import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type listPeople, withdrawInvitation } from '#platform/auth/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { toast, useFailed } from '#ui/toast.tsx';

type Invitation = ResponseOf<typeof listPeople>['invitations'][number];

/** The invitations that nobody has accepted yet. */
export function Invitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation('app');
  const failed = useFailed('app');
  const withdraw = useEndpointAction(withdrawInvitation);
  const takeBack = ({ invitationId, email }: Invitation) =>
    withdraw.mutate(
      { params: { invitationId } },
      { onSuccess: () => toast.done(t('people.withdrawn', { email })), onError: failed },
    );
  const columns: readonly Column<Invitation>[] = [
    { id: 'email', header: t('person.email'), phone: 'title', cell: (invitation) => invitation.email },
    {
      id: 'role',
      header: t('people.role'),
      width: '220px',
      label: '',
      cell: (invitation) => t(`role.${invitation.role}`),
    },
    {
      id: 'until',
      header: t('people.until'),
      width: '160px',
      cell: (invitation) => <Moment at={invitation.expiresAt} part="day" />,
    },
    {
      id: 'withdraw',
      header: <span className="visually-hidden">{t('people.withdraw')}</span>,
      align: 'end',
      width: '140px',
      phone: 'aside',
      cell: (invitation) => (
        <Button
          look="quiet"
          size="small"
          onClick={() => takeBack(invitation)}
          aria-label={t('people.withdraw-who', { email: invitation.email })}
        >
          {t('people.withdraw')}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t('people.invitations')} flush>
      <Table
        label={t('people.invitations')}
        columns={columns}
        rows={invitations}
        rowKey={(invitation) => invitation.invitationId}
        keys={false}
      />
    </Section>
  );
}
