import { askedToListen } from '#knowledge/language/conversation/words.ts';
import type { ReviewedTurn, Transcript } from '#knowledge/language/review/transcript.ts';

const backchannel =
  /^(?:(?:ja|jaja|ok|oke|okay|hm+|mm+|goed|precies|juist|klopt|nee|snap ik|begrijp ik|ik begrijp het|ik snap het|natuurlijk|zeker|eh|uh|ah|oh)[\s,.!]*)+$/;

/** Starting this long before the other ends is cutting in, in ms (evidence: talk over the end of a turn is normal). */
const cutMs = 200;
const shortMs = 500;

/** Whether a turn breaks off, as transcripts write it: a dash at the end. */
export function breaksOff(turn: ReviewedTurn): boolean {
  return /[-–—]\s*$/.test(turn.text);
}

/** Dots at the end are a pause as often as a cut; "ja maar" behind them is a cut. */
function cutsIn(before: ReviewedTurn, turn: ReviewedTurn): boolean {
  return (
    /(?:\.{3}|…)\s*$/.test(before.text) && /^(?:(?:ja|nee|oke|ok|nou),? )*(?:maar|want|dus)(?![a-z])/.test(turn.plain)
  );
}

/** Agent turns that cut the customer off, by the times or by how the transcript breaks off. */
export function interruptions(transcript: Transcript): readonly ReviewedTurn[] {
  return transcript.turns.filter((turn, index) => {
    const before = transcript.turns[index - 1];
    if (turn.role !== 'agent' || before?.role !== 'customer' || backchannel.test(turn.plain)) return false;
    if (turn.from !== undefined && before.to !== undefined) {
      const long = turn.to === undefined || turn.to - turn.from >= shortMs;
      return before.to - turn.from >= cutMs && long;
    }
    return breaksOff(before) || cutsIn(before, turn);
  });
}

/** Whether times or the writing show who let whom finish. */
export function showsTiming(transcript: Transcript): boolean {
  const timed = transcript.turns.filter((turn) => turn.from !== undefined && turn.to !== undefined).length;
  if (timed >= 2 && timed * 2 >= transcript.turns.length) return true;
  return transcript.turns.some((turn, index) => {
    if (turn.role !== 'customer') return false;
    const next = transcript.turns[index + 1];
    return breaksOff(turn) || askedToListen(turn.plain) || (next?.role === 'agent' && cutsIn(turn, next));
  });
}

/** Milliseconds of quiet before the customer answers this agent turn; null when that cannot be seen. */
export function quietAfter(transcript: Transcript, turn: ReviewedTurn): number | null {
  const next = transcript.turns[turn.turn];
  if (next?.role !== 'customer' || next.from === undefined || turn.to === undefined) return null;
  return next.from - turn.to;
}
