import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A mother in a divorce, who does not open her post any more. */
export const petraHazelhoff: Persona = {
  id: 'petra-hazelhoff',
  name: 'Petra Hazelhoff',
  company: 'Petra Hazelhoff',
  isPrivate: true,
  region: 'nl',
  manner: 'anxious',
  level: 3,
  brief:
    'Particulier met twee kinderen. Ze kocht twee bedden op rekening en betaalde daarna niets. Op één herinnering mailde ze alleen "sorry, ik kijk ernaar".',
  truth:
    'Petra ligt in scheiding en heeft schulden bij meer bedrijven. De post maakt ze niet meer open. Ze kan een klein bedrag per maand missen en heeft vooral iemand nodig die haar de weg naar hulp wijst.',
  invoices: [{ number: 'BD7714', cents: 83_800, daysOver: 63 }],
  delivery: 'de levering kinderbedden',
  colleague: null,
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_not_received', 'excuse_already_paid', 'excuse_system'],
  funds: [
    { inDays: 0, share: 0 },
    { inDays: 14, share: 0.08 },
    { inDays: 44, share: 0.18 },
    { inDays: 75, share: 0.3 },
    { inDays: 135, share: 0.5 },
    { inDays: 225, share: 0.8 },
  ],
  will: 0.58,
  secrecy: 0.58,
  mood: { trust: 0.25, irritation: 0.1, stress: 0.78, patience: 0.7 },
  temper: 0.6,
  knowsInvoice: true,
  reception: false,
  chatty: 0.1,
  lines: {
    defend_why: [
      'Ik weet het niet… ik durf er niet over te praten.',
      'Dat vraagt iedereen… en ik weet nooit wat ik moet zeggen.',
      'Sorry… als u het zo vraagt, klap ik dicht.',
    ],
    defend_must: [
      'Dat weet ik… dat hoeft u niet te zeggen, dat weet ik heus.',
      'Iedereen zegt wat ik allemaal moet… ik kan niet alles.',
      'Ja… moeten. Ik hoor de hele dag niks anders.',
    ],
    pickup: ['Hallo…? Met Petra.', 'Eh… ja, hallo, met Petra Hazelhoff.'],
    excuse_not_received: [
      'O… nee, daar heb ik geen rekening van gezien, echt niet.',
      'Die is hier niet aangekomen, geloof ik… sorry.',
    ],
    excuse_already_paid: ['Maar die is toch al betaald…? Mijn man deed dat altijd, die heeft hem betaald, dacht ik.'],
    hint_cannot_pay: [
      'Er ligt hier zoveel post… ik begin er gewoon niet meer aan.',
      'Het is hier thuis allemaal… nou ja. Anders dan het was.',
      'Ik reken ’s nachts. Dan kom ik altijd op hetzelfde uit…',
    ],
    truth_cannot_pay: [
      'Ik kan het niet betalen… alles staat op mijn naam, en er komt nog maar één loon binnen, een half loon eigenlijk.',
      'Ik heb het geld gewoon niet. Na de boodschappen en de huur is het op… en dan moet de maand nog beginnen.',
      'Er is niks meer… ik heb vorige keer de verwarming uit gelaten zodat de kinderen nieuwe schoenen konden.',
    ],
    vulnerable: [
      'Ik lig in scheiding, en er zijn nog meer schulden… ik weet niet eens hoeveel precies.',
      'Mijn man is weg, en nu blijken er overal schulden te zijn, van dingen waar ik niks van wist…',
      'Ik zit midden in een scheiding en ik heb schulden bij… ik denk zes of zeven bedrijven.',
    ],
    detail_cannot_pay: [
      'Ik werk drie ochtenden in een lunchroom, meer lukt niet met de kleintjes…',
      'De bedden waren voor als ze hier sliepen. Ze moesten toch ergens liggen…',
      'Ik durf het niemand te vertellen. Mijn moeder denkt dat het goed gaat.',
      'Er ligt een tas vol enveloppen achter de kapstok, ik loop er elke dag langs…',
    ],
    thaw: [
      'Sorry… ik moet even slikken. U bent zo aardig.',
      'Dank u… ik was zo bang voor dit telefoontje.',
      'Fijn dat u niet boos wordt… dat helpt echt.',
    ],
    defend_pressure: [
      'Nee, alstublieft… de kinderen zijn hier, doe dat niet.',
      'O nee… ik doe toch mijn best? Stuur alstublieft niemand langs.',
    ],
    bye_warm: [
      'Dank u wel… ik ga vannacht misschien eens slapen.',
      'Dank u, echt waar. Ik had niet gedacht dat zo’n gesprek kon helpen.',
    ],
  },
};

/** A starter who counted on more coffee drinkers. */
export const jolienBaetens: Persona = {
  id: 'jolien-baetens',
  name: 'Jolien Baetens',
  company: 'Koffiebar Slurp & Kruimel',
  isPrivate: false,
  region: 'vl',
  manner: 'anxious',
  level: 1,
  brief:
    'Koffiebar die nog geen jaar open is. Jolien kocht er bij de start een espressomachine en bonen. De eerste facturen betaalde ze meteen, deze twee staan nog open. In haar mails klinkt ze vriendelijk en gehaast.',
  truth:
    'De straat voor de koffiebar lag maanden open en de klanten bleven weg. Jolien verdient nu net genoeg voor de huur. Ze kan een deel meteen betalen en de rest in stukken, maar durfde dat niet te vragen.',
  invoices: [
    { number: 'KM5012', cents: 172_000, daysOver: 29 },
    { number: 'KM5047', cents: 31_600, daysOver: 14 },
  ],
  delivery: 'de levering bonen en de machine',
  colleague: null,
  cause: 'cannot_pay',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_system', 'excuse_in_batch', 'excuse_not_received'],
  funds: [
    { inDays: 0, share: 0.12 },
    { inDays: 6, share: 0.3 },
    { inDays: 26, share: 0.55 },
    { inDays: 55, share: 1 },
  ],
  will: 0.64,
  secrecy: 0.6,
  mood: { trust: 0.42, irritation: 0.05, stress: 0.5, patience: 0.8 },
  temper: 0.5,
  knowsInvoice: true,
  reception: false,
  chatty: 0.25,
  lines: {
    defend_why: [
      'Oei… dat klinkt precies alsof ik het expres doe.',
      'Ik… ja, als ge het zo vraagt, weet ik niet wat zeggen.',
      'Dat is een lastige vraag, zo ineens…',
    ],
    defend_must: [
      'Ja, dat weet ik ook wel… ge moet daarom niet zo streng zijn.',
      'Ik krijg al genoeg te horen wat ik allemaal moet…',
      'Zo voel ik mij juist nog slechter…',
    ],
    defend_pressure: [
      'Oei nee, dat meent ge toch niet… ik ben nog maar pas open.',
      'Maar… ge gaat daar nu toch niet zo ver in gaan?',
      'Ik krijg daar het zweet van, als ge zo begint…',
    ],
    pickup: ['Slurp en Kruimel, met Jolien, goeiendag!', 'Hallo, met Jolien van Slurp en Kruimel?'],
    excuse_system: [
      'Mijn bankapp blokkeert telkens als ik iets wil storten, ik weet niet wat er scheelt…',
      'Ik geraak niet meer in mijn zakelijke rekening sinds ik een nieuwe gsm heb, sorry…',
    ],
    excuse_in_batch: [
      'Ik doe al mijn betalingen samen op een vaste dag, en die van u zit daar ook bij, normaal gezien…',
    ],
    hint_cannot_pay: [
      'Ik had dat allemaal zo schoon uitgerekend in mijn plan… op papier klopte het.',
      'Als de straat niet openligt, komt er precies niemand voorbij… en hij ligt open.',
      'Mijn papa zegt dat het eerste jaar altijd slikken is…',
    ],
    truth_cannot_pay: [
      'Ik heb het geld niet, sorry… de straat heeft vier maanden opengelegen en er kwam geen kat meer.',
      'Er is gewoon te weinig geld… na de huur blijft er niks over. Ik durfde dat niet zeggen.',
      'Ik kan dat nu niet in één keer betalen… ik heb meer koffie weggegoten dan verkocht, met die werken voor de deur.',
    ],
    detail_cannot_pay: [
      'Ze zeiden zes weken, van de gemeente, en ’t is vier maanden geworden, met een loopplank tot aan mijn deur…',
      'Sinds de kinderkopjes weer liggen, komen de mensen terug. ’s Morgens staat er zelfs een rijtje…',
      'Ik heb mijn werkstudent moeten laten gaan, dat vond ik nog het ergste van al.',
      'Aan de machine ligt het niet, die is een droom… ’t zijn de mensen die wegbleven door die put.',
    ],
    small_talk: [
      'Oei, mijn melk kookt bijna over, één seconde… oef, gered.',
      'Er zit hier een mevrouw met een hondje dat alleen havermelk lust, kunt ge u dat voorstellen?',
    ],
    thaw: [
      'Oef… ik ben zo blij dat ge dat zegt.',
      'Merci… ik had echt schrik van dit telefoontje.',
      'Dat is lief van u, dat helpt al een beetje.',
    ],
    bye_warm: [
      'Merci, echt waar! Als ge in de buurt zijt, krijgt ge een koffie van mij.',
      'Oef, dank u wel. Er valt een steen van mijn hart. Daag!',
    ],
  },
};
