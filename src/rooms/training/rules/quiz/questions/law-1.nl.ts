import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the law in brief, part 1. */
export const law1Nl: readonly QuizText[] = [
  {
    id: 'law-consumer-costs-1',
    situation:
      'Een collega wil mevrouw Kuiper (particulier, € 412 voor een matras) bij de tweede mail meteen € 60 kosten rekenen. Zij kreeg nog geen brief met een laatste termijn. Wat zeg je?',
    replies: [
      {
        text: '“Eerst de brief met veertien dagen en het precieze bedrag. Pas daarna kosten.”',
        why: 'Een particulier krijgt eerst gratis veertien dagen de tijd om zonder kosten te betalen.',
      },
      {
        text: '“Prima, als het maar duidelijk in de mail staat. Ze is tenslotte gewoon te laat.”',
        why: 'Te laat is niet genoeg: zonder juiste brief zijn er bij een particulier geen kosten.',
      },
      {
        text: '“Doe maar € 40, want dat minimum mag je altijd meteen vragen, van iedereen.”',
        why: 'De € 40 zonder brief geldt tussen bedrijven, niet voor particulieren.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-2',
    situation:
      'In een laatste brief aan een particulier staat: “Betaal binnen 14 dagen na dagtekening van deze brief, anders komen er kosten bij.” Wat is er aan de hand?',
    replies: [
      {
        text: 'Niets, want veertien dagen is veertien dagen. Of je vanaf de brief of vanaf de bus telt, maakt voor de wet niets uit.',
        why: 'De dag van bezorging maakt juist wel uit, en daar gaan veel brieven op stuk.',
      },
      {
        text: 'Je repareert het met een sms: “U krijgt nog een week extra.” Daarna mogen de kosten er gewoon bij.',
        why: 'Een extra weekje maakt de brief niet goed, je stuurt een nieuwe brief met de juiste termijn.',
      },
      {
        text: 'De termijn is te kort: de veertien dagen lopen pas vanaf de dag na ontvangst. Er zijn dan geen kosten verschuldigd.',
        why: 'De rechter kijkt hier zelf naar, en met de foute termijn vervallen alle kosten.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-3',
    situation:
      'Meneer Willems (particulier) kreeg een goede brief over € 1.000. Binnen de termijn betaalde hij € 600. De rest bleef uit. Waarover reken je incassokosten?',
    replies: [
      {
        text: 'Over € 1.000, want de brief ging over het hele bedrag.',
        why: 'De brief noemt het geheel, maar kosten zijn er alleen over wat te laat is.',
      },
      {
        text: 'Over € 400, het deel dat niet op tijd kwam.',
        why: 'Wat hij op tijd betaalde, telt niet mee voor de kosten.',
      },
      {
        text: 'Nergens over, want hij heeft op tijd laten zien dat hij wil betalen.',
        why: 'Goede wil is fijn, maar over de onbetaalde € 400 mag je wel kosten rekenen.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-4',
    situation:
      'Mevrouw Aalbers (particulier) heeft twee vervallen facturen van € 200. In één brief noem je de incassokosten die erbij komen als ze niet betaalt. Welk bedrag is dat, zonder btw?',
    replies: [
      {
        text: '€ 80: het minimum is € 40, en het zijn twee facturen.',
        why: 'Het minimum geldt niet per factuur als je ze samen aanmaant.',
      },
      {
        text: '€ 40: dat is bij particulieren het vaste bedrag voor alles onder de € 500.',
        why: '€ 40 is het minimum, en vijftien procent komt hier hoger uit.',
      },
      {
        text: '€ 60: je telt de facturen op en neemt vijftien procent van € 400.',
        why: 'Je maant alles in één brief aan en rekent over het totaal.',
      },
    ],
  },
  {
    id: 'law-business-costs-1',
    situation:
      'Drukkerij Vos (bv) betaalt een factuur van € 180 van jouw bedrijf twee dagen na de afgesproken termijn. Ze kregen nog geen herinnering. Je collega vraagt of er kosten mogen komen.',
    replies: [
      {
        text: 'Nee, ook een bedrijf krijgt eerst een brief met veertien dagen, anders zijn er geen kosten.',
        why: 'Die brief is er voor particulieren, niet voor een bv.',
      },
      {
        text: 'Ja, tussen bedrijven is € 40 al verschuldigd vanaf de dag na de termijn. Of je het vraagt, is een keuze.',
        why: 'Dat bedrag hangt tussen bedrijven niet af van een herinnering.',
      },
      {
        text: 'Nee, want onder de € 266 is een factuur te klein om kosten over te rekenen.',
        why: 'De grootte van de factuur maakt voor die € 40 niets uit.',
      },
    ],
  },
  {
    id: 'law-business-costs-2',
    situation:
      'Fotograaf Lisa heeft een eenmanszaak. Ze kocht voor haar werk een lamp van € 1.300 en betaalt niet. Heeft zij recht op de brief met veertien dagen?',
    replies: [
      {
        text: 'Nee, zij kocht als ondernemer. Netjes aankondigen mag natuurlijk altijd.',
        why: 'Die brief hoort bij mensen die niet voor hun beroep of bedrijf kopen.',
      },
      {
        text: 'Ja, want een eenmanszaak is een gewoon mens, en die valt altijd onder de regels voor particulieren.',
        why: 'Ze is een mens, maar bij deze koop handelde ze voor haar bedrijf.',
      },
      {
        text: 'Dat hangt af van het bedrag: boven de € 1.000 telt het als een zakelijke koop.',
        why: 'Het gaat om waarvoor ze kocht, niet om hoeveel.',
      },
    ],
  },
  {
    id: 'law-terms-1',
    situation:
      'Een fabriek (volgens de wet een groot bedrijf) zegt tegen jouw baas (acht man personeel): “In ons contract staat zestig dagen.” Wat klopt?',
    replies: [
      {
        text: 'Zestig dagen mag tussen bedrijven altijd, als het maar zwart op wit in het contract staat.',
        why: 'Tussen gewone bedrijven mag het, maar niet van groot naar klein.',
      },
      {
        text: 'Een groot bedrijf mag zelf de termijn kiezen, omdat het vaste betaalrondes heeft.',
        why: 'Een betaalronde verandert de wettelijke grens niet.',
      },
      {
        text: 'Een groot bedrijf mag met een kleine leverancier hooguit dertig dagen afspreken. De zestig geldt niet.',
        why: 'De wet beschermt hier de kleine leverancier, en dan geldt dertig dagen.',
      },
    ],
  },
  {
    id: 'law-terms-2',
    situation:
      'Je stuurde een aannemersbedrijf een factuur, maar er is nooit een betaaltermijn afgesproken. De klant zegt: “Dan is er ook geen termijn.” Wat klopt?',
    replies: [
      {
        text: 'De klant heeft gelijk: zonder termijn kan hij niet te laat zijn.',
        why: 'De wet springt bij, dus hij kan wel degelijk te laat zijn.',
      },
      {
        text: 'Dan geldt zestig dagen, want dat is de langste termijn in de wet.',
        why: 'Zestig is de grens voor wat je afspreekt, niet wat vanzelf geldt.',
      },
      {
        text: 'Dan bepaal jij nu achteraf een termijn, bijvoorbeeld zeven dagen.',
        why: 'Achteraf kun je de klant niet aan een kortere termijn binden.',
      },
      {
        text: 'Tussen bedrijven geldt dan dertig dagen na ontvangst van de factuur.',
        why: 'Waar niets is afgesproken, vult de wet de termijn in.',
      },
    ],
  },
  {
    id: 'law-contact-hours-1',
    situation:
      'Jij belt voor een incassobureau. Meneer Arends is overdag op zijn werk. Een collega stelt voor om hem om half negen ’s avonds te bellen. Wat zeg je?',
    replies: [
      {
        text: '“Na acht uur bellen we niet. Ik probeer hem om half acht, en niet op zondag.”',
        why: 'Een incassobureau neemt tussen acht uur ’s avonds en zeven uur ’s ochtends geen contact op.',
      },
      {
        text: '“Half negen kan, als ik hem maar eerst vraag of het schikt dat ik zo laat nog bel.”',
        why: 'Op dat moment heb je al gebeld, en dat mocht niet meer.',
      },
      {
        text: '“Dan stuur ik hem om half negen een sms. Dat is tenslotte geen echt contact.”',
        why: 'Een bericht is ook contact en valt onder dezelfde uren.',
      },
    ],
  },
  {
    id: 'law-contact-often-1',
    situation:
      'Bij jouw incassobureau vraagt een nieuwe collega: “Mag ik meneer Bos vandaag een derde keer bellen? Hij neemt steeds niet op.” Jullie huisregel is één gesprekspoging per dag. Wat doe je?',
    replies: [
      {
        text: 'Je zegt ja, want zolang hij niet opneemt, telt het niet als contact.',
        why: 'Hij ziet drie gemiste oproepen, en dat is voor hem wel degelijk druk.',
      },
      {
        text: 'Je houdt de huisregel aan en kiest morgen een ander moment van de dag.',
        why: 'Vaker bellen op één dag voelt als jagen, en een ander uur geeft meer kans.',
      },
      {
        text: 'Je belt hem met een afgeschermd nummer, dan ziet hij niet dat jij het weer bent.',
        why: 'Wie zijn naam verbergt, verliest vertrouwen voor hij iets gezegd heeft.',
      },
    ],
  },
];
