import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** First excuses about people and arrangements in the own company. */
export const houseExcuseLines: readonly Line[] = [
  ...linesFrom(
    'excuse_person_absent',
    `
nl | Dat doet {persoon} altijd en die is er nu niet.
nl | Daarvoor moet u bij {persoon} zijn, maar die stoel is leeg vandaag.
nl | De betalingen lopen via {persoon}, en die is een paar dagen weg.
nl | Ik ga daar niet over, dat is {persoon}, en die is er niet.
nl | Daar heb ik {persoon} voor, maar die is er vandaag niet bij.
nl | Zonder {persoon} kan ik niet bij de bank, en die is afwezig.
nl | U treft het niet, want {persoon} doet de betalingen en is er net niet.
nl plain | Zoiets regelt {persoon}, maar die is nu afwezig.
nl plain | Ik kan dat niet zelf, daar is {persoon} voor, en die is vrij.
nl curt | Doet {persoon}. Is er niet.
nl curt | Ik ga daar niet over.
nl long | Kijk, alles wat met geld te maken heeft, doet {persoon}, ik mag daar nog geen wachtwoord van weten, en die is nu net weg.
nl long | Als {persoon} hier was, gaf ik u meteen door, maar het licht is uit daar en de plant hangt er ook slap bij.
nl formal | De betalingen worden verzorgd door {persoon}, die op dit moment niet aanwezig is.
nl anxious | Eh, daar weet alleen {persoon} van, en die is er nu niet…
nl gruff | Betalen doet {persoon}, niet ik, en die is er niet.
nl gruff | Moet je {persoon} voor hebben. Die is er niet, dus daar houdt het op.
vl | Dat is werk voor {persoon}, en die is er nu niet.
vl | Ik doe de betalingen niet, dat is {persoon}, maar die is afwezig.
vl | Daarvoor moet ge {persoon} hebben, en die is efkes weg.
vl | Alleen {persoon} kan aan de bank, en die is er vandaag niet.
vl | Ik kan daar niet aan, {persoon} heeft die codes en is niet op kantoor.
vl | De cijfers laat ik over aan {persoon}, en ge hebt pech, die is er vandaag niet bij.
vl | Zonder {persoon} doe ik daar niks mee, en die zit thuis.
vl plain | Voor betalingen hebben wij {persoon}, maar die is er niet.
vl curt | Dat is voor {persoon}. Niet hier.
vl curt | Ik ga daar niet over, zenne.
vl long | Ik zou u willen helpen, maar met de rekeningen bemoei ik mij niet, dat doet {persoon}, en ge belt juist nu die er niet is.
vl formal | Daarvoor is {persoon} verantwoordelijk, maar die is momenteel niet bereikbaar.
vl anxious | Oei, dat doet {persoon} altijd en die is nu weg, ik ken daar niks van…
vl gruff | Ge hebt de verkeerde vast, {persoon} doet dat en die is afwezig.
vl gruff | Dat doet {persoon}, en die is weg, dus bij mij zijt ge aan 't verkeerde adres.
`,
  ),
  ...linesFrom(
    'excuse_approval_pending',
    `
nl | Die moet nog goedgekeurd worden.
nl | Hij ligt ter goedkeuring bij {persoon}.
nl | Er moet nog een handtekening op.
nl | Hij is nog niet vrijgegeven.
nl | Ik mag niks betalen zonder akkoord, en dat akkoord is er nog niet.
nl | Die wacht nog op een paraaf van {persoon}.
nl | Hij staat nog in de goedkeuringsronde.
nl plain | Eerst moet {persoon} er nog naar kijken en akkoord geven.
nl plain | Het akkoord is er nog niet.
nl curt | Nog niet goedgekeurd.
nl curt | Wacht op akkoord.
nl long | Zo gaat dat hier: ik boek hem in, dan moet er iemand boven mij een vinkje zetten, en dat vinkje, daar wacht ik nog op.
nl long | Vroeger zette ik zelf een krabbel en klaar, maar tegenwoordig moet alles langs {persoon} en daar ligt hij nog ter goedkeuring.
nl formal | De factuur is intern nog niet geaccordeerd.
nl formal | Wij wachten nog op formele goedkeuring.
nl anxious | Ik mag dat niet zelf beslissen… het moet nog goedgekeurd worden.
nl gruff | Geen handtekening van {persoon}, geen goedkeuring. Zo werkt het hier.
vl | Die moet nog goedgekeurd worden bij ons.
vl | Hij ligt bij {persoon} om te tekenen.
vl | Ik heb daar nog geen akkoord voor gekregen.
vl | De goedkeuring van {persoon} ontbreekt nog.
vl | Die zit nog in de keten voor goedkeuring, zo heet dat hier.
vl | Daar moet nog een handtekening onder.
vl | Zonder akkoord van {persoon} mag ik niks storten.
vl plain | Dat moet eerst nog nagekeken worden door {persoon}.
vl curt | Nog niet getekend.
vl curt | 't Wacht op goedkeuring.
vl long | Dat gaat hier langs drie bureaus eer iemand durft te tekenen, en uw factuur zit nog ergens halverwege die tocht.
vl formal | De factuur moet intern nog geviseerd en goedgekeurd worden.
vl anxious | Ik mag dat zelf niet vrijgeven, {persoon} moet dat eerst goedkeuren…
vl gruff | Zolang {persoon} niet goedkeurt, kan ik hier op mijn hoofd gaan staan.
vl gruff | Ge moogt aan mijn oren zagen, zonder goedkeuring vertrekt er hier niks.
`,
  ),
  ...linesFrom(
    'excuse_already_paid',
    `
nl | Die is toch allang betaald?
nl | Volgens mij heb ik dat al overgemaakt.
nl | Hè? Dat geld is bij mij al afgeschreven.
nl | Die staat bij ons op betaald.
nl | Kijkt u nog eens goed, dat is al voldaan.
nl | Dat heb ik al gedaan, dat weet ik bijna zeker.
nl | Die is de deur al uit, dat geld moet bij jullie binnen zijn.
nl plain | Maar die heb ik al betaald.
nl plain | Die betaling is al weg, hoor.
nl curt | Al betaald.
nl curt | Die is voldaan.
nl long | Nou, dan snap ik er niets meer van, want ik zie mezelf nog achter de computer zitten om dat over te maken.
nl long | Controleert u eens op een andere naam of een ander kenmerk, want dat geld is hier gewoon weg.
nl formal | Volgens onze administratie is deze factuur reeds voldaan.
nl formal | Ik ga ervan uit dat het bedrag al door u ontvangen is, het is overgemaakt.
nl anxious | Maar… die heb ik toch betaald? Dat dacht ik echt.
nl gruff | Doe je werk eens goed, die is allang betaald.
vl | Maar die is toch al lang betaald?
vl | Ik heb dat al gestort, peins ik.
vl | Bij mij staat die als betaald.
vl | Dat geld is hier al vertrokken.
vl | Ziet uw rekening eens na, want dat is gestort.
vl | Die heb ik al in orde gebracht, dat is betaald.
vl | Allez, dat is van mijn rekening gegaan, ik ben er vrij zeker van.
vl plain | Die heb ik al betaald, hoor.
vl curt | Is betaald.
vl curt | Al gestort.
vl long | Dan versta ik er niks meer van, want ik heb dat met mijn eigen handen overgeschreven, zo zeker als dat ik hier zit.
vl formal | Volgens mijn gegevens werd die factuur reeds betaald.
vl anxious | Oei, maar ik heb dat al gestort… denk ik toch?
vl gruff | Kuis uw boekhouding eens op, dat is al lang betaald.
vl gruff | Twee keer betalen doe ik niet, dat geld is gestort.
`,
  ),
  ...linesFrom(
    'excuse_agreement_with_colleague',
    `
nl | Een collega van u heeft daar iets anders over met me afgesproken.
nl | Een collega van u zei dat ik ermee mocht wachten.
nl | Er zou nog een creditnota komen, dat is mij beloofd.
nl | Ik had uitstel gekregen van uw kantoor.
nl | Jullie verkoper zei dat het later mocht.
nl | Iemand bij jullie zou dat nog uitzoeken en mij terugbellen.
nl | Uw collega heeft mij toegezegd dat dit voorlopig stilstond.
nl plain | Ik heb een andere collega van u gesproken en die vond uitstel goed.
nl plain | Er was me korting beloofd door iemand van jullie.
nl curt | Al met je collega geregeld.
nl curt | Ik had uitstel van jullie.
nl long | Het rare is, een tijdje terug belde een collega van u en die zei letterlijk: laat maar even liggen, wij komen erop terug.
nl long | De vertegenwoordiger stond hier aan tafel en heeft gezegd dat er nog iets af zou gaan, dus ik zit te wachten op die creditfactuur.
nl formal | Met een van uw medewerkers is overeengekomen dat de betaling uitgesteld kon worden.
nl anxious | Maar iemand van jullie had gezegd dat ik mocht wachten… ik heb het toch goed begrepen?
nl gruff | Praat eens met elkaar daar, jullie collega had me uitstel gegeven.
nl gruff | Die verkoper van jullie belooft van alles, ook dat dit later mocht.
vl | Een collega van u heeft gezegd dat ik daarmee mocht wachten.
vl | Daar ging nog een creditnota voor komen, had uw collega beloofd.
vl | Ik had met iemand van bij u uitstel afgesproken.
vl | Uw vertegenwoordiger heeft mij korting beloofd, die is er nog niet af.
vl | Iemand van bij u ging dat uitzoeken en ik heb niks meer gehoord.
vl | Dat was geregeld met een collega van u, ge moet dat eens navragen.
vl | Ze hebben mij op uw bureau gezegd dat 't geen haast had.
vl plain | Uw collega had mij meer tijd gegeven.
vl curt | Met uw collega afgesproken.
vl curt | 'k Had uitstel van u.
vl long | Er heeft hier iemand van u gebeld, ik ben de naam kwijt, en die zei dat we dat gingen laten rusten tot het uitgeklaard was.
vl formal | Een medewerker van u heeft mij uitstel toegestaan.
vl anxious | Maar uw collega zei dat het goed was dat ik wachtte, dat was toch zo?
vl gruff | Klapt eens met uw eigen volk, die hebben mij uitstel gegeven.
vl gruff | Uw collega heeft mij korting beloofd, en gij komt het volle geld vragen.
`,
  ),
  ...linesFrom(
    'excuse_system',
    `
nl | De bank-app deed het niet.
nl | Er is een storing bij de bank, ik krijg niets overgemaakt.
nl | Mijn betaalpas is geblokkeerd, dus ik kon niets overmaken.
nl | Ons boekhoudpakket ligt eruit.
nl | Ik kom niet in mijn internetbankieren.
nl | Het betaalbestand wordt steeds geweigerd door de bank.
nl | We zijn overgestapt op nieuwe software en sindsdien loopt het vast.
nl plain | De overboeking lukte niet, ik kreeg een foutmelding.
nl plain | Mijn telefoon met de bank-app is kapot.
nl curt | Bank-app werkt niet.
nl curt | Systeem ligt plat.
nl long | Ik heb drie keer op verzenden gedrukt en drie keer kreeg ik zo'n draaiend rondje en dan een foutmelding van de bank.
nl long | Ze hebben hier een nieuw computersysteem ingevoerd, waar iedereen heel blij mee zou worden, maar betalen lukt er voorlopig niet mee.
nl formal | Door een technische storing konden wij geen betalingen verrichten.
nl anxious | Ik kreeg het er niet doorheen, de app gaf steeds een fout…
nl gruff | Die rotcomputer doet niks, dus ik kan niks overmaken.
nl gruff | Vraag het de bank, hun systeem ligt eruit, niet het mijne.
vl | Mijn bankapp werkte niet.
vl | Er was een panne bij de bank.
vl | Mijn bankkaart is geblokkeerd, ik kan niks storten.
vl | Ons programma ligt plat.
vl | Met de kaartlezer geraak ik er niet meer in.
vl | Het bestand voor de bank blijft hangen, er is iets mis met de software.
vl | We zitten met een nieuw pakket en daar gaat geen betaling mee buiten.
vl plain | Ik kreeg een foutmelding toen ik wou overschrijven.
vl curt | De app ligt eruit.
vl curt | Computer kapot.
vl long | Ik heb het geprobeerd op de computer, op de gsm, met dat bakske van de bank, en overal kreeg ik een foutmelding.
vl formal | Wegens een technisch probleem bij de bank konden we niet betalen.
vl anxious | Dat lukte niet met de app, die gaf altijd een fout, ik dacht dat ik iets kapotgemaakt had…
vl gruff | Dat bakske van de bank doet het niet, wat kan ik daaraan doen.
vl gruff | Zonder internet kan ik niks storten, en mijn computer ligt in panne.
`,
  ),
];
