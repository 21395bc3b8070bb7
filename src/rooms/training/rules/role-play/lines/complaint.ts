import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** A complaint in the course of the call, and refusing. */
export const complaintLines: readonly Line[] = [
  ...linesFrom(
    'complain_again',
    `
nl | U luistert niet! Ik ben niet tevreden over {levering}, en dat is een schande!
nl | Hoe vaak moet ik het nog zeggen! Het was slecht gedaan, {levering}, belachelijk gewoon!
nl | Daar gaan we weer, u praat er gewoon overheen. Ik heb een klacht over {levering}, dit is schandalig!
nl | Ik heb een klacht over {levering} en u begint weer over geld, wat een brutaliteit!
nl curt | Luister nou eens! Slecht gedaan, {levering}! Schandalig.
nl long | Ik vertel u dat ik niet tevreden ben over {levering}, en het enige wat ik terughoor is geld, geld, geld, het is een schande!
nl formal | Ik vind het schandalig dat u volledig voorbijgaat aan mijn klacht over {levering}.
nl anxious | U hoort niet eens wat ik zeg! Ik heb een klacht over {levering}, en niemand luistert, het is toch te erg!
nl gruff | Zitten er watten in je oren? Slecht gedaan, {levering}, zeg ik, schandalig slecht!
vl | Ge luistert niet! Ik ben niet tevreden over {levering}, verdomme!
vl | Hoeveel keer moet ik dat nog zeggen? Het trekt op niks, {levering}, 't is een schande!
vl | Ik heb een klacht over {levering}, en gij begint weer over uw geld, 't is schandalig!
vl | Ge klapt daar gewoon over, maar het was slecht gedaan, {levering}, en dat is een schande!
vl curt | Luister nu eens! Slecht gedaan, {levering}! Een schande.
vl long | Ik leg u hier uit wat mijn klacht is over {levering}, en van u hoor ik alleen maar geld, geld, geld, dat is toch schandalig!
vl formal | Het is ronduit schandalig hoe u mijn klacht over {levering} wegwuift.
vl gruff | Hebt ge stront in uw oren? Prutswerk was het, {levering}!
`,
  ),
  ...linesFrom(
    'complaint_heard',
    `
nl | Fijn dat u het opschrijft, dan komt er tenminste iets van.
nl | Dank u, dat is het eerste teken van leven dat ik daarover krijg.
nl | Kijk, zo kunnen we samen verder.
nl | Mooi. Ik stuur u op wat ik heb, dan kunt u het zelf zien.
nl curt | Goed dat je het noteert. Dank.
nl long | Nou, dat lucht op, echt waar, ik heb dit verhaal al aan drie telefonisten verteld, en u bent de eerste die een pen pakt, dank u wel.
nl formal | Ik stel het op prijs dat u dit serieus neemt, dank u.
nl anxious | O, dank u wel dat u het serieus neemt, ik help graag mee om het op te lossen.
nl gruff | Zo, eindelijk eentje die het opschrijft. Bedankt.
vl | Merci dat ge dat opschrijft, dan komt het misschien in orde.
vl | Awel, dat is de eerste keer dat iemand daar iets mee doet, bedankt.
vl | Zo geraken we samen vooruit, zie.
vl | Schoon. Ik stuur u door wat ik heb, dan kunt ge zelf zien.
vl curt | Goed dat ge 't noteert, merci.
vl long | Amai, dat is een pak van mijn hart, ik heb dat al aan zoveel mensen verteld, en gij zijt de eerste die het opschrijft, dank u.
vl formal | Ik apprecieer dat u dit ter harte neemt, dank u wel.
vl gruff | Eindelijk iemand met een stylo. Merci, zulle.
`,
  ),
  ...linesFrom(
    'pays_undisputed',
    `
nl | Over {deel} is geen discussie, dat betaal ik {dag}.
nl | Wat wel goed was, betaal ik gewoon: {deel}, {dag}.
nl | Dan maak ik {deel} {dag} over, en de rest als het opgelost is.
nl | Eerlijk is eerlijk, {deel} is in orde. Dat betaal ik u {dag}.
nl curt | {deel} klopt. Dat betaal ik {dag}.
nl long | Ik ben geen kniesoor, wat goed is, is goed, dus {deel} maak ik {dag} over, en over dat andere praten we als er iemand naar gekeken heeft.
nl formal | Het onbetwiste deel, {deel}, zal ik {dag} voldoen.
nl anxious | Dan betaal ik {deel} alvast, {dag}, is dat goed zo?
nl gruff | Voor wat goed was betaal ik {deel}, {dag}. De rest als het rechtgezet is.
vl | Over {deel} hebben we geen discussie, dat stort ik {dag}.
vl | Wat goed was, betaal ik: {deel}, {dag}.
vl | Dan schrijf ik {deel} {dag} over, en de rest als 't opgelost is.
vl | Voor {deel} is alles juist, dat krijgt ge {dag}.
vl curt | {deel} is in orde, dat stort ik {dag}.
vl long | Ik ben geen lastige mens, wat juist is, is juist, dus {deel} stort ik {dag}, en de rest bekijken we als er iemand geweest is.
vl formal | Het niet-betwiste gedeelte, {deel}, zullen wij {dag} betalen.
vl gruff | Ge krijgt {deel} voor wat juist is, {dag}, en de rest als 't in orde is.
`,
  ),
  ...linesFrom(
    'no_pay_before_fix',
    `
nl | Eerst rechtzetten, dan betaal ik. Niet andersom.
nl | Zolang dat niet is opgelost, betaal ik niets.
nl | Ik betaal pas als het goed is, en geen dag eerder.
nl | Los het op en u krijgt uw geld. Tot die tijd houd ik het vast.
nl curt | Eerst oplossen. Dan geld.
nl long | Ik hoef er geen korting op en ik hoef er geen bloemetje bij, ik wil gewoon dat het wordt rechtgezet, en daarvóór gaat er geen cent de deur uit.
nl formal | Wij schorten de betaling op totdat dit is rechtgezet.
nl anxious | Ik betaal liever niet voordat het in orde is, echt niet, anders kijkt er niemand meer naar om.
nl gruff | Geen cent voordat het opgelost is, dat kun je op je buik schrijven.
vl | Eerst in orde brengen, dan betalen.
vl | Zolang dat niet opgelost is, betaal ik niks.
vl | Ik stort pas als het rechtgezet is, en niet vroeger.
vl | Zet het eerst recht, en daarna spreken we over geld. Nu betaal ik niet.
vl curt | Los het eerst op, dan betaal ik.
vl long | Ik moet daar geen korting voor en geen bak bier, ik wil dat het opgelost wordt, en tot zolang blijft mijn geld waar het is, bij mij.
vl formal | Wij betalen niet zolang dit niet is rechtgezet.
vl gruff | Geen frank krijgt ge voor dat in orde is, zet dat maar op een blaadje.
`,
  ),
  ...linesFrom(
    'refuse',
    `
nl | Die ga ik niet betalen.
nl | Nee, dat betaal ik niet, en daar blijf ik bij.
nl | Van mij krijgt u niets.
nl | Ik ben niet van plan om dat te betalen.
nl plain | Nee, ik betaal het niet.
nl curt | Betaal ik niet.
nl long | Laat ik u de moeite van een tweede telefoontje besparen: ik ga die rekening niet betalen, en ik slaap er nog goed op ook.
nl formal | Ik weiger deze factuur te voldoen.
nl anxious | Ik… ik ga dat niet betalen, nee, dat doe ik gewoon niet.
nl gruff | Je kunt fluiten naar je geld.
vl | Dat ga ik niet betalen.
vl | Nee, ik betaal dat niet, punt.
vl | Van mij krijgt ge niks.
vl | Ik ben niet van zin om dat te betalen.
vl curt | 'k Betaal niet.
vl long | Ik ga u een telefoontje uitsparen: die factuur, die ga ik niet betalen, nu niet en later niet, en ge moogt dat opschrijven.
vl formal | Ik weiger die factuur te betalen.
vl gruff | Ge kunt naar uw centen fluiten.
`,
  ),
  ...linesFrom(
    'refuse_again',
    `
nl | Nog steeds nee. Ik betaal niet.
nl | Ik heb het al gezegd, ik betaal het niet.
nl | U kunt het anders inpakken, maar ik ga het niet betalen.
nl | Mijn antwoord verandert niet, er wordt niet betaald.
nl curt | Nee blijft nee. Ik betaal niet.
nl long | U bent een volhouder, dat siert u, maar al belt u tot uw pensioen, ik ga die rekening niet betalen.
nl formal | Ik herhaal dat ik niet tot betaling zal overgaan.
nl gruff | Welk deel van 'ik betaal niet' was onduidelijk?
vl | 't Blijft hetzelfde antwoord: ik ga dat niet betalen.
vl | Ik heb u dat al gezegd, ik ga niet betalen.
vl | Draai dat zoals ge wilt, ik betaal dat niet.
vl | Mijn gedacht is gemaakt, ik weiger dat te betalen.
vl curt | Nee is nee, ik betaal niet.
vl long | Ge zijt een doorzetter, dat moet ik u nageven, maar al belt ge tot uw pensioen, dat ga ik dus niet betalen.
vl formal | Ik blijf erbij dat ik niet zal betalen.
vl gruff | Moet ik het zingen misschien? Ik betaal niet.
`,
  ),
];
