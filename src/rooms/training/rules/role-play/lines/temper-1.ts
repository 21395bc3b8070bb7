import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Short temper, anger, and calming down. */
export const temperLines: readonly Line[] = [
  ...linesFrom(
    'irritated',
    `
nl | Kunt u dat ook normaal zeggen?
nl | Ik begin hier een beetje moe van te worden.
nl | Ja, dat heb ik nu wel gehoord.
nl | We draaien in een kringetje, merkt u dat ook?
nl | Dit schiet niet op zo.
nl | Laten we het een beetje netjes houden, ja?
nl | Mijn geduld is niet van elastiek.
nl | Is dit nou nodig, op deze manier?
nl plain | Dit vind ik niet zo'n prettig gesprek.
nl plain | Nou, dat kan ook wel iets vriendelijker.
nl curt | Pff. Rustig aan, zeg.
nl curt | Ja, duidelijk.
nl long | Ik sta u hier keurig te woord terwijl ik zes andere dingen te doen heb, dus een beetje meewerken van uw kant zou fijn zijn.
nl long | Weet u wat het met dit soort gesprekken is, na vijf minuten weet ik meestal al waarom ik liever mail.
nl formal | Ik verzoek u een andere toon aan te slaan.
nl formal | Dit gesprek ontwikkelt zich niet in de goede richting.
nl anxious | Kunt u even een beetje rustiger tegen me doen?
nl gruff | Nou begin je op mijn zenuwen te werken.
nl gruff | Tjongejonge, wat een gedoe.
vl | Kunt ge dat ook wat schoner zeggen?
vl | Ik begin dat hier een beetje beu te worden.
vl | Jaja, ik heb dat nu wel gehoord.
vl | We zijn hier rondjes aan 't draaien, precies.
vl | Dat gaat niet vooruit zo, hé.
vl | Een beetje manieren mag ook wel.
vl | Mijn geduld is niet eindeloos, zulle.
vl plain | Dat is geen plezante manier van spreken.
vl curt | Amai, zeg.
vl curt | Ja, 't is duidelijk.
vl long | Ik sta hier vriendelijk te antwoorden met een hele winkel werk achter mijn rug, dus ge moogt van uw kant ook wel eens wat meewerken.
vl formal | Ik zou een andere toon op prijs stellen.
vl anxious | Kunt ge niet een beetje zachter zijn tegen mij?
vl gruff | Ge begint op mijn systeem te werken.
vl gruff | Ge kunt nogal doorgaan, zeg.
`,
  ),
  ...linesFrom(
    'angry',
    `
nl | Nu is het afgelopen! Wie denkt u wel dat u bent?
nl | Dit is toch te schandalig voor woorden!
nl | Ik laat me door u niet als een crimineel behandelen!
nl | Wat bent u brutaal, zeg!
nl plain | Ik ben hier echt woest over!
nl curt | Schandalig!
nl long | Ik heb nu lang genoeg beleefd gedaan, maar dit is de druppel, u moest zich schamen om zo met mensen om te gaan!
nl formal | Dit is onbeschoft, en ik zal mij over u beklagen!
nl anxious | Hou toch op! Hou op met mij zo op te jagen, dit is niet normaal!
nl gruff | Val dood met je telefoontjes, stelletje bloedzuigers!
vl | Nu is 't genoeg! Wie peinst ge wel dat ge zijt?
vl | Dat is een schande, zo met de mensen omgaan!
vl | Ik ben geen crimineel, verdomme!
vl | Wat een onbeschofterik zijt gij!
vl curt | Schandalig is het!
vl long | Ik heb hier lang genoeg braaf zitten luisteren, maar nu is de maat vol, ge zoudt u moeten schamen!
vl formal | Dit is onbeschoft gedrag en ik ga daar een klacht over indienen!
vl anxious | Stop daarmee! Ge jaagt mij hier op, dat is toch niet normaal meer!
vl gruff | Loop naar de duivel met uw telefoontjes, bende aasgieren!
`,
  ),
  ...linesFrom(
    'hang_up',
    `
nl | Ik ben er klaar mee, ik hang op!
nl | Dit pik ik niet langer, onbeschoft stuk mens! Dag!
nl | Wat onbeschoft, zoek het lekker uit!
nl | U bent een schande voor uw vak, ik hang op!
nl curt | Bekijk het maar. (klik)
nl long | Weet u wat, u praat maar lekker verder tegen de kiestoon, want ik ben dit onbeschofte gedoe spuugzat. (klik)
nl formal | Dit is onbeschoft, ik beëindig dit gesprek. Goedendag.
nl anxious | Ik kan dit niet meer aanhoren, laat me met rust! (klik)
nl gruff | Rot toch op! (klik)
vl | Ik ben het beu, ik leg af!
vl | Dat pak ik niet meer, onbeschofterik! Salut!
vl | Trek uw plan, zeg!
vl | Ge kunt mijn botten kussen, ik leg neer!
vl curt | Foert! (klik)
vl long | Weet ge wat, klap maar voort tegen de tuut, want ik heb mijn buik vol van dat onbeleefd gedoe. (klik)
vl formal | Dit is een schande, ik beëindig het gesprek. Goeiendag.
vl gruff | Loop naar de pomp! (klik)
`,
  ),
  ...linesFrom(
    'threatens_leaving',
    `
nl | Weet u wat, ik koop het voortaan ergens anders, met zulk onbeschoft volk wil ik niks.
nl | Dan bent u mij als klant kwijt, en terecht, wat een schandalige behandeling!
nl | Er zijn er genoeg die mij wél netjes behandelen, dit is een schande.
nl | Zo ga je niet met klanten om! Ik stap over, wat een rotbedrijf.
nl curt | Schandalig. Ik ga naar een ander.
nl long | Al die jaren trouwe klant, en dan word je afgeblaft als een schooljongen, nou, de concurrent om de hoek doet er een koekje bij, dus ajuus!
nl formal | Dit is onbeschoft, en voor mij reden om een andere leverancier te kiezen.
nl gruff | Stelletje schoften, ik haal het wel bij de concurrent.
vl | Weet ge wat, ik ga voortaan ergens anders kopen, zo'n onbeschoft volk!
vl | Ge zijt een klant kwijt, zulle, wat een schandalige manier van doen!
vl | Er zijn er genoeg die mij wel deftig behandelen, 't is een schande.
vl | Zo gaat ge toch niet met klanten om! Ik ga naar een ander, salut!
vl curt | 't Is een schande, ik ga naar een ander.
vl long | Al zo lang klant, en dan spreken ze u aan lijk een kleine jongen, awel, de concurrent geeft mij nog een tas koffie ook, bende onbeleefderiken!
vl formal | Dat is een schande, wij zullen een andere leverancier zoeken.
vl gruff | Steek het in uw botten, ik ga naar de concurrentie.
`,
  ),
  ...linesFrom(
    'calms_down',
    `
nl | Oké… oké. Sorry, ik liet me even gaan.
nl | Goed, laten we opnieuw beginnen.
nl | Zo, even diep ademhalen. Ik luister weer.
nl | Nou ja, u kunt er ook niks aan doen.
nl curt | Goed. Sorry.
nl long | Pff, ik hoor mezelf tekeergaan en dan denk ik: man, ga even zitten, drink een glas water, de telefoon heeft ook gevoel.
nl formal | Mijn excuses voor mijn toon van zojuist.
nl anxious | Sorry dat ik zo uitviel… ik ben niet altijd zo, hoor.
nl gruff | Ja, oké. Was niet persoonlijk bedoeld.
vl | Allez, bon… excuseer, ik liet mij gaan.
vl | Goed, laat ons opnieuw beginnen.
vl | Zo, efkes adem pakken. Zeg maar voort.
vl | 't Is waar, ge kunt er gij ook niet aan doen.
vl curt | Bon. Sorry, hé.
vl long | Amai, ik hoor mezelf bezig en ik peins: zet u neer, drink iets, die mens doet ook maar zijn werk.
vl formal | Mijn excuses, ik had mij even niet in de hand.
vl anxious | Sorry dat ik zo uitschoot… ik ben anders zo niet.
vl gruff | Ja, 't is goed. Ge moogt dat niet persoonlijk pakken.
`,
  ),
];
