import { useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedOutContext, useRefresh } from '#ui/api.ts';
import { useErrorText } from '#ui/errors.ts';
import { addMessage } from '#ui/messages.ts';
import { RefusalError, send } from '#ui/request.ts';
import { useAdministration } from '#ui/session.ts';

/** Short messages at the bottom of the screen: `toast.done(text)`, `toast.failed(text)`. */
export const toast = {
  done: (text: string): void => {
    addMessage({ text, failed: false });
  },
  failed: (text: string): void => {
    addMessage({ text, failed: true });
  },
};

/** Takes back what an event recorded, says what of it could not be taken back, then asks the screen's data again. */
export function useUndo(): (eventId: string) => Promise<void> {
  const { tenantId } = useAdministration();
  const signedOut = useContext(SignedOutContext);
  const refresh = useRefresh();
  const errorText = useErrorText();
  const { t, i18n } = useTranslation('ui');
  return useCallback(
    async (eventId) => {
      try {
        const { remains } = (await send(
          { method: 'POST', path: '/api/events/{eventId}/undo' },
          { params: { eventId } },
          { administration: tenantId },
        )) as { readonly remains: string | null };
        // What could not be taken back is a text of the room that says so.
        const [room, code] = remains?.split('/') ?? [];
        const rest = room && code ? i18n.t(`remains.${code}`, { ns: room }) : '';
        addMessage({ text: `${t('undone')}${rest && `. ${rest}`}`, failed: false });
      } catch (error) {
        if (error instanceof RefusalError && error.status === 401) signedOut();
        addMessage({ text: errorText(error), failed: true });
      }
      await refresh();
    },
    [tenantId, signedOut, refresh, errorText, t, i18n],
  );
}

/** Says what was done, with "Ongedaan maken" when the answer named an event to undo: `const done = useDone(); done(text, answer.undo)`. */
export function useDone(): (text: string, undoEventId?: string | null) => void {
  const undo = useUndo();
  const { t } = useTranslation('ui');
  return useCallback(
    (text, undoEventId) => {
      const action = undoEventId ? { action: { label: t('undo'), run: () => void undo(undoEventId) } } : {};
      addMessage({ text, failed: false, ...action });
    },
    [undo, t],
  );
}

/** Says why something went wrong, in the person's words: `save.mutate(input, { onError: failed })`. */
export function useFailed(room?: string): (error: unknown) => void {
  const errorText = useErrorText(room);
  return useCallback((error) => toast.failed(errorText(error)), [errorText]);
}
