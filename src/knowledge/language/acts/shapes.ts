import type { Token } from '#knowledge/language/text/tokens.ts';

/** What stands for any amount, number, day of the week, ordinal, date in figures, or code in the features. */
export const AMOUNT = '<amount>';
export const NUMBER = '<number>';
export const WEEKDAY = '<weekday>';
export const ORDINAL = '<ordinal>';
export const DATE = '<date>';
export const CODE = '<code>';
export const MONTH = '<month>';

const weekday =
  /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|en)?(?:ochtend|morgen|middag|namiddag|avond|voormiddag|nacht)?$/;
const months = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sept okt nov dec'.split(
    ' ',
  ),
);
const numberWord =
  /^(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen|een)(?:en|ën)?)+$/;
const ordinal =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|en)*(?:eersten?|tweeden?|derden?|vierden?|vijfden?|zesden?|zevenden?|achtsten?|negenden?|tienden?|elfden?|twaalfden?|dertienden?|veertienden?|vijftienden?|zestienden?|zeventienden?|achttienden?|negentienden?|twintigsten?|dertigsten?)$/;
/** Most words end otherwise. */
const ordinalEnd = /(?:st|d)en?$/;
const notNumbers = new Set(['een', 'enen', 'vieren']);

/** What a word or a number stands for, or null for an ordinary word. `norm` has no accents. */
export function shapeOf(kind: Token['kind'], norm: string): string | null {
  if (kind === 'amount') return AMOUNT;
  if (kind === 'symbol') return CODE;
  if (kind === 'number') {
    if (/^\d+(?:e|de|ste)$/.test(norm)) return ORDINAL;
    return /[-/]/.test(norm) || /[a-z]{3}/.test(norm) ? DATE : NUMBER;
  }
  if (norm.length > 40) return null;
  if (norm.includes('dag') && weekday.test(norm)) return WEEKDAY;
  if (months.has(norm)) return MONTH;
  if (!notNumbers.has(norm) && numberWord.test(norm)) return NUMBER;
  if (norm.length > 5 && ordinalEnd.test(norm) && norm !== 'eerste' && norm !== 'tweede' && ordinal.test(norm))
    return ORDINAL;
  return null;
}
