import { DIGIT, kindAt, LETTER } from '#knowledge/language/text/characters.ts';

/** A run of figures: a plain number, something else that counts as one (date, time, ordinal), a code, or a word ('14-daags'). */
export interface NumberRun {
  readonly end: number;
  readonly kind: 'plain' | 'number' | 'code' | 'word';
}

const LONGEST = 40;

/** Reads the run of figures, and what is glued to it, that begins at a digit. */
export function numberRun(text: string, start: number): NumberRun {
  let end = start;
  let letters = -1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === DIGIT) end += 1;
    else if (kind === LETTER) {
      if (letters < 0) letters = end;
      end += 1;
    } else {
      const code = text.charCodeAt(end);
      const after = kindAt(text, end + 1);
      const joins =
        (after === DIGIT && (code === 46 || code === 44 || code === 58 || code === 47 || code === 45 || code === 95)) ||
        (after === LETTER && code === 45);
      if (!joins || (letters >= 0 && (code === 44 || code === 58))) break;
      end += 1;
    }
  }
  if (end - start > LONGEST) return { end, kind: 'code' };
  const run = text.slice(start, end);
  if (letters < 0) return figuresOnly(run, start);
  return withLetters(run, start, letters - start);
}

const twoDates = /^(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-\d{1,2}-\d{4})-(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/;
const monthAndYear = /^(?:\d{1,2}[-/]\d{4}|\d{4}[-/]\d{1,2})$/;
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?$/;
const decimal = /^\d+(?:[.,]\d+)?$/;
const groupedTheOtherWay = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/;
const clock = /^\d{1,2}[:.]\d{2}(?::\d{2})?$/;
const shortDate = /^\d{1,2}([-/.])\d{1,2}(?:\1\d{2}(?:\d{2})?)?$/;
const isoDate = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;
const yearRange = /^(?:19|20)\d\d[-/](?:19|20)?\d\d$/;
const range = /^\d{1,3}(?:[.,]\d+)?-\d{1,4}(?:[.,]\d+)?$/;

function figuresOnly(run: string, start: number): NumberRun {
  const end = start + run.length;
  if (decimal.test(run) || grouped.test(run) || groupedTheOtherWay.test(run)) return { end, kind: 'plain' };
  const two = twoDates.exec(run);
  if (two) return { end: start + (two[1] ?? '').length, kind: 'number' };
  if (
    shortDate.test(run) ||
    isoDate.test(run) ||
    clock.test(run) ||
    range.test(run) ||
    monthAndYear.test(run) ||
    yearRange.test(run)
  )
    return { end, kind: 'number' };
  return { end, kind: 'code' };
}

const counted = /^\d{1,6}(?:e|de|ste)$/i;
const short = /^(?:\d+(?:[.,]\d+)?k|\d{1,3}x|\d{1,2}u(?:\d{2})?|\d{1,2}h(?:\d{2})?)$/i;
const described = /^\d+-[\p{L}]{3,}$/u;
const glued = /^(\d+(?:[.,]\d+)*)(\p{L}{2,})$/u;
const datedGlued = /^(\d{1,2}-?)(\p{L}{3,})(?:-?(\d{2,4}))?$/u;

function withLetters(run: string, start: number, letters: number): NumberRun {
  const end = start + run.length;
  if (counted.test(run) || short.test(run)) return { end, kind: 'number' };
  if (described.test(run)) return { end, kind: datedGlued.test(run) && months.test(run) ? 'number' : 'word' };
  if (datedGlued.test(run) && months.test(run)) return { end, kind: 'number' };
  if (glued.test(run)) return { end: start + letters, kind: 'plain' };
  return { end, kind: 'code' };
}

const months = /^\d{1,2}-?(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i;
