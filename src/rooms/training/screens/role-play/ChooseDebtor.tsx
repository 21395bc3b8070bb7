import { Dices, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import { type practiceModes, readPersonas, readPractices } from '#rooms/training/contract.ts';
import { drillSkills } from '#rooms/training/rules/role-play/drill.ts';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { Played } from '#rooms/training/rules/role-play/course.ts';
import { debtOf, type Persona } from '#rooms/training/rules/role-play/persona.ts';
import { personas as builtIn } from '#rooms/training/rules/role-play/personas/all.ts';
import { PersonaDialog } from '#rooms/training/screens/role-play/PersonaDialog.tsx';
import { PastPlays } from '#rooms/training/screens/role-play/PastPlays.tsx';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Amount } from '#ui/Amount.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { useKeys } from '#ui/keys.ts';
import { chance } from '#ui/newId.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Section, Stack } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useMay } from '#ui/session.ts';

/** What was chosen to play. */
export interface Choice {
  readonly mode: (typeof practiceModes)[number];
  readonly start: Omit<Played, 'said'>;
}

/** A debtor to play with; of the team's own with its id. */
interface Offered {
  readonly persona: Persona;
  readonly personaId: string | null;
}

const levels = ['all', '1', '2', '3'] as const;

/** Chooses whom to call, and how: practice with help, or an exam without; below it drills of one skill and what was played before. */
export function ChooseDebtor({
  engine: _engine,
  onChoose,
}: {
  readonly engine: typeof Engine;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('training');
  const today = useToday();
  const maySteer = useMay('steer');
  const [search, setSearch] = useSearchState();
  const [mode, setMode] = useState<'practice' | 'exam'>('practice');
  const level = levels.find((one) => one === search['niveau']) ?? 'all';
  const setLevel = (next: (typeof levels)[number]) =>
    setSearch({ niveau: next === 'all' ? undefined : next, debiteur: undefined });
  const [editing, setEditing] = useState<Offered | 'new' | null>(null);
  const own = useEndpoint(readPersonas, {}).data?.personas ?? [];
  const practices = useEndpoint(readPractices, {}).data?.practices ?? [];
  const offered: readonly Offered[] = [
    ...own.filter((one) => one.active || maySteer).map(({ persona, personaId }) => ({ persona, personaId })),
    ...builtIn.map((persona) => ({ persona, personaId: null })),
  ];
  const fitting = offered.filter(({ persona }) => level === 'all' || String(persona.level) === level);
  // Somebody was sent here to call this one debtor.
  const meant = fitting.filter(({ persona, personaId }) => (personaId ?? persona.id) === search['debiteur']);
  const shown = meant.length > 0 ? meant : fitting;
  const start = (persona: Persona) => onChoose({ mode, start: startOf(persona, today) });
  const surprise = () => {
    const one = shown[chance() % Math.max(1, shown.length)];
    if (one) start(one.persona);
  };
  useKeys(t('role-play.title'), [
    { keys: 'r', label: t('role-play.surprise'), disabled: editing !== null, run: surprise },
  ]);
  const played = new Set(practices.filter((one) => one.finished).map((one) => one.personaName));
  return (
    <Stack gap={16}>
      <Section
        title={t('role-play.choose')}
        note={t('role-play.choose-note')}
        actions={
          <>
            {maySteer && (
              <Button icon={<Plus aria-hidden="true" />} onClick={() => setEditing('new')}>
                {t('role-play.new-persona')}
              </Button>
            )}
            <Button look="primary" icon={<Dices aria-hidden="true" />} shortcut="r" onClick={surprise}>
              {t('role-play.surprise')}
            </Button>
          </>
        }
      >
        <div className={classes.choices}>
          <Segmented
            label={t('role-play.mode')}
            value={mode}
            onValue={setMode}
            options={[
              { value: 'practice', label: t('role-play.practice') },
              { value: 'exam', label: t('role-play.exam') },
            ]}
          />
          <Segmented
            label={t('role-play.level')}
            value={level}
            onValue={setLevel}
            options={levels.map((value) => ({
              value,
              label: t(`role-play.level-${value}`),
            }))}
          />
        </div>
        <p className={classes.note}>{t(`role-play.${mode}-note`)}</p>
        <ul className={classes.debtors}>
          {shown.map((one) => (
            <li key={one.personaId ?? one.persona.id} className={classes.debtor}>
              <button type="button" className={classes.pick} onClick={() => start(one.persona)}>
                <strong>{one.persona.name}</strong>
                {!one.persona.isPrivate && <span className={classes.company}>{one.persona.company}</span>}
                <span className={classes.about}>
                  <Amount cents={debtOf(one.persona)} /> ·{' '}
                  {t('role-play.over', { count: one.persona.invoices[0].daysOver })} ·{' '}
                  {t(`role-play.region-${one.persona.region}`)}
                </span>
                <span className={classes.brief}>{one.persona.brief}</span>
                <span className={classes.badges}>
                  <Badge>{t(`role-play.level-${String(one.persona.level)}`)}</Badge>
                  {one.personaId && <Badge tone="accent">{t('role-play.own')}</Badge>}
                  {played.has(one.persona.name) && <Badge>{t('role-play.played')}</Badge>}
                </span>
              </button>
              {maySteer && one.personaId && (
                <Button
                  size="small"
                  look="quiet"
                  icon={<Pencil aria-hidden="true" />}
                  aria-label={t('role-play.edit', { name: one.persona.name })}
                  onClick={() => setEditing(one)}
                />
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('drill.title')} note={t('drill.note')}>
        <div className={classes.drills}>
          {drillSkills.map((skill) => (
            <Button key={skill} onClick={() => setSearch({ drill: skill })}>
              {t(`skill.${skill}`)}
            </Button>
          ))}
        </div>
      </Section>
      {practices.length > 0 && <PastPlays practices={practices} />}
      {editing && (
        <PersonaDialog
          personaId={editing === 'new' ? null : editing.personaId}
          persona={editing === 'new' ? null : editing.persona}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
}

/** A new game with this debtor: another variation each time. */
export function startOf(persona: Persona, callDate: Day): Omit<Played, 'said'> {
  return { persona, seed: chance(), callDate, before: null };
}
