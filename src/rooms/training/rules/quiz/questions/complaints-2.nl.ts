import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about complaints, part 2. */
export const complaints2Nl: readonly QuizText[] = [
  {
    id: 'complaints-invoice-wrong-2',
    situation:
      'Feestzaal De Linde zegt: “Die factuur staat op de naam van ons oud bedrijf, die boeken wij niet.” Er staat € 5.150 open. Het klopt: de nieuwe naam stond in hun bestelling.',
    replies: [
      {
        text: '“Dat maakt voor het bedrag toch geen verschil? Betaal gerust op de oude naam.”',
        why: 'Hun boekhouding kan dat niet, en de fout ligt bij jou.',
      },
      {
        text: '“Dat hebben wij fout. U krijgt hem vandaag juist, en op welke dag betaalt u hem dan?”',
        why: 'Een fout geef je toe als hij van jou is, en je vraagt meteen verder.',
      },
      {
        text: '“Ik maak een creditnota en een nieuwe factuur, met natuurlijk weer dertig dagen om te betalen.”',
        why: 'De naam was fout, maar de termijn hoef je er niet bij te geven.',
      },
    ],
  },
  {
    id: 'complaints-credit-1',
    situation:
      'Om een beschadigde partij lampen gaf je collega gisteren een creditnota van € 300. Vandaag zegt de klant: “En wat doen jullie nog voor mijn ergernis?” Er staat nog € 2.700 open.',
    replies: [
      {
        text: '“U kreeg gisteren € 300. Daarmee is wat ons betreft alles gezegd en gedaan.”',
        why: 'Je sluit het af voordat hij heeft kunnen uitleggen.',
      },
      {
        text: '“Omdat u zo’n goede klant bent, doe ik er nog vijf procent korting bovenop.”',
        why: 'Ergernis wordt zo een prijs, en die loopt elke keer op.',
      },
      {
        text: '“Sorry voor de ergernis. Wat hebben we laten liggen dat die € 300 niet goedmaakt?”',
        why: 'Je vraagt naar wat er nog scheelt in plaats van met geld te strooien.',
      },
    ],
  },
  {
    id: 'complaints-late-1',
    situation:
      'De rekening van € 1.150 voor schilderwerk is twee maanden oud. Pas nu zegt mevrouw Pieters dat de verf bladdert. Wat vraag je eerst?',
    replies: [
      {
        text: '“Wanneer zag u het voor het eerst, en welke foto’s hebt u?”',
        why: 'Je vraagt naar feiten, en daar hebben jullie allebei iets aan.',
      },
      {
        text: '“Waarom hebt u dat niet gewoon meteen gezegd, toen de rekening net binnenkwam?”',
        why: 'Misschien was ze bang of druk, en met dit waarom hoor je dat niet.',
      },
      {
        text: '“Na twee maanden is er geen klacht meer mogelijk, mevrouw. Dat staat in de voorwaarden.”',
        why: 'Je gaat op een regel zitten, terwijl je niet eens weet wat er is.',
      },
    ],
  },
  {
    id: 'complaints-record-1',
    situation:
      'Mevrouw Steijn meldt dat er een pallet stenen te weinig kwam (€ 420). Je hebt alles gehoord. Wat leg je vast?',
    replies: [
      {
        text: '“Klant klaagt over de levering”, want de rest heeft ze aan de telefoon al gezegd.',
        why: 'Over een week weet niemand om welke pallet het ging.',
      },
      {
        text: 'Wat er mankeert, welk bedrag het is, wat zij wil en wie haar wanneer belt.',
        why: 'Zo kan een collega het oplossen zonder haar nog eens te vragen.',
      },
      {
        text: 'Dat ze waarschijnlijk een reden zoekt om te wachten, dan weet de collega dat.',
        why: 'Wat je vermoedt is geen feit, en het kleurt elk volgend gesprek.',
      },
    ],
  },
  {
    id: 'complaints-not-mine-1',
    situation:
      'Meneer Oosting krijgt al een maand mail over € 310, maar hij zegt: “Ik heb daar nooit iets gekocht, u hebt de verkeerde.” De naam klopt, het adres niet helemaal. Wat doe je?',
    replies: [
      {
        text: 'Je vraagt hem om te bewijzen dat hij het niet was, want zijn naam staat op de rekening.',
        why: 'Iets bewijzen wat je niet deed, kan niemand.',
      },
      {
        text: 'Je legt het dossier een maand weg, en dan zie je wel of er nog iets van komt.',
        why: 'Een maand stilte lost niets op, en straks krijgt hij weer post.',
      },
      {
        text: 'Je stopt met herinneren, zoekt het adres en de bestelling uit en belt hem terug.',
        why: 'Is hij de verkeerde, dan hoort hij van jou dat het is rechtgezet.',
      },
    ],
  },
  {
    id: 'complaints-apology-1',
    situation:
      'De chauffeur liet pallets in de regen staan. Bakkerij Molenaar vertelt boos dat het meel nat is (€ 1.900). Hoe begin je?',
    replies: [
      {
        text: '“Nat meel, en u wilt morgen bakken. Dat is zuur. Welk deel is nog goed?”',
        why: 'Je benoemt wat het voor hem betekent en vraagt naar een feit.',
      },
      {
        text: '“Dat gaat via de vervoerder, dus daar kunnen wij eigenlijk helemaal niets aan doen.”',
        why: 'Voor hem is de vervoerder jouw vervoerder.',
      },
      {
        text: '“Ik snap het, maar dat is een ander verhaal. Wij hebben ook nog een oude factuur te bespreken.”',
        why: 'Je springt over zijn probleem heen, en hij komt niet mee.',
      },
    ],
  },
  {
    id: 'complaints-cause-1',
    situation:
      'Voor de vierde keer deze maand hoor je: “Er zat geen pakbon bij.” Wat doe je, nadat je de klant hebt geholpen?',
    replies: [
      {
        text: 'Je stuurt voortaan bij elke factuur zelf een pakbon na, dan klaagt er niemand meer.',
        why: 'Je lapt het gat, en de afdeling merkt niets.',
      },
      {
        text: 'Je telt de klachten en legt ze bij de afdeling die de pakbon kan regelen.',
        why: 'Een klacht die vier keer komt, los je op waar hij begint.',
      },
      {
        text: 'Niets, want dat is niet jouw werk en de magazijnmensen zijn er gevoelig over.',
        why: 'Iedere klant hierna betaalt weer te laat om hetzelfde.',
      },
    ],
  },
  {
    id: 'complaints-solution-1',
    situation:
      'Cafetaria Ons Huis in Lier ontving de frietketel een week te laat en liep daardoor omzet mis. De uitbater vraagt: “Wat gaat ge daaraan doen?” Er staat € 4.600 open, en je mag een filter van € 90 weggeven.',
    replies: [
      {
        text: '“Een filter kan ik u wel geven. De betaling komt dan vanzelf wel, neem ik aan.”',
        why: 'Je geeft het weg en hoopt op de rest.',
      },
      {
        text: '“Omzet kunt u niet op ons verhalen, dat staat gewoon in de voorwaarden, meneer.”',
        why: 'Ook als het klopt, hoort hij alleen dat het je niet raakt.',
      },
      {
        text: '“Die week was lastig, dat begrijp ik. Als u vandaag stort, krijgt u van ons de filter.”',
        why: 'Je erkent het, geeft iets kleins en krijgt er iets voor terug.',
      },
    ],
  },
];
