import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaRefusal } from '#rooms/training/rules/role-play/check-persona.ts';
import { type MoveId, moves } from '#rooms/training/rules/role-play/moves.ts';
import type { PlainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { Select, Textarea } from '#ui/Field.tsx';

const moveIds = Object.keys(moves) as readonly MoveId[];

/** Own lines of a debtor, per thing that he can say; without them he uses those that everybody has. */
export function LinesField({
  persona,
  onChange,
  refusal,
}: {
  readonly persona: PlainPersona;
  readonly onChange: (part: Partial<PlainPersona>) => void;
  readonly refusal: PersonaRefusal | null;
}) {
  const { t } = useTranslation('training');
  const [move, setMove] = useState<MoveId>(`truth_${persona.cause}`);
  const [typed, setTyped] = useState<Readonly<Partial<Record<MoveId, string>>>>({});
  const text = typed[move] ?? (persona.lines[move] ?? []).join('\n');
  const set = (words: string) => {
    setTyped((before) => ({ ...before, [move]: words }));
    const lines = words
      .split('\n')
      .map((line) => line.trim().slice(0, 300))
      .filter((line) => line !== '')
      .slice(0, 20);
    const { [move]: _before, ...others } = persona.lines;
    onChange({ lines: lines.length > 0 ? { ...others, [move]: lines } : others });
  };
  const { code, ...facts } = refusal ?? { code: null };
  return (
    <div>
      <Select<MoveId>
        label={t('persona.move')}
        value={move}
        onValue={setMove}
        options={moveIds.map((value) => ({
          value,
          label: `${t(`move.${value}`)}${(persona.lines[value]?.length ?? 0) > 0 ? ` (${String(persona.lines[value]?.length)})` : ''}`,
        }))}
      />
      <Textarea
        label={t('persona.lines')}
        hint={t('persona.lines-hint')}
        value={text}
        onValue={set}
        rows={4}
        error={code === null ? undefined : t(`refusal.${code}`, facts)}
      />
    </div>
  );
}
