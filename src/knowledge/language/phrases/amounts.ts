import { figureValue } from '#knowledge/language/phrases/number-words.ts';
import { type NumberSpan, numberAt, tokenValue } from '#knowledge/language/phrases/numbers.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';
import { verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import { nounLike } from '#knowledge/language/text/words.ts';

/** Money or a share in the text: tokens `from` up to and not including `to`. */
export interface AmountSpan {
  readonly from: number;
  readonly to: number;
  /** Whole cents; null for a share. */
  readonly cents: number | null;
  /** 0 … 1 of what is owed; null for money, and for "de rest". */
  readonly fraction: number | null;
  /** Null when no currency was said. */
  readonly currency: string | null;
  /** True for "een paar honderd", "zo'n vijftig euro". */
  readonly about: boolean;
}

const LARGEST = 1e12;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const euroWords = words("euro euro's euros eur eurootjes euri ekskes piek €");
const centWords = words('cent centen ct eurocent cents');
const otherCurrencies: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['$', 'USD'],
  ['pond', 'GBP'],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
]);

/** Money by a name of its own. */
const coins: ReadonlyMap<string, number> = new Map([
  ['tientje', 10],
  ['tientjes', 10],
  ['vijfje', 5],
  ['twintigje', 20],
  ['vijftigje', 50],
  ['honderdje', 100],
  ['duizendje', 1000],
  ['meier', 100],
  ['ruggetje', 1000],
  ['rug', 1000],
  ['mille', 1000],
  ['ton', 100_000],
]);

function cents(value: number): number | null {
  const found = Math.round(value * 100);
  return Number.isSafeInteger(found) && Math.abs(value) < LARGEST ? found : null;
}

function money(from: number, to: number, value: number, currency: string | null, about = false): AmountSpan | null {
  const found = cents(value);
  return found === null ? null : { from, to, cents: found, fraction: null, currency, about };
}

const share = (from: number, to: number, fraction: number | null): AmountSpan => ({
  from,
  to,
  cents: null,
  fraction,
  currency: null,
  about: false,
});

/** All amounts and shares of a text, in order; `excluded` tokens are dates. */
export function readAmounts(tokens: readonly Token[], excluded: ReadonlySet<number>): AmountSpan[] {
  const found: AmountSpan[] = [];
  const paying = tokens.some((token) => payWords.test(token.norm));
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    if (excluded.has(index) || token.kind === 'punct') {
      index += 1;
      continue;
    }
    const amount = amountAt(tokens, index, paying);
    if (amount && !overlaps(amount, excluded)) found.push(amount);
    const number = amount ?? (tokenValue(token) === null ? null : numberAt(tokens, index));
    index = Math.max(index + 1, number?.to ?? 0);
  }
  return found;
}

function overlaps(amount: AmountSpan, excluded: ReadonlySet<number>): boolean {
  for (let index = amount.from; index < amount.to; index += 1) if (excluded.has(index)) return true;
  return false;
}

/** The amount or share that begins at a token; `paying` when the text is about paying, so that a bare number can be money. */
function amountAt(tokens: readonly Token[], index: number, paying: boolean): AmountSpan | null {
  const token = tokens[index] as Token;
  if (token.kind === 'amount') return writtenAmount(token, index);
  if (token.kind === 'symbol') return null;
  const { norm } = token;
  const behindSign = euroWords.has(norm) || otherCurrencies.has(norm) ? signFirst(tokens, index) : null;
  if (behindSign) return behindSign;
  const coined = coinAt(tokens, index, index, 1);
  if (coined) return coined;
  const shared = shareAt(tokens, index);
  if (shared) return shared;
  const few = fewHundred(tokens, index);
  if (few) return few;
  const number = numberAt(tokens, index);
  if (!number) return null;
  return percentage(tokens, number) ?? withUnit(tokens, number) ?? bareAmount(tokens, number, paying);
}

/** "€ 3.000,50", "250 €", "24,-": the sign and the figures in one token. */
function writtenAmount(token: Token, index: number): AmountSpan | null {
  const figures = /\d[\d.,]*\d|\d/.exec(token.norm);
  const value = figures ? figureValue(figures[0]) : null;
  if (value === null) return null;
  const currency = token.text.includes('$') ? 'USD' : token.text.includes('£') ? 'GBP' : 'EUR';
  return money(index, index + 1, value, currency);
}

/** "eur 250", "euro 1.250,00". */
function signFirst(tokens: readonly Token[], index: number): AmountSpan | null {
  const next = tokens[index + 1];
  if (next?.kind !== 'number' || tokenValue(tokens[index - 1]) !== null) return null;
  const value = figureValue(next.norm);
  return value === null
    ? null
    : money(index, index + 2, value, otherCurrencies.get(tokens[index]?.norm ?? '') ?? 'EUR');
}

/** "een tientje", "twee ton", "anderhalve ton", "twee mille". */
function coinAt(tokens: readonly Token[], index: number, from: number, times: number): AmountSpan | null {
  const norm = tokens[index]?.norm ?? '';
  const value = coins.get(norm);
  if (value === undefined) return null;
  if (from === index) {
    const before = tokens[index - 1]?.norm ?? '';
    if (!/^(?:een|'n|n)$/.test(before) && (norm === 'rug' || norm === 'ton' || norm === 'mille' || norm === 'vijfje'))
      return null;
    if (/^(?:de|het|mijn|uw)$/.test(before) && /^(?:rug|ton|meier)$/.test(norm)) return null;
  }
  // A ton of something is a weight.
  if (
    norm === 'ton' &&
    /^(?:zand|grind|puin|staal|beton|aarde|per|laden|vracht|hout|ijzer|schroot)$/.test(tokens[index + 1]?.norm ?? '')
  )
    return null;
  if (norm === 'rug' && times === 1) return null;
  return money(from, index + 1, value * times, 'EUR');
}

const shareNouns: ReadonlyMap<string, number> = new Map([
  ['helft', 1 / 2],
  ['kwart', 1 / 4],
  ['driekwart', 3 / 4],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['achtste', 8],
  ['tiende', 10],
  ['kwart', 4],
]);

const beforePart = words('een twee drie vier');
const notAfterPart = words(
  'keer maal factuur herinnering aanmaning termijn schijf brief week maand dag kwartaal partij persoon brieven partijen',
);

/** "de helft", "een derde", "driekwart", "de rest", "het hele bedrag". */
function shareAt(tokens: readonly Token[], index: number): AmountSpan | null {
  const norm = tokens[index]?.norm ?? '';
  const before = tokens[index - 1]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  const article = ['de', 'het', 'een', 'die', "'t"].includes(before) ? index - 1 : index;
  const noun = shareNouns.get(norm);
  if (noun !== undefined) {
    if (norm === 'kwart' && (next === 'over' || next === 'voor' || /^(?:over|voor|om)$/.test(before))) return null;
    return share(norm === 'driekwart' ? index : article, index + 1, noun);
  }
  if (beforePart.has(norm)) {
    const denominator = parts.get(next);
    const count = ['een', 'twee', 'drie', 'vier'].indexOf(norm) + 1;
    if (
      denominator !== undefined &&
      count < denominator &&
      !notAfterPart.has(tokens[index + 2]?.norm ?? '') &&
      !(norm === 'een' && next === 'kwart' && /^(?:over|voor)$/.test(tokens[index + 2]?.norm ?? ''))
    )
      return share(index, index + 2, count / denominator);
  }
  if (/^(?:rest|restant|resterende|overige|saldo|restbedrag)$/.test(norm) && article < index && next !== 'van') {
    const twoWords = /^(?:resterende|overige)$/.test(norm);
    if (twoWords && !/^(?:bedrag|deel|gedeelte|helft|som)$/.test(next)) return null;
    if (norm === 'saldo') return null;
    return share(article, twoWords ? index + 2 : index + 1, null);
  }
  if (
    norm === 'rest' &&
    before === 'de' &&
    next === 'van' &&
    /^(?:het|de|factuur)$/.test(tokens[index + 2]?.norm ?? '') &&
    /^(?:bedrag|factuur|rekening|schuld|som|geld)$/.test(tokens[index + 3]?.norm ?? '')
  )
    return share(article, index + 1, null);
  if (
    /^(?:hele|volledige|ganse|gehele|totale)$/.test(norm) &&
    /^(?:bedrag|som|factuur|rekening|schuld)$/.test(next) &&
    article < index &&
    norm !== 'totale'
  )
    return share(article, index + 2, 1);
  return null;
}

/** "een paar honderd euro", "enkele duizenden". */
function fewHundred(tokens: readonly Token[], index: number): AmountSpan | null {
  if (!/^(?:paar|enkele)$/.test(tokens[index]?.norm ?? '')) return null;
  const times = { honderd: 100, duizend: 1000, tientjes: 10 }[tokens[index + 1]?.norm ?? ''];
  if (times === undefined) return null;
  const from = tokens[index - 1]?.norm === 'een' ? index - 1 : index;
  const unit = euroWords.has(tokens[index + 2]?.norm ?? '');
  return { ...share(from, index + (unit ? 3 : 2), null), about: true, currency: unit ? 'EUR' : null };
}

const LARGEST_SHARE = 100;

function percentage(tokens: readonly Token[], number: NumberSpan): AmountSpan | null {
  if (!/^(?:procent|percent|%|pct)$/.test(tokens[number.to]?.norm ?? '')) return null;
  if (number.value > LARGEST_SHARE) return null;
  return share(number.from, number.to + 1, Math.round(number.value * 1e6) / 1e8);
}

const aboutWords = words("zo'n ongeveer circa ca rond omtrent pakweg zowat bijna ruim minstens maximaal");

/** "vijf euro vijftig", "twaalfhonderd euro", "drie euro en tachtig cent", "vijftig cent", "15 dollar". */
function withUnit(tokens: readonly Token[], number: NumberSpan): AmountSpan | null {
  const unit = tokens[number.to]?.norm ?? '';
  const about = aboutWords.has(tokens[number.from - 1]?.norm ?? '');
  if (centWords.has(unit)) return money(number.from, number.to + 1, number.value / 100, 'EUR', about);
  const currency = euroWords.has(unit) ? 'EUR' : otherCurrencies.get(unit);
  if (currency === undefined) return coinAt(tokens, number.to, number.from, number.value);
  const behind = number.to + 1;
  const joint = tokens[behind]?.norm === 'en' ? 1 : 0;
  const small = Number.isInteger(number.value) ? numberAt(tokens, behind + joint) : null;
  if (small && Number.isInteger(small.value) && small.value >= 1 && small.value <= 99) {
    const saysCents = centWords.has(tokens[small.to]?.norm ?? '');
    const alone = small.value >= 5 && !isCounted(tokens, small) && joint === 0 && tokenValue(tokens[small.to]) === null;
    const andAlone = joint === 1 && small.value >= 5 && (tokens[small.to]?.kind ?? 'punct') === 'punct';
    if (saysCents || alone || andAlone)
      return money(number.from, small.to + (saysCents ? 1 : 0), number.value + small.value / 100, currency, about);
  }
  return money(number.from, behind, number.value, currency, about);
}

const countable = words(`
dag dagen daagjes week weken weekje weekjes maand maanden maandje kwartaal jaar jaren uur uren minuten minuutjes seconden keer maal x stuks stuk
facturen factuur rekeningen termijnen termijn schijven schijf delen deel keren man mensen personen werknemers klanten kinderen kilo kilometer km
meter liter kg ton pallets dozen paletten auto's orders bestellingen herinneringen aanmaningen brieven mails mailtjes telefoontjes werkdagen
procent % percent e de ste januari februari maart april mei juni juli augustus september oktober november december graden zakken collega's
leveringen ritten bomen stoelen tafels lampen toestellen machines vestigingen winkels bladzijden pagina's afbetalingen betalingen aflossingen
maandelijkse wekelijkse maal gelijke betalingstermijnen maandtermijnen en-een kwartalen dochters zonen medewerkers monteurs bezoekers
`);

function isCounted(tokens: readonly Token[], number: NumberSpan): boolean {
  const next = tokens[number.to];
  return next !== undefined && (countable.has(next.norm) || next.norm === 'of' || next.norm === 'tot');
}

const payWords =
  /^(?:betaal|betaalt|betalen|betaalde|betaald|betaling|bedrag|maak|maakt|overmaken|overgemaakt|overmaak|overschrijven|overgeschreven|stort|storten|gestort|storting|voldoen|voldaan|voldoe|los|aflossen|afgelost|afbetalen|afbetaald|afkorten|openstaand|openstaande|open|aanbetaling|aanbetalen|voorschot|termijn|termijnen|schijven|maandelijks|wekelijks|overboeken|overgeboekt|bijbetalen|missen|afdoen|dokken|lappen|ophoesten|schuldig|verschuldigd|kost|kosten|krijgt|tegoed|spaargeld)$/;

const numbered = words(`
nummer nr nummers no factuur facturen factuurnummer klantnummer dossier dossiernummer ordernummer order bestelnummer kenmerk referentie polis
polisnummer postbus bus huisnummer toestel telefoonnummer nummertje kamer lijn artikel art bladzijde pagina week weeknummer versie iban
rekeningnummer kvk btw-nummer postcode code pincode afdeling regel box unit gate km jaar leeftijd klasse groep punt vraag optie stap fase
mobiel gsm doorkiesnummer bonnummer pakbon creditnota offerte offertenummer contract contractnummer relatienummer debiteurnummer ticket zaak
`);

const street =
  /(?:straat|laan|weg|plein|kade|gracht|dreef|singel|steenweg|hof|pad|lei|vest|dijk|baan|markt|steeg|wal|park|plantsoen|boulevard|akker|veld|ring)$/;
const streetLike = words('straat laan weg plein baan park markt ring veld hof pad park dreef kaai lei');

const followsMoney = words(`
per of en maar want dan ook wel al nog pas toch hoor he voor tegen op om in met bij via door aan uit van naar over ik u je ge we wij ze zij hij het
dat dit die er ja nee oke goed graag aub alstublieft als omdat zodra nu vandaag morgen overmorgen vrijdag maandag dinsdag woensdag donderdag
zaterdag zondag volgende komende deze eind begin half meteen direct vast alvast elke iedere maandelijks wekelijks ineens contant vooraf
alleen zeker ongeveer binnen vanaf tot daarna later terug extra minder meer af bruto netto exclusief inclusief excl incl openstaat
straks dadelijk zo eerst rond rest de zulle ze hè he niet moet kan wil zal
`);

/** A number without a unit: money when it is written like money, when it is paid per month, or when the sentence is about paying. */
function bareAmount(tokens: readonly Token[], number: NumberSpan, paying: boolean): AmountSpan | null {
  if (number.article || isCounted(tokens, number)) return null;
  const before = tokens[number.from - 1];
  const next = tokens[number.to];
  const single = tokens[number.from] as Token;
  const earlier = tokens[number.from - 2]?.norm ?? '';
  const everyPeriod = isEvery(tokens, number.from);
  if (!everyPeriod && isReference(before, earlier)) return null;
  if (next?.kind === 'number' || next?.kind === 'symbol' || next?.kind === 'amount') return null;
  const about = aboutWords.has(before?.norm ?? '');
  const likeMoney =
    single.kind === 'number' &&
    number.to === number.from + 1 &&
    /^\d{1,3}(?:\.\d{3})+(?:,\d{2})?$|^\d+,\d{2}$/.test(single.norm);
  if (likeMoney) return money(number.from, number.to, number.value, null, about);
  if (isYear(single, number, before)) return null;
  if (
    single.kind === 'number' &&
    !/k$/.test(single.norm) &&
    (figureValue(single.norm) === null || number.value > 999_999)
  )
    return null;
  const perPeriod =
    /^(?:per|elke|iedere|maandelijks|wekelijks)$/.test(next?.norm ?? '') &&
    /^(?:per|elke|iedere)$/.test(next?.norm ?? '') ===
      /^(?:maand|week|kwartaal|keer|termijn|dag|veertien|twee|14)$/.test(tokens[number.to + 1]?.norm ?? '');
  if ((perPeriod || everyPeriod) && number.value >= 5) return money(number.from, number.to, number.value, null, about);
  if (/k$/.test(single.norm) && single.kind === 'number')
    return money(number.from, number.to, number.value, null, about);
  // From a hundred on a number that counts nothing is money in these calls; below that only when the sentence is about paying.
  const large = number.value >= 100 && (single.kind === 'word' || number.value < 10_000);
  if (!(paying || large || isWholeText(tokens, number)) || number.value < 15 || !Number.isInteger(number.value * 100))
    return null;
  if (/^(?:om|tussen|rond|nummer|ben|is|was|word|wordt|met|na|sinds)$/.test(before?.norm ?? '') && number.value < 100)
    return null;
  if (next !== undefined && next.kind === 'word') {
    const verb = verbReadings(next.norm).length > 0 && !nounLike.has(next.norm);
    if (!followsMoney.has(next.norm) && !verb) return null;
  }
  return money(number.from, number.to, number.value, null, about);
}

const beside = words(
  'ja nee nou oke ok eh uh euh dan en maar dus ongeveer maximaal minstens graag goed laten we zeggen doe maar ik kan wel',
);

/** "vijftig", "ja, ongeveer tachtig": an answer that is a number. */
function isWholeText(tokens: readonly Token[], number: NumberSpan): boolean {
  if (tokens.length > number.to - number.from + 5) return false;
  return tokens.every(
    (token, index) => (index >= number.from && index < number.to) || token.kind === 'punct' || beside.has(token.norm),
  );
}

/** "elke week vijftig", "iedere maand honderd". */
function isEvery(tokens: readonly Token[], from: number): boolean {
  const unit = tokens[from - 1]?.norm ?? '';
  if (/^(?:maandelijks|wekelijks)$/.test(unit)) return true;
  return /^(?:maand|week|kwartaal)$/.test(unit) && /^(?:elke|iedere|per)$/.test(tokens[from - 2]?.norm ?? '');
}

function isReference(before: Token | undefined, earlier: string): boolean {
  if (!before) return false;
  if (numbered.has(before.norm) || (numbered.has(earlier) && /^(?:is|:|nummer|nr|\.|van)$/.test(before.norm)))
    return true;
  if (before.kind === 'symbol' && before.text !== '€') return true;
  return (
    before.kind === 'word' &&
    street.test(before.norm) &&
    (!streetLike.has(before.norm) || /^\p{Lu}/u.test(before.text)) &&
    before.norm.length > 5
  );
}

function isYear(single: Token, number: NumberSpan, before: Token | undefined): boolean {
  const inRange = Number.isInteger(number.value) && number.value >= 1950 && number.value <= 2099;
  if (!inRange) return false;
  const cue =
    /^(?:in|van|sinds|jaar|eind|begin|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|anno|uit|vanaf|kwartaal|tot)$/;
  return (single.kind === 'number' && single.norm.length === 4) || cue.test(before?.norm ?? '');
}
