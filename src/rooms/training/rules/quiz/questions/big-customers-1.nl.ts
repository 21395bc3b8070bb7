import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about big customers, part 1. */
export const bigCustomers1Nl: readonly QuizText[] = [
  {
    id: 'big-customers-order-number-1',
    situation:
      'Energieconcern Volta stuurt € 14.300 terug: “Zonder inkoopnummer kunnen we hem niet boeken.” Wat vraag je de administratie?',
    replies: [
      {
        text: '“Kunt u hem voor deze ene keer zonder nummer boeken? Dan letten wij er volgende keer op.”',
        why: 'Een administratie mag dat bijna nooit, dus je wacht op een nee.',
      },
      {
        text: '“Wie maakt dat nummer aan, en in welke betaalronde valt hij als u het vandaag hebt?”',
        why: 'Je haalt het obstakel weg en legt meteen de dag vast.',
      },
      {
        text: '“Dat nummer had uw inkoper moeten geven. Wij hebben het werk gewoon geleverd.”',
        why: 'Ook als dat zo is, komt de factuur er niet door in het systeem.',
      },
    ],
  },
  {
    id: 'big-customers-portal-1',
    situation:
      'Ziekenhuis Sint Jan neemt facturen alleen aan via een eigen portaal. Jullie € 9.870 ging drie weken geleden per mail. Wat doe je tijdens het gesprek?',
    replies: [
      {
        text: 'Je zegt dat een factuur per mail ook een geldige factuur is, en dat de termijn al loopt.',
        why: 'Misschien heb je gelijk, maar hij staat nog steeds niet in hun lijst.',
      },
      {
        text: 'Je noteert dat het ziekenhuis lastig is en belt over twee weken opnieuw.',
        why: 'Over twee weken staat hij nog altijd niet in het portaal.',
      },
      {
        text: 'Je vraagt hoe je hem er vandaag in zet en wanneer hij dan betaald wordt.',
        why: 'Een portaal is een drempel, en jij bent er met hun hulp zo overheen.',
      },
    ],
  },
  {
    id: 'big-customers-right-person-1',
    situation:
      'Bij supermarktketen Goedkoop word je voor de derde keer doorverbonden. Je krijgt een stagiair. Het gaat om € 22.600. Wat zeg je?',
    replies: [
      {
        text: '“Fijn dat u helpt. Wie geeft deze factuur vrij, en op welk nummer zit die?”',
        why: 'Je bent aardig voor wie je spreekt en zoekt de persoon die beslist.',
      },
      {
        text: '“Ik ben nu al drie keer doorverbonden. Geef mij maar iemand die er wel over gaat.”',
        why: 'De stagiair kan er niets aan doen, en nu wil hij ook niets meer doen.',
      },
      {
        text: '“Laat maar, dan bel ik later nog eens. Hopelijk tref ik dan iemand anders aan de lijn.”',
        why: 'Morgen begin je weer bij de balie, zonder naam.',
      },
    ],
  },
  {
    id: 'big-customers-payment-run-1',
    situation:
      'Concern Metalux betaalt elke twee weken op donderdag. Je hoort: “Wij betalen altijd na zestig dagen, dat doen we bij iedereen.” Jullie spraken dertig dagen af. Het gaat om € 31.000.',
    replies: [
      {
        text: '“Zo gaan grote bedrijven nu eenmaal met kleine leveranciers om. Het is toch niet normaal.”',
        why: 'Je klaagt tegen iemand die dit niet bedacht heeft.',
      },
      {
        text: '“Als dat bij u de regel is, zet ik u op zestig. Dan hoef ik niet telkens te bellen.”',
        why: 'Je verandert een contract omdat bellen je tegenstaat.',
      },
      {
        text: '“In ons contract staat dertig. In welke donderdag past hij dan?”',
        why: 'Je blijft bij de afspraak en sluit aan bij hun eigen ritme.',
      },
      {
        text: '“Dan reken ik u vanaf vandaag rente.”',
        why: 'Met een dreiging als eerste zin kom je in de rij bij juridische zaken.',
      },
    ],
  },
  {
    id: 'big-customers-terms-1',
    situation:
      'Warenhuisketen Bonne (volgens de wet een groot bedrijf) vraagt jouw kleine atelier om akkoord te gaan met 45 dagen. Er staat € 6.450 open. Hoe zeg je dat dit niet kan, zonder de klant kwijt te raken?',
    replies: [
      {
        text: '“Weet u wel dat u de wet overtreedt? Ik zou daar maar heel voorzichtig mee zijn.”',
        why: 'Je maakt er een aanklacht van en zet een goede klant op scherp.',
      },
      {
        text: '“De wet geeft u en ons hier dertig dagen. Wat hebt u nodig om dat te halen?”',
        why: 'Je noemt de grens als een feit voor allebei en helpt daarna mee.',
      },
      {
        text: '“Voor u maken we graag een uitzondering, als u dan wel vaste klant bij ons blijft.”',
        why: 'Een te lange termijn wordt niet goed doordat jij ja zegt.',
      },
    ],
  },
  {
    id: 'big-customers-approval-1',
    situation:
      'Een projectleider van bouwer Heijdra moet de factuur van € 18.900 nog goedkeuren. “Ik heb het druk, ik kijk er wel naar.”',
    replies: [
      {
        text: '“Iedereen heeft het druk, ik ook. En toch doe ik wel gewoon mijn werk.”',
        why: 'Hij heeft niets aan jouw drukte, en jij maakt hem tegenstander.',
      },
      {
        text: '“Fijn, dan wacht ik af. U weet nu in elk geval dat hij er ligt.”',
        why: 'Hij wist het al, en kijken is nog geen goedkeuren.',
      },
      {
        text: '“Dat geloof ik. Welke bon mis ik nog, zodat u het in één minuut kunt doen?”',
        why: 'Je maakt het werk voor hem klein en vindt wat er ontbreekt.',
      },
    ],
  },
  {
    id: 'big-customers-vendor-change-1',
    situation:
      'Multinational Arden betaalt niet, want “uw bankrekening moet nog worden gecontroleerd”. Je stuurde de gegevens al. Het gaat om € 41.200. Wat vraag je?',
    replies: [
      {
        text: '“Welke stap in die controle loopt nu, en bij wie kan ik die vandaag afronden?”',
        why: 'Je accepteert hun controle en zoekt de plek waar hij hapert.',
      },
      {
        text: '“Dat hebben we allemaal al gestuurd. U moet uw eigen post wat beter lezen.”',
        why: 'Het verwijt klopt misschien, maar de controle gaat er niet sneller door.',
      },
      {
        text: '“Maak het dan maar over naar onze oude rekening, dan zijn we van die controle af.”',
        why: 'Je vraagt hun om een regel te omzeilen die ook jou tegen fraude beschermt.',
      },
    ],
  },
  {
    id: 'big-customers-gatekeeper-1',
    situation:
      'Bij verzekeraar Nova vraagt de telefoniste: “Kan ik zeggen waarover het gaat?” Je zoekt de crediteurenafdeling, voor € 5.600.',
    replies: [
      {
        text: '“Dat is nogal vertrouwelijk. Ik leg het liever uit aan iemand die erover gaat.”',
        why: 'Geheimzinnig doen wekt argwaan, en je krijgt de wachtrij.',
      },
      {
        text: '“Zeker. Over een factuur aan Nova. Wie bij crediteuren beheert onze rekening?”',
        why: 'Aan Nova zelf mag je zeggen waar het om gaat, en je vraagt meteen een naam.',
      },
      {
        text: '“Over iets kleins, hoor. Verbindt u mij maar gewoon door met wie er tijd heeft.”',
        why: 'Wie er tijd heeft, is zelden wie erover beslist.',
      },
    ],
  },
  {
    id: 'big-customers-partial-1',
    situation:
      'Een keten betaalt € 28.400 in plaats van € 30.000 voor zeven facturen. Niemand schreef welke. Wat vraag je de crediteurenafdeling?',
    replies: [
      {
        text: '“Er ontbreekt € 1.600. Kunt u die deze week nog overmaken, alstublieft?”',
        why: 'Zonder te weten wat er mist, kan de ander niets overmaken.',
      },
      {
        text: '“Welke facturen zitten in die € 28.400, en wat houdt de andere tegen?”',
        why: 'Eerst weten wat betaald is, dan het verschil uitzoeken.',
      },
      {
        text: 'Je boekt het bedrag op de oudste facturen en stuurt daarna een herinnering voor de rest.',
        why: 'Je boekt op goed geluk, en zij zien straks andere facturen openstaan dan jij.',
      },
    ],
  },
];
