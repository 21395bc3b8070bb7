import type { LineWords } from '#rooms/playbook/rules/defaults/line-words.ts';

/** Dutch lines: what is said to the customer with "u", what is for the collector with "je". First as usual, then for who is under stress. */
export const linesNl: LineWords = {
  prepare: {
    any: [
      'Doel: {bedrag}, liefst vandaag. Lukt dat niet: een deel vandaag en een dag voor de rest.',
      'Doel: een bedrag dat zeker lukt, op een dag die zeker lukt. Neem de tijd. Noem geen kosten.',
    ],
  },
  open: {
    contact: [
      'Goedendag, met {ik} van {bedrijf}. Spreek ik met {naam}?',
      'Goedendag, met {ik} van {bedrijf}. Spreek ik met {naam}? Komt het nu goed uit?',
    ],
    business: [
      'Goedendag, met {ik} van {bedrijf}. Met wie spreek ik, en wie gaat bij {klant} over de betalingen?',
      'Goedendag, met {ik} van {bedrijf}. Met wie spreek ik? En wie gaat bij u over de betalingen?',
    ],
    consumer: [
      'Goedendag, met {ik} van {bedrijf}. Spreek ik met {naam}? Voor de zekerheid: wat is uw postcode?',
      'Goedendag, met {ik} van {bedrijf}. Spreek ik met {naam}? Wat is uw postcode, voor de zekerheid?',
    ],
  },
  purpose: {
    one: [
      'Ik bel over factuur {factuur} van {bedrag}. De betaaldatum was {vervaldag}. Het geld is nog niet bij ons binnen.',
      'Ik bel over factuur {factuur} van {bedrag}. Die staat nog open. Ik wil graag met u kijken wat er lukt.',
    ],
    several: [
      'Ik bel over {aantal} facturen, samen {bedrag}. De oudste is factuur {factuur}, die is {dagen te laat} dagen te laat.',
      'Ik bel over {aantal} facturen, samen {bedrag}. Ik wil graag met u kijken wat er lukt.',
    ],
    'promise-broken': [
      'We hebben {toegezegd} afgesproken voor {toegezegde dag}. Dat bedrag is nog niet bij ons binnen.',
      'We hadden {toegezegd} afgesproken voor {toegezegde dag}. Dat is niet gelukt. Samen vinden we een plan dat wel past.',
    ],
    'promise-partly-kept': [
      'Van de afgesproken {toegezegd} is {ontvangen} binnen, dank u wel. Er staat nog {ontbreekt} open.',
      'Dank u wel, {ontvangen} is binnen. Er staat nog {ontbreekt} open. Wat lukt er van dat deel?',
    ],
    'said-paid': [
      'De vorige keer zei u dat {bedrag} betaald is. Bij ons is het nog niet binnen. Op welke dag hebt u het overgemaakt, en vanaf welke rekening?',
      'De vorige keer zei u dat het betaald is. Wij vinden het nog niet. Wilt u samen met mij kijken?',
    ],
    'callback-due': [
      'Ik bel u terug, zoals we hebben afgesproken. Het gaat over de {bedrag} die openstaat.',
      'Ik bel u terug, zoals we hebben afgesproken. Hoe gaat het met u?',
    ],
    'nothing-overdue': [
      'Ik bel u terug, zoals we hebben afgesproken.',
      'Ik bel u terug, zoals we hebben afgesproken. Hoe gaat het met u?',
    ],
  },
  silence: { any: ['…', '…'] },
  listen: {
    any: [
      'Hoe staat het ervoor met deze betaling? Wat is er nodig om die rond te maken?',
      'Vertelt u eens, hoe staat het ervoor? Neem rustig de tijd.',
    ],
  },
  handle: {
    any: [
      'Dank u voor de uitleg. Wat is er precies gebeurd, en wie kan het oplossen?',
      'Dank u dat u dit vertelt. Wat is voor u nu het lastigst?',
    ],
    oversight: [
      'Dat kan gebeuren. Ik stuur u de gegevens meteen. Op welk tijdstip maakt u het vandaag over?',
      'Dat kan gebeuren. Ik stuur u de gegevens meteen. Welke dag past u?',
    ],
    cannot_pay: [
      'Goed dat u het zegt. Welk bedrag is er nu wel, en wanneer komt er weer geld binnen?',
      'Dat is zwaar, en goed dat u het zegt. We zoeken een bedrag dat u zeker kunt missen. Welk bedrag is dat?',
    ],
    complaint: [
      'Goed dat u dit vertelt. Wat ging er precies mis, en wat is voor u een goede oplossing? Ik schrijf met u mee.',
      'Goed dat u dit vertelt. Ik schrijf het op. Wat ging er mis?',
    ],
    process: [
      'Duidelijk. Bij wie ligt de factuur nu, en op welke dag is de volgende betaalronde?',
      'Duidelijk. Bij wie ligt de factuur nu? Ik help graag om het rond te krijgen.',
    ],
    will_not_pay: [
      'Helder. Over welk deel van de factuur zijn we het eens, en over welk deel niet?',
      'Ik hoor dat u het er niet mee eens bent. Welk deel klopt volgens u wel?',
    ],
  },
  negotiate: {
    any: [
      'Wij hebben geleverd en rekenen op het geld. Mijn voorstel: {bedrag} vandaag. Welke dag is voor u het vroegst haalbaar?',
      'Welk bedrag kunt u deze maand zeker missen? Dan schrijf ik dat op.',
    ],
    oversight: [
      'Mijn voorstel: u maakt {bedrag} vandaag over. Dan is het meteen geregeld.',
      'Welke dag past u voor de betaling? Ik stuur u alles wat u nodig hebt.',
    ],
    cannot_pay: [
      'Wat kunt u vandaag al betalen? Voor de rest spreken we een dag af die zeker lukt.',
      'Een klein bedrag is ook goed. Welk bedrag lukt elke maand, ook in een slechte maand?',
    ],
    complaint: [
      'Het deel van uw klacht zoeken wij uit. Op welke dag betaalt u de rest?',
      'Uw klacht zoeken wij eerst uit. Daar hoeft u nu niets voor te betalen. Wat lukt er van de rest?',
    ],
    process: [
      'Kan de factuur mee in de eerste betaalronde? Op welke dag staat het geld dan op onze rekening?',
      'Wanneer is de eerste betaalronde? Ik stuur u vandaag alles wat u daarvoor nodig hebt.',
    ],
    will_not_pay: [
      'Ik wil dit graag samen met u oplossen. Zonder betaling draag ik het dossier over. Wat is uw voorstel?',
      'Ik wil dit graag samen met u oplossen. Wat is voor u wel haalbaar?',
    ],
  },
  agree: {
    any: ['Dus: welk bedrag betaalt u, op welke dag, en hoe?', 'Dus: welk bedrag lukt zeker? En op welke dag?'],
    cannot_pay: [
      'Welk bedrag lukt zeker, en op welke dag? Liever een kleiner bedrag dat klopt.',
      'Welk bedrag lukt zeker? En op welke dag? Een klein bedrag is ook goed.',
    ],
  },
  summarise: {
    any: [
      'Ik vat het samen: het bedrag, de dag en de facturen. Klopt dat zo?',
      'Ik zeg het nog één keer rustig: het bedrag en de dag. U krijgt het ook op papier. Klopt het?',
    ],
  },
  close: {
    promised: [
      'Dank u voor de duidelijke afspraak. Is er nog iets? Dan kunt u mij op dit nummer bellen. Een fijne dag!',
      'Dank u wel. Lukt het toch niet? Bel mij dan meteen, dan kijken we samen. Sterkte en een fijne dag.',
    ],
    any: [
      'Dank u voor het gesprek. Ik kom erop terug zoals we hebben besproken. Een fijne dag!',
      'Dank u voor dit gesprek. Ik schrijf op wat we hebben besproken. Sterkte, en bel gerust.',
    ],
  },
  someone_else: {
    any: [
      'Dank u wel. Wanneer kan ik {naam} het beste bereiken? Ik bel graag zelf terug.',
      'Dank u wel. Wanneer is {naam} er weer? Ik bel dan terug.',
    ],
  },
  voicemail: {
    contact: [
      'Goedendag, dit is een bericht voor {naam}. U spreekt met {ik} van {bedrijf}. Belt u mij vandaag terug? Dank u wel.',
      'Goedendag, dit is een bericht voor {naam}. U spreekt met {ik} van {bedrijf}. Bel mij gerust terug als het u past.',
    ],
    any: [
      'Goedendag, u spreekt met {ik} van {bedrijf}. Ik wil u graag even spreken. Belt u mij vandaag terug? Dank u wel.',
      'Goedendag, u spreekt met {ik} van {bedrijf}. Ik wil u graag even spreken. Bel gerust terug als het u past.',
    ],
  },
  abuse: {
    warning: [
      'Ik wil u graag helpen, en dat lukt alleen als we rustig praten. Blijft u schelden of dreigen, dan beëindig ik dit gesprek.',
      'Ik wil u graag helpen. Dat lukt alleen als we rustig praten. Anders stop ik nu met dit gesprek.',
    ],
    end: [
      'Ik stop nu met dit gesprek. We nemen later weer contact met u op. Goedendag.',
      'Ik stop nu met dit gesprek. We nemen later weer contact met u op. Goedendag.',
    ],
  },
  record: {
    any: [
      'Klaar? Eén toets voor de uitkomst, dan opslaan en door naar de volgende.',
      'Leg vast wat er speelt, alleen wat nodig is. Was het een zwaar gesprek? Neem even pauze.',
    ],
  },
};
