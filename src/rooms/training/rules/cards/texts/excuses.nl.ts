import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about excuses. */
export const excusesNl: readonly CardText[] = [
  {
    id: 'excuses-no-cash-now',
    front: '"Er staat op dit moment gewoon niks op de rekening."',
    back: '"Goed dat u het zegt. Wat kunt u vandaag wel missen, en op welke dag komt er weer geld binnen?"',
    why: 'Vraag wat er wel is. Nul euro is bijna nooit waar.',
  },
  {
    id: 'excuses-no-cash-tight',
    front: '"Wij zitten krap bij kas, ge kent dat wel."',
    back: '"Dank u voor uw eerlijkheid. Wie betaalt u deze week wel, en hoe komen wij daarbij?"',
    why: 'Krap betekent kiezen. Je wilt weten waar je op de lijst staat.',
  },
  {
    id: 'excuses-waiting-customers',
    front: '"Zodra mijn klant mij betaalt, betaal ik u."',
    back: '"Dat is lastig voor u. Van wie wacht u op geld, hoeveel is het, en welke dag is afgesproken?"',
    why: 'Zodra is geen dag. Met een naam en een bedrag weet je of het echt is.',
  },
  {
    id: 'excuses-waiting-customers-own-risk',
    front: '"Mijn opdrachtgever betaalt pas na zestig dagen, ik kan er ook niks aan doen."',
    back: '"Ik snap dat het knelt. Onze factuur staat daar los van. Welk deel kunt u nu al betalen?"',
    why: 'Toon begrip en haal de twee facturen uit elkaar.',
  },
  {
    id: 'excuses-not-received',
    front: '"Die factuur heb ik nooit gekregen."',
    back: '"Dan stuur ik hem nu. Naar welk adres? Kijkt u even mee of hij er is? Op welke dag betaalt u hem?"',
    why: 'Los het op terwijl je belt. Anders hoor je dit volgende week weer.',
  },
  {
    id: 'excuses-not-received-flemish',
    front: '"Hier is niets toegekomen, ik vind daar niks van terug."',
    back: 'Kijk eerst wanneer en waarheen hij ging. "Ik mail hem nu, met het bedrag erbij. Wie opent hem bij u?"',
    why: 'Soms klopt het adres niet. Dat los je voor alle volgende facturen op.',
  },
  {
    id: 'excuses-in-batch',
    front: '"Die gaat mee in de volgende betaalrun."',
    back: '"Mooi. Op welke dag is die run, en staat factuur 3310 al op de lijst?"',
    why: 'Niet op de lijst betekent een run later. Vraag het nu.',
  },
  {
    id: 'excuses-in-batch-fixed-day',
    front: '"Wij betalen altijd op de 25e."',
    back: '"Dan noteer ik de 25e. Wat is er nodig om deze, die al te laat is, nu los te betalen?"',
    why: 'Een vaste dag is een gewoonte, geen wet. Vragen mag.',
  },
  {
    id: 'excuses-person-absent',
    front: '"Onze boekhouder is er niet, die komt maandag terug."',
    back: '"Dank u. Wie vervangt hem voor betalingen? En hoe laat bereik ik hem maandag?"',
    why: 'Er is bijna altijd iemand die kan vrijgeven. Zo niet, dan heb je een dag en een uur.',
  },
  {
    id: 'excuses-person-absent-wife',
    front: '"Mijn vrouw doet de papieren, ik weet daar niks van."',
    back: '"Fijn dat zij dat doet. Wanneer is ze thuis? Dan bel ik haar dan zelf."',
    why: 'Vraag geen boodschap door te geven. Die raakt kwijt.',
  },
  {
    id: 'excuses-approval-pending',
    front: '"Hij moet nog worden goedgekeurd."',
    back: '"Bij wie ligt hij nu, en wat heeft die persoon nog nodig om akkoord te geven?"',
    why: 'Wachten heeft altijd een naam. Met de naam kun je iets doen.',
  },
  {
    id: 'excuses-approval-pending-project',
    front: '"De projectleider heeft nog niet getekend."',
    back: '"Wat is zijn naam? Ik stuur hem nu de factuur en de bon, met u in de kopie. Wanneer spreekt u hem?"',
    why: 'Haal het obstakel zelf weg. Jij hebt er het meeste belang bij.',
  },
  {
    id: 'excuses-already-paid',
    front: '"Die heb ik al betaald."',
    back: '"Dank u. Op welke dag, welk bedrag en naar welk rekeningnummer? Dan zoek ik het meteen op."',
    why: 'Neem het serieus: soms is het waar en staat het bij ons verkeerd.',
  },
  {
    id: 'excuses-already-paid-no-trace',
    front: 'Klant zegt betaald te hebben, maar je vindt niets. Wat zeg je?',
    back: '"Ik zie het nog niet. Stuurt u mij vandaag het bewijs van uw bank? Dan bel ik u morgen om tien uur."',
    why: 'Geen welles-nietes. Een bewijs met een tijdstip brengt je verder.',
  },
  {
    id: 'excuses-colleague-agreed',
    front: '"Ik had met uw collega afgesproken dat het later mocht."',
    back: '"Fijn dat u gebeld hebt. Met wie sprak u, wanneer, en welke dag is toen genoemd?"',
    why: 'Eerst het dossier, dan het oordeel. Staat het er, dan hou je je eraan.',
  },
  {
    id: 'excuses-colleague-agreed-not-noted',
    front: 'De klant noemt een afspraak met een collega. In het dossier staat niets.',
    back: '"Ik vind hem niet terug, dat is vervelend. Ik stel voor dat wij nu samen een dag vastleggen."',
    why: 'Zeg niet dat de klant liegt. Maak een nieuwe afspraak die wel op papier staat.',
  },
  {
    id: 'excuses-system',
    front: '"Ons boekhoudpakket ligt plat, we kunnen niet betalen."',
    back: '"Vervelend. Wanneer draait het weer? En kan deze ene via de app van de bank?"',
    why: 'Een programma kan plat liggen, de bank meestal niet.',
  },
  {
    id: 'excuses-system-card',
    front: '"Mijn bankpas is geblokkeerd, ik kan nergens bij."',
    back: '"Wanneer hebt u de nieuwe pas? Lukt het met een betaallink op de rekening van uw zaak?"',
    why: 'Zoek een andere weg, en als die er niet is een dag.',
  },
  {
    id: 'excuses-two-turns',
    front: 'De klant noemt een uitvlucht. Wat zeg je binnen twee beurten?',
    back: 'Eerst een korte reactie op wat hij zei, dan een vraag die verder gaat.',
    why: 'Alleen begrip lost niets op. Alleen een vraag klinkt hard.',
  },
  {
    id: 'excuses-do-not-argue',
    front: 'Je gelooft de uitvlucht niet. Wat doe je?',
    back: 'Ga erin mee: "Stel, dat is opgelost. Op welke dag betaalt u dan?"',
    why: 'Of hij waar is, blijkt vanzelf. Jij hebt een dag nodig.',
  },
  {
    id: 'excuses-second-excuse',
    front: 'Je hebt de eerste uitvlucht opgelost en er komt meteen een tweede.',
    back: '"Ik hoor nu iets anders. Wat is er verder nog dat de betaling tegenhoudt?"',
    why: 'Wisselende redenen wijzen op een oorzaak die nog niet genoemd is.',
  },
  {
    id: 'excuses-five-causes',
    front: 'Welke vijf oorzaken zitten achter bijna elke late betaling?',
    back: 'Vergeten, geen geld, onvrede, een vaste gang in huis, of niet willen.',
    why: 'Elke oorzaak vraagt iets anders. Zoek hem voor je onderhandelt.',
  },
  {
    id: 'excuses-forgotten',
    front: '"Oei, helemaal vergeten!" Wat doe je?',
    back: '"Kan gebeuren. Ik stuur nu de betaallink. Maakt u het vandaag nog in orde?"',
    why: 'Bij vergeten is vandaag de goede dag. Maak betalen makkelijk.',
  },
  {
    id: 'excuses-refuses-flat',
    front: '"Ik betaal niet. Punt."',
    back: '"Dat is duidelijk. Wat is er voor u nodig om dat te veranderen?" Daarna luister je.',
    why: 'Achter een harde nee zit vaak een klacht. Vraag één keer, dan pas gevolgen.',
  },
];
