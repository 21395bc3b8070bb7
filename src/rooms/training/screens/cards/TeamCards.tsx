import { ArrowLeft, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTeamCards } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { TeamCard } from '#rooms/training/screens/cards/team-card.ts';
import { TeamCardDialog } from '#rooms/training/screens/cards/TeamCardDialog.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import { Section } from '#ui/Page.tsx';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';

/** The cards that the team wrote; Enter changes one, N writes one. */
export function TeamCards({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('training');
  const answer = useEndpoint(readTeamCards, {});
  const [editing, setEditing] = useState<TeamCard | 'new' | null>(null);
  const open = editing !== null;
  useKeys(t('team-card.title'), [
    { keys: 'n', label: t('team-card.new'), disabled: open, run: () => setEditing('new') },
    { keys: 'Escape', label: t('team-card.back'), disabled: open, run: onBack },
  ]);
  const columns: readonly Column<TeamCard>[] = [
    {
      id: 'front',
      header: t('own-card.front'),
      phone: 'title',
      cell: ({ texts, active }) => (
        <>
          {(texts.nl ?? texts.en)?.front} {!active && <Badge>{t('quiz-edit.off')}</Badge>}
        </>
      ),
    },
    { id: 'back', header: t('own-card.back'), label: '', cell: ({ texts }) => (texts.nl ?? texts.en)?.back },
    { id: 'deck', header: t('cards.deck'), width: '200px', cell: ({ deck }) => t(`theme.${deck}`) },
  ];
  return (
    <>
      <Section
        title={t('team-card.title')}
        note={t('team-card.note')}
        flush={(answer.data?.cards.length ?? 0) > 0}
        actions={
          <>
            <Button look="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
              {t('team-card.back')}
            </Button>
            <Button look="primary" icon={<Plus aria-hidden="true" />} shortcut="n" onClick={() => setEditing('new')}>
              {t('team-card.new')}
            </Button>
          </>
        }
      >
        <Answered query={answer} room="training" rows={4}>
          {({ cards }) =>
            cards.length === 0 ? (
              <p className={classes.small}>{t('team-card.none')}</p>
            ) : (
              <Table
                label={t('team-card.title')}
                columns={columns}
                rows={cards}
                rowKey={({ cardId }) => cardId}
                onOpen={setEditing}
                keys={!open}
              />
            )
          }
        </Answered>
      </Section>
      {editing && (
        <TeamCardDialog
          key={editing === 'new' ? 'new' : editing.cardId}
          card={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
