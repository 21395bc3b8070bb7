import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** First excuses about money and about the post. */
export const moneyExcuseLines: readonly Line[] = [
  ...linesFrom(
    'excuse_no_cash',
    `
nl | Het is op dit moment gewoon te krap.
nl | Ik heb het er nu niet voor op de rekening staan.
nl | De kas is leeg, zo simpel is het.
nl | We zitten even heel krap bij kas.
nl | Er is nu geen geld voor, helaas.
nl | Van een kale kip kun je niet plukken.
nl | De rekening staat op dit moment in het rood.
nl | Het zit er financieel even niet in.
nl plain | Ik heb het geld nu gewoon niet.
nl plain | Ik kan het op dit moment niet missen.
nl curt | Geen geld.
nl curt | Kan niet. Er is geen geld.
nl long | Tja, ik kan er een heel verhaal van maken, maar het komt erop neer dat er meer uitgaat dan er binnenkomt en de pot is leeg.
nl long | Ik heb vanochtend nog naar het saldo zitten staren, maar van kijken wordt het niet meer, ik heb er op dit moment het geld niet voor.
nl formal | Onze liquide middelen laten dat momenteel niet toe.
nl formal | Ik moet u zeggen dat ik op dit moment over onvoldoende geld beschik.
nl anxious | Ik heb het niet… ik heb het echt niet op dit moment.
nl gruff | Waar moet ik het vandaan halen? Ik heb het niet.
nl gruff | Je kunt bellen tot je een ons weegt, er staat niks op de rekening.
vl | 't Is voor het moment nogal krap bij ons.
vl | Ik heb daar nu het geld niet voor.
vl | De kas is plat, dat is 't.
vl | Ik zit op droog zaad.
vl | We zitten wat krap bij kas voor het moment.
vl | Er staat niet genoeg op de rekening voor het moment.
vl | 't Geld is op, wat wilt ge dat ik zeg.
vl plain | Ik kan dat nu niet betalen, ik heb het niet.
vl curt | 'k Heb geen geld.
vl curt | 't Is op.
vl long | Allez, ik ga er geen doekjes om winden: alles wat binnenkomt is direct weer buiten, en voor het moment is er gewoon geen geld.
vl formal | Onze financiële situatie is op dit ogenblik heel krap.
vl anxious | Ik heb dat nu echt niet liggen, zulle…
vl gruff | Ge kunt geen bloed uit een steen persen, er is geen geld.
vl gruff | Denkt ge dat ik het zelf druk? Ik heb het niet.
`,
  ),
  ...linesFrom(
    'excuse_waiting_for_own_customers',
    `
nl | Ik wacht zelf ook nog op mijn geld.
nl | Onze klanten betalen ons ook niet, daar zit het.
nl | Er staat bij ons zelf nog van alles open bij klanten.
nl | Zolang mijn eigen opdrachtgever niet betaalt, zit ik vast.
nl | We wachten op een grote betaling van een klant.
nl | Ik ben net zo goed aan het bellen als u, want mijn eigen klanten betalen ook niet.
nl | Het geld zit nog bij mijn eigen afnemers.
nl plain | Mijn klanten zijn ook laat met betalen.
nl plain | Ik krijg zelf ook nog geld van anderen.
nl curt | Mijn klanten betalen ook niet.
nl curt | Wacht zelf ook op geld.
nl long | Kijk, ik heb zelf een flink bedrag aan facturen uitstaan bij klanten, en die heren nemen ook rustig de tijd, dus ik zit zelf ook te wachten op mijn geld.
nl long | Er is één grote klant die ons al een tijd laat bungelen, en zolang die niet over de brug komt, houdt het hier ook op.
nl formal | Wij wachten op onze beurt op betalingen van onze opdrachtgevers.
nl formal | Een aantal van onze debiteuren heeft nog niet aan ons betaald.
nl anxious | Ik wacht al zo lang op die ene klant van mij, die betaalt maar niet…
nl gruff | Als mijn klanten mij nou eens betaalden, dan had jij ook je geld.
vl | Ik wacht zelf nog op geld van mijn klanten.
vl | Onze klanten betalen ons ook niet, dat is 't probleem.
vl | Er staat bij ons ook nog veel open, ze betalen allemaal te laat.
vl | De klant waar wij voor werken, heeft ons ook nog niks betaald.
vl | 't Zit vast bij een klant die niet over de brug komt.
vl | Ik loop zelf achter mijn centen bij mijn klanten.
vl | Ik zit te wachten op een grote klant van ons, die moet nog storten.
vl plain | Ze moeten mij eerst zelf betalen.
vl curt | Mijn klanten betalen zelf niet.
vl curt | 'k Wacht zelf op centen.
vl long | Ge moet weten, ik wacht zelf op een pak geld van mijn klanten, de een kijkt naar de ander, dus ja, dat is een ketting, hé.
vl formal | Wij wachten momenteel zelf op de betaling van enkele belangrijke klanten.
vl anxious | Mijn klanten betalen mij niet en ik durf bijna niet meer te bellen…
vl gruff | Dat ze mij eerst betalen, die mannen, dan kunnen wij klappen.
vl gruff | Iedereen laat mij wachten op mijn geld en dan komt gij bellen.
`,
  ),
  ...linesFrom(
    'excuse_not_received',
    `
nl | Die factuur heb ik nooit gekregen.
nl | Bij ons is niets binnengekomen.
nl | Ik zie hem nergens, ook niet in de ongewenste mail.
nl | Volgens mij is die nooit aangekomen.
nl | Een factuur? Ik heb er geen gezien.
nl | Die is hier niet op de mat gevallen.
nl | Wij hebben die niet in de boeken, dus niet ontvangen.
nl plain | Ik heb daar nooit een factuur van gehad.
nl plain | Niets van gezien, niet per post en niet per mail.
nl curt | Niet ontvangen.
nl curt | Nooit gezien.
nl long | Nou, ik doe elke ochtend zelf de post open en de mail lees ik ook, maar die factuur ben ik echt nergens tegengekomen.
nl long | Het zou kunnen dat hij naar een oud adres is gegaan, want hier is hij in elk geval nooit beland.
nl formal | Deze factuur hebben wij tot op heden niet ontvangen.
nl formal | In onze administratie is van die factuur geen spoor te vinden.
nl anxious | O, maar ik heb helemaal geen factuur gehad… echt niet.
nl gruff | Ik heb niks gehad, dus wat wou je?
nl gruff | Dan moet je hem wel eerst sturen, want hier is niks gekomen.
vl | Die factuur is hier nooit toegekomen.
vl | Ik heb daar niks van in de bus gekregen.
vl | Wij hebben die niet ontvangen.
vl | In mijn mails vind ik niks van u.
vl | Nooit gezien, die factuur, ook niet bij de spam.
vl | Dat moet ergens verloren gegaan zijn, want ik heb die niet.
vl | Bij ons is er niks binnengekomen, geen papier en geen mail.
vl plain | Ik heb geen factuur gehad van u.
vl curt | Niks gekregen.
vl curt | Hier niet toegekomen.
vl long | Ik heb daarstraks nog heel de stapel post doorgedaan, en ook op de computer gezien, maar een factuur van u zat daar niet bij.
vl formal | Wij hebben die factuur tot nu toe niet mogen ontvangen.
vl anxious | Amai, maar ik heb daar nooit iets van gekregen, ik zweer het u.
vl gruff | Ja, stuur dan eerst eens een factuur, want ik heb er geen gezien.
vl gruff | De post zal hem opgegeten hebben, hier is niks geraakt.
`,
  ),
  ...linesFrom(
    'excuse_in_batch',
    `
nl | Die gaat mee in de volgende betaalrun.
nl | Wij betalen op vaste momenten, hij loopt gewoon mee.
nl | Hij staat in de betaalbatch.
nl | Alles gaat bij ons in één ronde de deur uit, die van u ook.
nl | Die zit in de betaallijst, dus dat loopt vanzelf.
nl | We draaien hier een paar keer per maand een betaalrun en daar zit hij in.
nl | Hij is ingeboekt en wacht op de eerstvolgende betaalronde.
nl plain | Wij doen alle betalingen tegelijk, die gaat gewoon mee.
nl plain | Dat gaat automatisch met de volgende run mee.
nl curt | Zit in de run.
nl curt | Gaat mee met de rest.
nl long | Wij maken niet los over, dat is hier beleid: alles wordt verzameld en gaat in één betaalrun naar de bank, en daar zit die van u gewoon tussen.
nl long | Ik snap dat u belt, maar zo draait het hier: inboeken, klaarzetten, kop koffie, en dan gaat hij met de eerstvolgende betaalrun mee.
nl formal | De factuur is opgenomen in onze eerstvolgende betaalronde.
nl formal | Wij hanteren vaste betaaldagen en daar wordt deze in meegenomen.
nl anxious | Hij zou gewoon mee moeten gaan in de volgende run… als het goed is.
nl gruff | We betalen alles in één betaalrun, ook die van jou, uitzonderingen maak ik niet.
vl | Die gaat mee met de volgende betaalronde.
vl | Wij betalen alles ineens, op vaste momenten.
vl | Die zit in de betaallijst, dat gaat vanzelf mee.
vl | 't Is ingeboekt en 't wacht op de volgende betaalrun.
vl | Bij ons vertrekken de betalingen allemaal samen.
vl | Dat loopt mee met de andere leveranciers in één bestand.
vl | De volgende keer dat wij betalingen doen, zit die daarbij.
vl plain | Die staat klaar voor de volgende run.
vl curt | Zit in de betaalrun.
vl curt | Gaat mee met de rest van de betalingen.
vl long | Wij storten niet apart, ziet ge, alles wordt samengezet en dan vertrekt dat in ene keer, en de uwe zit daar ook bij.
vl formal | Uw factuur is opgenomen in onze volgende betalingsronde.
vl anxious | Normaal moet dat meegaan met de volgende run, ik hoop het toch…
vl gruff | Ge krijgt dat met de volgende betaalronde, gelijk iedereen.
vl gruff | Denkt ge dat ik ze één voor één doe? Die gaat mee met de betaalrun.
`,
  ),
];
