import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** A complaint as the first answer. */
export const firstComplaintLines: readonly Line[] = [
  ...linesFrom(
    'complaint_quality',
    `
nl | Ik was niet tevreden over {levering}, dat deugde niet.
nl | De kwaliteit van {levering} was ronduit slecht.
nl | Er mankeert van alles aan {levering}.
nl | Met {levering} klopte het niet, dat is gewoon slecht werk.
nl | Wat u geleverd heeft, is niet wat ik besteld had, qua kwaliteit.
nl plain | Ik ben niet blij met {levering}, er is van alles mis mee.
nl curt | Slechte kwaliteit.
nl curt | Deugt niet, {levering}.
nl long | Laat ik het zo zeggen: als ik mijn klanten iets zou geven van de kwaliteit van {levering}, dan had ik er morgen geen meer over.
nl formal | De kwaliteit van {levering} voldoet niet aan wat ik mocht verwachten.
nl anxious | Ik durf het bijna niet te zeggen, maar {levering} was gewoon niet goed.
nl gruff | Rommel was het, {levering}.
vl | Ik ben niet content over {levering}, dat is geen goed werk.
vl | Er schort van alles aan {levering}.
vl | De kwaliteit van {levering} trok op niks.
vl | Met {levering} is het niet in orde, dat is slecht gedaan.
vl plain | Er is van alles mis met {levering}, dat is niet goed gedaan.
vl curt | Slecht werk, {levering}.
vl long | Ge moest eens komen zien naar {levering}, dan gaat ge zelf ook zeggen: dat kan toch niet, zo'n kwaliteit.
vl formal | Wij zijn niet tevreden over de kwaliteit van {levering}.
vl anxious | 't Is misschien ambetant om te zeggen, maar {levering} was niet goed…
vl gruff | Brol is het, {levering}.
`,
  ),
  ...linesFrom(
    'complaint_delivery',
    `
nl | Met {levering} waren jullie veel te laat.
nl | Ik heb nog steeds niet alles gekregen van {levering}.
nl | Er ontbreekt nog een flink deel van {levering}.
nl | De helft was beschadigd toen het kwam, bij {levering}.
nl | Ik zit nog te wachten tot {levering} eindelijk compleet is.
nl plain | Van {levering} ontbreekt nog een stuk.
nl curt | Te laat en niet compleet.
nl curt | Niet alles geleverd.
nl long | We stonden hier met z'n allen klaar voor {levering}, en wie er niet kwam, dat waren jullie, tot veel later.
nl formal | Bij {levering} is niet alles op tijd en volledig geleverd.
nl anxious | Er is nog een stuk van {levering} niet gekomen, daar zit ik eigenlijk op te wachten…
nl gruff | Jullie kwamen te laat en dan ook nog met de helft.
vl | Met {levering} zijt ge veel te laat geweest.
vl | Ik heb van {levering} nog altijd niet alles gekregen.
vl | Er ontbreekt nog van alles aan {levering}.
vl | De helft is beschadigd toegekomen, met {levering}.
vl plain | Ik wacht nog op de rest, want {levering} is niet volledig.
vl curt | Te laat geleverd.
vl long | Wij hebben hier staan blinken met heel de ploeg, wachten op {levering}, en ge waart er gewoon niet op tijd.
vl formal | Bij {levering} werd niet alles geleverd zoals afgesproken.
vl anxious | Er is nog een deel van {levering} dat nooit toegekomen is…
vl gruff | Kom eerst eens op tijd, want met {levering} was het weer veel te laat.
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
