import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about people under stress, part 1. */
export const stress1Nl: readonly QuizText[] = [
  {
    id: 'stress-shame-1',
    situation:
      'Mevrouw Lint heeft een manege en zegt zacht: “Ik schaam me kapot, ik doe de post al weken niet open.” Er staat € 1.720 open.',
    replies: [
      {
        text: '“Die post moet u wel open gaan doen, mevrouw. Het wordt alleen maar erger als u dat laat liggen.”',
        why: 'Dat weet zij ook, en met dit advies durft ze nog minder.',
      },
      {
        text: '“Goed dat u het zegt. U bent hier niet de enige in. Wat zou nu helpen?”',
        why: 'Je haalt de schaamte weg en zoekt één stap.',
      },
      {
        text: '“Rustig maar, zo erg is het niet. Het gaat hier om een rekening van € 1.720.”',
        why: 'Voor jou een rekening, voor haar een berg, en die praat je weg.',
      },
    ],
  },
  {
    id: 'stress-shame-2',
    situation:
      'Een zelfstandige kapper in Genk zegt: “Allez, ik ben veertig en ik kan mijn rekeningen niet betalen.” Er staat € 980 open. Wat zeg je?',
    replies: [
      {
        text: '“Dat is niet leuk om te zeggen. Wat is er deze maand gebeurd?”',
        why: 'Je benoemt het even en vraagt dan open door.',
      },
      {
        text: '“Dat hebben veel mensen. Hou uw uitgaven eens een maand bij, dan ziet ge waar het naartoe gaat.”',
        why: 'Je maakt er een geval van en geeft een les.',
      },
      {
        text: '“Geld is maar geld, meneer. Wanneer zou u de € 980 kunnen storten, denkt ge?”',
        why: 'Je springt van zijn gevoel naar je datum, en hij haakt af.',
      },
    ],
  },
  {
    id: 'stress-one-at-a-time-1',
    situation:
      'Meneer Faber huilt. Hij heeft je net verteld dat hij door ziekte niet meer werkt. Het gaat om € 560. Hoe praat je nu?',
    replies: [
      {
        text: '“Neem rustig de tijd. Ik ben er nog. Wat helpt u op dit moment?”',
        why: 'Je praat in korte zinnen en stelt één vraag.',
      },
      {
        text: '“Wat hebt u, sinds wanneer, en wat zijn uw inkomsten nu? Dan maken we samen een plan.”',
        why: 'Drie vragen tegelijk kan iemand die huilt niet onthouden.',
      },
      {
        text: '“Beterschap. Ik stuur u alvast een formulier om uw inkomsten en uitgaven in te vullen.”',
        why: 'Een formulier is nu te veel, en hij is alleen.',
      },
      {
        text: '“Dan bel ik u morgen nog eens, want vandaag heeft het zo geen zin meer.”',
        why: 'Je laat hem achter zonder te weten hoe het verder gaat.',
      },
    ],
  },
  {
    id: 'stress-one-at-a-time-2',
    situation:
      'Mevrouw Popov praat door elkaar over haar baan, haar dochter en haar auto. Ze is je € 410 aan huur schuldig. Wat doe je?',
    replies: [
      {
        text: 'Je vraagt haar om alles op te schrijven en maandag terug te bellen.',
        why: 'Dat is precies wat ze nu niet kan.',
      },
      {
        text: 'Je vraagt welke van die drie dingen echt iets met de huur te maken hebben.',
        why: 'Je vraagt haar te sorteren, terwijl het haar hoofd al te vol is.',
      },
      {
        text: 'Je luistert even mee en zegt dan: we doen één ding tegelijk, eerst de huur.',
        why: 'Wie stress heeft, denkt helderder met een klein lijstje dat jij maakt.',
      },
    ],
  },
  {
    id: 'stress-no-costs-1',
    situation:
      'Mevrouw Akkerman vertelt dat haar man net is overleden. Er staat € 3.150 open op zijn naam. Je ziet ook € 40 aan kosten. Wat zeg je eerst?',
    replies: [
      {
        text: '“Gecondoleerd. Over de kosten van € 40 kunnen we later nog praten, goed?”',
        why: 'Zelfs het woord kosten is nu te vroeg.',
      },
      {
        text: '“Dat is heel erg. Kunt u mij zeggen wie de erfenis afhandelt? Dan noteer ik dat gelijk.”',
        why: 'Zo vlak na het nieuws klinkt het alsof alleen het geld telt.',
      },
      {
        text: '“Gecondoleerd. We hoeven dit vandaag niet te regelen. Wie helpt u hiermee?”',
        why: 'Eerst de mens, en er is geen haast die zwaarder weegt dan dit.',
      },
    ],
  },
  {
    id: 'stress-no-costs-2',
    situation:
      'De man van mevrouw Bergman raakte zijn baan kwijt. Ze kan “misschien € 30 missen” van haar € 640. Wat zeg je?',
    replies: [
      {
        text: '“Dan wordt het € 30. Op welke dag van de maand past dat u het best?”',
        why: 'Klein, haalbaar en zonder kosten erbij, en dat geeft haar lucht.',
      },
      {
        text: '“Voor € 30 lopen de kosten harder dan u betaalt. Kunt u er niet € 60 van maken?”',
        why: 'Je jaagt haar een bedrag in dat ze niet heeft.',
      },
      {
        text: '“Dat is wel erg weinig, maar oké. Zo komen we er natuurlijk nooit.”',
        why: 'Ze bood wat ze kon, en krijgt er een tik voor terug.',
      },
    ],
  },
  {
    id: 'stress-aggression-1',
    situation:
      'Garagehouder Marco schreeuwt: “Jij bent een vieze uitknijper! Ik weet waar jullie zitten!” Je bent geschrokken. Wat zeg je?',
    replies: [
      {
        text: '“U bent zelf ook geen heilige. Uw vorige leverancier wilde ook al niet meer.”',
        why: 'Je slaat terug, en dan gaat het gesprek nergens meer over.',
      },
      {
        text: '“Ik blijf rustig en help u graag, maar niet als u mij bedreigt. Hoe wilt u verder?”',
        why: 'Je noemt de grens en geeft hem een weg terug.',
      },
      {
        text: 'Je zegt niets meer en wacht tot hij vanzelf klaar is, want tegen schreeuwen kun je toch niet op.',
        why: 'Zonder grens gaat het dreigen gewoon door, en jij blijft zitten.',
      },
    ],
  },
  {
    id: 'stress-aggression-2',
    situation: 'Meneer Vrolijk blijft schelden, ook nadat je een grens hebt genoemd. Wat doe je?',
    replies: [
      {
        text: 'Je hangt zonder iets te zeggen op, want een volwassen man kan zich gedragen.',
        why: 'Hij weet nu niet wanneer je belt en heeft nog meer reden om te schelden.',
      },
      {
        text: 'Je blijft vriendelijk doorpraten tot hij klaar is, hoe lang het ook duurt.',
        why: 'Wie elke grens laat lopen, heeft er geen.',
      },
      {
        text: '“Ik stop nu met dit gesprek. Ik bel u morgen om tien uur, als het rustig kan.”',
        why: 'Je eindigt zonder te straffen en laat een deur open.',
      },
    ],
  },
  {
    id: 'stress-vulnerable-1',
    situation:
      'Meneer Tas (particulier) zegt: “Ik heb bij acht bedrijven schulden en slaap niet meer.” Hij is jullie € 290 schuldig. Wat zeg je?',
    replies: [
      {
        text: '“Vervelend, maar van die acht bent u ons het minst schuldig. Begint u dan bij ons.”',
        why: 'Je vraagt hem om jou vooraan te zetten in een rij die hij niet aankan.',
      },
      {
        text: '“Acht tegelijk is te veel voor één mens. Kent u Geldfit, 0800-8115? Dat is gratis.”',
        why: 'Je ziet het geheel en wijst de weg naar hulp.',
      },
      {
        text: '“Dan doen we € 25 per maand, zodat u met ons tenminste rond bent.”',
        why: 'Lief bedoeld, maar een losse regeling met één van de acht lost niets op.',
      },
    ],
  },
];
