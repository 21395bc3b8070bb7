import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readPromises } from '#rooms/agreement/contract.ts';
import type { State } from '#ui/Badge.tsx';

/** A promise as the list shows it. */
export type PromiseRow = ResponseOf<typeof readPromises>['promises'][number];

/** The mark of each state. */
export const promiseMarks: Readonly<Record<PromiseRow['state'], State>> = {
  running: 'running',
  kept: 'kept',
  partly_kept: 'partly',
  broken: 'broken',
  withdrawn: 'withdrawn',
};

/** Says in a line why a promise stands as it does: what was received by when, or who judged otherwise and why. */
export function useVerdictText(): (row: PromiseRow) => string {
  const { t } = useTranslation('agreement');
  return useCallback(
    (row) => {
      if (row.state === 'withdrawn') return '';
      if (row.overruled) {
        return t('verdict.overruled', { ...row.overruled, state: t(`state.${row.automaticState}`) });
      }
      const { receivedCents, untilDay, fulfilledOn } = row;
      const late = fulfilledOn !== null && (row.state === 'broken' || row.state === 'partly_kept');
      const why = t(`verdict.${row.verdictCode}`, { receivedCents, untilDay, fulfilledOn });
      return late ? `${why}; ${t('verdict.later', { day: fulfilledOn })}` : why;
    },
    [t],
  );
}
