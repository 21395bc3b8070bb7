import type { Day } from '#kernel/dates.ts';
import type { CauseOfLateness, ReachedOrNot, StoryCustomer, StoryOutcome } from '#app/demo/story/happenings.ts';
import type { NoteFacts } from '#app/demo/story/notes/note-writer.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import type { Owed } from '#app/demo/story/world.ts';

/** What was said in a call, and what the customer will really do. */
export interface Conversation {
  readonly result: ReachedOrNot;
  readonly spokenWith: string | null;
  readonly cause: CauseOfLateness | null;
  readonly outcomes: readonly StoryOutcome[];
  readonly situation: NoteSituation;
  readonly facts: NoteFacts;
}

/** What the collector knows when the call begins. */
export interface Occasion {
  readonly customer: StoryCustomer;
  /** Overdue and not in dispute, oldest first. */
  readonly due: readonly Owed[];
  readonly today: Day;
  readonly brokenBefore: boolean;
  readonly reversedDebit: boolean;
  /** Agreed to call at this time: they answer. */
  readonly expected: boolean;
}
