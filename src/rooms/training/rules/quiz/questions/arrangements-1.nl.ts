import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about arrangements, part 1. */
export const arrangements1Nl: readonly QuizText[] = [
  {
    id: 'arrangements-capacity-1',
    situation:
      'Mevrouw Dekker (particulier) wil € 900 in termijnen betalen. “Doe maar € 150 per maand, dan ben ik er snel af.” Ze klinkt gehaast. Wat vraag je?',
    replies: [
      {
        text: '“Wat houdt u per maand over na huur, energie en eten?”',
        why: 'Een termijn werkt alleen als het geld er elke maand echt is.',
      },
      {
        text: '“Mooi, € 150 dus, zes maanden lang.”',
        why: 'Snel klaar is fijn, maar een te hoge termijn breekt in maand twee.',
      },
      {
        text: '“Kunt u niet beter € 200 doen? Dan bent u er in vijf maanden al helemaal van af.”',
        why: 'Je maakt de kans op een gemiste termijn groter.',
      },
    ],
  },
  {
    id: 'arrangements-capacity-2',
    situation:
      'Zelfstandig kinesist Bram stelt voor om € 3.600 in 36 schijven van € 100 te betalen. Hij werkt elke dag en heeft goede maanden. Wat zeg je?',
    replies: [
      {
        text: '“Drie jaar, dat meent ge toch niet? Zo groot is die factuur nu ook weer niet.”',
        why: 'Je maakt hem belachelijk en hoort nooit wat hij wel kan.',
      },
      {
        text: '“Wat komt er in een gewone maand binnen, en wat kunt u daarvan storten?”',
        why: 'Je gaat uit van zijn inkomsten en niet van het eerste getal dat valt.',
      },
      {
        text: '“Honderd per maand is goed, als het maar elke maand stipt op de eerste komt.”',
        why: 'Je geeft drie jaar weg zonder te vragen wat er kan.',
      },
    ],
  },
  {
    id: 'arrangements-first-payment-1',
    situation:
      'Met restauranthouder Samir praat je over € 2.400 in vier termijnen. Alles lijkt rond. Wat vraag je nog, voordat je ja zegt?',
    replies: [
      {
        text: '“Dat kan, als de eerste € 600 vandaag gaat. Lukt dat nog voor vijf uur?”',
        why: 'Je geeft tijd en vraagt er een eerste betaling voor terug.',
      },
      {
        text: '“Prima, dan beginnen we volgende maand rustig met de eerste van de vier.”',
        why: 'Je geeft ook nog een maand pauze, zonder reden.',
      },
      {
        text: '“Weet u zeker dat u het volhoudt? Ik heb daar bij u eerlijk gezegd mijn twijfels over.”',
        why: 'Twijfel uitspreken helpt hem niet om het vol te houden.',
      },
      {
        text: '“Zullen we het dan gewoon in vijf doen? Dat loopt voor u nog wat makkelijker.”',
        why: 'Je biedt meer aan dan hij vroeg.',
      },
    ],
  },
  {
    id: 'arrangements-first-payment-2',
    situation:
      'Autoschade Rex vraagt een regeling voor € 5.000: “Over drie maanden komt er geld van de verzekering.” Tot dan kan hij niets, zegt hij. Wat antwoord je?',
    replies: [
      {
        text: '“Goed, drie maanden dan. U laat het zelf wel weten als de verzekering betaald heeft.”',
        why: 'Je wacht op een ander en legt het initiatief ook nog bij hem.',
      },
      {
        text: '“Geen sprake van. Drie maanden wachten wij op niemand, ook niet op een verzekeraar.”',
        why: 'Je weigert zonder te zoeken naar wat er tussendoor kan.',
      },
      {
        text: '“Dan wil ik meedenken. Welk klein bedrag lukt elke week, tot dat geld er is?”',
        why: 'Ook weinig geld houdt het contact en de gewoonte in stand.',
      },
    ],
  },
  {
    id: 'arrangements-date-1',
    situation:
      'Mevrouw Moreau krijgt elke maand op de 21e haar salaris. Ze stelt € 80 per maand voor, “ergens aan het begin van de maand”. Wat zeg je?',
    replies: [
      {
        text: '“Zullen we de 22e kiezen, de dag na uw salaris?”',
        why: 'Je kiest de dag waarop het geld er zeker is.',
      },
      {
        text: '“Aan het begin van de maand is goed, dan zit u er nog ruim bij.”',
        why: 'Op de eerste is het salaris vaak al weg, en begin is geen dag.',
      },
      {
        text: '“Waarom niet meteen op de 21e, als u uw geld toch gekregen hebt?”',
        why: 'Op de dag zelf kan het salaris later binnenkomen, en waarom klinkt als een verwijt.',
      },
    ],
  },
  {
    id: 'arrangements-date-2',
    situation:
      'Frituuruitbater Luc wil € 640 in vier schijven betalen, “telkens rond het einde van de maand”. Wat vraag je?',
    replies: [
      {
        text: '“Op welke dag mag ik ze noteren, en stort u ze zelf of met een doorlopende opdracht?”',
        why: 'Je vraagt om een vaste dag en maakt het meteen gemakkelijk.',
      },
      {
        text: '“Rond het einde van de maand is goed, daar zetten we ons dan naar.”',
        why: 'Rond is geen dag, dus weet niemand wanneer hij te laat is.',
      },
      {
        text: '“Als ge maar niet te laat zijt, want dan valt de hele regeling weg, hè.”',
        why: 'Je dreigt al voordat er een dag is om op te halen.',
      },
    ],
  },
  {
    id: 'arrangements-include-new-1',
    situation:
      'Sportwinkel Run heeft € 4.200 vervallen en vraagt drie termijnen. Er komt elke maand een factuur van ongeveer € 600 bij. Wat hoort er in de regeling?',
    replies: [
      {
        text: '“Drie keer € 1.400, en de nieuwe facturen bekijken we daarna.”',
        why: 'Na drie maanden staat er weer € 1.800 open.',
      },
      {
        text: '“Doet u dan maar zes keer € 700, dan kunt u de nieuwe er tussendoor betalen.”',
        why: 'Je rekt de regeling voor iets waar niemand om vroeg.',
      },
      {
        text: '“Drie keer € 1.400 kan, als de nieuwe facturen gewoon op tijd gaan.”',
        why: 'Zonder die voorwaarde betaalt hij het oude en groeit er iets nieuws.',
      },
    ],
  },
  {
    id: 'arrangements-write-1',
    situation: 'De regeling is rond: € 250 op de 5e van vier maanden. Waar eindig je mee?',
    replies: [
      {
        text: '“Fijn dat we eruit zijn. Ik ga ervan uit dat u het zelf ook wel ergens hebt opgeschreven.”',
        why: 'Als hij iets anders opschreef, merk je dat pas als het misgaat.',
      },
      {
        text: '“Ik herhaal: vier keer € 250, elke 5e. U krijgt het vandaag zwart op wit.”',
        why: 'Je zegt hetzelfde nog eens en zet het op papier, dan bestaat er één versie.',
      },
      {
        text: '“Afgesproken. En mist u er één, dan is alles weer in één keer opeisbaar, hè.”',
        why: 'De afspraak staat, en je zet er zelf wantrouwen achter.',
      },
    ],
  },
  {
    id: 'arrangements-missed-1',
    situation:
      'Termijn twee van meneer Blok (€ 120) kwam niet. De eerste was op tijd. Je belt hem. Wat is je eerste zin?',
    replies: [
      {
        text: '“Volgens de regeling is nu het hele bedrag in één keer opeisbaar, meneer Blok.”',
        why: 'Dat kan later nog, en met deze opening hoor je niet wat er is.',
      },
      {
        text: '“Bent u het vergeten? Dat kan natuurlijk altijd een keertje gebeuren.”',
        why: 'Je geeft hem een reden, en het kan heel iets anders zijn.',
      },
      {
        text: '“De eerste termijn kwam netjes op tijd, en de tweede bleef uit. Wat is er gebeurd?”',
        why: 'Je ziet wat goed ging en vraagt open naar wat misging.',
      },
    ],
  },
];
