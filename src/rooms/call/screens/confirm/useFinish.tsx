import { useState } from 'react';
import { epochMilliseconds } from '#kernel/dates.ts';
import type { CallForm, FormView } from '#rooms/call/rules/call-form.ts';
import { excusesIn } from '#rooms/call/rules/coach/excuses-in.ts';
import { machineNow } from '#ui/clock.ts';
import type { HeardTalk } from '../coach/useTalk.ts';
import { type FieldErrors, useFieldErrors } from '../fieldErrors.ts';
import { type CallToSave, useSaveCall } from '../useSaveCall.ts';
import { type Confirmation, ConfirmDialog } from './ConfirmDialog.tsx';
import { useConfirmation } from './useConfirmation.ts';

/** The call as far as the end of it needs it. */
export interface Finishing
  extends Pick<CallToSave, 'customerId' | 'name' | 'callId' | 'openedAt' | 'notes' | 'onSaved'> {
  readonly form: CallForm;
  readonly view: FormView;
  readonly heard: HeardTalk | null;
  /** Numbers of the invoices, for the confirmation. */
  readonly numberOf: (invoiceId: string) => string | undefined;
  readonly whole: boolean;
  readonly startedAt: string | null;
}

/** The end of a call with one key: what is missing is shown; what was agreed is confirmed in writing, after the collector has seen it; then all is saved at once. */
export function useFinish(call: Finishing) {
  const { customerId, form, view, heard } = call;
  const { check, save, saving, refusals } = useSaveCall();
  const errors: FieldErrors = useFieldErrors(refusals);
  const spokenWith = form.spokenWith.trim();
  const { confirmationFor, addresses, connected } = useConfirmation(customerId, spokenWith);
  const [waiting, setWaiting] = useState<{ filled: CallToSave['filled']; confirmation: Confirmation } | null>(null);

  const send = (filled: CallToSave['filled'], confirmation: Confirmation | null, endedForAbuse = false) => {
    const { name, callId, openedAt, notes, onSaved } = call;
    void save({
      customerId,
      name,
      callId,
      openedAt,
      notes,
      filled,
      confirmation,
      endedForAbuse,
      spokenWith: spokenWith || null,
      cause: form.cause,
      words: wordsOf(heard, call),
      onSaved: () => {
        setWaiting(null);
        onSaved();
      },
    });
  };
  const finish = () => {
    const filled = check(form, view);
    if (!filled) return;
    const { currency, timeZone } = view;
    const { numberOf, whole } = call;
    const confirmation = confirmationFor(filled.outcomes, { currency, timeZone, numberOf, whole });
    if (confirmation) setWaiting({ filled, confirmation });
    else send(filled, null);
  };
  /** Ends the call by the book after abuse: noted, saved, and the next customer; no agreement is made of it. */
  const endForAbuse = () => send({ result: 'right_person', outcomes: [] }, null, true);
  const dialog = waiting && (
    <ConfirmDialog
      confirmation={waiting.confirmation}
      addresses={addresses}
      connected={connected}
      saving={saving}
      onSend={(confirmation) => send(waiting.filled, confirmation)}
      onWithout={() => send(waiting.filled, null)}
      onClose={() => setWaiting(null)}
    />
  );
  return { finish, endForAbuse, dialog, saving, errors };
}

/** The words of the call as they are kept with it; null when none were heard. */
function wordsOf(heard: HeardTalk | null, { openedAt, startedAt }: Finishing): CallToSave['words'] {
  if (!heard || heard.talk.said.length === 0) return null;
  const { talk, found } = heard;
  const dialled = startedAt ?? machineNow();
  return {
    said: talk.said.map(({ role, text, source, from, to }) => ({
      role,
      text,
      source,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    nudges: talk.nudges.map(({ key, hint, answer }) => ({ key, code: hint.code, turn: hint.turn, answer })),
    excuses: excusesIn(talk),
    gentle: found.gentle,
    openedBeforeMs: openedAt
      ? Math.max(0, epochMilliseconds(dialled as never) - epochMilliseconds(openedAt as never))
      : 0,
  };
}
