import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readHeavyCalls } from '#rooms/call/contract.ts';
import type { readTodayFigures } from '#rooms/worklist/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { formatCount } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { useMay } from '#ui/session.ts';
import { Stat, Stats } from '#ui/Stat.tsx';

/** Today in figures: what is done, what became of promises, what is left; for who steers also the heavy calls of the team. */
export function TodayStrip({ figures }: { readonly figures: ResponseOf<typeof readTodayFigures> }) {
  const { t } = useTranslation('worklist');
  const language = useLanguage();
  // For who steers, and of the whole team only: nobody sees how heavy the day of one colleague is.
  const heavyInTeam = useEndpoint(readHeavyCalls, {}, { enabled: useMay('steer') }).data?.teamToday ?? null;
  const { ready, countedUpTo, nextAvailableAt } = figures;
  return (
    <Stats line>
      <Stat label={t('today.to-call')} note={nextAvailableAt ? t('today.next-at', { at: nextAvailableAt }) : undefined}>
        {ready >= countedUpTo ? t('today.more-than', { count: countedUpTo }) : formatCount(ready, language)}
      </Stat>
      <Stat label={t('today.calls')} note={t('today.mine', { count: figures.myCalls })}>
        {formatCount(figures.calls, language)}
      </Stat>
      <Stat label={t('today.reached')}>{formatCount(figures.reached, language)}</Stat>
      <Stat label={t('today.kept')}>{formatCount(figures.promisesKept, language)}</Stat>
      <Stat label={t('today.broken')}>{formatCount(figures.promisesBroken, language)}</Stat>
      {heavyInTeam !== null && (
        <Stat label={t('today.heavy')} note={t('today.heavy-note')}>
          {formatCount(heavyInTeam, language)}
        </Stat>
      )}
    </Stats>
  );
}
