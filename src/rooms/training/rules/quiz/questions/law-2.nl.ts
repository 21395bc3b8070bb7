import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the law in brief, part 2. */
export const law2Nl: readonly QuizText[] = [
  {
    id: 'law-own-claims-1',
    situation:
      'Jij werkt bij een groothandel en belt je eigen klanten over je eigen facturen. Een klant roept: “Ben jij wel ingeschreven in het incassoregister?” Wat zeg je?',
    replies: [
      {
        text: '“Ik bel over onze eigen factuur. Dat register is voor wie voor een ander int.”',
        why: 'Je legt rustig uit wie je bent, en het gesprek kan verder.',
      },
      {
        text: '“Daar hebt u niets mee te maken, meneer. Het gaat hier om uw rekening en niet om mij.”',
        why: 'Een eerlijke vraag verdient een antwoord, anders lijkt het alsof je iets verbergt.',
      },
      {
        text: '“Natuurlijk zijn wij daar ingeschreven, dat moet elk bedrijf dat achter geld aan belt.”',
        why: 'Dat is niet waar, en zoiets is zo op te zoeken.',
      },
    ],
  },
  {
    id: 'law-limitation-1',
    situation:
      'Een winkel vindt een factuur van € 740 terug voor een bank die een particulier bijna drie jaar geleden kocht. In al die tijd ging er geen bericht uit. Wat is het risico?',
    replies: [
      {
        text: 'Geen risico, want een schuld verjaart in Nederland altijd pas na vijf jaar.',
        why: 'Vijf jaar is de hoofdregel, maar niet voor spullen die een particulier kocht.',
      },
      {
        text: 'Geen risico zolang je eerst belt, want een telefoontje laat de tijd weer opnieuw beginnen.',
        why: 'Een gesprek is niet genoeg, een schriftelijke aanmaning wel.',
      },
      {
        text: 'De koop van spullen door een particulier verjaart na twee jaar, dus hij kan zich daarop beroepen.',
        why: 'Had je op tijd schriftelijk aangemaand, dan was de tijd opnieuw gaan lopen.',
      },
    ],
  },
  {
    id: 'law-privacy-1',
    situation: 'Je belt het mobiele nummer van mevrouw Haan. Een man zegt: “Met haar vriend. Waar gaat het over?”',
    replies: [
      {
        text: '“Over een factuur die nog openstaat. Wilt u vragen of zij mij terugbelt?”',
        why: 'Nu weet haar vriend van een schuld waar zij misschien niets over zei.',
      },
      {
        text: '“Ik spreek haar graag zelf. Wanneer kan ik haar het beste bellen?”',
        why: 'Haar schuld is haar zaak, dus je vraagt alleen wanneer je haar treft.',
      },
      {
        text: '“Dat mag ik niet zeggen vanwege de privacy, maar het gaat om een bedrag en het heeft haast.”',
        why: 'Je zegt dat je niets zegt en vertelt ondertussen alles.',
      },
    ],
  },
  {
    id: 'law-recording-1',
    situation: 'Jullie nemen gesprekken op om van te leren. Hoe begin je een gesprek met klant Brouwer?',
    replies: [
      {
        text: 'Je zegt niets, want het staat al in de kleine letters van de voorwaarden.',
        why: 'De klant hoort het zo nooit, en het doel hoort aan het begin van het gesprek.',
      },
      {
        text: '“Wij nemen dit gesprek op om van te leren. Vindt u dat goed?”',
        why: 'Je zegt vooraf dat je opneemt en waarvoor, en de klant kan iets terugzeggen.',
      },
      {
        text: 'Je meldt het pas aan het einde, zodat de klant zich in het gesprek vrij voelt.',
        why: 'Dan is de opname er al, en kan de klant niets meer kiezen.',
      },
    ],
  },
  {
    id: 'law-consumer-be-1',
    situation:
      'Mevrouw Peeters uit Mechelen (particulier) is € 300 schuldig voor een wasmachine. Je collega wil al bij de eerste herinnering € 10 aanrekenen. Wat zeg je?',
    replies: [
      {
        text: '“De eerste herinnering is gratis, en daarna loopt er een wachttijd van veertien dagen.”',
        why: 'Bij een Belgische particulier kost de eerste herinnering niets.',
      },
      {
        text: '“Dat mag, als die € 10 in onze algemene voorwaarden staat en zij die getekend heeft.”',
        why: 'Ook met een clausule is de eerste herinnering gratis.',
      },
      {
        text: '“Reken maar € 7,50, want dat is wat je voor elke herinnering mag vragen, ook voor de eerste.”',
        why: 'Dat bedrag met port is de grens voor extra herinneringen, niet voor de eerste.',
      },
    ],
  },
  {
    id: 'law-consumer-be-2',
    situation:
      'Een Belgische particulier betaalde € 300 niet, ook niet na de gratis herinnering en de wachttijd. In jullie voorwaarden staat een schadebeding volgens de wet. Hoeveel mag je er hoogstens bij vragen, zonder intrest?',
    replies: [
      {
        text: '€ 60: € 30 en tien procent van de volle € 300.',
        why: 'De tien procent telt alleen over het stuk boven € 150.',
      },
      {
        text: '€ 45: € 30 en tien procent van wat boven de € 150 zit.',
        why: 'Zo rekent de wet voor bedragen tussen € 150 en € 500.',
      },
      {
        text: '€ 65: dat is het vaste bedrag bij een particulier.',
        why: 'Met € 65 begin je pas bij schulden boven € 500.',
      },
      {
        text: '€ 20: meer mag je nooit vragen aan een consument.',
        why: '€ 20 is de grens tot en met € 150, en deze schuld is groter.',
      },
    ],
  },
  {
    id: 'law-consumer-be-3',
    situation:
      'Je mailt een Belgische particulier op maandag 1 juni een eerste herinnering. Vanaf wanneer mag je op zijn vroegst de afgesproken kosten rekenen?',
    replies: [
      {
        text: 'Vanaf 18 juni: de wachttijd begint altijd pas op de derde werkdag na verzending.',
        why: 'Dat geldt voor een brief met de post, niet voor e-mail.',
      },
      {
        text: 'Vanaf 8 juni: bij een digitale herinnering is een week genoeg.',
        why: 'De veertien dagen gelden ook voor e-mail.',
      },
      {
        text: 'Vanaf 16 juni: bij e-mail lopen de veertien dagen vanaf de dag na verzending.',
        why: 'Je telt van 2 tot en met 15 juni, en dan is de wachttijd om.',
      },
    ],
  },
  {
    id: 'law-business-be-1',
    situation:
      'Een Belgische bv heeft geen betaaltermijn met jullie afgesproken. Ze zegt: “Bij ons is dat altijd negentig dagen.” Wat klopt?',
    replies: [
      {
        text: 'Zonder afspraak geldt de gewoonte van de klant, zolang jij er niet tegen protesteert.',
        why: 'Zwijgen is geen afspraak, en negentig dagen kan niet meer.',
      },
      {
        text: 'Negentig dagen mag, als de klant ze maar op zijn bestelbon heeft gezet.',
        why: 'Ook op papier is een termijn boven zestig dagen ongeldig.',
      },
      {
        text: 'Zonder afspraak is het dertig dagen, en zelfs met afspraak is zestig het maximum.',
        why: 'De gewoonte van één partij gaat niet boven de wet.',
      },
    ],
  },
  {
    id: 'law-threats-be-1',
    situation:
      'Een collega wil een particulier in Leuven zeggen dat de deurwaarder morgen de wagen komt halen. Er is nog geen vonnis. Wat raad je aan?',
    replies: [
      {
        text: '“Zeg alleen wat echt de volgende stap is, en op welke dag die komt.”',
        why: 'Een ware stap met een dag is duidelijk, en je hoeft er later niets van terug te nemen.',
      },
      {
        text: '“Zeg het gerust, want van een beetje schrik gaan de mensen altijd sneller betalen.”',
        why: 'Dreigen met wat niet kan is misleidend, en daar kun je last mee krijgen.',
      },
      {
        text: '“Zeg liever dat het zóu kunnen, dan heb je strikt genomen ook niets onwaars gezegd.”',
        why: 'De klant hoort hetzelfde dreigement, en dat weet jij ook.',
      },
    ],
  },
];
