/** What a collector can want with a turn. */
export const intentions = [
  'introduce',
  'introduce-again',
  'purpose',
  'silence',
  'ask-cause',
  'understand-and-ask',
  'hear-complaint',
  'take-complaint',
  'take-obstacle',
  'ask-undisputed',
  'ask-who',
  'ask-proof',
  'ask-day',
  'ask-possible',
  'give-reason',
  'propose-day',
  'propose-part',
  'trade',
  'offer-parts',
  'take-offer',
  'take-day',
  'slow-down',
  'point-to-help',
  'answer-question',
  'answer-cost',
  'answer-consequence',
  'sum-up',
  'close',
  // What does harm.
  'hedge',
  'invite-excuse',
  'must',
  'why',
  'let-pass',
  'give-lead',
  'moralise',
  'press',
  'kick',
  'settle',
] as const;
export type Intention = (typeof intentions)[number];

/**
 * Sentences for every intention, with facts in braces: {ik} own name, {wij} own company, {naam}, {factuur}, {bedrag} the whole, {deel} half of it,
 * {over} days over the due date, {voorstel} a day within a week, {afspraak} what is agreed, {aantal} parts, {termijn} one part.
 */
export const repertoire: Readonly<Record<Intention, readonly [string, ...string[]]>> = {
  introduce: [
    'Goedemiddag, u spreekt met {ik} van {wij}. Spreek ik met {naam}?',
    'Goedemorgen, met {ik} van {wij}. Heb ik {naam} aan de lijn?',
  ],
  'introduce-again': ['Goedemiddag, met {ik} van {wij}. Spreek ik nu met {naam}?'],
  purpose: [
    'Ik bel over factuur {factuur} van {bedrag}. Die staat nu {over} dagen open na de vervaldag.',
    'Factuur {factuur} van {bedrag} is nog niet betaald. De betaaldatum is {over} dagen voorbij.',
  ],
  silence: [''],
  'ask-cause': [
    'Wat is er met deze factuur aan de hand?',
    'Hoe komt het dat de betaling er nog niet is?',
    'Wat houdt de betaling nu tegen?',
  ],
  'understand-and-ask': [
    'Dat begrijp ik, dat is lastig voor u. Wat speelt er precies?',
    'Ik snap dat dat vervelend is. Hoe zit dat bij u?',
    'Goed dat u dat zegt, dat is niet niks. Wat is er gebeurd?',
  ],
  'hear-complaint': [
    'Dat is heel vervelend voor u. Wat is er precies misgegaan?',
    'Ik begrijp dat u daar niet blij mee bent. Wat klopte er niet?',
  ],
  'take-complaint': [
    'Dat noteer ik als klacht en ik laat het deze week uitzoeken. U hoort voor {voorstel} van mij.',
    'Ik meld dit meteen als klacht bij mijn collega en ik bel u zelf terug met het antwoord.',
  ],
  'take-obstacle': [
    'Ik stuur u nu meteen een kopie van de factuur, en ik bel uw collega zelf even. Dan kan het verder.',
    'Ik mail de factuur nu nog een keer door, met alles erbij wat er nodig is om hem goed te keuren.',
  ],
  'ask-undisputed': [
    'Over het andere deel zijn we het eens. Kunt u {deel} {voorstel} overmaken?',
    'Welk bedrag is wel akkoord voor u?',
  ],
  'ask-who': ['Met wie bij u kan ik dat het beste afstemmen?', 'Wie keurt dat bij u goed?'],
  'ask-proof': ['Wanneer is dat betaald, en van welke rekening?'],
  'ask-day': [
    'Op welke dag maakt u het over?',
    'Welke dag kan ik daarvoor noteren?',
    'Wanneer staat het op onze rekening?',
  ],
  'ask-possible': ['Wat is er op korte termijn wel mogelijk voor u?', 'Welk bedrag kunt u nu wel overmaken?'],
  'give-reason': [
    'Wij hebben alles geleverd zoals afgesproken, en wij betalen onze leveranciers ook op tijd. Daarom wil ik graag met u een dag afspreken.',
    'Als het nu geregeld is, blijft uw levering gewoon doorgaan en komen er geen kosten bij.',
  ],
  'propose-day': [
    'Kunt u {bedrag} {voorstel} overmaken?',
    'Ik stel voor dat u {bedrag} uiterlijk {voorstel} betaalt. Lukt dat?',
  ],
  'propose-part': ['Als vandaag niet alles lukt: kunt u dan {deel} {voorstel} overmaken?'],
  trade: [
    'Als u {voorstel} de helft betaalt, dan geef ik u voor de rest een maand extra. Akkoord?',
    'Ik wil u tegemoetkomen: als u {deel} {voorstel} betaalt, dan laat ik de kosten vallen. Doen we dat?',
  ],
  'offer-parts': [
    'We kunnen het spreiden in {aantal} termijnen van {termijn}, de eerste {voorstel}. Kunt u dat volhouden?',
  ],
  'take-offer': ['Goed, dan noteer ik {afspraak}. Klopt dat zo?'],
  'take-day': ['Akkoord, dan spreken we af: {afspraak}.'],
  'slow-down': [
    'Dat klinkt zwaar. We nemen even de tijd. Wat zou u nu het meest helpen?',
    'Wat vervelend voor u, dat hakt erin. Wat lukt er deze maand wel?',
  ],
  'point-to-help': ['Er is ook gratis hulp bij geldzorgen, bijvoorbeeld bij uw gemeente. Zal ik u het nummer geven?'],
  'answer-question': ['Ja hoor, dat zet ik voor u in de mail, met het rekeningnummer en het factuurnummer erbij.'],
  'answer-cost': ['Als u zich aan deze afspraak houdt, komen er geen kosten bij.'],
  'answer-consequence': ['Lukt het toch niet, bel mij dan vóór die dag. Dan zoeken we samen iets anders.'],
  'sum-up': [
    'Ik vat het even samen: u betaalt {afspraak} voor factuur {factuur}. U krijgt dat vandaag van mij per mail. Klopt dat?',
    'Dus we spreken af: {afspraak}, voor factuur {factuur}. Ik bevestig het per mail.',
  ],
  close: [
    'Dank u wel voor het gesprek, en een fijne dag nog.',
    'Fijn dat we er samen uit zijn gekomen. Dank u wel en tot ziens.',
  ],
  hedge: [
    'Sorry dat ik stoor, ik bel eigenlijk alleen even over een klein dingetje, er staat misschien nog een factuurtje open.',
    'Ik wou eigenlijk eens vragen of u misschien toevallig al naar die rekening heeft kunnen kijken.',
  ],
  'invite-excuse': [
    'Heeft u de factuur {factuur} misschien niet ontvangen?',
    'Was er soms iets niet goed met de levering, dat u nog niet betaald heeft?',
    'Zit het financieel wat krap bij u?',
  ],
  must: ['U moet die factuur gewoon betalen.', 'U had dat al lang moeten betalen, u bent dat verplicht.'],
  why: ['Waarom heeft u dan nog niet betaald?', 'Waarom duurt dat zo lang?'],
  'let-pass': ['Oké, prima, dan wacht ik het wel even af.', 'Goed hoor, dan hoor ik het wel.'],
  'give-lead': ['Kijkt u zelf maar wanneer het u uitkomt.', 'Laat u maar weten wat u ermee wilt doen.'],
  moralise: [
    'In de winkel betaalt u toch ook meteen? Dat hoort gewoon zo.',
    'Het getuigt niet van veel fatsoen om mensen zo lang te laten wachten.',
  ],
  press: [
    'Als u niet betaalt, gaat het morgen naar de deurwaarder.',
    'Dit is uw laatste kans, anders stuur ik het door naar het incassobureau.',
  ],
  kick: [
    'Maar als het er dan niet is, gaat het direct naar de deurwaarder. Goedendag.',
    'En ik hoop dat u zich er deze keer wel aan houdt, anders krijgt u extra kosten. Dag.',
  ],
  settle: ['Betaalt u anders maar wat u kunt missen, over een paar maanden is ook goed.'],
};
