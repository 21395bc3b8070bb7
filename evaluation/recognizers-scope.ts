/**
 * Which cases of Microsoft's Dutch specifications (../shared/data/recognizers-nl) are about what is said in a collection call. Written from
 * the specifications alone, before our own output was looked at; every exclusion is a class with a reason, never a single case.
 */

/** One result that a specification expects; the two families write it differently. */
export interface ExpectedResult {
  readonly Text: string;
  readonly Start: number;
  readonly Length?: number;
  readonly End?: number;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Value?: Resolution | null;
  readonly Resolution?: Resolution | null;
}

/** What a result stands for. */
export interface Resolution {
  readonly Timex?: string;
  readonly Mod?: string;
  readonly FutureResolution?: Readonly<Record<string, string>>;
  readonly PastResolution?: Readonly<Record<string, string>>;
  readonly values?: readonly Readonly<Record<string, string>>[];
  readonly value?: string | null;
  readonly unit?: string;
}

/** One case of a specification. */
export interface SpecificationCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly NotSupported?: string;
  readonly Results: readonly ExpectedResult[];
}

/** The files with dates and periods that have values. */
export const dateFiles = [
  'DateTime__DateParser',
  'DateTime__DatePeriodParser',
  'DateTime__HolidayParser',
  'DateTime__DateTimeModel',
  'DateTime__MergedParser',
] as const;

/** The files with numbers, shares and money. */
export const numberFiles = ['Number__NumberModel', 'Number__PercentModel', 'NumberWithUnit__CurrencyModel'] as const;

const typeOf = (result: ExpectedResult): string => (result.Type ?? result.TypeName ?? '').replace(/^datetimeV2\./, '');

/** All resolved values of a result, as records of strings. */
export function valuesOf(result: ExpectedResult): Readonly<Record<string, string>>[] {
  const resolution = result.Value ?? result.Resolution;
  if (!resolution) return [];
  if (resolution.values) return [...resolution.values];
  return [resolution.FutureResolution, resolution.PastResolution].filter((value) => value !== undefined);
}

const timexesOf = (result: ExpectedResult): string[] => {
  const resolution = result.Value ?? result.Resolution;
  return [resolution?.Timex, ...(resolution?.values ?? []).map((value) => value['timex'])].filter(
    (timex) => timex !== undefined,
  );
};

const modifiersOf = (result: ExpectedResult): string[] => {
  const resolution = result.Value ?? result.Resolution;
  return [resolution?.Mod, ...(resolution?.values ?? []).map((value) => value['Mod'])].filter(
    (mod) => mod !== undefined,
  );
};

interface Exclusion<Subject> {
  readonly reason: string;
  readonly holds: (subject: Subject) => boolean;
}

const someResult = (test: (result: ExpectedResult) => boolean) => (one: SpecificationCase) => one.Results.some(test);

const foreignHolidays =
  /thanksgiving|dankzegging|mlk|martin luther|offerfeest|suikerfeest|ramadan|islam|juneteenth|veteranendag|black friday|cyber monday|labor day|independence|washington|columbus|president|memorial|st\.? patrick|guy fawkes|chinees|groundhog|inauguration|earth day|dag van de aarde|april fool|1 april-?grap|silvester|yuandan|girlsday|treeplanting|singleday|lente-?feest|maas|bastille/i;

/** Exclusions of dates and periods, in the order in which they are tried. */
export const dateExclusions: readonly Exclusion<SpecificationCase>[] = [
  {
    reason: 'marked NotSupported for .NET, the implementation the values come from: nobody has verified them',
    holds: (one) => /dotnet/.test(one.NotSupported ?? ''),
  },
  {
    reason: 'nothing is expected, and only because the file is about another kind of expression',
    holds: (one) => one.Results.length === 0,
  },
  {
    reason:
      'a time of day, a length of time or a repetition: a promise is kept by the day (instalments are read apart)',
    holds: someResult((result) => !['date', 'daterange'].includes(typeOf(result))),
  },
  {
    reason: 'no day follows from it (no resolution): seasons, “a day”, impossible dates',
    holds: someResult(
      (result) =>
        valuesOf(result).length === 0 ||
        valuesOf(result).every((value) => !/\d{4}-\d{2}-\d{2}/.test(Object.values(value).join(' '))) ||
        JSON.stringify(valuesOf(result)).includes('0001-01-01'),
    ),
  },
  {
    reason: 'a year, a decade or a century before 1990 or after 2100: no invoice is paid then',
    holds: someResult((result) =>
      [...JSON.stringify(valuesOf(result)).matchAll(/"(\d{4})-\d\d-\d\d/g)].some(
        (match) => Number(match[1]) < 1990 || Number(match[1]) > 2100,
      ),
    ),
  },
  {
    reason: 'a whole year or longer: not something that a payment is promised for',
    holds: someResult((result) =>
      timexesOf(result).some(
        (timex) =>
          /^(?:\d{4}|XXXX|PRESENT_REF)$/.test(timex) || /P\d+(?:[.,]\d+)?Y\)?$/.test(timex) || /^\d{2,3}X/.test(timex),
      ),
    ),
  },
  {
    reason: 'a season',
    holds: someResult((result) => timexesOf(result).some((timex) => /(?:SP|SU|FA|WI)$/.test(timex))),
  },
  {
    reason: 'begin, half, midden or eind: conversation.md §4a has its own, narrower spans',
    holds: (one) =>
      someResult((result) => modifiersOf(result).some((mod) => /start|mid|end|early|late/.test(mod)))(one) ||
      someResult((result) =>
        /\b(?:begin|half|midden|medio|eind|einde|vroeg|laat|later|eerder|rest)\b/i.test(result.Text),
      )(one),
  },
  {
    reason: 'a holiday that is not kept in the Netherlands or Belgium',
    holds: (one) => foreignHolidays.test(one.Input),
  },
  {
    reason: 'the idiom of a calendar assistant (mijn dag, mijn week)',
    holds: someResult((result) => /\b(?:mijn|onze|jouw|hun|zijn|haar)\b/i.test(result.Text)),
  },
];

const numberOf = (result: ExpectedResult): number =>
  Number((result.Resolution?.value ?? 'none').replace('%', '').replace(',', '.'));

/** Exclusions of numbers, shares and money, in the order in which they are tried. */
export const numberExclusions: readonly Exclusion<SpecificationCase>[] = [
  { reason: 'marked NotSupported for .NET', holds: (one) => /dotnet/.test(one.NotSupported ?? '') },
  {
    reason: 'nothing is expected (addresses of pages, units of weight): measured on our own phrases instead',
    holds: (one) => one.Results.length === 0,
  },
  {
    reason: 'not a number from 0 up to a million',
    holds: someResult((one) => !(numberOf(one) >= 0 && numberOf(one) < 1e6)),
  },
  {
    reason:
      'written as in calculation (powers, exponents, fractions with a bar, signs), not as spoken or on an invoice',
    holds: (one) => /\^|\d\s*\/\s*\d|\d[eE][-+]?\d|(?:^|\s)[-+]\d|\s\/\s|\|/.test(one.Input),
  },
  {
    reason: 'a fraction other than halves, thirds, quarters, fifths and tenths, or a ratio (een van de drie)',
    holds: someResult((one) => {
      const value = numberOf(one);
      const whole = (count: number): boolean => Math.abs(value * count - Math.round(value * count)) < 1e-6;
      return (
        (!/\d/.test(one.Text) && ![1, 3, 4, 10].some(whole)) ||
        /\b(?:van|uit|op) (?:de|elke)\b|(?:ste|de)n?$/i.test(one.Text.trim())
      );
    }),
  },
  {
    reason:
      'series of figures with dots, spaces or commas that is no amount (IP address, telephone number, 1, 234, 567)',
    holds: (one) => /\d+\.\d{1,3}\.\d{1,3}\.\d|\d, \d{3}|telefoon|\d \d{3} \d{3}/i.test(one.Input),
  },
  {
    reason: 'a currency or coin that is not euro and cent, dollar or pound',
    holds: someResult(
      (one) =>
        one.Resolution?.unit !== undefined &&
        !/^(?:euro|cent|dollar|pond|.*dollar|eurocent|britse pond)$/i.test(one.Resolution.unit),
    ),
  },
];

/** Why a case is left out, or null when it is in scope. */
export function exclusionOf(
  one: SpecificationCase,
  exclusions: readonly Exclusion<SpecificationCase>[],
): string | null {
  return exclusions.find((exclusion) => exclusion.holds(one))?.reason ?? null;
}
