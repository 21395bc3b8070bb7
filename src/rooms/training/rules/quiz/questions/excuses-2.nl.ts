import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the nine excuses, part 2. */
export const excuses2Nl: readonly QuizText[] = [
  {
    id: 'excuses-person-absent-2',
    situation: 'Dakdekker Koster zegt: “Alles ligt bij de boekhouder, die regelt het.” Er staat € 2.420 open.',
    replies: [
      {
        text: '“Dan bel ik hem wel, dan hoeft u er niet meer tussen te zitten. Welk nummer heeft hij?”',
        why: 'Wat hij schuldig is, bespreek je met de klant, en een boekhouder zonder opdracht betaalt niet.',
      },
      {
        text: '“Wat heeft hij nog nodig, en op welke dag geeft u de betaling vrij?”',
        why: 'De boekhouder boekt, maar Koster beslist, dus bij hem blijft de vraag.',
      },
      {
        text: '“Als het bij de boekhouder ligt, is het in goede handen. Dan zie ik de betaling wel komen.”',
        why: 'In goede handen is niet hetzelfde als op een dag.',
      },
    ],
  },
  {
    id: 'excuses-approval-pending-1',
    situation: 'Uitzendbureau Flexx: “De factuur van € 5.300 moet nog goedgekeurd worden.”',
    replies: [
      {
        text: '“Laat u het mij weten als hij erdoor is?”',
        why: 'Jij wacht, en niemand daar heeft een reden om door te lopen.',
      },
      {
        text: '“Bij wie ligt hij, en wat heeft die persoon nog nodig?”',
        why: 'Je haalt het obstakel naar boven en kunt het misschien zelf wegnemen.',
      },
      {
        text: '“Is hij soms niet akkoord? Klopt er iets niet met de uren die wij hebben geschreven?”',
        why: 'Je vraagt zelf om een discussie over de uren.',
      },
      {
        text: '“Goedkeuren had binnen dertig dagen gekund. Nu wil ik gewoon de betaling zien.”',
        why: 'Zonder goedkeuring kan de ander niet betalen, hoe graag jij het ook ziet.',
      },
    ],
  },
  {
    id: 'excuses-approval-pending-2',
    situation:
      'Bij zorginstelling De Linde wacht de factuur van € 8.150 op een handtekening van de locatiemanager. Je hebt haar naam gekregen: mevrouw Sahin. Wat doe je?',
    replies: [
      {
        text: 'Je vraagt door te verbinden met mevrouw Sahin en belt anders terug op een vaste tijd.',
        why: 'Jij zet zelf de stap naar de persoon die tekent.',
      },
      {
        text: 'Je mailt mevrouw Sahin de factuur en zet de zaak twee weken stil.',
        why: 'Een mail tussen honderd andere versnelt niets.',
      },
      {
        text: 'Je vraagt de administratie om haar erop aan te spreken dat het te lang duurt.',
        why: 'Je legt jouw vraag bij iemand die er niets over te zeggen heeft.',
      },
    ],
  },
  {
    id: 'excuses-already-paid-1',
    situation: 'Meneer Vermeer van de ijssalon: “Die € 690 heb ik allang betaald.” Jij ziet niets op de rekening.',
    replies: [
      {
        text: '“Dat kan niet, hier is niets binnengekomen.”',
        why: 'Je hebt geen bewijs van zijn ongelijk, alleen een lege regel.',
      },
      {
        text: '“O, neem me niet kwalijk. Dan haal ik u meteen van de lijst en hoort u niets meer.”',
        why: 'Zonder dag en rekening weet je niet of het waar is.',
      },
      {
        text: '“Fijn, dan zoeken we het samen op. Op welke dag betaalde u, en naar welk nummer?”',
        why: 'Je gelooft hem en vraagt precies wat je nodig hebt om te zoeken.',
      },
    ],
  },
  {
    id: 'excuses-already-paid-2',
    situation:
      'Traiteur Sofie zegt: “Ik heb u vorige week al € 1.000 gestort.” Er stond € 1.480 open. Je vindt de € 1.000 terug. Wat zeg je?',
    replies: [
      {
        text: '“Klopt, maar dat was niet het hele bedrag. U weet toch dat er € 1.480 openstond?”',
        why: 'Zij betaalde het meeste, en krijgt een standje voor de rest.',
      },
      {
        text: '“Klopt, dank u, die is toegekomen. Wanneer stort u de laatste € 480?”',
        why: 'Je bevestigt wat zij deed en vraagt dan om de rest.',
      },
      {
        text: '“Ah ja, ik zie hem staan. Dan is het in orde.”',
        why: 'Er staat nog € 480 open waar je nu niets over zegt.',
      },
    ],
  },
  {
    id: 'excuses-agreement-with-colleague-1',
    situation:
      'Autobedrijf Prinsen: “Ik heb met een collega van je afgesproken dat ik tot augustus heb.” Het gaat om € 3.770. In het dossier staat niets.',
    replies: [
      {
        text: '“Dat staat hier nergens, dus dan is dat ook niet afgesproken. Ik reken op deze week.”',
        why: 'Collega’s vergeten ook wel eens iets te noteren.',
      },
      {
        text: '“Met wie sprak u, en wat werd er precies afgesproken? Ik zoek het vandaag uit.”',
        why: 'Je neemt het serieus en haalt op wat je nodig hebt om het na te gaan.',
      },
      {
        text: '“Als dat zo is afgesproken, dan blijft dat natuurlijk zo staan. Tot augustus dan!”',
        why: 'Je geeft weken weg op het woord van de klant, zonder na te vragen.',
      },
    ],
  },
  {
    id: 'excuses-agreement-with-colleague-2',
    situation:
      'Sanne van café Kroon zegt: “Jullie vertegenwoordiger zei dat ik pas betaal als de tap werkt.” Jouw dossier noemt zijn bezoek wel, maar niet de afspraak. Het gaat om € 2.300.',
    replies: [
      {
        text: '“Die jongens van verkoop beloven wel meer. Daar kunt u echt niet op rekenen.”',
        why: 'Je zet een collega te kijk, en de klant vertrouwt jullie geen van beiden nog.',
      },
      {
        text: '“Daar gaat hij niet over. Alleen wat op de factuur staat, telt, en dat is dertig dagen.”',
        why: 'Misschien heb je gelijk, maar de kapotte tap blijft liggen.',
      },
      {
        text: '“Ik vraag het hem vandaag na en bel u om vier uur. Hoe werkt de tap nu?”',
        why: 'Je belooft iets met een tijd en kijkt of er een klacht onder zit.',
      },
    ],
  },
  {
    id: 'excuses-system-1',
    situation: 'Schoenmaker Ramos: “Mijn bank-app ligt eruit, ik kan niks overmaken.” Het gaat om € 265.',
    replies: [
      {
        text: '“Vervelend. Welke andere weg hebt u vandaag: de computer, of langs de bank?”',
        why: 'Er is bijna altijd een tweede weg, en je laat hem die zelf kiezen.',
      },
      {
        text: '“Ja, die apps van tegenwoordig. Maak het maar over als hij het weer doet.”',
        why: 'Je maakt van een storing van een uur een uitstel zonder einde.',
      },
      {
        text: '“Dat hoor ik wel vaker, en altijd net als er betaald moet worden. Toevallig, hè?”',
        why: 'Je noemt het een smoes, en als het waar is, ben jij hem kwijt.',
      },
    ],
  },
  {
    id: 'excuses-system-2',
    situation:
      'Administratie van sportclub Sparta: “We zijn overgestapt op nieuwe software, er gaat nog niks uit.” Er staat € 1.155 open.',
    replies: [
      {
        text: '“Bij ons ging dat destijds ook helemaal mis. Sterkte ermee, ik meld me volgende maand.”',
        why: 'Je leeft zo hard mee dat je vraag verdwijnt.',
      },
      {
        text: '“Een betaling kan toch ook gewoon met de hand? Dat is hooguit twee minuten werk.”',
        why: 'De vraag is een verwijt, en de ander gaat uitleggen waarom het niet gaat.',
      },
      {
        text: '“Dat had u toch vooraf kunnen regelen? Andere clubs zeggen zoiets van tevoren.”',
        why: 'Het verleden verandert er niet door, maar de sfeer wel.',
      },
      {
        text: '“Dat is een klus. Op welke dag gaat de eerste betaling eruit, en staan wij daarbij?”',
        why: 'Je vraagt om de dag én om een plek op de lijst.',
      },
    ],
  },
];
