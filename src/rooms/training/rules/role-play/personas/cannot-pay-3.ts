import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A printer who was long ill and whose shop stood still. */
export const ruurdSinnema: Persona = {
  id: 'ruurd-sinnema',
  name: 'Ruurd Sinnema',
  company: 'Drukkerij Sinnema',
  isPrivate: false,
  region: 'nl',
  manner: 'formal',
  level: 3,
  brief:
    'Kleine drukkerij, klant sinds veertien jaar en altijd correct. Sinds een half jaar komen er nauwelijks bestellingen en blijft de laatste factuur open. De heer Sinnema antwoordde één keer, in twee zinnen, dat het "in behandeling" is.',
  truth:
    'De heer Sinnema is ernstig ziek geweest en de drukkerij stond maanden stil. Hij werkt weer halve dagen en kan in delen betalen. Hij wilde geen medelijden en hield het daarom zakelijk.',
  invoices: [{ number: 'P90455', cents: 341_200, daysOver: 58 }],
  delivery: 'de levering papier',
  colleague: null,
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_approval_pending', 'stall', 'excuse_in_batch', 'excuse_not_received'],
  funds: [
    { inDays: 0, share: 0.05 },
    { inDays: 12, share: 0.2 },
    { inDays: 42, share: 0.4 },
    { inDays: 80, share: 0.65 },
    { inDays: 130, share: 1 },
  ],
  will: 0.6,
  secrecy: 0.63,
  mood: { trust: 0.3, irritation: 0.12, stress: 0.6, patience: 0.75 },
  temper: 0.7,
  knowsInvoice: true,
  reception: false,
  chatty: 0.05,
  lines: {
    defend_why: [
      'Dat is een vraag die ik niet op deze manier wens te beantwoorden.',
      'Ik heb daar redenen voor, die ik niet zomaar deel.',
    ],
    defend_must: ['Ik ben mij van mijn verplichtingen bewust.', 'Dat hoeft u mij niet voor te houden.'],
    defend_pressure: [
      'Dat stelt mij teleur, na veertien jaar.',
      'Dergelijke taal helpt u niet, en mij al helemaal niet.',
    ],
    pickup: ['Drukkerij Sinnema, goedendag.', 'U spreekt met Ruurd Sinnema.'],
    excuse_approval_pending: [
      'De factuur moet door onze accountant nog worden goedgekeurd, dat moet ik afwachten.',
      'Er dient nog een akkoord op te komen, de stukken liggen buiten de deur.',
    ],
    excuse_in_batch: ['Wij voldoen onze verplichtingen in één maandelijkse betaalronde, daar hoort deze ook bij.'],
    hint_cannot_pay: [
      'De persen hebben dit jaar niet op volle kracht gedraaid.',
      'Het is een jaar geweest dat ik liever oversla, als u het niet erg vindt.',
      'Er zijn in het bedrijf enige dingen tot stilstand gekomen.',
    ],
    truth_cannot_pay: [
      'Er is onvoldoende geld. De drukkerij heeft vijf maanden stilgelegen en de vaste lasten liepen door.',
      'Ik kan u op dit moment niet betalen. Zonder mij draait er hier geen pers, en ik was er niet.',
      'De reserves zijn op. Ik heb ze gebruikt om mijn zetter in dienst te kunnen houden.',
    ],
    vulnerable: [
      'Ik ben ernstig ziek geweest, ik heb lang in het ziekenhuis gelegen. Ik zeg het niet graag.',
      'Ik ben ernstig ziek geworden, mijn hart heeft het begeven. Meer wil ik er liever niet over kwijt.',
      'Ik ben lang ziek geweest, met twee hartoperaties. Het heeft mij geraakt, en het bedrijf ook.',
    ],
    detail_cannot_pay: [
      'Ik werk nu halve dagen. Dat is meer dan de artsen voor mogelijk hielden.',
      'Twee vaste klanten zijn gebleven, de andere zijn begrijpelijkerwijs naar een ander gegaan.',
      'Ik was voor dit risico niet verzekerd. Dat is een dure les geweest.',
      'Het trekt weer aan, er ligt een jubileumboek op de pers. Wat ontbreekt, is tijd.',
    ],
    thaw: [
      'Dank u. Dat u het zo zegt, doet mij meer dan u denkt.',
      'Ik stel uw toon op prijs, dat had ik anders verwacht.',
      'U luistert. Dat is meer dan gebruikelijk, in dit soort gesprekken.',
    ],
    help_decline: [
      'Dank u, maar ik heb een goede boekhouder die met mij meekijkt.',
      'Dat is attent van u. Ik word al bijgestaan, dus het is niet nodig.',
    ],
    bye_warm: [
      'Ik dank u hartelijk voor uw tijd en uw begrip. Tot ziens.',
      'Dit gesprek heeft mij goedgedaan. Een prettige dag gewenst.',
    ],
  },
};

/** An organiser of parties who says yes to everybody. */
export const patrickVandenhaute: Persona = {
  id: 'patrick-vandenhaute',
  name: 'Patrick Vandenhaute',
  company: 'Vandenhaute Feesten',
  isPrivate: false,
  region: 'vl',
  manner: 'long',
  level: 3,
  brief:
    'Organisator van feesten en beurzen, klant sinds vier jaar. Patrick belooft veel en vlot: in het dossier staan drie toezeggingen, waarvan er één half is nagekomen. Altijd vriendelijk aan de telefoon.',
  truth:
    'Patrick heeft te weinig geld en zegt tegen iedereen ja, omdat hij niemand durft teleur te stellen. Wat binnenkomt, is al drie keer beloofd. Een kleiner bedrag op een dag die hij zelf noemt, haalt hij wel.',
  invoices: [
    { number: 'T44190', cents: 528_000, daysOver: 66 },
    { number: 'T44232', cents: 156_400, daysOver: 37 },
  ],
  delivery: 'de verhuur van de tenten',
  colleague: null,
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_in_batch', 'excuse_already_paid', 'excuse_system'],
  funds: [
    { inDays: 0, share: 0.05 },
    { inDays: 8, share: 0.2 },
    { inDays: 30, share: 0.4 },
    { inDays: 60, share: 0.6 },
    { inDays: 110, share: 0.85 },
  ],
  will: 0.62,
  secrecy: 0.65,
  mood: { trust: 0.31, irritation: 0.05, stress: 0.4, patience: 0.9 },
  temper: 0.5,
  knowsInvoice: true,
  reception: false,
  chatty: 0.7,
  lines: {
    pickup: ['Vandenhaute Feesten, met Patrick, wat mag het zijn?', 'Met Patrick! Zeg het eens.'],
    excuse_already_paid: [
      'Die heb ik toch gestort? Ik heb vorige keer zoveel gestort, die zal er wel bij gezeten hebben, dat kan bijna niet anders.',
      'Maar die is al betaald, ik heb dat persoonlijk gestort, kijkt anders nog eens goed.',
    ],
    excuse_system: [
      'Mijn bankapp vraagt elke keer een nieuwe bevestiging, en ik zit dan juist op een ladder met een slinger in mijn mond, dus dat blokkeert dan.',
    ],
    stall: [
      'Maar natuurlijk betaal ik dat, voor u altijd, ge staat helemaal bovenaan mijn lijst, dat komt dik in orde.',
      'Geen enkel probleem, ik betaal dat binnenkort, ik zorg daar persoonlijk voor, twijfel daar geen seconde aan.',
      'Ik stort dat zo rap als ik kan, met veel plezier zelfs, ge zijt mijn favoriete leverancier, dat weet ge toch.',
      'Ik ga dat zo snel mogelijk in orde brengen, dat gaat lijk een raket, ge zult versteld staan.',
    ],
    hint_cannot_pay: [
      'Ja, iedereen wil een feest, en iedereen wil eerst eens zien of het goed gaat zijn voor ze iets betalen.',
      'Ik zeg altijd: we vinden er wel iets op, en tot nu toe vonden we er altijd iets op, maar het zoeken duurt precies langer.',
      'Weet ge, ik kan niet goed nee zeggen, mijn vrouw noemt dat mijn duurste kwaal.',
    ],
    truth_cannot_pay: [
      'Ik heb dat geld niet, zo, het is eruit, ik beloof iedereen van alles en er komt te weinig binnen om het waar te maken.',
      'Ik heb geen geld, al doe ik altijd van wel, wat er binnenkomt is al drie keer beloofd voor ik het gezien heb.',
      'Ik kan het niet betalen, en ik durf dat tegen niemand te zeggen, dus zeg ik maar ja en amen, en daarna zit ik in de put.',
    ],
    detail_cannot_pay: [
      'Twee grote beurzen zijn afgezegd, en de gazettenreclame was al betaald, en de zanger ook, die wou zijn geld op voorhand.',
      'Als er iets binnenkomt, krijgt de eerste die belt het, en die was gisteren de frietkraam.',
      'Ik slaap slecht van al die beloftes, ik heb er een schriftje van bijgehouden, en dat schriftje is vol.',
      'Een klein bedrag dat ik kan waarmaken, dat zou al een feest zijn, want dan heb ik eens niet gelogen.',
    ],
    small_talk: [
      'Zeg, als ge ooit trouwt: ik heb een tent met een sterrenhemel in, ledjes, tweeduizend stuks, ge waant u in Italië.',
      'Hoort ge dat lawaai? Dat zijn de mannen van de springkastelen, die testen alles zelf, volwassen venten.',
    ],
    bye_warm: [
      'Ge zijt een schat van een mens, merci, en dat meen ik, van al mijn schuldeisers zijt gij de plezantste!',
      'Amai, zo’n goed gesprek, ik voel mij tien kilo lichter, dat wil iets zeggen. Daag!',
    ],
  },
};
