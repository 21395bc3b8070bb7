import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patienceMs } from '#rooms/call/rules/coach/silence.ts';
import classes from './Coach.module.css';

const TICK_MS = 250;

/** Counts the silence after the purpose or a key question: it is the customer's turn, and that takes a moment. Put a new `key` on it for each turn. */
export function Silence() {
  const { t } = useTranslation('call');
  const [passedMs, setPassedMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPassedMs((before) => before + TICK_MS), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor(passedMs / 1000);
  return (
    <div className={classes.silence} role="timer" aria-label={t('silence.label')}>
      <span className={classes.seconds}>{seconds}</span>
      <p>{t(passedMs < patienceMs ? 'silence.hold' : 'silence.long')}</p>
    </div>
  );
}
