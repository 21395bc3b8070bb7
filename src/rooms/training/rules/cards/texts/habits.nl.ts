import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about the five habits. */
export const habitsNl: readonly CardText[] = [
  {
    id: 'habits-let-them-finish',
    front: 'De klant praat al een minuut. Je weet allang wat je wilt zeggen.',
    back: 'Wacht tot de zin af is, tel tot twee, en antwoord dan op het laatste wat hij zei.',
    why: 'Wie uitpraat, vertelt vaak in de laatste zin wat er echt speelt.',
  },
  {
    id: 'habits-after-the-purpose',
    front: 'Je hebt factuur, bedrag en datum genoemd. Wat doe je nu?',
    back: 'Niets. Mond dicht tot de klant praat, ook als het drie tellen stil is.',
    why: 'De stilte vraagt voor jou. Wie haar vult, praat zijn eigen vraag weg.',
  },
  {
    id: 'habits-silence-feels-long',
    front: 'De stilte voelt lang en je wordt zenuwachtig. Wat helpt?',
    back: 'Adem uit, kijk naar je briefje met het bedrag en tel rustig tot vier.',
    why: 'Voor jou duurt het lang, de klant is aan het nadenken.',
  },
  {
    id: 'habits-repeat-their-words',
    front: 'Hoe laat je horen dat je luistert, zonder te onderbreken?',
    back: 'Herhaal twee of drie woorden van de klant: "Failliet gegaan…" en zwijg weer.',
    why: 'Wie zijn eigen woorden hoort, vertelt verder.',
  },
  {
    id: 'habits-instead-of-must',
    front: 'Je wilt zeggen: "U moet deze week betalen." Zeg het zonder moeten.',
    back: '"Ik vraag u om de € 310 voor vrijdag over te maken."',
    why: 'Moeten roept verzet op. Vragen met een dag erin is net zo duidelijk.',
  },
  {
    id: 'habits-you-should-have',
    front: '"U had eerder moeten bellen." Wat zeg je in plaats daarvan?',
    back: '"Goed dat ik u nu spreek. Wat kunnen we vandaag regelen?"',
    why: 'Over gisteren kun je niets afspreken, over vandaag wel.',
  },
  {
    id: 'habits-we-must-is-fine',
    front: 'Welke zin is gewoon goed: "u moet mij bellen" of "wij moeten de voorraad betalen"?',
    back: '"Wij moeten de voorraad betalen." Moeten over jezelf legt uit, moeten over de klant duwt.',
    why: 'Het gaat niet om het woord, maar om wie er iets moet.',
  },
  {
    id: 'habits-instead-of-why',
    front: 'Je wilt vragen: "Waarom hebt u niet betaald?" Vraag het zonder waarom.',
    back: '"Wat maakt dat de factuur nog openstaat?"',
    why: 'Waarom klinkt als een verwijt. Wat maakt dat vraagt hetzelfde zonder wijzende vinger.',
  },
  {
    id: 'habits-how-come',
    front: 'De toezegging van vorige week is niet nagekomen. Welke vraag stel je?',
    back: '"Wat kwam er vrijdag tussen?"',
    why: 'Je vraagt naar het voorval, niet naar de schuld. Zo krijg je de echte oorzaak.',
  },
  {
    id: 'habits-five-open-words',
    front: 'Met welke woorden begint een open vraag?',
    back: 'Wat, welke, wanneer, hoe, wie en waar. Waarom laat je thuis.',
    why: 'Op een open vraag kan niemand alleen ja of nee zeggen.',
  },
  {
    id: 'habits-one-question',
    front: 'Je stelt drie vragen in één adem: wat, wanneer en hoeveel. Wat gebeurt er?',
    back: 'De klant kiest de makkelijkste. Stel er één en zwijg.',
    why: 'Wie drie vragen stelt, krijgt één antwoord.',
  },
  {
    id: 'habits-fault-out',
    front: '"Was u niet tevreden over de levering?" De klant had niets gezegd. Wat vraag je wel?',
    back: '"Hoe staat het met de factuur?" en dan luisteren.',
    why: 'Noem nooit zelf een fout van je eigen bedrijf. De klant neemt hem graag aan.',
  },
  {
    id: 'habits-our-system',
    front: '"Het kan ook aan ons systeem liggen." Zeg je dat om aardig te zijn?',
    back: 'Nee. Zeg wat je ziet: "Bij ons staat € 415 open sinds 2 april."',
    why: 'Aardig ben je met je toon, niet met een schuld die er niet is.',
  },
  {
    id: 'habits-four-parts',
    front: 'Uit welke vier dingen bestaat een afspraak?',
    back: 'Bedrag, dag, manier van betalen en welke facturen.',
    why: 'Mist er één, dan heb je een bedoeling en geen afspraak.',
  },
  {
    id: 'habits-in-the-agenda',
    front: 'De klant zegt: "Vrijdag betaal ik." Wat doe je voor je ophangt én erna?',
    back: 'Herhaal bedrag en dag hardop. Leg daarna de toezegging vast in het dossier.',
    why: 'Wat niet vastligt, wordt niet opgevolgd.',
  },
  {
    id: 'habits-weekday-and-date',
    front: '"Volgende vrijdag." Hoe maak je die dag zeker?',
    back: 'Zeg dag en datum samen: "Dus vrijdag 14 juni?"',
    why: 'Volgende vrijdag is voor de een deze week en voor de ander een week later.',
  },
  {
    id: 'habits-smile-before-dialling',
    front: 'Wat doe je in de tien tellen voor je belt?',
    back: 'Ga rechtop zitten, lees naam en bedrag hardop, en glimlach voor de eerste zin.',
    why: 'Een glimlach hoor je, en je eerste zin komt er rustig uit.',
  },
  {
    id: 'habits-use-the-dossier',
    front: 'Welke vragen stel je nooit?',
    back: 'Vragen waarvan het antwoord in het dossier staat, zoals "Wie sprak u de vorige keer?"',
    why: 'Wie goed voorbereid belt, laat merken dat deze klant telt.',
  },
];
