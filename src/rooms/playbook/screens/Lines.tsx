import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playbook, PlaybookLanguage, Tone } from '#rooms/playbook/contract.ts';
import type { PlaybookLine } from '#rooms/playbook/rules/playbook.ts';
import { lineKey, tones } from '#rooms/playbook/rules/slots.ts';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';
import { LineDialog } from '#rooms/playbook/screens/LineDialog.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { type Column, Table } from '#ui/Table.tsx';

/** The lines in one language and tone, in the order of a call; Enter changes one. */
export function Lines({ playbook, language }: { readonly playbook: Playbook; readonly language: PlaybookLanguage }) {
  const { t } = useTranslation('playbook');
  const [tone, setTone] = useState<Tone>('normal');
  const [editing, setEditing] = useState<PlaybookLine | null>(null);
  const lines = playbook.lines.filter((line) => line.language === language && line.tone === tone);
  const columns: readonly Column<PlaybookLine>[] = [
    {
      id: 'moment',
      header: t('column.moment'),
      width: '210px',
      phone: 'title',
      cell: (line) => (
        <span className={classes.lines}>
          <strong>{t(`phase.${line.phase}`)}</strong>
          {line.variant !== 'any' && <span className={classes.small}>{t(`variant.${line.variant}`)}</span>}
        </span>
      ),
    },
    {
      id: 'text',
      header: t('line.text'),
      label: '',
      cell: (line) => (
        <span className={classes.text} lang={language}>
          {line.text}
        </span>
      ),
    },
    {
      id: 'own',
      header: <span className="visually-hidden">{t('own')}</span>,
      width: '70px',
      align: 'end',
      phone: 'aside',
      cell: (line) => line.own && <Badge tone="accent">{t('own')}</Badge>,
    },
  ];
  return (
    <div className={classes.tab}>
      <div className={classes.choices}>
        <Segmented<Tone>
          label={t('tone.label')}
          hideLabel
          value={tone}
          onValue={setTone}
          options={tones.map((value) => ({ value, label: t(`tone.${value}`) }))}
        />
        <p className={classes.small}>{t(`tone.note.${tone}`)}</p>
      </div>
      <Table
        label={t('tab.lines')}
        columns={columns}
        rows={lines}
        rowKey={lineKey}
        onOpen={setEditing}
        keys={editing === null}
      />
      {editing && <LineDialog key={lineKey(editing)} line={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}
