import type { Facts } from '#rooms/training/rules/role-play/voice.ts';
import { type Answer, isWilling, ownOffer, weigh } from '#rooms/training/rules/role-play/bargain.ts';
import { roll } from '#rooms/training/rules/role-play/dice.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import { disclose } from '#rooms/training/rules/role-play/disclose.ts';
import type { Said } from '#rooms/training/rules/role-play/said.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import type { Simulation, Told } from '#rooms/training/rules/role-play/simulation.ts';

/** What the debtor answers to this turn; the simulation already holds the mood after it. First what cannot wait, then the course of the call. */
export function react(simulation: Simulation, said: Said): Reaction {
  return (
    onTemper(simulation, said) ??
    onSilence(simulation, said) ??
    onBeginning(simulation, said) ??
    onKick(simulation, said) ??
    onSummary(simulation, said) ??
    onAttack(simulation, said) ??
    onProposal(simulation, said) ??
    onHelp(simulation, said) ??
    onComplaintTaken(simulation, said) ??
    onQuestion(simulation, said) ??
    onLettingGo(simulation, said) ??
    onStatement(simulation, said) ??
    onLeave(simulation, said) ?? { moves: [simulation.moves.includes('neutral') ? 'not_understood' : 'neutral'] }
  );
}

const has = (said: Said, ...acts: readonly Said['acts'][number][]): boolean =>
  acts.some((act) => said.acts.includes(act));

function onTemper({ mood, moves }: Simulation, said: Said): Reaction | null {
  if (mood.irritation >= 0.97) return { moves: ['hang_up'], ending: 'hung-up' };
  if (mood.patience <= 0 && !said.leaves && !said.proposal && !has(said, 'summary', 'concrete_agreement'))
    return { moves: ['busy', 'bye_cold'], ending: 'no-time' };
  if (said.again) return { moves: ['same_again'] };
  const attacked = has(said, 'must_verb', 'why_question', 'moralising_argument', 'pressure');
  if (mood.irritation >= 0.78 && attacked) return { moves: [moves.includes('angry') ? 'threatens_leaving' : 'angry'] };
  return null;
}

function onSilence(simulation: Simulation, said: Said): Reaction | null {
  if (!said.silent) return null;
  if (!simulation.told.purpose) return { moves: ['waits'] };
  const last = simulation.turns.filter((turn) => turn.role === 'agent').at(-2);
  if (last && !/[a-z0-9]/.test(last.plain)) return { moves: ['waits'] };
  return disclose(simulation, 'silence') ?? { moves: ['waits'] };
}

/** Greeting, who is on the line, and the purpose. */
function onBeginning(simulation: Simulation, said: Said): Reaction | null {
  const { told, persona } = simulation;
  const introduced = told.introduced || has(said, 'identifies_self');
  const purpose =
    has(said, 'states_purpose') ||
    (has(said, 'hedging', 'invites_excuse', 'asks_date') && !told.purpose && speaksOfInvoice(said));
  if (told.purpose) return null;
  if (persona.reception && !told.connected) {
    if (!introduced && !has(said, 'verifies_identity') && !said.namesHim) return { moves: ['who_is_this'] };
    return { moves: ['put_through', 'here_is'], told: { connected: true } };
  }
  if (purpose) return onPurpose(simulation, said, introduced);
  if (has(said, 'verifies_identity'))
    return {
      moves: introduced ? ['confirm_identity'] : ['confirm_identity', 'who_is_this'],
      told: { identified: true, introduced },
    };
  if (has(said, 'identifies_self')) return { moves: ['what_about'], told: { introduced: true } };
  if (said.leaves) return { moves: ['bye_neutral'], ending: 'goodbye' };
  if (!introduced) return { moves: ['who_is_this'] };
  return { moves: [simulation.moves.includes('what_about') ? 'asks_which' : 'what_about'], told: { introduced } };
}

function speaksOfInvoice(said: Said): boolean {
  return /(?<![a-z])(?:factu\w+|rekening\w*|nota\w*|bedrag|betal\w*|openstaa\w*|betaald)(?![a-z])/.test(said.plain);
}

/** The purpose was named: how it was named decides the answer. */
function onPurpose(simulation: Simulation, said: Said, introduced: boolean): Reaction {
  const { persona } = simulation;
  const told: Partial<Told> = { purpose: true, introduced, identified: true };
  if (has(said, 'invites_excuse')) return { moves: [baitIn(said)], told: { ...told, excuse: true } };
  if (has(said, 'hedging')) return { moves: ['vague_on_hedging'], told: { ...told, excuse: false } };
  if (has(said, 'pressure', 'must_verb', 'moralising_argument'))
    return { ...onAttack(simulation, said), moves: onAttack(simulation, said)?.moves ?? ['irritated'], told };
  if (!introduced) return { moves: ['who_is_this'], told };
  if (!has(said, 'states_purpose')) return { moves: ['asks_which'], told: { ...told, purpose: false } };
  const asks = said.questions > 0 || has(said, 'open_question', 'asks_date', 'closed_question');
  if (!persona.knowsInvoice && !asks) return { moves: ['doubts_invoice'], told };
  if (said.proposal && has(said, 'proposes_date') && isWilling(simulation, said) && persona.cause === 'oversight')
    return {
      ...(onProposal({ ...simulation, told: { ...simulation.told, ...told } }, said) ?? { moves: ['knows_invoice'] }),
      told: { ...told, excuse: true },
    };
  if (asks) return { ...firstWords(simulation), told: { ...told, excuse: true } };
  const busy: readonly MoveId[] = simulation.mood.patience < 0.4 ? ['busy', 'knows_invoice'] : ['knows_invoice'];
  return { moves: busy, told };
}

/** What he says first when he is asked: the excuse of today; who forgot it and is willing says so at once. */
function firstWords(simulation: Simulation): Reaction {
  return { moves: [simulation.excuse], told: { excuse: true } };
}

function baitIn(said: Said): MoveId {
  if (
    /(?<![a-z])(?:ontvangen|gekregen|gezien|aangekomen|binnengekomen|adres|toegekomen|kwijt)(?![a-z])/.test(said.plain)
  )
    return 'bait_not_received';
  if (/(?<![a-z])(?:krap|moeilijk|geld|kas|liquid\w*|financieel|rond)(?![a-z])/.test(said.plain)) return 'bait_cash';
  return 'bait_dissatisfied';
}

function onKick(simulation: Simulation, said: Said): Reaction | null {
  if (simulation.agreement === null || !has(said, 'threat_at_close', 'pressure', 'moralising_argument')) return null;
  if (said.leaves) return { moves: ['kicked', 'bye_cold'], change: { kicked: true }, ending: 'goodbye' };
  return { moves: ['kicked'], change: { kicked: true } };
}

/** A summary or fixing of what stands: right, or corrected. */
function onSummary(simulation: Simulation, said: Said): Reaction | null {
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

function onAttack(simulation: Simulation, said: Said): Reaction | null {
  const { mood, moves, told } = simulation;
  const move = attackMove(said, mood.stress);
  if (move === null) return null;
  // Together with a fair proposal the proposal is answered, grudgingly.
  if (said.proposal && told.excuse && move !== 'defend_moral' && mood.irritation < 0.6) return null;
  if (moves.includes(move)) return { moves: [mood.irritation > 0.55 ? 'irritated' : 'stall'] };
  return { moves: [move] };
}

function attackMove(said: Said, stress: number): MoveId | null {
  if (has(said, 'moralising_argument')) return stress > 0.7 ? 'cry' : 'defend_moral';
  if (has(said, 'pressure', 'threat_at_close')) return stress > 0.75 ? 'overwhelmed' : 'defend_pressure';
  if (has(said, 'must_verb')) return 'defend_must';
  if (has(said, 'why_question')) return 'defend_why';
  return null;
}

function onProposal(simulation: Simulation, said: Said): Reaction | null {
  if (
    !said.proposal ||
    (!has(said, 'proposes_date', 'concrete_agreement', 'trade_offer', 'offers_arrangement', 'settles_too_low') &&
      !has(said, 'closed_question', 'summary'))
  )
    return null;
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

/** The words for an answer in the negotiation. */
export function fromAnswer(simulation: Simulation, answer: Answer): Reaction {
  if (answer.kind === 'accept' || answer.kind === 'accept_reluctant') {
    const { agreement } = answer;
    const now = agreement.day === simulation.callDate && answer.kind === 'accept';
    return withOwnQuestion(simulation, {
      moves: [now ? 'pays_now' : answer.kind],
      facts: { bedrag: agreement.cents, dag: agreement.day },
      told: { excuse: true },
      change: { agreement, offer: null },
    });
  }
  if ('offer' in answer) {
    const { offer, kind } = answer;
    return {
      moves: [kind],
      facts: {
        bedrag: offer.cents,
        deel: offer.cents,
        dag: offer.day,
        ...(offer.later && { rest: offer.later.cents, dag2: offer.later.day, aantal: offer.later.count + 1 }),
      },
      told: { excuse: true },
      change: { offer },
    };
  }
  const repeated = simulation.moves.includes(answer.kind);
  if (answer.kind === 'refuse' && repeated) return { moves: ['refuse_again'] };
  return { moves: [answer.kind], told: { excuse: true } };
}

/** After an agreement he may want to know something himself, once. */
function withOwnQuestion(simulation: Simulation, reaction: Reaction): Reaction {
  if (simulation.told.askedOwn || reaction.ending) return reaction;
  const thrown = roll(simulation.dice ^ 0x51ed27);
  if (thrown.value > 0.3) return reaction;
  const choice: readonly MoveId[] =
    simulation.persona.cause === 'cannot_pay'
      ? ['asks_cost', 'asks_consequence', 'asks_paper']
      : ['asks_account', 'asks_paper', 'asks_copy'];
  const asks = choice[Math.floor(thrown.value * 10) % choice.length] ?? 'asks_paper';
  return { ...reaction, moves: [...reaction.moves, asks], told: { ...reaction.told, askedOwn: true } };
}

function withLeave(simulation: Simulation, said: Said, reaction: Reaction): Reaction {
  if (!said.leaves || reaction.change?.agreement == null) return reaction;
  const moves = reaction.moves.filter((move) => !move.startsWith('asks_'));
  return { ...reaction, moves: [...moves, byeOf(simulation)], ending: 'goodbye' };
}

function onHelp(simulation: Simulation, said: Said): Reaction | null {
  if (!has(said, 'refers_to_help')) return null;
  const needs =
    simulation.persona.cause === 'cannot_pay' && simulation.mood.stress > 0.35 && simulation.persona.isPrivate;
  return { moves: [needs ? 'help_accept' : 'help_decline'] };
}

function onComplaintTaken(simulation: Simulation, said: Said): Reaction | null {
  const { persona, told } = simulation;
  const spoken = told.truth || (told.excuse && simulation.excuse.startsWith('complaint'));
  if (persona.cause === 'process' && told.truth && said.solves && !told.solved)
    return { moves: ['relieved'], told: { solved: true } };
  if (persona.cause !== 'complaint' || !spoken || told.solved) return null;
  if (said.solves) return { moves: ['complaint_heard'], told: { solved: true, truth: true } };
  if (has(said, 'businesslike_argument') && !has(said, 'empathy', 'open_question', 'probes'))
    return { moves: ['complain_again'] };
  return null;
}

/** Questions, by what they are about. */
function onQuestion(simulation: Simulation, said: Said): Reaction | null {
  if (has(said, 'invites_excuse') && !simulation.told.truth && !simulation.agreement)
    return onLettingGo(simulation, said);
  if (said.asked === null || has(said, 'gives_away_lead')) return null;
  const { told, persona, agreement } = simulation;
  if (!told.excuse && said.asked !== 'when') {
    const open = disclose(simulation, 'question');
    if (open?.told?.truth) return open;
    return firstWords(simulation);
  }
  switch (said.asked) {
    case 'when':
      return onWhen(simulation);
    case 'possible':
    case 'how-much':
      if (agreement) return { moves: ['confirm_summary'] };
      return isWilling(simulation, said) && (told.truth || persona.cause !== 'cannot_pay')
        ? fromAnswer(simulation, ownOffer(simulation))
        : (disclose(simulation, 'question') ?? { moves: ['stall_again'] });
    case 'who':
      return persona.colleague === null ? { moves: ['neutral'] } : { moves: ['says_who'] };
    case 'method':
      return { moves: ['says_how'] };
    case 'proof':
      if (simulation.excuse !== 'excuse_already_paid')
        return disclose(simulation, 'question') ?? { moves: ['neutral'] };
      return simulation.moves.includes('says_paid_day') || isWilling(simulation, said)
        ? { moves: ['says_not_found'], told: { truth: persona.cause === 'oversight' || told.truth } }
        : { moves: ['says_paid_day'] };
    case 'all-clear':
      return persona.cause === 'complaint' ? disclose(simulation, 'question') : { moves: ['says_all_clear'] };
    default:
      return disclose(simulation, 'question') ?? (agreement ? { moves: ['neutral'] } : { moves: ['no_reason_given'] });
  }
}

function onWhen(simulation: Simulation): Reaction {
  const { agreement, told } = simulation;
  if (agreement) return { moves: ['says_day'], facts: { dag: agreement.day, bedrag: agreement.cents } };
  if (!told.excuse) return firstWords(simulation);
  if (!isWilling(simulation, null)) {
    if (simulation.persona.cause === 'will_not_pay' && simulation.mood.irritation > 0.6) return { moves: ['refuse'] };
    return { moves: ['stall_again'] };
  }
  const answer = ownOffer(simulation);
  if (answer.kind === 'counter_day') {
    const { offer } = answer;
    const agreementNow = { ...offer, turn: simulation.turns.length + 1, reluctant: false, traded: false };
    return {
      moves: ['says_day'],
      facts: { dag: offer.day, bedrag: offer.cents, deel: offer.cents },
      change: { agreement: agreementNow, offer: null },
    };
  }
  return fromAnswer(simulation, answer);
}

function onLettingGo(simulation: Simulation, said: Said): Reaction | null {
  if (simulation.agreement) return null;
  if (has(said, 'accepts_vague') || (has(said, 'settles_too_low') && !said.proposal)) {
    if (said.leaves || simulation.told.offTheHook)
      return { moves: ['off_the_hook'], ending: 'goodbye', told: { offTheHook: true } };
    return { moves: ['off_the_hook'], told: { offTheHook: true } };
  }
  if (has(said, 'gives_away_lead'))
    return said.leaves
      ? { moves: ['takes_lead', 'bye_neutral'], ending: 'goodbye' }
      : { moves: ['takes_lead'], told: { excuse: true } };
  if (has(said, 'invites_excuse')) return { moves: [baitIn(said)], told: { excuse: true } };
  return null;
}

function onStatement(simulation: Simulation, said: Said): Reaction | null {
  if (said.leaves) return null;
  if (has(said, 'empathy')) {
    const more = disclose(simulation, 'empathy');
    if (more) return more;
    return { moves: [simulation.agreement ? 'neutral' : 'thaw'] };
  }
  if (has(said, 'businesslike_argument', 'states_purpose')) {
    if (!simulation.told.excuse) return firstWords(simulation);
    if (simulation.agreement) return { moves: ['neutral'] };
    return isWilling(simulation, said) && simulation.told.truth
      ? fromAnswer(simulation, ownOffer(simulation))
      : { moves: [simulation.moves.includes('stall') ? 'neutral' : 'stall'] };
  }
  if (has(said, 'hedging')) return { moves: ['vague_on_hedging'], told: { excuse: true } };
  return null;
}

function onLeave(simulation: Simulation, said: Said): Reaction | null {
  if (!said.leaves) return null;
  return { moves: [byeOf(simulation)], ending: 'goodbye' };
}

function byeOf({ mood, agreement }: Simulation): MoveId {
  if (mood.irritation > 0.6 || mood.trust < 0.2) return 'bye_cold';
  return mood.trust > 0.55 && agreement ? 'bye_warm' : 'bye_neutral';
}
