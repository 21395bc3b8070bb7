import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '#kernel/endpoint.ts';
import { saveCall } from '#rooms/call/contract.ts';
import { type CallForm, type FormView, outcomesOf } from '#rooms/call/rules/call-form.ts';
import type { OutcomeRefusal } from '#rooms/call/rules/check-outcomes.ts';
import { readNextCustomer } from '#rooms/worklist/contract.ts';
import { RefusalError, useCall, useRefresh } from '#ui/api.ts';
import { useGo, useParam } from '#ui/navigation.ts';
import { toast, useDone, useFailed } from '#ui/toast.tsx';

/** What there is to save. */
export interface CallToSave {
  readonly customerId: string;
  readonly name: string;
  readonly callId: string;
  readonly openedAt: string;
  readonly form: CallForm;
  readonly notes: string;
  readonly view: FormView;
  /** Called once the call is saved. */
  readonly onSaved: () => void;
}

/** Saves a call with all its outcomes and goes to the next customer; what is refused comes back field by field. */
export function useSaveCall() {
  const { t } = useTranslation('call');
  const [saving, setSaving] = useState(false);
  const [refusals, setRefusals] = useState<readonly OutcomeRefusal[]>([]);
  const call = useCall();
  const refresh = useRefresh();
  const go = useGo();
  const done = useDone();
  const failed = useFailed('call');
  const shown = useParam('customerId');
  const here = useRef<string | null>(shown);
  useEffect(() => {
    here.current = shown;
    return () => {
      here.current = null;
    };
  }, [shown]);
  const save = useCallback(
    async ({ customerId, name, callId, openedAt, form, notes, view, onSaved }: CallToSave) => {
      if (saving) return;
      const filled = outcomesOf(form, view);
      setRefusals(filled.ok ? [] : filled.refusal.refusals);
      if (!filled.ok) {
        const [first] = filled.refusal.refusals;
        if (first?.kind === null) toast.failed(t(`refusal.${first.code}`));
        return;
      }
      const spokenWith = form.spokenWith.trim() || null;
      // The rule gives what the endpoint takes; the server checks it again.
      const body = { callId, openedAt, ...filled.value, spokenWith, cause: form.cause, notes } as InputOf<
        typeof saveCall
      >['body'];
      setSaving(true);
      try {
        const saved = await call(saveCall, { params: { customerId }, body });
        onSaved();
        done(t('saved', { name }), saved.undo);
        const next = await call(readNextCustomer, { query: { not: customerId } });
        // Whoever went elsewhere in the meantime is left there.
        if (here.current === customerId) {
          // Back goes to the list, not to the call that is done.
          if (next.customerId) go('gesprek', { customerId: next.customerId }, {}, { replace: true });
          else go('vandaag');
        }
        await refresh();
      } catch (error) {
        if (error instanceof RefusalError && error.code === 'outcomes-refused') {
          const told = error.facts['refusals'] as readonly OutcomeRefusal[];
          setRefusals(told);
          toast.failed(t('refusal.outcomes-refused'));
        } else failed(error);
      } finally {
        setSaving(false);
      }
    },
    [saving, call, refresh, go, done, failed, t],
  );
  return { save, saving, refusals };
}
