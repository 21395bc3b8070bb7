import { readJson } from '#rooms/coaching/rules/transcript/json.ts';
import { longestText } from '#rooms/coaching/rules/transcript/limits.ts';
import { readLines } from '#rooms/coaching/rules/transcript/lines.ts';
import { readSubtitles } from '#rooms/coaching/rules/transcript/subtitles.ts';
import { problemAt, type TranscriptReading } from '#rooms/coaching/rules/transcript/transcript.ts';

/** Reads a transcript of whatever form: lines with names, JSON, SRT or WebVTT. Never throws, never guesses a speaker. */
export function readTranscript(raw: string): TranscriptReading {
  if (raw.length > longestText) return problemAt('too-long', null, String(raw.length));
  const text = cleaned(raw);
  const start = text.trimStart();
  if (start === '') return problemAt('empty', null);
  if (start.startsWith('{') || start.startsWith('[{')) return readJson(text);
  if (start.startsWith('WEBVTT')) return readSubtitles(text, 'vtt');
  if (/^[^\n]*\n?[\d:.,]+\s*-->/.test(start)) return readSubtitles(text, 'srt');
  return readLines(text);
}

/** Line ends of one kind; no byte order mark, no control characters. */
function cleaned(raw: string): string {
  return (
    raw
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/\u00a0/g, ' ')
  );
}
