import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeRefusal } from '#rooms/call/rules/check-outcomes.ts';

/** The words for what is wrong with a field of an outcome; undefined when nothing is. A field null stands for the outcome as a whole. */
export type FieldErrors = (kind: string, field: string | null) => string | undefined;

/** Gives the words for refusals, field by field. */
export function useFieldErrors(refusals: readonly OutcomeRefusal[]): FieldErrors {
  const { t, i18n } = useTranslation('call');
  return useCallback(
    (kind, field) => {
      const found = refusals.find((refusal) => refusal.kind === kind && refusal.field === field);
      if (!found) return undefined;
      const namespace = ['call', 'agreement', 'complaint', 'worklist'].find((name) =>
        i18n.exists(`refusal.${found.code}`, { ns: name }),
      );
      if (!namespace) return t('refusal.other', { code: found.code });
      return i18n.t(`refusal.${found.code}`, { ns: namespace, ...found.facts });
    },
    [refusals, t, i18n],
  );
}
