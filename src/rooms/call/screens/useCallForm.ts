import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { type readCallBrief, saveCallDraft } from '#rooms/call/contract.ts';
import { type CallForm, emptyForm, emptyParts, formFrom, type OutcomePart } from '#rooms/call/rules/call-form.ts';
import type { CallResult } from '#rooms/call/rules/outcome.ts';
import { useCall } from '#ui/api.ts';

type Brief = ResponseOf<typeof readCallBrief>;

/** Whether what was typed is kept on the server. */
export type Kept = 'nothing-yet' | 'saving' | 'kept' | 'failed';

const WAIT_MS = 500;
/** What is said is kept sooner: a colleague may follow the call. */
const WORDS_WAIT_MS = 100;

/** The form of a call with its notes. Each change is kept on the server half a second later, what is said sooner, and all at once when the page is left. */
export function useCallForm(brief: Brief) {
  const { customerId } = brief.customer;
  const [form, setForm] = useState<CallForm>(() => (brief.draft ? formFrom(brief.draft.form) : emptyForm));
  const [notes, setNotes] = useState(brief.draft?.notes ?? '');
  const [kept, setKept] = useState<Kept>(brief.draft ? 'kept' : 'nothing-yet');
  // The first answer says under which id and since when; later answers of the same screen do not move that.
  const [{ callId, openedAt }] = useState({ callId: brief.callId, openedAt: brief.draft?.openedAt ?? brief.now });
  const call = useCall();
  const unsaved = useRef<{ form: CallForm; notes: string } | null>(null);
  const closed = useRef(false);

  const flush = useCallback(async () => {
    const current = unsaved.current;
    if (!current || closed.current) return;
    unsaved.current = null;
    setKept('saving');
    try {
      const body = { callId, openedAt, notes: current.notes, form: { ...current.form } };
      await call(saveCallDraft, { params: { customerId }, body });
      setKept('kept');
    } catch {
      unsaved.current ??= current;
      setKept('failed');
    }
  }, [call, callId, customerId, openedAt]);

  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    unsaved.current = { form, notes };
    const timer = setTimeout(() => void flush(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [form, notes, flush]);
  const { words } = form;
  const keptWords = useRef(words);
  useEffect(() => {
    if (keptWords.current === words) return;
    keptWords.current = words;
    // Its own clock: who goes on typing notes puts off the other one.
    const timer = setTimeout(() => void flush(), WORDS_WAIT_MS);
    return () => clearTimeout(timer);
  }, [words, flush]);
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      void flush();
    };
  }, [flush]);

  const change = useCallback((next: Partial<CallForm>) => setForm((current) => ({ ...current, ...next })), []);
  /** For changes that come faster than the screen is drawn: they build on the form as it is then. */
  const update = useCallback((next: (now: CallForm) => CallForm) => setForm(next), []);
  const [opened, setOpened] = useState<{ part: OutcomePart; times: number } | null>(null);
  /** Opens an outcome's part of the form (again: gives it the focus), or takes it away. */
  const toggle = useCallback((part: OutcomePart, open: boolean) => {
    setOpened((last) => (open ? { part, times: (last?.times ?? 0) + 1 } : null));
    setForm((current) => ({
      ...current,
      [part]: open ? (current[part] ?? emptyParts[part]) : null,
      ...(open ? { nothing: false, result: resultWith(part, current.result) } : {}),
    }));
  }, []);
  /** The call is saved: nothing is kept as a draft any more. */
  const close = useCallback(() => {
    closed.current = true;
    unsaved.current = null;
  }, []);
  return { form, change, update, toggle, opened, notes, setNotes, kept, callId, openedAt, close };
}

/** What a chosen outcome says about who is on the line: somebody else can only ask to call back. */
function resultWith(part: OutcomePart, result: CallResult | null): CallResult {
  return part === 'callback' && result === 'someone_else' ? result : 'right_person';
}
