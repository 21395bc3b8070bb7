import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A baker whose bread did not rise. */
export const gerritJanOoms: Persona = {
  id: 'gerrit-jan-ooms',
  name: 'Gerrit-Jan Ooms',
  company: 'Bakkerij Ooms & Oogst',
  isPrivate: false,
  region: 'nl',
  manner: 'gruff',
  level: 2,
  brief:
    'Ambachtelijke bakkerij met twee winkels, klant sinds zeven jaar, bestelt elke twee weken. De laatste factuur bleef open en daarna kwam er geen bestelling meer. Gerrit-Jan staat vanaf drie uur ’s nachts in de bakkerij en is kort van stof.',
  truth:
    'Een deel van het meel was klam en klonterig; twee nachten brood mislukten. Gerrit-Jan belde, maar niemand belde terug. Het andere deel was goed en dat wil hij gewoon betalen.',
  invoices: [{ number: 'M66071', cents: 187_500, daysOver: 27 }],
  delivery: 'de levering tarwemeel',
  colleague: null,
  cause: 'complaint',
  complaint: 'complaint_quality',
  disputed: 0.35,
  excuses: ['stall', 'refuse', 'excuse_in_batch', 'excuse_not_received'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.5,
  secrecy: 0.57,
  mood: { trust: 0.3, irritation: 0.38, stress: 0.25, patience: 0.6 },
  temper: 1.3,
  knowsInvoice: true,
  reception: false,
  chatty: 0.05,
  lines: {
    pickup: ['Ooms en Oogst, met Ooms.', 'Bakkerij. Met Ooms.'],
    refuse: [
      'Die betaal ik niet. Punt uit.',
      'Geen cent krijg je, ik betaal dat niet.',
      'Nee. Ik ga het niet betalen, en ik ga nu weer deeg draaien.',
    ],
    excuse_not_received: ['Welke rekening? Hier is niks binnengekomen.'],
    hint_complaint: [
      'Vraag bij jou in het magazijn maar eens wat er die week op de wagen stond.',
      'Ik bak al dertig jaar. Ik weet hoe deeg hoort te voelen.',
      'Mijn klanten hebben het ook gemerkt, dat kan ik je wel vertellen.',
    ],
    truth_complaint: [
      'Het meel was slecht. Klam, vol klonten, en mijn brood bleef zo plat als een dubbeltje. Daarom ligt die rekening hier nog.',
      'Jullie hebben me zakken gestuurd waar je geen fatsoenlijk brood van kon bakken. De kwaliteit was om te janken.',
      'Dat meel deugde niet. Twee nachten werk kon zo in de bak voor de varkens.',
    ],
    detail_complaint: [
      'Twaalf zakken van de dertig waren niks. De rest was goed, daar hoor je mij niet over.',
      'Ik heb gebeld, om zes uur ’s ochtends al. Ze zouden terugbellen. Nou, ik sta nog te wachten.',
      'Het plakte aan alles vast en het rees voor geen meter. Ik heb nog twee zakken bewaard, voor wie het wil zien.',
      'Zaterdagochtend, een rij tot op de stoep, en ik kon geen wit verkopen. Dat vergeet ik niet zo gauw.',
    ],
    complain_again: [
      'Luister je wel? Het meel was slecht, één en al klont! Ik word hier razend van.',
      'Ik zeg net dat dat meel niet te bakken was, en jij begint gewoon weer over geld. Schandalig!',
      'Verdorie, slecht meel was het, klamme zooi! Hoe vaak moet ik het nog zeggen?',
    ],
    complaint_heard: [
      'Kijk. Dat had veel eerder moeten gebeuren. Maar fijn dat je het opschrijft, bedankt.',
      'Mooi, zet dat op papier. Dan zijn wij al een stuk verder, met z’n tweeën.',
    ],
    bye_warm: ['Goed zo. Kom een krentenbol halen als je in de buurt bent.', 'Prima. Jij snapt het vak. Goeiedag.'],
  },
};

/** The buyer of a garden centre whose plants came too late. */
export const ilseVanMalderen: Persona = {
  id: 'ilse-van-malderen',
  name: 'Ilse Van Malderen',
  company: 'Tuincentrum Gieter & Kweek',
  isPrivate: false,
  region: 'vl',
  manner: 'plain',
  level: 2,
  brief:
    'Tuincentrum met twintig mensen, klant sinds acht jaar. Betaalt normaal op de vervaldag. Van de twee open facturen is de kleinste van een gewone nabestelling. Ilse doet de aankoop en tekent de facturen af.',
  truth:
    'De potgrond en de planten kwamen negen dagen te laat, na het grote actieweekend, en twee paletten ontbraken. Ilse schreef het op de leverbon. Ze wil dat de ontbrekende paletten van de factuur gaan.',
  invoices: [
    { number: 'GG8120', cents: 396_000, daysOver: 32 },
    { number: 'GG8177', cents: 42_500, daysOver: 18 },
  ],
  delivery: 'de levering voor het actieweekend',
  colleague: 'Peter van de boekhouding',
  cause: 'complaint',
  complaint: 'complaint_delivery',
  disputed: 0.3,
  excuses: ['excuse_in_batch', 'excuse_approval_pending', 'stall', 'excuse_person_absent'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.55,
  secrecy: 0.63,
  mood: { trust: 0.36, irritation: 0.25, stress: 0.25, patience: 0.75 },
  temper: 0.9,
  knowsInvoice: true,
  reception: false,
  chatty: 0.2,
  lines: {
    pickup: ['Gieter en Kweek, met Ilse.', 'Met Ilse Van Malderen van de aankoop.'],
    excuse_approval_pending: [
      'Die is nog niet afgetekend, en zolang dat niet gebeurd is, blijft die in de map zitten.',
    ],
    excuse_person_absent: ['{persoon} doet de betalingen, en die is er vandaag niet.'],
    hint_complaint: [
      'Als ge wist hoe ons actieweekend verlopen is, zoudt ge misschien anders bellen.',
      'Er staat iets op de leverbon geschreven, ik weet niet of dat bij u ooit iemand leest.',
      'Wij hadden folders bedeeld in heel de streek, en dan reken je op elkaar, hé.',
    ],
    truth_complaint: [
      'Die levering is negen dagen te laat gekomen, na de actie, en er ontbraken nog twee paletten ook.',
      'Ik heb de betaling tegengehouden omdat de vracht te laat was en niet volledig. De helft van de actie stond hier zonder planten.',
      'Er waren twee paletten te weinig, en de rest stond hier pas toen de klanten al naar huis waren.',
    ],
    detail_complaint: [
      'Ik heb het op de bon gezet en een foto gemaakt, met de chauffeur erbij. Die haalde zijn schouders op.',
      'We hebben de mensen een bon meegegeven om later terug te komen. Ge ziet ze niet allemaal terug, natuurlijk.',
      '’t Is de dag en het aantal dat niet juist was. De planten zelf waren schoon, daar kan ik niks van zeggen.',
      '’t Is alleen die grote vracht die te laat en te klein was. Met de nabestelling is alles juist.',
    ],
    complain_again: [
      'Maar ge luistert niet! De levering was te laat en niet volledig, dat is toch schandalig.',
      'Twee paletten te weinig, negen dagen te laat, en gij spreekt over betalen. Dat is er toch los over!',
      'Hoeveel keer moet ik dat nog zeggen? Te laat geleverd en niet volledig, een schande is dat!',
    ],
    says_who: [
      'Ik teken af voor de aankoop, en {persoon} zet het dan klaar.',
      'Dat loopt over mij, en daarna over {persoon}.',
    ],
    bye_warm: ['Merci, zo kunnen we voort. Een goeie dag nog!', 'Plezant dat ge zelf gebeld hebt. Tot horens, hé.'],
  },
};

/** The controller of a care group whose invoices never match the contract. */
export const anneliesBrouwer: Persona = {
  id: 'annelies-brouwer',
  name: 'Annelies Brouwer',
  company: 'Zorggroep De Wendelhof',
  isPrivate: false,
  region: 'nl',
  manner: 'formal',
  level: 2,
  brief:
    'Zorginstelling met elf huizen en een eigen financiële afdeling; je komt binnen via de receptie. Vaste klant met een contract. Drie maanden facturen voor de wasserij staan open, terwijl eerdere maanden op tijd zijn betaald. Mevrouw Brouwer is controller.',
  truth:
    'Sinds de prijsaanpassing stonden er andere tarieven op de facturen dan in het contract. Mevrouw Brouwer mailde dat naar een adres dat niemand leest. Ze betaalt zodra er een juiste factuur of creditnota komt, en het juiste deel meteen.',
  invoices: [
    { number: 'ZW30871', cents: 612_000, daysOver: 44 },
    { number: 'ZW30960', cents: 598_500, daysOver: 14 },
  ],
  delivery: 'de wasserijdienst',
  colleague: 'Hetty van de crediteuren',
  cause: 'complaint',
  complaint: 'complaint_invoice_wrong',
  disputed: 0.2,
  excuses: ['excuse_approval_pending', 'excuse_in_batch', 'excuse_person_absent', 'stall'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.54,
  secrecy: 0.63,
  mood: { trust: 0.36, irritation: 0.22, stress: 0.2, patience: 0.75 },
  temper: 0.9,
  knowsInvoice: true,
  reception: true,
  chatty: 0,
  lines: {
    pickup_other: [
      'Zorggroep De Wendelhof, goedendag, u spreekt met de receptie.',
      'De Wendelhof, met de receptie, waarmee kan ik u helpen?',
    ],
    put_through: ['Mevrouw Brouwer, een ogenblik, ik verbind u door.', 'Ik zet u over naar de financiële afdeling.'],
    excuse_approval_pending: [
      'Deze facturen zijn bij ons nog niet geaccordeerd.',
      'Zolang de budgethouder geen akkoord geeft, kan ik niets betaalbaar stellen.',
    ],
    excuse_in_batch: ['Betalingen verlopen bij ons uitsluitend via de vaste betaalrun.'],
    excuse_person_absent: ['{persoon} behandelt dit dossier, en zij is op dit moment niet aanwezig.'],
    hint_complaint: [
      'Wij vergelijken elke factuur regel voor regel met het contract, en daar komt soms iets uit.',
      'Er loopt een correspondentie van onze kant. Alleen van uw kant loopt die niet.',
      'Wellicht is het zinvol als u de tarieven nog eens naast de overeenkomst legt.',
    ],
    truth_complaint: [
      'De facturen zijn onjuist. U rekent een tarief dat niet in ons contract staat, dus wij houden de betaling aan.',
      'De bedragen kloppen niet. Sinds uw prijsaanpassing wijkt elke factuur af van wat wij zijn overeengekomen.',
      'Er staat een verkeerde prijs per kilo op. Wij kunnen geen factuur goedkeuren waarvan het bedrag niet juist is.',
    ],
    detail_complaint: [
      'Wij hebben een prijs per kilo afgesproken voor twee jaar. Die periode is nog niet om.',
      'Ik heb het verschil per maand in een overzicht gezet en dat gemaild. Een reactie bleef uit.',
      'Het gaat uitsluitend om het tarief. Over de was zelf zijn de huizen zeer tevreden.',
      'Met een creditnota voor het verschil is het wat ons betreft binnen een week afgehandeld.',
    ],
    complain_again: [
      'U luistert niet: de factuur is onjuist. Dit is beneden alle peil.',
      'Nogmaals, het tarief klopt niet! Ik vind het schandalig dat u daar niet op ingaat.',
      'Hoe vaak moet ik het nog zeggen? Het bedrag is fout. Ik ben hier werkelijk boos over.',
    ],
    says_who: [
      'Ik beoordeel de tarieven, en {persoon} verwerkt de betaling.',
      'Inhoudelijk ben ik dat. De boeking doet {persoon}.',
    ],
    complaint_heard: [
      'Dank u. Ik stuur u mijn overzicht toe, dan heeft u alles bij elkaar.',
      'Dat waardeer ik. Zo kunnen we dit samen oplossen.',
    ],
    bye_warm: ['Dank voor uw zorgvuldigheid. Goedendag.', 'Dit was een prettig gesprek. Tot ziens.'],
  },
};
