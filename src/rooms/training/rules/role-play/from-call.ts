import type { Day } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import { plain, wordCount } from '#knowledge/language/conversation/plain.ts';
import type { CallCustomer } from '#knowledge/language/conversation/state.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import type { Ear, ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import { moodAfter, reasonsIn } from '#rooms/training/rules/role-play/mood.ts';
import type { Manner } from '#rooms/training/rules/role-play/moves.ts';
import {
  type Cause,
  type ComplaintKind,
  type FirstExcuse,
  firstExcuses,
  type Funds,
  type Persona,
} from '#rooms/training/rules/role-play/persona.ts';
import { takeIn } from '#rooms/training/rules/role-play/said.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A call that was really held. */
export interface RealCall {
  readonly callDate: Day;
  readonly customer: CallCustomer | null;
  readonly turns: readonly Utterance[];
}

const fundsFor: Readonly<Record<Cause, readonly [Funds, ...Funds[]]>> = {
  oversight: [{ inDays: 0, share: 1 }],
  cannot_pay: [
    { inDays: 0, share: 0.2 },
    { inDays: 21, share: 0.5 },
    { inDays: 60, share: 1 },
  ],
  complaint: [{ inDays: 0, share: 1 }],
  process: [{ inDays: 7, share: 1 }],
  will_not_pay: [{ inDays: 0, share: 1 }],
};

/** A debtor like the one in a real call: what he said shows why he did not pay, and how he speaks. */
export function personaFromCall(call: RealCall, ear: Ear): Persona {
  const heard = call.turns.map((turn, index) => ({
    turn,
    acts: ear(turn, call.turns[index - 1], call.callDate).acts.map((one) => one.act),
  }));
  const his = heard.filter((one) => one.turn.role === 'customer');
  const acts = his.flatMap((one) => one.acts);
  const cause = causeIn(acts);
  const excuse =
    acts.find((act): act is Extract<FirstExcuse, Act> => firstExcuses.some((one) => one === act)) ?? 'stall';
  const complaint = acts.find((act): act is ComplaintKind => complaintActs.includes(act)) ?? null;
  const words = his.map((one) => plain(one.turn.text));
  const invoices = (call.customer?.invoices ?? [])
    .filter((invoice) => invoice.openCents > 0)
    .map((invoice) => ({ number: invoice.number, cents: invoice.openCents, daysOver: 20 }));
  const [first, ...others] = invoices;
  const name = call.customer?.name ?? 'de klant';
  return {
    id: 'own-call',
    name,
    company: name,
    isPrivate: true,
    region: words.some((text) =>
      /(?<![a-z])(?:ge|gij|efkes|allez|amai|tegen (?:vrijdag|maandag)|schijven)(?![a-z])/.test(text),
    )
      ? 'vl'
      : 'nl',
    manner: mannerOf(words),
    level: 2,
    brief: '',
    truth: '',
    invoices: [first ?? { number: '1', cents: 100_000, daysOver: 20 }, ...others],
    delivery: 'de levering',
    colleague: null,
    cause,
    complaint: cause === 'complaint' ? (complaint ?? 'complaint_quality') : null,
    disputed: cause === 'complaint' ? 0.4 : 0,
    excuses: [excuse],
    funds: fundsFor[cause],
    will: cause === 'will_not_pay' ? 0.22 : 0.5,
    secrecy: 0.45,
    mood: {
      trust: 0.35,
      irritation: acts.includes('angry') ? 0.4 : 0.15,
      stress: acts.includes('distressed') || acts.includes('vulnerable') ? 0.6 : 0.2,
      patience: 0.8,
    },
    temper: 1,
    knowsInvoice: true,
    reception: false,
    chatty: 0,
    lines: {},
  };
}

function causeIn(acts: readonly Act[]): Cause {
  if (acts.some((act) => complaintActs.includes(act))) return 'complaint';
  if (
    acts.some((act) =>
      ['excuse_no_cash', 'excuse_waiting_for_own_customers', 'asks_arrangement', 'distressed', 'vulnerable'].includes(
        act,
      ),
    )
  )
    return 'cannot_pay';
  if (acts.includes('refuses')) return 'will_not_pay';
  return acts.some((act) => excuseActs.includes(act) && act !== 'excuse_already_paid') ? 'process' : 'oversight';
}

function mannerOf(words: readonly string[]): Manner {
  if (words.length === 0) return 'plain';
  const mean = words.reduce((sum, text) => sum + wordCount(text), 0) / words.length;
  return mean < 6 ? 'curt' : mean > 20 ? 'long' : 'plain';
}

/** The call as it stood before one of its turns: what was said moved the debtor as it would in a role-play. He goes on from there. */
export function resumeCall(persona: Persona, seed: number, call: RealCall, upTo: number, ear: Ear): Simulation {
  const start = startSimulation(persona, seed, call.callDate);
  let simulation: Simulation = { ...start, turns: [], state: { ...start.state, turn: 0, previous: null }, moves: [] };
  for (const utterance of call.turns.slice(0, upTo)) {
    const heard = ear(utterance, simulation.turns.at(-1), call.callDate);
    const step = hear(simulation.state, utterance, heard);
    const turn: ReviewedTurn = {
      ...utterance,
      turn: simulation.turns.length + 1,
      plain: plain(utterance.text),
      acts: step.acts,
      heard,
      hints: step.hints,
    };
    const next: Simulation = { ...simulation, state: step.state, turns: [...simulation.turns, turn] };
    simulation = utterance.role === 'agent' ? moved(simulation, next, turn) : told(next, step.acts);
  }
  return simulation;
}

function moved(before: Simulation, next: Simulation, turn: ReviewedTurn): Simulation {
  const said = takeIn(next, turn.text, turn.acts, turn.heard.phrases);
  const purpose = before.told.purpose || turn.acts.includes('states_purpose') || turn.turn > 4;
  return {
    ...next,
    ...moodAfter(before, reasonsIn(before, said)),
    told: {
      ...next.told,
      connected: true,
      identified: true,
      introduced: true,
      purpose,
      solved: next.told.solved || said.solves,
    },
  };
}

function told(next: Simulation, acts: readonly Act[]): Simulation {
  const excuse = acts.some((act) => excuseActs.includes(act) || act === 'vague_promise');
  const truth = acts.some((act) => complaintActs.includes(act) || act === 'excuse_no_cash' || act === 'distressed');
  const payment = next.state.deal?.payments[0];
  return {
    ...next,
    told: { ...next.told, excuse: next.told.excuse || excuse || truth, truth: next.told.truth || truth },
    agreement:
      payment?.date && acts.includes('concrete_promise')
        ? {
            day: payment.date as Day,
            cents: payment.cents ?? next.persona.invoices.reduce((sum, invoice) => sum + invoice.cents, 0),
            later: null,
            turn: next.turns.length,
            reluctant: false,
            traded: false,
          }
        : next.agreement,
  };
}
