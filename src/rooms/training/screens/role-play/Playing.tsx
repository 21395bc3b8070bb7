import { CircleStop, Lightbulb, Pause, Play as PlayIcon, Undo2, VolumeOff, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Engine from '#rooms/training/rules/role-play/engine.ts';
import type { practiceModes } from '#rooms/training/contract.ts';
import { DebtorBrief } from '#rooms/training/screens/role-play/DebtorBrief.tsx';
import { Entry } from '#rooms/training/screens/role-play/Entry.tsx';
import classes from '#rooms/training/screens/role-play/RolePlay.module.css';
import { Speak } from '#rooms/training/screens/role-play/Speak.tsx';
import { Suggestions } from '#rooms/training/screens/role-play/Suggestions.tsx';
import { Tip } from '#rooms/training/screens/role-play/Tip.tsx';
import { Turns } from '#rooms/training/screens/role-play/Turns.tsx';
import type { Play } from '#rooms/training/screens/role-play/usePlay.ts';
import { useVoice } from '#rooms/training/screens/role-play/useVoice.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';

/** The call itself: the dossier, what is said, and (when practising) tips and help. */
export function Playing({
  engine,
  play,
  mode,
  onStop,
}: {
  readonly engine: typeof Engine;
  readonly play: Play;
  readonly mode: (typeof practiceModes)[number];
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('training');
  const [typed, setTyped] = useState('');
  const [tips, setTips] = useState(true);
  const [helping, setHelping] = useState(false);
  const [paused, setPaused] = useState(false);
  const voice = useVoice(play.now, paused);
  const helps = mode !== 'exam';
  const say = (text: string) => {
    setHelping(false);
    setTyped('');
    play.say(text);
  };
  const help = () => {
    play.noteHelp();
    setHelping((on) => !on);
  };
  useKeys(t('role-play.title'), [
    {
      keys: 'mod+z',
      label: t('play.step-back'),
      inFields: true,
      disabled: !helps || play.said.length === 0,
      run: play.stepBack,
    },
    { keys: 'mod+h', label: t('play.help'), inFields: true, disabled: !helps || paused, run: help },
    { keys: 'mod+.', label: t('play.silence'), inFields: true, disabled: paused, run: () => say('') },
  ]);
  return (
    <div className={classes.play}>
      <DebtorBrief persona={play.now.persona} isReplay={mode === 'replay'} />
      <div className={classes.talk}>
        <Turns simulation={play.now} showActs={false} />
        {paused ? (
          <p className={classes.paused} role="status">
            {t('play.paused')}
          </p>
        ) : (
          <Entry typed={typed} onTyped={setTyped} onSay={say} />
        )}
        <div className={classes.bar}>
          <Button
            size="small"
            look="quiet"
            icon={paused ? <PlayIcon aria-hidden="true" /> : <Pause aria-hidden="true" />}
            onClick={() => setPaused((on) => !on)}
          >
            {t(paused ? 'play.go-on' : 'play.pause')}
          </Button>
          {helps && (
            <Button
              size="small"
              look="quiet"
              icon={<Undo2 aria-hidden="true" />}
              shortcut="mod+z"
              disabled={play.said.length === 0}
              onClick={play.stepBack}
            >
              {t('play.step-back')}
            </Button>
          )}
          {voice.available && (
            <Button
              size="small"
              look="quiet"
              icon={voice.on ? <Volume2 aria-hidden="true" /> : <VolumeOff aria-hidden="true" />}
              aria-pressed={voice.on}
              onClick={voice.toggle}
            >
              {t(voice.on ? 'play.voice-off' : 'play.voice-on')}
            </Button>
          )}
          {!paused && <Speak debtorSpeaks={voice.speaking} onSay={say} />}
          <Button size="small" look="quiet" icon={<CircleStop aria-hidden="true" />} onClick={onStop}>
            {t('play.stop')}
          </Button>
        </div>
      </div>
      <aside className={classes.side} aria-label={t('play.side')}>
        {mode === 'exam' ? (
          <p className={classes.note}>{t('play.exam-note')}</p>
        ) : (
          <>
            <Tip simulation={play.now} on={tips} onToggle={() => setTips((on) => !on)} />
            <Button icon={<Lightbulb aria-hidden="true" />} shortcut="mod+h" disabled={paused} onClick={help}>
              {t('play.help')}
            </Button>
            {helping && (
              <Suggestions
                engine={engine}
                simulation={play.now}
                onPick={(text) => (text === '' ? say('') : setTyped(text))}
              />
            )}
          </>
        )}
      </aside>
    </div>
  );
}
