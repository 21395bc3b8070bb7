import { assemble } from '#rooms/coaching/rules/transcript/assemble.ts';
import { timeIn } from '#rooms/coaching/rules/transcript/times.ts';
import { problemAt, type ReadTurn, type TranscriptReading } from '#rooms/coaching/rules/transcript/transcript.ts';

const cueTimes = /^([\d:.,]+)\s*-->\s*([\d:.,]+)/;
const longestName = 60;

/** Reads SRT or WebVTT in which cues name their speaker: "<v Klant>…" or "Klant: …". A cue without a name goes on with the one before it. */
export function readSubtitles(text: string, form: 'srt' | 'vtt'): TranscriptReading {
  const lines = text.split('\n');
  const turns: { -readonly [Key in keyof ReadTurn]: ReadTurn[Key] }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const times = cueTimes.exec((lines[index] ?? '').trim());
    if (!times) {
      if ((lines[index] ?? '').includes('-->')) return problemAt('time-expected', index + 1, lines[index]?.trim());
      continue;
    }
    const [from, to] = [timeIn(times[1] ?? ''), timeIn(times[2] ?? '')];
    if (from === null || to === null) return problemAt('time-expected', index + 1, lines[index]?.trim());
    const line = index + 1;
    const words: string[] = [];
    while (index + 1 < lines.length && (lines[index + 1] ?? '').trim() !== '') {
      index += 1;
      words.push((lines[index] ?? '').trim());
    }
    const cue = speakerIn(words.join(' '));
    const last = turns.at(-1);
    if (cue.speaker === null && !last) return problemAt('no-speaker', line + 1, words.join(' '));
    if (last && (cue.speaker === null || cue.speaker === last.speaker)) {
      last.text = `${last.text} ${cue.text}`.trim();
      last.to = to;
    } else turns.push({ speaker: cue.speaker ?? '', text: cue.text, from, to, line });
  }
  return assemble(form, turns);
}

function speakerIn(words: string): { readonly speaker: string | null; readonly text: string } {
  const voice = /^<v(?:\.[^\s>]*)?\s+([^>]{1,60})>/.exec(words);
  if (voice) return { speaker: (voice[1] ?? '').trim(), text: withoutTags(words.slice(voice[0].length)) };
  const plain = withoutTags(words);
  const colon = plain.indexOf(':');
  const name = colon > 0 && colon <= longestName ? plain.slice(0, colon).trim() : '';
  return /^\p{L}[\p{L}\p{N}.'’ _-]*$/u.test(name) && name.split(/\s+/).length <= 4
    ? { speaker: name, text: plain.slice(colon + 1).trim() }
    : { speaker: null, text: plain };
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '').trim();
}
