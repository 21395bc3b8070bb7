import { useState } from 'react';
import { epochMilliseconds } from '#kernel/dates.ts';
import type { CallForm, FormView } from '#rooms/call/rules/call-form.ts';
import { excusesIn, type OwnCardIn } from '#rooms/call/rules/coach/excuses-in.ts';
import { withoutAgreement } from '#rooms/call/rules/without-agreement.ts';
import { cardOf, readPlaybook } from '#rooms/playbook/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { machineNow } from '#ui/clock.ts';
import { useLanguage } from '#ui/language.ts';
import type { HeardTalk } from '../coach/useTalk.ts';
import { type FieldErrors, useFieldErrors } from '../fieldErrors.ts';
import { type CallToSave, useSaveCall } from '../useSaveCall.ts';
import { type Confirmation, ConfirmDialog } from './ConfirmDialog.tsx';
import { MeanwhileDialog } from './MeanwhileDialog.tsx';
import { useConfirmation } from './useConfirmation.ts';

/** The call as far as the end of it needs it. */
export interface Finishing
  extends Pick<CallToSave, 'customerId' | 'name' | 'callId' | 'openedAt' | 'notes' | 'seen' | 'onSaved'> {
  readonly form: CallForm;
  readonly view: FormView;
  readonly heard: HeardTalk | null;
  /** Numbers of the invoices, for the confirmation. */
  readonly numberOf: (invoiceId: string) => string | undefined;
  readonly whole: boolean;
  readonly startedAt: string | null;
  /** False: this person switched tips off, so none were given. */
  readonly tips: boolean;
}

/** The end of a call with one key: what is missing is shown; what was agreed is confirmed in writing, after the collector has seen it; then all is saved at once. */
export function useFinish(call: Finishing) {
  const { customerId, form, view, heard } = call;
  const { check, save, saving, refusals, held, letGo } = useSaveCall();
  const ownCardIn = useOwnCards();
  const errors: FieldErrors = useFieldErrors(refusals);
  const spokenWith = form.spokenWith.trim();
  const { confirmationFor, addresses, connected } = useConfirmation(customerId, spokenWith);
  const [waiting, setWaiting] = useState<{ filled: CallToSave['filled']; confirmation: Confirmation } | null>(null);

  const send = (filled: CallToSave['filled'], confirmation: Confirmation | null, endedForAbuse = false) => {
    const { name, callId, openedAt, notes, seen, onSaved } = call;
    void save({
      customerId,
      name,
      callId,
      openedAt,
      notes,
      seen,
      filled,
      confirmation,
      endedForAbuse,
      spokenWith: spokenWith || null,
      cause: form.cause,
      words: wordsOf(heard, call, ownCardIn),
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
    // Who was not the right person gets nothing in writing about it.
    const confirmation =
      filled.result === 'right_person'
        ? confirmationFor(filled.outcomes, { currency, timeZone, numberOf, whole })
        : null;
    if (confirmation) setWaiting({ filled, confirmation });
    else send(filled, null);
  };
  /** Ends the call by the book after abuse: noted, saved, and the next customer; no agreement is made of it. */
  const endForAbuse = () => send(withoutAgreement(form.result), null, true);
  /** Saves the call that was held, now that what the colleague saved was seen. */
  const saveHeld = (change: Partial<CallToSave>) => {
    if (!held) return;
    const { call: one, others } = held;
    void save({ ...one, ...change, seen: [...one.seen, ...others.map(({ callId }) => callId)] });
  };
  const dialog = held ? (
    <MeanwhileDialog
      others={held.others}
      saving={saving}
      onSave={() => saveHeld({})}
      onNotesOnly={() => saveHeld({ filled: withoutAgreement(held.call.filled.result), confirmation: null })}
      onClose={letGo}
    />
  ) : (
    waiting && (
      <ConfirmDialog
        confirmation={waiting.confirmation}
        addresses={addresses}
        connected={connected}
        saving={saving}
        onSend={(confirmation) => send(waiting.filled, confirmation)}
        onWithout={() => send(waiting.filled, null)}
        onClose={() => setWaiting(null)}
      />
    )
  );
  return { finish, endForAbuse, dialog, saving, errors };
}

/** The words of the call as they are kept with it; null when none were heard. */
function wordsOf(
  heard: HeardTalk | null,
  { openedAt, startedAt, tips }: Finishing,
  ownCardIn: OwnCardIn,
): CallToSave['words'] {
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
    nudges: tips ? talk.nudges.map(({ key, hint, answer }) => ({ key, code: hint.code, turn: hint.turn, answer })) : [],
    excuses: excusesIn(talk, ownCardIn),
    gentle: found.gentle,
    openedBeforeMs: openedAt
      ? Math.max(0, epochMilliseconds(dialled as never) - epochMilliseconds(openedAt as never))
      : 0,
  };
}

/** Recognises the team's own excuses in what a customer says. */
function useOwnCards(): OwnCardIn {
  const language = useLanguage();
  const playbook = useEndpoint(readPlaybook, {}).data;
  return ({ acts, text }) => {
    const card = playbook && cardOf(playbook, { acts, words: text }, language);
    return card?.act === null ? card.cardId : null;
  };
}
