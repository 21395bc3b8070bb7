/** The sentences of letters in one language and form of address. Days, amounts and lists come in as they are written in that language. */
export interface LetterWords {
  greeting(name: string): string;
  /** Subject and first sentence by what the letter is mainly about. `day` is the day of the call, or of the callback. */
  readonly about: Readonly<Record<'agreement' | 'complaint' | 'callback', LetterOpening>>;
  /** Which invoices: all that is open, one, some by number, or so many. */
  readonly invoices: {
    readonly all: string;
    one(number: string): string;
    some(numbers: string): string;
    many(count: number): string;
  };
  promise(facts: { readonly amount: string; readonly day: string; readonly invoices: string }): string;
  arrangement(facts: { readonly total: string; readonly count: number; readonly invoices: string }): string;
  /** The row of an instalment: its place and day. */
  instalment(number: number, day: string): string;
  /** The complaint as it was taken down: about which invoice (or none), which amount (or all), in which words (or none). */
  complaint(facts: {
    readonly invoice: string | null;
    readonly amount: string | null;
    readonly words: string | null;
  }): string;
  callback(facts: { readonly day: string; readonly time: string | null; readonly by: string | null }): string;
  readonly pay: {
    readonly title: string;
    readonly account: string;
    readonly name: string;
    readonly reference: string;
    /** What to name when the account is not known. */
    onlyReference(reference: string): string;
  };
  readonly details: {
    readonly subject: string;
    readonly opening: string;
    invoice(facts: { readonly number: string; readonly amount: string; readonly due: string }): string;
    creditNote(facts: { readonly number: string; readonly amount: string }): string;
    total(amount: string): string;
  };
  readonly closing: string;
  readonly regards: string;
  /** What stands before a value: 'Rekeningnummer: NL…'. */
  readonly colon: string;
}

/** How a letter begins. */
export interface LetterOpening {
  subject(day: string): string;
  opening(day: string): string;
}
