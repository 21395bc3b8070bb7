import { FileAudio, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import { type Pace, paces } from '#rooms/call/rules/replay/pace.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Field.tsx';
import { toast } from '#ui/toast.tsx';
import classes from './Talk.module.css';
import { useReplay } from './useReplay.ts';

/** Plays a stored dialogue (the file that `nakomen review` reads) into the call: to try the coach, or to practise. */
export function Replay({ onTurn }: { readonly onTurn: (turn: Utterance) => void }) {
  const { t } = useTranslation('call');
  const [pace, setPace] = useState<Pace>('fast');
  const picker = useRef<HTMLInputElement>(null);
  const replay = useReplay(onTurn);
  const choose = async (file: File | undefined) => {
    const problem = file ? await replay.play(file, pace) : null;
    if (problem) toast.failed(t(`replay.${problem.code}`, { ...problem }));
    if (picker.current) picker.current.value = '';
  };
  return (
    <div className={classes.replay}>
      {replay.playing ? (
        <Button size="small" look="quiet" icon={<Square aria-hidden="true" />} onClick={replay.stop}>
          {t('replay.stop', { turn: replay.playing.next, count: replay.playing.turns.length })}
        </Button>
      ) : (
        <Button
          size="small"
          look="quiet"
          icon={<FileAudio aria-hidden="true" />}
          onClick={() => picker.current?.click()}
        >
          {t('replay.play')}
        </Button>
      )}
      <Select
        label={t('replay.pace')}
        hideLabel
        value={pace}
        onValue={(next) => {
          setPace(next);
          replay.setPace(next);
        }}
        options={paces.map((value) => ({ value, label: t(`replay.${value}`) }))}
      />
      <input
        ref={picker}
        className="visually-hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('replay.file')}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
    </div>
  );
}
