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
nl curt | Gaat je niks aan.
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
vl | Ge stelt dat precies alsof ik een dief ben.
vl | Daar zal ik wel mijn redenen voor hebben, hé.
vl | Is dat een examen?
vl | Ik heb ook nog andere dingen aan mijn hoofd, ziet ge.
vl | Tja, de dingen gaan zoals ze gaan.
vl plain | Dat is een lastige vraag om zo te stellen.
vl curt | Daarom, hé.
vl curt | Dat zijn mijn zaken.
vl long | Ik hoor dat al aan uw manier van vragen, ge hebt uw gedacht al gemaakt, en dan mag ik vertellen wat ik wil, 't zal niet goed zijn.
vl formal | Ik ben u daarover geen verantwoording verschuldigd, dacht ik.
vl anxious | Amai, ge doet precies of ik slecht bezig ben…
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
nl | Het enige wat ik moet, is ademhalen en belasting betalen.
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
nl gruff | Van jou moet ik helemaal niks, vriend.
nl gruff | Jij hebt hier niks te commanderen.
vl | Moeten? Ik moet niks, zulle.
vl | Dat beslis ik nog altijd zelf.
vl | 't Enige dat moet, is sterven, zei mijn grootmoeder.
vl | Van wie moet dat?
vl | Ge moet mij geen les komen spellen.
vl | Op die manier geraakt ge bij mij niet ver.
vl | Allez, zeg, 't is hier 't leger niet.
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
nl | Nou moet u eens ophouden, ik hoef geen preek van u.
nl | Hoe durft u, u kent mij helemaal niet.
nl | Ga een ander de les lezen, wat denkt u wel.
nl | Fatsoen? Kijk eerst eens naar je eigen fatsoen!
nl curt | Bespaar me je preek.
nl long | Ik heb mijn hele leven hard gewerkt en ik laat me door een stem aan de telefoon niet vertellen hoe het hoort, wat een brutaliteit!
nl formal | Dit vind ik buitengewoon ongepast, wie denkt u wel dat u bent?
nl anxious | Hoe kunt u dat nou zeggen? U weet niet half hoe hard ik mijn best doe, schandalig is het.
nl gruff | Ben jij de dominee soms? Hou op met dat gezever.
vl | Ge moet mij de les niet komen lezen, wie denkt ge wel dat ge zijt?
vl | Een preek kan ik op zondag gaan halen, houdt dat voor uzelf.
vl | Dat is een schande, zo tegen mij spreken, ge kent mij niet.
vl | Nu gaat ge te ver, zulle, mij voor oneerlijk uitmaken!
vl curt | Hou uw preek maar voor u.
vl long | Ik sta hier elke dag van voor de kiekens op, en dan gaat gij mij komen uitleggen wat fatsoen is, wat een lef, zeg!
vl formal | Dat vind ik ronduit beledigend, zo spreekt men niet tegen een klant.
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
nl gruff | Daar ben ik niet bang voor. Probeer het maar.
vl | Denkt ge dat ge mij daarmee bang maakt?
vl | Voilà, nu beginnen we te dreigen.
vl | Dat gaat niks vooruithelpen, zulke praat.
vl | Doet ge dat met al uw klanten, zo dreigen?
vl curt | Doe maar op.
vl long | Ge kunt daar nu mee af komen, met al die grote woorden, maar ik heb in mijn leven voor hetere vuren gestaan.
vl formal | Dergelijke dreigementen vind ik niet gepast.
vl anxious | Amai, dat is nogal direct… daar verschiet ik van.
vl gruff | 'k Ben van niemand bang, en van u zeker niet.
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
nl | Nou u het zegt, zo heel goed was {levering} inderdaad niet.
nl | Ja, nu u erover begint: er was wel het een en ander mis met {levering}.
nl | Dat u dat zelf vraagt! Nee, tevreden ben ik niet over {levering}.
nl | Tja, als u het zo vraagt, nee, het was niet in orde, {levering}.
nl curt | Nee, {levering} was niks.
nl long | Kijk, ik was er zelf niet over begonnen, maar u gooit de deur open: over {levering} ben ik niet te spreken, daar was van alles mis mee.
nl formal | Aangezien u ernaar vraagt: {levering} liet inderdaad te wensen over.
nl anxious | Nou… eigenlijk was het niet helemaal goed, {levering}, nu u het zelf zegt.
nl gruff | Mis? Zeg dat wel, van {levering} deugde weinig.
vl | Nu dat ge het zelf zegt: content ben ik niet over {levering}.
vl | Ah, ge weet het dus ook, dat er iets scheelde met {levering}?
vl | Als ge 't zo vraagt, het was niet goed, {levering}, nee.
vl | Ja, nu ge erover begint, er was toch wel wat mis met {levering}.
vl curt | Nee, {levering} was niet goed.
vl long | Ik ging er zelf niet over beginnen, maar als gij dat vraagt: het trok niet op veel, {levering}, en ik ben daar niet content over.
vl formal | Aangezien u het zelf aanhaalt: {levering} was niet naar wens.
vl gruff | Eindelijk iemand die het vraagt, want er scheelde van alles aan {levering}.
`,
  ),
  ...linesFrom(
    'bait_cash',
    `
nl | Ja, nu u het zegt, het is wel een beetje krap.
nl | Inderdaad, er is even geen geld voor.
nl | Tja, dat is het wel zo'n beetje, de portemonnee is leeg.
nl | Precies, krap. Dat heeft u goed geraden.
nl curt | Ja, krap ja.
nl long | Zo zou je het kunnen zeggen, ja, er blijft op het eind van de rit weinig over, dus dat geld is er nu niet.
nl formal | Dat ziet u goed, de middelen ontbreken op dit moment.
nl anxious | Ja… ja, het is krap, dat u dat zo ziet.
nl gruff | Wie heeft er tegenwoordig wél geld? Ik niet, nee.
vl | Ja, nu ge het zegt, 't is wel wat krap.
vl | Awel ja, er is voor het moment geen geld voor.
vl | Ge zegt het zelf, de portemonnee is plat.
vl | Dat is het inderdaad, 't zit er niet aan.
vl curt | Krap, ja.
vl long | Ja, ge slaat de nagel op de kop, er blijft hier op 't einde van de maand niks over, dus van betalen komt nu niks.
vl formal | Dat ziet u juist, wij hebben momenteel een tekort aan geld.
vl anxious | Ja… 't is moeilijk met geld, ge hebt dat goed gezien.
vl gruff | Natuurlijk is 't krap, bij wie niet, ik heb geen cent over.
`,
  ),
];
