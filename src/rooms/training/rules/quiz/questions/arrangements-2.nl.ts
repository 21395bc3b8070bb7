import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about arrangements, part 2. */
export const arrangements2Nl: readonly QuizText[] = [
  {
    id: 'arrangements-missed-2',
    situation:
      'Bakkerij Thijssen mist een termijn van € 400: “De oven ging kapot.” Ze vraagt een maand uitstel voor alle termijnen. Wat doe je?',
    replies: [
      {
        text: 'Je schuift alles een maand op, want een kapotte oven is overmacht.',
        why: 'Je geeft een hele maand weg voor één gemiste termijn.',
      },
      {
        text: 'Je verzet alleen deze termijn, als de helft deze week komt en de rest op de oude dagen.',
        why: 'Je helpt met wat er nu is en houdt de rest van de regeling heel.',
      },
      {
        text: 'Je zegt dat een oven bij het vak hoort en dat je daar geld voor opzij hebt te zetten.',
        why: 'De les klinkt wijs, en zij zit zonder oven en zonder antwoord.',
      },
      {
        text: 'Je stopt de regeling en vraagt het hele bedrag, want regels zijn regels.',
        why: 'Met een kapotte oven komt het hele bedrag er zeker niet.',
      },
    ],
  },
  {
    id: 'arrangements-own-proposal-1',
    situation:
      'Een trouwe klant met een garage zegt: “Ik wil het wel in stukken doen, zeg jij maar hoe.” Het gaat om € 1.800. Wat vraag je?',
    replies: [
      {
        text: '“Welk bedrag komt bij u makkelijk vrij, en op welke dag van de maand?”',
        why: 'Wie zelf een getal noemt, houdt zich er ook beter aan.',
      },
      {
        text: '“Doe dan maar drie keer € 600, dat is wel zo overzichtelijk voor iedereen.”',
        why: 'Je prikt een bedrag zonder te weten of hij het kan.',
      },
      {
        text: '“U kent uw eigen zaak het best, dus kijkt u zelf maar wat er gaat.”',
        why: 'Je laat de leiding los, zonder bedrag en zonder dag.',
      },
    ],
  },
  {
    id: 'arrangements-third-party-1',
    situation:
      'Klusser Peter wil zijn € 1.350 pas betalen “als de verkoop van mijn bus rond is”, over twee maanden. Hij heeft wel wekelijks klussen. Wat stel je voor?',
    replies: [
      {
        text: '“De bus verkopen duurt me veel te lang. Leent u het anders van uw familie, dan zijn we klaar.”',
        why: 'Nieuwe schuld om een oude te dekken brengt hem verder in de put.',
      },
      {
        text: '“Dan doen we € 100 elke vrijdag, en de rest als de bus verkocht is, uiterlijk 30 juni.”',
        why: 'Het zekere geld begint nu en het onzekere krijgt een uiterste dag.',
      },
      {
        text: '“Twee maanden is lang, maar een bus is tenslotte wel zekerheid. Ik noteer het zo.”',
        why: 'Een bus die nog niet verkocht is, betaalt nog niets.',
      },
    ],
  },
  {
    id: 'arrangements-right-1',
    situation:
      'Meneer Kraal (particulier) zegt boos: “Ik heb recht op een regeling, dat staat in de wet!” Hij is € 780 schuldig. Wat antwoord je?',
    replies: [
      {
        text: '“Een recht is het niet, maar ik zoek graag met u. Wat kunt u per maand missen?”',
        why: 'Je zegt eerlijk hoe het zit en doet toch de deur open.',
      },
      {
        text: '“Dat klopt, daar hebt u recht op. Zegt u maar hoeveel u per maand wilt betalen.”',
        why: 'Het klopt niet, en je geeft hem ook nog alle ruimte.',
      },
      {
        text: '“Er bestaat geen recht op, dus u krijgt hem niet.”',
        why: 'Het eerste klopt, maar een regeling is vaak beter dan een rechter.',
      },
    ],
  },
  {
    id: 'arrangements-restart-1',
    situation:
      'Mevrouw Sluiter (particulier) brak twee regelingen van € 200 per maand. Ze wil er weer een van € 200 voor haar laatste € 600. Wat doe je?',
    replies: [
      {
        text: '“Nog één keer € 200 dan, maar alleen als u mij belooft dat het nu wel lukt.”',
        why: 'Een belofte verandert niets aan wat zij overhoudt.',
      },
      {
        text: '“Wat lukt er ook in een slechte maand? Liever € 75 dat altijd komt.”',
        why: 'Twee keer gebroken is een teken dat het bedrag niet past.',
      },
      {
        text: '“Nee, twee keer is genoeg geweest. Nu wil ik de € 600 in één keer van u.”',
        why: 'Wie € 200 niet redt, redt € 600 zeker niet.',
      },
    ],
  },
  {
    id: 'arrangements-debt-help-1',
    situation:
      'Mevrouw Özdemir (particulier) vertelt dat ze bij de gemeente schuldhulp heeft gevraagd. Ze is jullie € 1.120 schuldig. Wat zeg je?',
    replies: [
      {
        text: '“Fijn, maar wij gaan voor. Wat kunt u vandaag zelf nog apart aan ons betalen?”',
        why: 'Zo loopt zij de hulp voorbij die alles juist op orde brengt.',
      },
      {
        text: '“Dan sluit ik het dossier, want dan komt er niets.”',
        why: 'Schuldhulp zoekt juist een oplossing met alle schuldeisers.',
      },
      {
        text: '“Goed dat u dat hebt gedaan. Met wie daar kan ik contact opnemen?”',
        why: 'Je steunt haar stap en zorgt dat jouw vordering daar bekend is.',
      },
    ],
  },
  {
    id: 'arrangements-confirm-1',
    situation:
      'Slotenmaker Dennis sprak net € 500 nu en € 500 op de 28e af. Hij zegt: “En, vertrouw je me nu?” Wat antwoord je?',
    replies: [
      {
        text: '“Vertrouwen is goed, controle is beter. Ik bel u de 28e meteen om negen uur op.”',
        why: 'De controle plan je, maar je zegt het niet als een dreigement.',
      },
      {
        text: '“Dat moet u mij eerst maar laten zien.”',
        why: 'Je krijgt een hand en duwt hem weg.',
      },
      {
        text: '“Ik reken op u, Dennis. Ik stuur zo de bevestiging met de betaallink.”',
        why: 'Je geeft vertrouwen en maakt het betalen makkelijk.',
      },
    ],
  },
  {
    id: 'arrangements-trade-term-1',
    situation:
      'Fysiopraktijk Zaal betaalt liever in twee keer: de helft nu, de helft over zes weken. Het gaat om € 1.500 die al een maand te laat is. Wat stel je voor?',
    replies: [
      {
        text: '“Goed, en dan laat ik de rente ook zitten, zodat het mooi rond blijft.”',
        why: 'Je geeft twee dingen weg terwijl zij maar om één vroeg.',
      },
      {
        text: '“Twee keer € 750 kan, als de tweede er over drie weken is en niet over zes.”',
        why: 'Je geeft een termijn en krijgt er drie weken voor terug.',
      },
      {
        text: '“Zes weken is goed, als u mij maar belooft dat het er dan echt is.”',
        why: 'Een belofte had je al, dus je vraagt niets terug voor zes weken.',
      },
    ],
  },
  {
    id: 'arrangements-silence-1',
    situation:
      'Je hebt mevrouw Baars (particulier) gevraagd welk bedrag zij elke maand kan missen van haar € 540. Ze zucht en zegt niets.',
    replies: [
      {
        text: 'Je geeft haar de tijd om te rekenen.',
        why: 'Wie zelf een bedrag noemt, heeft het ook echt uitgerekend.',
      },
      {
        text: '“Zal ik zeggen € 90? Dan bent u er in een half jaar vanaf.”',
        why: 'Ze zegt ja op jouw getal, en of het kan weet niemand.',
      },
      {
        text: '“U hoeft het mij niet nu te zeggen. Mail het maar een keer als u eruit bent.”',
        why: 'Wie met zorgen ophangt, stuurt die mail meestal niet.',
      },
    ],
  },
];
