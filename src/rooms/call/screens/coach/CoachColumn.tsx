import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPart } from '#rooms/call/rules/coach/apply-found.ts';
import classes from './Coach.module.css';
import { FoundList } from './FoundList.tsx';
import { NudgeCard } from './NudgeCard.tsx';
import { Silence } from './Silence.tsx';
import type { HeardTalk } from './useTalk.ts';

/** The coach beside the call: one nudge, the silence, what was found in the words; below it what helps with this moment. */
export function CoachColumn({
  heard,
  tips,
  parts,
  onDismiss,
  onTake,
  children,
}: {
  readonly heard: HeardTalk | null;
  /** Whether tips are given; the rest of the coach works without. */
  readonly tips: boolean;
  readonly parts: readonly FoundPart[];
  readonly onDismiss: (key: string) => void;
  readonly onTake: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('call');
  return (
    <aside className={classes.column} aria-label={t('coach.title')}>
      <NudgeCard
        nudge={tips ? (heard?.nudge ?? null) : null}
        talk={heard?.talk ?? null}
        tips={tips}
        onDismiss={onDismiss}
      />
      {heard?.waits && <Silence key={heard.talk.said.length} />}
      <FoundList found={heard?.found ?? null} parts={parts} onTake={onTake} />
      {children}
    </aside>
  );
}
