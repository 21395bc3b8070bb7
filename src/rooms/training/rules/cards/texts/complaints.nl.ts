import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about complaints. */
export const complaintsNl: readonly CardText[] = [
  {
    id: 'complaints-hear-it-out',
    front: '"Wat jullie geleverd hebben deugt niet, ik betaal geen cent."',
    back: '"Vertel. Wat is er precies mis?" En dan schrijven, niet uitleggen.',
    why: 'Een klacht die gehoord is, wordt meteen kleiner.',
  },
  {
    id: 'complaints-quality-what-is-right',
    front: 'De klant klaagt over één kraan. De hele badkamer staat op de factuur.',
    back: '"Ik leg de kraan als klacht vast. Het andere deel, € 3.200, wilt u dat deze week overmaken?"',
    why: 'Over wat goed is, is geen ruzie. Dat deel kan nu betaald worden.',
  },
  {
    id: 'complaints-quality-what-solves-it',
    front: 'Je weet nu wat er mis is. Welke vraag hoort daarna?',
    back: '"Welke oplossing had u verwacht?"',
    why: 'De klant vraagt vaak minder dan jij vreest.',
  },
  {
    id: 'complaints-delivery-missing',
    front: '"Er ontbraken twee dozen."',
    back: '"Dank u, dat leg ik nu vast. Welke twee? De andere tien staan op € 480; welke dag betaalt u die?"',
    why: 'Maak de klacht zo klein als ze is, en vraag de rest.',
  },
  {
    id: 'complaints-delivery-late',
    front: '"Het kwam drie weken te laat. Mijn klant was woest op mij."',
    back: '"Drie weken is lang, en u kreeg het op uw bord. Wat heeft het u gekost?"',
    why: 'Eerst de last erkennen. Daarna praat je over een bedrag en een dag.',
  },
  {
    id: 'complaints-invoice-wrong-amount',
    front: '"Het bedrag klopt niet."',
    back: '"Goed dat u het zegt. Welk bedrag had u verwacht, en waar zit het verschil?"',
    why: 'Met een getal kun je rekenen, met klopt niet kun je niets.',
  },
  {
    id: 'complaints-invoice-wrong-name',
    front: '"Die staat op naam van mijn oude zaak."',
    back: '"Op welke naam hoort hij? U hebt vandaag de juiste. Op welke dag betaalt u hem?"',
    why: 'Een fout van ons herstel je dezelfde dag, en dan vraag je ook een dag.',
  },
  {
    id: 'complaints-not-mine',
    front: '"Dat heb ik nooit besteld."',
    back: '"Dan zoek ik uit wie dat deed. Wat zegt de naam op de bon u: T. Maes, 12 april?"',
    why: 'Geef een feit uit het dossier en vraag ernaar. Zeg niet dat het wel waar zal zijn.',
  },
  {
    id: 'complaints-silent-protest',
    front: 'Een trouwe klant betaalt al drie maanden niets meer, zonder uitleg.',
    back: '"U betaalt altijd op tijd, en nu niet. Wat is er veranderd?"',
    why: 'Wie altijd betaalt en dan stopt, heeft een reden. Raad niet, vraag.',
  },
  {
    id: 'complaints-do-not-defend',
    front: 'Je weet zeker dat de klant ongelijk heeft. Wat zeg je als eerste?',
    back: '"Ik begrijp dat u daar last van hebt. Ik zoek het uit en bel u donderdag om twee uur."',
    why: 'Gelijk krijgen aan de telefoon kost je het geld én de klant.',
  },
  {
    id: 'complaints-promise-a-day',
    front: 'De klacht ligt vast. Wat moet de klant weten voor je ophangt?',
    back: 'Wie het oppakt, op welke dag er antwoord is, en welk deel nu betaald wordt.',
    why: 'Een klacht zonder dag wordt de volgende uitvlucht.',
  },
  {
    id: 'complaints-not-my-department',
    front: '"Daar ga ik niet over." Wat zeg je beter?',
    back: '"Ik zorg dat het bij de juiste persoon komt, en ik bel u zelf terug."',
    why: 'Voor de klant is er één bedrijf, en dat heeft hij nu aan de lijn.',
  },
  {
    id: 'complaints-three-times-the-same',
    front: 'Je hoort deze week drie keer dezelfde klacht over de levering. Wat doe je?',
    back: 'Zet de oorzaak bij elke klacht en geef het door aan wie de levering regelt.',
    why: 'Wie de oorzaak weghaalt, hoeft de volgende tien klanten niet te bellen.',
  },
  {
    id: 'complaints-old-complaint',
    front: '"Dat heb ik in maart al gemeld en niemand deed iets."',
    back: '"Dan bent u al te lang aan het wachten. Ik neem het nu over. Wat is er toen gezegd?"',
    why: 'Maak het van jezelf. Vraag het verhaal één keer en schrijf het op.',
  },
  {
    id: 'complaints-complaint-or-excuse',
    front: 'Hoe merk je of een klacht echt is of een uitvlucht?',
    back: 'Vraag wat, wanneer en wat de oplossing is. Een echte klacht heeft antwoorden.',
    why: 'Behandel hem als echt tot het tegendeel blijkt. Dat kost je drie vragen.',
  },
  {
    id: 'complaints-pay-first-then-complain',
    front: '"Eerst betalen, dan pas praten we over uw klacht." Zeg jij dat?',
    back: 'Nee. "Ik leg uw klacht vast. Intussen vraag ik u het deel te betalen waar u tevreden over bent."',
    why: 'Een klacht die moet wachten, groeit.',
  },
  {
    id: 'complaints-solved-then-date',
    front: 'De klacht is opgelost en de klant is blij. Wat vergeet bijna iedereen?',
    back: 'De dag: "Fijn. De € 745 staat nog open. Op welke dag maakt u die over?"',
    why: 'Opgelost is nog niet betaald.',
  },
  {
    id: 'complaints-thank-for-complaint',
    front: 'Een klant belt zelf op met een klacht. Wat zijn je eerste woorden?',
    back: '"Dank u dat u belt. Zo kunnen wij het goedmaken."',
    why: 'Wie klaagt, wil blijven. Wie weg wil, zegt niets.',
  },
];
