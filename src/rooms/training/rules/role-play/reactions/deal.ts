import { daysBetween } from '#kernel/dates.ts';
import { type Answer, weigh } from '#rooms/training/rules/role-play/bargain.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { byeOf } from '#rooms/training/rules/role-play/reactions/temper.ts';
import { has, type Said } from '#rooms/training/rules/role-play/said.ts';
import type { Offer, Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** A summary or fixing of what stands: right, or corrected. */
export function onSummary(simulation: Simulation, said: Said): Reaction | null {
  const stands = simulation.agreement ?? takenOffer(simulation, said);
  if (stands === null || !has(said, 'summary', 'concrete_agreement', 'accepts_vague', 'empathy', 'proposes_date'))
    return null;
  const { proposal } = said;
  const fixes = has(said, 'summary', 'concrete_agreement') || simulation.agreement === null;
  if (!fixes) return null;
  if (proposal?.day != null && proposal.day !== stands.day) {
    if (proposal.day < stands.day) return { moves: ['correct_day'], facts: { dag: stands.day, bedrag: stands.cents } };
    // A later day than he promised himself is a present.
    return {
      moves: ['accept'],
      facts: { dag: proposal.day, bedrag: stands.cents },
      change: { agreement: { ...stands, day: proposal.day } },
    };
  }
  if (
    proposal?.cents != null &&
    proposal.cents !== stands.cents &&
    Math.abs(proposal.cents - stands.cents) > stands.cents * 0.02
  )
    return {
      moves: ['correct_amount'],
      facts: { bedrag: stands.cents, dag: stands.day },
      change: { agreement: stands },
    };
  const confirmed = has(said, 'summary') || (proposal?.day != null && has(said, 'concrete_agreement'));
  const done: Reaction = {
    moves: ['confirm_summary'],
    change: { agreement: stands, offer: null, confirmed: simulation.confirmed || confirmed },
  };
  return said.leaves
    ? { ...done, moves: ['confirm_summary', byeOf(simulation)], ending: 'goodbye' }
    : withOwnQuestion(simulation, done);
}

/** An amount or a day that the caller proposes. */
export function onProposal(simulation: Simulation, said: Said): Reaction | null {
  if (
    !said.proposal ||
    (!has(said, 'proposes_date', 'concrete_agreement', 'trade_offer', 'offers_arrangement', 'settles_too_low') &&
      !has(said, 'closed_question', 'summary'))
  )
    return null;
  if (
    has(said, 'settles_too_low') &&
    (said.proposal.day === null || daysBetween(simulation.callDate, said.proposal.day) > 60)
  )
    return null;
  if (isStrange(simulation, said)) return { moves: ['wrong_amount'], facts: { bedrag: debtOf(simulation.persona) } };
  if (
    said.asked !== null &&
    ['who', 'how-come', 'possible'].includes(said.asked) &&
    !has(said, 'proposes_date', 'trade_offer', 'concrete_agreement')
  )
    return null;
  const taken = takenOffer(simulation, said);
  if (taken)
    return withLeave(simulation, said, { moves: ['confirm_summary'], change: { agreement: taken, offer: null } });
  return withLeave(simulation, said, fromAnswer(simulation, weigh(simulation, said.proposal, said)));
}

/** The words of a yes: he pays at once, takes a trade, or just agrees. */
function acceptance(kind: 'accept' | 'accept_reluctant', now: boolean, traded: boolean): MoveId {
  if (kind === 'accept_reluctant') return kind;
  return traded ? 'trade_yes' : now ? 'pays_now' : kind;
}

/** The words for an answer in the negotiation. */
export function fromAnswer(simulation: Simulation, answer: Answer): Reaction {
  if (answer.kind === 'accept' || answer.kind === 'accept_reluctant') {
    const { agreement } = answer;
    const { cause } = simulation.persona;
    const now = agreement.day === simulation.callDate && (cause === 'oversight' || cause === 'process');
    return withOwnQuestion(simulation, {
      moves: [acceptance(answer.kind, now, agreement.traded)],
      facts: { bedrag: agreement.cents, dag: agreement.day },
      told: { excuse: true },
      change: { agreement, offer: null },
    });
  }
  if ('offer' in answer) return fromOffer(simulation, answer.kind, answer.offer);
  const repeated = simulation.moves.includes(answer.kind);
  if (answer.kind === 'refuse' && repeated) return { moves: ['refuse_again'] };
  return { moves: [answer.kind], told: { excuse: true } };
}

const takes =
  /^(?:[^a-z]*)(?:ja|goed|prima|akkoord|oke|ok|dat is goed|da's goed|in orde|afgesproken|mooi|fijn|perfect|top|dan (?:noteer|zet|spreken))/;

/** His own offer is taken when the caller fixes it or says yes to it, and asks for nothing else. */
function takenOffer(simulation: Simulation, said: Said): Simulation['agreement'] {
  const { offer } = simulation;
  if (offer === null || said.asked === 'how-much' || said.asked === 'when' || has(said, 'why_question')) return null;
  const { proposal } = said;
  const same =
    proposal === null ||
    ((proposal.day === null || proposal.day === offer.day) &&
      (proposal.cents === null || Math.abs(proposal.cents - offer.cents) <= offer.cents * 0.02));
  if (!same || !(has(said, 'concrete_agreement', 'summary') || takes.test(said.plain))) return null;
  return { ...offer, turn: simulation.turns.length, reluctant: false, traded: has(said, 'trade_offer') };
}

/** After an agreement he may want to know something himself, once. */
function withOwnQuestion(simulation: Simulation, reaction: Reaction): Reaction {
  if (simulation.told.askedOwn || reaction.ending) return reaction;
  const thrown = roll(simulation.dice ^ 0x51ed27);
  if (thrown.value > 0.3) return reaction;
  const own = questionsLeft(simulation);
  const asks = own[Math.floor(thrown.value * 10) % own.length];
  if (!asks) return reaction;
  return { ...reaction, moves: [...reaction.moves, asks], told: { ...reaction.told, askedOwn: true } };
}

/** What he may still want to know: not what the caller has promised already, and no copy of what he has. */
function questionsLeft({ persona, turns, excuse }: Simulation): readonly MoveId[] {
  const said = turns.flatMap((turn) => (turn.role === 'agent' ? [turn.plain] : [])).join(' ');
  const promised = /(?<![a-z])(?:mail\w*|bevestig\w*|schriftelijk|op papier|stuur\w*)(?![a-z])/.test(said);
  if (persona.cause === 'cannot_pay')
    return promised ? ['asks_cost', 'asks_consequence'] : ['asks_cost', 'asks_consequence', 'asks_paper'];
  if (promised) return ['asks_account'];
  return excuse === 'excuse_not_received' || !persona.knowsInvoice
    ? ['asks_account', 'asks_paper', 'asks_copy']
    : ['asks_account', 'asks_paper'];
}

/** An amount that has nothing to do with the debt, and is no part that the caller offers. */
function isStrange({ persona, agreement, offer }: Simulation, said: Said): boolean {
  const { proposal } = said;
  if (!proposal || proposal.cents === null || proposal.isPart || proposal.parts !== null) return false;
  if (has(said, 'trade_offer', 'offers_arrangement', 'settles_too_low', 'summary')) return false;
  const debt = debtOf(persona);
  const known = [
    debt / 2,
    agreement?.cents ?? 0,
    offer?.cents ?? 0,
    ...persona.invoices.map((invoice) => invoice.cents),
  ];
  return !known.some((cents) => Math.abs(cents - (proposal.cents ?? 0)) <= cents * 0.02);
}

function withLeave(simulation: Simulation, said: Said, reaction: Reaction): Reaction {
  if (!said.leaves || reaction.change?.agreement == null) return reaction;
  const moves = reaction.moves.filter((move) => !move.startsWith('asks_'));
  return { ...reaction, moves: [...moves, byeOf(simulation)], ending: 'goodbye' };
}

/** His own proposal; the same one is not said in the same way twice, and what he can do today he does. */
function fromOffer(simulation: Simulation, kind: MoveId, offer: Offer): Reaction {
  const facts = {
    bedrag: offer.cents,
    deel: offer.cents,
    dag: offer.day,
    ...(offer.later && { rest: offer.later.cents, dag2: offer.later.day, aantal: offer.later.count + 1 }),
  };
  const before = simulation.offer;
  const same = before !== null && before.day === offer.day && before.cents === offer.cents;
  if (same && kind !== 'counter_day')
    return { moves: [simulation.moves.includes('says_part') ? 'decline_amount' : 'says_part'], facts };
  if (kind === 'counter_day' && offer.day === simulation.callDate && offer.later === null) {
    const agreement = { ...offer, turn: simulation.turns.length + 1, reluctant: false, traded: false };
    return { moves: ['says_day'], facts, told: { excuse: true }, change: { agreement, offer: null } };
  }
  return { moves: [kind], facts, told: { excuse: true }, change: { offer } };
}
