import type { NoteSituation } from '#app/demo/story/notes/situations.ts';

/** Lines of a talk, "a: …" for the collector and "c: …" for the customer. Slots in braces are filled in. */
export type Lines = readonly string[];

/** One part of a talk, as it goes well and as it goes less well. */
export interface Part {
  readonly well: readonly Lines[];
  readonly less: readonly Lines[];
}

/** Who is on the line. */
export const open: Part = {
  well: [
    [
      'a: Goedemorgen, met {mij} van Veldhuis Technische Groothandel. Spreek ik met {wie}?',
      'c: Ja, daar spreekt u mee.',
    ],
    ['a: Goedemiddag, u spreekt met {mij} van Veldhuis. Met wie spreek ik?', 'c: Met {wie}.'],
    ['a: Dag, {mij} van Veldhuis Technische Groothandel. Is {wie} aanwezig?', 'c: Dat ben ik zelf, zegt u het maar.'],
  ],
  less: [
    [
      'a: Ja hallo, met {mij}. Stoor ik misschien?',
      'c: Een beetje wel, ja. Wie bent u?',
      'a: {mij}, van Veldhuis, de groothandel.',
    ],
    ['a: Hallo, met Veldhuis. Sorry dat ik even stoor.', 'c: Zeg het eens.'],
  ],
};

/** What it is about. */
export const purpose: Part = {
  well: [
    ['a: Ik bel over factuur {nr} van {bedrag}. Die is op {verviel} vervallen en staat nog open.'],
    ['a: {wie}, het gaat om factuur {nr} van {bedrag}. De vervaldag was {verviel} en wij hebben nog niets ontvangen.'],
    ['a: Bij ons staat factuur {nr} nog open, {bedrag}, te betalen voor {verviel}.'],
  ],
  less: [
    ['a: Ik bel eigenlijk even over een factuurtje dat misschien nog open staat. Is die wel goed aangekomen?'],
    [
      'a: Het is een beetje vervelend, maar er staat nog iets open bij ons. Heeft u daar toevallig al naar kunnen kijken?',
    ],
    ['a: Volgens mij moet u ons nog iets betalen, factuur {nr}. Of was u er niet tevreden over?'],
  ],
};

/** What the customer says first, by what the talk is about, and how the collector takes it up. */
export const reasons: Readonly<Partial<Record<NoteSituation, Part>>> = {
  promise_oversight: {
    well: [
      [
        'c: O, dat is erdoor geglipt. Heel druk hier.',
        'a: Dat begrijp ik, drukke tijden. Op welke dag maakt u het over?',
      ],
      ['c: Die ben ik vergeten, excuus.', 'a: Kan gebeuren, fijn dat u het zegt. Welke dag lukt het u?'],
    ],
    less: [
      [
        'c: O, dat is erdoor geglipt.',
        'a: Waarom heeft u niet op de herinnering gereageerd?',
        'c: Nou ja, druk dus.',
        'a: U moet dat wel beter bijhouden hoor. Kunt u het deze week betalen?',
      ],
      ['c: Die ben ik vergeten, excuus.', 'a: In een winkel rekent u toch ook meteen af. Wanneer komt het dan?'],
    ],
  },
  promise_not_received: {
    well: [
      [
        'c: Die factuur ken ik niet, die heb ik nooit gekregen.',
        'a: Dan stuur ik hem nu meteen. Naar welk adres mag dat?',
        'c: Naar de administratie, het gewone adres.',
        'a: Hij is onderweg. Op welke dag kan hij dan betaald zijn?',
      ],
    ],
    less: [
      [
        'c: Die factuur ken ik niet, die heb ik nooit gekregen.',
        'a: O, dan zal het bij ons fout zijn gegaan. Kijkt u er een keer naar?',
        'c: Als hij er is wel.',
        'a: En ongeveer wanneer zou dat zijn?',
      ],
    ],
  },
  promise_run: {
    well: [
      [
        'c: Die gaat mee in de volgende betaalronde.',
        'a: Op welke dag is die ronde, en staat deze factuur er helemaal in?',
        'c: Dat kijk ik na. Ja, hij staat erin.',
        'a: Welke dag mag ik dan noteren?',
      ],
    ],
    less: [
      [
        'c: Die gaat mee in de volgende betaalronde.',
        'a: O, dan is het goed. Dat moet dan wel echt gebeuren.',
        'c: Ja hoor.',
        'a: En wanneer is dat ongeveer?',
      ],
    ],
  },
  promise_late: {
    well: [
      [
        'c: Ja, daar moeten we nog naar kijken. Komt in orde.',
        'a: Fijn dat u het oppakt. Wat is er nodig om hem deze week te betalen?',
        'c: Alleen een akkoord van mijn compagnon.',
        'a: Helder. Op welke dag geeft hij dat akkoord, en op welke dag betaalt u?',
      ],
      ['c: Ik weet het, wij zijn laat.', 'a: Goed dat u daar open over bent. Hoe komt het, en welke dag lukt het wel?'],
    ],
    less: [
      [
        'c: Ja, daar moeten we nog naar kijken. Komt in orde.',
        'a: Oké, dan wacht ik het wel even af. Of kunt u eventueel toch een dag noemen?',
      ],
      [
        'c: Ik weet het, wij zijn laat.',
        'a: Waarom betaalt u eigenlijk altijd zo laat? U moet gewoon op tijd betalen.',
        'c: Zo simpel is dat niet.',
        'a: Wanneer betaalt u dan?',
      ],
    ],
  },
  promise_cash: {
    well: [
      [
        'c: Het zit er nu even niet in, wij wachten zelf op geld van klanten.',
        'a: Vervelend, en goed dat u het eerlijk zegt. Op welke dag verwacht u dat geld?',
        'c: Dat is niet zeker, ik kan wel een deel doen.',
        'a: Welk bedrag lukt nu, en op welke dag? Dan kijken we samen naar de rest.',
      ],
      ['c: Eerlijk gezegd is de kas leeg.', 'a: Dat is zwaar voor u. Wat is er deze maand wel haalbaar?'],
    ],
    less: [
      [
        'c: Het zit er nu even niet in, wij wachten zelf op geld van klanten.',
        'a: Ja, dat is niet ons probleem, u moet gewoon betalen.',
        'c: Ik kan het niet uit mijn mouw schudden.',
        'a: Doe dan maar wat u kunt missen. Wanneer zou dat zijn?',
      ],
      ['c: Eerlijk gezegd is de kas leeg.', 'a: Oké, nou ja, betaal dan maar een stukje. U ziet maar.'],
    ],
  },
  promise_after_break: {
    well: [
      [
        'c: Ja, dat had ik beloofd. Het is er niet van gekomen.',
        'a: Jammer, ik rekende erop. Wat is er tussen gekomen?',
        'c: Een grote klant betaalde te laat.',
        'a: Dat snap ik. Op welke dag staat het er zeker?',
      ],
    ],
    less: [
      [
        'c: Ja, dat had ik beloofd. Het is er niet van gekomen.',
        'a: Dat zei u de vorige keer ook. Waarom zou ik u nu wel geloven?',
        'c: Omdat het nu wel kan.',
        'a: U moet het nu echt nakomen. Wanneer?',
      ],
    ],
  },
  debit: {
    well: [
      [
        'c: De incasso is teruggekomen, het saldo was te laag.',
        'a: Dank u dat u dat zegt. Op welke dag kunt u het zelf overmaken?',
      ],
    ],
    less: [
      [
        'c: De incasso is teruggekomen, het saldo was te laag.',
        'a: Ja, dat moet natuurlijk niet kunnen. Wanneer staat er wel iets op?',
      ],
    ],
  },
  vulnerable: {
    well: [
      [
        'c: Ik slaap er niet van. Mijn man is ziek en er komen elke dag rekeningen bij.',
        'a: Wat naar voor u. We zoeken samen iets dat lukt. Wat kunt u nu missen?',
      ],
    ],
    less: [
      [
        'c: Ik slaap er niet van. Mijn man is ziek en er komen elke dag rekeningen bij.',
        'a: Ja, vervelend. Maar de factuur moet wel betaald worden. Welk bedrag kunt u doen?',
      ],
    ],
  },
};

/** A day and an amount. */
export const agree: Part = {
  well: [
    ['c: {Dag} maak ik {som} over.'],
    ['c: Dan doe ik het {dag}.', 'a: Dan gaat het om {som}, klopt dat?', 'c: Ja, {som}.'],
    ['c: Volgende week ergens.', 'a: Welke dag mag ik noteren? Past {dag}?', 'c: {Dag} is goed, {som}.'],
  ],
  less: [['c: {Dag} kan ik {som} betalen.'], ['c: Ik zal kijken. {Dag} misschien, {som}.']],
};

/** What was agreed, once more. */
export const sumUp: Part = {
  well: [
    [
      'a: Ik vat het samen: {dag} betaalt u {som} voor factuur {nr}, en u krijgt zo een bevestiging. Klopt dat?',
      'c: Ja, dat klopt.',
    ],
    ['a: Dus {dag} {som} voor {nr}. Ik zet het in mijn agenda en bevestig het per mail. Akkoord?', 'c: Akkoord.'],
  ],
  less: [['a: Oké, prima dan.'], ['a: Goed, dan wacht ik dat af.']],
};

/** The end of a talk with something agreed. */
export const close: Part = {
  well: [
    ['a: Dank u wel, {wie}. Een fijne dag nog.', 'c: U ook.'],
    ['a: Bedankt voor het meedenken, {wie}. Bel gerust als er iets is.', 'c: Doe ik. Dag.'],
  ],
  less: [
    ['a: Als het er weer niet is, gaat het naar de deurwaarder. Dag.', 'c: Nou, dag.'],
    ['a: Ik hoop dat u zich er nu wel aan houdt. Dag.', 'c: Ja, dag.'],
  ],
};
