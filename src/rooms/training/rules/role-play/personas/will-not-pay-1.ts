import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A treasurer who lets his suppliers be his bank. */
export const maartenFeenstra: Persona = {
  id: 'maarten-feenstra',
  name: 'Maarten Feenstra',
  company: 'Feenland Vastgoed Groep',
  isPrivate: false,
  region: 'nl',
  manner: 'formal',
  level: 3,
  brief:
    'Vastgoedgroep met een eigen financiële afdeling; je komt binnen via de receptie. Betaalt al twee jaar elke factuur tussen de veertig en zestig dagen te laat, na veel herinneringen. De cijfers van het bedrijf zijn goed.',
  truth:
    'Feenland heeft geld genoeg. De heer Feenstra betaalt leveranciers bewust laat, omdat dat goedkoper is dan lenen bij de bank. Hij beweegt als er iets zakelijks tegenover staat: doorlopende levering, kosten, of een ruil.',
  invoices: [
    { number: 'FV10552', cents: 948_000, daysOver: 51 },
    { number: 'FV10589', cents: 415_000, daysOver: 24 },
  ],
  delivery: 'het schilderwerk',
  colleague: 'Van Zeggelen van de directie',
  cause: 'will_not_pay',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_in_batch', 'excuse_approval_pending', 'excuse_system', 'stall'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.3,
  secrecy: 0.64,
  mood: { trust: 0.3, irritation: 0.15, stress: 0.1, patience: 0.7 },
  temper: 0.8,
  knowsInvoice: true,
  reception: true,
  chatty: 0.1,
  lines: {
    pickup_other: [
      'Feenland Vastgoed Groep, receptie, goedendag.',
      'Goedendag, Feenland Vastgoed Groep, wie mag ik voor u zoeken?',
    ],
    put_through: [
      'De heer Feenstra, ik zal horen of hij u te woord kan staan. Dat kan, ogenblik.',
      'Een moment, ik verbind u door met de financiële afdeling.',
    ],
    excuse_in_batch: [
      'Wij betalen in vaste rondes. Deze zal daar te zijner tijd in worden opgenomen.',
      'Deze gaat mee in een van onze betaalruns, zo doen wij dat met alle facturen.',
    ],
    excuse_approval_pending: ['{persoon} dient hiervoor nog akkoord te geven, dat is de gebruikelijke gang van zaken.'],
    excuse_system: ['Wij zijn bezig met een migratie van het betaalsysteem, dat vraagt enig geduld van iedereen.'],
    hint_will_not_pay: [
      'Ik kijk naar de rente zoals een ander naar het weerbericht.',
      'Liquiditeit is een kunst, en wij beoefenen die met enige ijver.',
      'U zult begrijpen dat ik een lijst heb, en dat niet iedereen daarop bovenaan kan staan.',
    ],
    truth_will_not_pay: [
      'Het is een rekensom. Uw krediet kost mij niets, dat van de bank wel, dus u wacht.',
      'Ik zal er geen doekjes om winden: wie geen rente rekent, betaal ik het laatst.',
      'Betalen op de vervaldag is voor ons zelden voordelig. Zolang er niets op volgt, laten wij het liggen.',
    ],
    detail_will_not_pay: [
      'Met veertig leveranciers en zestig dagen uitstel financier ik bijna een heel pand.',
      'De meesten sturen een derde brief en laten het daar dan bij.',
      'Aan uw werk mankeert niets. Dit heeft met u persoonlijk niets te maken.',
      'Wie mij een goede reden geeft om eerder te betalen, vindt in mij een redelijk mens.',
    ],
    says_who: [
      'De planning maak ik, {persoon} tekent.',
      'Boven een bepaald bedrag is dat {persoon}, op mijn voordracht.',
    ],
    defend_must: [
      '"Moeten" is in het zakelijk verkeer een woord voor rechters.',
      'Ik laat mij de volgorde van mijn betalingen niet voorschrijven.',
    ],
    bye_warm: [
      'U onderhandelt goed. Dat kom ik niet dagelijks tegen. Goedendag.',
      'Een zakelijk gesprek, zo mag ik het graag hebben. Tot ziens.',
    ],
  },
};

/** An owner of lunchrooms who has already left for another supplier. */
export const kristelOtten: Persona = {
  id: 'kristel-otten',
  name: 'Kristel Otten',
  company: 'Broodje van Otten',
  isPrivate: false,
  region: 'nl',
  manner: 'curt',
  level: 3,
  brief:
    'Drie lunchrooms, klant sinds twee jaar. De laatste twee maanden kwam er geen bestelling meer en ook geen betaling. Vroeger betaalde ze na één herinnering. Kristel is zakelijk en heeft haast.',
  truth:
    'Kristel is overgestapt naar een goedkopere leverancier. De laatste rekeningen schuift ze door, want ze heeft jullie niet meer nodig. Het geld is er. Ze betaalt als ze ziet dat het haar iets oplevert of iets bespaart.',
  invoices: [
    { number: 'BO6620', cents: 152_800, daysOver: 49 },
    { number: 'BO6648', cents: 97_200, daysOver: 35 },
  ],
  delivery: 'de levering verswaren',
  colleague: null,
  cause: 'will_not_pay',
  complaint: null,
  disputed: 0,
  excuses: ['complaint_quality', 'excuse_not_received', 'stall', 'excuse_in_batch'],
  funds: [{ inDays: 0, share: 1 }],
  will: 0.32,
  secrecy: 0.61,
  mood: { trust: 0.27, irritation: 0.25, stress: 0.2, patience: 0.55 },
  temper: 1.2,
  knowsInvoice: true,
  reception: false,
  chatty: 0,
  lines: {
    pickup: ['Otten.', 'Broodje van Otten, Kristel.'],
    complaint_quality: [
      'De sla was slap, de kwaliteit was slecht. Al een paar keer.',
      'Kwaliteit was niet best meer. Bruine avocado’s.',
    ],
    excuse_not_received: ['Niks gekregen. Stuur maar.', 'Nooit gezien, die rekening.'],
    excuse_in_batch: [
      'Gaat mee met de betaalronde. Zoals alles.',
      'Alles gaat bij mij in één betaalrun. Niet per stuk.',
    ],
    hint_will_not_pay: [
      'Ik bestel al een poosje ergens anders, hè.',
      'De vrachtwagen die hier voorrijdt, heeft een andere kleur gekregen.',
      'Ik kijk vooruit. Niet achteruit.',
    ],
    truth_will_not_pay: [
      'Ik ben overgestapt. Goedkoper. Dan is jullie rekening niet de eerste die ik pak.',
      'Ik heb jullie niet meer nodig. Mijn nieuwe leverancier krijgt zijn geld, jullie wachten.',
      'Wie mij nu belevert, krijgt zijn geld eerst. Dat zijn jullie niet meer.',
    ],
    detail_will_not_pay: [
      'Scheelt me acht procent. Op drie zaken is dat een loon.',
      'Jullie accountmanager belde nooit. Die andere staat elke week op de stoep.',
      'Spullen waren prima, hoor. Te duur, dat was het.',
      'Geld is er. Zin niet.',
    ],
    defend_why: ['Waarom, waarom. Omdat ik het druk heb.', 'Ik leg geen verantwoording af.'],
    thaw: ['Oké. Dat klinkt redelijk.', 'Hm. Jij blijft netjes. Fijn.', 'Goed. Met jou valt te praten.'],
    bye_warm: ['Oké. Netjes gedaan.', 'Prima. Misschien bestel ik nog weleens.'],
  },
};
