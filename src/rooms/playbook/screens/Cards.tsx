import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readExcuseFigures } from '#rooms/call/contract.ts';
import type { ExcuseCard, Playbook, PlaybookLanguage } from '#rooms/playbook/contract.ts';
import { CardDialog } from '#rooms/playbook/screens/CardDialog.tsx';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { formatCount, formatShare } from '#ui/format.ts';
import { useKeys } from '#ui/keys.ts';
import { useLanguage } from '#ui/language.ts';
import { Section, Stack } from '#ui/Page.tsx';
import { type Column, Table } from '#ui/Table.tsx';

type Figure = ResponseOf<typeof readExcuseFigures>['figures'][number];

/** The cards in one language: the team's own excuses and what the coach understands, with what came of them in calls. */
export function Cards({ playbook, language }: { readonly playbook: Playbook; readonly language: PlaybookLanguage }) {
  const { t } = useTranslation('playbook');
  const [editing, setEditing] = useState<ExcuseCard | 'new' | null>(null);
  const figures = useEndpoint(readExcuseFigures, { query: {} }).data?.figures ?? [];
  const columns = useColumns(new Map(figures.map((figure) => [figure.excuse, figure])), language);
  useKeys(t('title'), [{ keys: 'n', label: t('card.new'), disabled: editing !== null, run: () => setEditing('new') }]);
  const cards = playbook.cards.filter((card) => card.language === language);
  const own = cards.filter((card) => card.act === null);
  return (
    <div className={classes.tab}>
      <Stack gap={16}>
        <Section
          title={t('card.own-title')}
          note={t('card.own-note')}
          flush={own.length > 0}
          actions={
            <Button icon={<Plus aria-hidden="true" />} shortcut="n" onClick={() => setEditing('new')}>
              {t('card.new')}
            </Button>
          }
        >
          {own.length === 0 ? (
            <p className={classes.small}>{t('card.own-none')}</p>
          ) : (
            <Table
              label={t('card.own-title')}
              columns={columns}
              rows={own}
              rowKey={keyOf}
              onOpen={setEditing}
              keys={false}
            />
          )}
        </Section>
        <Section title={t('card.built-in-title')} flush>
          <Table
            label={t('card.built-in-title')}
            columns={columns}
            rows={cards.filter((card) => card.act !== null)}
            rowKey={keyOf}
            onOpen={setEditing}
            keys={editing === null}
          />
        </Section>
      </Stack>
      {editing && (
        <CardDialog
          key={editing === 'new' ? 'new' : keyOf(editing)}
          card={editing === 'new' ? null : editing}
          language={language}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** A card keeps its place when the team changes its words. */
function keyOf(card: ExcuseCard): string {
  return card.act ?? card.cardId ?? card.title;
}

function useColumns(figures: ReadonlyMap<string, Figure>, language: PlaybookLanguage): readonly Column<ExcuseCard>[] {
  const { t } = useTranslation('playbook');
  const shown = useLanguage();
  const figureOf = (card: ExcuseCard) => figures.get(keyOf(card));
  const count = (value: number | undefined) => (value ? formatCount(value, shown) : '–');
  return [
    {
      id: 'title',
      header: t('card.title'),
      width: '26%',
      phone: 'title',
      cell: (card) => (
        <span className={classes.lines}>
          <span>
            <strong>{card.title}</strong> {card.own && card.act !== null && <Badge tone="accent">{t('own')}</Badge>}{' '}
            {!card.active && <Badge>{t('inactive')}</Badge>}
          </span>
          <span className={classes.small}>{card.sounds[0]}</span>
        </span>
      ),
    },
    {
      id: 'reply',
      header: t('card.reply'),
      label: '',
      cell: (card) => (
        <span className={classes.lines} lang={language}>
          <span className={classes.text}>{card.reply}</span>
          <span className={classes.text}>{card.question}</span>
        </span>
      ),
    },
    {
      id: 'heard',
      header: t('figures.heard'),
      label: t('figures.heard'),
      width: '90px',
      align: 'end',
      cell: (card) => count(figureOf(card)?.heard),
    },
    {
      id: 'promised',
      header: t('figures.promised'),
      label: t('figures.promised'),
      width: '110px',
      align: 'end',
      cell: (card) => count(figureOf(card)?.promised),
    },
    {
      id: 'kept',
      header: t('figures.kept'),
      label: t('figures.kept'),
      width: '110px',
      align: 'end',
      cell: (card) => {
        const figure = figureOf(card);
        return figure && figure.judged > 0 ? formatShare(figure.kept / figure.judged, shown) : '–';
      },
    },
  ];
}
