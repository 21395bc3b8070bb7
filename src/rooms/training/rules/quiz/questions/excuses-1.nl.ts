import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the nine excuses, part 1. */
export const excuses1Nl: readonly QuizText[] = [
  {
    id: 'excuses-no-cash-1',
    situation: 'Rijwielzaak Terpstra: “Er is gewoon geen geld, de rekening staat leeg.” Er staat € 2.980 open.',
    replies: [
      {
        text: '“Iedereen heeft wel ergens een potje, dus u vast ook. Kijkt u nog maar eens goed.”',
        why: 'Je noemt hem een leugenaar, en dan wil hij jou niets meer vertellen.',
      },
      {
        text: '“Wat vervelend. Dan laat ik het even rusten.”',
        why: 'Zonder dag rust hij voor altijd, en een ander krijgt het eerste geld.',
      },
      {
        text: '“Goed dat u het zegt. Wanneer komt er weer geld binnen, en hoeveel?”',
        why: 'Je neemt het serieus en zoekt naar een dag en een bedrag.',
      },
    ],
  },
  {
    id: 'excuses-no-cash-2',
    situation:
      'Kledingwinkel Margaux in Brugge: “De solden vielen tegen, ik heb niks.” Er staat € 1.640 open. Je vroeg al naar de dag van de volgende inkomsten: elke zaterdag.',
    replies: [
      {
        text: '“Welk bedrag kunt u na zaterdag missen, dus op maandag?”',
        why: 'Je sluit aan bij haar eigen geldstroom en vraagt een bedrag op een dag.',
      },
      {
        text: '“Dan verwacht ik zaterdagavond alles, want dan hebt u een hele week verkocht.”',
        why: 'Je vraagt meer dan zij kan, en zo’n belofte breekt.',
      },
      {
        text: '“Stort dan elke zaterdag maar wat u over hebt, dan zien we wel hoever we komen.”',
        why: 'Over blijft er nooit iets, en je hebt geen bedrag om op te rekenen.',
      },
      {
        text: '“U hebt die stoffen toch gewoon ontvangen?”',
        why: 'Dat klopt, maar daar komt geen euro van.',
      },
    ],
  },
  {
    id: 'excuses-waiting-for-own-customers-1',
    situation: 'Klusbedrijf Snel: “Zodra mijn opdrachtgever betaalt, betaal ik jullie.” Het gaat om € 3.250.',
    replies: [
      {
        text: '“Dan hoop ik met u mee. Belt u mij even zodra het geld van hem binnen is?”',
        why: 'Jouw geld hangt nu af van iemand die jij niet kent.',
      },
      {
        text: '“Dat is lastig voor u. Op welke dag verwacht u dat geld, en wat kan er nu al?”',
        why: 'Je leeft mee, vraagt een dag en maakt los wat niet hoeft te wachten.',
      },
      {
        text: '“Dat is uw probleem en niet het onze. Dan had u hem maar een aanbetaling moeten vragen.”',
        why: 'Zakelijk klopt het, maar zo hoor je nooit wanneer er geld komt.',
      },
    ],
  },
  {
    id: 'excuses-waiting-for-own-customers-2',
    situation:
      'Grafisch bureau Rood zei in mei al dat ze op een grote klant wachtten. Die betaalde, maar jullie € 4.100 bleef liggen. Nu hoor je hetzelfde verhaal.',
    replies: [
      {
        text: '“Dat zei u de vorige keer ook, en toen bleek het dus niet waar te zijn.”',
        why: 'Je noemt haar een leugenaar, terwijl het geld er toen wel kwam.',
      },
      {
        text: '“Oké, dan wacht ik nog één keer. Maar dit is dan echt de allerlaatste keer, hoor.”',
        why: 'Je wacht weer zonder dag, met een waarschuwing die niemand gelooft.',
      },
      {
        text: '“In mei kwam dat geld wel binnen. Wat ging er toen voor, en wat spreken we nu af?”',
        why: 'Je noemt het feit rustig en maakt plaats voor een echte afspraak.',
      },
    ],
  },
  {
    id: 'excuses-not-received-1',
    situation: 'Hoveniersbedrijf Groenrijk: “Die factuur van € 1.275 heb ik nooit gehad.”',
    replies: [
      {
        text: '“Dat kan niet, hij is op 4 april verstuurd.”',
        why: 'Ook als je gelijk hebt, sta je nu te discussiëren over de post.',
      },
      {
        text: '“Dan stuur ik hem nu, terwijl we bellen. Naar welk adres mag hij?”',
        why: 'Je lost het op in het gesprek, zodat er straks alleen nog een dag te vragen is.',
      },
      {
        text: '“O, dan stuur ik hem vanmiddag nog een keer. Bekijkt u hem maar rustig en dan hoor ik het.”',
        why: 'De termijn begint zo opnieuw, en jij wacht weer af.',
      },
    ],
  },
  {
    id: 'excuses-not-received-2',
    situation:
      'Mevrouw Blom zegt dat ze de factuur van € 530 voor haar zonwering niet ontving. In je dossier zie je dat hij twee keer is geopend. Wat zeg je?',
    replies: [
      {
        text: '“Ik stuur hem nu nog eens. Hebt u hem voor u? Dan lopen we hem samen door.”',
        why: 'Je houdt haar eer heel, en daarna is de uitvlucht van tafel.',
      },
      {
        text: '“Vreemd, want ik zie hier dat u hem op 3 en op 8 mei gewoon geopend hebt.”',
        why: 'Je betrapt haar, en dan gaat het gesprek over jouw meekijken.',
      },
      {
        text: '“Dan zal er bij ons wel iets misgegaan zijn. U krijgt er natuurlijk een nieuwe termijn bij.”',
        why: 'Je neemt een fout op je die er niet is en geeft ook nog tijd weg.',
      },
    ],
  },
  {
    id: 'excuses-in-batch-1',
    situation: 'Hotel Zeezicht: “Hij zit in de volgende betaalronde.” Het gaat om € 6.700.',
    replies: [
      {
        text: '“Fijn dat hij klaarstaat. Op welke dag is die ronde, en met welk bedrag?”',
        why: 'Zo weet je de dag en of de hele factuur op de lijst staat.',
      },
      {
        text: '“Mooi, dan hoef ik er niets meer aan te doen.”',
        why: 'Volgende ronde kan morgen zijn, of over vijf weken.',
      },
      {
        text: '“Daar hebben wij niets mee te maken, met uw rondes. U had op 1 juni al moeten betalen.”',
        why: 'Je vecht tegen een vaste gang die het geld juist kan brengen.',
      },
    ],
  },
  {
    id: 'excuses-in-batch-2',
    situation:
      'Bouwgroep Lievens uit Kortrijk betaalt op de 10e en de 25e. Het is de 8e en hun € 12.400 staat op de lijst voor de 25e. Wat vraag je?',
    replies: [
      {
        text: '“De 25e is goed, dat noteer ik.”',
        why: 'Je geeft vijftien dagen weg zonder één vraag.',
      },
      {
        text: '“Waarom staat hij niet op de lijst voor de 10e? Hij is toch al lang vervallen?”',
        why: 'Met waarom krijg je uitleg over het verleden, geen andere lijst.',
      },
      {
        text: '“Wat hebt u nodig om hem overmorgen al mee te nemen?”',
        why: 'Je zoekt het obstakel en probeert de dag naar voren te halen.',
      },
      {
        text: '“Ge maakt voor ons dan maar een uitzondering, want wij zijn geen bank.”',
        why: 'Een bevel aan iemand die het niet beslist, helpt je niet vooruit.',
      },
    ],
  },
  {
    id: 'excuses-person-absent-1',
    situation: 'Makelaar Duin: “Dat doet Sandra, en die is op vakantie.” Er staat € 1.900 open.',
    replies: [
      {
        text: '“Dan wacht ik tot Sandra terug is.”',
        why: 'Je weet niet eens wanneer ze terugkomt.',
      },
      {
        text: '“Een bedrijf dat stilvalt als er één iemand weg is, dat vind ik wel heel bijzonder.”',
        why: 'De sneer voelt goed, maar je hebt hem nu juist nodig.',
      },
      {
        text: '“Wie neemt het voor haar waar, en hoe bereik ik die vandaag?”',
        why: 'Er is bijna altijd iemand, en met een naam kun je verder.',
      },
    ],
  },
];
