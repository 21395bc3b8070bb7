import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readQuizRound } from '#rooms/training/contract.ts';

/** A question of a round. */
export type AskedQuestion = ResponseOf<typeof readQuizRound>['questions'][number];

/** An answer that was given in this round; `answerId` is kept, so that saving it again counts once. */
export interface GivenAnswer {
  readonly answerId: string;
  readonly question: AskedQuestion;
  readonly place: number;
  readonly right: boolean;
}
