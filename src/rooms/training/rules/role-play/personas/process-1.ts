import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** The head of purchase ledger of a port, where every invoice needs two signatures. */
export const wouterDijkgraaf: Persona = {
  id: 'wouter-dijkgraaf',
  name: 'Wouter Dijkgraaf',
  company: 'Havenbeheer Oosterkade',
  isPrivate: false,
  region: 'nl',
  manner: 'formal',
  level: 2,
  brief:
    'Groot overheidsbedrijf met een eigen afdeling crediteuren; je komt binnen via de centrale. Klant sinds vier jaar. Andere facturen aan dezelfde klant worden gewoon betaald, deze ene niet. De heer Dijkgraaf leidt de crediteuren.',
  truth:
    'De factuur wachtte op de tweede handtekening van het hoofd technische dienst. Zij had hem teruggestuurd omdat de werkbon er niet bij zat. Dat stond alleen in het systeem, niemand had jullie gebeld.',
  invoices: [{ number: 'HB77120', cents: 894_000, daysOver: 40 }],
  delivery: 'het onderhoud aan de kranen',
  colleague: 'Ineke Terpstra van de technische dienst',
  cause: 'process',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_in_batch', 'excuse_system', 'stall', 'excuse_not_received'],
  funds: [
    { inDays: 0, share: 0 },
    { inDays: 6, share: 1 },
  ],
  will: 0.6,
  secrecy: 0.62,
  mood: { trust: 0.36, irritation: 0.12, stress: 0.2, patience: 0.75 },
  temper: 0.8,
  knowsInvoice: true,
  reception: true,
  chatty: 0,
  lines: {
    pickup_other: [
      'Havenbeheer Oosterkade, goedendag, u bent verbonden met de centrale.',
      'Oosterkade, centrale, goedendag.',
    ],
    put_through: [
      'Crediteuren, een moment, ik schakel u door.',
      'De heer Dijkgraaf, ik kijk of hij vrij is. Ja, daar komt u.',
    ],
    excuse_in_batch: [
      'Onze betalingen verlopen via een vaste run, daar zal deze in meegenomen worden.',
      'Wij betalen uitsluitend in vaste betaalrondes, daar gaat deze in mee.',
    ],
    excuse_system: [
      'Er is een storing geweest in de koppeling met de bank, daardoor is een deel van de betalingen blijven staan.',
      'Ons systeem geeft bij deze leverancier een melding die ik niet kan verklaren.',
    ],
    hint_process: [
      'Een factuur legt bij ons een langere weg af dan menig schip in deze haven.',
      'De crediteurenafdeling is bij ons niet de enige die iets van een factuur moet vinden.',
      'Ik zie hier een vlaggetje bij staan, maar daar ga ik niet over.',
    ],
    truth_process: [
      'De tweede handtekening ontbreekt. {persoon} heeft de factuur nog niet goedgekeurd, omdat de werkbon er niet bij zat.',
      'Hij wacht op akkoord van {persoon}. Zonder werkbon keurt zij niets goed, en terecht.',
      'Ik mag hem niet vrijgeven voordat {persoon} heeft geaccordeerd, en dat is nog niet gebeurd.',
    ],
    detail_process: [
      'Bij ons geldt het vierogenprincipe: wie bestelt, betaalt niet, en wie betaalt, bestelt niet.',
      'Er had een bericht naar u moeten gaan. Het systeem denkt dat dat gebeurd is.',
      'Met de getekende werkbon erbij is het voor haar een kwestie van één klik.',
      'Over het werk zelf is de technische dienst tevreden, dat heb ik nog nagevraagd.',
    ],
    says_who: [
      '{persoon} tekent voor de prestatie, ik voor de betaling.',
      'Dat is {persoon}. Zij is in de ochtend het best bereikbaar.',
    ],
    relieved: [
      'Dat scheelt mij een hoop navraag. Dank u, dan kan het in gang worden gezet.',
      'Uitstekend, dan heeft zij alles bij de hand. Dank voor het meedenken.',
    ],
    bye_warm: [
      'Dank u, dit was doeltreffend. Goedendag.',
      'Prettig dat u zelf belde in plaats van een brief te sturen. Tot ziens.',
    ],
  },
};

/** The purchase clerk of a hospital, where nothing moves without an order number. */
export const leenCuypers: Persona = {
  id: 'leen-cuypers',
  name: 'Leen Cuypers',
  company: 'Ziekenhuisgroep Sint-Amelberga',
  isPrivate: false,
  region: 'vl',
  manner: 'plain',
  level: 2,
  brief:
    'Ziekenhuisgroep met drie campussen; je komt binnen via het onthaal. De bestelling kwam telefonisch van een verpleegafdeling. Twee facturen staan open, oudere zijn betaald. Leen Cuypers staat in het dossier als contact voor de facturen.',
  truth:
    'Er stond geen bestelbonnummer op de facturen. Zonder dat nummer mag Leen ze niet boeken en keurt het diensthoofd ze niet goed. Zodra het nummer erop staat, gaan ze mee in de eerstvolgende betaling.',
  invoices: [
    { number: 'SA25033', cents: 318_700, daysOver: 37 },
    { number: 'SA25061', cents: 122_400, daysOver: 21 },
  ],
  delivery: 'de levering beschermkledij',
  colleague: 'Griet Vercruyce, ons diensthoofd',
  cause: 'process',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_not_received', 'excuse_in_batch', 'excuse_person_absent', 'stall'],
  funds: [
    { inDays: 0, share: 0 },
    { inDays: 7, share: 1 },
  ],
  will: 0.62,
  secrecy: 0.63,
  mood: { trust: 0.37, irritation: 0.12, stress: 0.3, patience: 0.75 },
  temper: 0.7,
  knowsInvoice: false,
  reception: true,
  chatty: 0.15,
  lines: {
    pickup_other: ['Sint-Amelberga, onthaal, goeiendag.', 'Goeiendag, u bent bij het onthaal van Sint-Amelberga.'],
    put_through: ['Voor Leen van de facturen? Ik verbind u door, momentje.', 'Blijf aan de lijn, ik geef u Leen.'],
    excuse_not_received: [
      'In mijn lijst staat die niet, dus voor mij is die niet toegekomen.',
      'Ik vind die niet terug. Alles wat wij krijgen wordt gescand, en die zit er niet tussen.',
    ],
    excuse_person_absent: ['Dat is voor {persoon}, en die is vandaag op een andere campus.'],
    hint_process: [
      'Bij ons beslist de computer of een factuur bestaat, ik mag alleen maar kijken.',
      'De verpleging bestelt soms rap iets met een telefoontje, en dan begint bij ons de miserie.',
      'Ik heb hier een mapje, daar zitten facturen in die nergens bij horen.',
    ],
    truth_process: [
      'Die moet nog goedgekeurd worden door {persoon}, en zonder bestelbonnummer gebeurt dat niet.',
      'Die zit vast omdat het bonnummer ontbreekt. {persoon} moet nog goedkeuren, en dat kan pas met een nummer erop.',
      'Ik kan die niet boeken zonder bestelnummer, en {persoon} tekent niet voor iets dat niet geboekt is.',
    ],
    detail_process: [
      'De afdeling heeft gebeld in plaats van het in het systeem te zetten. Ze hadden dat goed dringend nodig.',
      'Ik heb het nummer aangevraagd, maar ge weet hoe dat gaat in een ziekenhuis, de patiënten gaan voor.',
      'Vroeger schreef ik dat er met de stylo bij. Sinds de audit mag dat niet meer.',
      'De schorten zijn goed, hoor, die zijn al lang in gebruik. ’t Is puur papier.',
    ],
    says_who: ['{persoon} keurt goed, en dan boek ik dat in.', 'Dat is {persoon}, die heeft de handtekening.'],
    relieved: [
      'Oef, daarmee kan ik direct verder. Merci.',
      'Ah, als ge dat wilt doen, is dat voor mij al een half uur gewonnen. Dank u.',
    ],
    small_talk: ['Sorry voor het lawaai, er staat hier iemand taart uit te delen voor zijn verjaardag.'],
    bye_warm: ['Merci voor de moeite, zo raken wij er wel. Daag.', 'Plezant dat ge zelf belde. Nog een goeie dag!'],
  },
};

/** The finance man of a chain of shops, with a payment run and no time. */
export const robinZandvliet: Persona = {
  id: 'robin-zandvliet',
  name: 'Robin Zandvliet',
  company: 'Zandloper Winkels',
  isPrivate: false,
  region: 'nl',
  manner: 'curt',
  level: 2,
  brief:
    'Winkelketen met veertig filialen en een centrale administratie; je komt binnen via de receptie. Koopt elke maand en betaalt wisselend: de ene factuur netjes, de andere weken later. Robin Zandvliet gaat over de betalingen.',
  truth:
    'De factuur is net na het sluiten van de betaalronde binnengekomen en staat sindsdien op "te controleren" bij de inkoper. Niemand heeft hem vrijgegeven, dus hij schuift elke ronde door. Met één mail van de inkoper gaat hij mee.',
  invoices: [{ number: 'ZB91446', cents: 275_600, daysOver: 29 }],
  delivery: 'de levering displays',
  colleague: 'Farida van inkoop',
  cause: 'process',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_not_received', 'excuse_system', 'stall', 'excuse_already_paid'],
  funds: [
    { inDays: 0, share: 0 },
    { inDays: 5, share: 1 },
  ],
  will: 0.56,
  secrecy: 0.61,
  mood: { trust: 0.34, irritation: 0.22, stress: 0.3, patience: 0.55 },
  temper: 1.1,
  knowsInvoice: true,
  reception: true,
  chatty: 0,
  lines: {
    pickup_other: ['Zandloper Winkels, hoofdkantoor, goedendag!', 'Hoofdkantoor van Zandloper Winkels, zeg het maar.'],
    put_through: ['Robin? Die zit achter, ik zet je door.', 'Momentje, ik verbind je door met Robin.'],
    excuse_not_received: ['Niet ontvangen. Staat niet in mijn scherm.', 'Zie ik niet. Nooit gehad.'],
    excuse_system: ['Systeem ligt eruit. Derde keer deze maand.', 'Nieuwe software. Niks werkt.'],
    excuse_already_paid: ['Die is betaald. Zat bij de vorige.'],
    hint_process: [
      'Ik druk alleen op de knop. Wat eronder zit, bepalen anderen.',
      'Veertig filialen, vier inkopers, één ik.',
      'Er zit een filter op. Daar blijft soms iets in hangen.',
    ],
    truth_process: [
      'Staat op "te controleren" bij {persoon}. Niet vrijgegeven, dus gaat hij niet mee in de ronde.',
      '{persoon} moet hem goedkeuren. Doet ze niet, dan schuift hij door. Elke ronde weer.',
      'Geen vrijgave van {persoon}. Kwam net na het sluiten van de run binnen en toen is hij blijven hangen.',
    ],
    detail_process: [
      'Zij krijgt er honderd per week. Klikt ze niet, dan gebeurt er niks.',
      'Ik stuur haar elke ronde een lijst. Die leest ze niet, denk ik.',
      'Run sluit, run gaat. Wat er niet in zit, wacht. Zo is het gebouwd.',
      'Goederen zijn binnen, staat groen. Aan jullie ligt het niet.',
    ],
    says_who: ['{persoon}. Die geeft vrij.', 'Vrijgave: {persoon}. Betaling: ik.'],
    relieved: ['Top. Scheelt mij een rondje. Fijn, dank.', 'Mooi. Zij krijgt dan twee mailtjes. Dat helpt wel. Dank.'],
    bye_warm: ['Lekker kort. Dank.', 'Prima gesprek. Zo mogen er meer bellen.'],
  },
};
