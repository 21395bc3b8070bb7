import { type AmountSpan, money, words } from '#knowledge/language/phrases/amount-span.ts';
import { figureValue } from '#knowledge/language/phrases/number-words.ts';
import { type NumberSpan, tokenValue } from '#knowledge/language/phrases/numbers.ts';
import { type Token } from '#knowledge/language/text/tokens.ts';
import { verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import { nounLike } from '#knowledge/language/text/words.ts';

/** Words that say that a number is not exact. */
export const aboutWords = words("zo'n ongeveer circa ca rond omtrent pakweg zowat bijna ruim minstens maximaal");

const countable = words(`
dag dagen daagjes week weken weekje weekjes maand maanden maandje kwartaal jaar jaren uur uren minuten minuutjes seconden keer maal x stuks stuk
facturen factuur rekeningen termijnen termijn schijven schijf delen deel keren man mensen personen werknemers klanten kinderen kilo kilometer km
meter liter kg ton pallets dozen paletten auto's orders bestellingen herinneringen aanmaningen brieven mails mailtjes telefoontjes werkdagen
procent % percent januari februari maart april mei juni juli augustus september oktober november december graden zakken collega's
leveringen ritten bomen stoelen tafels lampen toestellen machines vestigingen winkels bladzijden pagina's afbetalingen betalingen aflossingen
maandelijkse wekelijkse maal gelijke betalingstermijnen maandtermijnen en-een kwartalen dochters zonen medewerkers monteurs bezoekers
`);

/** True when a number counts something other than money ("drie facturen"). */
export function isCounted(tokens: readonly Token[], number: NumberSpan): boolean {
  const next = tokens[number.to];
  return next !== undefined && (countable.has(next.norm) || next.norm === 'of' || next.norm === 'tot');
}

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
export function bareAmount(tokens: readonly Token[], number: NumberSpan, paying: () => boolean): AmountSpan | null {
  if (number.article || isCounted(tokens, number)) return null;
  const before = tokens[number.from - 1];
  const next = tokens[number.to];
  const single = tokens[number.from] as Token;
  const earlier = tokens[number.from - 2]?.norm ?? '';
  const everyPeriod = isEvery(tokens, number.from);
  if (!everyPeriod && isReference(before, earlier)) return null;
  // "om twaalf vijftig": a time of day.
  if (earlier === 'om' && tokenValue(before) !== null) return null;
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
    !single.norm.endsWith('k') &&
    (figureValue(single.norm) === null || number.value > 999_999)
  )
    return null;
  const perPeriod =
    /^(?:per|elke|iedere|maandelijks|wekelijks)$/.test(next?.norm ?? '') &&
    /^(?:per|elke|iedere)$/.test(next?.norm ?? '') ===
      /^(?:maand|week|kwartaal|keer|termijn|dag|veertien|twee|14)$/.test(tokens[number.to + 1]?.norm ?? '');
  if ((perPeriod || everyPeriod) && number.value >= 5) return money(number.from, number.to, number.value, null, about);
  if (single.norm.endsWith('k') && single.kind === 'number')
    return money(number.from, number.to, number.value, null, about);
  // From a hundred on a number that counts nothing is money in these calls; below that only when the sentence is about paying.
  const large = number.value >= 100 && (single.kind === 'word' || number.value < 10_000);
  if (!(large || paying() || isWholeText(tokens, number)) || number.value < 15 || !Number.isInteger(number.value * 100))
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

/** True when a number behind these words is that of a document, a house or a telephone. */
export function isReference(before: Token | undefined, earlier: string): boolean {
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
