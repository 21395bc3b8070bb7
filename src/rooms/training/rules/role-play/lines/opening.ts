import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** The first minute: answering, being put through, and the first words about the invoice. */
export const openingLines: readonly Line[] = [
  ...linesFrom(
    'pickup',
    `
nl | Met {naam}.
nl | Hallo, {naam} hier.
nl | Goedendag, {bedrijf}.
nl | {bedrijf}, zegt u het maar.
nl | Ja, hallo?
nl plain | Hoi, met {naam}.
nl curt | {naam}.
nl curt | Ja, zeg het eens.
nl long | Hallo, met {naam}, een tel hoor, ik leg even mijn spullen neer… zo, daar ben ik.
nl formal | Goedendag, u spreekt met {naam}.
nl formal | Een goede dag, {bedrijf}, waarmee kan ik u van dienst zijn?
nl anxious | Eh… hallo? Met {naam}?
nl gruff | Jaaa, wat is er?
vl | Goeiendag, met {naam}.
vl | Hallo, ge spreekt met {naam}.
vl | {bedrijf}, goeiendag.
vl | {naam}, ja?
vl | Dag, {bedrijf} hier.
vl long | Hallo, 't is met {naam}, wacht, ik zet efkes de radio zachter… ja, zeg maar.
vl formal | Goedendag, met {naam}, wat kan ik voor u doen?
vl curt | Ja, allo?
vl anxious | Ja… met {naam}… met wie spreek ik?
vl gruff | Ja, wie daar?
`,
  ),
  ...linesFrom(
    'pickup_other',
    `
nl | {bedrijf}, hallo. U spreekt met een collega van {naam}, die is er ook.
nl | Goedendag, {bedrijf}, u krijgt de receptie. Wie zoekt u?
nl | {bedrijf}, met de telefoon van {naam}. Ik neem even waar.
nl | Hallo, {bedrijf}. Ik ben maar de collega, {naam} loopt hier wel ergens rond.
nl curt | {bedrijf}. Wie moet je hebben?
nl formal | Goedendag, u bent verbonden met {bedrijf}. Met wie mag ik u doorverbinden?
nl long | {bedrijf}, goedendag, ik neem even op voor {naam}, want die staat net bij de koffieautomaat met iemand te praten.
nl gruff | Ja, {bedrijf}. Ik ben het niet die je zoekt, dat is {naam}, die zit hierachter.
vl | {bedrijf}, goeiendag, ge hebt het onthaal aan de lijn.
vl | Hallo, {bedrijf}. Ge moet waarschijnlijk {naam} hebben, die zit hier wel.
vl | {bedrijf}, ik neem eventjes op voor {naam}.
vl | Dag, ge zijt bij {bedrijf}, maar ik ben maar een collega, zenne.
vl formal | Goeiendag, u spreekt met het secretariaat van {bedrijf}. Naar wie vraagt u?
vl long | {bedrijf}, goeiendag, allez, 't is hier de drukte zelve, ik pak op voor {naam}, die is zijn handen vol maar wel in huis.
vl curt | {bedrijf}, ja. Naar wie vraagt ge?
`,
  ),
  ...linesFrom(
    'put_through',
    `
nl | Momentje, ik verbind u door met {naam}.
nl | Dan bent u bij {naam} aan het goede adres, blijft u even hangen.
nl | Ik geef u {naam} zelf even.
nl | Ogenblikje, ik roep {naam} erbij.
nl curt | Blijf hangen, ik zet je door.
nl long | Dan bent u bij mij verkeerd, maar {naam} loopt hier ergens rond, ik hoor de sleutelbos al, blijft u even hangen.
nl formal | Een ogenblik geduld alstublieft, ik verbind u door met {naam}.
nl gruff | Dat laat ik mooi aan {naam} over. Blijf hangen.
vl | Een momentje, ik geef u door aan {naam}.
vl | Blijf efkes aan de lijn, ik haal {naam}.
vl | Ik zal u {naam} doorgeven, een ogenblikske.
vl | Voor {naam}? Wacht, ik schakel u door.
vl curt | Wacht, ik geef {naam}.
vl long | Wacht, {naam} zit hier twee deuren verder en hoort die telefoon toch nooit, blijf hangen, ik loop er zelf efkes mee naartoe.
vl formal | Ik verbind u door met {naam}, een moment alstublieft.
`,
  ),
  ...linesFrom(
    'here_is',
    `
nl | Ja, met {naam}, ik kreeg u net doorverbonden.
nl | Hallo, hier ben ik, met {naam}.
nl | Met {naam}, u vroeg naar mij?
nl | Ja, u heeft mij te pakken: {naam}.
nl curt | Met {naam}, ja. Zeg het maar.
nl long | Zo, met {naam}, sorry dat u even moest wachten, ik moest eerst iemand de deur uit werken.
nl formal | U spreekt nu met {naam} zelf, goedendag.
nl gruff | Ja, {naam}. Ze zeggen dat je mij moet hebben.
nl anxious | Met {naam}… ik hoorde dat u mij zocht?
vl | Ja, met {naam}, ze hebben u doorgegeven.
vl | Hallo, {naam} zelf aan de lijn.
vl | Ja, hier ben ik zie, met {naam}.
vl | Met {naam}, ge vroegt naar mij?
vl curt | {naam} hier, vertel.
vl long | Hallo, ja, met {naam}, excuseer voor het wachten, ik moest van helemaal achteraan komen.
vl formal | Goeiendag, u hebt {naam} persoonlijk aan de lijn.
`,
  ),
  ...linesFrom(
    'who_is_this',
    `
nl | Met wie spreek ik?
nl | Sorry, ik heb uw naam niet gehoord. Van welk bedrijf bent u?
nl | Wacht even, wie bent u eigenlijk?
nl | En met wie heb ik het genoegen?
nl curt | Wie is dit?
nl long | Mijn moeder leerde me vroeger om eerst te vragen wie er belt, dus bij dezen: met wie praat ik, en voor wie belt u?
nl formal | Mag ik eerst van u weten met wie ik spreek en namens wie u belt?
nl gruff | Ho, zeg eerst even wie jij bent.
nl anxious | Sorry, maar wie bent u? Ik word tegenwoordig door zoveel mensen gebeld…
vl | Met wie heb ik de eer?
vl | Wacht, van waar belt ge juist?
vl | Excuseer, ik heb niet verstaan wie ge zijt.
vl | En gij zijt van welke firma?
vl curt | Wie is dat hier?
vl long | Efkes, efkes, ik weet graag wie er in mijn oor zit, dus zeg eens wie ge zijt en van waar ge belt.
vl formal | Mag ik vragen wie u bent en voor welke firma u belt?
vl gruff | Zeg eerst eens wie dat ge zijt.
`,
  ),
  ...linesFrom(
    'confirm_identity',
    `
nl | Ja, daar spreekt u mee.
nl | Dat ben ik.
nl | Klopt, u heeft de goede.
nl | In levenden lijve.
nl plain | Ja hoor, dat ben ik zelf.
nl curt | Spreek je mee.
nl long | Ja, dat ben ik, al meer dan een half leven, en u heeft me nog aan de lijn ook.
nl formal | Dat klopt, daar spreekt u mee.
nl anxious | Ja… dat ben ik. Is er iets?
nl gruff | Ja, wie anders.
vl | Ja, dat ben ik.
vl | Ge hebt mij aan de lijn.
vl | Da's juist, ja.
vl | Ja ja, met mij zijt ge juist.
vl curt | Ja, zelf.
vl long | Ja zeker, dat ben ik, ge hebt chance dat ik opneem, want gewoonlijk hoor ik dat ding niet.
vl formal | Dat klopt, u spreekt met mij persoonlijk.
vl anxious | Ja… da's met mij. Er is toch niks ergs?
`,
  ),
  ...linesFrom(
    'what_about',
    `
nl | En waar gaat het over?
nl | Vertel, wat is er aan de hand?
nl | Ah, goed. Waar belt u voor?
nl | Zegt u het maar, wat kan ik voor u doen?
nl curt | Waarover?
nl long | O ja, de naam komt me bekend voor. Ik zit wel met mijn hoofd in iets anders, maar vertelt u eens, wat is er?
nl formal | Waarmee kan ik u helpen?
nl anxious | O jee… waar gaat het om?
nl gruff | En wat mot je van me?
vl | En 't gaat over?
vl | Waarvoor belt ge juist?
vl | Ah ja. Zeg het eens.
vl | Vertel eens, wat scheelt er?
vl curt | Ja, en?
vl long | Ah, gij zijt dat, die naam zegt mij iets. En wat kan ik voor u betekenen op zo'n drukke dag?
vl formal | Waarmee kan ik u van dienst zijn?
vl anxious | Oei… en waarover gaat het dan?
`,
  ),
  ...linesFrom(
    'knows_invoice',
    `
nl | Ja, die ken ik.
nl | Klopt, die heb ik voorbij zien komen.
nl | Ja, daar weet ik van.
nl | Die heb ik hier in het mapje zitten, ja.
nl | O ja, die. Ik weet welke u bedoelt.
nl | Ja, dat zal wel kloppen.
nl | Even kijken… ja, die zie ik staan.
nl plain | Ja, ik heb hem hier voor me.
nl plain | Die komt me bekend voor, ja.
nl curt | Weet ik.
nl curt | Ja, klopt.
nl long | Wacht, ik rol even naar mijn scherm toe… ja, hier heb ik hem, dat bedrag herken ik inderdaad.
nl long | Ja, u hoeft het niet voor te lezen, hoor, ik zie zo voor me welke dat is, met dat logo rechtsboven.
nl formal | Ik weet over welke factuur u het heeft.
nl formal | Dat klopt, deze staat bij mij geregistreerd.
nl anxious | Ja… ja, ik weet welke.
nl gruff | Ja ja, ik ken dat ding wel.
nl gruff | Dat hoef je mij niet te vertellen, dat weet ik ook wel.
vl | Die ken ik, ja.
vl | Ja, die heb ik zien passeren.
vl | Ah ja, die. 'k Weet over welke dat ge spreekt.
vl | Klopt, die zit hier in mijn farde.
vl | Ja, dat zal wel juist zijn.
vl | Wacht, ik zoek efkes… ja, die staat hier op mijn scherm.
vl | Daar ben ik van op de hoogte.
vl plain | Ja, die factuur herken ik.
vl curt | 'k Weet het.
vl curt | Ja, die.
vl long | Amai, wacht, ik moet mijn bril hebben… ja, hier zie, die van u, ik heb hem vast.
vl formal | Ja, die factuur is mij bekend.
vl anxious | Oei, ja… ik weet welke ge bedoelt.
vl gruff | Jaja, ge moet dat niet spellen, ik ken hem.
vl gruff | Ik weet goed genoeg waarover dat gaat.
`,
  ),
  ...linesFrom(
    'doubts_invoice',
    `
nl | Welke factuur zou dat moeten zijn?
nl | Die zegt me zo even niets.
nl | Hm, ik kan hem niet meteen plaatsen.
nl | Help me even, waar was die ook alweer voor?
nl curt | Zegt me niks.
nl long | Even denken hoor, we krijgen zoveel binnen, ik heb echt geen idee om welke het nu gaat.
nl formal | Ik moet u eerlijk bekennen dat ik niet weet op welke factuur u doelt.
nl anxious | O… welke is dat dan? Ik kan hem zo gauw niet thuisbrengen.
nl gruff | Weet ik veel welke dat is.
vl | Welke factuur is dat juist?
vl | Dat zegt mij nu niet direct iets.
vl | Wacht, over welke hebt ge het?
vl | Daar kan ik zo uit mijn hoofd niks op plakken.
vl curt | Welke is dat nu weer?
vl long | Efkes peinzen hoor, er liggen hier zoveel papieren dat ik niet direct weet over dewelke ge spreekt.
vl formal | Ik kan die factuur niet onmiddellijk thuiswijzen.
vl gruff | 'k Zou niet weten welke dat is.
`,
  ),
  ...linesFrom(
    'asks_which',
    `
nl | Over welke factuur hebben we het?
nl | Wat staat er dan precies open?
nl | Om welk bedrag gaat het?
nl | Betalen, prima, maar waarvoor?
nl curt | Welke factuur?
nl long | U begint over betalen, maar ik heb met meer rekeningen te maken, dus zegt u eens welke u bedoelt.
nl formal | Kunt u mij het factuurnummer noemen waar het om gaat?
nl anxious | O… en om hoeveel gaat het dan?
nl gruff | Ja, waar heb je het over? Noem eens een nummer.
vl | Over welke factuur gaat het juist?
vl | En wat staat er dan nog open?
vl | Hoeveel zou dat dan zijn?
vl | Van welke factuur spreekt ge nu?
vl curt | Welk nummer?
vl long | Allez ja, dat is allemaal goed en wel, maar over welke rekening en over hoeveel spreken we dan?
vl formal | Kunt u mij zeggen over welk factuurnummer het gaat?
vl anxious | Oei, en is dat veel, wat er openstaat?
`,
  ),
];
