import { daysBetween } from '#kernel/dates.ts';
import { isWilling, ownOffer } from '#rooms/training/rules/role-play/bargain.ts';
import { disclose } from '#rooms/training/rules/role-play/disclose.ts';
import type { MoveId } from '#rooms/training/rules/role-play/moves.ts';
import type { Reaction } from '#rooms/training/rules/role-play/reaction.ts';
import { fromAnswer } from '#rooms/training/rules/role-play/reactions/deal.ts';
import { byeOf } from '#rooms/training/rules/role-play/reactions/temper.ts';
import { has, type Said } from '#rooms/training/rules/role-play/said.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** The way to debt help. */
export function onHelp(simulation: Simulation, said: Said): Reaction | null {
  if (!has(said, 'refers_to_help')) return null;
  const needs =
    simulation.persona.cause === 'cannot_pay' && simulation.mood.stress > 0.35 && simulation.persona.isPrivate;
  return { moves: [needs ? 'help_accept' : 'help_decline'] };
}

/** The caller takes down the complaint, or takes away what payment waits for. */
export function onComplaintTaken(simulation: Simulation, said: Said): Reaction | null {
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
export function onQuestion(simulation: Simulation, said: Said): Reaction | null {
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
      if (simulation.offer)
        return { moves: ['says_part'], facts: { deel: simulation.offer.cents, dag: simulation.offer.day } };
      return isWilling(simulation, said) && (told.truth || persona.cause !== 'cannot_pay')
        ? fromAnswer(simulation, ownOffer(simulation))
        : (disclose(simulation, 'question') ?? { moves: ['no_amount'] });
    case 'looked':
      return { moves: [persona.knowsInvoice ? 'did_receive' : 'dont_know'] };
    case 'who':
      return { moves: [persona.colleague === null ? 'says_self' : 'says_who'] };
    case 'method':
      return { moves: ['says_how'] };
    case 'proof':
      if (simulation.excuse !== 'excuse_already_paid')
        return disclose(simulation, 'question') ?? { moves: ['dont_know'] };
      return simulation.moves.includes('says_paid_day') || isWilling(simulation, said)
        ? { moves: ['says_not_found'], told: { truth: persona.cause === 'oversight' || told.truth } }
        : { moves: ['says_paid_day'] };
    case 'all-clear':
      return persona.cause === 'complaint' ? disclose(simulation, 'question') : { moves: ['says_all_clear'] };
    case 'how-come':
      return disclose(simulation, 'question') ?? { moves: [wordless(simulation)] };
    default:
      return agreement ? { moves: ['neutral'] } : { moves: ['dont_know'] };
  }
}

/** The caller lets him off, leaves it to him, or offers him an excuse. */
export function onLettingGo(simulation: Simulation, said: Said): Reaction | null {
  if (simulation.agreement) return null;
  if (has(said, 'settles_too_low') && isOpenEnded(simulation, said))
    return { moves: ['takes_lead'], told: { excuse: true, offTheHook: true } };
  if (has(said, 'accepts_vague')) {
    if (said.leaves || simulation.told.offTheHook)
      return { moves: ['off_the_hook'], ending: 'goodbye', told: { offTheHook: true } };
    return { moves: ['off_the_hook'], told: { offTheHook: true } };
  }
  if (has(said, 'invites_excuse')) {
    if (simulation.told.stance === 'paid') return { moves: ['still_paid'] };
    const bait = baitIn(said);
    // Who said that he knows the invoice does not say afterwards that it never came.
    const knows =
      simulation.persona.knowsInvoice && simulation.told.purpose && simulation.excuse !== 'excuse_not_received';
    if (bait === 'bait_not_received' && knows) return { moves: ['did_receive'] };
    const tells = bait === 'bait_dissatisfied' && simulation.persona.cause === 'complaint';
    return { moves: [bait], told: { excuse: true, ...(tells && { truth: true, hint: true }) } };
  }
  if (has(said, 'gives_away_lead'))
    return said.leaves
      ? { moves: ['takes_lead', 'bye_neutral'], ending: 'goodbye' }
      : { moves: ['takes_lead'], told: { excuse: true } };
  return null;
}

/** Without a day that is worth something: none at all, or one in the far future. */
export function isOpenEnded({ callDate }: Simulation, { proposal }: Said): boolean {
  return proposal === null || proposal.day === null || daysBetween(callDate, proposal.day) > 60;
}

/** Who has nothing more to say of the cause; who just gave a hint hesitates, and a silence of the caller helps him on. */
function wordless({ told, moves }: Simulation): MoveId {
  if (told.truth) return 'told_already';
  return moves.some((move) => move.startsWith('hint_')) ? 'silent' : 'no_reason_given';
}

/** A reason of the caller brings him to his own proposal; instalments he asks for first. */
function fromStatement(simulation: Simulation): Reaction {
  const answer = ownOffer(simulation);
  if (answer.kind === 'counter_parts' && simulation.offer === null) return { moves: ['ask_arrangement'] };
  return fromAnswer(simulation, answer);
}

/** What is neither question nor proposal. */
export function onStatement(simulation: Simulation, said: Said): Reaction | null {
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
      ? fromStatement(simulation)
      : { moves: [simulation.moves.includes('stall') ? 'neutral' : 'stall'] };
  }
  if (has(said, 'hedging')) return { moves: ['vague_on_hedging'], told: { excuse: true } };
  return null;
}

/** The caller says goodbye. */
export function onLeave(simulation: Simulation, said: Said): Reaction | null {
  if (!said.leaves) return null;
  return { moves: [byeOf(simulation)], ending: 'goodbye' };
}

/** What he says first when he is asked: the excuse of today; who forgot it and is willing says so at once. */
export function firstWords(simulation: Simulation): Reaction {
  return { moves: [simulation.excuse], told: { excuse: true } };
}

/** The excuse that the caller himself offers. */
export function baitIn(said: Said): MoveId {
  const words = said.plain;
  if (
    /(?<![a-z])(?:ontvangen|gekregen|gezien|aangekomen|binnengekomen|adres|toegekomen|spam|mailbox|postbus|verzonden|verstuurd)(?![a-z])/.test(
      words,
    )
  )
    return 'bait_not_received';
  if (/(?<![a-z])(?:krap|geld|kas|liquid\w*|financie\w*|rondkomen|zaken|omzet|centen|blut)(?![a-z])/.test(words))
    return 'bait_cash';
  if (
    /(?<![a-z])(?:levering|geleverd|kwaliteit|werk|product\w*|goederen|tevreden|ontevreden|klacht\w*|naar wens|kapot|beschadigd|gebrek\w*|montage|plaatsing|dienst)(?![a-z])/.test(
      words,
    )
  )
    return 'bait_dissatisfied';
  return 'bait_other';
}

function onWhen(simulation: Simulation): Reaction {
  const { agreement, told } = simulation;
  if (agreement) return { moves: ['says_day'], facts: { dag: agreement.day, bedrag: agreement.cents } };
  if (!told.excuse) return firstWords(simulation);
  if (!isWilling(simulation, null)) {
    if (simulation.persona.cause === 'will_not_pay' && simulation.mood.irritation > 0.6) return { moves: ['refuse'] };
    const waitsForOthers = /(?:person_absent|approval|in_batch|not_received)$/.test(simulation.excuse);
    if (simulation.moves.includes('stall_again') && waitsForOthers) return { moves: ['callback_offer'] };
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
