import type { ComplaintSubject } from '#app/demo/story/happenings.ts';

/** Things that go wrong with deliveries and invoices of a technical wholesaler, with the answer when it was our fault. */
export const complaints: readonly (readonly [ComplaintSubject, string, string])[] = [
  ['quality', 'twee radiatoren kwamen met deuken aan', 'Transportschade erkend, radiatoren gecrediteerd.'],
  [
    'quality',
    'de circulatiepomp maakt vanaf de eerste dag een jankend geluid',
    'Pomp onder garantie teruggenomen en gecrediteerd.',
  ],
  ['quality', 'drie thermostaatkranen lekken bij de wartel', 'Partij was bij de fabrikant bekend, regel gecrediteerd.'],
  ['quality', 'de douchewand heeft een kras over de hele breedte', 'Nieuwe wand geleverd, korting op de factuur.'],
  ['delivery', 'de levering kwam drie dagen te laat en de monteurs stonden stil', 'Vrachtkosten kwijtgescholden.'],
  [
    'delivery',
    'er is 40 meter buis berekend en 30 meter geleverd',
    'Afleverbon bevestigt het tekort, verschil gecrediteerd.',
  ],
  ['delivery', 'een doos koppelingen zat er niet bij', 'Telling in het magazijn klopt met de klant, gecrediteerd.'],
  [
    'delivery',
    'de boiler is bij de buren afgezet en daar nooit gevonden',
    'Chauffeur heeft de fout bevestigd, boiler gecrediteerd.',
  ],
  [
    'invoice_wrong',
    'de afgesproken korting van 12 procent is niet verwerkt',
    'Prijsafspraak gevonden, korting gecrediteerd.',
  ],
  ['invoice_wrong', 'de vrachtkosten staan er twee keer op', 'Dubbele vracht gecrediteerd.'],
  ['invoice_wrong', 'er staat 22 mm op de factuur en er is 15 mm besteld en geleverd', 'Prijsverschil gecrediteerd.'],
  ['invoice_wrong', 'de retourzending van vorige maand is nog niet verrekend', 'Retour alsnog verwerkt.'],
  ['invoice_wrong', 'er is 21 procent btw gerekend in plaats van verlegd', 'Btw gecorrigeerd met een creditnota.'],
];

/** Answers when the complaint was looked into and the invoice was right. */
export const rejections: readonly string[] = [
  'Afleverbon met handtekening gestuurd, klant begrijpt nu dat het klopt.',
  'Prijs staat zo in de bevestiging van de order. Uitgelegd en akkoord.',
  'Samen de regels nagelopen; klant keek naar een andere factuur.',
  'Monteur langs geweest: verkeerd aangesloten. Klant betaalt gewoon.',
];
