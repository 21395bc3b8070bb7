import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import type { Part } from '#app/demo/story/talks/lines.ts';

/** Talks that end without a promise, whole from the purpose on. */
export const endings: Readonly<Partial<Record<NoteSituation, Part>>> = {
  says_paid: {
    well: [
      [
        'c: Die is {dag} al betaald.',
        'a: Fijn om te horen. Vanaf welke rekening was dat?',
        'c: Van de zakelijke rekening, met het nummer erbij.',
        'a: Dan kijk ik het na in onze bank. U hoort alleen iets als ik hem niet vind. Dank u wel, {wie}.',
        'c: Graag gedaan.',
      ],
    ],
    less: [
      ['c: Die is {dag} al betaald.', 'a: O, dan zal het wel goed zijn. Sorry voor het storen.', 'c: Geen probleem.'],
    ],
  },
  callback: {
    well: [
      [
        'c: Ik zit nu in een overleg.',
        'a: Wanneer schikt het wel?',
        'c: {Dag} om {uur}.',
        'a: Dan bel ik u {dag} om {uur} terug. Dank u wel, {wie}.',
        'c: Prima.',
      ],
    ],
    less: [
      [
        'c: Ik zit nu in een overleg. {Dag} om {uur} kan ik wel.',
        'a: O, sorry. Dan bel ik misschien later nog een keer.',
        'c: {Dag} om {uur} dus.',
        'a: Ja, is goed.',
      ],
    ],
  },
  complaint: {
    well: [
      [
        'c: Die betaal ik nog niet, {klacht}.',
        'a: Dat is vervelend, dat had niet mogen gebeuren. Wat is er precies mis?',
        'c: Wat ik zeg, {klacht}.',
        'a: Dan zet ik een klacht in het systeem en zoekt een collega het deze week uit. Hij belt u voor vrijdag. Is dat goed zo?',
        'c: Ja, dat is goed.',
        'a: Dank u dat u het vertelt, {wie}. Tot ziens.',
      ],
    ],
    less: [
      [
        'c: Die betaal ik nog niet, {klacht}.',
        'a: Maar de factuur moet wel gewoon betaald worden.',
        'c: Niet zolang {klacht}.',
        'a: Waarom heeft u dat niet eerder gezegd?',
        'c: Dat heb ik gezegd, tegen de chauffeur.',
        'a: Oké, ik geef het door.',
      ],
    ],
  },
  complaint_rest: {
    well: [
      [
        'c: Over {nr} ben ik niet tevreden, {klacht}.',
        'a: Dat is vervelend, dank u dat u het zegt. Ik schrijf het op als klacht en mijn collega zoekt het uit. Wat kunt u doen met wat er verder open staat?',
        'c: Dat betaal ik wel. {Dag}, {som}.',
        'a: Dan vat ik samen: de klacht over {nr} zoeken wij uit, en {dag} betaalt u {som}. Klopt dat?',
        'c: Klopt.',
        'a: Dank u wel, {wie}. Fijne dag.',
      ],
    ],
    less: [
      [
        'c: Over {nr} ben ik niet tevreden, {klacht}.',
        'a: Ja, dat hoor ik vaker. En de rest?',
        'c: De rest betaal ik {dag}, {som}.',
        'a: Oké, prima.',
        'c: Dag.',
        'a: Dag.',
      ],
    ],
  },
  refuses: {
    well: [
      [
        'c: Die ga ik niet betalen.',
        'a: Dat hoor ik. Over welk deel zijn we het niet eens?',
        'c: Nergens over, ik betaal gewoon niet.',
        'a: Wat zou er nodig zijn om er samen uit te komen?',
        'c: Niets. U krijgt geen cent.',
        'a: Dan leg ik het voor aan mijn leidinggevende en hoort u van ons wat de volgende stap is. Dank u voor uw duidelijkheid.',
        'c: Doe maar.',
      ],
    ],
    less: [
      [
        'c: Die ga ik niet betalen.',
        'a: U moet betalen, dat weet u best.',
        'c: Dat bepaal ik zelf wel.',
        'a: Fatsoenlijke mensen betalen hun rekeningen. Dan komt de deurwaarder.',
        'c: U krijgt geen cent.',
        'a: Dan hoort u van ons.',
      ],
    ],
  },
  nothing: {
    well: [
      [
        'c: Daar kan ik nu niets over zeggen.',
        'a: Wat heeft u nodig om er iets over te kunnen zeggen?',
        'c: Ik moet het eerst uitzoeken.',
        'a: Wanneer weet u dat, op welke dag kan ik u bellen?',
        'c: Dat weet ik echt nog niet.',
        'a: Dan bel ik u later deze week terug, {wie}. Dank u wel.',
        'c: Ja, dag.',
      ],
    ],
    less: [
      [
        'c: Daar kan ik nu niets over zeggen.',
        'a: Oké. Kijkt u er dan een keer naar als het uitkomt?',
        'c: Zal ik doen.',
        'a: Goed, ik hoor het wel. Dag.',
      ],
    ],
  },
};
