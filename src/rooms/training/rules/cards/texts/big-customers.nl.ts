import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about big customers. */
export const bigCustomersNl: readonly CardText[] = [
  {
    id: 'big-customers-find-the-run',
    front: 'Wat vraag je als eerste aan de crediteurenafdeling van een grote klant?',
    back: '"Op welke dag is de volgende betaalrun, en tot wanneer kan een factuur nog mee?"',
    why: 'Die twee dagen bepalen alles. Mis je de sluiting, dan wacht je een hele ronde.',
  },
  {
    id: 'big-customers-on-the-list',
    front: '"Uw factuur is ingeboekt." Is dat genoeg?',
    back: 'Nee. "Fijn. Is hij ook vrijgegeven, en staat hij op de lijst van de 15e?"',
    why: 'Ingeboekt, goedgekeurd en klaargezet zijn drie verschillende dingen.',
  },
  {
    id: 'big-customers-order-number-missing',
    front: '"Zonder ordernummer kunnen wij niets doen."',
    back: '"Dat regelen we nu. Wie bij u geeft het nummer? Dan staat het vandaag op de factuur."',
    why: 'Haal het zelf op bij wie bestelde. Dat gaat sneller dan wachten.',
  },
  {
    id: 'big-customers-ask-for-a-name',
    front: 'Je spreekt een algemeen nummer en krijgt: "Ik geef het door." Wat zeg je?',
    back: '"Dank u. Aan wie geeft u het door, en wat is het nummer waarop ik haar bereik?"',
    why: 'Een afdeling belooft niets, een mens wel.',
  },
  {
    id: 'big-customers-call-before-due',
    front: 'Een grote klant betaalt elke keer tien dagen te laat. Wat kun je anders doen?',
    back: 'Bel vijf dagen vóór de betaaldag: "Staat factuur 5102 klaar voor uw run?"',
    why: 'Wat vooraf mist, is nog op tijd op te lossen.',
  },
  {
    id: 'big-customers-statement-of-open-items',
    front: 'Er staan veertien facturen open bij één klant. Hoe begin je?',
    back: 'Mail eerst een overzicht, bel dan en loop samen de lijst na: klaar, mist iets, niet akkoord.',
    why: 'Losse vragen raken kwijt. Een lijst brengt orde en toont je voorbereiding.',
  },
  {
    id: 'big-customers-biggest-first',
    front: 'Van veertien facturen kan er vandaag maar één weg. Welke vraag je?',
    back: 'De grootste die te laat is en waarover niets te klagen valt.',
    why: 'Die brengt het meeste geld en niemand kan er nee op zeggen.',
  },
  {
    id: 'big-customers-one-disputed',
    front: '"Er zit één fout in, dus alles ligt stil."',
    back: '"Die ene zoek ik uit. Betaalt u de andere dertien in de run van donderdag?"',
    why: 'Eén klacht stopt één factuur, niet de rest.',
  },
  {
    id: 'big-customers-ninety-days',
    front: '"Ons beleid is negentig dagen." In de bestelling staat dertig.',
    back: '"In de bestelling van 4 februari staat dertig dagen. Wie bij u kan dat naast uw beleid leggen?"',
    why: 'Wijs naar wat samen is afgesproken. Beleid van één kant is geen afspraak.',
  },
  {
    id: 'big-customers-trade-with-the-next-order',
    front: 'Een grote klant wil spoed bij een nieuwe bestelling. Er staat € 8.000 te laat open.',
    back: '"Die spoed regel ik graag. Dan gaat de € 8.000 vandaag mee, en uw bestelling morgen."',
    why: 'Allebei krijgen jullie iets. Dat is een ruil en geen dreiging.',
  },
  {
    id: 'big-customers-up-the-ladder',
    front: 'De medewerker mag niets beslissen. Hoe kom je hogerop zonder ruzie?',
    back: '"U hebt gedaan wat u kon. Wie kan dit vrijgeven, en wilt u mij doorverbinden?"',
    why: 'Bedank wie je helpt. Morgen heb je hem weer nodig.',
  },
  {
    id: 'big-customers-own-sales-colleague',
    front: 'Wie bel je in je eigen bedrijf voor je een grote klant belt?',
    back: 'De accountmanager: "Speelt er iets bij deze klant wat ik moet weten?"',
    why: 'Je belt één keer met alles, en hij wordt niet verrast.',
  },
  {
    id: 'big-customers-portal-status',
    front: '"Kijkt u maar in de portal." Daar staat: in behandeling.',
    back: '"Daar staat: in behandeling sinds 3 mei. Bij wie ligt hij, en wat mist die persoon?"',
    why: 'Een portal toont waar het hangt, niet hoe het loskomt.',
  },
  {
    id: 'big-customers-peppol-belgium',
    front: 'Belgisch bedrijf: "Uw pdf telt niet meer, ik wil hem via Peppol."',
    back: '"U krijgt hem vandaag via Peppol. Op welke dag betaalt u hem dan?"',
    why: 'Sinds 1 januari 2026 gaan facturen tussen Belgische bedrijven via Peppol.',
  },
  {
    id: 'big-customers-summary-by-mail',
    front: 'Je sprak met een grote klant over acht facturen. Wat stuur je binnen het uur?',
    back: 'Een mail met per factuur: nummer, bedrag, dag van de run, en wie wat doet.',
    why: 'Wie je sprak, kan hem zo doorsturen in het eigen huis.',
  },
  {
    id: 'big-customers-invoice-fit-for-them',
    front: 'Wat vraag je één keer, om alle volgende facturen op tijd betaald te krijgen?',
    back: '"Wat heeft een factuur bij u nodig om zonder vragen door te gaan?"',
    why: 'Ordernummer, afdeling, juist adres: één vraag scheelt een jaar bellen.',
  },
  {
    id: 'big-customers-same-person-each-time',
    front: 'Wat heb je eraan om te noteren dat mevrouw Aydin op vrijdag vrij is en graag eerst een mail krijgt?',
    back: 'Je belt haar vaker. Dus niet op vrijdag, en de lijst mail je een uur vooraf.',
    why: 'Bij een grote klant is één mens je ingang. Noteer alleen wat je werk helpt.',
  },
  {
    id: 'big-customers-run-missed',
    front: '"Helaas, hij is net niet meegegaan. Over vier weken weer."',
    back: '"Jammer. Wie bij u kan een losse betaling doen? Wat heeft die persoon van mij nodig?"',
    why: 'Bijna elk bedrijf kan buiten de run betalen, als iemand het vraagt.',
  },
];
