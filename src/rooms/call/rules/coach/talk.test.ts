import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { foundIn } from '#rooms/call/rules/coach/found.ts';
import type { Said } from '#rooms/call/rules/coach/said.ts';
import { accept, beginTalk, dismiss, say, standingNudge, type Talk } from '#rooms/call/rules/coach/talk.ts';

const customer = {
  name: 'Bakkerij De Korenaar',
  invoices: [{ number: '2026-118', openCents: 84_250, dueDate: '2026-10-20' }],
};
const callDate = day('2026-11-18');

function talkOf(lines: readonly string[]): Talk {
  return lines.reduce((talk, line) => say(talk, saidIn(line), ear), beginTalk(callDate, customer));
}

function saidIn(line: string): Said {
  return { role: line.startsWith('A: ') ? 'agent' : 'customer', text: line.slice(3), source: 'typed' };
}

const opening = [
  'A: Goedemiddag, met Sanne de Wit van Veldhoven Verpakkingen. Spreek ik met meneer Aerts?',
  'C: Daar spreekt u mee.',
  'A: Ik bel over factuur 2026-118 van 842,50 euro. Die had op 20 oktober betaald moeten zijn.',
];

describe('a talk', () => {
  it('gives a nudge and remembers whether it was followed', () => {
    const waiting = talkOf([...opening, 'C: Ja, dat komt volgende week wel in orde.']);
    expect(standingNudge(waiting)?.hint.code).toBe('ask-for-day');
    const asked = say(waiting, saidIn('A: Op welke dag kan ik het verwachten?'), ear);
    expect(standingNudge(asked)).toBeNull();
    expect(asked.nudges.at(-1)?.answer).toBe('accepted');
  });

  it('remembers a nudge that was passed over or put away', () => {
    const waiting = talkOf([...opening, 'C: Ja, dat komt volgende week wel in orde.']);
    const key = standingNudge(waiting)?.key ?? '';
    expect(say(waiting, saidIn('A: Oké, prima.'), ear).nudges.at(-1)?.answer).toBe('ignored');
    expect(dismiss(waiting, key).nudges.at(-1)?.answer).toBe('dismissed');
    expect(accept(waiting, key).nudges.at(-1)?.answer).toBe('accepted');
  });

  it('is the same when it is heard again', () => {
    const talk = talkOf([
      ...opening,
      'C: Vrijdag maak ik het over.',
      'A: Vrijdag dus, het hele bedrag. Klopt dat?',
      'C: Ja hoor.',
    ]);
    const again = talk.said.reduce((heard, one) => say(heard, one, ear), beginTalk(callDate, customer));
    expect(again).toEqual(talk);
  });
});

describe('what is found in a talk', () => {
  it('is the promise with day, amount, way of paying and the words', () => {
    const found = foundIn(talkOf([...opening, 'C: Die was ik vergeten. Vrijdag maak ik het over via iDEAL.']));
    expect(found.promise).toMatchObject({ amountCents: 84_250, day: '2026-11-20', method: 'ideal' });
    expect(found.promise?.quotes.some(({ quote }) => quote.includes('Vrijdag'))).toBe(true);
    expect(found.cause).toMatchObject({ cause: 'oversight' });
  });

  it('asks for the day when only a week was named', () => {
    const found = foundIn(talkOf([...opening, 'C: Ik betaal volgende week.']));
    expect(found.promise).toBeNull();
    expect(found.vague?.words.toLowerCase()).toBe('volgende week');
  });

  it('is a complaint with its cause and invoice', () => {
    const found = foundIn(
      talkOf([
        ...opening,
        'C: De helft van de dozen was gescheurd, die kon ik niet gebruiken.',
        'A: Dat is vervelend. Ik open een klacht.',
      ]),
    );
    expect(found.complaint).toMatchObject({ invoiceNumber: '2026-118' });
    expect(found.cause?.cause).toBe('complaint');
  });

  it('is a moment for calling again', () => {
    const found = foundIn(
      talkOf([
        ...opening.slice(0, 1),
        'C: Nee, die is er niet. Kunt u morgen om half elf terugbellen?',
        'A: Dan bel ik morgen om half elf terug.',
      ]),
    );
    expect(found.callback).toMatchObject({ day: '2026-11-19', time: '10:30' });
  });

  it('is nothing before anything was said', () => {
    expect(foundIn(beginTalk(callDate, null))).toMatchObject({
      promise: null,
      complaint: null,
      callback: null,
      gentle: false,
    });
  });
});
