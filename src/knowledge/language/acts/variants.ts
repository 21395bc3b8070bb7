/**
 * Spoken, Flemish and shortened forms → the form that phrases and the model use. One line per standard form: the form, then what is written
 * or heard for it.
 */
const variants = `
niet: ni nie nietn neit
dat: da das da's dà
de: den dn
een: 'n n nen ne ene eene 'ne 'nen nn
het: 't t et
ik: 'k k ikke kik 'kik ick
mijn: m'n mn mijne mijnen mien menen m'nen miene
hem: 'm em m him
zijn: z'n zn zijne zijnen
er: d'r dr 'r der r
uw: uwe uwen je-eigen
die: dieje dienen diejen dien diene
deze: dees dezen deez
wat: wa wasda wadde
zo: zoo zoow
is: ies
u: uw-zelf
ge: gij gulle gijlie gulder gulie
je: jij jullie jou jouw jou'n
wij: we wijle wulder ons-zelf
drie: drij
even: effe ff effen efkes efkens eventjes eefkes effekes evekes
eens: es 'ns ns ne-keer nekeer is't
goed: goe goei goeie goede goet gud
geen: gene genen gin gien
gewoon: gwoon gewoonweg
volledig: volledige volledigen
eerst: eerste-instantie irst
hoe: oe
welk: welke welken welks
elk: elke elken elks
oke: ok okay okee okidoki okido okeej okej
welja: bwa bwah bah goh
dank: danku dankje dankjewel dankuwel thanks tnx thx
bedankt: merci mercikes dankie
hallo: hoi hey hé-daar hee yo moi saluut salut allo goeiendag goedendag goeiedag goeiemorgen goedemorgen goeiemiddag goedemiddag goedenavond goeienavond goeienamiddag goedenamiddag morge
mevrouw: mevr mevrouwtje madam madame mevrouwke mw
meneer: menere mijnheer dhr heer menier meneerke
kunnen: kunne konnen
hebben: hebbe emmen hemmen
heeft: heef hee
hebt: hebde hedde hed
kunt: kunde kun kund
bent: zijt zijde zij-de zijn-de ben-de bende-gij
gaat: gade gaat-ge ga
weet: wete weette weetu
zult: zulde
doet: doede
moet: moette moetje moeten-ge mut
mag: moogt moogde
wilt: wilde-ge wil-de
komt: komde kom
nummer: nr
euro: eur euros euro's euries piek ekskes euroos €
bank: banque
factuur: factuurke factuurtje fact factuur's faktuur facturen facturatie rekeningen-post nota nota's notas notaatje onkostennota
rekening: rekeningske rekeningetje rekeningen
betaald: betaolt betaeld betald betaalt-geworden vergoed
nu: nou naa nouw
vandaag: vandage
vanavond: vandenavond deze-avond
vanmiddag: vandenmiddag vannamiddag vannoen
morgen: mergen
straks: seffens subiet sebiet sito direkt dadelijk zodadelijk
direct: meteen onmiddellijk terstond ogenblikkelijk
misschien: messchien miss mischien
week: weken weekske weekje weeke
maand: maanden maandje maandeke mnd
dag: dagen dagske dagje
termijn: termijnen termijntje termijnke
schijf: schijven schijfkes schijfjes
bellen: telefoneren opbellen belle
bel: telefoneer
gebeld: getelefoneerd opgebeld
alsjeblieft: alstublieft aub asjeblieft astublieft svp
zeker: zekers zekerst
betalen: betale betaole betoalen betaelen vereffenen regulariseren
betaal: betaaal vereffen
vriend: vriendin
gestopt: stopgezet
iets: iet iest
niets: niks nieks niet-s noppes nada nop
nooit: noit nooitniet
gemoeten: gemoete
nog: noch
altijd: altij alted aaltijd
zelf: zelve zelfs-ik
man: venten vent manne
vrouw: vrouwke
terug: trug teruch
zegt: zegde-ge
zei: zegde zee
`;

const table = new Map<string, string>();
for (const line of variants.trim().split('\n')) {
  const [standard = '', rest = ''] = line.split(': ');
  for (const form of rest.split(' ')) if (form !== '' && form !== standard) table.set(form, standard);
}

/** The standard form of a word that was normalised (`normalise` of text/characters.ts). */
export function standardForm(norm: string): string {
  const known = table.get(norm);
  if (known !== undefined) return known;
  // "da'k", "als'k": the pronoun is glued on.
  return norm.startsWith("'") && norm.length > 3 ? norm.slice(1) : norm;
}
