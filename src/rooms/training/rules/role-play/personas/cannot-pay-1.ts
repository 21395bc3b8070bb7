import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** An interior builder who is waiting for the money of a hotel. */
export const samiraBoukhris: Persona = {
  id: 'samira-boukhris',
  name: 'Samira Boukhris',
  company: 'Boukhris & Lat Interieurbouw',
  isPrivate: false,
  region: 'nl',
  manner: 'plain',
  level: 2,
  brief:
    'Interieurbouwer met zes mensen, klant sinds vijf jaar, groeit snel. Betaalde altijd op tijd, tot een paar maanden geleden. Er staan twee facturen open; na de laatste mail beloofde ze "ernaar te kijken".',
  truth:
    'Boukhris & Lat wacht zelf op het geld van een hotel dat de oplevering telkens uitstelt. Tot dat binnen is kan Samira maar een deel betalen. Ze schaamde zich en noemde liever iets anders.',
  invoices: [
    { number: 'LH60218', cents: 486_000, daysOver: 41 },
    { number: 'LH60251', cents: 193_500, daysOver: 19 },
  ],
  delivery: 'de levering eiken plaatmateriaal',
  colleague: 'Bram van de administratie',
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_in_batch', 'excuse_person_absent', 'stall', 'excuse_approval_pending'],
  funds: [
    { inDays: 0, share: 0.1 },
    { inDays: 5, share: 0.35 },
    { inDays: 18, share: 0.6 },
    { inDays: 40, share: 1 },
  ],
  will: 0.6,
  secrecy: 0.63,
  mood: { trust: 0.36, irritation: 0.15, stress: 0.45, patience: 0.75 },
  temper: 0.8,
  knowsInvoice: true,
  reception: false,
  chatty: 0.2,
  lines: {
    pickup: ['Boukhris en Lat, met Samira.', 'Samira Boukhris van Boukhris en Lat Interieurbouw.'],
    excuse_in_batch: [
      'Die gaat mee met onze betaalronde, samen met de andere leveranciers.',
      'Wij betalen in rondes, en die van jullie zit in de eerstvolgende.',
    ],
    excuse_approval_pending: ['Die moet bij ons nog door de calculator goedgekeurd worden.'],
    hint_cannot_pay: [
      'Grote klussen zijn leuk, maar je moet ze wel eerst zelf voorschieten.',
      'Het is even schuiven hier, zoals overal in de bouw.',
      'Laten we zeggen dat ik de laatste tijd vaker naar mijn bankrekening kijk dan naar mijn tekeningen.',
    ],
    truth_cannot_pay: [
      'Ik heb het geld nu niet. We hebben een heel hotel ingericht, en de eigenaar schuift de oplevering steeds vooruit, dus hij betaalt ons niet.',
      'Er is te weinig geld in kas. Veertig hotelkamers betimmerd, alles voorgeschoten, en de eigenaar heeft nog niets betaald.',
      'We kunnen dit nu niet ophoesten. Er zit een ton van ons vast in een hotel dat nog niet heeft afgerekend.',
    ],
    detail_cannot_pay: [
      'Elke keer vindt de hoteleigenaar weer een kras of een scheef plankje, en zolang hij niet tekent, zien wij niets.',
      'De lonen gaan altijd voor, dat zijn zes gezinnen. Daarna kijk ik wat er overblijft.',
      'Ik had een tussenfactuur moeten sturen bij de helft. Dat doe ik nooit meer anders.',
      'Werk genoeg, hoor, de agenda zit vol. Alleen de volgorde van het geld klopt niet.',
    ],
    says_who: ['De betalingen zet {persoon} klaar, en ik druk op de knop.'],
    thaw: [
      'Fijn dat u het zo zegt. Ik zag tegen dit telefoontje op, eerlijk waar.',
      'Dat doet me goed. De vorige die belde, begon meteen te dreigen.',
      'Dank u. Met u kan ik tenminste normaal overleggen.',
    ],
    bye_warm: ['Dank u dat u meedacht. Hier ben ik echt mee geholpen.', 'Fijn gesprek, dank u wel. Ik ga weer zagen.'],
  },
};

/** The owner of a camp site who lives on what the summer leaves. */
export const joeriClaerhout: Persona = {
  id: 'joeri-claerhout',
  name: 'Joeri Claerhout',
  company: 'Camping De Scheve Helm',
  isPrivate: false,
  region: 'vl',
  manner: 'long',
  level: 2,
  brief:
    'Familiecamping aan de kust, klant sinds negen jaar. Betaalt in de zomer vlot en in de winter traag. Er staan drie facturen open van het onderhoud. Joeri is vriendelijk en praat graag.',
  truth:
    'Het was een natte zomer, en in de winter komt er niets binnen. Joeri heeft pas geld als de seizoenplaatsen voor volgend jaar betaald worden. Hij wilde niet toegeven dat de pot leeg was.',
  invoices: [
    { number: '118204', cents: 264_000, daysOver: 52 },
    { number: '118239', cents: 98_000, daysOver: 33 },
    { number: '118261', cents: 45_500, daysOver: 16 },
  ],
  delivery: 'het onderhoud van het sanitair',
  colleague: 'Ria van de receptie',
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_system', 'stall', 'excuse_agreement_with_colleague', 'excuse_person_absent'],
  funds: [
    { inDays: 0, share: 0.08 },
    { inDays: 10, share: 0.25 },
    { inDays: 35, share: 0.5 },
    { inDays: 65, share: 1 },
  ],
  will: 0.58,
  secrecy: 0.64,
  mood: { trust: 0.37, irritation: 0.1, stress: 0.35, patience: 0.85 },
  temper: 0.7,
  knowsInvoice: true,
  reception: false,
  chatty: 0.6,
  lines: {
    pickup: ['Camping De Scheve Helm, met Joeri, goeiendag.', 'De Scheve Helm, Joeri aan de lijn, zeg het eens.'],
    excuse_system: [
      'Ons boekhoudprogramma is overgezet naar iets nieuws, en sindsdien werkt het betalen niet meer, dat ding vindt zijn eigen facturen niet, ge wordt daar zot van.',
      'De wifi ligt hier plat sinds de storm, en zonder wifi doet de bank niks, dus ge kunt al raden.',
    ],
    excuse_agreement_with_colleague: [
      'Ik dacht dat ik met uwen technieker afgesproken had dat dat mocht wachten, die heeft hier nog een koffie gedronken en zei: doe gerust.',
      'Een collega van u heeft mij ooit gezegd dat wij als vaste klant wat langer tijd kregen, en daar reken ik dan ook op, hé.',
    ],
    hint_cannot_pay: [
      'Hebt gij verleden zomer zon gezien? Ik niet, en mijn gasten ook niet, en die zijn dan maar thuis gebleven.',
      'Een camping in de winter, dat is een man alleen met zijn plassen, daar valt niet veel aan te verdienen.',
      'Ge leeft hier van de eerste tot de laatste schoolvrije dag, en de rest van het jaar is het op de tanden bijten.',
    ],
    truth_cannot_pay: [
      'Het geld is op, zo simpel is dat, we hebben een verregende zomer gehad en in de winter komt er hier geen eurocent binnen.',
      'Ik heb er nu het geld niet voor, ik geef dat niet graag toe, maar de helft van de plaatsen heeft leeg gestaan en de kosten die bleven komen.',
      'De kas is leeg tot de mensen hun seizoenplaats betalen, en dat is altijd pas na de winter, ziet ge.',
    ],
    detail_cannot_pay: [
      'Normaal leg ik in augustus een potje aan voor de winter, maar dit jaar was er in augustus gewoon niks om in dat potje te steken.',
      'Mijn vrouw is gaan bijwerken in de bakkerij, om vijf uur ’s morgens op, en ik doe de herstellingen zelf, zo trekken wij ons plan.',
      'Er komen al aanvragen voor volgend seizoen, veel Duitsers precies, dus het gaat wel keren, maar ’t is de brug tot daar.',
      '’t Is puur de centen, want die douches zijn schoon gedaan, uw mannen hebben goed gewerkt, daar ligt het niet aan.',
    ],
    small_talk: [
      'Zijt gij een kampeerder? Ge zoudt hier moeten komen in juni, als de brem bloeit, dat is hier een paradijs, als ’t niet regent tenminste.',
      'Er loopt hier een zwerfkat rond, die heeft mijn receptie overgenomen, de gasten denken dat ze in dienst is.',
    ],
    bye_warm: [
      'Merci voor de babbel en voor het begrip, en als ge ooit een tent hebt: ge zijt welkom aan zee!',
      'Gij zijt een sympathieke mens, dat doet deugd, tot nog eens!',
    ],
  },
};

/** A warehouse worker whose contract was not renewed. */
export const dennisKwakkel: Persona = {
  id: 'dennis-kwakkel',
  name: 'Dennis Kwakkel',
  company: 'Dennis Kwakkel',
  isPrivate: true,
  region: 'nl',
  manner: 'curt',
  level: 2,
  brief:
    'Particulier, eind dertig, kocht een wasdroger op rekening. De eerste rekening betaalde hij keurig, deze niet. Hij nam twee keer de telefoon niet op.',
  truth:
    'Dennis is zijn baan in het magazijn kwijtgeraakt en wacht op zijn eerste uitkering. Hij kan wel kleine bedragen betalen. Praten over geld vindt hij moeilijk, dus houdt hij het kort.',
  invoices: [{ number: 'W48831', cents: 64_900, daysOver: 36 }],
  delivery: 'de wasdroger',
  colleague: null,
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_not_received', 'stall', 'excuse_already_paid'],
  funds: [
    { inDays: 0, share: 0.08 },
    { inDays: 12, share: 0.25 },
    { inDays: 40, share: 0.5 },
    { inDays: 70, share: 0.75 },
    { inDays: 100, share: 1 },
  ],
  will: 0.55,
  secrecy: 0.6,
  mood: { trust: 0.3, irritation: 0.25, stress: 0.55, patience: 0.65 },
  temper: 1.1,
  knowsInvoice: true,
  reception: false,
  chatty: 0.05,
  lines: {
    pickup: ['Dennis.', 'Ja, met Kwakkel.'],
    excuse_not_received: ['Geen rekening gezien. Alleen een droger gekregen.', 'Nooit binnengekomen, die rekening.'],
    excuse_already_paid: ['Volgens mij is die betaald. Automatisch, toch?'],
    hint_cannot_pay: [
      'Gaat hier even anders dan anders.',
      'Ik zit veel thuis de laatste tijd. Zegt genoeg.',
      'Is geen beste tijd. Laat maar.',
    ],
    truth_cannot_pay: [
      'Ik heb het geld niet. Nul op de bank.',
      'Ik heb er geen geld voor. Er komt geen loon meer.',
      'Kan het niet betalen. Er komt op dit moment niks binnen.',
    ],
    vulnerable: [
      'Ik ben mijn baan kwijt. Contract niet verlengd.',
      'Ontslagen. Na acht jaar in het magazijn. Sta op straat.',
      'Ik zit zonder werk. Ontslagen, van de ene dag op de andere.',
    ],
    detail_cannot_pay: [
      'Acht jaar dozen gestapeld. Nu doet een robot het.',
      'Uitkering is aangevraagd. Papierwinkel. Duurt.',
      'Ik solliciteer. Drie per week. Meestal hoor je niks.',
      'Huur gaat voor. En eten voor de kleine. Zo simpel is het.',
    ],
    defend_why: ['Wat is dat nou voor vraag?', 'Dat gaat je niks aan, zo gevraagd.'],
    defend_must: ['Moeten, moeten. Ik moet al genoeg.', 'Ja, lekker. Nog iemand die zegt wat ik moet.'],
    thaw: ['Oké. Aardig van je.', 'Ja. Bedankt. Hoor ik niet vaak.', 'Goed. Zo valt er te praten.'],
    bye_warm: ['Bedankt, man. Echt.', 'Oké. Scheelt weer een zorg. Bedankt.'],
  },
};
