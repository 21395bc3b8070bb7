import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the five habits, part 2. */
export const habits2Nl: readonly QuizText[] = [
  {
    id: 'habits-avoids-why-3',
    situation:
      'Koen Wouters, schrijnwerker, betaalt altijd op tijd. Nu staan er drie facturen open, samen € 5.060. Wat vraag je?',
    replies: [
      {
        text: '“U betaalt altijd stipt. Waarom nu niet meer?”',
        why: 'De aanloop is goed, maar het waarom maakt er een verhoor van.',
      },
      {
        text: '“U betaalt altijd stipt, en nu staan er drie open. Wat is er aan de hand?”',
        why: 'Je noemt wat opvalt en laat hem het zelf vertellen.',
      },
      {
        text: '“Er staan er drie open. Ik vermoed dat ge ze gewoon vergeten zijt, kan dat?”',
        why: 'Je vult het antwoord in, en de echte oorzaak blijft onder tafel.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-1',
    situation:
      'Rozenkwekerij De Wit is al twaalf jaar klant en betaalt ineens niet: € 7.300, vijftig dagen oud. Je begint het gesprek. Wat vraag je na het doel?',
    replies: [
      {
        text: '“Wat speelt er bij u rond deze factuur?”',
        why: 'De vraag is open, en alles kan het antwoord zijn: geld, een klacht of iets anders.',
      },
      {
        text: '“Is er bij ons iets misgegaan?”',
        why: 'Je biedt een fout van je eigen bedrijf aan, en dat is een mooie reden om te wachten.',
      },
      {
        text: '“Bent u misschien ontevreden over ons? Dat hoor ik dan namelijk heel graag van u.”',
        why: 'Klinkt zorgzaam, maar je legt haar een klacht in de mond.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-2',
    situation:
      'Je belt fysiotherapeut Kok over € 845. Je hebt drie herinneringen gemaild en nooit iets gehoord. Hoe zeg je dat?',
    replies: [
      {
        text: '“Misschien zijn onze mails niet aangekomen.”',
        why: 'Je geeft hem de uitvlucht en ook nog het bewijs erbij.',
      },
      {
        text: '“Wij stuurden u op 2, 9 en 16 mei bericht over de € 845.”',
        why: 'Je noemt wat er gebeurd is en laat de reden aan hem.',
      },
      {
        text: '“Kan het zijn dat wij een verkeerd mailadres van u hebben? Dan is het ons foutje.”',
        why: 'Je neemt de schuld op je voordat er een fout is gebleken.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-3',
    situation:
      'Je weet dat jullie facturen in maart rommelig waren. Je belt dierenarts Mulder over een factuur van € 1.310 uit april, die klopt. Wat doe je?',
    replies: [
      {
        text: 'Je zegt vast sorry voor de rommel in maart, zodat hij je straks welwillend aanhoort.',
        why: 'Hij was er niet over begonnen, en nu twijfelt hij ook aan april.',
      },
      {
        text: 'Je vraagt of zijn facturen de laatste tijd wel kloppen, want je wilt weten waar je staat.',
        why: 'Je stuurt hem op zoek naar een fout, en betalen wacht tot hij klaar is.',
      },
      {
        text: 'Je noemt de factuur van april en begint niet over maart.',
        why: 'Deze factuur klopt, en een fout uit maart hoort bij een ander gesprek.',
      },
    ],
  },
  {
    id: 'habits-concrete-1',
    situation:
      'Studente Romy heeft een scooter gekocht en nog € 450 openstaan. “Ik betaal als mijn vakantiegeld er is.”',
    replies: [
      {
        text: '“Op welke dag staat dat op uw rekening?”',
        why: 'Je maakt van een gebeurtenis een dag die je kunt opschrijven.',
      },
      {
        text: '“In mei dus. Ik zet u op de lijst.”',
        why: 'Mei is een hele maand, en je hebt nog geen dag.',
      },
      {
        text: '“Mooi, dan hoef ik u niet achter de broek te zitten. Geniet ook een beetje van dat geld!”',
        why: 'Zonder dag weet niemand wanneer het te laat is.',
      },
    ],
  },
  {
    id: 'habits-concrete-2',
    situation: 'Aannemer Post wil van zijn € 9.600 “de helft nu en de rest wat later”.',
    replies: [
      {
        text: '“Dat is een goed begin. Zodra de helft binnen is, hebben we het over het vervolg.”',
        why: 'Je regelt één helft en stelt de moeilijke helft uit.',
      },
      {
        text: '“Dus € 4.800 vandaag. Welke dag noteer ik voor de andere € 4.800?”',
        why: 'Allebei de helften krijgen een bedrag en een dag.',
      },
      {
        text: '“Prima, de helft nu en de rest wat later.”',
        why: 'Je schrijft iets op waar je hem nooit aan kunt houden.',
      },
      {
        text: '“Akkoord, als “later” bij u maar niet een half jaar betekent, zoals de vorige keer.”',
        why: 'De plaagstoot kost sfeer, en de dag heb je nog niet.',
      },
    ],
  },
  {
    id: 'habits-concrete-3',
    situation: 'Het is woensdag. Mevrouw Idrissi zegt: “Ik betaal de € 1.180 volgende vrijdag.” Wat doe je?',
    replies: [
      {
        text: '“Afgesproken, volgende vrijdag. Ik zet het meteen in mijn agenda.”',
        why: 'Je weet niet welke vrijdag zij bedoelt, en straks bel je een week te vroeg.',
      },
      {
        text: 'Je noteert overmorgen, want dat is het gunstigst voor jullie.',
        why: 'Als zij de week erna bedoelt, belt er straks iemand over een afspraak die er niet was.',
      },
      {
        text: '“Overmorgen dus, of vrijdag de 19e?”',
        why: '“Volgende vrijdag” betekent niet voor iedereen hetzelfde, dus je laat haar de datum kiezen.',
      },
    ],
  },
  {
    id: 'habits-concrete-4',
    situation:
      'Een klant heeft € 2.050 toegezegd voor de 14e. Je hangt op, en je volgende gesprek staat klaar. Wat doe je eerst?',
    replies: [
      {
        text: 'Je belt eerst door, want nu zit je in het ritme. Aan het eind van de dag werk je alles bij.',
        why: 'Na twaalf gesprekken weet je niet meer wie welke dag noemde.',
      },
      {
        text: 'Je legt bedrag en dag vast en plant de controle op de 14e.',
        why: 'Wat niet vastligt, vergeet je, en op de 14e weet je dan niet waar je naar kijkt.',
      },
      {
        text: 'Je noteert “gaat betalen”, dan weten collega’s het ook.',
        why: 'Zonder bedrag en dag heeft geen collega er iets aan.',
      },
    ],
  },
  {
    id: 'habits-listens-5',
    situation:
      'Je hebt wijnhandel Claudel gevraagd: “Op welke dag betaalt u de € 2.170?” Je hoort papier ritselen en verder niets.',
    replies: [
      {
        text: 'Je laat hem zoeken en zegt pas weer iets als hij een dag noemt.',
        why: 'Hij is met jouw vraag bezig, en elk woord van jou haalt hem eruit.',
      },
      {
        text: '“Of anders eind van de maand, als dat makkelijker is?”',
        why: 'Je geeft weken weg op een vraag die hij net aan het beantwoorden was.',
      },
      {
        text: '“U mag er ook over nadenken, hoor. Zal ik u volgende week nog eens bellen?”',
        why: 'Je haalt je eigen vraag van tafel voordat het antwoord er is.',
      },
    ],
  },
];
