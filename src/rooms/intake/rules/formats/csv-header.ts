import type { CsvField } from '#rooms/intake/rules/formats/csv-layout.ts';

/** Headers of common bookkeeping packages, without signs and accents, per field. */
const WORDS: Readonly<Record<CsvField, string>> = {
  number:
    'factuurnummer factuurnr factuurnrs factnr factuurno factuurid faktuurnummer faktuurnr factuur invoicenumber invoiceno invoicenr invoiceid invoice invoicenum documentnummer documentnr docnr documentnumber documentno boekstuknummer boekstuknr boekstuk stuknummer stuknr onsnummer onzeref onzereferentie ourref ourreference verkoopfactuur verkoopfactuurnummer referentienummer rechnungsnummer rechnungsnr belegnummer numerofacture numfacture nofacture',
  kind: 'type soort documenttype documentsoort factuursoort factuurtype soortdocument invoicetype doctype transactietype',
  issueDate:
    'factuurdatum datum factuurdat faktuurdatum boekdatum boekingsdatum documentdatum invoicedate issuedate date docdate documentdate facturatiedatum datumfactuur verkoopdatum rechnungsdatum datefacture postingdate',
  dueDate:
    'vervaldatum verval vervaldag vervaldat vervaltop vervaldatumfactuur duedate due datedue uiterstebetaaldatum uiterstebetaaldag betalenvoor betaaldatumuiterlijk tebetalenvoor expirydate expirationdate faelligkeit faelligkeitsdatum faelligam dateecheance echeance paymentdue',
  amount:
    'factuurbedrag bedrag bedragincl bedraginclbtw bedraginclusief bedraginclusiefbtw totaal totaalbedrag totaalincl totaalinclbtw totaalinclusiefbtw amount invoiceamount total totalamount origineelbedrag oorspronkelijkbedrag hoofdsom brutobedrag bruto grossamount totalincvat totalinclvat bedraginvaluta bedragfactuur betrag rechnungsbetrag montant montantttc faktuurbedrag',
  open: 'openstaand openstaandbedrag open openbedrag opensaldo openstaandsaldo saldo restant restbedrag restantbedrag resterend nogtebetalen nogteontvangen tebetalen teontvangen outstanding outstandingamount openamount amountopen balance balancedue amountdue amountoutstanding openeur bedragopen bedragopenstaand nogopen nogopenstaand openstaandbedraginclbtw offen offenerbetrag solde remaining remainingamount',
  paid: 'betaald betaaldbedrag reedsbetaald voldaan ontvangen ontvangenbedrag paid amountpaid paidamount betalingen bezahlt paye',
  debit: 'debet debetbedrag debit debitamount bedragdebet',
  credit: 'credit creditbedrag creditamount bedragcredit',
  direction: 'dc debetcredit debitcredit dcindicator afbij dccode cd creditdebet debcred',
  currency: 'valuta munt muntsoort currency valutacode cur currencycode muntcode devise waehrung',
  customerId:
    'klantnr klantnummer klantcode klantid debiteurnummer debiteurnr debiteurennummer debiteurennr debiteurcode debnr debcode debno relatiecode relatienummer relatienr relatieid customerid customerno customernumber customercode customernr customer accountnumber accountcode clientid clientnumber clientno klantenummer afnemernummer kundennummer kundennr code numeroclient',
  customerName:
    'naam klantnaam debiteurnaam debiteurennaam bedrijfsnaam bedrijf relatienaam customername name companyname company organisatie organisatienaam clientname contactnaam naamdebiteur naamklant naamrelatie naambedrijf tenaamstelling nom nomclient kundenname afnemer accountname',
  customerEmail:
    'email emailadres mail emailaddress mailadres emailfactuur factuuremail emaildebiteur klantemail customeremail emailklant',
  customerPhone:
    'telefoon telefoonnummer telefoonnr tel telnr phone phonenumber telephone mobiel telefoonklant mobile gsm telefon telefoon1',
  customerContact: 'contactpersoon tav contactperson attn aanspreekpunt',
  customerStreet: 'adres straat address street adresregel1 adres1 straatnaam straatenhuisnummer factuuradres',
  customerPostalCode: 'postcode zip zipcode postalcode plz codepostal',
  customerCity: 'plaats woonplaats stad city gemeente plaatsnaam vestigingsplaats ort ville',
  customerCountry: 'land landcode country countrycode',
  customerCompanyNumber:
    'kvk kvknummer kvknr kvkno kamervankoophandel ondernemingsnummer ondernemingsnr kbo kbonummer companynumber cocnumber',
  customerVatNumber: 'btwnummer btwnr btwid btwidentificatienummer vatnumber vatno vatid vat btw',
  customerIban: 'iban rekening rekeningnummer bankrekening bankrekeningnummer ibanklant ibandebiteur bankaccount',
  paymentReference:
    'betalingskenmerk betalingskenm kenmerk betaalkenmerk betalingsreferentie ogm vcs gestructureerdemededeling structuredreference paymentreference paymentref betaalreferentie mededeling',
  creditedInvoice: 'creditfactuurvan gecrediteerdefactuur bijfactuur creditedinvoice originelefactuur',
  orderReference:
    'ordernummer ordernr uwreferentie uwref uwordernummer klantreferentie yourref yourreference ordernumber orderno ponumber inkooporder referentie reference',
  paymentTerms:
    'betalingsconditie betalingscondities betalingstermijn betaalconditie betaaltermijn terms paymentterms conditie termijn',
};

/** Headers that hold a number with one package and a name with another: the values decide. */
const NUMBER_OR_NAME: ReadonlySet<string> = new Set([
  'debiteur',
  'klant',
  'relatie',
  'customer',
  'client',
  'contact',
  'account',
  'debtor',
  'kunde',
  'debiteuren',
  'crediteur',
]);

const fieldOfWord = new Map<string, CsvField>();
for (const [field, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) if (!fieldOfWord.has(word)) fieldOfWord.set(word, field as CsvField);

/** A header in small letters and digits only, accents and what stands between brackets gone. */
export function squeezed(header: string): string {
  return header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/\b(eur|euro|in euro)\b|€/g, '')
    .replace(/[^a-z0-9]/g, '');
}

/** The field that a header suggests, with the help of the first values of its column; null when it suggests none. */
export function suggestedField(header: string, samples: readonly string[]): CsvField | null {
  const word = squeezed(header);
  if (word === '') return null;
  if (NUMBER_OR_NAME.has(word)) {
    if (samples.length === 0) return 'customerName';
    return samples.every((sample) => /\d/.test(sample) && /^[\w./-]{1,20}$/.test(sample.trim()))
      ? 'customerId'
      : 'customerName';
  }
  return fieldOfWord.get(word) ?? null;
}

/** Parts of words that point to a field where the whole header is not known; the first that fits. */
const LIKELY: readonly (readonly [RegExp, CsvField | null])[] = [
  // Ages, taxes and net amounts look like the fields wanted, and are not.
  [
    /dagen|days|ouderdom|age$|btwbedrag|bedragbtw|vatamount|excl|netto|korting|discount|herinner|aanman|laatste|last|betaaldatum|betaaldop/,
    null,
  ],
  [/(fact|faktu|invoice).*(nr|no|num|nummer|number|id)$|^(nr|nummer)(fact|faktuur)/, 'number'],
  [/verval|duedate|duedt|betaal(voor|uiterlijk)/, 'dueDate'],
  [/(fact|faktu|invoice|document|boek).*(dat|date|datum)/, 'issueDate'],
  [/openst|restant|outstanding|balance|nogte(betalen|ontvangen)|opensaldo/, 'open'],
  [
    /(deb|klant|relatie|customer|client|debtor).*(nr|no|num|nummer|number|code|id)$|^(nr|nummer|code)(deb|klant|relatie)/,
    'customerId',
  ],
  [/(deb|klant|relatie|bedrijf|organisatie|customer|client|debtor|company).*(naam|name)|^(naam|name)/, 'customerName'],
  [/mail/, 'customerEmail'],
  [/telefoon|phone|mobiel|mobile|^tel/, 'customerPhone'],
  [/postcode|zipcode/, 'customerPostalCode'],
  [/kvk/, 'customerCompanyNumber'],
  [/btw(nr|num|id)|vat(no|nr|num|id)/, 'customerVatNumber'],
  [/iban/, 'customerIban'],
  [/kenmerk|structmed/, 'paymentReference'],
  [/valuta|currency/, 'currency'],
  [
    /(fact|faktu|invoice|totaal|total|bruto|gross).*(bedrag|amount|prijs|incl)|bedragincl|^(bedrag|amount|totaal|total)/,
    'amount',
  ],
];

/** The field that parts of a header point to; weaker than `suggestedField`. */
export function likelyField(header: string): CsvField | null {
  const word = squeezed(header);
  return LIKELY.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** How many of a row's cells name a field; 0 when one of them is a number, as in a row of data. */
export function headerScore(cells: readonly string[]): number {
  if (cells.some((cell) => /^-?[\d.,]+$/.test(cell.trim()))) return 0;
  return cells.filter((cell) => (suggestedField(cell, []) ?? likelyField(cell)) !== null).length;
}
