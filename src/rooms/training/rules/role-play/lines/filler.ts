import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Short reactions, misunderstandings, and getting off and back to the subject. */
export const fillerLines: readonly Line[] = [
  ...linesFrom(
    'neutral',
    `
nl | Ja.
nl | Hm-hm.
nl | Oké.
nl | Hm, tja.
nl | Tja, ja.
nl | Ik hoor wat u zegt.
nl | Ach ja.
nl | Daar zegt u wat.
nl plain | Ja, nou, oké.
nl plain | Hm, ja, even denken.
nl curt | Hm.
nl curt | Mja.
nl long | Ja, ja, ik hoor het u zeggen, ik zit er hier over na te knikken.
nl long | Hm, daar moet ik even op kauwen, ik ben niet van de snelle reacties.
nl formal | Ik heb u gehoord.
nl formal | Daar neem ik kennis van.
nl anxious | Eh… ja.
nl gruff | Jaja.
nl gruff | Tja.
vl | Ja ja.
vl | Ah ja.
vl | Oké, ja.
vl | Bwa.
vl | Goh, tja.
vl | Ik hoor wat ge zegt.
vl | Goh, ja.
vl | Awel ja.
vl plain | Hm, efkes peinzen.
vl curt | Bon.
vl curt | Bwa ja.
vl long | Ja, ja, ik hoor u, ik ben maar aan 't nadenken.
vl long | Goh, ik laat dat efkes bezinken, zo rap ben ik niet.
vl formal | Ik neem er nota van.
vl anxious | Euh… ja.
vl gruff | Mm.
vl gruff | Hmpf.
`,
  ),
  ...linesFrom(
    'not_understood',
    `
nl | Sorry, hoe bedoelt u?
nl | Ik kan u even niet volgen.
nl | Wat zegt u?
nl | Dat begrijp ik niet helemaal, kunt u het nog eens uitleggen?
nl | Wacht, waar heeft u het nu over?
nl | Pardon, dat ging langs me heen.
nl | De lijn kraakt een beetje, wat zei u?
nl | Bedoelt u mij daarmee?
nl plain | Hoe bedoel je dat precies?
nl plain | Die snap ik even niet.
nl curt | Hè?
nl curt | Wat?
nl long | Ik hoor de woorden wel, en het zijn ook allemaal woorden die ik ken, maar bij elkaar word ik er niet wijs uit.
nl long | Sorry, er reed net een vrachtwagen langs, of het ligt aan mij, maar dat laatste heb ik niet begrepen.
nl formal | Neemt u mij niet kwalijk, wat bedoelt u precies?
nl formal | Zou u dat in andere woorden kunnen herhalen?
nl anxious | Sorry, ik begrijp het niet… ligt dat aan mij?
nl gruff | Praat eens Nederlands, ik snap er niks van.
nl gruff | Waar heb jij het over?
vl | Excuseer, wat bedoelt ge?
vl | Ik kan niet volgen.
vl | Wat zegt ge daar?
vl | Kunt ge dat nog eens uitleggen? Ik versta het niet goed.
vl | Wacht, over wat zijt ge nu bezig?
vl | Dat ging mij te rap, zeg nog eens?
vl | De lijn kraakt hier wat, wat was dat?
vl | Hoe moet ik dat verstaan?
vl plain | Hoe bedoelt ge dat juist?
vl curt | Wablief?
vl curt | Wadde?
vl long | Ik hoor u spreken, en 't is een schone stem, maar van wat ge juist gezegd hebt, heb ik geen bal begrepen.
vl formal | Excuseer, wat bedoelt u daar precies mee?
vl anxious | Sorry, ik versta het niet… zal aan mij liggen, zeker?
vl gruff | Spreek eens klaar, ik versta daar niks van.
vl gruff | Over wat zijt gij bezig?
`,
  ),
  ...linesFrom(
    'small_talk',
    `
nl | Wat een weer trouwens, hè?
nl | Zeg, zit u ook in zo'n kantoor waar de verwarming nooit goed staat?
nl | U heeft een leuke stem voor de radio, heeft iemand u dat weleens gezegd?
nl | Hoort u dat? Dat is de hond van hiernaast, die blaft tegen de postbode.
nl | Volgens mij heb ik u al eens eerder gesproken, of lijkt u op iemand?
nl curt | Druk daar?
nl long | Het is me hier weer een dag: eerst was de koffie op, toen vloog er een duif naar binnen, en nu zit iedereen op het dak van de buren te kijken.
nl formal | Mag ik vragen hoe het met uw bedrijf gaat, in deze tijden?
nl anxious | Sorry, er komt hier net iemand binnen… nee, toch niet, het was de wind.
nl gruff | Regent het bij jullie ook zo?
vl | Wat een weer, hé, tegenwoordig?
vl | Ge hebt zo'n plezant accent, van waar is dat?
vl | Hoort ge dat? Dat is de haan van hiernaast, die kent geen uur.
vl | Ik heb u precies nog al gehoord, of hebt ge een broer in de telefonie?
vl curt | Druk bij u?
vl long | 't Is hier weer van dattum: de koffiemachine lekt, de poort wil niet dicht en er loopt een kat rond die van niemand is.
vl formal | En hoe gaan de zaken bij u, als ik vragen mag?
vl gruff | Weer voor geen hond, hé. Bij u ook?
`,
  ),
  ...linesFrom(
    'back_to_it',
    `
nl | Ja, u heeft gelijk, ter zake.
nl | Sorry, ik dwaal af. Waar waren we?
nl | Oké, terug naar waar u voor belde.
nl | Goed, bij de les blijven.
nl curt | Ja. Ter zake.
nl long | Ik ben een kletskous, dat zegt iedereen, maar u belt natuurlijk niet om over mijn dag te horen, dat snap ik.
nl formal | U hebt gelijk, laten we terugkeren naar het onderwerp.
nl anxious | O ja, sorry… daar ging het niet over.
nl gruff | Ja ja, jij je zin.
vl | Ja, ge hebt gelijk, terug naar onze schapen.
vl | Excuseer, ik ben aan 't afwijken. Waar waren we?
vl | Goed, terug naar waarvoor ge belde.
vl | Bon, bij de zaak blijven.
vl curt | Ja. Serieus nu.
vl long | Ik ben een babbelaar, mijn moeder zei dat al, maar daarvoor belt gij natuurlijk niet, ge hebt gelijk.
vl formal | U hebt gelijk, laten we terugkomen op de zaak.
vl gruff | Jaja, ter zake dan.
`,
  ),
  ...linesFrom(
    'interrupt',
    `
nl | Ho, wacht even…
nl | Ja ja, maar één ding.
nl | Mag ik er even tussendoor?
nl | Stop, stop, laat mij even.
nl curt | Ja, wacht.
nl long | Ja maar, ho, voordat u verder gaat…
nl formal | Neemt u mij niet kwalijk dat ik onderbreek.
nl anxious | Sorry, sorry, mag ik heel even…
nl gruff | Nou ik even.
vl | Wacht, wacht, wacht.
vl | Jaja, maar luister.
vl | Laat mij eens iets zeggen.
vl | Ho, stop efkes…
vl curt | Ja, maar.
vl long | Allez, voor ge nog verder gaat…
vl formal | Excuseer dat ik u onderbreek.
vl anxious | Sorry, mag ik er efkes tussenkomen…
vl gruff | Zwijg nu eens efkes.
`,
  ),
  ...linesFrom(
    'busy',
    `
nl | Ik heb eigenlijk geen tijd, er staat iemand te wachten.
nl | Ik sta met mijn jas al aan.
nl | Het komt slecht uit, ik zit ergens middenin.
nl | Mijn volgende afspraak zit al te wachten.
nl curt | Geen tijd.
nl long | U belt op het slechtst denkbare moment, ik heb een telefoon aan mijn oor, een pakketbezorger voor mijn neus en iets op het vuur.
nl formal | Mijn tijd is beperkt, ik word elders verwacht.
nl anxious | Ik heb bijna geen tijd, ze staan hier op me te wachten…
nl gruff | Ik heb meer te doen dan bellen.
vl | Ik heb eigenlijk geen tijd, er staat hier iemand te wachten.
vl | Ik moest al lang vertrokken zijn.
vl | Ge stoort mij midden in 't werk.
vl | Ik heb mijn jas al aan, eigenlijk.
vl curt | Geen tijd, hé.
vl long | Ge belt op 't slechtste moment van de week, ik sta hier met een telefoon in de ene hand en een ladder in de andere.
vl formal | Ik heb weinig tijd, men verwacht mij elders.
vl gruff | Ik heb nog ander werk dan telefoneren.
`,
  ),
  ...linesFrom(
    'too_long',
    `
nl | Zo, dat was een heel verhaal.
nl | Halverwege was ik u even kwijt.
nl | Dat had ook in één zin gekund, denk ik.
nl | U praat sneller dan ik kan luisteren.
nl curt | Dat kan korter.
nl long | Ik had tijdens dat verhaal de afwas kunnen doen, en dan bedoel ik de afwas van een hele bruiloft.
nl formal | Dat was een uitvoerige toelichting.
nl anxious | Dat was zoveel ineens, ik hoop dat ik het goed begrijp…
nl gruff | Tjonge, heb je dat uit je hoofd geleerd?
vl | Amai, dat was een hele boterham.
vl | Aan de helft was ik u efkes kwijt.
vl | Dat kon ook wat korter, zulle.
vl | Ge spreekt rapper dan ik kan luisteren.
vl curt | Kon korter.
vl long | Terwijl ge bezig waart, had ik mijn gras kunnen afrijden, voor en achter, met de kantjes erbij.
vl formal | Dat was nogal een lange uiteenzetting.
vl gruff | Amai, wat een preek.
`,
  ),
  ...linesFrom(
    'same_again',
    `
nl | Dat zei u net precies zo.
nl | Dat zei u net ook al.
nl | Volgens mij zei u dat daarnet ook.
nl | Hangt de plaat?
nl curt | Had je al gezegd.
nl long | Ik heb een papegaai gehad die ook alles drie keer zei, maar die kreeg er tenminste een nootje voor.
nl formal | Ik meen dat u dat reeds gezegd hebt.
nl anxious | Dat zei u net ook al… heb ik dan iets verkeerd gezegd?
nl gruff | Je valt in herhaling.
vl | Dat hebt ge daarjuist al gezegd.
vl | Dat is nu al de tweede keer dat ge dat zegt.
vl | Blijft de plaat hangen?
vl | Ge zegt mij twee keer hetzelfde, hé.
vl curt | Al gezegd.
vl long | Mijn schoonmoeder vertelt ook alles twee keer, maar die is er bijna negentig, die mag dat.
vl formal | Dat hebt u volgens mij al gezegd.
vl gruff | Ge valt in herhaling, zulle.
`,
  ),
  ...linesFrom(
    'waits',
    `
nl | Hallo? Bent u er nog?
nl | Het is ineens zo stil.
nl | Hoor ik u nog?
nl | Zijn we verbroken?
nl curt | Hallo?
nl long | Ik hoor alleen nog mezelf ademen, en dat is geen concert, dus: bent u er nog?
nl formal | Bent u nog aan de lijn?
nl anxious | Hallo…? Bent u er nog? Heb ik iets verkeerds gezegd?
nl gruff | Slaap je, of hoe zit het?
vl | Allo? Zijt ge daar nog?
vl | 't Is zo stil ineens.
vl | Hoort ge mij nog?
vl | Is de lijn weg of wat?
vl curt | Allo?
vl long | Ik hoor precies alleen mijn eigen frigo nog, zijt ge er nog of spreek ik tegen de muur?
vl formal | Hebt u mij nog aan de lijn?
vl gruff | Zijt ge een dutje aan 't doen?
`,
  ),
];
