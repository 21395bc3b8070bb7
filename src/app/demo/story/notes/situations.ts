/** What a note is about. Slots: {wie} person, {dag} day agreed, {bedrag} amount, {nr} invoice, {klacht} what is wrong, {uur} time. */
export type NoteSituation =
  | 'no_answer'
  | 'voicemail'
  | 'wrong_number'
  | 'third_party'
  | 'promise_oversight'
  | 'promise_not_received'
  | 'promise_run'
  | 'promise_late'
  | 'promise_cash'
  | 'promise_after_break'
  | 'callback'
  | 'complaint'
  | 'complaint_rest'
  | 'says_paid'
  | 'refuses'
  | 'nothing'
  | 'debit'
  | 'vulnerable'
  | 'paid_meanwhile';

/** The notes of one collector: whole notes per situation, and remarks that may follow a talk. */
export interface Voice {
  readonly notes: Readonly<Record<NoteSituation, readonly string[]>>;
  readonly remarks: readonly string[];
}
