import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Something that happened: its kind ('<room>/<what>') and the facts of it. */
export interface Happening {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The rooms whose events stand on timelines; their texts hold the sentences. */
const rooms = ['dossier', 'payment', 'intake', 'agreement', 'complaint', 'worklist', 'letter', 'call'] as const;

/**
 * Writes what happened as a sentence: the text `event.<what>` of the room that owns it, with the payload as variables. A payload
 * with `result`, `change` or `kind` chooses a variant of the sentence (`event.<what>_<variant>`) where there is one.
 */
export function useEventSentence(): (happening: Happening) => string {
  const { i18n } = useTranslation([...rooms]);
  return useCallback(
    ({ kind, payload }) => {
      const [room, what] = kind.split('/');
      const variant = [payload['result'], payload['change'], payload['kind']].find(
        (value) => typeof value === 'string',
      );
      const key = `event.${what ?? ''}`;
      if (!room || !i18n.exists(key, { ns: room })) return kind;
      return i18n.t(key, { ns: room, ...payload, ...(variant ? { context: variant } : {}) });
    },
    [i18n],
  );
}

/** What a cause is called in a few words ("door het gesprek"): the text `cause.<what>` of the room that owns it; null without one. */
export function useCauseWords(): (kind: string) => string | null {
  const { i18n } = useTranslation([...rooms]);
  return useCallback(
    (kind) => {
      const [room, what] = kind.split('/');
      const key = `cause.${what ?? ''}`;
      return room && i18n.exists(key, { ns: room }) ? i18n.t(key, { ns: room }) : null;
    },
    [i18n],
  );
}
