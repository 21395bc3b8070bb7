import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** How somebody answers who feels judged, and who is handed an excuse. */
export const defenceLines: readonly Line[] = [
  ...linesFrom(
    'defend_why',
    `
nl | Waarom, waarom… zo gaan die dingen.
nl | Moet ik me daar nu voor verantwoorden?
nl | Omdat er nog meer op de wereld is dan die factuur.
nl | Dat klinkt alsof ik het expres doe.
nl | Word ik hier overhoord?
nl | Daar heb ik zo mijn redenen voor.
nl | Tja, dat is nou eenmaal zo gelopen.
nl plain | Dat is een beetje een rare vraag, vind ik.
nl plain | Daarom.
nl curt | Dat is mijn zaak.
nl curt | Is dat belangrijk?
nl long | Nou, zoals u het vraagt voel ik me net een jongetje dat bij de meester moet komen, en daar ben ik toch echt te oud voor.
nl long | Ik hoor in uw stem al dat u uw oordeel klaar hebt, dus wat ik ook zeg, het zal wel niet deugen.
nl formal | Ik zie niet in dat ik u daarover tekst en uitleg verschuldigd ben.
nl formal | De toon van die vraag bevalt mij niet helemaal.
nl anxious | U doet net alsof ik iets misdaan heb…
nl gruff | Sinds wanneer moet ik jou uitleggen hoe ik mijn zaken doe?
nl gruff | Wat is dit, een kruisverhoor?
vl | Waarom, waarom, omdat dat zo uitgedraaid is.
vl | Moet ik mij nu verdedigen of wat?
vl | Zo'n vraag, daar krijg ik kippenvel van.
vl | Daar zal ik wel mijn redenen voor hebben, hé.
vl | Is dat een examen?
vl | Ik heb ook nog andere dingen aan mijn hoofd, ziet ge.
vl | Tja, de dingen gaan zoals ze gaan.
vl plain | Dat is een lastige vraag om zo te stellen.
vl curt | Daarom, hé.
vl curt | Dat zijn mijn zaken.
vl long | Ik hoor dat al aan uw manier van vragen, ge hebt uw gedacht al gemaakt, en dan mag ik vertellen wat ik wil, 't zal niet goed zijn.
vl formal | Ik ben u daarover geen verantwoording verschuldigd, dacht ik.
vl anxious | Amai, dat komt hard binnen, zo'n vraag…
vl gruff | Wat is dat hier, een ondervraging?
vl gruff | Ik moet aan u toch geen uitleg geven zeker?
`,
  ),
  ...linesFrom(
    'defend_must',
    `
nl | Ik moet helemaal niks.
nl | Moeten? Dat bepaal ik zelf wel.
nl | Er wordt hier al zoveel gemoeten.
nl | Het enige wat ik moet, is ademhalen, zei mijn opa altijd.
nl | Op dat toontje kom je bij mij niet verder.
nl | U hoeft mij niet te vertellen wat mijn plicht is.
nl | Ho, wacht even, zo praten wij hier niet met elkaar.
nl plain | Van wie moet dat dan?
nl plain | Dat maak ik zelf wel uit.
nl curt | Moet niks.
nl curt | Zegt wie?
nl long | Als er iets is wat averechts bij mij werkt, dan is het iemand die zegt dat ik moet, dat had ik vroeger op school al.
nl long | Moeten, dat zei mijn vader ook altijd, en daar heb ik destijds ook niet naar geluisterd, dus probeer het eens op een andere manier.
nl formal | Ik ken mijn verplichtingen, daar hoeft u mij niet op te wijzen.
nl formal | Een iets andere toonzetting zou ik op prijs stellen.
nl anxious | Moeten, moeten… iedereen zegt de hele dag tegen mij dat ik moet.
nl gruff | Van jou moet ik helemaal niks.
nl gruff | Jij hebt hier niks te commanderen.
vl | Moeten? Ik moet niks, zulle.
vl | Dat beslis ik nog altijd zelf.
vl | 't Enige dat moet, is sterven, zei mijn grootmoeder.
vl | Van wie moet dat?
vl | Dat zijn woorden voor in de kazerne.
vl | Op die manier geraakt ge bij mij niet ver.
vl | Allez, zeg, gaan we zo beginnen?
vl plain | Ik heb dat niet graag, dat 'moeten'.
vl curt | Moeten is dwang.
vl curt | 'k Moet niks.
vl long | Ze hebben mij heel mijn leven gezegd wat ik allemaal moest, en weet ge wat, daar ben ik precies allergisch voor geworden.
vl formal | Ik weet heel goed wat mijn verplichtingen zijn, dank u.
vl anxious | Iedereen zegt maar dat ik moet, en ik moet al zoveel…
vl gruff | Ge hebt mij hier niks te bevelen.
vl gruff | Van u moet ik zeker niks, verstaan?
`,
  ),
  ...linesFrom(
    'defend_moral',
    `
nl | Nou moet u eens ophouden, zeg! Wat een onbeschofte preek!
nl | Hoe durft u, u kent mij helemaal niet.
nl | Ga een ander de les lezen, wat denkt u wel.
nl | Fatsoen? Kijk eerst eens naar je eigen fatsoen!
nl curt | Hou op met dat gepreek!
nl long | Ik heb mijn hele leven hard gewerkt en ik laat me door een stem aan de telefoon niet vertellen hoe het hoort, wat een brutaliteit!
nl formal | Dit vind ik buitengewoon ongepast, wie denkt u wel dat u bent?
nl anxious | Hoe kunt u dat nou zeggen? U weet niet half hoe hard ik mijn best doe, schandalig is het.
nl gruff | Ben jij de dominee soms? Hou op met dat gezever.
vl | Ge moet mij de les niet komen lezen, wie denkt ge wel dat ge zijt?
vl | Een preek kan ik op zondag gaan halen, schaamt u, zo tegen een mens te spreken!
vl | Dat is een schande, zo tegen mij spreken, ge kent mij niet.
vl | Nu gaat ge te ver, zulle, mij voor oneerlijk uitmaken, wat een schande!
vl curt | Hou uw preek maar voor u.
vl long | Ik sta hier elke dag van voor de kiekens op, en dan gaat gij mij komen uitleggen wat fatsoen is, wat een lef, zeg!
vl formal | Dat vind ik ronduit onbeschoft, zo spreekt men niet tegen een klant.
vl gruff | Zijt gij meneer pastoor misschien? Stop met uw gezaag.
`,
  ),
  ...linesFrom(
    'defend_pressure',
    `
nl | Denkt u dat ik daar harder van ga lopen?
nl | Zo, dus nu krijgen we dreigementen.
nl | Ga je gang, ik ben niet zo gauw onder de indruk.
nl | Met dreigen krijg je een deur nog niet open.
nl | Dan wordt het ineens een heel ander gesprek, hè.
nl plain | Dat lijkt me nergens voor nodig.
nl curt | Doe maar.
nl long | Kijk, u kunt wel met van alles gaan zwaaien, maar daar wordt de sfeer niet beter van en opschieten doen we er ook niet mee.
nl formal | Ik ben niet gediend van dit soort dreigende taal.
nl anxious | Gaat u nu meteen met dat soort dingen beginnen? Daar schrik ik wel van.
nl gruff | O ja? Probeer het maar.
vl | Denkt ge dat ge mij daarmee bang maakt?
vl | Voilà, nu beginnen we te dreigen.
vl | Dat gaat niks vooruithelpen, zulke praat.
vl | Doet ge dat met al uw klanten, zo dreigen?
vl curt | Doe maar op.
vl long | Ge kunt daar nu mee af komen, met al die grote woorden, maar ik heb in mijn leven voor hetere vuren gestaan.
vl formal | Dergelijke dreigementen vind ik niet gepast.
vl anxious | Amai, dat is nogal direct… daar verschiet ik van.
vl gruff | Voor mij moogt ge, doe maar gerust.
`,
  ),
  ...linesFrom(
    'bait_not_received',
    `
nl | Nou u het zegt… nee, die heb ik geloof ik nooit gekregen.
nl | Ja, dat zal het zijn, die is hier niet aangekomen.
nl | Goed dat u het vraagt, ik heb hem inderdaad niet gehad.
nl | Nee, nee, niet ontvangen. Daar zal het aan liggen.
nl curt | Nee. Niet gehad.
nl long | Ja, ziet u, dat is het hem nou juist, ik zat me al af te vragen waar hij bleef, want ontvangen heb ik hem niet.
nl formal | Nu u ernaar vraagt: ik heb hem inderdaad niet ontvangen.
nl anxious | Eh… nee, nee, volgens mij is die nooit aangekomen.
nl gruff | Nee, zie je wel, jullie hebben hem vergeten te sturen. Niks gehad.
vl | Nu dat ge 't zegt… nee, die is hier niet toegekomen.
vl | Ah ja, dat zal het zijn, ik heb die nooit gekregen.
vl | Goed dat ge het vraagt, want ik heb die niet ontvangen.
vl | Nee nee, niks van gezien, dat moet verkeerd gelopen zijn met de post.
vl curt | Nee. Niet toegekomen.
vl long | Awel ja, dat is 't, ik zat al te peinzen, waar blijft die factuur, maar nee, hier is niks in de bus gevallen.
vl formal | Nu u het vraagt: neen, wij hebben die niet ontvangen.
vl anxious | Euh, nee… dat zal het zijn, ik heb die niet gekregen, denk ik.
vl gruff | Nee, natuurlijk niet gekregen, ge hebt hem niet opgestuurd.
`,
  ),
  ...linesFrom(
    'bait_dissatisfied',
    `
nl | Nou u het zegt, tevreden ben ik inderdaad niet over {levering}, dat was niet goed gedaan.
nl | Ja, nu u erover begint: {levering}, dat was gewoon slecht.
nl | Dat u dat zelf vraagt! Nee, ik ben niet tevreden over {levering}.
nl | Tja, als u het zo vraagt, ik heb inderdaad een klacht over {levering}.
nl curt | Nee, niet tevreden over {levering}.
nl long | Kijk, ik was er zelf niet over begonnen, maar u gooit de deur open en dan loop ik naar binnen: ik ben helemaal niet tevreden over {levering}.
nl formal | Aangezien u ernaar vraagt: ik heb inderdaad klachten over {levering}.
nl anxious | Nou… nu u het zelf zegt, ik ben niet zo tevreden over {levering}.
nl gruff | Nou, reken maar, het was slecht gedaan, {levering}.
vl | Nu dat ge het zelf zegt: ik ben niet tevreden over {levering}, nee.
vl | Ah, ge weet het dus ook, dat het niet goed gedaan was, {levering}?
vl | Als ge 't zo vraagt, het trok op niks, {levering}.
vl | Ja, nu ge erover begint, ik heb wel een klacht over {levering}.
vl curt | Nee, slecht gedaan, {levering}.
vl long | Ik ging er zelf niet over beginnen, maar als gij dat vraagt: het trok niet op veel, {levering}, en ik ben daar niet content over.
vl formal | Aangezien u het zelf aanhaalt: wij hebben klachten over {levering}, het was niet goed gedaan.
vl gruff | Eindelijk iemand die het vraagt, want het was slecht gedaan, {levering}.
`,
  ),
  ...linesFrom(
    'bait_cash',
    `
nl | Ja, nu u het zegt, het is financieel wel een beetje krap.
nl | Inderdaad, er is even geen geld voor.
nl | Tja, dat is het wel zo'n beetje, de portemonnee is leeg.
nl | Dat heeft u goed geraden, we zitten krap bij kas.
nl curt | Ja. Geen geld.
nl long | Zo zou je het kunnen zeggen, ja, er blijft op het eind van de rit weinig over, dus dat geld is er nu niet.
nl formal | Dat ziet u goed, wij zitten op dit moment krap bij kas.
nl anxious | Ja… ja, ik heb het geld nu niet, dat u dat zo ziet.
nl gruff | Wie heeft er tegenwoordig wél geld? Ik heb het in elk geval niet.
vl | Ja, nu ge het zegt, we zitten wat krap bij kas.
vl | Awel ja, er is voor het moment geen geld voor.
vl | Ge zegt het zelf, de portemonnee is plat.
vl | Dat is het inderdaad, ik heb dat geld nu niet.
vl curt | Juist, geen geld.
vl long | Ja, ge slaat de nagel op de kop, er blijft hier op 't einde van de maand niks over, dus van betalen komt nu niks.
vl formal | Dat ziet u juist, er is momenteel geen geld voor.
vl anxious | Ja… ik heb het geld niet, ge hebt dat goed gezien.
vl gruff | Natuurlijk is 't krap, bij wie niet, ik heb geen cent over.
`,
  ),
];
