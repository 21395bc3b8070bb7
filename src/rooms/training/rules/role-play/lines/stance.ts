import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Lines of somebody who stays with what he said before, or to whom something was said that he cannot place. */
export const stanceLines: readonly Line[] = [
  ...linesFrom(
    'bait_other',
    `
nl | Ja, zoiets zal het wel zijn.
nl | Dat zou best kunnen, ja.
nl | Nu u het zegt, daar kan het aan liggen.
nl | Laten we het daar maar op houden.
nl | Dat speelt zeker mee.
nl | Ja, dat heeft er vast mee te maken.
nl | Dat zal er zeker aan bijdragen.
nl | Zou goed kunnen, wie weet.
vl | Ja, dat zal het wel zijn.
vl | Dat kan best, ja.
vl | Nu ge het zegt, 't zou daaraan kunnen liggen.
vl | Voilà, laat ons dat zeggen.
vl | Daar zit iets in, ja.
vl | Da's goed mogelijk.
`,
  ),
  ...linesFrom(
    'did_receive',
    `
nl | Jawel, die heb ik gekregen.
nl | Die is hier binnen, dat is het niet.
nl | Ontvangen is hij wel.
nl | Ja hoor, die ligt hier.
nl | Daar ligt het niet aan, die heb ik gezien.
nl | Hij is aangekomen, hoor.
nl | Nee, die is gewoon bij mij terechtgekomen.
vl | Jawel, die is hier toegekomen.
vl | Die heb ik wel gekregen, ja.
vl | Daaraan ligt het niet, die ligt hier.
vl | Ja ja, die is goed toegekomen.
vl | Gekregen heb ik hem wel.
vl | Die heb ik gezien, dat is 't probleem niet.
`,
  ),
  ...linesFrom(
    'still_paid',
    `
nl | Ik blijf erbij dat die betaald is.
nl | Volgens mij is dat echt al betaald.
nl | Zoals ik zei, dat is al overgemaakt.
nl | Kijkt u nog eens goed, die is betaald.
nl | Bij mij staat hij op betaald.
nl | Dat is al betaald, daar begon ik mee.
nl | Nogmaals, die hebben wij al voldaan.
nl | Er staat hier gewoon betaald bij.
vl | Ik zeg het u, die is al betaald.
vl | Dat is al gestort, ik blijf daarbij.
vl | Ge moet nog eens kijken, die is betaald.
vl | In mijn boek staat die afgevinkt.
vl | Dat is al overgeschreven, zoals ik zei.
vl | Nog eens: die is al betaald.
`,
  ),
  ...linesFrom(
    'told_already',
    `
nl | Dat heb ik u net verteld.
nl | Zoals ik al zei, meer is het niet.
nl | Ik heb u gezegd hoe het zit.
nl | Dat weet u nu, dat heb ik u uitgelegd.
nl | Meer kan ik er niet van maken dan wat ik zei.
nl | Het is wat ik u net vertelde.
nl | Daar hadden we het net over.
nl | Dat was het hele verhaal.
vl | Dat heb ik u daarjuist verteld.
vl | 't Is gelijk ik zei, meer is er niet aan.
vl | Ik heb u gezegd hoe dat zit.
vl | Dat was heel mijn verhaal.
vl | Daar hebben we het juist over gehad.
vl | Meer kan ik er ook niet van maken.
`,
  ),
  ...linesFrom(
    'wrong_amount',
    `
nl | Hoeveel zegt u? Het ging toch over {bedrag}?
nl | Wacht, dat is een ander bedrag. Het was {bedrag}.
nl | Dat bedrag ken ik niet. Op de factuur staat {bedrag}.
nl | Ik volg het niet, we hadden het over {bedrag}.
nl | Nu noemt u een ander bedrag. Ik heb hier {bedrag} staan.
nl | Is dat niet {bedrag}? Dat staat op mijn papier.
vl | Hoeveel zegt ge? Het ging toch over {bedrag}?
vl | Wacht efkes, dat is een ander bedrag. Ik heb hier {bedrag}.
vl | Dat bedrag zegt mij niks. Op mijn factuur staat {bedrag}.
vl | Nu ben ik niet mee, het was toch {bedrag}?
vl | Dat klopt niet met wat ik hier heb, en dat is {bedrag}.
`,
  ),
  ...linesFrom(
    'what_for',
    `
nl | Waarvoor dan? U heeft nog niet gezegd waar dit over gaat.
nl | Ho, wacht. Waar heeft u het over?
nl | Pardon? Ik weet niet eens waarover u belt.
nl | Zegt u eerst eens waar dit over gaat.
nl | Ik heb geen idee waar u het over heeft.
nl | Begint u nou eens bij het begin.
nl | Wat is dit voor een toon? Waar gaat het om?
vl | Waarvoor is dat? Ge hebt nog niet gezegd waarover het gaat.
vl | Wacht efkes. Waar hebt ge het over?
vl | Pardon? Ik weet niet eens waarvoor ge belt.
vl | Zeg eerst eens waarover het gaat.
vl | Ik ben niet mee. Waarover gaat dat?
vl | Begin eens bij het begin, alstublieft.
`,
  ),
  ...linesFrom(
    'no_amount',
    `
nl | Een bedrag kan ik u nu niet noemen.
nl | Dat durf ik niet te zeggen, hoeveel.
nl | Daar ga ik nu geen bedrag op plakken.
nl | Hoeveel, dat weet ik zelf nog niet.
nl | Ik noem liever geen bedrag.
nl | Dat moet ik eerst eens uitrekenen.
vl | Een bedrag kan ik daar nu niet op plakken.
vl | Hoeveel juist, dat moet ik nog zien.
vl | Dat durf ik niet zeggen, hoeveel.
vl | Ik noem liever geen bedrag, voor nu.
vl | Dat moet ik eerst eens narekenen.
`,
  ),
  ...linesFrom(
    'dont_know',
    `
nl | Dat weet ik zo niet.
nl | Geen idee, eerlijk gezegd.
nl | Daar moet ik u het antwoord op schuldig blijven.
nl | Dat zou ik niet weten.
nl | Daar heb ik nu geen antwoord op.
nl | Moeilijk te zeggen.
nl | Dat durf ik niet te zeggen.
nl | Daar vraagt u me wat.
vl | Dat weet ik zo niet uit 't hoofd.
vl | Geen gedacht, eerlijk gezegd.
vl | Daar kan ik u niet op antwoorden.
vl | Dat zou ik niet weten, zulle.
vl | Da's moeilijk te zeggen.
vl | Daar vraagt ge mij iets.
vl | Dat kan ik zo niet zeggen.
`,
  ),
  ...linesFrom(
    'says_self',
    `
nl | Dat doe ik zelf.
nl | Daar ga ik zelf over.
nl | Dat ben ik, er is verder niemand.
nl | Bij mij moet u zijn.
nl | Alles met geld doe ik zelf.
vl | Dat doe ik allemaal zelf.
vl | Daar beslis ik zelf over.
vl | Dat ben ik, er is niemand anders.
vl | Daarvoor moet ge bij mij zijn.
vl | Alles met centen doe ik zelf.
`,
  ),
  ...linesFrom(
    'comes_round',
    `
nl | Weet u wat, ik ga er zelf achteraan.
nl | Goed, ik laat het niet langer liggen.
nl | Vooruit, ik regel het gewoon.
nl | U heeft gelijk, dit moet een keer klaar zijn.
nl | Oké, dan doe ik het anders.
nl | Laat ik het maar meteen goed afspreken.
nl formal | Dan zal ik daar zelf zorg voor dragen.
nl formal | Goed, ik neem dit persoonlijk op mij.
nl anxious | Goed, ik… ik zorg dat het in orde komt.
nl anxious | Dan vraag ik het thuis nog vandaag, dat doe ik.
vl | Weet ge wat, ik ga daar zelf achter.
vl | Allez vooruit, ik laat het niet langer liggen.
vl | Goed, ik regel dat gewoon.
vl | Ge hebt gelijk, dat moet eens klaar zijn.
vl | Ça va, dan doe ik het anders.
vl | Laat ons dat ineens goed afspreken.
vl formal | Dan zal ik daar zelf voor zorgen.
vl formal | Goed, ik neem dat persoonlijk op mij.
vl anxious | Goed, ik… ik zal zorgen dat het in orde komt.
vl anxious | Dan vraag ik dat vandaag nog, dat doe ik.
`,
  ),
];
