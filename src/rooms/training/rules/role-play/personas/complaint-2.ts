import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A loyal customer of eighteen years who protests by keeping silent. */
export const walterGoethals: Persona = {
  id: 'walter-goethals',
  name: 'Walter Goethals',
  company: 'Goethals & Dochters Metaalbewerking',
  isPrivate: false,
  region: 'vl',
  manner: 'curt',
  level: 3,
  brief:
    'Metaalbedrijf, klant sinds achttien jaar, nooit een dag te laat. Plots betaalt hij twee facturen niet en hij reageert nergens op. Er staat niets bijzonders in het dossier. Een man van weinig woorden.',
  truth:
    'De laatste partij plaatstaal roestte al in de verpakking. Walter zei niets, want na achttien jaar vond hij dat iemand het zelf had moeten merken. Wie hem rustig laat vertellen, heeft hem terug als klant.',
  invoices: [
    { number: 'ST20655', cents: 723_000, daysOver: 35 },
    { number: 'ST20711', cents: 288_000, daysOver: 12 },
  ],
  delivery: 'de partij plaatstaal',
  colleague: 'Katrien',
  cause: 'complaint',
  complaint: 'complaint_quality',
  disputed: 0.4,
  excuses: ['stall', 'excuse_in_batch', 'excuse_person_absent', 'excuse_not_received'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.54,
  secrecy: 0.64,
  mood: { trust: 0.3, irritation: 0.3, stress: 0.15, patience: 0.65 },
  temper: 0.8,
  knowsInvoice: true,
  reception: false,
  chatty: 0,
  lines: {
    pickup: ['Goethals.', 'Met Walter.'],
    excuse_in_batch: ['Gaat mee met de hoop.', 'Wij betalen alles samen. Altijd al.'],
    excuse_person_absent: [
      '{persoon} doet dat. Mijn dochter. Is er niet.',
      'Dat doet {persoon}, mijn dochter. Die is nu weg.',
    ],
    excuse_not_received: ['Hier niks toegekomen.'],
    hint_complaint: [
      'Achttien jaar klant. Dat telt precies niet meer.',
      'Vroeger kwam er nog iemand kijken.',
      'Ge moet mij niet vragen. Ge moet in uw magazijn vragen.',
    ],
    truth_complaint: [
      'Dat staal was roestig. Zo uit de verpakking. Ik heb mijn mond gehouden, en mijn centen ook.',
      'Slechte kwaliteit geleverd. Roest tot in de kern. Van u had ik dat nooit verwacht.',
      'Slechte platen. Vol roest. Ik kon ze zo naar het schroot rijden.',
    ],
    detail_complaint: [
      'Veertig platen. Zestien roestig. De rest was goed.',
      'Bruine vlekken. Putjes. Mijn dochter wilde bellen. Ik niet. Na achttien jaar moet ge dat zelf zien.',
      'De folie was nat vanbinnen. Iemand bij u moet dat gezien hebben.',
      'Een klant van mij heeft een poort teruggestuurd. Met roest erop. Mijn naam staat op die poort.',
    ],
    complain_again: [
      'Ge luistert niet! Roest! Het staal was slecht, verdomme!',
      'Achttien jaar klant. Slecht staal. En gij begint over geld. Schandalig!',
      'Dat staal was slecht. En gij luistert niet eens! Schaam u.',
    ],
    complaint_heard: [
      'Goed. Dat is al wat ik wilde. Merci.',
      'Eindelijk. Ik hou die platen apart, dan kunt ge komen zien.',
    ],
    no_reason_given: ['Laat maar.', 'Ik heb daar niks over te zeggen.', 'Peins daar zelf eens over.'],
    bye_warm: ['Merci. Zo ken ik u weer.', 'Bon. Merci voor den tijd. Dag.'],
  },
};

/** A pensioner whose curtain rail came with half of its parts. */
export const trudyWennekes: Persona = {
  id: 'trudy-wennekes',
  name: 'Trudy Wennekes',
  company: 'Trudy Wennekes',
  isPrivate: true,
  region: 'nl',
  manner: 'anxious',
  level: 1,
  brief:
    'Particulier, bestelde gordijnen op maat voor haar nieuwe flat. Ze deed een aanbetaling en betaalde de slotrekening niet. Ze is beleefd in haar mails en heeft twee keer naar de winkel gebeld; waarover staat er niet bij.',
  truth:
    'Mevrouw Wennekes kreeg haar gordijnen zonder de rail voor de slaapkamer. Ze wilde niet zeuren en liet de rekening liggen tot de rest zou komen. Ze had het geld al klaarliggen.',
  invoices: [{ number: 'GR1958', cents: 43_700, daysOver: 22 }],
  delivery: 'de bestelling gordijnen',
  colleague: null,
  cause: 'complaint',
  complaint: 'complaint_delivery',
  disputed: 0.25,
  excuses: ['stall', 'excuse_system', 'excuse_agreement_with_colleague', 'excuse_person_absent'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.6,
  secrecy: 0.6,
  mood: { trust: 0.42, irritation: 0.1, stress: 0.45, patience: 0.85 },
  temper: 0.5,
  knowsInvoice: true,
  reception: false,
  chatty: 0.4,
  lines: {
    defend_why: [
      'O… moet ik dat uitleggen? Dat vind ik wel een beetje streng.',
      'Als u het zo vraagt, schrik ik ervan…',
      'Nou… daar heb ik toch wel een reden voor, hoor.',
    ],
    defend_must: [
      'Ik weet best wat hoort, meneer of mevrouw… zo ben ik opgevoed.',
      'O… dat klinkt wel erg streng.',
      'U hoeft niet zo tegen me te praten, hoor…',
    ],
    defend_pressure: [
      'O hemeltje… dat meent u toch niet?',
      'Nou… daar word ik toch helemaal zenuwachtig van.',
      'Ik heb nog nooit zoiets meegemaakt… dat vind ik niet aardig.',
    ],
    pickup: ['Met mevrouw Wennekes…?', 'Ja, hallo, met Trudy Wennekes.'],
    excuse_agreement_with_colleague: [
      'Een meneer bij u in de winkel zei dat ik er nog even mee mocht wachten… dat heb ik toch goed verstaan?',
      'Ik dacht dat ik dat met uw collega had afgesproken, dat het later mocht…',
    ],
    excuse_system: [
      'Het internetbankieren doet het niet meer bij mij… met die codes, het lukt gewoon niet om te betalen.',
    ],
    excuse_person_absent: ['Mijn zoon doet de betalingen voor me… en die zit nu in het buitenland.'],
    hint_complaint: [
      'Ik wil niet zeuren, hoor… het is allemaal heel mooi, wat er hangt.',
      'Ik lig ’s ochtends vroeg wakker, met die zon… maar goed.',
      'Ik heb er wel over gebeld, maar het was zo druk bij u.',
    ],
    truth_complaint: [
      'De rail voor de slaapkamer zat er niet bij… ik wacht al weken op de rest, en toen heb ik de rekening ook maar laten liggen.',
      'Niet alles is geleverd… er ontbreekt een hele rail. Ik dacht: als ik betaal, komt er niemand meer.',
      'Er is maar een deel geleverd… de rail ontbreekt, in de slaapkamer hangt nu een laken. Ik had het moeten zeggen.',
    ],
    detail_complaint: [
      'Ik heb twee keer gebeld, en elke keer zeiden ze dat het genoteerd was…',
      'In de kamer hangen ze prachtig, hoor, alleen in de slaapkamer kan ik niks ophangen…',
      'Mijn zoon heeft al met de boormachine klaargestaan, maar ja, zonder rail…',
      'Het is alleen die rail… het geld ligt al apart, in een envelop.',
    ],
    complain_again: [
      'Maar u luistert niet… de rail is nooit geleverd! Ik vind het een schande.',
      'Nee, nu word ik echt boos… er ontbreekt een rail aan de bestelling, en dat zeg ik al weken!',
      'Het was niet compleet! Hoe vaak moet ik dat nog zeggen… ik word er boos van.',
    ],
    small_talk: [
      'Heeft u het koud daar? Ik zit met een dekentje, de flat moet nog wennen.',
      'O, daar komt de buurvrouw voorbij met haar rollator, die zwaait altijd, wacht, ik zwaai even terug.',
    ],
    thaw: [
      'Wat bent u vriendelijk. Ik zag er zo tegenop…',
      'O, dat is een opluchting, dat u dat zegt.',
      'Dank u wel… u heeft geduld met me.',
    ],
    bye_warm: [
      'Dank u wel, hoor, u heeft me echt geholpen. Dag, dag!',
      'Wat fijn dat u belde. Nu durf ik ook weer te bellen. Dag!',
    ],
  },
};

/** A man with a bad kitchen and a big mouth. */
export const freddyStroobants: Persona = {
  id: 'freddy-stroobants',
  name: 'Freddy Stroobants',
  company: 'Freddy Stroobants',
  isPrivate: true,
  region: 'vl',
  manner: 'gruff',
  level: 3,
  brief:
    'Particulier, kocht een keuken met plaatsing. Twee voorschotten zijn betaald, het saldo niet. Op de laatste brief antwoordde hij per post: hij stuurde de brief terug met één groot uitroepteken erop. Hij wordt snel luid.',
  truth:
    'Het werkblad was gebarsten en twee deuren hingen scheef. Freddy had gezworen dat hij eerst een mens aan de lijn wilde die luisterde. Wie zich niet laat meeslepen en zijn klacht opneemt, krijgt zijn geld.',
  invoices: [{ number: 'KE4096', cents: 362_000, daysOver: 47 }],
  delivery: 'de plaatsing van de keuken',
  colleague: null,
  cause: 'complaint',
  complaint: 'complaint_quality',
  disputed: 0.45,
  excuses: ['refuse', 'stall', 'excuse_agreement_with_colleague', 'excuse_already_paid'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.48,
  secrecy: 0.6,
  mood: { trust: 0.28, irritation: 0.45, stress: 0.3, patience: 0.65 },
  temper: 1.5,
  knowsInvoice: true,
  reception: false,
  chatty: 0.1,
  lines: {
    pickup: ['Ja, Stroobants!', 'Freddy. Wie is ’t nu weer?'],
    refuse: [
      'Betalen? Ik? Geen frank. Dat betaal ik niet.',
      'Daar betaal ik niks voor, ge moogt nog tien keer bellen.',
      'Ik ga dat niet betalen, en daarmee is de kous af.',
    ],
    excuse_agreement_with_colleague: ['Uw verkoper heeft mij beloofd dat daar nog iets af ging. Vraag het hem maar.'],
    excuse_already_paid: ['Ik heb al betaald, twee keer zelfs! Meer dan genoeg heb ik betaald.'],
    hint_complaint: [
      'Kom hier maar eens koffie drinken, ge zult direct verstaan waarom ik zo kwaad loop.',
      'Mijn vrouw durft geen volk meer uitnodigen. Rarara.',
      'Dure reclame, schone toonzaal. Daar stopt het, hé.',
    ],
    truth_complaint: [
      'Dat werkblad is gebarsten, van hier tot ginder, en de deuren hangen gelijk een zatte kermis. Dat is geen werk!',
      'Ze hebben hier broddelwerk geleverd. Een barst in het blad en twee deuren die niet sluiten.',
      'Die keuken is slecht geplaatst, kapot blad, scheve deuren. Daarom houd ik mijn geld in mijn zak.',
    ],
    detail_complaint: [
      'Uw plaatser zei: dat ziet ge niet. Ik zie het elke morgen, bij mijn koffie!',
      'Ik heb drie foto’s gestuurd en een filmpke. Waar zijn die naartoe? In de vuilbak zeker?',
      'De kasten zelf zijn goed, dat zeg ik ook. Ik ben geen onredelijke mens.',
      'Ze zouden terugkomen met een nieuw blad. Ik heb er twee keer verlof voor genomen. Niemand gezien.',
    ],
    complain_again: [
      'Dat blad is GEBARSTEN! Hoort ge dat? Gebarsten! Schandalig is het.',
      'Miljaar, ik zeg dat die deuren scheef hangen, en gij begint over uw centen! Een schande!',
      'Luister nu eens! Slecht werk is het, verdomme, en ik laat niet met mijn voeten spelen!',
    ],
    defend_must: [
      'Moeten? In mijn huis moet er niemand iets, buiten de hond.',
      'Ik moet? Gij moet! Zo zit dat.',
      'Ho, ho, ho. Wie denkt ge dat ge aan de lijn hebt?',
    ],
    complaint_heard: [
      'Awel, dat is de eerste klare klap die ik van u hoor. Merci.',
      'Zie. Dat is al wat ik vroeg. Schrijf maar op, ik spel het wel.',
    ],
    bye_warm: [
      'Allez, gij zijt de slechtste nog niet. Salut en de kost!',
      'Merci, hé. Als dat in orde komt, krijgt ge een taart van mijn vrouw.',
    ],
  },
};
