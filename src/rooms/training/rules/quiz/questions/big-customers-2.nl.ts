import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about big customers, part 2. */
export const bigCustomers2Nl: readonly QuizText[] = [
  {
    id: 'big-customers-deduction-1',
    situation:
      'Tuincentrumketen Flora trekt € 850 “marketingbijdrage” af van een factuur van € 11.000. Daar is niets over afgesproken. Wat zeg je?',
    replies: [
      {
        text: '“Die bijdrage ken ik niet. Waar staat die, en met wie sprak u die af?”',
        why: 'Je vraagt naar de grond en geeft niets weg voordat je het weet.',
      },
      {
        text: '“Op zo’n bedrag is het maar klein bier. Ik boek het af, dan zijn we eruit.”',
        why: 'Volgende maand trekken ze het weer af, en dan heb jij het goedgevonden.',
      },
      {
        text: '“Dit is gewoon stelen, en dat weet u zelf ook. Ik wil het vandaag terugzien.”',
        why: 'Met zo’n woord praat je straks met een jurist in plaats van met de inkoper.',
      },
      {
        text: '“Goed, als u de rest vandaag betaalt, dan laat ik die € 850 voor u zitten.”',
        why: 'Je betaalt € 850 voor iets waar je gewoon recht op had.',
      },
    ],
  },
  {
    id: 'big-customers-promise-check-1',
    situation:
      'Concern Omnia zegt toe: “De € 19.750 gaat mee in de ronde van de 20e.” Je hebt samengevat. Wat doe je nog voor je ophangt?',
    replies: [
      {
        text: '“Prima. En als het de 20e niet gebeurt, dan bel ik uw directeur.”',
        why: 'Je hebt een afspraak en dreigt er alsnog overheen.',
      },
      {
        text: '“Mooi, tot de volgende keer dan maar weer. Want zo gaat het elke maand, hè.”',
        why: 'Met een zucht neem je de sfeer van het hele gesprek terug.',
      },
      {
        text: '“Dank u. Naar welk adres stuur ik de bevestiging, en met wie sprak ik?”',
        why: 'Een naam en een bericht houden de afspraak levend in een groot huis.',
      },
    ],
  },
  {
    id: 'big-customers-shared-centre-1',
    situation:
      'De crediteuren van Berghuis zitten sinds kort in een ander land. Je krijgt een vriendelijke dame die alleen Engels spreekt en zegt: “It is in process.” Het gaat om € 7.900.',
    replies: [
      {
        text: 'Je vraagt in welke status hij staat, wat de volgende stap is en op welke dag die komt.',
        why: 'In process kan van alles zijn, en een status met een dag is controleerbaar.',
      },
      {
        text: 'Je bedankt haar en belt volgende week weer, want zij kan er verder ook niets aan doen.',
        why: 'Ze kan je meer vertellen, en je hebt er niet naar gevraagd.',
      },
      {
        text: 'Je belt de verkoopafdeling van Berghuis en klaagt dat niemand daar Nederlands spreekt.',
        why: 'De taal is het probleem niet, het gebrek aan een dag is dat wel.',
      },
    ],
  },
  {
    id: 'big-customers-stop-credit-1',
    situation:
      'Retailer Maximo heeft € 52.000 open, waarvan € 17.000 vervallen. Ze vragen of de nieuwe order van € 9.000 morgen kan rijden. Wat zeg je?',
    replies: [
      {
        text: '“Natuurlijk, u bent een grote klant.”',
        why: 'Je geeft je beste ruilmiddel weg en krijgt er niets voor terug.',
      },
      {
        text: '“Graag. Als de € 17.000 vandaag geboekt is, rijdt de order morgen.”',
        why: 'Je hebt iets wat zij willen en ruilt het tegen het vervallen deel.',
      },
      {
        text: '“Nee. Zolang er € 52.000 openstaat, gaat er hier echt niets meer de deur uit.”',
        why: 'Het grootste deel is nog niet vervallen, dus je eist wat nog niet hoeft.',
      },
    ],
  },
  {
    id: 'big-customers-municipality-1',
    situation:
      'Gemeente Veenrode: “Het budget van dit jaar is op, we betalen in januari.” Het gaat om € 3.980 voor speeltoestellen, geleverd in september. Het is nu november.',
    replies: [
      {
        text: '“Van ons belastinggeld dus. Dan mag je toch verwachten dat ze hun rekening netjes betalen.”',
        why: 'Je preekt tegen een ambtenaar die dit budget niet maakte.',
      },
      {
        text: '“Januari is dichtbij genoeg. Als het dan maar meteen in de eerste week kan.”',
        why: 'Je geeft maanden weg omdat het budget hun probleem is.',
      },
      {
        text: '“Er is in september geleverd, en ook een gemeente heeft dertig dagen. Wie kan dit vrijgeven?”',
        why: 'Je noemt twee feiten en zoekt de persoon die verder kan helpen.',
      },
    ],
  },
  {
    id: 'big-customers-bypass-1',
    situation:
      'Je weet dat de directeur van klant Verkade jouw directeur kent. De crediteurenmedewerker, Joost, houdt € 8.300 tegen. Wat doe je eerst?',
    replies: [
      {
        text: 'Je vraagt Joost wat hij nodig heeft om de factuur door te laten.',
        why: 'Joost ziet je volgende facturen ook, en hij weet waar het vastzit.',
      },
      {
        text: 'Je vraagt je directeur om even met zijn kennis te bellen, want dat gaat het snelst.',
        why: 'Het werkt misschien één keer, en Joost onthoudt het.',
      },
      {
        text: 'Je zegt tegen Joost dat je zijn directeur kent.',
        why: 'Een dreigement met een vriendelijk gezicht blijft een dreigement.',
      },
    ],
  },
  {
    id: 'big-customers-small-invoice-1',
    situation:
      'Een concern betaalt grote facturen keurig, maar drie kleintjes van samen € 412 blijven al 70 dagen liggen. Je krijgt crediteuren aan de lijn. Wat vraag je?',
    replies: [
      {
        text: '“Het is maar € 412, dus dat kunt u toch wel even tussendoor betalen?”',
        why: 'Tussendoor betaalt een groot bedrijf niets.',
      },
      {
        text: 'Je boekt ze af, want bellen kost meer dan het opbrengt.',
        why: 'De oorzaak blijft, en volgende maand liggen er weer drie.',
      },
      {
        text: '“Wat hebben deze drie gemeen dat ze blijven hangen? Ik help u graag.”',
        why: 'Drie keer hetzelfde is een oorzaak, en die wil je weg hebben.',
      },
    ],
  },
  {
    id: 'big-customers-year-end-1',
    situation:
      'Distributiegroep Colvar uit Antwerpen laat in december alles liggen: “Jaareinde, dan betalen wij niet.” Er is € 23.500 vervallen. Wat zeg je?',
    replies: [
      {
        text: '“Dat doen jullie elk jaar opnieuw. Waarom krijgen wij dat altijd zo laat te horen?”',
        why: 'Het waarom brengt je in het verleden, en december loopt door.',
      },
      {
        text: '“Goed, dan noteer ik begin januari. Prettige feesten alvast, en de beste wensen.”',
        why: 'Je geeft een maand weg, en begin januari is geen dag.',
      },
      {
        text: '“Welke betaling gaat er in december wel nog door, en wie beslist daarover?”',
        why: 'Er gaan altijd betalingen door, en je zoekt wie de lijst maakt.',
      },
      {
        text: '“Dan doen wij in januari ook een maand niets voor u. Zo simpel is dat.”',
        why: 'Wie meteen terugslaat, hoort nooit wat er wél kon.',
      },
    ],
  },
  {
    id: 'big-customers-silence-1',
    situation:
      'Je vraagt het hoofd crediteuren van een bouwmarkt: “Wat is er nodig om de € 16.500 deze week te betalen?” Ze zegt: “Even kijken hoor…” en typt een halve minuut.',
    replies: [
      {
        text: 'Je vertelt intussen dat andere bouwmarkten het geld altijd mooi op tijd overmaken.',
        why: 'Je leidt haar af en vergelijkt haar ook nog met anderen.',
      },
      {
        text: 'Je wacht, met je pen klaar.',
        why: 'Ze zoekt voor jou, en in die halve minuut komt het echte antwoord.',
      },
      {
        text: '“Als het niet lukt, is volgende week ook goed.”',
        why: 'Je verlaagt je vraag terwijl zij nog zoekt naar een ja.',
      },
    ],
  },
];
