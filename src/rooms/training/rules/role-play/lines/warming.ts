import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Warming up: a friendlier tone, a silence broken, and the first half of the truth. */
export const warmingLines: readonly Line[] = [
  ...linesFrom(
    'thaw',
    `
nl | Fijn dat u dat zegt.
nl | Nou, zo kunnen we tenminste praten.
nl | Dat doet me goed, moet ik zeggen.
nl | Kijk, dat is een normaal gesprek.
nl | U luistert tenminste. Dat maak ik weleens anders mee.
nl | Ja… precies. U begrijpt het.
nl | Oké, u valt me mee, hoor.
nl | Zo'n gesprek heb ik liever dan een brief.
nl plain | Bedankt, dat had ik niet verwacht.
nl plain | Dat is aardig van u.
nl curt | Oké. Dank je.
nl curt | Kijk. Zo kan het ook.
nl long | Weet u, de meeste mensen die hierover bellen hebben hun zinnetjes klaar, maar u luistert echt, dat scheelt een slok op een borrel.
nl long | Ik zat al helemaal schrap toen de telefoon ging, maar u bent eigenlijk best een geschikt mens, hoor ik wel.
nl formal | Ik waardeer de manier waarop u dit aanpakt.
nl formal | Dank voor uw begrip, dat mag ook wel eens gezegd worden.
nl anxious | O gelukkig, u bent niet boos…
nl gruff | Nou, jij bent de kwaadste niet.
nl gruff | Hm. Je snapt het tenminste.
vl | Merci, dat doet deugd.
vl | Awel, zo kunnen wij klappen met elkaar.
vl | Ge zijt een vriendelijk mens, dat hoor ik.
vl | Ja, dat is 't juist. Ge verstaat dat.
vl | Iemand die luistert, dat is al veel.
vl | Daar ben ik blij om, dat meen ik.
vl | Dat is schoon van u.
vl plain | Dank u, dat valt goed mee.
vl curt | Merci, hé.
vl curt | Ja. Da's waar.
vl long | Ik had mij aan een heel ander gesprek verwacht, eerlijk gezegd, maar met u valt er precies te praten, en dat is plezant.
vl formal | Ik apprecieer uw begrip ten zeerste.
vl anxious | Oef, ik ben blij dat ge niet kwaad zijt.
vl gruff | Allez, gij zijt nog zo slecht niet. Ik ben soms nogal kort.
vl gruff | Ge zijt de eerste die mij laat uitspreken.
`,
  ),
  ...linesFrom(
    'silence_fill',
    `
nl | Nou ja…
nl | Tja. Het zit zo.
nl | Oké, goed, ik zal het maar zeggen.
nl | Ja, het is stil, ik hoor het.
nl | Pff… nou, vooruit dan.
nl curt | Goed dan.
nl long | Nou, u wacht gewoon af, hè? Vooruit.
nl formal | Welnu, laat ik het u uitleggen.
nl anxious | Ja… eh… nou ja, kijk…
nl gruff | Ja, oké, oké, je wint.
vl | Ja… allez, 't is te zeggen…
vl | Awel ja, goed.
vl | Goh… ik ga het u zeggen, zie.
vl | Ja, ge zwijgt, ik hoor het.
vl curt | Allez, bon.
vl long | Tja, ge zegt niks meer, dus bon.
vl formal | Goed, ik zal het u uitleggen.
vl anxious | Euh… ja, hoe zal ik dat zeggen…
vl gruff | Bon, goed, ge krijgt het te horen.
`,
  ),
  ...linesFrom(
    'opens_up',
    `
nl | Kijk, als ik eerlijk ben…
nl | Ik zal het u gewoon vertellen.
nl | Tegen u durf ik het wel te zeggen.
nl | Weet u wat het is?
nl | Onder ons gezegd:
nl plain | Oké, eerlijk is eerlijk.
nl curt | Goed, eerlijk dan.
nl long | U vraagt het netjes, dus u krijgt het.
nl formal | Ik wil open kaart met u spelen.
nl anxious | Mag ik eerlijk tegen u zijn?
nl gruff | Nou, recht voor z'n raap:
vl | Luister, ik ga eerlijk zijn met u.
vl | Weet ge wat het is?
vl | Tussen ons gezegd en gezwegen:
vl | Tegen u wil ik het wel zeggen.
vl curt | Bon, eerlijk gezegd:
vl long | Ge vraagt dat schoon, dus awel:
vl formal | Ik zal open kaart met u spelen.
vl anxious | Kan ik u iets in vertrouwen zeggen?
vl gruff | Allez, ik zal niet rond de pot draaien.
`,
  ),
  ...linesFrom(
    'hint_oversight',
    `
nl | Bovenop de stapel lag hij niet, laat ik het zo zeggen.
nl | Tja, er is hier wel eens iets tussen wal en schip geraakt.
nl | Mijn administratie is niet het mooiste van het huis.
nl | Hm, dat zal toch niet nog in die envelop zitten.
nl | De laatste tijd loopt er meer langs me heen, moet ik zeggen.
nl curt | Was druk.
nl long | Mijn bureau ziet eruit alsof er een verhuiswagen is gekanteld, dus dat daar weleens een papiertje onder verdwijnt, tja.
nl formal | Het is niet uitgesloten dat dit aan onze aandacht is ontsnapt.
nl anxious | O jee, het zal toch niet aan mij liggen…
nl gruff | Ik kan ook niet alles in mijn hoofd houden.
vl | Goh, er ligt hier nog een stapel waar ik niet aan begonnen ben.
vl | Mijn papierwinkel is niet mijn sterkste kant, zulle.
vl | Er glipt al eens iets door de mazen, hé.
vl | 't Zou kunnen dat die ergens tussen zit.
vl curt | 't Was hier druk, hé.
vl long | Als ge mijn bureau zou zien, ge zoudt verschieten, daar kan gerust een olifant onder liggen, laat staan een brief.
vl formal | Mogelijk is daar bij ons iets aan de aandacht ontsnapt.
vl anxious | Oei, dat zal toch niet aan mij liggen zeker?
vl gruff | Ne mens kan niet aan alles denken.
`,
  ),
  ...linesFrom(
    'hint_cannot_pay',
    `
nl | Het zijn niet de makkelijkste tijden, zal ik maar zeggen.
nl | Alles wordt maar duurder, hè.
nl | Het is elke maand weer een puzzel.
nl | Er komt nogal wat tegelijk op me af.
nl | Vraag me niet hoe het deze maand moet.
nl curt | Het houdt niet over.
nl long | U zou eens een weekje moeten meelopen, dan zou u zien hoe vaak ik een envelop omdraai voordat ik hem durf open te maken.
nl formal | De omstandigheden zijn op dit moment niet gunstig.
nl anxious | Ik kijk al een tijdje niet meer zo graag op mijn rekening…
nl gruff | Het is geen vetpot hier, als je dat wilt weten.
vl | 't Zijn geen simpele tijden, zulle.
vl | Alles slaat op, behalve wat er binnenkomt.
vl | Dat is hier elke maand wat passen en meten.
vl | 't Komt allemaal tegelijk, ziet ge.
vl curt | 't Is passen en meten.
vl long | Ge zoudt hier eens een maand in mijn schoenen moeten staan, dan zoudt ge ook twee keer zien voor ge een brief openmaakt.
vl formal | Het is voor ons geen eenvoudige periode.
vl anxious | Ik durf mijn rekening bijna niet meer open te doen…
vl gruff | 't Is hier geen vetpot, als ge 't wilt weten.
`,
  ),
  ...linesFrom(
    'hint_complaint',
    `
nl | Er is wel iets voorgevallen, laten we het daarop houden.
nl | Nou, helemaal vlekkeloos is het allemaal niet gegaan.
nl | Ik heb zo mijn gedachten over hoe het gegaan is.
nl | U weet vast wel dat het niet allemaal rozengeur was.
nl | Laten we zeggen dat ik er een beetje een nare smaak aan overhield.
nl curt | Er was wel wat, ja.
nl long | Ik ben de beroerdste niet, en ik hou niet van klagen, maar er zijn dingen gebeurd waarvan ik dacht: nou, nou.
nl formal | Er zijn enkele punten waarover ik nog wel iets te zeggen zou hebben.
nl anxious | Ik wil niet vervelend doen, maar… ach, laat maar.
nl gruff | Vraag eerst maar eens bij je eigen mensen na hoe het ging.
vl | Er is toch iets gepasseerd, laat ons zeggen.
vl | Daar zit toch nog een haar in de boter.
vl | Ik heb daar zo mijn gedacht over, over hoe dat gegaan is.
vl | Het heeft mij toch een wrange smaak gelaten.
vl curt | 't Was niet alles, hé.
vl long | Ik ben niet van de klagers, dat gaat iedereen u zeggen, maar er zijn zo van die dingen waarvan ge peinst: allez, is dat nu serieus?
vl formal | Er zijn een paar zaken waarover ik nog een opmerking heb.
vl anxious | Ik wil niet ambetant doen, maar… allez, 't is niks.
vl gruff | Vraagt dat maar eens aan uw eigen mannen, hoe dat hier gegaan is.
`,
  ),
  ...linesFrom(
    'hint_process',
    `
nl | Het ligt niet alleen aan mij, zal ik maar zeggen.
nl | Hier in huis gaat niets in één keer.
nl | Er zitten bij ons nogal wat schijven tussen.
nl | Als het aan mij lag, was het allang klaar.
nl | Sommige papieren maken hier een wereldreis.
nl curt | Intern gedoe.
nl long | Weet u, hier een factuur de deur uit krijgen is als met een kruiwagen vol kikkers over straat: er springt er altijd wel een uit.
nl formal | De gang van zaken binnen onze organisatie is niet altijd even vlot.
nl anxious | Ik kan er zelf niet zoveel aan doen, ben ik bang…
nl gruff | Vraag mij niet hoe ze het hier georganiseerd hebben.
vl | 't Ligt niet aan mij alleen, ziet ge.
vl | Bij ons gaat dat niet in één, twee, drie.
vl | Dat moet hier langs veel handen passeren.
vl | Als 't van mij afhing, was dat al lang gebeurd.
vl curt | 't Hangt hier ergens vast.
vl long | Een factuur die bij ons binnenkomt, die begint aan een bedevaart, van het ene bureau naar het andere, en ik zie ze soms nooit meer terug.
vl formal | Bij ons vergt alles enige tijd, intern.
vl anxious | Ik kan daar zelf niet zoveel aan doen, vrees ik…
vl gruff | Ge moest eens weten hoe ze hier werken.
`,
  ),
  ...linesFrom(
    'hint_will_not_pay',
    `
nl | Ach, er zijn er meer die op hun geld wachten.
nl | U bent niet de enige die belt, weet u.
nl | Met zulke dingen neem ik altijd graag de tijd.
nl | Ik doe niet alles op volgorde van binnenkomst.
nl | Ik heb zo mijn eigen volgorde.
nl curt | Er is altijd wel iemand die belt.
nl long | Laat ik het zo zeggen: bij mij ligt er een la met rekeningen, en die trek ik niet elke dag even vrolijk open.
nl formal | Wij bepalen zelf welke prioriteiten wij stellen.
nl anxious | Er bellen er zoveel, ik kan niet iedereen tegelijk…
nl gruff | Jullie overleven het heus wel.
vl | Ge zijt niet de enige die belt, zulle.
vl | Ge staat in een lange rij, zal ik maar zeggen.
vl | Ik heb daar zo mijn eigen volgorde in.
vl | Met zo'n dingen heb ik mij nooit gehaast, nee.
vl curt | Er belt hier altijd wel iemand.
vl long | Ik heb hier een schuif met rekeningen, en eerlijk waar, die trek ik niet open voor mijn plezier.
vl formal | Wij bepalen hier zelf onze prioriteiten.
vl anxious | Er bellen er zoveel tegelijk, ik weet niet wie eerst…
vl gruff | Ge gaat daar niet van doodvallen, hé.
`,
  ),
];
