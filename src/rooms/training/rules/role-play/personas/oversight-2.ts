import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A contractor who does his administration in the cab of his digger. */
export const keesVanOploo: Persona = {
  id: 'kees-van-oploo',
  name: 'Kees van Oploo',
  company: 'Van Oploo Grondverzet',
  isPrivate: false,
  region: 'nl',
  manner: 'gruff',
  level: 2,
  brief:
    'Grondwerker met vier machines, klant sinds drie jaar. Betaalt wisselend: soms te vroeg, soms weken te laat. Hij neemt de telefoon op terwijl hij werkt en is dan kort.',
  truth:
    'Kees had beide facturen in de cabine van zijn graafmachine laten liggen. De machine stond weken op een karwei ver weg en hij had er niet meer aan gedacht. Geld was er genoeg.',
  invoices: [
    { number: 'VK3381', cents: 214_300, daysOver: 34 },
    { number: 'VK3406', cents: 67_800, daysOver: 20 },
  ],
  delivery: 'de levering rioolbuizen',
  colleague: null,
  cause: 'oversight',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_in_batch', 'stall', 'excuse_agreement_with_colleague', 'excuse_already_paid'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.52,
  secrecy: 0.6,
  mood: { trust: 0.32, irritation: 0.28, stress: 0.2, patience: 0.6 },
  temper: 1.3,
  knowsInvoice: true,
  reception: false,
  chatty: 0.15,
  lines: {
    pickup: ['Van Oploo. Praat hard, ik zit op de kraan.', 'Ja, Van Oploo!'],
    excuse_in_batch: [
      'Die gaat mee met de grote betaling. Ik doe alle rekeningen in één keer, al jaren.',
      'Die gaat gewoon mee met de rest van de stapel, als ik een keer binnen zit.',
    ],
    excuse_agreement_with_colleague: [
      'Ik heb er met die jongen van jullie balie over gehad, en die zei dat het wel even kon wachten.',
      'Jullie chauffeur zei dat ik rustig de tijd mocht nemen. Vraag het hem maar.',
    ],
    hint_oversight: [
      'Papier en modder, dat gaat slecht samen, laat ik het daarop houden.',
      'Ik woon zo’n beetje in die machine. Weet ik veel wat er onder de stoel ligt.',
      'Als het regent doe ik kantoor. Nou, het heeft al een tijd niet geregend.',
    ],
    truth_oversight: [
      'Ze liggen verdorie nog in de kraan, achter de zonneklep. Vergeten, klaar. Ik regel het.',
      'Ja, oké, ik ben ze vergeten. Ik had ze mee naar het werk en daar zijn ze gebleven. Goed dat je belt.',
      'Niks bijzonders. Meegenomen in de cabine en nooit meer aan gedacht. Mijn schuld, ik maak het recht.',
    ],
    detail_oversight: [
      'We stonden zes weken in de polder te draaien, van donker tot donker. Dan denk je niet aan papier.',
      'Mijn dochter zegt ook: pa, doe het op de telefoon. Maar met die vingers van mij druk ik altijd drie knoppen tegelijk in.',
      'Met die buizen is niks mis, die liggen er allang in. Keurig spul.',
      'Ik had er nog een steen op gelegd, anders waaide het weg. Dus ik was het echt wel van plan.',
    ],
    defend_must: [
      'Ik moet niks, ik moet een sleuf van tachtig meter dicht hebben voor het donker is.',
      'Zo praat je maar tegen een ander. Ik ben geen kleine jongen.',
    ],
    small_talk: [
      'Hoor je dat gepiep? Dat is de achteruit. Die knul rijdt al de hele dag achteruit.',
      'Grond is hier net chocoladepap. Met krenten.',
    ],
    bye_warm: ['Prima. Zo praat ik graag zaken. Hou je haaks.', 'Goed, jij bent duidelijk, daar hou ik van. Houdoe.'],
  },
};

/** A retired clerk who believes that he pressed the button. */
export const emmanuelDhaenens: Persona = {
  id: 'emmanuel-dhaenens',
  name: 'Emmanuel Dhaenens',
  company: 'Emmanuel Dhaenens',
  isPrivate: true,
  region: 'vl',
  manner: 'formal',
  level: 2,
  brief:
    'Particulier, op rust, vroeger klerk op een notariskantoor. Hij liet zijn dakgoten vernieuwen en betaalde het voorschot dezelfde dag. Voor het saldo kwam er niets meer, en op de herinnering antwoordde hij niet.',
  truth:
    'De heer Dhaenens dacht dat hij betaald had. Hij had de overschrijving klaargezet en was vergeten ze te bevestigen met zijn code. Hij schaamt zich daarvoor, want hij is altijd stipt geweest.',
  invoices: [{ number: 'S11240', cents: 92_400, daysOver: 26 }],
  delivery: 'het werk aan de dakgoten',
  colleague: null,
  cause: 'oversight',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_already_paid', 'excuse_system', 'excuse_not_received'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.6,
  secrecy: 0.64,
  mood: { trust: 0.36, irritation: 0.15, stress: 0.25, patience: 0.8 },
  temper: 0.8,
  knowsInvoice: true,
  reception: false,
  chatty: 0.2,
  lines: {
    defend_why: [
      'Die toon ben ik niet gewoon, als u mij toestaat.',
      'Ik voel mij ondervraagd, en dat vind ik niet gepast.',
    ],
    defend_must: ['Men heeft mij nog nooit op mijn plichten moeten wijzen.', 'Ik ken mijn verplichtingen, dank u.'],
    defend_pressure: [
      'Op mijn leeftijd nog bedreigd worden aan de telefoon, het is fraai.',
      'Met een deurwaarder heb ik veertig jaar samengewerkt. Ik laat mij daardoor niet intimideren.',
    ],
    pickup: ['Goeiendag, u spreekt met Emmanuel Dhaenens.', 'Dhaenens, goeiendag.'],
    excuse_already_paid: [
      'Dat moet een vergissing zijn, ik heb die rekening wel degelijk betaald. Ik heb nog nooit een schuld gehad.',
      'Neen, die is voldaan. Ik houd daar een schrift van bij, en er staat een kruisje achter.',
    ],
    excuse_system: [
      'De bank heeft het oude toestel afgeschaft, en met het nieuwe lukt het overschrijven niet.',
      'Het systeem van mijn bank aanvaardt mijn kaart niet meer, ik ben daarvoor al tweemaal langs geweest.',
    ],
    hint_oversight: [
      'Er is in mijn schrift een regel die ik zelf niet goed meer kan lezen.',
      'Op mijn leeftijd sluipt er al eens een slordigheid in, hoe ongaarne ik dat ook zeg.',
      'Het zou kunnen dat ik daar iets niet helemaal heb afgewerkt.',
    ],
    truth_oversight: [
      'Ik heb de overschrijving voorbereid, maar ik ben vergeten ze te bevestigen. Het spijt mij zeer, ik breng dat in orde.',
      'Ik zie het nu: ze staat nog klaar. Ik ben de laatste stap vergeten. Mijn verontschuldigingen, ik werk er graag aan mee dat recht te zetten.',
      'Het is een verstrooidheid van mijn kant geweest, ik was er vast van overtuigd dat het gebeurd was. Ik zet dat recht.',
    ],
    detail_oversight: [
      'Ik werd die namiddag opgebeld door mijn kleindochter, en daarna was het toestel vanzelf uitgegaan.',
      'Op het kantoor controleerde ik alles tweemaal. Thuis heb ik blijkbaar één keer te weinig gekeken.',
      'Over de uitvoering niets dan lof, de mannen hebben zelfs de bladeren opgeruimd.',
      'Mijn echtgenote zaliger keek altijd mee over mijn schouder. Dat mist men, in die dingen.',
    ],
    says_paid_day: [
      'Volgens mijn schrift heb ik dat verleden week betaald, van de zichtrekening.',
      'Ik heb dat vorige week betaald, dacht ik, vanaf mijn zichtrekening.',
    ],
    bye_warm: [
      'Ik dank u voor uw hoffelijkheid. Dat is zeldzaam geworden. Goeiendag.',
      'Het was mij een genoegen, ondanks de aanleiding. Nog een aangename dag.',
    ],
  },
};
