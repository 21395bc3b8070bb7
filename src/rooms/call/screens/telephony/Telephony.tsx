import { KeyRound, Phone, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { addTelephony, readTelephony, removeTelephony, rotateTelephony } from '#rooms/call/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Moment } from '#ui/DayText.tsx';
import { TextInput } from '#ui/Field.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import { SecretOnce } from './SecretOnce.tsx';

type Connection = ResponseOf<typeof readTelephony>['connections'][number];

/** Telephone exchanges, a part of Beheer: connect one, give it a new secret, take it away, and see whether it is heard. */
export function Telephony() {
  const { t } = useTranslation('call');
  const connections = useEndpoint(readTelephony, {}, { everyMs: 10_000 });
  const [name, setName] = useState('');
  const [shown, setShown] = useState<{ readonly path: string; readonly secret: string } | null>(null);
  const add = useEndpointAction(addTelephony);
  const done = useDone();
  const failed = useFailed('call');
  const connect = (event: React.FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    add.mutate(
      { body: { name } },
      {
        onSuccess: (made) => {
          setShown(made);
          setName('');
          done(t('telephony.connected', { name }), made.undo);
        },
        onError: failed,
      },
    );
  };
  return (
    <Stack gap={24}>
      <Section title={t('telephony.title')} note={t('telephony.note')}>
        <form onSubmit={connect}>
          <Stack row>
            <TextInput
              label={t('telephony.name')}
              value={name}
              onValue={setName}
              maxLength={100}
              placeholder={t('telephony.name-example')}
            />
            <Button type="submit" look="primary" icon={<Phone aria-hidden="true" />} busy={add.isPending}>
              {t('telephony.connect')}
            </Button>
          </Stack>
        </form>
      </Section>
      {shown && <SecretOnce path={shown.path} secret={shown.secret} onClose={() => setShown(null)} />}
      <Section title={t('telephony.connections')} flush>
        <Answered query={connections} room="call" rows={2}>
          {(data) =>
            data.connections.length === 0 ? (
              <Empty title={t('telephony.none')}>{t('telephony.none-words')}</Empty>
            ) : (
              <Connections connections={data.connections} onSecret={setShown} />
            )
          }
        </Answered>
      </Section>
    </Stack>
  );
}

function Connections({
  connections,
  onSecret,
}: {
  readonly connections: readonly Connection[];
  readonly onSecret: (made: { readonly path: string; readonly secret: string }) => void;
}) {
  const { t } = useTranslation('call');
  const rotate = useEndpointAction(rotateTelephony);
  const remove = useEndpointAction(removeTelephony);
  const done = useDone();
  const failed = useFailed('call');
  const columns: readonly Column<Connection>[] = [
    { id: 'name', header: t('telephony.name'), phone: 'title', cell: (one) => one.name },
    {
      id: 'heard',
      header: t('telephony.heard'),
      label: t('telephony.heard'),
      cell: (one) =>
        one.lastProblem ? (
          t(`telephony.problem.${one.lastProblem}`)
        ) : one.lastHeardAt ? (
          <Moment at={one.lastHeardAt} />
        ) : (
          t('telephony.never')
        ),
    },
    {
      id: 'actions',
      header: '',
      label: '',
      align: 'end',
      cell: ({ connectionId, name }) => (
        <>
          <Button
            size="small"
            look="quiet"
            icon={<KeyRound aria-hidden="true" />}
            onClick={() =>
              rotate.mutate({ params: { connectionId } }, { onSuccess: (made) => onSecret(made), onError: failed })
            }
          >
            {t('telephony.rotate')}
          </Button>
          <Button
            size="small"
            look="quiet"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() =>
              remove.mutate(
                { params: { connectionId } },
                { onSuccess: ({ undo }) => done(t('telephony.removed', { name }), undo), onError: failed },
              )
            }
          >
            {t('telephony.remove')}
          </Button>
        </>
      ),
    },
  ];
  return (
    <Table
      label={t('telephony.connections')}
      columns={columns}
      rows={connections}
      rowKey={(one) => one.connectionId}
      isBroken={(one) => one.lastProblem !== null}
    />
  );
}
