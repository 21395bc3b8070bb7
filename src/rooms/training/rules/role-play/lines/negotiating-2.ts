import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Instalments, refusing a day or an amount, and giving for getting. */
export const bargainingLines: readonly Line[] = [
  ...linesFrom(
    'counter_parts',
    `
nl | Kan het in {aantal} keer, telkens {deel}, de eerste {dag}?
nl | Ik zou het graag in {aantal} termijnen van {deel} doen, te beginnen {dag}.
nl | Zou ik het mogen uitsmeren over {aantal} termijnen van {deel}? Dan kan de eerste {dag} al.
nl | Mag ik het in stukjes betalen? Zeg {aantal} keer {deel}, en dan begin ik {dag}.
nl plain | Kan ik in {aantal} termijnen betalen, van {deel}? Dan krijgt u de eerste {dag}.
nl curt | Kan het in {aantal} termijnen van {deel}? Eerste {dag}.
nl long | Zo'n bedrag eet ik liever in plakjes dan in één keer: mag het in {aantal} termijnen van {deel}, dan krijgt u het eerste plakje {dag}.
nl formal | Ik zou graag in {aantal} termijnen van {deel} willen betalen, waarvan de eerste {dag}.
nl anxious | Zou het misschien in {aantal} termijnen mogen? Dan betaal ik {deel} per keer, en {dag} de eerste.
nl gruff | {aantal} keer {deel}, en {dag} de eerste, anders red ik het niet. Kan dat?
vl | Kan dat in {aantal} schijven van {deel}, de eerste {dag}?
vl | Mag ik dat spreiden, {aantal} keer {deel}, met {dag} de eerste?
vl | Als ge mij een afbetaling geeft, {aantal} schijven van {deel}, dan begin ik {dag}.
vl | Ik zou dat in {aantal} keren willen doen, {deel} per keer, en {dag} al een eerste.
vl curt | Mag het in {aantal} schijven van {deel}? Eerste {dag}.
vl long | Ineens is dat een berg, maar in {aantal} schijven van {deel} is het een heuvelke, en aan het eerste heuvelke begin ik {dag}, kan dat voor u?
vl formal | Wij zouden graag een afbetalingsplan krijgen, {aantal} schijven van {deel}, de eerste {dag}.
vl anxious | Zou ik dat mogen afbetalen, in {aantal} schijven van {deel}? Dan stort ik {dag} de eerste.
vl gruff | {aantal} keer {deel}, en {dag} de eerste, meer kan ik er niet van maken. Mag dat?
`,
  ),
  ...linesFrom(
    'ask_arrangement',
    `
nl | Kan ik het in termijnen betalen?
nl | Is er een betalingsregeling mogelijk?
nl | Zou ik het een beetje mogen spreiden?
nl | Kunnen we er niet een regeling voor treffen?
nl plain | Mag het in delen?
nl curt | Kan het in termijnen?
nl long | Ik wil er best van af, begrijp me goed, maar in één keer doet het pijn, dus hoe zit het bij jullie met betalen in stukjes?
nl formal | Behoort een betaling in termijnen tot de mogelijkheden?
nl anxious | Mag ik het misschien in kleine stukjes betalen? Anders weet ik het niet…
nl gruff | In één keer gaat niet. In stukken, kan dat?
vl | Kan ik dat in schijven betalen?
vl | Is een afbetalingsplan mogelijk bij u?
vl | Zou ik dat mogen spreiden over een paar keer?
vl | Kunnen we daar geen regeling voor vinden?
vl curt | Kan dat in schijven?
vl long | Ik wil daar van af zijn, versta mij niet verkeerd, maar zo in één klap is dat lastig, doet ge bij u ook aan afbetalen?
vl formal | Is het mogelijk om dit gespreid te betalen?
vl anxious | Mag ik dat niet met kleine stukskes afbetalen?
vl gruff | Ineens betalen gaat niet, maar spreiden, doet ge dat?
`,
  ),
  ...linesFrom(
    'decline_day',
    `
nl | Nee, dat haal ik niet.
nl | Die dag gaat het me niet lukken.
nl | Dat is te vroeg voor mij.
nl | Sorry, dan kan ik het niet waarmaken.
nl curt | Dan niet, nee.
nl long | Ik kan het wel toezeggen om u blij te maken, maar dan zeg ik iets waarvan ik nu al weet dat het niet doorgaat.
nl formal | Die datum is voor mij helaas niet haalbaar.
nl anxious | O nee, dan lukt het me niet, dat is te snel…
nl gruff | Vergeet het, dat red ik niet.
vl | Nee, dat haal ik niet, zulle.
vl | Die dag lukt mij niet.
vl | Dat is te rap.
vl | Dan kan ik u niks beloven, sorry.
vl curt | Dan gaat het niet.
vl long | Ik kan daar nu ja op zeggen om u plezier te doen, maar dan sta ik straks met mijn mond vol tanden, dus nee.
vl formal | Die datum is voor ons niet haalbaar.
vl anxious | Oei nee, dat is veel te rap voor mij…
vl gruff | Nee, zet dat maar uit uw hoofd, dan niet.
`,
  ),
  ...linesFrom(
    'decline_amount',
    `
nl | Dat bedrag heb ik niet, daar is geen geld voor.
nl | Zoveel kan ik echt niet missen.
nl | Dat is meer dan ik heb.
nl | Daar kom ik nu niet aan, dat geld is er gewoon niet.
nl curt | Te veel. Zoveel geld heb ik niet.
nl long | Als ik dat zou betalen, dan eet ik de rest van de maand pindakaas uit de pot, en de hond mag de pot uitlikken, zoveel heb ik gewoon niet.
nl formal | Voor een dergelijk bedrag is op dit moment geen geld.
nl anxious | Zoveel? Nee, dat heb ik niet, dat lukt echt niet…
nl gruff | Waar zie je me voor aan, zoveel geld heb ik niet.
vl | Zoveel heb ik nu niet liggen.
vl | Dat is te veel, dat geld heb ik niet.
vl | Zo'n bedrag kan ik nu niet missen.
vl | Zoveel is er niet, de kas is plat.
vl curt | Te veel. Zoveel geld is er niet.
vl long | Als ik dat stort, dan is het hier de rest van de maand boterhammen met platte kaas, zonder de kaas, dat geld is er niet.
vl formal | Zoveel geld hebben wij momenteel niet beschikbaar.
vl anxious | Zoveel? Amai nee, dat heb ik niet, dat gaat echt niet…
vl gruff | Zoveel? Denkt ge dat ik het uit de muur trek? Ik heb dat geld niet.
`,
  ),
  ...linesFrom(
    'trade_yes',
    `
nl | Daar kan ik wat mee, graag: {dag} betaal ik {bedrag}.
nl | Deal. Dan maak ik {bedrag} over, {dag}.
nl | Dat is eerlijk, over en weer. Dan betaal ik u {dag} graag {bedrag}.
nl | Als u dat voor mij doet, doe ik {bedrag}, {dag}. Graag.
nl curt | Deal. Ik betaal {bedrag} {dag}.
nl long | Zo doe ik graag zaken, jullie geven wat en ik geef wat, dus reken maar op {bedrag}, {dag}, daar zet ik mijn naam onder.
nl formal | Met dat voorstel ga ik graag akkoord, wij betalen {bedrag}, {dag}.
nl anxious | O, zou dat mogen? Dan betaal ik {bedrag} {dag}, fijn, dank u.
nl gruff | Kijk, dat is taal die ik versta, bedankt. {bedrag}, {dag}.
vl | Daar kan ik iets mee: {dag} stort ik {bedrag}.
vl | Dat is gegeven en genomen, zo hoort het, merci. Ik zal {dag} dan {bedrag} storten.
vl | Als gij dat doet voor mij, dan doe ik {bedrag} {dag}, met plezier.
vl | Tope, dank u, ik stort {bedrag}, {dag}.
vl curt | Deal. {bedrag}, {dag}.
vl long | Awel, dat is nu eens zaken doen zoals mijn vader het deed, elk een stapke, dus {dag} stort ik {bedrag}, en mijn woord is mijn woord.
vl formal | Met dat voorstel kunnen wij akkoord gaan, wij betalen {bedrag} {dag}.
vl anxious | Amai, mag dat? Dan stort ik {dag} zeker {bedrag}, merci.
vl gruff | Kijk, dat is klare taal. Dan stort ik {bedrag} {dag}.
`,
  ),
  ...linesFrom(
    'trade_no',
    `
nl | Nee, daar heb ik niks aan.
nl | Zo'n ruil is niet aan mij besteed.
nl | Dat is voor mij geen eerlijke ruil.
nl | Dan geef ik meer dan ik krijg, dus nee.
nl curt | Nee, geen interesse.
nl long | Ik heb even meegerekend terwijl u praatte, en in dat verhaal krijgt u de taart en ik de kruimels, dus dat doen we maar niet.
nl formal | Dat voorstel is voor mij niet interessant, dank u.
nl anxious | Nee… nee, daar durf ik niet op in te gaan.
nl gruff | Leuk geprobeerd, maar nee.
vl | Nee, daar ben ik niks mee.
vl | Zo'n ruil is niks voor mij.
vl | Daar verlies ik op, dus nee.
vl | Dat is voor mij geen faire deal, zulle.
vl curt | Nee, dat past mij niet.
vl long | Ik heb zitten meetellen terwijl ge bezig waart, en in uw rekensom krijgt gij de frieten en ik 't zakske, dus bedankt.
vl formal | Dat voorstel komt ons niet gelegen.
vl anxious | Goh nee… daar durf ik mij niet aan wagen.
vl gruff | Schoon geprobeerd, maar daar trap ik niet in.
`,
  ),
];
