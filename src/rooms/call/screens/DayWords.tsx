import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { nextBusinessDay } from '#knowledge/law/calendar/business-days.ts';
import { dayFromWords, quickDays, writtenDay } from '#rooms/call/rules/day-words.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { TextInput } from '#ui/Field.tsx';
import { formatDay, formatFullDay } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './Outcomes.module.css';

/** A day typed as people say it ("vr", "15-12", "+7"), shown in full below; with the usual days as buttons for the mouse: Tab goes on to the next field. */
export function DayWords({
  label,
  words,
  onWords,
  error,
  quick = true,
  autoFocus,
  ref,
}: {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly error?: string | undefined;
  readonly quick?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation('call');
  const [today, language] = [useToday(), useLanguage()];
  const day = dayFromWords(words, today);
  return (
    <div className={classes.day}>
      <TextInput
        label={label}
        value={words}
        onValue={onWords}
        placeholder={t('form.day-example')}
        autoComplete="off"
        {...(autoFocus ? { autoFocus } : {})}
        {...(ref ? { ref } : {})}
        {...(error ? { error } : {})}
        hint={day ? formatFullDay(day, language) : words.trim() === '' ? undefined : t('refusal.day-unreadable')}
      />
      {quick && (
        <div className={classes.quick}>
          {quickDays(today, (after) => nextBusinessDay(after, 'nl-atw')).map((choice) => (
            <Button
              key={choice}
              size="small"
              look="quiet"
              tabIndex={-1}
              aria-pressed={day === choice}
              onClick={() => onWords(writtenDay(choice))}
            >
              {formatDay(choice, today, language)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
