import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** A complaint as the first answer. */
export const firstComplaintLines: readonly Line[] = [
  ...linesFrom(
    'complaint_quality',
    `
nl | Ik ben niet tevreden over {levering}, dat had veel beter gemoeten.
nl | De kwaliteit van {levering} was ronduit slecht.
nl | Er mankeert van alles aan {levering}, het is slecht gedaan.
nl | Met {levering} klopte het niet, dat is gewoon slecht werk.
nl | Ik vind het slecht werk, {levering}, daar kan ik niet omheen.
nl plain | Ik ben niet tevreden over {levering}, de kwaliteit is slecht.
nl curt | Slechte kwaliteit.
nl curt | Slecht gedaan, {levering}.
nl long | Laat ik het zo zeggen: als ik zelf werk afleverde zoals {levering}, van zo'n slechte kwaliteit, dan durfde ik niet meer over straat.
nl formal | Ik ben niet tevreden: de kwaliteit van {levering} is onder de maat.
nl anxious | Ik vind het vervelend om te zeggen, maar ik ben niet tevreden over {levering}, het was slecht gedaan.
nl gruff | Rommel was het, {levering}.
vl | Ik ben niet content over {levering}, dat is geen goed werk.
vl | Dat is slecht gedaan, {levering}, dat ziet een blinde.
vl | Het trekt op niks, {levering}, de kwaliteit is slecht.
vl | Met {levering} is het niet in orde, dat is slecht gedaan.
vl plain | Er is van alles mis met {levering}, dat is niet goed gedaan.
vl curt | Slecht werk, {levering}.
vl long | Ge moest eens komen zien naar {levering}, dan gaat ge zelf ook zeggen: dat trekt op niks, dat is slecht gedaan van voor tot achter.
vl formal | Wij zijn niet tevreden over de kwaliteit van {levering}.
vl anxious | 't Is misschien ambetant om te zeggen, maar ik ben niet tevreden over {levering}…
vl gruff | Prutswerk is het, {levering}.
`,
  ),
  ...linesFrom(
    'complaint_delivery',
    `
nl | Jullie zijn veel te laat gekomen met {levering}.
nl | Ik heb nog steeds niet alles gekregen van {levering}.
nl | Er ontbreekt nog een flink deel van {levering}.
nl | Er was van alles beschadigd bij {levering}.
nl | Ik wacht nog steeds op de rest van {levering}, het is niet compleet.
nl plain | Van {levering} ontbreekt nog een stuk.
nl curt | Te laat en niet compleet.
nl curt | Niet alles geleverd.
nl long | We stonden hier met z'n allen klaar voor {levering}, en wie er niet kwam, dat waren jullie, tot veel later.
nl formal | Bij {levering} is niet alles op tijd en volledig geleverd.
nl anxious | Volgens mij is {levering} nog niet compleet, daar zit ik eigenlijk op te wachten…
nl gruff | Jullie kwamen te laat en dan ook nog met de helft.
vl | Ge zijt veel te laat gekomen met {levering}.
vl | Ik heb van {levering} nog altijd niet alles gekregen.
vl | Er ontbreekt nog van alles aan {levering}.
vl | Met {levering} zat het verkeerd: te laat gekomen, en dan nog met schade.
vl plain | Ik wacht nog op de rest, want {levering} is niet volledig.
vl curt | Te laat geleverd.
vl long | Wij hebben hier staan blinken met heel de ploeg, wachten op {levering}, en ge waart er gewoon niet op tijd.
vl formal | Bij {levering} werd niet alles geleverd zoals afgesproken.
vl anxious | Ik denk dat {levering} nog niet volledig is, allez, er ontbreekt toch een stuk…
vl gruff | Te laat gekomen en dan nog de helft vergeten, dat was het, met {levering}.
`,
  ),
  ...linesFrom(
    'complaint_invoice_wrong',
    `
nl | Die factuur klopt niet.
nl | Jullie rekenen meer dan we hadden afgesproken.
nl | Er staan dingen op die ik nooit besteld heb.
nl | Het bedrag op die factuur is verkeerd.
nl | De btw is fout berekend, kijkt u zelf maar.
nl plain | Er zit een fout in de factuur.
nl curt | Factuur klopt niet.
nl curt | Bedrag is fout.
nl long | Ik heb de offerte ernaast gelegd, regel voor regel, met een kop koffie erbij, en die twee bedragen komen gewoon niet overeen.
nl formal | De factuur is niet correct, de prijs wijkt af van onze overeenkomst.
nl anxious | Ik denk dat er een verkeerd bedrag op staat… of zie ik dat nou niet goed?
nl gruff | Leer eerst eens rekenen, er staat een veel te hoog bedrag op die factuur.
vl | Die factuur is niet juist.
vl | Ge rekent meer aan dan we afgesproken hadden.
vl | Daar staan zaken op die ik niet besteld heb.
vl | 't Bedrag op die factuur klopt langs geen kanten.
vl plain | Er staat een fout op de factuur.
vl curt | De prijs is mis.
vl long | Ik heb uw offerte en uw factuur naast mekaar gelegd op de keukentafel, en ik kan rekenen lijk ik wil, dat bedrag is niet hetzelfde.
vl formal | Wij betwisten het bedrag, de factuur stemt niet overeen met de bestelling.
vl anxious | Volgens mij is 't een verkeerde prijs die erop staat, allez, ik denk het toch…
vl gruff | Tel dat nog eens na, want uw factuur trekt op niks, dat bedrag is fout.
`,
  ),
];
