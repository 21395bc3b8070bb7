import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A man who has always just paid. */
export const ronaldSchuit: Persona = {
  id: 'ronald-schuit',
  name: 'Ronald Schuit',
  company: 'Ronald Schuit',
  isPrivate: true,
  region: 'nl',
  manner: 'gruff',
  level: 2,
  brief:
    'Particulier, liet zijn boot in de winterstalling zetten en nakijken. Bij eerdere rekeningen zei hij steeds dat hij al betaald had; het geld kwam telkens weken daarna. Verdient goed en rijdt een dure auto.',
  truth:
    'Ronald had niet betaald en wist dat. Hij zegt altijd dat hij betaald heeft, omdat de meeste bedrijven het dan een maand laten rusten. Wie rustig naar de dag en de rekening vraagt, en zakelijk blijft, krijgt zijn geld.',
  invoices: [{ number: 'JH2274', cents: 128_900, daysOver: 42 }],
  delivery: 'de stalling van de boot',
  colleague: null,
  cause: 'will_not_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_already_paid', 'excuse_already_paid', 'excuse_system', 'refuse'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.33,
  secrecy: 0.6,
  mood: { trust: 0.3, irritation: 0.25, stress: 0.1, patience: 0.65 },
  temper: 1.2,
  knowsInvoice: true,
  reception: false,
  chatty: 0.3,
  lines: {
    pickup: ['Schuit.', 'Ronald hier.'],
    excuse_already_paid: [
      'Betaald, man. Al lang en breed. Kijk eerst eens in je eigen boeken.',
      'Die heb ik betaald. Ik ga niet voor jou in mijn afschriften zitten graven.',
      'Die is al betaald. Dat jullie het niet zien, daar kan ik niks aan doen.',
    ],
    excuse_system: ['Die bankapp van mij doet het niet. Elke keer als ik wil betalen, loopt hij vast.'],
    refuse: [
      'Nee. Ik ga dat niet betalen. Klaar.',
      'Je kunt fluiten. Ik betaal het niet.',
      'Die betaal ik dus niet, jongen.',
    ],
    hint_will_not_pay: [
      'Ach, wie het eerst knippert, hè.',
      'De meesten bellen na zo’n antwoord een maand niet meer.',
      'Geld op de bank is als een boot: je haalt hem er niet graag af.',
    ],
    truth_will_not_pay: [
      'Hij is niet betaald, nee. Meestal zeg ik van wel, en dan ben ik weer een maand van het gezeik af.',
      'Ik zeg altijd gewoon dat het betaald is, dat werkt bij negen van de tien. Bij jou dus niet.',
      'Ik had er geen zin in. Zolang niemand doorvraagt, laat ik het lekker staan.',
    ],
    detail_will_not_pay: [
      'Mijn vader deed het ook zo. Wie niet vraagt, die niet krijgt.',
      'De meesten vragen niet door. Wanneer dan, van welke rekening, dat soort dingen.',
      'De boot ligt er keurig bij, daar niet van. Goeie vent, die jullie in de loods hebben staan.',
      'Aan geld ligt het niet. Het is meer een sport.',
    ],
    says_paid_day: [
      'Vorige week betaald, zoiets. Van mijn gewone rekening. Of van de andere.',
      'Ergens vorige week overgemaakt. Met de telefoon, vanaf de steiger.',
    ],
    small_talk: [
      'Heb jij verstand van diesels? Die van mij hoest als een oude zeehond.',
      'Windkracht zes buiten. Dan zit ik dus binnen met jou te bellen.',
    ],
    defend_must: ['Ik moet helemaal niks, behalve doodgaan.', 'Ho eens even. Zo praat je niet tegen een klant.'],
    bye_warm: ['Goed gespeeld, hoor. De mazzel.', 'Jij laat je niet kisten. Mag ik wel. Ajuus.'],
  },
};

/** A charming gentleman of standing, known to every collector of the province. */
export const achielDeMeulenaere: Persona = {
  id: 'achiel-de-meulenaere',
  name: 'Achiel De Meulenaere',
  company: 'Achiel De Meulenaere',
  isPrivate: true,
  region: 'vl',
  manner: 'long',
  level: 3,
  brief:
    'Particulier, woont in een groot huis met een park, bestelt wijn per pallet. Alle collega’s kennen hem: vol complimenten, vijf toezeggingen in twee jaar, geen enkele op tijd nagekomen. Aan geld ontbreekt het hem voor zover bekend niet.',
  truth:
    'De heer De Meulenaere heeft het geld, maar betaalt pas als uitstellen meer moeite kost dan betalen. Met charme brengt hij elk gesprek op iets anders. Wie vriendelijk bij de zaak blijft en zakelijk zegt wat er gebeurt, haalt hem over.',
  invoices: [
    { number: 'WN33417', cents: 386_000, daysOver: 73 },
    { number: 'WN33502', cents: 148_000, daysOver: 40 },
  ],
  delivery: 'de levering wijn',
  colleague: null,
  cause: 'will_not_pay',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_agreement_with_colleague', 'excuse_system', 'excuse_not_received'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.3,
  secrecy: 0.65,
  mood: { trust: 0.32, irritation: 0.04, stress: 0.05, patience: 0.9 },
  temper: 0.5,
  knowsInvoice: true,
  reception: false,
  chatty: 0.9,
  lines: {
    pickup: [
      'Achiel De Meulenaere, met wie heb ik het genoegen?',
      'De Meulenaere, en wat een schoon moment om te bellen.',
    ],
    stall: [
      'Maar beste mens, dat komt toch in orde, heb ik u ooit laten zitten, nee toch, ik regel dat met de glimlach.',
      'Ik betaal dat binnenkort, op mijn erewoord, en mijn erewoord is oud, dat dateert nog van mijn grootvader.',
      'Ik doe dat een van deze dagen, met plezier zelfs, want voor zo’n goede huizen als het uwe betaal ik graag.',
      'Zodra ik van mijn wandeling terug ben, kruip ik achter mijn bureau en maak ik dat in orde, ge hebt mijn woord.',
    ],
    excuse_agreement_with_colleague: [
      'Ik heb dat met een alleraardigste collega van u afgesproken, een dame met een stem als een cello, en zij zei dat ik gerust wat mocht wachten.',
      'Maar dat is toch geregeld met uw directeur, we hebben samen op een receptie gestaan en hij zei: Achiel, doe dat op uw gemak.',
    ],
    excuse_system: [
      'Het nieuwe systeem van mijn bank werkt niet, ik heb een toestelletje gekregen waar ge ogen voor nodig hebt als een valk, en geen enkele overschrijving lukt nog.',
    ],
    hint_will_not_pay: [
      'Ach, geld, dat is gelijk een goede bordeaux, dat moet ge laten liggen, dan wordt het beter.',
      'Ik heb in mijn leven geleerd dat wie kan wachten, zelden iets verliest, en dat geldt voor beide kanten van de telefoon.',
      'Mijn grootvader betaalde één keer per jaar, met nieuwjaar, met een fles erbij, dat waren nog tijden.',
    ],
    truth_will_not_pay: [
      'Ik zal het u maar bekennen, ik betaal als het niet anders kan, en het kon tot nu toe altijd anders.',
      'Het is geen kwestie van kunnen, beste mens, ik heb er gewoon geen haast mee, en iedereen is altijd zo vriendelijk om nog wat te wachten.',
      'Wie mij amuseert, krijgt een compliment, en wie blijft bellen, krijgt zijn geld, zo heb ik dat altijd gedaan.',
    ],
    detail_will_not_pay: [
      'De tuinman krijgt zijn geld wel, die heeft een spade, en de dakwerker ook, want die weet waar mijn pannen los liggen.',
      'De wijn was voortreffelijk, daar geen kwaad woord over, er zijn al twee kisten van gesneuveld.',
      'Ik heb van elke leverancier een kerstkaart gekregen, en van geen enkele een kostenstaat, dan wordt ne mens gemakkelijk.',
      'Mijn vrouw zaliger zei: Achiel, gij zijt een charmante schurk, en ik vrees dat ze gelijk had.',
    ],
    small_talk: [
      'Maar wat hebt gij een aangename stem, hebt ge nooit aan de radio gedacht, bij het weerbericht bijvoorbeeld, de mensen zouden de regen graag horen komen.',
      'Er wandelt hier juist een pauw voorbij mijn raam, een ijdele vogel, wij verstaan elkaar opperbest.',
      'Houdt gij van wijn? Ik heb hier een fles opengetrokken die ouder is dan uw computer, en vriendelijker.',
    ],
    thaw: [
      'Ge zijt een verstandige mens, met u is het een genoegen om te discussiëren.',
      'Ik moet zeggen dat ge dat schoon verwoordt, mijn complimenten.',
      'Kijk, zo heb ik het graag, beleefd en toch niet van zijn stuk te brengen.',
    ],
    bye_warm: [
      'Het was mij een waar genoegen, en doe de groeten aan iedereen die mij al eens gebeld heeft, dat zijn er veel.',
      'Ge hebt mij overwonnen met stijl, daar drink ik straks een glas op, tot weerhoren!',
    ],
  },
};
