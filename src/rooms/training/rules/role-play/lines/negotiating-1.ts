import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Taking a proposal, gladly or not, and setting another day or part against it. */
export const agreeingLines: readonly Line[] = [
  ...linesFrom(
    'accept',
    `
nl | Ja, {dag} is prima, dat doen we.
nl | Dat is goed, {dag} maak ik {bedrag} over.
nl | Afgesproken, {dag} heeft u het, en fijn dat het zo kan.
nl | Ja hoor, {dag}, daar kan ik me goed in vinden.
nl | Graag zelfs, {bedrag}, {dag}, ik schrijf het op.
nl | Top, ik zet {dag} in mijn agenda en dan gaat het de deur uit.
nl | Met alle plezier, {dag} lukt me zeker.
nl | Dat is een goed plan, {dag} betaal ik {bedrag}.
nl plain | Ja graag, {dag} lukt. Ik maak het dan over.
nl plain | Prima, {bedrag}, {dag}. Ik zet het meteen klaar.
nl curt | Prima, {dag} betaal ik {bedrag}.
nl curt | Goed plan. Ik betaal {dag}.
nl long | Kijk, daar kan ik wat mee, dan schrijf ik met dikke stift {dag} op het whiteboard en daaronder {bedrag}, zodat ik er elke ochtend tegenaan kijk.
nl long | Graag, dat gaat lukken, {dag} zit ik toch achter de computer met een pot thee, en dan betaal ik die van u als eerste, {bedrag}.
nl formal | Daar ga ik graag mee akkoord: {dag} ontvangt u {bedrag}.
nl formal | Uitstekend, wij betalen {dag}, dank u voor het meedenken.
nl anxious | Ja, {dag}, dat kan ik, dat ga ik doen, dank u wel.
nl gruff | Oké, daar kan ik mee leven, {dag} heb je {bedrag}.
nl gruff | Nou, dat vind ik redelijk van je, {dag} betaal ik.
vl | Ja, {dag} is goed voor mij, dat doen we.
vl | Da's goed voor mij, {dag} stort ik {bedrag}, merci.
vl | Allez ja, {dag}, dat past perfect.
vl | Met plezier, {dag} krijgt ge {bedrag} op de rekening.
vl | Voilà, afgesproken, {dag} schrijf ik het over, en merci.
vl | Ja zeker, ik zet {dag} in mijn agenda, dat komt er dan door.
vl | Dat is een schoon voorstel, {dag} betaal ik dat.
vl plain | Ja, graag, {dag} lukt mij, ik stort het dan.
vl curt | Goed, {dag} betaal ik {bedrag}.
vl curt | Da's goed, {dag} stort ik.
vl long | Dat vind ik nu eens een plezante oplossing, ik schrijf dat hier op een geel papierke, {dag}, {bedrag}, en ik plak het op mijn scherm.
vl formal | Daar ga ik graag mee akkoord, {dag} wordt {bedrag} gestort.
vl anxious | Ja, {dag}, dat kan ik, dat doe ik zeker, dank u.
vl gruff | Bon, daar kan ik mee leven, {dag} hebt ge {bedrag}.
vl gruff | Allez, dat is redelijk van u, {dag} stort ik.
`,
  ),
  ...linesFrom(
    'accept_reluctant',
    `
nl | Nou, vooruit dan maar, {dag}.
nl | Als het echt niet anders kan, dan betaal ik {dag}.
nl | Pff… goed dan, {dag}, {bedrag}.
nl | U laat me weinig keus. Goed, {dag} dan.
nl | Leuk is anders, maar oké, {dag} maak ik het over.
nl | Ik vind het krap, maar ik zorg dat u het {dag} heeft.
nl | Dat wordt schuiven, maar {dag} betaal ik {bedrag}.
nl | Mwah. Dan maar {dag}, als het zo moet.
nl plain | Niet ideaal, maar {dag} moet dan maar.
nl plain | Goed, dan doe ik het {dag}, ook al komt het slecht uit.
nl curt | Oké, {dag} betaal ik.
nl curt | Dan maar {dag}.
nl long | U houdt wel vol, zeg, dat moet ik u nageven… nou, schrijf dan maar op: {dag}, {bedrag}, en dan wil ik er verder niks meer over horen.
nl long | Daar moet ik iemand anders voor laten wachten en die gaat niet lachen, maar goed, {dag} maak ik het naar u over.
nl formal | Het is niet mijn voorkeur, maar ik zal {dag} betalen.
nl formal | Met lichte tegenzin, maar wij zullen {dag} overgaan tot betaling van {bedrag}.
nl anxious | Dan… dan moet het {dag} maar, ik zorg er wel voor.
nl gruff | Ja ja, {dag}, je hebt gewonnen.
nl gruff | Zeurpiet dat je bent. Goed, {dag} heb je het.
vl | Allez, vooruit, {dag} dan.
vl | Als 't echt niet anders kan, {dag} stort ik.
vl | 't Is tegen mijn goesting, maar {dag} betaal ik {bedrag}.
vl | Goh… bon, {dag} dan.
vl | Dat wordt wat wringen, maar ik zorg dat ge het {dag} hebt.
vl | Ge laat mij niet veel keus, hé. Dan zal ik het {dag} overschrijven.
vl | 't Komt slecht uit, maar schrijf maar op: {dag}, {bedrag}.
vl plain | Ik had liever langer gehad, maar {dag} betaal ik dan.
vl curt | Bon, {dag} stort ik.
vl curt | Dan {dag} maar.
vl long | Ge kunt nogal aanhouden, zeg, ze mogen u bij de wielrenners zetten… allez, schrijf het op, {dag}, {bedrag}, en dan zwijgen we erover.
vl formal | Het is niet ideaal voor ons, maar we zullen {dag} betalen.
vl anxious | Dan zal dat {dag} moeten… ik zorg ervoor, ja.
vl gruff | Jaja, {dag} dan, ge hebt uw goesting.
vl gruff | Ge zijt een plakker, hé. Allez, {dag} hebt ge uw geld.
`,
  ),
  ...linesFrom(
    'pays_now',
    `
nl | Wacht, dan doe ik het nu meteen, terwijl ik u aan de lijn heb.
nl | Weet u, ik maak het nu over, dan zijn we klaar.
nl | Ik heb de app al open… zo, ik druk op betalen.
nl | Blijft u even hangen, dan betaal ik het nu direct.
nl curt | Ik doe het nu. Moment.
nl long | Ogenblikje, ik typ het nu in… rekeningnummer, kenmerk, waar zit dat streepje… zo, verzonden, dat is nu betaald terwijl u erbij zat.
nl formal | Ik betaal het graag nu meteen, een ogenblik alstublieft.
nl anxious | Mag ik het nu meteen doen? Dan ben ik ervan af… zo, ik verstuur hem nu.
nl gruff | Hier, ik maak het nu over, dan hoef je niet meer te bellen.
vl | Wacht, ik doe dat nu direct, terwijl ge aan de lijn zijt.
vl | Weet ge wat, ik schrijf het nu over, dan is dat van de baan.
vl | Mijn bankapp staat open… voilà, ik duw nu op betalen.
vl | Blijf efkes hangen, dan stort ik het nu.
vl curt | Ik stort het nu direct. Moment.
vl long | Een ogenblikske, ik geef het nu in… uw rekening, die mededeling, waar staan die plusjes op dat klavier… voilà, ik verstuur het nu, ge zijt getuige.
vl formal | Ik voer de overschrijving nu meteen uit, een momentje.
vl anxious | Mag ik dat nu direct doen? Dan slaap ik beter… zo, ik stort het nu.
vl gruff | Zie, ik stort het nu, dan zijt ge van mij af en ik van u.
`,
  ),
  ...linesFrom(
    'counter_day',
    `
nl | Ik heb even gekeken, en {dag} kan ik {bedrag} betalen.
nl | Maak er {dag} van, dan betaal ik {bedrag}.
nl | Eerder dan {dag} lukt niet, maar dan betaal ik ook {bedrag}.
nl | Ik kan u wel {dag} toezeggen, dan maak ik {bedrag} over.
nl | Met {dag} kan ik leven, dan krijgt u {bedrag}.
nl | Voor mij is {dag} het vroegst, dan betaal ik {bedrag}.
nl | Geef me iets meer lucht: {dag} staat {bedrag} bij u.
nl | Zullen we zeggen {dag}? Dan maak ik {bedrag} over.
nl plain | Wat me wel lukt, is {dag}, dan betaal ik {bedrag}.
nl plain | Ik maak {bedrag} liever {dag} over.
nl curt | Vroegst {dag}. Dan betaal ik {bedrag}.
nl curt | {dag} krijg je {bedrag}. Niet eerder.
nl long | Ik kan u nu van alles beloven, maar dan belt u me straks weer, en daar schieten we niks mee op, dus ik zeg {dag}, en dan heeft u {bedrag}.
nl long | Even op mijn vingers tellen wat er nog binnenkomt en wat eruit gaat… ja, dan wordt het {dag}, dan kan ik {bedrag} zonder kunstgrepen betalen.
nl formal | Mijn tegenvoorstel is dat wij {bedrag} {dag} voldoen.
nl formal | Sneller dan {dag} is voor ons niet haalbaar, dan betalen wij u wel {bedrag}.
nl anxious | Zou het {dag} mogen? Dan betaal ik {bedrag}, dat weet ik zeker.
nl gruff | {dag}, geen dag eerder. Dan krijg je {bedrag}.
nl gruff | Ik betaal je {dag} een bedrag van {bedrag}, en dat is al vlot zat.
vl | Ik heb dat eens bekeken, {dag} kan ik {bedrag} storten.
vl | Zeg {dag}, dan hebt ge {bedrag}.
vl | Vroeger dan {dag} gaat niet, maar dan stort ik {bedrag}.
vl | Als het {dag} mag zijn, dan betaal ik {bedrag}.
vl | Laat ons {dag} zeggen, dan krijgt ge {bedrag} van mij.
vl | Als ik wat doordoe, stort ik u {bedrag} tegen {dag}.
vl | Ge krijgt {bedrag}, maar dan wel {dag}.
vl plain | Voor mij lukt het {dag}, dan stort ik {bedrag}.
vl curt | Ten vroegste {dag}, dan betaal ik {bedrag}.
vl curt | {dag}, dan stort ik {bedrag}.
vl long | Ik kan u blaaskes wijsmaken, maar dan bedrieg ik u en mezelf, dus ik zeg {dag}, en dan betaal ik {bedrag} zonder dat ge nog moet bellen.
vl formal | Ons voorstel is om {bedrag} {dag} te betalen.
vl anxious | Mag het {dag} zijn? Dan stort ik {bedrag}, dat kan ik beloven.
vl gruff | {dag}, en geen dag vroeger. Dan stort ik {bedrag}.
vl gruff | Ik betaal u {bedrag}, {dag}, en daarmee is de kous af.
`,
  ),
  ...linesFrom(
    'counter_part',
    `
nl | Mag ik {deel} betalen {dag}, en de rest {dag2}?
nl | Mag ik het opsplitsen: {deel} {dag}, en de rest {dag2}?
nl | In één keer lukt niet. Kan het in tweeën: {deel} {dag} en {rest} {dag2}?
nl | Ik stel voor om het in twee termijnen te doen: {deel} {dag}, en dan {dag2} de andere {rest}.
nl | Kunnen we het splitsen? {deel} {dag}, en {dag2} de rest.
nl | Zou u akkoord gaan met {deel} {dag} en de rest {dag2}?
nl | Kan ik beginnen met {deel}, {dag}, en dan {dag2} wat er overblijft?
nl | Laten we het delen: {deel} {dag}, {rest} {dag2}. Kan dat?
nl plain | Kan het in twee delen? {deel} {dag}, de rest {dag2}.
nl plain | Ik wil graag {deel} betalen {dag} en de rest {dag2}, mag dat?
nl curt | Kan het in tweeën? {deel} {dag}, rest {dag2}.
nl curt | Twee keer, kan dat? {deel} {dag}, rest {dag2}.
nl long | Het hele bedrag in één hap, daar verslik ik me in, maar als ik het in tweeën mag snijden, dan doe ik {deel} {dag} en de rest {dag2}.
nl long | Ik zit hier met een potloodje te rekenen, en ik kom er het best uit in twee termijnen: mag ik {deel} betalen {dag}, en {dag2} pas die laatste {rest}?
nl formal | Graag zou ik in twee termijnen betalen: {deel} {dag} en het restant {dag2}.
nl formal | Kunt u akkoord gaan met gespreid betalen: {deel} {dag} en het restant {dag2}?
nl anxious | Mag ik het alstublieft in tweeën doen? {deel} {dag}, en de rest dan {dag2}?
nl gruff | Je krijgt {deel} {dag} en de rest {dag2}, in één keer gaat niet. Deal?
nl gruff | Alles in één keer kun je vergeten. In tweeën dan: {deel} {dag}, rest {dag2}.
vl | Mag ik {deel} {dag} storten, en de rest {dag2}?
vl | Kan dat in twee schijven? {deel} {dag} en {rest} {dag2}.
vl | Alles ineens gaat niet, mag het in twee schijven, {deel} {dag} en de rest {dag2}?
vl | Wat peinst ge van {deel} {dag}, en {dag2} de rest?
vl | Zouden we dat niet kunnen splitsen, {deel} {dag} en {rest} {dag2}?
vl | Zou ik {dag} al {deel} mogen betalen, en {dag2} de rest?
vl | Laat ons dat in twee doen: {deel} {dag}, en wat overschiet {dag2}. Kan dat?
vl plain | Kan ik dat in twee keer doen? {deel} {dag}, de rest {dag2}.
vl curt | In twee schijven, kan dat? {deel} {dag}, rest {dag2}.
vl curt | Kan ik spreiden? {deel} {dag}, rest {dag2}.
vl long | Zo'n pak in één keer, daar blijft mijn rekening in steken, maar als ge mij dat in twee laat doen, stort ik {deel} {dag} en de rest {dag2}.
vl formal | Graag zouden wij in twee schijven betalen, {deel} {dag} en het saldo {dag2}.
vl anxious | Zou ik dat misschien in tweeën mogen doen, {deel} {dag} en de rest {dag2}?
vl gruff | Ineens kan ik niet, dus ik vraag u twee schijven: {deel} {dag} en de rest {dag2}.
vl gruff | In één keer moogt ge vergeten, in twee schijven: {deel} {dag}, rest {dag2}.
`,
  ),
];
