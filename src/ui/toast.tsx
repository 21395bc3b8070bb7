import { useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { toast as sonner, Toaster } from 'sonner';
import 'sonner/dist/styles.css';
import { SignedOutContext, useRefresh } from '#ui/api.ts';
import { useErrorText } from '#ui/errors.ts';
import { RefusalError, send } from '#ui/request.ts';
import { useAdministration } from '#ui/session.ts';
import classes from './toast.module.css';

/** Short messages at the bottom of the screen: `toast.done(text)`, `toast.failed(text)`. */
export const toast = {
  done: (text: string): void => {
    sonner(text);
  },
  failed: (text: string): void => {
    sonner.error(text, { duration: 8000 });
  },
};

/** Takes back what an event recorded, then asks the screen's data again. */
export function useUndo(): (eventId: string) => Promise<void> {
  const { tenantId } = useAdministration();
  const signedOut = useContext(SignedOutContext);
  const refresh = useRefresh();
  const errorText = useErrorText();
  const { t } = useTranslation('ui');
  return useCallback(
    async (eventId) => {
      try {
        await send(
          { method: 'POST', path: '/api/events/{eventId}/undo' },
          { params: { eventId } },
          { administration: tenantId },
        );
        sonner(t('undone'));
      } catch (error) {
        if (error instanceof RefusalError && error.status === 401) signedOut();
        sonner.error(errorText(error));
      }
      await refresh();
    },
    [tenantId, signedOut, refresh, errorText, t],
  );
}

/** Says what was done, with "Ongedaan maken" when the answer named an event to undo: `const done = useDone(); done(text, answer.undo)`. */
export function useDone(): (text: string, undoEventId?: string | null) => void {
  const undo = useUndo();
  const { t } = useTranslation('ui');
  return useCallback(
    (text, undoEventId) => {
      sonner(
        text,
        undoEventId ? { duration: 10_000, action: { label: t('undo'), onClick: () => void undo(undoEventId) } } : {},
      );
    },
    [undo, t],
  );
}

/** Says why something went wrong, in the person's words: `save.mutate(input, { onError: failed })`. */
export function useFailed(room?: string): (error: unknown) => void {
  const errorText = useErrorText(room);
  return useCallback((error) => toast.failed(errorText(error)), [errorText]);
}

/** The place where messages appear; once in the application. */
export function Toasts() {
  const { t } = useTranslation('ui');
  return (
    <Toaster
      position="bottom-center"
      offset={20}
      mobileOffset={{ bottom: 72, left: 12, right: 12 }}
      containerAriaLabel={t('messages')}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: classes.toast ?? '',
          error: classes.failed ?? '',
          actionButton: classes.action ?? '',
          icon: classes.icon ?? '',
          content: classes.content ?? '',
        },
      }}
    />
  );
}
