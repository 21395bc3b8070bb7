const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Long words that everybody knows. */
export const easyLongWords = set(`
goedemorgen goedemiddag goedenavond alstublieft alsjeblieft maandagochtend telefoonnummer telefoonnummers rekeningnummer rekeningnummers factuurnummer
klantnummer medewerker medewerkers vriendelijke vriendelijk bijvoorbeeld helemaal belangrijk belangrijke eigenlijk natuurlijk gemakkelijk makkelijk
makkelijker misschien binnenkort september oktober november december januari februari augustus informatie telefoneren computer internet televisie
familie gemeente verzekering ziekenhuis afspraken betalingen herinnering herinneringen betaling betalen overmaken medicijnen supermarkt
restaurant universiteit politie probleem problemen duidelijk duidelijke onmogelijk mogelijkheid mogelijkheden ontvangen verzamelen vergaderen
tegelijkertijd ondertussen tegenwoordig verschillende uitnodiging verjaardag gezamenlijk eindelijk dagelijks maandelijks wekelijks automatisch
website e-mailadres emailadres adres bankrekening rekening rekeningen betaalbewijs schuldhulpverlening schuldhulp budgetcoach openingstijden
nederland nederlandse belgië vlaanderen amsterdam rotterdam administratie organisatie betalingsregeling persoonlijk persoonlijke
`);

/** Conjunctions and pronouns that begin a clause inside a sentence. */
export const subordinators = set(`
omdat zodat indien aangezien hoewel ofschoon terwijl doordat mits tenzij opdat alvorens nadat voordat zodra waarbij waardoor waarvan waarop waarin
waarmee waarvoor waaruit waartoe waaronder hetgeen wanneer als dat welke wie totdat naarmate voorzover teneinde daar
`);

/** Words that name no day where the reader needs one. */
export const vagueTimes: readonly string[] = [
  'binnenkort',
  'spoedig',
  'zo spoedig mogelijk',
  'zo snel mogelijk',
  'zsm',
  'per omgaande',
  'te zijner tijd',
  'op korte termijn',
  'op termijn',
  'tijdig',
  'onverwijld',
  'terstond',
  'binnen afzienbare tijd',
  'nader te bepalen',
  'eerdaags',
  'zo mogelijk',
  'ten spoedigste',
  'op zeer korte termijn',
  'binnen de gestelde termijn',
  'op een later moment',
];

/** Abbreviations with what they stand for. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ['d.d', 'van (datum)'],
  ['i.v.m', 'door'],
  ['m.b.t', 'over'],
  ['t.a.v', 'voor'],
  ['e.e.a', 'dit'],
  ['o.a', 'onder andere'],
  ['c.q', 'of'],
  ['jl', '(laat weg of noem het jaar)'],
  ['a.s', 'aanstaande: noem de datum'],
  ['bijv', 'bijvoorbeeld'],
  ['bv', 'bijvoorbeeld'],
  ['etc', 'enzovoort'],
  ['enz', 'enzovoort'],
  ['incl', 'met'],
  ['excl', 'zonder'],
  ['evt', 'misschien'],
  ['art', 'artikel'],
  ['jo', 'samen met'],
  ['ca', 'ongeveer'],
  ['resp', 'en'],
  ['n.a.v', 'door'],
  ['t.g.v', 'door'],
  ['t.n.v', 'op naam van'],
  ['i.c', 'hier'],
  ['z.s.m', 'snel: noem een dag'],
  ['b.g.g', 'bij geen gehoor'],
  ['o.v.v', 'met daarbij'],
  ['m.u.v', 'behalve'],
  ['p/m', 'per maand'],
  ['p.m', 'per maand'],
  ['w.o', 'zoals'],
  ['i.h.k.v', 'voor'],
  ['a.d.h.v', 'met'],
  ['d.m.v', 'met'],
  ['t.b.v', 'voor'],
  ['t/m', 'tot en met'],
  ['bik', 'incassokosten'],
]);

/** Forms of the verb with which something is done without saying by whom. */
export const passiveAuxiliaries = set('word wordt worden werd werden geworden');
export const perfectAuxiliaries = set('is zijn bent ben was waren');

/** Finite verbs that wait for another verb at the end. */
export const waitingVerbs = set(`
heb hebt heeft hebben had hadden is zijn bent was waren word wordt worden werd werden kan kunt kunnen kon konden zal zult zullen zou zouden moet
moeten moest wil wilt willen mag mogen dient dienen laat laten hoeft hoeven gaat gaan
`);

/** Adjectives and nouns that look like a participle. */
export const noParticiples = set(`
geld gebied geduld geluid gemeente genoeg getal gevolg gezin geval gebruik gesprek gezicht gerecht geen gevoel gewicht graden gemeld bericht
bedrag bedrijf begin belang besluit bezwaar betekent verstand verschil verkoop verzoek verlof verhaal verband verder vergeten bent bekend bereid
beste besten beter heden herfst hergebruik ontvangst ontbijt geweest gehad gekund gemiddeld geschikt gerust gewoon gevaar bestaat bevat behoort
verband verdient verwacht betreft bedraagt vervalt verloopt ontstaat bezit vertelt betaalt betalen bestellen bezoeken begrijpen beginnen behouden
bellen vertellen vergeten vinden geven gelden gebeuren genieten helpen
`);
