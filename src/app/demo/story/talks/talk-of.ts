import { type Day, daysBetween } from '#kernel/dates.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import { endings } from '#app/demo/story/talks/endings.ts';
import type { CollectorName, StoryCall, StoryInvoice } from '#app/demo/story/happenings.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import { amountInWords, dayInWords } from '#app/demo/story/speech.ts';
import { agree, close, type Lines, open, type Part, purpose, reasons, sumUp } from '#app/demo/story/talks/lines.ts';

/** What was said in a call of the story, as the cockpit would have kept it. */
export interface StoryWords {
  readonly said: readonly { role: 'agent' | 'customer'; text: string; from?: number; to?: number }[];
  readonly excuses: readonly string[];
  readonly gentle: boolean;
  readonly openedBeforeMs: number;
}

/** Words are kept of calls in this last part of the story, and of this share of them. */
const WORDS_DAYS = 56;
const WORDS_SHARE = 0.55;

type Skill = 'open' | 'purpose' | 'take-up' | 'agree' | 'sum-up' | 'close';

/** How often each part goes well with each collector; both get a little better over the weeks. */
const skills: Readonly<Record<CollectorName, Readonly<Record<Skill, number>>>> = {
  sanne: { open: 0.92, purpose: 0.8, 'take-up': 0.78, agree: 0.75, 'sum-up': 0.45, close: 0.85 },
  jonas: { open: 0.85, purpose: 0.55, 'take-up': 0.45, agree: 0.7, 'sum-up': 0.72, close: 0.75 },
};
const learnt = 0.12;
const names: Readonly<Record<CollectorName, string>> = { sanne: 'Sanne Bakker', jonas: 'Jonas Peeters' };

const excuses: Readonly<Partial<Record<NoteSituation, string>>> = {
  promise_cash: 'excuse_no_cash',
  promise_run: 'excuse_in_batch',
  promise_not_received: 'excuse_not_received',
  says_paid: 'excuse_already_paid',
};

/** The words of a call; null when none were kept: it is long ago, nobody was reached, or the microphone was off. */
export function talkOf(
  dice: Dice,
  call: StoryCall,
  by: CollectorName,
  at: { readonly day: Day; readonly today: Day },
  invoices: ReadonlyMap<string, StoryInvoice['facts']>,
): StoryWords | null {
  const age = daysBetween(at.day, at.today);
  if (!call.talk || call.result !== 'reached' || age > WORDS_DAYS || !dice.chance(WORDS_SHARE)) return null;
  const { situation, facts } = call.talk;
  const ending = endings[situation];
  const reason = reasons[situation];
  const numbers = call.outcomes.flatMap((outcome) => ('invoiceNumbers' in outcome ? outcome.invoiceNumbers : []));
  const invoice = invoices.get(facts.nr ?? numbers[0] ?? '');
  if (!invoice || (!ending && !reason)) return null;

  const better = learnt * (1 - age / WORDS_DAYS);
  const draw = (skill: Skill, part: Part): Lines =>
    dice.pick(dice.chance(Math.min(0.97, skills[by][skill] + better)) ? part.well : part.less);
  const lines = [
    ...draw('open', open),
    ...draw('purpose', purpose),
    ...(ending
      ? draw('take-up', ending)
      : [
          ...draw('take-up', reason as Part),
          ...draw('agree', agree),
          ...draw('sum-up', sumUp),
          ...draw('close', close),
        ]),
  ];
  const fill = filler(call, by, invoice);
  const turns = lines.map((line) => ({
    role: line.startsWith('a: ') ? ('agent' as const) : ('customer' as const),
    text: fill(line.slice(3)),
  }));
  const excuse = excuses[situation];
  return {
    said: dice.chance(0.6) ? withTimes(dice, turns) : turns,
    excuses: excuse ? [excuse] : [],
    gentle: situation === 'vulnerable',
    openedBeforeMs: dice.int(by === 'sanne' ? 9 : 3, 50) * 1000,
  };
}

function filler(call: StoryCall, by: CollectorName, invoice: StoryInvoice['facts']): (line: string) => string {
  const promise = call.outcomes.find((outcome) => outcome.kind === 'promise');
  const facts = call.talk?.facts;
  const day = facts?.dag ?? (promise ? dayInWords(promise.day) : '');
  const sum = promise ? spoken(promise.cents) : (facts?.bedrag ?? '');
  const slots: Readonly<Record<string, string>> = {
    mij: names[by],
    wie: facts?.wie ?? call.spokenWith ?? '',
    nr: invoice.number,
    bedrag: spoken(invoice.amountCents),
    verviel: dayInWords(invoice.dueDate),
    dag: day,
    Dag: day.charAt(0).toUpperCase() + day.slice(1),
    som: sum,
    uur: facts?.uur ?? '',
    klacht: facts?.klacht ?? '',
  };
  return (line) => line.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

/** An amount as it is said: '1.250 euro', '1.250,35 euro'. */
function spoken(amountCents: number): string {
  return `${amountInWords(amountCents).replace('€ ', '')} euro`;
}

/** Times as a transcription gives them: about two and a half words a second, now and then somebody cuts in. */
function withTimes<Turn extends { readonly text: string }>(dice: Dice, turns: readonly Turn[]) {
  let at = dice.int(200, 900);
  return turns.map((turn) => {
    const from = at;
    const to = from + Math.round(turn.text.split(' ').length * dice.int(330, 430));
    at = to + (dice.chance(0.04) ? -350 : dice.int(250, 1400));
    return { ...turn, from, to };
  });
}
