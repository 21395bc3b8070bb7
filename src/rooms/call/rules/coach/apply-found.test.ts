import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { emptyForm, formFrom } from '#rooms/call/rules/call-form.ts';
import { filledWith, partsToConfirm } from '#rooms/call/rules/coach/apply-found.ts';
import { foundIn } from '#rooms/call/rules/coach/found.ts';
import { beginTalk, say } from '#rooms/call/rules/coach/talk.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';

const folder = new URL('../../../../../examples/dialogues/', import.meta.url);
const examples = readdirSync(folder).filter((file) => file.endsWith('.json'));

interface Example {
  readonly customer: {
    readonly name: string;
    readonly invoices: readonly { number: string; openCents: number; dueDate: string }[];
  };
  readonly turns: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[];
  readonly expected: { outcomes: string[]; cause: string | null; amountCents?: number; day?: string; time?: string };
}

function heard(example: Example, today: Day) {
  const talk = example.turns.reduce(
    (so, turn) => say(so, { ...turn, source: 'replay' }, ear),
    beginTalk(today, example.customer),
  );
  const view = {
    invoices: example.customer.invoices.map((invoice) => ({ ...invoice, invoiceId: `id ${invoice.number}` })),
  };
  return { talk, view, found: foundIn(talk) };
}

/** The day that the example means, read by the words of the form instead of those of the ear. */
function meant(words: string, today: Day): Day | null {
  const nextWeek = /^volgende week dinsdag$/.test(words);
  if (nextWeek) return addDays(today, 8);
  return dayFromWords({ 'de vijftiende': '15', 'de eerste': '1' }[words] ?? words, today);
}

describe('the examples of whole calls', () => {
  // A Monday, so that "volgende week dinsdag" lies eight days ahead.
  const today = day('2026-11-23');

  it.each(examples)('%s fills in what came out of it', (file) => {
    const example = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example;
    const { found, view } = heard(example, today);
    const filled = { ...emptyForm, ...filledWith(emptyForm, found, view) };
    const made = (['promise', 'arrangement', 'complaint', 'callback', 'says_paid', 'refuses'] as const).filter(
      (part) => part in filled && filled[part] !== null,
    );
    const { expected } = example;
    expect(made).toEqual(expected.outcomes);
    expect(filled.cause).toBe(expected.cause);
    if (expected.amountCents !== undefined && filled.promise)
      expect(filled.promise.amountCents).toBe(expected.amountCents);
    const words = filled.promise?.day ?? filled.callback?.day;
    if (expected.day && words !== undefined) expect(dayFromWords(words, today)).toBe(meant(expected.day, today));
    if (expected.time) expect(filled.callback?.time).toBe(expected.time);
  });

  it('asks for nothing more once it was taken over, and again when the words say otherwise', () => {
    const example = JSON.parse(readFileSync(new URL('01-vergeten.json', folder), 'utf8')) as Example;
    const { found, talk, view } = heard(example, today);
    expect(partsToConfirm(emptyForm, found, view)).toEqual(['promise']);
    const taken = { ...emptyForm, ...filledWith(emptyForm, found, view) };
    expect(partsToConfirm(taken, found, view)).toEqual([]);
    const changed = say(talk, { role: 'customer', text: 'Of nee, ik maak het vrijdag over.', source: 'typed' }, ear);
    expect(partsToConfirm(taken, foundIn(changed), view)).toEqual(['promise']);
  });

  it('pays the undisputed invoice and complains about the other', () => {
    const example = JSON.parse(readFileSync(new URL('03-klacht-en-betalen.json', folder), 'utf8')) as Example;
    const { found, view } = heard(example, today);
    const filled = filledWith(emptyForm, found, view);
    expect(filled.selection).toEqual(['id G-3104']);
    expect(filled.complaint?.invoiceId).toBe('id G-3103');
  });

  it('gives at most one needless nudge in a call that is led well', () => {
    const needless = examples.map((file) => {
      const { talk } = heard(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example, today);
      return { file, ignored: talk.nudges.filter((nudge) => nudge.answer === 'ignored').map((nudge) => nudge.key) };
    });
    expect(needless.filter(({ ignored }) => ignored.length > 1)).toEqual([]);
  });

  it('keeps its words in the draft', () => {
    const said = [{ role: 'customer', text: 'Vrijdag.', source: 'button' }];
    const kept = formFrom({
      words: { said: [...said, { role: 'nobody', text: 'x' }, 7], answers: { 'sum-up': 'dismissed', x: 3 } },
    });
    expect(kept.words).toEqual({ said, answers: { 'sum-up': 'dismissed' } });
  });
});
