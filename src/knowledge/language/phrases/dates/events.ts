import { at, core, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { verbForm, verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const open = { from: null, to: null } as const;

/** Expressions without any day, by their first word. */
const vagueExpressions: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst([
  'zo snel mogelijk',
  'zo spoedig mogelijk',
  'zo gauw mogelijk',
  'zo vlug mogelijk',
  'zo rap mogelijk',
  'zo snel als mogelijk',
  'zo snel als ik kan',
  'zo snel als het kan',
  'zo gauw ik kan',
  'zsm',
  'z s m',
  'asap',
  'binnenkort',
  'eerdaags',
  'weldra',
  'spoedig',
  'op korte termijn',
  'op termijn',
  'dezer dagen',
  'een dezer dagen',
  'een dezer',
  'een van deze dagen',
  'een van de dagen',
  'te zijner tijd',
  'tzt',
  'binnen afzienbare tijd',
  'binnen de kortste keren',
  'op een later moment',
  'op een later tijdstip',
  'een andere keer',
  'volgende keer',
  'wat later',
  'iets later',
  'vroeg of laat',
  'vroeger of later',
  'ooit',
  'straks',
  'een keer',
]);

function byFirst(expressions: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const expression of expressions) {
    const parts = expression.split(' ');
    const first = parts[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), parts]);
  }
  return map;
}

/** Words behind "na" that are an event without a date. */
const eventNouns = words(`
vakantiegeld vakantietoeslag vakantie vakantieperiode vakanties verlof bouwverlof bouwvak zomer winter lente herfst zomervakantie kerstvakantie
paasvakantie herfstvakantie krokusvakantie schoolvakantie meivakantie voorjaarsvakantie grote zomerverlof loon lonen salaris salarissen wedde
uitbetaling uitkering bijstand pensioen premie eindejaarspremie bonus dertiende kinderbijslag groeipakket toeslag toeslagen zorgtoeslag
huurtoeslag belastingteruggave teruggave subsidie btw-teruggave inspectie goedkeuring levering oplevering reparatie herstelling plaatsing montage
keuring ontvangst controle oogst seizoen verkoop verhuis verhuizing begrafenis bevalling operatie ziekte overlijden faillissement vergadering
overleg jaarafsluiting balans inventaris beurs opening verbouwing werken afrekening betaalrun betaalronde betalingsronde terugkomst correctie
creditnota factuurdatum vervaldatum ontvangstdatum akkoord feesten solden
`);

/** Money that comes by itself: "met mijn vakantiegeld", "van mijn volgende loon". */
const incomes = words(
  'vakantiegeld vakantietoeslag loon salaris wedde uitkering bonus premie eindejaarspremie kinderbijslag belastingteruggave pensioen',
);

/** Words that make an als-clause of the customer an event: money comes in, somebody is back. */
export const comingIn = words(`
loon salaris wedde geld vakantiegeld uitkering uitbetaald betaald binnen gestort bonus premie pensioen lening krediet subsidie klant klanten
opdrachtgever verkocht verkoop rond terug beter hersteld goedgekeurd akkoord factuur centen poen ruimte kan lukt kinderbijslag toeslag
`);

const addressed = words('u je jij ge gij jullie we wij');

/** An expression that names no day: "zo snel mogelijk", "zodra ik betaald word", "na mijn vakantiegeld". Both sides are open. */
export function eventCore(reading: Reading, start: number): DateCore | null {
  const norm = reading.norms[start] ?? '';
  const expressions = vagueExpressions.get(norm);
  const fixed = expressions ? expressionAt(expressions, reading.norms, start) : null;
  if (fixed) return fixedEvent(reading, start, fixed);
  switch (norm) {
    case 'zodra':
    case 'vanzodra':
      return event(start, clauseEnd(reading, start));
    case 'als':
    case 'wanneer':
    case 'tot':
    case 'totdat':
    case 'nadat':
    case 'pas':
      return clauseEvent(reading, norm === 'pas' ? start + 1 : start);
    case 'na':
    case 'met':
    case 'bij':
    case 'van':
    case 'uit':
      return nounEvent(reading, start);
    case 'later':
      return reading.paying && reading.norms[start - 1] !== 'niet' ? event(start, start + 1) : null;
    default:
      return null;
  }
}

function expressionAt(
  expressions: readonly (readonly string[])[],
  norms: readonly string[],
  start: number,
): readonly string[] | null {
  for (let index = 0; index < expressions.length; index += 1) {
    const parts = expressions[index] as readonly string[];
    let place = 1;
    while (place < parts.length && norms[start + place] === parts[place]) place += 1;
    if (place === parts.length) return parts;
  }
  return null;
}

/** Words of paying. */
export const paying =
  /^(?:betaal|betalen|betaalt|betaling|overmaken|overmaak|maak|stort|storten|voldoen|voldoe|los|aflossen|afbetalen|regel|regelen)$/;

function fixedEvent(reading: Reading, start: number, parts: readonly string[]): DateCore | null {
  const text = parts.join(' ');
  if (text === 'een keer' || text === 'ooit' || text === 'straks' || text === 'volgende keer') {
    if (!reading.paying) return null;
    if (text === 'een keer' && ['in', 'per', 'nog', 'te'].includes(reading.norms[start - 1] ?? '')) return null;
    if (text === 'volgende keer' && reading.norms[start - 1] === 'de') return null;
  }
  return event(start, start + parts.length);
}

function event(start: number, end: number): DateCore {
  return core(open, start, end, 'open', { role: 'event', vague: true });
}

function clauseEvent(reading: Reading, start: number): DateCore | null {
  if ((reading.kinds & kind.comingIn) === 0) return null;
  const conjunction = reading.norms[start] ?? '';
  if (!['als', 'wanneer', 'tot', 'totdat', 'nadat', 'zodra'].includes(conjunction)) return null;
  const next = at(reading, start + 1);
  if (addressed.has(reading.norms[next] ?? '')) return null;
  if (conjunction === 'wanneer' && verbReadings(reading.norms[next] ?? '').length > 0) return null;
  if (conjunction === 'tot' && !['ik', 'de', 'mijn', 'het', 'er', 'we'].includes(reading.norms[next] ?? ''))
    return null;
  const end = clauseEnd(reading, start);
  if (end - start < 3) return null;
  let money = false;
  let verb = false;
  for (let index = start + 1; index < end; index += 1) {
    const norm = reading.norms[index] ?? '';
    if (comingIn.has(norm)) money = true;
    if (verbReadings(norm).some(({ forms }) => forms & ~verbForm.participle)) verb = true;
  }
  return money && verb ? event(start, end) : null;
}

const LONGEST = 14;

function clauseEnd(reading: Reading, start: number): number {
  const clause = reading.clauseAt(start);
  return Math.min(clause?.to ?? reading.tokens.length, start + LONGEST);
}

/** Words before what is the speaker's own, and before what may be anybody's. */
const owners = words("mijn m'n ons onze het");
const others = words("hun zijn haar de 't");

function nounEvent(reading: Reading, start: number): DateCore | null {
  const preposition = reading.norms[start];
  let place = start + 1;
  const owner = reading.norms[place] ?? '';
  const own = owners.has(owner);
  if (!own && preposition !== 'na') return null;
  const owned = own || others.has(owner);
  if (owned) place += 1;
  if (/^(?:volgende|eerstvolgende|komende|grote|jaarlijkse)$/.test(reading.norms[place] ?? '')) place += 1;
  const noun = reading.norms[place] ?? '';
  const end = noun === 'dertiende' && reading.norms[place + 1] === 'maand' ? place + 2 : place + 1;
  if (preposition === 'na') return eventNouns.has(noun) ? event(start, end) : null;
  if (!(incomes.has(noun) || end === place + 2)) return null;
  const ordinary = /^(?:loon|salaris|wedde|uitkering|pensioen)$/.test(noun);
  if (ordinary && place === start + 2) return null;
  if ((preposition === 'van' || preposition === 'uit') && place === start + 2 && noun !== 'vakantiegeld') return null;
  return event(start, end);
}

/** First words of expressions that name no day. */
export const eventHeads: ReadonlySet<string> = new Set([
  ...vagueExpressions.keys(),
  'zodra',
  'vanzodra',
  'als',
  'wanneer',
  'tot',
  'totdat',
  'nadat',
  'pas',
  'na',
  'met',
  'bij',
  'van',
  'uit',
  'later',
]);
