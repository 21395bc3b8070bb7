/** What the live coach needs while a call goes on, in one piece: the cockpit fetches it when it opens, nothing else does. */
export { ear } from '#knowledge/language/review/ear.ts';
export { foundIn } from '#rooms/call/rules/coach/found.ts';
export { waitsForAnswer } from '#rooms/call/rules/coach/silence.ts';
export { accept, beginTalk, dismiss, say, standingNudge } from '#rooms/call/rules/coach/talk.ts';
