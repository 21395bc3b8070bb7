import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Writes why a match is guessed, in words: the text `reason.<code>` with its facts. */
export function useReasonText(): (
  reason: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> },
  currency: string,
) => string {
  const { t } = useTranslation('payment');
  return useCallback(
    (reason, currency) => {
      const facts = { ...reason.facts, currency };
      const withCredit = reason.code === 'amount-adds-up' && Number(reason.facts['credits']) > 0;
      return t(`reason.${reason.code}${withCredit ? '-credit' : ''}` as 'reason.number', facts);
    },
    [t],
  );
}
