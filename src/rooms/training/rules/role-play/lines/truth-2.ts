import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** More about the cause, for who asks on, and how somebody keeps it to himself. */
export const detailLines: readonly Line[] = [
  ...linesFrom(
    'detail_oversight',
    `
nl | Normaal leg ik alles op datum, maar dit keer is het erbij ingeschoten.
nl | Ik had hem apart gelegd om niet te vergeten, en dan vergeet je hem juist.
nl | Er zit verder niets achter, hoor, geen geldgebrek en geen ruzie.
nl | Hij was als gelezen gemarkeerd en dan zie ik hem niet meer.
nl | We hebben hier geen systeem dat piept, dat moest er misschien maar eens komen.
nl curt | Te druk gehad, meer niet.
nl long | Ik doe de papieren altijd aan de keukentafel, maar daar is nu een puzzel van duizend stukjes op uitgestort, en toen is alles op de kast beland.
nl formal | Er ligt geen andere oorzaak aan ten grondslag, het is uitsluitend een kwestie van overzicht.
nl anxious | Ik vergeet anders nooit iets, echt niet, ik snap zelf niet hoe dat kon.
nl gruff | Er zit niks achter. Gewoon over het hoofd gezien.
vl | Gewoonlijk steek ik alles op datum, maar nu is dat ertussen gevallen.
vl | Ik had hem speciaal apart gelegd, en dan ziet ge hem niet meer.
vl | Er zit niks achter, geen ruzie of zo, gewoon verstrooid geweest.
vl | Ik had die mail geopend op mijn gsm, en dan staat die op gelezen, hé.
vl curt | Verstrooid, anders niks.
vl long | Ik doe mijn papieren altijd als de kinderen slapen, en de laatste tijd slaap ik precies vroeger dan zij.
vl formal | Er is geen andere reden, het gaat louter om een onoplettendheid.
vl anxious | Ik ben anders altijd zo stipt, ik versta niet hoe dat mij overkomen is.
vl gruff | Niks speciaals. Over het hoofd gezien, dat is al.
`,
  ),
  ...linesFrom(
    'detail_cannot_pay',
    `
nl | Het is al een tijdje aan de gang, ik hoopte steeds dat het volgende maand beter zou gaan.
nl | Eerst de vaste lasten, dan de rest, en bij de rest houdt het op.
nl | Ik heb een lijstje gemaakt van wat er eerst moet, en dat lijstje is langer dan de maand.
nl | Het trekt wel langzaam weer aan, maar de achterstand is er nog.
nl | Eén oorzaak is er niet, het kwam van alle kanten tegelijk.
nl curt | Vaste lasten eerst. Dan de rest.
nl long | Je denkt dat je een appeltje voor de dorst hebt, maar als de wasmachine, de auto en de verwarming samenspannen, is dat appeltje zo op.
nl formal | De oorzaak ligt in teruglopende inkomsten, maar wij zien inmiddels voorzichtig herstel.
nl anxious | Ik heb het niemand verteld, thuis ook niet helemaal… ik schuif het steeds voor me uit.
nl gruff | Wat valt er te vertellen? Er komt tien binnen en er gaat twaalf uit.
vl | Dat sleept al een tijdje aan, en ik dacht altijd: volgende maand zal 't beter zijn.
vl | Eerst de vaste kosten, en dan is de koek gedeeld.
vl | 't Is een optelsom, van alles wat.
vl | Het betert wel, zo stillekes aan, maar die achterstand zit er nog.
vl curt | Vaste kosten eerst, de rest wacht.
vl long | Ge begint te schuiven, van de ene enveloppe naar de andere, tot ge op den duur zelf niet meer weet welke nu de lege is.
vl formal | Onze ontvangsten zijn teruggelopen, al zien we intussen een lichte verbetering.
vl anxious | Ik heb dat thuis nog niet durven vertellen… ik steek dat maar weg.
vl gruff | Wat moet ik daarover zeggen? Er gaat meer uit dan er inkomt.
`,
  ),
  ...linesFrom(
    'detail_complaint',
    `
nl | Ik heb er nog een mail over gestuurd, en daar bleef het bij.
nl | Het gaat me niet eens om het geld, het gaat me erom dat iemand er eens naar kijkt.
nl | Ik heb het allemaal op papier gezet, dat kan ik u zo sturen.
nl | Met {levering} was het vanaf het begin rommelig, en daarna hoorden we niemand meer.
nl | Vraagt u het intern maar na, ik verzin het niet.
nl curt | Gemeld. Nooit iets gehoord.
nl long | Toen ik erover belde, kwam ik eerst in een keuzemenu en daarna bij iemand die het zou doorgeven, en die is nu waarschijnlijk nog aan het doorgeven.
nl formal | Ik heb mijn bezwaren over {levering} destijds kenbaar gemaakt, zonder reactie.
nl anxious | Ik vind het altijd zo lastig om zoiets te zeggen, dus ik heb het één keer gemaild en verder gezwegen.
nl gruff | Dat staat allang bij jullie in de computer, ik heb het verteld.
vl | Ik heb dat gemeld, en sindsdien is het muisstil.
vl | 't Gaat mij niet om de centen, 't gaat erom dat er eens iemand naar luistert.
vl | Ik heb dat allemaal opgeschreven, dat kan ik u doorsturen.
vl | Met {levering} liep het van in 't begin scheef, en daarna was er niemand meer te bereiken.
vl curt | Gemeld, en dan niks meer gehoord.
vl long | Ik heb daarover gebeld, en ze gingen dat doorgeven, zeiden ze, en 'k denk dat dat papierke nu nog ergens onder een koffietas ligt.
vl formal | Ik heb mijn opmerkingen over {levering} schriftelijk doorgegeven, zonder gevolg.
vl anxious | Ik doe dat niet graag, klagen, dus ik heb dat eens gemaild en dan maar gezwegen.
vl gruff | Dat staat al lang in uw computer, ik heb het toen verteld.
`,
  ),
  ...linesFrom(
    'detail_process',
    `
nl | Ik heb {persoon} er al eens over gemaild, maar dan komt er weer iets anders tussen.
nl | Zodra dat vinkje er staat, is het voor mij een kleine moeite.
nl | Sinds een ongelukje van een paar jaar terug gaat hier alles langs meer mensen.
nl | {persoon} zoekt nog naar het bestelnummer, en daar begint het gepuzzel.
nl | Het is geen onwil, het is gewoon de molen hier.
nl curt | Intern blijft het hangen.
nl long | Je moet je voorstellen: ik zet hem klaar, {persoon} krijgt een mailtje, dat mailtje verdrinkt tussen honderd andere, en vervolgens denkt iedereen dat het geregeld is.
nl formal | Onze procedure is uitgebreid en wordt zeer nauwgezet gevolgd.
nl anxious | Ik wil {persoon} niet steeds lastigvallen, dan word ik zo'n zeurpiet…
nl gruff | Ik kan {persoon} moeilijk aan de haren naar het bureau slepen.
vl | Ik heb daar {persoon} al over aangesproken, maar er komt altijd iets tussen.
vl | Van zodra die krabbel erop staat, is dat voor mij een fluitje van een cent.
vl | {persoon} zoekt daar nog een bonnummer voor, en dat duurt bij ons altijd.
vl | 't Is gewoon de molen hier, en die maalt traag.
vl curt | Ze zoeken nog een bonnummer.
vl long | Ik zet die klaar, {persoon} krijgt daar bericht van, maar die krijgt er zo honderd op een dag, en dan blijft die van u onderaan plakken.
vl formal | Onze procedure is nogal strikt, en {persoon} wijkt daar niet van af.
vl anxious | Ik durf {persoon} daar niet elke dag mee lastigvallen…
vl gruff | Ik kan er toch niet met een stok achter gaan staan?
`,
  ),
  ...linesFrom(
    'detail_will_not_pay',
    `
nl | Ik heb geleerd dat de meeste rekeningen best een tijdje kunnen liggen.
nl | Het licht en de verwarming gaan voor, de rest kan wachten.
nl | Jullie leveren toch wel, dus waar zou ik me druk om maken.
nl | Tot nu toe ging dat altijd goed, daar maakte niemand een punt van.
nl | U moet het niet persoonlijk opvatten, zo doe ik het bij iedereen.
nl curt | Niks persoonlijks. Zaken.
nl long | Vroeger betaalde ik alles keurig op tijd, en weet u wat ik daarvoor kreeg? Een kaartje met kerst, en dat was nog een automatisch kaartje.
nl formal | Het is een zakelijke afweging, geen persoonlijke.
nl anxious | Ik vind het zelf ook niet netjes, maar iedereen trekt aan me…
nl gruff | Iedereen rekt het, waarom ik dan niet?
vl | De meeste rekeningen kunnen wel een tijdje blijven liggen, heb ik geleerd.
vl | De elektriek en het gas gaan voor, de rest is voor later.
vl | Ge levert toch, dus waarover zou ik mij druk maken?
vl | Tot nu toe is dat altijd goed gegaan, daar kraaide geen haan naar.
vl curt | Niks persoonlijks, zaken zijn zaken.
vl long | In 't begin betaalde ik alles op tijd, de brave hendrik, en niemand die er ooit merci voor gezegd heeft, dus ja.
vl formal | Dat is een zuiver zakelijke afweging.
vl gruff | Iedereen doet dat, moet ik dan de sukkelaar zijn?
`,
  ),
  ...linesFrom(
    'no_reason_given',
    `
nl | Daar wil ik liever niet over praten.
nl | Dat is een lang verhaal.
nl | Ach, er speelt van alles.
nl | Dat houd ik liever voor me.
nl | Daar heb ik zo één-twee-drie geen antwoord op.
nl curt | Geen idee.
nl long | Tja, als ik daar nu over begin, zitten we hier straks nog, en dan heeft u honger en ik hoofdpijn.
nl formal | Daar ga ik liever niet op in.
nl anxious | Dat… dat zeg ik liever niet.
nl gruff | Dat zijn jouw zaken niet.
vl | Daar zeg ik liever niks over.
vl | Goh, dat is een lange historie.
vl | Er speelt zo van alles, hé.
vl | Dat hou ik voor mijn eigen.
vl curt | Geen gedacht.
vl long | Als ik u dat moet beginnen uitleggen, dan zijn we morgen nog bezig, en daar heeft niemand deugd van.
vl formal | Daar wens ik niet verder op in te gaan.
vl anxious | Dat… dat zou ik liever niet zeggen.
vl gruff | Daar hebt gij geen zaken mee.
`,
  ),
];
