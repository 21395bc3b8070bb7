import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the five habits, part 1. */
export const habits1Nl: readonly QuizText[] = [
  {
    id: 'habits-listens-1',
    situation:
      'Je zegt tegen stukadoor Bakir: “Factuur 3381 van € 1.430 verliep op 1 juni en staat nog open.” Het blijft vier tellen stil.',
    replies: [
      {
        text: 'Je wacht rustig tot hij zelf iets zegt.',
        why: 'In de stilte komt zijn eigen antwoord, en dat is meer waard dan het jouwe.',
      },
      {
        text: '“Of is die factuur misschien ergens tussen de papieren geraakt?”',
        why: 'Je vult de stilte met een reden waar hij zo “ja” op zegt.',
      },
      {
        text: '“Bent u er nog? Ik kan ook een ander keertje bellen als het nu niet uitkomt, hoor.”',
        why: 'Je geeft hem een uitgang voordat hij iets heeft hoeven zeggen.',
      },
    ],
  },
  {
    id: 'habits-listens-2',
    situation:
      'Boekwinkel Van Es vertelt uitgebreid over de verhuizing. Jij weet na één zin al hoe het zit met de € 710.',
    replies: [
      {
        text: '“Ja, maar even terug naar de factuur.”',
        why: 'Je kapt haar af, en dan wil zij jou ook niet helpen.',
      },
      {
        text: '“Vertel mij wat! Toen wij vorig jaar verhuisden, was ik weken lang al mijn post kwijt.”',
        why: 'Nu gaat het over jou, en zij is haar verhaal kwijt.',
      },
      {
        text: 'Je laat haar uitpraten, vat het in één zin samen en vraagt dan om een dag.',
        why: 'Wie is uitgesproken, kan daarna zelf luisteren.',
      },
    ],
  },
  {
    id: 'habits-listens-3',
    situation: 'Meneer Tóth heeft een klein transportbedrijf. Hij zegt: “Kijk, het zit zo…” en dan niets meer.',
    replies: [
      {
        text: '“U hebt het zeker druk gehad?”',
        why: 'Je raadt, en hij neemt jouw antwoord over omdat dat makkelijker is.',
      },
      {
        text: '“Laat me u even helpen: is het een kwestie van geld, of ligt het bij de boekhouder?”',
        why: 'Met twee keuzes van jou hoor je de derde, de echte, niet meer.',
      },
      {
        text: 'Je zegt niets en geeft hem de tijd.',
        why: 'Hij staat op het punt om de oorzaak te noemen, en jij hoeft alleen te wachten.',
      },
      {
        text: '“Zegt u het maar gerust, u bent heus niet de enige klant die te laat betaalt.”',
        why: 'Goed bedoeld, maar je breekt zijn zin af en zegt meteen dat te laat gewoon is.',
      },
    ],
  },
  {
    id: 'habits-listens-4',
    situation:
      'De eigenares van een meubelzaak zucht: “Het is hier een puinhoop sinds Karin weg is.” Er staat € 2.890 open.',
    replies: [
      {
        text: '“Dat is vervelend, maar daar kunnen wij natuurlijk niet op blijven wachten met ons geld.”',
        why: 'Je hoort het wel, maar doet er niets mee.',
      },
      {
        text: '“Dat klinkt niet makkelijk. Wat deed Karin dat nu blijft liggen?”',
        why: 'Je gaat in op wat ze zegt en vindt zo de plek waar de factuur vastzit.',
      },
      {
        text: '“O ja, personeel. Hebt u al iemand nieuw?”',
        why: 'Gezellig, maar je raakt van de factuur af en weet straks nog niets.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-1',
    situation: 'Je wilt dat rijschool Van Beek de € 560 vandaag betaalt. Welke zin gebruik je?',
    replies: [
      {
        text: '“U moet die € 560 vandaag nog overmaken.”',
        why: 'Bij “moeten” gaan mensen schrap staan, ook als je gelijk hebt.',
      },
      {
        text: '“Ik vraag u om die € 560 vandaag over te maken.”',
        why: 'Je vraagt hetzelfde, maar de klant houdt de keuze en dus ook zijn humeur.',
      },
      {
        text: '“U bent verplicht om deze factuur nu te voldoen, want zo staat het in de voorwaarden.”',
        why: 'Dit is hetzelfde moeten in een net pak.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-2',
    situation: 'Mevrouw Aydin van het naaiatelier vraagt: “Wat moet ik nu doen om dit te regelen?” Het gaat om € 390.',
    replies: [
      {
        text: '“U moet gewoon even inloggen bij uw bank.”',
        why: 'Zij zei het woord eerst, maar uit jouw mond wordt het toch een bevel.',
      },
      {
        text: '“U dient het bedrag met vermelding van het kenmerk te voldoen op onze bankrekening.”',
        why: 'Zo praat een brief, en zij zit met jou aan de telefoon.',
      },
      {
        text: '“Het snelst gaat het met een betaallink. Naar welk nummer stuur ik die?”',
        why: 'Je maakt het makkelijk en helpt haar meteen een stap verder.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-3',
    situation:
      'Joke Maes heeft een frituur in Hasselt en wil betalen, maar vindt haar factuur van € 415 niet meer. Je wilt dat ze die klaarlegt.',
    replies: [
      {
        text: '“Ik mail hem u nu. Leest u straks even mee, dan bekijken we hem samen.”',
        why: 'Je neemt het werk over en nodigt haar uit om mee te doen.',
      },
      {
        text: '“Dan moet ge eerst die factuur gaan zoeken, hè.”',
        why: 'Je geeft een opdracht aan iemand die net wil meewerken.',
      },
      {
        text: '“U had die factuur moeten bewaren, maar goed. Ik zal zien of ik er nog een kan maken.”',
        why: '“Had moeten” is een verwijt, en wie een verwijt krijgt, helpt minder graag mee.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-4',
    situation:
      'Tandarts Visser zegt: “Van wie moet dat eigenlijk, nog deze week?” Het gaat om € 2.240, veertig dagen over de datum.',
    replies: [
      {
        text: '“Ik vraag het u, omdat wij deze week zelf onze leveranciers betalen.”',
        why: 'Je zegt wat jij vraagt en geeft er een zakelijke reden bij.',
      },
      {
        text: '“Dat moet van de wet, dokter. Wie een factuur krijgt, moet die op tijd betalen.”',
        why: 'Je wint de discussie en verliest de bereidheid.',
      },
      {
        text: '“Van mijn chef, die wil mijn lijst leeg zien.”',
        why: 'Jouw lijst is niet zijn probleem, en nu ben jij een doorgeefluik.',
      },
    ],
  },
  {
    id: 'habits-avoids-why-1',
    situation: 'Schoonmaakbedrijf Fris beloofde € 1.690 voor afgelopen vrijdag. Er kwam niets. Hoe begin je daarover?',
    replies: [
      {
        text: '“Waarom hebt u vrijdag niet betaald?”',
        why: 'Op “waarom” krijg je een verdediging in plaats van de oorzaak.',
      },
      {
        text: '“Ik begrijp echt niet waarom u dan niet even belt. Zo moeilijk is dat toch niet?”',
        why: 'Ook ingepakt is het een waarom, met een verwijt erachteraan.',
      },
      {
        text: '“We spraken vrijdag af. Wat kwam ertussen?”',
        why: 'Je noemt het feit en vraagt open, zonder oordeel.',
      },
    ],
  },
  {
    id: 'habits-avoids-why-2',
    situation:
      'Cateraar Lin wil niet in één keer betalen. Je stelde € 2.000 op de 15e voor. Ze zegt alleen: “Nee, dat doe ik niet.”',
    replies: [
      {
        text: '“Wat maakt de 15e lastig voor u?”',
        why: 'Je vraagt naar het obstakel, en dan kun je het samen oplossen.',
      },
      {
        text: '“Waarom niet?”',
        why: 'Kort en begrijpelijk, maar ze gaat nu uitleggen waarom ze gelijk heeft.',
      },
      {
        text: '“Hoezo niet? U hebt een goedlopende zaak, dus dat bedrag kunt u toch wel missen.”',
        why: 'Hoezo is waarom met een oordeel, en je kijkt ook nog in haar portemonnee.',
      },
      {
        text: '“Dan weet ik het ook niet meer. Zegt u dan zelf maar wat u wél wilt gaan doen.”',
        why: 'Je laat de leiding los zonder iets te weten over het obstakel.',
      },
    ],
  },
];
