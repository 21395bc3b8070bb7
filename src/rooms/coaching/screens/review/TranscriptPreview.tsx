import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReadTranscript } from '#rooms/coaching/rules/transcript/transcript.ts';
import { clockText } from '#rooms/coaching/screens/review/reviewView.ts';
import { Button } from '#ui/Button.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import classes from './review.module.css';

const shown = 12;

/** How a transcript is read, before it is kept: who is who, and its first turns. */
export function TranscriptPreview({
  transcript,
  agent,
  onAgent,
}: {
  readonly transcript: ReadTranscript;
  readonly agent: string | null;
  readonly onAgent: (speaker: string) => void;
}) {
  const { t } = useTranslation('coaching');
  const { speakers, turns } = transcript;
  const other = speakers.find((speaker) => speaker !== agent) ?? speakers[0];
  return (
    <section className={classes.preview} aria-label={t('add.preview')}>
      <div className={classes.badges}>
        <strong>{t('add.preview')}</strong>
        <span className={classes.small}>{t('add.turns', { count: turns.length })}</span>
      </div>
      {agent === null && <p role="alert">{t('add.agent-unknown')}</p>}
      <div className={classes.badges}>
        <Segmented
          label={t('add.agent')}
          value={agent}
          onValue={onAgent}
          options={speakers.map((speaker) => ({ value: speaker, label: speaker }))}
        />
        {agent !== null && (
          <Button size="small" icon={<ArrowLeftRight aria-hidden="true" />} onClick={() => onAgent(other)}>
            {t('add.swap')}
          </Button>
        )}
      </div>
      <ol className={classes.plainList}>
        {turns.slice(0, shown).map((turn) => (
          <li key={turn.line}>
            <strong>{t(turn.speaker === agent ? 'review.agent' : 'review.customer')}</strong>{' '}
            {turn.from !== undefined && <span className={classes.small}>{clockText(turn.from)} </span>}
            {turn.text}
          </li>
        ))}
      </ol>
      {turns.length > shown && <p className={classes.small}>{t('add.and-more', { count: turns.length - shown })}</p>}
    </section>
  );
}
