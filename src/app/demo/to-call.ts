import type { ReachedOrNot, StoryCall, StoryOutcome } from '#app/demo/story/happenings.ts';
import type { StoryWords } from '#app/demo/story/talks/talk-of.ts';
import type { CallResult, NewCall } from '#rooms/call/index.ts';
import type { InvoiceId } from '#rooms/dossier/index.ts';

const results: Readonly<Record<ReachedOrNot, CallResult>> = {
  reached: 'right_person',
  third_party: 'someone_else',
  no_answer: 'no_answer',
  voicemail: 'voicemail',
  wrong_number: 'wrong_number',
};

type Outcome = NewCall['outcomes'][number];

/** A call of the story as the cockpit hands it in. */
export function toCall(
  call: StoryCall,
  invoiceIds: ReadonlyMap<string, InvoiceId>,
  words: StoryWords | null,
): Pick<NewCall, 'result' | 'spokenWith' | 'cause' | 'notes' | 'outcomes' | 'words'> {
  return {
    result: results[call.result],
    spokenWith: call.spokenWith,
    cause: call.cause,
    notes: call.note,
    outcomes: call.outcomes.flatMap((outcome) => toOutcome(outcome, call, invoiceIds)),
    words: words && {
      said: words.said.map((turn) => ({ ...turn, source: 'transcript' as const })),
      nudges: [],
      excuses: [...words.excuses],
      gentle: words.gentle,
      openedBeforeMs: words.openedBeforeMs,
    },
  };
}

function toOutcome(outcome: StoryOutcome, call: StoryCall, invoiceIds: ReadonlyMap<string, InvoiceId>): Outcome[] {
  const idOf = (number: string): InvoiceId => {
    const invoiceId = invoiceIds.get(number);
    if (!invoiceId) throw new Error(`a call about invoice ${number}, which is not there`);
    return invoiceId;
  };
  switch (outcome.kind) {
    case 'promise':
      return [
        {
          kind: 'promise',
          amountCents: outcome.cents,
          currency: 'EUR',
          day: outcome.day,
          invoiceIds: outcome.invoiceNumbers.map(idOf),
          promisedBy: call.spokenWith,
          method: outcome.how,
        },
      ];
    case 'callback':
      return [{ kind: 'callback', at: outcome.at, note: outcome.note, assignedTo: null }];
    case 'says_paid':
      return [{ kind: 'says_paid', paidOn: outcome.paidOn, how: null }];
    case 'complaint':
      return [
        {
          kind: 'complaint',
          invoiceId: idOf(outcome.invoiceNumber),
          disputedCents: outcome.cents,
          cause: outcome.subject,
          words: outcome.text,
        },
      ];
    case 'refuses':
      return [{ kind: 'refuses', reason: call.note }];
    case 'nothing':
      return [{ kind: 'nothing' }];
    // The call room plans the next try by itself.
    case 'retry':
      return [];
  }
}
