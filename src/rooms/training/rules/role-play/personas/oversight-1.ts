import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A florist with a full head and a drawer full of paper. */
export const marleenDuivenvoorde: Persona = {
  id: 'marleen-duivenvoorde',
  name: 'Marleen Duivenvoorde',
  company: 'Bloemerij Het Kantje',
  isPrivate: false,
  region: 'nl',
  manner: 'plain',
  level: 1,
  brief:
    'Bloemenwinkel met één eigenares, klant sinds zes jaar. Marleen betaalde bijna altijd binnen de termijn. Op twee herinneringen per mail kwam geen antwoord.',
  truth:
    'Marleen was de factuur vergeten. Hij lag in de la met inpakpapier, en het was de drukste tijd van het jaar. Er was geld genoeg en over de levering was ze tevreden.',
  invoices: [{ number: 'F20417', cents: 48_600, daysOver: 23 }],
  delivery: 'de levering vazen en manden',
  colleague: null,
  cause: 'oversight',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_not_received', 'excuse_system'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.62,
  secrecy: 0.58,
  mood: { trust: 0.42, irritation: 0.1, stress: 0.25, patience: 0.8 },
  temper: 0.7,
  knowsInvoice: true,
  reception: false,
  chatty: 0.35,
  lines: {
    pickup: ['Bloemerij Het Kantje, met Marleen.', 'Goeiedag, Het Kantje, Marleen hier.'],
    excuse_not_received: [
      'Die heb ik volgens mij nooit gehad. Hier op de toonbank ligt hij in elk geval niet.',
      'Gek, tussen mijn post zat hij niet, dus die zal ik wel niet gekregen hebben.',
    ],
    excuse_system: [
      'Mijn kassa en mijn bank praten niet meer met elkaar sinds de update, dus betalen lukte steeds niet.',
      'De app van de bank gooit me er telkens uit, net als ik wil betalen.',
    ],
    hint_oversight: [
      'Tja, hier ligt van alles tussen het inpakpapier, hoor.',
      'Als u wist hoe mijn toonbank eruitziet rond de feestdagen…',
      'Mijn papieren doe ik als de bloemen water hebben, en dat wordt soms laat.',
    ],
    truth_oversight: [
      'Hij ligt hier gewoon in de la bij het inpakpapier. Glad vergeten, sorry, ik maak het in orde.',
      'Ik ben hem vergeten. Drie trouwboeketten en een rouwkrans verder, en toen was hij uit mijn hoofd. Mijn fout.',
      'Stom, hij zat tussen de lintjes. Vergeten dus. Goed dat u belt, ik zet het recht.',
    ],
    detail_oversight: [
      'Het was de week van alle bruiloften, ik stond om vier uur op de veiling en om negen uur nog linten te knippen.',
      'De mails heb ik wel zien binnenkomen, maar die lees ik met natte handen, en dan blijft het bij kijken.',
      'De vazen zijn prachtig hoor, daar ligt het niet aan. Het is echt alleen mijn la.',
      'Mijn zus deed vroeger de papieren voor me, en sinds zij werk heeft, blijft er weleens wat liggen.',
    ],
    small_talk: [
      'Ruikt u het niet door de telefoon? De hyacinten zijn net binnen.',
      'O, er loopt weer iemand binnen voor één roos, dat is altijd een man met iets op zijn geweten.',
    ],
    bye_warm: [
      'Fijn dat u even belde. Kom eens langs, dan krijgt u een bosje mee. Dag!',
      'Dank u wel, zo is het uit mijn hoofd én uit mijn la. Tot ziens!',
    ],
  },
};

/** A retired driver who keeps his post in the car. */
export const harmTichelaar: Persona = {
  id: 'harm-tichelaar',
  name: 'Harm Tichelaar',
  company: 'Harm Tichelaar',
  isPrivate: true,
  region: 'nl',
  manner: 'curt',
  level: 1,
  brief:
    'Particulier, gepensioneerd, woont alleen. Hij liet winterbanden monteren en kreeg de rekening op papier. Het is zijn eerste rekening bij jullie; op één brief kwam geen antwoord.',
  truth:
    'Harm had de brief in het dashboardkastje gelegd en daarna niet meer aan de rekening gedacht. Hij heeft het geld en is tevreden over de banden. Hij geeft alleen niet graag toe dat hij iets vergeet.',
  invoices: [{ number: 'B31188', cents: 38_900, daysOver: 31 }],
  delivery: 'de set winterbanden',
  colleague: null,
  cause: 'oversight',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_already_paid', 'excuse_not_received', 'stall'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.56,
  secrecy: 0.55,
  mood: { trust: 0.36, irritation: 0.2, stress: 0.2, patience: 0.7 },
  temper: 1,
  knowsInvoice: false,
  reception: false,
  chatty: 0.1,
  lines: {
    pickup: ['Tichelaar.', 'Ja, met Tichelaar.'],
    excuse_already_paid: ['Die heb ik betaald. Weet ik zeker.', 'Betaald. Ik betaal altijd alles meteen bij de bank.'],
    excuse_not_received: ['Niks van gezien. Er viel hier geen rekening op de mat.', 'Nooit gekregen, die rekening.'],
    hint_oversight: [
      'Tja. Ik moet eens in de auto kijken.',
      'Mijn hoofd is ook geen dertig meer.',
      'Post. Dat ligt bij mij overal.',
    ],
    truth_oversight: [
      'Ligt in het dashboardkastje, zie ik net. Vergeten. Mijn fout, ik regel het.',
      'Ik ben het vergeten. Zeg ik niet graag. Komt goed.',
      'Vergeten. Brief zat nog in de auto. Excuus, ik regel het.',
    ],
    detail_oversight: [
      'Veertig jaar op de vrachtwagen gezeten. Alles in het dashboardkastje. Gewoonte.',
      'Mijn vrouw deed altijd de post. Nu ik.',
      'De banden zijn prima. Daar ligt het niet aan.',
      'Ik dacht nog: doe ik zo. En toen kwam de kleinzoon.',
    ],
    defend_must: ['Moeten? Ik ben met pensioen. Ik moet niks.', 'Niet zo, hè. Vraag het dan gewoon.'],
    small_talk: ['Regent het bij jullie ook?', 'Ik sta hier met mijn ene been in de overall.'],
    bye_warm: ['Net gesprek. Dag.', 'Bedankt voor het bellen. Rij voorzichtig.'],
  },
};

/** A retired postman with pigeons, who loves to talk. */
export const rikVerstuyft: Persona = {
  id: 'rik-verstuyft',
  name: 'Rik Verstuyft',
  company: 'Rik Verstuyft',
  isPrivate: true,
  region: 'vl',
  manner: 'long',
  level: 2,
  brief:
    'Particulier, postbode op rust, bestelt elk jaar stookolie. Hij betaalde de vorige keren meestal na één brief. Nu is ook de tweede brief zonder antwoord gebleven. Hij praat graag en lang.',
  truth:
    'Rik had de factuur apart gelegd in het duivenhok, bij de ringen en het schrift met de vluchten, en hem daar vergeten. Hij heeft het geld en is content over de stookolie.',
  invoices: [{ number: '70932', cents: 117_500, daysOver: 38 }],
  delivery: 'de stookolie',
  colleague: 'Godelieve',
  cause: 'oversight',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_person_absent', 'excuse_already_paid'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.55,
  secrecy: 0.64,
  mood: { trust: 0.38, irritation: 0.08, stress: 0.15, patience: 0.9 },
  temper: 0.6,
  knowsInvoice: false,
  reception: false,
  chatty: 0.8,
  lines: {
    pickup: ['Allo, met Rik Verstuyft, wacht, ik zet efkes de duiven hun radio stil.', 'Ja, met Rik, zeg het maar.'],
    excuse_person_absent: [
      'Voor de betalingen moet ge bij mijn vrouw zijn, bij {persoon}, en die is naar haar zuster aan zee, en met die twee weet ge nooit wanneer ze terugkomen.',
      'Dat is het werk van {persoon}, mijn vrouw, ziet ge, en die is nu juist weg met de gepensioneerdenbond.',
    ],
    excuse_already_paid: [
      'Maar die heb ik toch betaald, mens? Ik zie mij nog aan dat loket staan, of was dat nu voor de elektriek?',
      'Ik zou durven zweren dat die betaald is, ik ben veertig jaar postbode geweest, ik ken iets van rekeningen.',
    ],
    hint_oversight: [
      'Ge moest mijn duivenhok eens zien, daar ligt meer papier dan in het gemeentehuis, en ik kom daar ook niet altijd aan uit.',
      'Ja, ne mens wordt een dagje ouder, en dan begint ge de dingen op een veilige plaats te leggen, zo veilig dat ge ze zelf niet meer vindt.',
      'In de tijd van de vluchten leef ik van weerbericht tot weerbericht, en al de rest, dat gaat wat langs mij heen.',
    ],
    truth_oversight: [
      'Die ligt bij de ringen, in het duivenhok, ik had hem apart gelegd om hem niet te vergeten, en wat doet Rik? Vergeten. Ik maak dat in orde.',
      'Ik ben dat gewoon vergeten, ge moet daar niks achter zoeken, er zat een jonge duif met een gebroken poot en toen is heel uw factuur uit mijn gedacht gegaan, excuseer.',
      'Awel, ik sta hier met mijn hand in mijn haar, hij steekt in het schrift van de vluchten, vergeten lijk een oude krant, mijn fout en ik zet dat recht.',
    ],
    detail_oversight: [
      'Dat was het weekend van de grote vlucht, ik had er elf op reis en drie zijn er blijven plakken, en dan zit ge niet met uw hoofd bij papieren.',
      'Vroeger bracht ik zelf al die rekeningen rond, straat in, straat uit, en nu leg ik ze in een duivenhok, als ze dat op de post wisten, ze lachten mij uit.',
      'De stookolie is goed, de kelder is vol, en de chauffeur was een heel beleefde jongen, die heeft zelfs nog naar de duiven gekeken.',
      'Mijn vrouw zegt altijd: Rik, steek dat op het prikbord, en ik zeg altijd: ja ja, en dan lacht heel de familie met mij.',
    ],
    small_talk: [
      'Kent gij iets van duiven? Ik heb er hier een zitten, een blauwe, die vliegt rapper terug van Frankrijk dan de trein van Gent naar Brussel rijdt.',
      'Hoort ge dat gekoer? Dat is den oude doffer, die doet dat altijd als ik telefoneer, die is jaloers.',
      'En van waar belt gij? Want ik heb vijfendertig jaar een ronde gedaan, ik ken overal wel iemand, of toch de hond.',
    ],
    bye_warm: [
      'Allez, merci voor de plezante babbel, en als ge ooit een jonge duif wilt, ge weet mij wonen!',
      'Dat was een aangename telefoon, dat meen ik, en doe de groeten aan de collega’s, ook al ken ik die niet.',
    ],
  },
};
