import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readTodayFigures } from '#rooms/worklist/contract.ts';
import { formatCount } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import { Stat, Stats } from '#ui/Stat.tsx';

/** Today in figures: what is done, what became of promises, what is left. */
export function TodayStrip({ figures }: { readonly figures: ResponseOf<typeof readTodayFigures> }) {
  const { t } = useTranslation('worklist');
  const language = useLanguage();
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
    </Stats>
  );
}
