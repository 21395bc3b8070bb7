import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Heard } from '#knowledge/language/conversation/heard.ts';
import { withholds } from '#knowledge/language/conversation/own-words.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';
import { findsFault, waitsForGoods } from '#knowledge/language/conversation/plain-customer.ts';
import { replyIn } from '#knowledge/language/conversation/replies.ts';
import { answeredBy, type ConversationState } from '#knowledge/language/conversation/state.ts';
import { asksWhenPaid, pastDay } from '#knowledge/language/conversation/which-day.ts';
import {
  complaintActs,
  doubts,
  dropsComplaint,
  namesFault,
  registersComplaint,
  saysPaid,
  writesComplaintDown,
} from '#knowledge/language/conversation/words.ts';

/** One utterance, placed in the call. */
interface Said {
  readonly turn: number;
  readonly role: Role;
  readonly text: string;
  readonly acts: readonly Act[];
  readonly heard: Heard;
}

/** Under this confidence a complaint is a weak sign: it counts when it comes back or is taken in. */
const sureFrom = 0.65;

/** From this confidence a complaint stands though no word in it names a fault. */
const certainFrom = 0.85;

function isCertain({ heard }: Said, labels: readonly Act[]): boolean {
  return heard.acts.some((one) => labels.includes(one.act) && one.confidence >= certainFrom);
}

/** How the complaint stands after an utterance. */
export function complaintAfter(state: ConversationState, said: Said): ConversationState['complaint'] {
  const now = state.complaint;
  const { turn, role, text, acts } = said;
  if (role === 'agent') {
    // The agent who writes a complaint down has heard one, whatever words it came in.
    if (!now && writesComplaintDown(text))
      return { turns: [Math.max(1, turn - 1)], doubted: false, registered: true, labelled: true, demands: false };
    const takesUp = now?.labelled ? registersComplaint(text) : writesComplaintDown(text);
    return now && !now.registered && takesUp ? { ...now, registered: true } : now;
  }
  const named = state.named.purposeTurn !== null || state.named.amountTurn !== null;
  const demands = named && withholds(text);
  const labels = acts.filter((act) => complaintActs.includes(act));
  const sure =
    demands || labels.some((act) => said.heard.acts.every((one) => one.act !== act || one.confidence >= sureFrom));
  // Anger and a no sound like a complaint.
  const heated = acts.includes('refuses') || acts.includes('angry');
  if (labels.length > 0 && !sure && heated && !findsFault(text)) return now;
  if (labels.length > 0 || demands)
    return {
      turns: [...(now?.turns ?? []), turn].slice(-20),
      doubted:
        (now?.doubted ?? true) && (!(sure && (demands || findsFault(text) || isCertain(said, labels))) || doubts(text)),
      registered: now?.registered ?? false,
      labelled: now?.labelled === true || sure,
      demands: now?.demands === true || demands,
    };
  // A word like "verkeerd" alone is a weak sign: it counts when the agent writes the complaint down.
  if (!now && named && (namesFault(text) || waitsForGoods(text)))
    return { turns: [turn], doubted: true, registered: false, labelled: false, demands: false };
  return now && !now.registered && dropsComplaint(text) ? null : now;
}

const ofPart = says(/(?<![a-z])(?:deel|helft|gedeeltelijk|een stuk|eerste|al wat|voorschot)(?![a-z])/);
const wasPaid = says(/(?<![a-z])(?:was (?:het|dat|'t)|afgeschreven|overgemaakt|gestort)(?![a-z])/);

/** What the customer says to have paid, after an utterance. */
export function paidAfter(state: ConversationState, said: Said): ConversationState['paid'] {
  const { turn, role, text, acts, heard } = said;
  const says = role === 'customer' && (acts.includes('excuse_already_paid') || saysPaid(text));
  const goesOn =
    state.paid !== null &&
    turn - state.paid.turn <= 12 &&
    (role === 'agent' ? saysPaid(text) : tellsWhen(state, text) || namesDebt(state, heard));
  if (!says && !goesOn) return state.paid;
  const cents = amountPaid(state, said) ?? state.paid?.cents ?? null;
  const when = heard.phrases.dates.map((date) => pastDay(date, state.callDate)).findLast((day) => day !== null);
  return {
    turn: says ? turn : (state.paid?.turn ?? turn),
    date: when ?? state.paid?.date ?? null,
    cents,
    whole: (state.paid?.whole ?? true) && !ofPart(text),
  };
}

/** Who said that it was paid goes on about that: the answer to "wanneer was dat" or "hoeveel", or a day with "was". */
function tellsWhen(state: ConversationState, text: string): boolean {
  const asked = answeredBy(state, 'customer')?.text ?? '';
  return wasPaid(text) || asksWhenPaid(asked) || asksWhetherAll(asked);
}

/** Who said that it was paid names the amount. */
function namesDebt(state: ConversationState, heard: Heard): boolean {
  return heard.phrases.amounts.some((amount) => amount.cents !== null && amount.cents === state.debtCents);
}

const asksWhetherAll = says(
  /(?<![a-z])(?:hoeveel|welk bedrag|(?:het|dat|de) (?:hele|volledige|volle|totale|ganse) (?:bedrag|som|factuur|rekening)|alles|helemaal)(?![a-z])/,
);

/** What was paid: an amount that he names, or all of it when he says yes to that. */
function amountPaid(state: ConversationState, { role, text, heard }: Said): number | null {
  const named = heard.phrases.amounts.find((amount) => amount.cents !== null)?.cents;
  if (named !== undefined) return named;
  const asked = role === 'customer' && state.paid !== null ? (answeredBy(state, role)?.text ?? '') : '';
  return asksWhetherAll(asked) && replyIn(text) === 'accepts' ? state.debtCents : null;
}
