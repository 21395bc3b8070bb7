import { type Day, dayOf, type Instant } from '#kernel/dates.ts';
import { useNow, useToday } from '#ui/clock.ts';
import { formatDay, formatFullDay, formatMoment, formatTime } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { useAdministration } from '#ui/session.ts';

/** A calendar day as people say it ('gisteren', 'vr 14 nov'), with the whole date on hover. The only component that writes days. */
export function DayText({ day, full = false }: { readonly day: string; readonly full?: boolean }) {
  const [language, today] = [useLanguage(), useToday()];
  const whole = formatFullDay(day as Day, language);
  return (
    <time dateTime={day} title={whole} style={{ whiteSpace: 'nowrap' }}>
      {full ? whole : formatDay(day as Day, today, language)}
    </time>
  );
}

/** A moment as people say it ('14:05', 'gisteren 14:05'), with the whole date on hover. `part` shows only the day or only the time. */
export function Moment({ at, part }: { readonly at: string; readonly part?: 'day' | 'time' }) {
  const language = useLanguage();
  const now = useNow();
  const { timeZone } = useAdministration();
  const moment = at as Instant;
  const day = dayOf(moment, timeZone);
  const time = formatTime(moment, timeZone, language);
  const text =
    part === 'time'
      ? time
      : part === 'day'
        ? formatDay(day, dayOf(now, timeZone), language)
        : formatMoment(moment, now, timeZone, language);
  return (
    <time dateTime={at} title={`${formatFullDay(day, language)} ${time}`} style={{ whiteSpace: 'nowrap' }}>
      {text}
    </time>
  );
}
