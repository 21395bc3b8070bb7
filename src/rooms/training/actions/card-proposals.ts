import { addDays, instantAt } from '#kernel/dates.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import type { ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import { speechActs } from '#knowledge/language/index.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type OwnMistake, ownMistakes } from '#rooms/coaching/index.ts';
import { cardOf, type Playbook } from '#rooms/playbook/contract.ts';
import { readPlaybook } from '#rooms/playbook/index.ts';
import type { readCardProposals } from '#rooms/training/contract/cards.ts';
import { mistakeSkill } from '#rooms/training/rules/mistake-skill.ts';
import { type CardSource, sourcesOf } from '#rooms/training/store/cards.ts';

type Answer = ResponseOf<typeof readCardProposals>;
type Language = ParsedOf<typeof readCardProposals>['query']['language'];

/** Calls of these days are looked at, */
const days = 60;
/** and so many mistakes are shown at most. */
const most = 20;

/** Cards that the actor could make of mistakes in his own calls; of the latest call first. */
export async function cardProposals(work: Work, language: Language): Promise<Decision<Answer, never>> {
  if (work.actor.kind !== 'person') return granted({ proposals: [] });
  const { userId } = work.actor;
  const since = instantAt(addDays(work.today, -days), '00:00', work.administration.timeZone);
  const made = new Set((await sourcesOf(work, userId)).map(keyOf));
  const open = (await ownMistakes(work, userId, since)).filter((mistake) => !made.has(keyOf(mistake))).slice(0, most);
  if (open.length === 0) return granted({ proposals: [] });
  const playbook = await readPlaybook(work);
  return granted({
    proposals: open.map(({ reviewId, turn, mistake, customerName, heldAt, quote, reason, before }) => ({
      source: { reviewId, turn, mistake },
      customerName,
      heldAt,
      skill: mistakeSkill[mistake],
      quote: clipped(quote, longestQuote),
      reason,
      before: before && clipped(before, longestBefore),
      better: before === null ? null : betterReply(playbook, before, language),
    })),
  });
}

const keyOf = ({ reviewId, turn, mistake }: CardSource | OwnMistake): string => `${reviewId} ${turn} ${mistake}`;

/** The front of a card holds both. */
const longestQuote = 300;
const longestBefore = 200;

const clipped = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

/** What the playbook says to what the customer had said; null when it was no excuse that it knows. */
function betterReply(playbook: Playbook, words: string, language: Language): string | null {
  const acts = speechActs('customer', words).map(({ act }) => act);
  const card = cardOf(playbook, { acts, words }, language);
  return card && [card.reply, card.question].filter((text) => text !== '').join(' ');
}
