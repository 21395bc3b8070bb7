import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, ResponseOf } from '#kernel/endpoint.ts';
import { type readCallBrief, saveCall } from '#rooms/call/contract.ts';
import { type CallForm, type FormView, outcomesOf, type SentOutcome } from '#rooms/call/rules/call-form.ts';
import type { OutcomeRefusal } from '#rooms/call/rules/check-outcomes.ts';
import type { CallResult } from '#rooms/call/rules/outcome.ts';
import { takeNextCustomer } from '#rooms/worklist/contract.ts';
import { RefusalError, useCall, useRefresh } from '#ui/api.ts';
import { useGo, useParam } from '#ui/navigation.ts';
import { toast, useDone, useFailed } from '#ui/toast.tsx';
import { useLastCall } from './care/useLastCall.ts';

type Body = InputOf<typeof saveCall>['body'];
type Filled = { readonly result: CallResult; readonly outcomes: readonly SentOutcome[] };

/** What there is to save, beside its outcomes. */
export interface CallToSave
  extends Pick<
    Body,
    'callId' | 'openedAt' | 'notes' | 'cause' | 'spokenWith' | 'words' | 'confirmation' | 'endedForAbuse'
  > {
  /** Calls that the screen showed: of others the collector is told first. */
  readonly seen: readonly string[];
  readonly customerId: string;
  readonly name: string;
  readonly filled: Filled;
  /** Called once the call is saved. */
  readonly onSaved: () => void;
}

/** A call that is not saved yet, because a colleague saved others with this customer that the collector has not seen. */
export interface HeldCall {
  readonly call: CallToSave;
  readonly others: ResponseOf<typeof readCallBrief>['calls'];
}

/** Saves a call with all its outcomes and goes to the next customer; what is refused comes back field by field. */
export function useSaveCall() {
  const { t } = useTranslation('call');
  const [saving, setSaving] = useState(false);
  const [held, setHeld] = useState<HeldCall | null>(null);
  const [, setLast] = useLastCall();
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
  /** The outcomes as they would be saved; null when something is missing, which then stands beside the fields. */
  const check = useCallback(
    (form: CallForm, view: FormView): Filled | null => {
      const filled = outcomesOf(form, view);
      setRefusals(filled.ok ? [] : filled.refusal.refusals);
      if (filled.ok) return filled.value;
      const [first] = filled.refusal.refusals;
      if (first?.kind === null) toast.failed(t(`refusal.${first.code}`));
      return null;
    },
    [t],
  );
  const save = useCallback(
    async (toSave: CallToSave) => {
      if (saving) return;
      const { customerId, name, filled, onSaved, ...rest } = toSave;
      // The rule gives what the endpoint takes; the server checks it again.
      const body = { ...rest, ...filled } as Body;
      setSaving(true);
      try {
        const saved = await call(saveCall, { params: { customerId }, body });
        onSaved();
        setHeld(null);
        const endedForAbuse = rest.endedForAbuse === true;
        const heavy = endedForAbuse || rest.words?.gentle === true;
        setLast({ callId: rest.callId, name, endedForAbuse, heavy });
        done(t(endedForAbuse ? 'ended' : 'saved', { name }), saved.undo);
        const next = await call(takeNextCustomer, { body: { not: customerId } });
        // Whoever went elsewhere in the meantime is left there.
        if (here.current === customerId) {
          // Back goes to the list, not to the call that is done.
          if (next.customerId) go('gesprek', { customerId: next.customerId }, {}, { replace: true });
          else go('vandaag');
        }
        await refresh();
      } catch (error) {
        if (error instanceof RefusalError && error.code === 'saved-meanwhile')
          setHeld({ call: toSave, others: error.facts['calls'] as HeldCall['others'] });
        else if (error instanceof RefusalError && error.code === 'outcomes-refused') {
          const told = error.facts['refusals'] as readonly OutcomeRefusal[];
          setRefusals(told);
          toast.failed(t('refusal.outcomes-refused'));
        } else failed(error);
      } finally {
        setSaving(false);
      }
    },
    [saving, call, refresh, go, done, failed, setLast, t],
  );
  return { check, save, saving, refusals, held, letGo: () => setHeld(null) };
}
