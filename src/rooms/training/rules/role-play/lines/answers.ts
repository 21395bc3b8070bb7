import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Answers to questions about who, how much, when and how. */
export const answerLines: readonly Line[] = [
  ...linesFrom(
    'says_who',
    `
nl | Dat loopt allemaal via {persoon}.
nl | Daar gaat {persoon} over.
nl | Uiteindelijk is het {persoon} die op de knop drukt.
nl | Wie u zoekt, is {persoon}.
nl plain | Dat is {persoon}.
nl curt | {persoon}.
nl long | Ik roep wel van alles, maar aan het eind van de dag is het {persoon} die de knoop doorhakt, zo is dat hier nou eenmaal verdeeld.
nl formal | De bevoegdheid ligt bij {persoon}.
nl anxious | Daar beslist {persoon} over, niet ik.
nl gruff | Daar heb je {persoon} voor.
vl | Dat is voor {persoon}, die gaat daarover.
vl | De beslissing, die ligt bij {persoon}.
vl | Bij ons is het {persoon} die dat doet.
vl | Ge moet daarvoor {persoon} hebben.
vl curt | {persoon}, dus.
vl long | Ik heb hier veel te zeggen, maar over zulke dingen heeft {persoon} altijd het laatste woord, en dat is maar best ook.
vl formal | {persoon} is daarvoor bevoegd.
vl gruff | Dat is {persoon}, daar heb ik niks aan te zeggen.
`,
  ),
  ...linesFrom(
    'says_part',
    `
nl | Ik kan nu {deel} missen, dat wil ik graag doen.
nl | Met {deel} kan ik u alvast tegemoetkomen.
nl | Als ik alles bij elkaar veeg, kan ik alvast {deel} betalen, en dat wil ik graag doen.
nl | Wat ik nu kan doen, is {deel}, daar wil ik mee beginnen.
nl | Ik wil u graag al {deel} geven, dat krijg ik wel bij elkaar.
nl plain | Ik wil nu alvast {deel} betalen.
nl curt | {deel}, dat kan.
nl long | Ik heb net zitten rekenen op de achterkant van een envelop, en als ik een beetje schuif, kan ik {deel} vrijmaken, dan ziet u tenminste dat ik wil.
nl formal | Wij kunnen u op dit moment een bedrag van {deel} aanbieden.
nl anxious | Ik kan misschien al {deel} betalen… dat wil ik graag doen, als dat goed is.
nl gruff | {deel}, meer zit er nu niet in. Maar dat doe ik dan ook.
vl | Ik kan nu {deel} doen, daar wil ik wel mee beginnen.
vl | Met {deel} kan ik u al een eind vooruithelpen.
vl | Als ik alles samenscharrel, kan ik u al {deel} geven, graag zelfs.
vl | Ik wil al {deel} betalen, dat gaat nog.
vl plain | Ik wil al {deel} storten, om te beginnen.
vl curt | {deel}, dat gaat.
vl long | Ik heb hier op een bierkaartje zitten rekenen terwijl ge bezig waart, en als ik wat schuif, dan kan ik {deel} storten, dan ziet ge dat ik van goede wil ben.
vl formal | Wij kunnen u momenteel {deel} voorstellen.
vl anxious | Ik kan misschien al {deel} storten… ik wil graag meewerken, zulle.
vl gruff | {deel}, meer heb ik niet, maar dat kunt ge krijgen.
`,
  ),
  ...linesFrom(
    'says_nothing_now',
    `
nl | Vandaag gaat er niks lukken, er staat gewoon niets op.
nl | Nu meteen kan ik niets betalen, ik heb het niet.
nl | Vandaag zit er echt geen euro in.
nl | Al houdt u me ondersteboven, ik heb nu geen geld.
nl curt | Nu niks. Geen geld.
nl long | Al zou ik het willen, ik heb net gekeken en er staat minder op die rekening dan in een gemiddelde spaarpot, ik heb er vandaag gewoon geen geld voor.
nl formal | Op dit moment is een betaling niet mogelijk, er is helaas geen geld.
nl anxious | Nu kan ik niets… ik heb echt niets liggen.
nl gruff | Vandaag wordt het niks, ik heb het geld niet.
vl | Vandaag kan ik niks doen, er staat niks op.
vl | Nu direct heb ik geen geld, echt niet.
vl | Voor vandaag zit er geen euro in.
vl | Ge moogt mijn zakken omkeren, er zit nu niks in.
vl curt | Nu niks. 't Is er niet.
vl long | Al zou ik willen, ik heb daarjuist nog gekeken en er staat nog niet genoeg op voor een pintje, ik heb nu echt geen geld.
vl formal | Vandaag kunnen we niet betalen, er is geen geld beschikbaar.
vl anxious | Nu heb ik niks… ik wou dat het anders was.
vl gruff | Vandaag niks, waar geen geld is, kunt ge geen halen.
`,
  ),
  ...linesFrom(
    'says_day',
    `
nl | Ik betaal het {dag}.
nl | Zet maar neer: {dag} maak ik het over.
nl | Weet u wat, {dag} heeft u het.
nl | Ik doe het {dag}, dan zijn we ervan af.
nl | Dan zeg ik {dag}, en daar hou ik me aan.
nl plain | Ik maak het {dag} over.
nl curt | {dag} betaal ik.
nl long | Ik kijk even in de agenda, daar tussen de tandarts en de garage, en ik zeg u toe dat ik het {dag} overmaak.
nl formal | U kunt de betaling {dag} tegemoetzien.
nl anxious | Ik kan het {dag} betalen, dat moet echt lukken.
nl gruff | Dan betaal ik {dag}, zijn jullie dan tevreden?
vl | Ik stort het {dag}.
vl | Awel, {dag} betaal ik dat.
vl | Zet maar in uw boek: {dag} krijgt ge het.
vl | Ik zal het {dag} overschrijven, dan zijn we gerust.
vl curt | {dag}, dan stort ik.
vl long | Laat mij eens in mijn agenda zien, daar staat al veel in, maar bon, ik schrijf erbij dat ik dat {dag} stort.
vl formal | Wij zullen {dag} overgaan tot betaling.
vl anxious | Ik kan het {dag} storten, dat moet gaan, ja.
vl gruff | Dan zal ik {dag} betalen, zijt ge dan content?
`,
  ),
  ...linesFrom(
    'says_paid_day',
    `
nl | Dat is vorige week al overgemaakt.
nl | Vorige week heb ik die betaald.
nl | Dat moet ergens vorige week geweest zijn dat ik het betaald heb.
nl | Die betaling is vorige week van de rekening gegaan.
nl curt | Vorige week betaald.
nl long | Ik weet het nog, ik zat met een broodje achter het scherm en heb toen een hele rij overgemaakt, en dat was vorige week.
nl formal | De betaling heeft in de loop van vorige week plaatsgevonden.
nl anxious | Volgens mij vorige week… ja, vorige week heb ik het betaald.
nl gruff | Vorige week. Betaald is betaald.
vl | Ik heb dat verleden week gestort.
vl | Dat is vorige week al betaald geweest.
vl | Verleden week is dat van mijn rekening gegaan.
vl | Da's vorige week vertrokken, die betaling.
vl curt | Verleden week gestort.
vl long | Ik weet dat nog goed, ik heb verleden week een hele reeks overschrijvingen gedaan, met de kat op mijn schoot, en die van u zat daarbij.
vl formal | De overschrijving is vorige week uitgevoerd.
vl gruff | Vorige week, zeg ik u, gestort en gedaan.
`,
  ),
  ...linesFrom(
    'says_not_found',
    `
nl | Even zoeken… nee, u heeft gelijk, ik zie geen afschrijving.
nl | Ik heb het nu voor me en hij staat er niet bij. Dan is het toch niet gelukt, sorry.
nl | Wacht, ik scrol even… hm, nee, die zit er niet tussen. Goed dat u doorvraagt.
nl | O. Hij staat nog bij de concepten. Dan is hij nooit verzonden, dat ga ik rechtzetten.
nl curt | Ik kijk. Nee. Niet betaald, je hebt gelijk.
nl long | Ik zit hier met mijn vinger langs het scherm, regel voor regel… nee hoor, ik dacht het zeker te weten, maar u heeft gewoon gelijk, hij staat er niet bij.
nl formal | Ik heb het nagekeken en moet u gelijk geven: de betaling staat er niet bij.
nl anxious | Ik kijk het meteen na… o nee, hij staat er niet bij, sorry, u heeft gelijk.
nl gruff | Wacht, ik pak het erbij… hè, verdorie. Je hebt gelijk, staat er niet.
vl | Ik zie het eens na… nee, ge hebt gelijk, dat staat er niet bij.
vl | Wacht, ik open mijn bank… allez, dat is precies niet doorgegaan. Excuseer.
vl | Hm, die staat nog bij de ontwerpen, nooit verstuurd dus. Ik zet dat recht.
vl | Ik overloop het efkes… amai nee, die zit er niet tussen, goed dat ge het vraagt.
vl curt | Ik zoek. Nee, niet betaald, ge hebt gelijk.
vl long | Ik ga hier lijn per lijn met mijn vinger over het scherm… nee zie, ik had er mijn hand voor in 't vuur gestoken, en 't is goed dat ik dat niet gedaan heb.
vl formal | Ik heb het nagekeken, u hebt gelijk, die betaling is niet vertrokken.
vl anxious | Ik ga direct zien… oei, nee, dat staat er niet bij, sorry, ge hebt gelijk.
vl gruff | Wacht, ik zie na… miljaar, ge hebt gelijk, 't staat er niet.
`,
  ),
  ...linesFrom(
    'says_how',
    `
nl | Gewoon met een overboeking, ik heb hem klaarstaan.
nl | Via de bank, de opdracht zet ik vandaag al klaar.
nl | Ik doe het met internetbankieren, hij staat klaar om verstuurd te worden.
nl | Per overboeking, met uw factuurnummer erbij.
nl curt | Overboeking, ligt klaar.
nl long | Met een overboeking, ik heb uw gegevens al ingetikt en ook dat lange kenmerk, dus er hoeft alleen nog op verzenden gedrukt te worden.
nl formal | Wij betalen per overboeking, de opdracht wordt vandaag voorbereid.
nl anxious | Ik doe het via de bank, ik heb alles al ingevuld, dan kan ik het niet vergeten.
nl gruff | Via de bank natuurlijk, dacht je dat ik met een koffertje kwam?
vl | Met een overschrijving, ik heb die al klaargezet.
vl | Via de bank, die opdracht maak ik vandaag al op.
vl | Gewoon overschrijven, 't staat klaar om te versturen.
vl | Met de bankapp, met uw mededeling erbij.
vl curt | Met een overschrijving.
vl long | Met een overschrijving, ik heb uw nummer al ingegeven, met die twaalf cijfers van de mededeling erbij, dus dat is maar één keer duwen.
vl formal | De betaling gebeurt per overschrijving, die wordt vandaag voorbereid.
vl gruff | Langs de bank, hé, ik ga u dat niet met de fiets brengen.
`,
  ),
  ...linesFrom(
    'says_all_clear',
    `
nl | Nee hoor, over {levering} heb ik niets te klagen.
nl | Daar is niks mis mee, dat was prima.
nl | Wat dat betreft alles in orde, ook de factuur klopt.
nl | Nee, nee, keurig gedaan allemaal.
nl curt | Nee, alles goed.
nl long | Nee, daar kan ik kort over zijn, en dat overkomt me niet vaak: alles wat jullie gedaan hebben, was netjes in orde.
nl formal | Zowel {levering} als de factuur is in orde.
nl anxious | Nee nee, daar ligt het niet aan, jullie hebben alles goed gedaan.
nl gruff | Nee, niks op aan te merken. En dat zeg ik niet gauw.
vl | Nee nee, over {levering} heb ik niks te klagen.
vl | Dat was allemaal in orde, daar is niks mis mee.
vl | De factuur is juist en 't werk ook, daar ligt het niet aan.
vl | Niks op aan te merken, schoon gedaan.
vl curt | Nee, alles in orde.
vl long | Nee, daarover kan ik u geruststellen, ik ben anders een moeilijke, vraag het thuis maar, maar daarmee was alles in orde.
vl formal | Zowel {levering} als de factuur zijn correct.
vl gruff | Nee, dat was goed, en van mij moogt ge dat een compliment noemen.
`,
  ),
];
