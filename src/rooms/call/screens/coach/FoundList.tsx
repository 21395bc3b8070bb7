import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundPart } from '#rooms/call/rules/coach/apply-found.ts';
import type { Found } from '#rooms/call/rules/coach/found.ts';
import { Button } from '#ui/Button.tsx';
import { useKeys } from '#ui/keys.ts';
import classes from './Coach.module.css';

/** What the words have brought so far, with the words. Enter takes it over into the form; nothing is saved before that. */
export function FoundList({
  found,
  parts,
  onTake,
}: {
  readonly found: Found | null;
  readonly parts: readonly FoundPart[];
  readonly onTake: () => void;
}) {
  const { t } = useTranslation('call');
  useKeys(t('coach.title'), [{ keys: 'Enter', label: t('found.take'), disabled: parts.length === 0, run: onTake }]);
  if (!found || (parts.length === 0 && !found.vague)) return null;
  return (
    <section className={classes.found} aria-label={t('found.title')}>
      <h3>{t('found.title')}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <p>{describe(part)}</p>
            {quotesOf(part, found).map(({ turn, quote }) => (
              <p key={turn} className={classes.quote}>
                “{quote}”
              </p>
            ))}
          </li>
        ))}
        {parts.length === 0 && found.vague && (
          <li>
            <p>{t('found.vague', { words: found.vague.words || t('found.no-day') })}</p>
          </li>
        )}
      </ul>
      {parts.length > 0 && (
        <Button size="small" icon={<Check aria-hidden="true" />} shortcut="Enter" onClick={onTake}>
          {t('found.take')}
        </Button>
      )}
    </section>
  );

  function describe(part: FoundPart): string {
    if (part === 'promise' && found?.promise) {
      const { amountCents, day } = found.promise;
      if (amountCents !== null && day) return t('found.promise', { cents: amountCents, day });
      return day ? t('found.promise-day', { day }) : t('found.promise-amount', { cents: amountCents ?? 0 });
    }
    if (part === 'arrangement' && found?.arrangement) {
      const { count, instalmentCents } = found.arrangement;
      if (count !== null) return t('found.arrangement', { count });
      return instalmentCents === null
        ? t('found.arrangement-open')
        : t('found.arrangement-each', { cents: instalmentCents });
    }
    if (part === 'complaint' && found?.complaint) return t(`found.complaint-${found.complaint.cause}`);
    if (part === 'callback' && found?.callback) {
      const { day, time } = found.callback;
      return day ? t('found.callback', { day, time: time ?? '' }) : t('found.callback-open');
    }
    if (part === 'says_paid' && found?.saysPaid?.day) return t('found.paid-on', { day: found.saysPaid.day });
    return t(`found.${part}`);
  }
}

function quotesOf(part: FoundPart, found: Found) {
  const from = part === 'says_paid' ? found.saysPaid : found[part];
  return (from?.quotes ?? []).slice(-2);
}
