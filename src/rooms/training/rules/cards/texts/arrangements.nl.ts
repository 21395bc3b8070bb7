import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** Dutch cards about arrangements. */
export const arrangementsNl: readonly CardText[] = [
  {
    id: 'arrangements-all-then-half-then-parts',
    front: 'In welke volgorde vraag je om betaling?',
    back: 'Alles vandaag, dan de helft vandaag en de rest met een dag, en pas dan delen.',
    why: 'Wie met delen begint, krijgt nooit meer alles.',
  },
  {
    id: 'arrangements-first-part-today',
    front: '"Kan ik in delen betalen?"',
    back: '"Daar kijk ik graag naar. Welk deel kunt u vandaag doen?"',
    why: 'Het eerste deel vandaag laat zien dat de rest ook komt.',
  },
  {
    id: 'arrangements-what-is-left-over',
    front: 'Hoe vind je een bedrag dat de klant ook echt kan betalen?',
    back: '"Wat houdt u per maand over als de huur, de stroom en het eten betaald zijn?"',
    why: 'Een te hoog bedrag breekt in de tweede maand.',
  },
  {
    id: 'arrangements-day-after-pay',
    front: 'Op welke dag van de maand plan je een deel?',
    back: 'De dag na het loon of de uitkering. Vraag: "Op welke dag komt uw geld binnen?"',
    why: 'Op de dag dat er geld is, betaalt iemand wat er klaarstaat.',
  },
  {
    id: 'arrangements-fifty-a-month',
    front: '"Ik doe vijftig per maand." Er staat € 1.800 open. Wat reken je voor?',
    back: '"Dan zijn we drie jaar verder. Met € 150 is het in één jaar klaar. Wat lukt er?"',
    why: 'Reken hardop en noem je eigen voorstel. Dan gaat het over getallen.',
  },
  {
    id: 'arrangements-something-back',
    front: 'De klant vraagt uitstel. Wat vraag je terug? Noem drie dingen.',
    back: 'Een deel nu, een factuur die nog niet te laat is erbij, of automatische incasso voor de rest.',
    why: 'Uitstel is geld waard. Ruil het.',
  },
  {
    id: 'arrangements-a-for-b',
    front: 'Factuur A is te laat en mag later. Wat ruil je met factuur B, die over tien dagen vervalt?',
    back: '"A mag op de 30e, als u B dan meteen meebetaalt."',
    why: 'Je geeft dagen op de ene en wint dagen op de andere.',
  },
  {
    id: 'arrangements-too-long',
    front: '"Over drie maanden kan ik alles betalen." Wat zeg je?',
    back: '"Drie maanden is voor ons te lang. Welk deel kan deze maand, en welk deel op 1 mei?"',
    why: 'Trek de dag naar voren met stappen in plaats van met druk.',
  },
  {
    id: 'arrangements-our-need',
    front: 'De klant biedt over zes weken. Welk argument brengt de dag naar voren?',
    back: '"Wij betalen de lonen op de 24e. Daarom heb ik het voor die dag nodig."',
    why: 'Een reden met een datum werkt beter dan liever wat eerder.',
  },
  {
    id: 'arrangements-in-writing',
    front: 'De regeling staat. Wat zet je in de bevestiging?',
    back: 'Elk deel met bedrag en dag, hoe er betaald wordt, de facturen, en wie te bellen als het niet lukt.',
    why: 'Iedereen leest hetzelfde, ook over drie maanden.',
  },
  {
    id: 'arrangements-first-miss',
    front: 'Wat spreek je nu al af voor als een deel eens niet lukt?',
    back: '"Lukt het een keer niet, bel dan vóór die dag. Dan zoeken we samen iets."',
    why: 'Wie mag bellen, belt. Wie bang is, zwijgt.',
  },
  {
    id: 'arrangements-missed-instalment',
    front: 'Het tweede deel kwam niet. Wat is je eerste vraag?',
    back: '"Ik zag de € 150 van de 1e niet. Wat is er gebeurd?"',
    why: 'Noem het feit en vraag open. Daarna weet je of de regeling nog past.',
  },
  {
    id: 'arrangements-second-arrangement',
    front: 'De vorige regeling is al twee keer niet nagekomen. Maak je een derde?',
    back: 'Alleen als er iets anders is: een deel vandaag, een andere dag, of automatische incasso.',
    why: 'Dezelfde regeling geeft hetzelfde resultaat.',
  },
  {
    id: 'arrangements-everything-owed',
    front: 'Voor je een regeling maakt: wat vraag je nog?',
    back: '"Zijn er meer rekeningen die u nu niet kunt betalen?"',
    why: 'Met schulden overal helpt jouw regeling alleen als alles wordt bekeken.',
  },
  {
    id: 'arrangements-current-invoices',
    front: 'Bij een regeling voor oude facturen: wat hoort er altijd bij?',
    back: '"En wat nieuw komt, betaalt u op tijd." Leg ook dat vast.',
    why: 'Anders lost de klant het oude af met het nieuwe.',
  },
  {
    id: 'arrangements-flemish-instalments',
    front: 'Vlaamse klant: "Kan dat in drie schijven?"',
    back: 'Schijven zijn delen. "Drie kan. De eerste € 200 vandaag, en dan op welke twee dagen?"',
    why: 'Een woord dat je kent, hoef je niet te vragen.',
  },
  {
    id: 'arrangements-limit-of-mine',
    front: 'De klant vraagt meer uitstel dan jij mag geven. Wat zeg je?',
    back: '"Zelf kan ik tot 1 juni. Voor later vraag ik het na, en bel ik u vandaag om vier uur."',
    why: 'Zeg wat je wel kunt en wanneer er antwoord is.',
  },
  {
    id: 'arrangements-slow-yes',
    front: 'Je hebt nog ruimte om toe te geven. Geef je dat meteen?',
    back: 'Nee. Denk hoorbaar na, geef een klein stuk, en vraag er iets voor terug.',
    why: 'Wat snel komt, voelt te weinig. Wat je uitdenkt, voelt als een goede afspraak.',
  },
];
