import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** Dutch questions about the five mistakes, part 2. */
export const mistakes2Nl: readonly QuizText[] = [
  {
    id: 'mistakes-wrong-argument-3',
    situation:
      'Bloemist Anneke Vos vraagt: “Wat heb ik eraan om die € 1.120 nu te betalen?” Ze heeft voor Moederdag weer besteld.',
    replies: [
      {
        text: '“Dan hoeft u zich niet te schamen als ik bel.”',
        why: 'Haar geweten is haar zaak, en nu voelt zij zich klein gemaakt.',
      },
      {
        text: '“Dan kan uw bestelling voor Moederdag gewoon mee. Zullen we morgen afspreken?”',
        why: 'Je noemt iets waar zij zelf beter van wordt en koppelt er een dag aan.',
      },
      {
        text: '“Dat is een rare vraag. U hebt de bloemen gekregen, dus dan hoort u die ook te betalen.”',
        why: 'Je zegt hoe het hoort in plaats van wat het haar brengt.',
      },
      {
        text: '“Daar hebt u niets aan, maar regels zijn nu eenmaal regels en die gelden voor iedereen.”',
        why: 'Je zegt met zoveel woorden dat zij er niets aan heeft.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-4',
    situation:
      'Tuinaannemer Dirk Claes zegt: “Grote bedrijven betalen op negentig dagen, dus zo erg is dat toch niet?” Zijn factuur van € 1.960 is 25 dagen vervallen.',
    replies: [
      {
        text: '“Als iedereen zo zou denken als u, dan ging de hele economie kapot, meneer Claes.”',
        why: 'Hij is niet de hele economie, en met een preek betaalt hij niet sneller.',
      },
      {
        text: '“Wij spraken dertig dagen af, en onze kwekers rekenen op ons geld. Kan het donderdag?”',
        why: 'Je blijft bij wat jullie afspraken en legt uit wat het voor jou betekent.',
      },
      {
        text: '“Dat klopt wel, grote bedrijven doen dat. Maar u bent geen groot bedrijf, hè.”',
        why: 'Je geeft hem gelijk en zet hem daarna op zijn plaats, en allebei werkt tegen je.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-1',
    situation:
      'Restaurant De Gouden Leeuw is € 4.800 schuldig. De eigenaar zegt: “Ik kan vandaag € 300 doen, is dat goed?”',
    replies: [
      {
        text: '“Ja hoor, beter dan niets. De rest komt later wel.”',
        why: 'Je laat € 4.500 los zonder dag en zonder er iets voor te vragen.',
      },
      {
        text: '“Die € 300 noteer ik voor vandaag. Wat kan daar deze week nog bij?”',
        why: 'Je pakt wat er is en vraagt meteen naar meer.',
      },
      {
        text: '“Prima. Zullen we er dan van maken dat u elke maand € 300 doet, tot alles betaald is?”',
        why: 'Hij vroeg niet om een regeling, en jij geeft er zelf een van zestien maanden weg.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-2',
    situation:
      'Timmerbedrijf Jonker heeft € 2.600 openstaan en vraagt drie weken uitstel. Op de 30e vervalt nog een factuur van € 900.',
    replies: [
      {
        text: '“Drie weken is goed, omdat u al zo lang klant bent. Ik pas het meteen voor u aan.”',
        why: 'Een trouwe klant verdient aandacht, maar geen uitstel voor niets.',
      },
      {
        text: '“Drie weken wordt lastig. Zullen we er dan gewoon twee van maken, zonder verdere voorwaarden?”',
        why: 'Je dingt wel af, maar vraagt er niets voor terug.',
      },
      {
        text: '“Dat kan, als u de € 900 dan op dezelfde dag betaalt. Houden we de 24e aan?”',
        why: 'Je geeft tijd en krijgt er een tweede factuur voor terug.',
      },
      {
        text: '“Nee, uitstel geven wij nooit. Het is vandaag of het gaat naar onze jurist.”',
        why: 'Je slaat de deur dicht, terwijl hier een ruil mogelijk was.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-3',
    situation:
      'Groothandel Yilmaz wil € 6.200 vandaag betalen, “maar dan wel met tien procent korting”. Er is niets mis met de levering.',
    replies: [
      {
        text: '“De prijs blijft staan. Betaalt u vandaag, dan rijdt uw nieuwe order morgen.”',
        why: 'Je ruilt met iets dat jou weinig kost en hem iets waard is.',
      },
      {
        text: '“Tien is te veel, maar met vijf kan ik leven.”',
        why: 'Hij is te laat, en krijgt daar nu ook nog € 310 voor.',
      },
      {
        text: '“Als we daarmee van dit dossier af zijn, vind ik het best. Dan hoef ik u ook niet meer te bellen.”',
        why: 'Je verkoopt € 620 voor je eigen rust, en volgende keer vraagt hij het weer.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-4',
    situation: 'Het is de 6e. Drukkerij Lammers zegt over € 3.900: “Eind van de maand is het er, oké?”',
    replies: [
      {
        text: '“Eind van de maand is prima. Dan schrijf ik de 31e voor u in de agenda.”',
        why: 'Je hebt een dag, maar ook drie weken weggegeven zonder het te proberen.',
      },
      {
        text: '“Nee, dat is veel te laat. Vandaag nog, of we leveren helemaal niets meer aan u.”',
        why: 'Je dreigt voordat je iets gevraagd of uitgelegd hebt.',
      },
      {
        text: '“Wij betalen de 10e onze lonen en rekenden hierop. Lukt het donderdag de 9e?”',
        why: 'Je legt uit wat jij nodig hebt en haalt de dag naar voren.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-1',
    situation:
      'Met slager Evers is alles rond: € 1.500, vrijdag, per bank. Hij heeft ja gezegd op je samenvatting. Hoe sluit je af?',
    replies: [
      {
        text: '“Goed. Als het vrijdag niet binnen is, gaat het dossier wel meteen naar het incassobureau.”',
        why: 'De afspraak is er al, en met deze trap na voelt hij zich een wanbetaler.',
      },
      {
        text: '“Mooi. Dan hoop ik maar dat u zich er deze keer ook echt aan gaat houden.”',
        why: 'Je zegt dat je hem niet gelooft, en waarom zou hij dan nog zijn best doen?',
      },
      {
        text: '“Dank u wel voor de duidelijke afspraak, meneer Evers. Een fijne dag in de winkel!”',
        why: 'Een vriendelijk einde maakt het makkelijker om zich aan zijn woord te houden.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-2',
    situation:
      'Taxibedrijf Ruiter kwam twee keer een afspraak niet na. Nu staat er weer een: € 740 op de 18e. Hoe eindig je het gesprek?',
    replies: [
      {
        text: '“Fijn, de 18e dus. Komt er iets tussen, bel mij dan vóór die dag.”',
        why: 'Je laat vertrouwen zien en geeft hem een uitweg vóór het misgaat.',
      },
      {
        text: '“Twee keer is al een keer te veel. De derde keer doe ik hier niets meer aan, dat u het weet.”',
        why: 'Wat eerder misging hoort in het gesprek zelf, niet in de laatste zin.',
      },
      {
        text: '“Goed, de 18e. Ik geloof het als ik het zie.”',
        why: 'Met wantrouwen haal je onderuit wat je net hebt opgebouwd.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-3',
    situation:
      'Je hebt met elektricien Goossens net afgesproken dat hij tegen woensdag € 2.150 stort. Dan bedenk je dat je niet zei dat de leveringen anders stoppen. Wat doe je?',
    replies: [
      {
        text: 'Je zegt het er nog gauw bij, want hij heeft er recht op te weten waar hij aan toe is.',
        why: 'Eerlijk bedoeld, maar op dit moment hoort hij alleen nog het dreigement.',
      },
      {
        text: 'Je rondt vriendelijk af. Over een gevolg praat je pas als het geld er woensdag niet is.',
        why: 'Er is een afspraak, en een gevolg dat nu komt klinkt als een dreigement.',
      },
      {
        text: 'Je belt over tien minuten terug om het alsnog te zeggen, zodat er geen misverstand is.',
        why: 'Met een extra telefoontje maak je van de trap na een heel gesprek.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-4',
    situation:
      'De afspraak staat: € 1.075 op maandag. Dan vraagt mevrouw Prins van de kinderopvang: “En als het me niet lukt?”',
    replies: [
      {
        text: '“Dan zijn we uitgepraat en hoort u van de deurwaarder. Dus zorg maar dat het wel lukt.”',
        why: 'Ze vroeg om houvast en krijgt een dreigement, dus belt ze je niet als het misgaat.',
      },
      {
        text: '“Ach, dan zien we wel weer.”',
        why: 'Je haalt zelf de dag uit je eigen afspraak.',
      },
      {
        text: '“Daar ga ik niet van uit, mevrouw. Ik heb uw woord en daar houd ik u aan, wat er ook gebeurt.”',
        why: 'Je luistert niet naar haar zorg, terwijl ze je hier een teken geeft.',
      },
      {
        text: '“Dan belt u mij vóór maandag, en dan zoeken we samen naar wat wel lukt.”',
        why: 'Ze weet wat ze kan doen, en de afspraak blijft gewoon staan.',
      },
    ],
  },
];
