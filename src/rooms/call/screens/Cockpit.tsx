import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#kernel/dates.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Role } from '#knowledge/language/acts/labels.ts';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import { planInstalments } from '#rooms/agreement/contract.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { termsOf } from '#rooms/call/rules/arrangement-form.ts';
import type { CallForm } from '#rooms/call/rules/call-form.ts';
import { asksForCare } from '#rooms/call/rules/care.ts';
import { carefulAt } from '#rooms/call/rules/careful.ts';
import { filledWith, partsToConfirm } from '#rooms/call/rules/coach/apply-found.ts';
import { putInOrder } from '#rooms/call/rules/coach/put-in-order.ts';
import type { Said } from '#rooms/call/rules/coach/said.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { lineFor } from '#rooms/call/rules/lines.ts';
import type { Phase } from '#rooms/call/rules/outcome.ts';
import { firstSelection, selectedCents } from '#rooms/call/rules/promise-form.ts';
import { arrangementAloud, promiseSummary } from '#rooms/call/rules/summary.ts';
import { useToday } from '#ui/clock.ts';
import { Textarea } from '#ui/Field.tsx';
import { useKeys } from '#ui/keys.ts';
import { useAdministration, usePerson } from '#ui/session.ts';
import { StopCall } from './care/StopCall.tsx';
import { Answers } from './coach/Answers.tsx';
import { CoachColumn } from './coach/CoachColumn.tsx';
import { MomentHelp } from './coach/MomentHelp.tsx';
import { Replay } from './coach/Replay.tsx';
import { TalkPanel } from './coach/TalkPanel.tsx';
import { useTalk } from './coach/useTalk.ts';
import { useTips } from './coach/useTips.ts';
import { useFinish } from './confirm/useFinish.tsx';
import { DossierBrief } from './DossierBrief.tsx';
import classes from './Gesprek.module.css';
import { OnTheLine } from './OnTheLine.tsx';
import { OutcomeBar } from './OutcomeBar.tsx';
import { OutcomeForm } from './OutcomeForms.tsx';
import { Phases } from './Phases.tsx';
import type { PromiseAbout } from './PromiseForm.tsx';
import { Microphone } from './transcript/Microphone.tsx';
import { useCallForm } from './useCallForm.ts';

/** The call itself: dossier in brief, phases with the line to say, notes, and the outcome bar. */
export function Cockpit({
  brief,
  startedAt,
}: {
  readonly brief: ResponseOf<typeof readCallBrief>;
  /** When the number was dialled; null: not yet. */
  readonly startedAt: string | null;
}) {
  const { t } = useTranslation('call');
  const today = useToday();
  const { timeZone, name: company } = useAdministration();
  const person = usePerson();
  const { customer, contacts, invoices, standing } = brief;
  const { form, change, update, toggle, opened, notes, setNotes, kept, callId, openedAt, close } = useCallForm(brief);
  const notesRef = useRef<HTMLTextAreaElement>(null);
  const talkRef = useRef<HTMLInputElement>(null);
  const spokenOf = useMemo(
    () => ({
      name: customer.name,
      invoices: invoices.map(({ number, openCents, dueDate }) => ({ number, openCents, dueDate })),
    }),
    [customer, invoices],
  );
  const heard = useTalk(today, spokenOf, form.words);
  const { words } = form;
  const add = useCallback(
    (one: Said) => update((now) => ({ ...now, words: { ...now.words, said: [...now.words.said, one] } })),
    [update],
  );
  const addHeard = useCallback(
    (turn: Utterance) =>
      update((now) => ({
        ...now,
        words: { ...now.words, said: putInOrder(now.words.said, { ...turn, source: 'transcript' }) },
      })),
    [update],
  );
  const addReplayed = useCallback((turn: Utterance) => add({ ...turn, source: 'replay' }), [add]);
  const say = (role: Role, text: string) => add({ role, text, source: 'typed' });
  const toConfirm = heard ? partsToConfirm(form, heard.found, { invoices }) : [];
  const take = () => heard && change(filledWith(form, heard.found, { invoices }));
  useFollowPhase(heard?.talk.said.length ? heard.talk.state.phase : null, change);

  const currency = standing?.currency ?? brief.balances[0]?.currency ?? 'EUR';
  const selection = form.selection ?? firstSelection(invoices, currency, today);
  const chosen = invoices.filter((invoice) => selection.includes(invoice.invoiceId) && invoice.currency === currency);
  const openHere = invoices.filter((invoice) => invoice.currency === currency);
  const about = {
    currency,
    selectedCents: selectedCents(
      invoices,
      chosen.map((invoice) => invoice.invoiceId),
    ),
    numbers: chosen.filter((invoice) => invoice.openCents > 0).map((invoice) => invoice.number),
    whole: chosen.length === openHere.length,
  };
  const { promise } = form;
  const aloud = aloudOf(form, about, today);
  const unkept = brief.promises.find((one) => one.state === 'broken' || one.state === 'partly_kept');
  const overdue = openHere.filter((invoice) => invoice.openCents > 0 && invoice.dueDate < today);
  const line = lineFor({
    phase: form.phase,
    result: form.result,
    kind: customer.kind,
    contactName: (form.spokenWith.trim() || contacts[0]?.name) ?? null,
    customerName: customer.name,
    headline: standing?.headline.code ?? null,
    overdue: overdue.map(({ number, openCents, dueDate }) => ({ number, cents: openCents, dueDate })),
    overdueCents: standing?.callableCents ?? about.selectedCents,
    currency,
    daysLate: standing?.daysLate ?? 0,
    unkept: unkept ? { cents: unkept.amountCents, day: unkept.day, paidCents: unkept.receivedCents } : null,
    cause: form.cause,
    promised: promise !== null || form.arrangement !== null,
  });
  const facts = { ...line.facts, caller: person?.name ?? '', company };
  const gentle = (heard?.found.gentle ?? false) || asksForCare(brief.circumstances);
  const [tips] = useTips();
  const { finish, endForAbuse, dialog, saving, errors } = useFinish({
    customerId: customer.customerId,
    name: customer.name,
    callId,
    openedAt,
    startedAt,
    form,
    notes,
    heard,
    tips,
    seen: brief.calls.map((one) => one.callId),
    onSaved: close,
    whole: about.whole,
    numberOf: (invoiceId) => invoices.find((invoice) => invoice.invoiceId === invoiceId)?.number,
    view: {
      today,
      timeZone,
      currency,
      invoiceIds: chosen.map((invoice) => invoice.invoiceId),
      selectedCents: about.selectedCents,
      plan: planInstalments,
    },
  });
  useKeys(t('title'), [
    { keys: 'n', label: t('notes'), run: () => notesRef.current?.focus() },
    { keys: 'm', label: t('talk.focus'), run: () => talkRef.current?.focus() },
    {
      keys: 'Escape',
      label: t('leave-field'),
      inFields: true,
      run: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    },
  ]);
  return (
    <div className={classes.cockpit}>
      <div className={classes.talk}>
        <Phases
          phase={form.phase}
          line={{ ...line, facts }}
          gentle={gentle}
          aloud={aloud && t(`summary.${aloud.code}`, { ...aloud.facts, currency })}
          careful={carefulAt(form.phase, form.result)}
          onPhase={(phase) => change({ phase })}
        />
        <OnTheLine form={form} people={peopleOf(customer, contacts)} onChange={change} />
        <TalkPanel
          said={words.said}
          talk={heard?.talk ?? null}
          onSay={say}
          onTakeBack={() => change({ words: { ...words, said: words.said.slice(0, -1) } })}
          inputRef={talkRef}
        />
        <Answers onAnswer={(text) => add({ role: 'customer', text, source: 'button' })} />
        <div className={classes.notes}>
          <Textarea
            label={t('notes')}
            value={notes}
            onValue={setNotes}
            ref={notesRef}
            rows={1}
            hideLabel
            className={classes.notesField ?? ''}
            maxLength={10_000}
            placeholder={t('notes-example')}
            hint={t(`kept.${kept}`)}
          />
        </div>
      </div>
      <CoachColumn
        heard={heard}
        tips={tips}
        parts={toConfirm}
        onDismiss={(key) => change({ words: { ...words, answers: { ...words.answers, [key]: 'dismissed' } } })}
        onTake={take}
      >
        <MomentHelp
          brief={brief}
          heard={heard}
          form={form}
          gentle={gentle}
          currency={currency}
          onOpen={(part) => toggle(part, true)}
          onChange={change}
        />
        <Microphone key={callId} onTurn={addHeard} startAt={words.said.at(-1)?.to ?? 0} />
        <Replay onTurn={addReplayed} />
        <StopCall facts={facts} saving={saving} onEnd={endForAbuse} />
      </CoachColumn>
      <OutcomeBar
        opened={opened}
        form={form}
        onPart={toggle}
        onChange={change}
        onSave={finish}
        saving={saving}
        errors={errors}
      >
        {(part) => (
          <OutcomeForm
            part={part}
            form={form}
            about={about}
            invoices={openHere.filter((invoice) => invoice.openCents > 0)}
            errors={errors}
            focus={opened?.part === part}
            onChange={change}
          />
        )}
      </OutcomeBar>
      <DossierBrief brief={brief} selection={selection} onSelect={(next) => change({ selection: next })} />
      {dialog}
    </div>
  );
}

/** What the sentence is made of that repeats what is agreed: the promise, else the arrangement; null while something is missing. */
function aloudOf({ promise, arrangement }: CallForm, about: PromiseAbout, today: Day) {
  if (promise)
    return promiseSummary({
      ...about,
      amountCents: promise.amountCents ?? about.selectedCents,
      day: dayFromWords(promise.day, today),
    });
  const from = arrangement && dayFromWords(arrangement.from, today);
  return arrangement && from
    ? arrangementAloud(termsOf(arrangement, from, about.selectedCents), planInstalments)
    : null;
}

/** The phase on screen follows the talk; who jumps to another phase stays there until the talk itself moves on. */
function useFollowPhase(phase: Phase | null, change: (next: { phase: Phase }) => void): void {
  useEffect(() => {
    if (phase) change({ phase });
  }, [phase, change]);
}

function peopleOf(customer: { kind: string; name: string }, contacts: readonly { name: string }[]): string[] {
  const names = contacts.map((contact) => contact.name);
  return customer.kind === 'consumer' && !names.includes(customer.name) ? [customer.name, ...names] : names;
}
