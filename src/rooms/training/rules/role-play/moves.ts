import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** One thing that a simulated debtor can do by speaking, with what the words of every line for it do (docs/acts.md). */
interface Move {
  /** When it is said, for whoever writes lines. */
  readonly when: string;
  readonly acts: readonly CustomerAct[];
}

/**
 * All moves. Lines stand in lines/*.ts; a persona may have own lines for a move. Facts in braces: {naam} own name, {bedrijf} own company,
 * {factuur} number of the invoice, {bedrag} the whole amount or the amount spoken of, {deel} a part, {rest} what is left, {dag} and {dag2} a
 * day ("vrijdag 27 november"), {aantal} a number of instalments in words, {persoon} who does it in the own company, {levering} what was delivered.
 */
export const moves = {
  // The beginning.
  pickup: { when: 'answers the telephone', acts: [] },
  pickup_other: { when: 'a colleague answers the telephone; {naam} is in the house', acts: [] },
  put_through: { when: 'the colleague puts the caller through to {naam}', acts: [] },
  here_is: { when: '{naam} takes over the call', acts: [] },
  who_is_this: { when: 'the caller has not said who he is', acts: [] },
  confirm_identity: { when: 'yes, it is me; waits', acts: [] },
  what_about: { when: 'knows who calls and asks what it is about', acts: [] },
  // After the purpose was named.
  knows_invoice: { when: 'knows the invoice, says no more', acts: [] },
  doubts_invoice: { when: 'does not know which invoice is meant', acts: [] },
  asks_which: { when: 'the caller spoke about paying without naming invoice or amount; asks which', acts: [] },
  // The first excuse.
  excuse_no_cash: { when: 'no money at the moment', acts: ['excuse_no_cash'] },
  excuse_waiting_for_own_customers: { when: 'own customers have not paid', acts: ['excuse_waiting_for_own_customers'] },
  excuse_not_received: { when: 'never got the invoice', acts: ['excuse_not_received'] },
  excuse_in_batch: { when: 'goes with the payment run; names no day', acts: ['excuse_in_batch'] },
  excuse_person_absent: { when: '{persoon} does the payments and is not there', acts: ['excuse_person_absent'] },
  excuse_approval_pending: { when: 'still has to be approved', acts: ['excuse_approval_pending'] },
  excuse_already_paid: { when: 'says that it was paid; names no day', acts: ['excuse_already_paid'] },
  excuse_agreement_with_colleague: {
    when: 'a colleague of the caller promised something (delay, credit note)',
    acts: ['excuse_agreement_with_colleague'],
  },
  excuse_system: { when: 'the bank, app or software did not work', acts: ['excuse_system'] },
  complaint_quality: { when: '{levering} was not good', acts: ['complaint_quality'] },
  complaint_delivery: { when: '{levering} came late, damaged or not in full', acts: ['complaint_delivery'] },
  complaint_invoice_wrong: { when: 'the invoice itself is wrong', acts: ['complaint_invoice_wrong'] },
  // Vague answers.
  stall: { when: 'will pay, no day', acts: ['vague_promise'] },
  stall_again: { when: 'is asked for a day and still names none', acts: ['vague_promise'] },
  vague_on_hedging: { when: 'the caller asked so softly that it seems not to matter much', acts: ['vague_promise'] },
  takes_lead: { when: 'the caller leaves it to him; he takes that gladly', acts: ['vague_promise'] },
  off_the_hook: { when: 'the caller took a vague answer; says goodbye at once', acts: ['vague_promise'] },
  callback_offer: { when: 'will call back himself', acts: ['will_call_back'] },
  // Defence.
  defend_why: { when: 'was asked "waarom" and feels judged', acts: [] },
  defend_must: { when: 'was told that he must', acts: [] },
  defend_moral: { when: 'was told about decency', acts: ['angry'] },
  defend_pressure: { when: 'was threatened with measures', acts: [] },
  bait_not_received: {
    when: 'the caller himself asked whether the invoice came; gladly not',
    acts: ['excuse_not_received'],
  },
  bait_dissatisfied: {
    when: 'the caller himself asked whether something was wrong; now that he says so',
    acts: ['complaint_quality'],
  },
  bait_cash: { when: 'the caller himself asked whether money is short; gladly', acts: ['excuse_no_cash'] },
  bait_other: { when: 'the caller himself offered some other reason; gladly', acts: [] },
  did_receive: { when: 'was asked whether the invoice came; it did', acts: [] },
  still_paid: { when: 'said before that it was paid, and stays with that', acts: ['excuse_already_paid'] },
  told_already: { when: 'has told the cause and is asked for it again', acts: [] },
  what_for: { when: 'is pressed or reproached before he knows what the call is about', acts: [] },
  // Warming up.
  thaw: { when: 'was understood and becomes friendlier; says nothing new yet', acts: [] },
  silence_fill: { when: 'breaks a silence; the truth follows in the next sentence', acts: [] },
  opens_up: { when: 'trusts the caller; the truth follows in the next sentence', acts: [] },
  hint_oversight: { when: 'half lets on that it was forgotten', acts: [] },
  hint_cannot_pay: { when: 'half lets on that there is no money', acts: [] },
  hint_complaint: { when: 'half lets on that he is not happy', acts: [] },
  hint_process: { when: 'half lets on that it is stuck inside the company', acts: [] },
  hint_will_not_pay: { when: 'half lets on that he has no wish to pay', acts: [] },
  truth_oversight: { when: 'it was simply forgotten', acts: ['cooperative'] },
  truth_cannot_pay: { when: 'there is not enough money now, and how that came', acts: ['excuse_no_cash'] },
  truth_complaint: { when: 'he held the payment back because of {levering}', acts: ['complaint_quality'] },
  truth_process: { when: 'where it is stuck: {persoon} has to do something first', acts: ['excuse_approval_pending'] },
  truth_will_not_pay: { when: 'he pays who shouts loudest; others go first', acts: [] },
  detail_oversight: { when: 'more about it when asked on', acts: [] },
  detail_cannot_pay: { when: 'more about it when asked on', acts: [] },
  detail_complaint: { when: 'more about it when asked on', acts: [] },
  detail_process: { when: 'more about it when asked on', acts: [] },
  detail_will_not_pay: { when: 'more about it when asked on', acts: [] },
  no_reason_given: { when: 'is asked how it comes and does not want to say', acts: [] },
  // Answers to questions.
  says_who: { when: 'who decides or does it: {persoon}', acts: [] },
  says_self: { when: 'who decides or does it: he himself', acts: [] },
  says_part: { when: 'how much is possible now: {deel}', acts: ['cooperative'] },
  says_nothing_now: { when: 'nothing is possible today', acts: ['excuse_no_cash'] },
  says_day: { when: 'names {dag} of his own accord', acts: ['concrete_promise'] },
  says_paid_day: { when: 'says that it was paid last week, when asked', acts: ['excuse_already_paid'] },
  says_not_found: { when: 'looks it up: it was not paid after all', acts: ['cooperative'] },
  no_amount: { when: 'was asked for an amount and names none', acts: [] },
  dont_know: { when: 'was asked something that he does not know or does not want to say', acts: [] },
  wrong_amount: { when: 'the caller named an amount that he cannot place; {bedrag} is the whole', acts: [] },
  says_how: { when: 'how it is paid: transfer, prepared today', acts: [] },
  says_all_clear: { when: 'nothing is wrong with delivery or invoice', acts: [] },
  // Negotiating.
  accept: { when: 'takes a proposal gladly: {bedrag} on {dag}', acts: ['concrete_promise', 'cooperative'] },
  accept_reluctant: { when: 'takes a proposal unwillingly: {bedrag} on {dag}', acts: ['concrete_promise'] },
  comes_round: { when: 'gives up his excuse; a yes or a day follows in the next sentence', acts: [] },
  pays_now: { when: 'does it during the call', acts: ['concrete_promise', 'cooperative'] },
  counter_day: { when: 'names {dag} for {bedrag} himself; also when no day was proposed', acts: ['concrete_promise'] },
  counter_part: { when: '{deel} on {dag}, the rest {dag2}', acts: ['asks_arrangement'] },
  counter_parts: { when: 'in {aantal} instalments of {deel}, the first on {dag}', acts: ['asks_arrangement'] },
  ask_arrangement: { when: 'asks whether it can be spread', acts: ['asks_arrangement'] },
  decline_day: { when: 'that day is impossible; names no other', acts: [] },
  decline_amount: { when: 'that amount is impossible', acts: ['excuse_no_cash'] },
  trade_yes: { when: 'takes a deal of give and take: {bedrag} on {dag}', acts: ['concrete_promise', 'cooperative'] },
  trade_no: { when: 'does not want that deal', acts: [] },
  // Own questions.
  asks_cost: { when: 'asks whether costs come on top', acts: [] },
  asks_paper: { when: 'asks for it in writing', acts: ['cooperative'] },
  asks_account: { when: 'asks to which account and with which reference', acts: ['cooperative'] },
  asks_copy: { when: 'asks for a copy of the invoice', acts: ['cooperative'] },
  asks_consequence: { when: 'asks what happens if it does not work out', acts: [] },
  // Complaints.
  complain_again: { when: 'was not heard out about {levering}', acts: ['complaint_quality', 'angry'] },
  complaint_heard: { when: 'is glad that it is taken down', acts: ['cooperative'] },
  pays_undisputed: { when: 'pays the part that is in order: {deel} on {dag}', acts: ['concrete_promise'] },
  no_pay_before_fix: { when: 'pays when it is put right', acts: ['refuses'] },
  // Refusing.
  refuse: { when: 'will not pay', acts: ['refuses'] },
  refuse_again: { when: 'still will not pay', acts: ['refuses'] },
  // Summary and goodbye.
  confirm_summary: { when: 'the summary is right', acts: [] },
  correct_day: { when: 'the summary had another day; it was {dag}', acts: ['concrete_promise'] },
  correct_amount: { when: 'the summary had another amount; it was {bedrag}', acts: [] },
  bye_warm: { when: 'says goodbye and thanks', acts: [] },
  bye_neutral: { when: 'says goodbye', acts: [] },
  bye_cold: { when: 'says goodbye curtly', acts: [] },
  kicked: { when: 'an agreement was made and yet he is threatened or distrusted', acts: ['angry'] },
  // Temper.
  irritated: { when: 'becomes short-tempered', acts: [] },
  angry: { when: 'is angry', acts: ['angry'] },
  hang_up: { when: 'puts the receiver down', acts: ['angry'] },
  threatens_leaving: { when: 'will buy elsewhere', acts: ['angry'] },
  cry: { when: 'breaks down', acts: ['distressed'] },
  overwhelmed: { when: 'too much at once', acts: ['distressed'] },
  vulnerable: { when: 'says how bad it is (illness, debts, divorce)', acts: ['vulnerable'] },
  calms_down: { when: 'was angry and calms down', acts: [] },
  relieved: { when: 'is glad that there is a way', acts: ['cooperative'] },
  silent: { when: 'says nothing', acts: [] },
  // Getting off the subject.
  neutral: { when: 'a short reaction that fits anything and leaves the turn to the caller', acts: [] },
  not_understood: { when: 'does not understand what is meant', acts: [] },
  small_talk: { when: 'speaks of something else', acts: [] },
  back_to_it: { when: 'lets himself be brought back', acts: [] },
  interrupt: { when: 'interrupts; the own reaction follows in the next sentence', acts: [] },
  busy: { when: 'has little time', acts: [] },
  too_long: { when: 'the caller speaks too long', acts: [] },
  same_again: { when: 'the caller says the same thing again', acts: [] },
  waits: { when: 'asks whether the caller is still there, after a silence', acts: [] },
  // Help with debts.
  help_accept: { when: 'is glad of the way to debt help', acts: ['cooperative'] },
  help_decline: { when: 'does not need debt help', acts: [] },
} as const satisfies Record<string, Move>;

export type MoveId = keyof typeof moves;

/** Ways of speaking. */
export const manners = ['plain', 'curt', 'long', 'formal', 'anxious', 'gruff'] as const;
export type Manner = (typeof manners)[number];

/** Dutch of the Netherlands, or of Flanders. */
export const regions = ['nl', 'vl'] as const;
export type Region = (typeof regions)[number];

/** A sentence that a debtor can say for a move. */
export interface Line {
  readonly move: MoveId;
  readonly region: Region;
  /** Null: in any manner. */
  readonly manner: Manner | null;
  readonly text: string;
}

/** Reads lines as they are written: "region manner? | text", one a line. Throws on a mistake of the writer: lines are part of the program. */
export function linesFrom(move: MoveId, written: string): readonly Line[] {
  return written.split('\n').flatMap((row) => {
    if (row.trim() === '') return [];
    const bar = row.indexOf('|');
    const [regionWord, mannerWord] = row.slice(0, Math.max(bar, 0)).trim().split(/\s+/);
    const region = regions.find((one) => one === regionWord);
    const manner = manners.find((one) => one === mannerWord) ?? null;
    if (bar < 0 || !region || (mannerWord !== undefined && manner === null))
      throw new Error(`line of ${move} is not "region manner? | text": ${row}`);
    return [{ move, region, manner, text: row.slice(bar + 1).trim() }];
  });
}
