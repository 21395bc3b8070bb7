import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalError } from '#ui/request.ts';

/**
 * The words for an error: of a refusal the text `refusal.<code>` of the room, else of the interface, with the refusal's
 * facts as variables; of anything else a sentence that says whether trying again helps.
 */
export function useErrorText(room?: string): (error: unknown) => string {
  const { t, i18n } = useTranslation('ui');
  return useCallback(
    (error) => {
      if (!(error instanceof RefusalError)) {
        const unreachable = error instanceof Error && error.message === 'unreachable';
        return unreachable ? t('error.unreachable') : t('error.server');
      }
      const found = [room, 'ui', 'app'].find((name) => name && i18n.exists(`refusal.${error.code}`, { ns: name }));
      const fallback = error.status === 404 ? t('refusal.not-found') : t('refusal.other', { code: error.code });
      return found ? i18n.t(`refusal.${error.code}`, { ns: found, ...error.facts }) : fallback;
    },
    [t, i18n, room],
  );
}
