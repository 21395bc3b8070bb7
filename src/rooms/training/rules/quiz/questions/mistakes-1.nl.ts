import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the five mistakes, part 1. */
export const mistakes1Nl: readonly QuizText[] = [
  {
    id: 'mistakes-beating-around-the-bush-1',
    situation:
      'Mevrouw Smeets van garage Smeets neemt zelf op. Haar factuur van € 1.840 verliep twaalf dagen geleden. Hoe begin je?',
    replies: [
      {
        text: '“Sorry dat ik stoor, ik vroeg me eigenlijk af of u misschien al naar onze factuur hebt kunnen kijken?”',
        why: 'Met sorry, eigenlijk en misschien maak je je eigen vraag klein, en “nee” is zo gezegd.',
      },
      {
        text: '“Ik bel over factuur 20418 van € 1.840. Die verliep op 3 maart en staat nog open.”',
        why: 'Ze hoort meteen waar het over gaat, en daarna is het woord aan haar.',
      },
      {
        text: '“Ik bel even of alles naar wens is. Er staat hier nog een dingetje open.”',
        why: 'Een dingetje is geen bedrag, en je vraagt zelf om een klacht.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-2',
    situation:
      'Loodgieter Van Dam staat op een steiger en vraagt kortaf: “Waar gaat het over?” Hij is € 620 schuldig voor een ketel, dertig dagen over de datum.',
    replies: [
      {
        text: '“Over de € 620 voor de ketel. Die is nu dertig dagen over de datum.”',
        why: 'Op een korte vraag past een kort antwoord met een bedrag erin.',
      },
      {
        text: '“Niets ernstigs hoor, een kleinigheidje in onze boeken.”',
        why: 'Zo lijkt het alsof het geld niet belangrijk is, en dan gaat het achteraan in de rij.',
      },
      {
        text: '“Over uw rekening. Is die wel goed aangekomen, of was er iets niet in orde met de ketel?”',
        why: 'Je geeft hem twee redenen om niet te betalen waar hij zelf niet mee kwam.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-3',
    situation:
      'Architecte De Backer uit Gent zegt: “Ja, ik zie hem staan, € 2.300. Die is nog niet betaald.” Wat zeg je dan?',
    replies: [
      {
        text: '“Dank u voor het nakijken. Ik stel voor dat u het tegen vrijdag stort.”',
        why: 'Jij zet een dag op tafel, en daar kan zij op antwoorden.',
      },
      {
        text: '“Kijkt u maar eens wanneer het u past, dan horen wij het wel.”',
        why: 'Je geeft de leiding weg: geen bedrag, geen dag en geen volgende stap.',
      },
      {
        text: '“Geen probleem, mevrouw. Ik wilde het u gewoon eens laten weten, voor uw informatie.”',
        why: 'Je belt om geld, en nu klinkt het als een nieuwtje.',
      },
      {
        text: '“Goed dat u het ziet. Ik laat het verder aan u over om dat eens te bekijken.”',
        why: 'Ze was al klaar met bekijken, en jij stuurt haar een stap terug.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-4',
    situation: 'Schilder Kees Mol lacht: “Daar ben je weer, je belt zeker om geld?” Er staat € 975 open voor verf.',
    replies: [
      {
        text: '“Nou nee, ik wilde vooral even horen hoe het gaat.”',
        why: 'Hij weet waarom je belt, en om de zaak heen praten kost je geloofwaardigheid.',
      },
      {
        text: '“Ja, sorry, het is ook niet mijn hobby, maar ze hebben me gevraagd om u eens te bellen.”',
        why: 'Je verstopt je achter een ander, en dan hoeft hij jou niets te beloven.',
      },
      {
        text: '“Klopt, om € 975 voor de verf van april. Op welke dag maakt u dat over?”',
        why: 'Je lacht mee, blijft bij de zaak en vraagt om een dag.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-1',
    situation: 'Bakker Hendriks heeft € 1.250 openstaan voor meel. Hij zegt: “Ik maak het zo snel mogelijk in orde.”',
    replies: [
      {
        text: '“Prima, dan ga ik daarvan uit.”',
        why: 'Je hebt geen dag en geen bedrag in handen, en volgende week bel je weer.',
      },
      {
        text: '“Fijn. Welke dag schrijf ik op voor de € 1.250?”',
        why: 'Zo snel mogelijk is geen dag, en jij vraagt er vriendelijk een.',
      },
      {
        text: '“Als het maar echt snel is, want het staat nu al drie weken open.”',
        why: 'Je klinkt streng, maar je neemt de vage belofte gewoon aan.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-2',
    situation:
      'Wim Peeters doet dakwerken in Aalst en is € 3.400 schuldig. Hij zegt: “Ik ga volgende week eens zien wat ik kan doen.”',
    replies: [
      {
        text: '“Goed, dan bel ik volgende week nog eens terug. Dan weet u zeker meer.”',
        why: 'Je schuift het gesprek een week op en weet nog altijd niets.',
      },
      {
        text: '“Eens zien is niet betalen, meneer Peeters. Dat hebt u mij vorige maand ook al verteld.”',
        why: 'Je krijgt gelijk en geen dag, want hij gaat zich nu verdedigen.',
      },
      {
        text: '“Dat is heel vriendelijk van u. Doe uw best, hè.”',
        why: 'Voor zijn best kun je niets in de agenda zetten.',
      },
      {
        text: '“Wat komt er volgende week binnen bij u, en op welke dag?”',
        why: 'Je vraagt door op zijn eigen woorden en krijgt zo zicht op geld en dag.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-3',
    situation:
      'De receptionist van installatiebedrijf Wolters zegt: “Maakt u zich geen zorgen, de baas weet ervan.” Het gaat om € 5.720.',
    replies: [
      {
        text: '“Dan spreek ik hem graag even. Hoe laat is hij vandaag bereikbaar?”',
        why: 'Je zoekt de persoon die kan beslissen, met een tijd erbij.',
      },
      {
        text: '“Mooi. Wilt u hem de groeten doen?”',
        why: 'Dat de baas ervan weet, is nog geen betaling.',
      },
      {
        text: '“Kunt u hem doorgeven dat het dringend is? Dan wacht ik zijn reactie gewoon af.”',
        why: 'Je wacht op iemand met wie je geen enkele afspraak hebt.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-4',
    situation: 'Kapster Nadia Bouali heeft € 880 openstaan. Ze zegt: “Een deel kan ik nu wel doen.”',
    replies: [
      {
        text: '“Dat is heel fijn. Maak maar over wat u kunt missen, dan zie ik het vanzelf op de rekening verschijnen.”',
        why: 'Het kan nu tien euro worden, en over de rest is niets gezegd.',
      },
      {
        text: '“Een deel is niet genoeg, ik wil alles hebben.”',
        why: 'Je duwt een opening dicht die zij net zelf gaf.',
      },
      {
        text: '“Fijn. Welk bedrag maakt u vandaag over, en wanneer volgt de rest?”',
        why: 'Een deel wordt zo een bedrag, en de rest krijgt ook een dag.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-1',
    situation:
      'Meneer Kramer van de fietsenwinkel zegt over zijn factuur van € 3.100: “Jullie kunnen toch wel even wachten?”',
    replies: [
      {
        text: '“De fietsen staan sinds 2 mei bij u en we spraken dertig dagen af. Welke dag wordt het?”',
        why: 'Levering en termijn zijn feiten waar hij niet omheen kan.',
      },
      {
        text: '“U loopt toch ook niet een winkel uit zonder te betalen?”',
        why: 'Met die vergelijking maak je van hem een dief, en dan gaat het gesprek over zijn eer.',
      },
      {
        text: '“Ik vind dat eerlijk gezegd niet zo netjes. Andere winkels in uw straat betalen ons wel op tijd.”',
        why: 'Je keurt zijn gedrag af en vergelijkt hem met anderen, en dat levert alleen weerstand op.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-2',
    situation:
      'Sportschool Fit & Co heeft € 2.450 openstaan. Vanmorgen zag je online dat de eigenaar in een nieuwe auto rijdt. Hij zegt: “Het is nu gewoon even krap.”',
    replies: [
      {
        text: '“Voor die nieuwe auto was er anders wel geld.”',
        why: 'Je oordeelt over hoe hij leeft, en je weet niet eens wie die auto betaalt.',
      },
      {
        text: '“Krap is het voor iedereen. Een goede ondernemer houdt daar geld voor apart.”',
        why: 'Een les in ondernemen is een verwijt, en daar komt geen dag uit.',
      },
      {
        text: '“Goed dat u het zegt. Wat is er deze maand wel beschikbaar voor ons?”',
        why: 'Je laat zijn auto buiten het gesprek en zoekt naar wat er kan.',
      },
    ],
  },
];
