import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about complaints, part 1. */
export const complaints1Nl: readonly QuizText[] = [
  {
    id: 'complaints-hear-out-1',
    situation:
      'Mevrouw Jacobs van beautysalon Puur schiet uit haar slof: “Die stoelen wiebelen vanaf dag één, en jij belt over geld!” Het gaat om € 3.260.',
    replies: [
      {
        text: '“Daar ga ik niet over, mevrouw. U kunt de klantenservice bellen, ik ben van de betalingen.”',
        why: 'Voor haar ben jij het bedrijf, en nu voelt ze zich weggestuurd.',
      },
      {
        text: '“Dat is vervelend, vooral met klanten erin. Wat gebeurt er precies met de stoelen?”',
        why: 'Eerst is zij aan de beurt, want zolang ze boos is, hoort ze geen bedrag.',
      },
      {
        text: '“Wiebelen is wat anders dan kapot. U gebruikt ze toch gewoon elke dag, of niet soms?”',
        why: 'Je maakt haar klacht klein, en dan wordt hij vanzelf groter.',
      },
    ],
  },
  {
    id: 'complaints-hear-out-2',
    situation:
      'Aannemer Jelle begint aan een lang verhaal over een lekkende goot. Na twee minuten denk je: dit is een smoes. Er staat € 4.400 open. Wat doe je?',
    replies: [
      {
        text: 'Je vraagt waarom hij daar nu pas mee komt, want dat is wel erg toevallig.',
        why: 'Met dat wantrouwen verlies je een klant die misschien gelijk heeft.',
      },
      {
        text: 'Je zegt dat klachten schriftelijk horen en gaat terug naar de factuur.',
        why: 'Hij klaagt al, en jij geeft hem een formulier.',
      },
      {
        text: 'Je belooft een korting, dan is het gesprek tenminste klaar.',
        why: 'Je koopt een verhaal af waarvan je niets weet.',
      },
      {
        text: 'Je luistert uit, schrijft mee en vraagt wat een goede oplossing zou zijn.',
        why: 'Of het waar is, blijkt uit de feiten, en die krijg je alleen door te luisteren.',
      },
    ],
  },
  {
    id: 'complaints-undisputed-1',
    situation:
      'Kwekerij Berends betaalt € 6.000 niet, omdat twaalf van de zestig bakken kapot aankwamen (€ 1.200). Wat vraag je?',
    replies: [
      {
        text: '“Dan houdt u de € 6.000 vast tot dit is uitgezocht. Dat lijkt mij wel zo eerlijk.”',
        why: 'Je laat € 4.800 staan waar niets mis mee is.',
      },
      {
        text: '“Eerst de € 6.000 betalen, en dan kijken wij daarna naar de kapotte bakken.”',
        why: 'Met een kapotte levering vertrouwt hij dat niet, en dan komt er niets.',
      },
      {
        text: '“Die € 1.200 zoek ik uit. Wanneer betaalt u de € 4.800 waar we het over eens zijn?”',
        why: 'De klacht krijgt aandacht, en het goede deel hoeft niet te wachten.',
      },
    ],
  },
  {
    id: 'complaints-undisputed-2',
    situation:
      'Interieurbouwer Thijs uit Turnhout houdt € 9.500 tegen omdat één kast een kras heeft. “Ik betaal alles als dat in orde is.” De kast kost € 780. Wat zeg je?',
    replies: [
      {
        text: '“Over € 8.720 is alles in orde. Als u dat tegen vrijdag stort, komt onze man woensdag voor de kast.”',
        why: 'Je ruilt een snelle oplossing tegen het deel zonder discussie.',
      },
      {
        text: '“Een kras van niets en daarvoor houdt ge bijna tienduizend euro vast? Allez.”',
        why: 'Je lacht zijn kras weg, en hij houdt nog liever vast.',
      },
      {
        text: '“Goed, dan wachten we tot de kast vervangen is. Hoe lang duurt dat bij ons eigenlijk?”',
        why: 'Je hangt alles op aan één kast, en je weet zelf het antwoord niet.',
      },
    ],
  },
  {
    id: 'complaints-date-1',
    situation:
      'Je hebt de klacht van mevrouw Verhoef (te weinig tegels geleverd, € 640) op papier. Hoe rond je dat deel af?',
    replies: [
      {
        text: '“Dank u, ik geef het door aan de juiste afdeling, en die neemt contact met u op.”',
        why: 'Niemand heeft een naam of een dag, en dan gebeurt er vaak niets.',
      },
      {
        text: '“Ik leg het bij de bezorging en bel u uiterlijk woensdag. Klopt het zo voor u?”',
        why: 'Zij weet wie wat doet en wanneer, en jij checkt of je haar begreep.',
      },
      {
        text: '“Ik zet het erbij. Als u niets meer hoort, dan mag u gerust weer bellen.”',
        why: 'Je legt het werk bij de klant, en de factuur blijft intussen liggen.',
      },
    ],
  },
  {
    id: 'complaints-date-2',
    situation:
      'Je beloofde stoffeerder Aziz om vandaag terug te bellen over zijn klacht van € 1.500. De fabriek heeft nog niets gezegd. Wat doe je?',
    replies: [
      {
        text: 'Je belt toch, zegt eerlijk dat er nog niets is en noemt een nieuwe dag.',
        why: 'Wie op de afgesproken dag belt, houdt zijn woord, ook zonder antwoord.',
      },
      {
        text: 'Je wacht tot er een antwoord is, want bellen zonder nieuws heeft weinig zin.',
        why: 'Hij wacht op jou, en met elke stille dag betaalt hij liever niet.',
      },
      {
        text: 'Je vraagt hem om alvast te betalen, want de fabriek is bezig.',
        why: 'Je vraagt om geld zonder dat jij iets hebt geleverd.',
      },
    ],
  },
  {
    id: 'complaints-silent-1',
    situation:
      'Kapsalon Noa betaalt al negen jaar stipt en reageert nu al drie weken op geen mail over € 1.260. Wat zeg je na het doel?',
    replies: [
      {
        text: '“Was u misschien niet tevreden over de laatste levering van vorige maand?”',
        why: 'Je raadt en zet haar op een spoor dat niet van haar was.',
      },
      {
        text: '“Na negen jaar had ik toch wel een berichtje van u verwacht, eerlijk gezegd.”',
        why: 'Je begint met een verwijt bij iemand die negen jaar goed was.',
      },
      {
        text: '“Na negen jaar ken ik u niet zo. Wat is er anders dan anders?”',
        why: 'Een trouwe klant die zwijgt, heeft een reden, en daar vraag je open naar.',
      },
      {
        text: 'Je stuurt het dossier door, want wie drie weken niet reageert, wil gewoon niet.',
        why: 'Bij een vaste klant is bellen de eerste stap, en doorsturen kan altijd nog.',
      },
    ],
  },
  {
    id: 'complaints-silent-2',
    situation:
      'Een webwinkel betaalt ineens te laat. Na je doel zegt de eigenaar, na een stilte: “Ach, het maakt toch niet uit wat ik zeg.” Wat zeg je?',
    replies: [
      {
        text: '“Dat is niet waar, wij nemen elke klant serieus en hebben daar zelfs een aparte afdeling voor.”',
        why: 'Je spreekt hem tegen en prijst jezelf, en hij zegt niets meer.',
      },
      {
        text: '“Dan houden we het zakelijk. De € 2.040 verwacht ik dan deze week op de rekening.”',
        why: 'Je laat een deur dichtvallen die hij net op een kier zette.',
      },
      {
        text: '“Voor mij wel. Wat is er gebeurd dat u dat zo zegt?”',
        why: 'Hier zit een oude teleurstelling, en je laat horen dat je luistert.',
      },
    ],
  },
  {
    id: 'complaints-invoice-wrong-1',
    situation:
      'Installateur Boz zegt: “Dit bedrag klopt niet, er staan zes uren te veel op.” In jouw systeem zie je dat niet. Er staat € 3.900 open.',
    replies: [
      {
        text: '“Welke uren zijn volgens u te veel? Dan leg ik ze naast de urenstaat en bel u morgen.”',
        why: 'Je maakt het precies en neemt het uitzoeken op je.',
      },
      {
        text: '“Dat kan niet, want onze monteur schrijft zijn uren elke dag netjes op.”',
        why: 'Je verdedigt een lijst die je zelf nog niet bekeek.',
      },
      {
        text: '“Goed, dan haal ik er zes uren af en stuur ik u een nieuwe factuur.”',
        why: 'Je geeft toe zonder te weten of het zo is.',
      },
    ],
  },
];
