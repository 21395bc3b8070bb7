import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** The truth about why it was not paid. */
export const truthLines: readonly Line[] = [
  ...linesFrom(
    'truth_oversight',
    `
nl | Ik ben het gewoon vergeten, daar kan ik niets anders van maken. Ik zet het recht.
nl | Die is er bij mij tussendoor geglipt, sorry. Ik pak hem er meteen bij.
nl | Helemaal door mijn hoofd geschoten, fijn dat u even belt.
nl | Nou, hij lag onder een stapel reclamefolders. Stom van mij, goed dat u belt.
nl | Ik dacht echt dat ik het gedaan had, maar nee, glad vergeten. Even kijken hoe we dat rechtzetten.
nl plain | Eerlijk gezegd ben ik hem vergeten. Goed dat u belt, ik regel het.
nl plain | Sorry, aan mijn aandacht ontsnapt, ik help u graag verder.
nl curt | Vergeten. Ik zoek het op.
nl curt | Glad vergeten, goed dat je belt.
nl long | Hij hing aan het prikbord achter de kerstkaarten van vorig jaar, en daar had hij nog wel een kerst kunnen hangen, dus goed dat u belt.
nl formal | Dit is een omissie onzerzijds, mijn excuses. Goed dat u erover belt.
nl anxious | O wat erg, ik ben het vergeten, sorry, sorry… ik zoek het meteen op.
nl gruff | Ja, vergeten. Kan gebeuren. Goed dat je aan de bel trekt.
vl | Ik ben dat gewoon vergeten, mea culpa, ik zoek het er direct bij.
vl | Dat is door de mazen geglipt, excuseer, ik zoek de factuur er direct bij.
vl | Allez, dat is mij helemaal ontgaan. Goed dat ge belt.
vl | Ik dacht dat ik het gedaan had, maar niks van, vergeten. Bedankt om mij te verwittigen.
vl | Die zat nog in mijn jaszak, stom van mij, goed dat ge gebeld hebt.
vl plain | Eerlijk? Vergeten. Merci dat ge mij doet denken.
vl curt | Vergeten. Goed dat ge belt.
vl long | Die lag in de auto, onder de zetel, bij de koekjeskruimels van de kleine, en ik heb er geen seconde meer aan gedacht, merci dat ge belt.
vl formal | Dat is een vergetelheid van onzentwege, waarvoor mijn excuses, en bedankt voor uw telefoon.
vl anxious | Oei oei, ik ben dat vergeten, sorry, wat moet ge nu van mij denken… ik zoek het direct op.
vl gruff | Ja, vergeten, dat overkomt de beste. Goed dat ge belt.
`,
  ),
  ...linesFrom(
    'truth_cannot_pay',
    `
nl | Het geld is er niet: er kwam de laatste maanden minder binnen en alle vaste lasten liepen gewoon door.
nl | Ik kan het nu niet betalen. Er kwamen een paar tegenvallers achter elkaar en toen was de buffer op.
nl | Er is te weinig geld. Eerst viel er werk weg, en daarna kwamen alle rekeningen tegelijk.
nl | Ik vul het ene gat met het andere, en voor deze is er nu geen geld.
nl | Ik heb het geld gewoon niet, ik heb te lang gedacht dat het vanzelf weer zou bijtrekken.
nl plain | Ik heb het geld niet. Het is een slecht jaar geweest.
nl plain | Er komt minder binnen dan eruit gaat, en dat gaat nu wringen.
nl curt | Geen geld. Slecht jaar.
nl curt | Alles kwam tegelijk. Het is op.
nl long | Het begon met één maand die tegenviel, toen nog een, en voor je het weet loop je achter de feiten aan en is het geld gewoon op.
nl formal | Onze inkomsten zijn teruggelopen terwijl de kosten gelijk bleven, waardoor er nu onvoldoende middelen zijn.
nl anxious | Ik heb het niet… er is zoveel tegelijk stukgegaan, en elke keer moest er weer geld bij, en nu is het op.
nl gruff | Er is geen geld, klaar. Alles is duurder geworden en ik verdien geen cent meer dan eerst.
vl | Ik heb het geld niet, er is de laatste maanden te weinig verdiend.
vl | Ik kan het niet betalen. We hebben een paar tegenslagen gehad en de spaarpot is leeg.
vl | 't Is de ene put met de andere vullen, en voor u heb ik nu geen geld over.
vl | Er is inkomen weggevallen, en de kosten blijven komen, dus ja, het geld is op.
vl | Ik heb geen geld meer, ik heb te lang gehoopt dat het ging keren.
vl plain | Ik heb er het geld niet voor, 't zijn slechte maanden geweest.
vl curt | Geen geld. Slechte maanden.
vl long | Dat begint met iets kleins, ge schuift een rekening op, en de maand daarop nog een, en op den duur is het geld op en de brievenbus vol.
vl formal | Onze inkomsten zijn sterk gedaald, daardoor is er nu onvoldoende geld beschikbaar.
vl anxious | Ik heb het niet… elke keer als we er bijna waren, was er weer iets kapot, en nu is alles op.
vl gruff | Er is geen geld, punt. Alles slaat op en ik verdien er niks bij.
`,
  ),
  ...linesFrom(
    'truth_complaint',
    `
nl | Ik ben niet tevreden over {levering}. Daarom heb ik de betaling vastgehouden.
nl | Ik heb een klacht over {levering}, en daarom heb ik hem laten liggen.
nl | Het gaat mij om {levering}. Dat was niet goed gedaan, en niemand luisterde.
nl | Ik was niet tevreden over {levering}, dus ik dacht: dan bellen ze vanzelf.
nl | Over {levering} ben ik gewoon teleurgesteld, dat was slecht gedaan, en zo ken ik jullie niet.
nl plain | Het ging niet goed met {levering}, dat was slecht gedaan, en dus wacht ik met betalen.
nl curt | Slecht gedaan, {levering}. Daarom.
nl curt | Niet tevreden over {levering}. Daarom ligt hij hier.
nl long | Weet u, ik was niet tevreden over {levering}. En toen dacht ik: ik leg de rekening onder de fruitschaal en ik kijk wie er het eerst begint te praten.
nl formal | Er is mijnerzijds een klacht over {levering}. Om die reden heb ik niet betaald.
nl anxious | Ik vond het lastig om te zeggen, maar ik ben niet tevreden over {levering}. Toen heb ik hem maar laten liggen.
nl gruff | Jullie hebben het slecht gedaan, {levering}, dus toen heb ik de portemonnee dichtgehouden.
vl | Ik ben niet tevreden over {levering}. Daarom heb ik dat tegengehouden.
vl | 't Is voor {levering}. Dat was slecht gedaan. Daarom ligt die factuur hier nog.
vl | Ik heb een klacht over {levering}, en ik peinsde: ze gaan wel bellen.
vl | 't Is niet goed gegaan met {levering}, ik ben daar niet tevreden over, en niemand die luisterde.
vl plain | Ik heb gewacht met betalen, want {levering}, dat was slecht.
vl curt | Niet tevreden over {levering}. Daarom wacht ik.
vl long | Ik was niet tevreden over {levering}. En ik peinsde: als er niemand luistert naar een klant, dan luistert er misschien wel iemand naar een lege rekening.
vl formal | Wij zijn niet tevreden over {levering}. Om die reden is de betaling aangehouden.
vl anxious | Ik zeg zoiets niet graag, maar ik heb een klacht over {levering}… en daarom bleef dat liggen.
vl gruff | Het trekt op niks, {levering}. Ik heb mijn geld dus bijgehouden.
`,
  ),
  ...linesFrom(
    'truth_process',
    `
nl | Hij zit vast bij {persoon}, daar moet nog een akkoord vandaan komen.
nl | Zonder goedkeuring van {persoon} kan ik hem niet betaalbaar zetten, en die ligt er nog niet.
nl | Hij staat op het bureau van {persoon} te wachten op een handtekening.
nl | Eerst moet {persoon} hem goedkeuren, en daar is hij blijven hangen.
nl | Het is heel suf, maar hij staat bij {persoon} in de wachtrij en zonder vinkje gebeurt er niets.
nl plain | Hij is door {persoon} nog niet goedgekeurd, daar wacht ik op.
nl curt | Ligt bij {persoon}. Nog geen akkoord.
nl curt | Wacht op een krabbel van {persoon}.
nl long | Ik heb hem netjes doorgestuurd, maar {persoon} keurt altijd alles in één keer goed en is er nog niet aan begonnen, dus daar ligt hij mooi te wezen.
nl formal | De factuur wacht nog op goedkeuring door {persoon}, eerder mag ik hem niet vrijgeven.
nl anxious | Hij ligt nog bij {persoon} voor goedkeuring, en ik durf er niet weer over te beginnen…
nl gruff | Er moet een handtekening van {persoon} op en die komt maar niet. Daar zit het.
vl | Die hangt vast bij {persoon}, daar moet nog een goedkeuring komen.
vl | Zolang {persoon} niet getekend heeft, kan ik die niet betalen.
vl | Dat ligt op het bureau van {persoon} te wachten op een handtekening.
vl | Die moet eerst nog goedgekeurd worden door {persoon}, en daar blijft dat steken.
vl plain | Ik wacht nog op de goedkeuring van {persoon}.
vl curt | Nog geen goedkeuring van {persoon}.
vl long | Ik heb die al lang doorgegeven, maar {persoon} tekent alleen als er een hele hoop samen ligt, en die hoop is precies nog niet hoog genoeg.
vl formal | De factuur moet nog door {persoon} goedgekeurd worden voor we kunnen betalen.
vl anxious | Dat moet nog goedgekeurd worden door {persoon}, en ik wil daar niet altijd achter zagen…
vl gruff | Zonder krabbel van {persoon} beweegt er hier niks, en die krabbel komt maar niet.
`,
  ),
  ...linesFrom(
    'truth_will_not_pay',
    `
nl | Ik betaal degene die het hardst roept, en u riep tot nu toe niet zo hard.
nl | Er gaan bij mij anderen voor, zo eerlijk ben ik.
nl | Wie het langst kan wachten, komt bij mij het laatst. Dat waren jullie.
nl | Weet u, het is een rijtje, en jullie staan onderaan.
nl | Tot nu toe gebeurde er nooit iets als ik het liet liggen.
nl curt | Anderen gaan voor.
nl long | Zo werkt het overal: de een stuurt een briefje, de ander staat op de stoep, en die op de stoep krijgt zijn geld het eerst.
nl formal | Wij geven voorrang aan leveranciers van wie wij direct afhankelijk zijn.
nl anxious | Ik betaal wie er het meest aandringt… en u was altijd zo vriendelijk.
nl gruff | Wie het hardst blaft, krijgt het bot. Zo simpel is het.
vl | Ik betaal die die het hardst roept, en dat waart gij niet.
vl | Er zijn er die voorgaan, ik ga daar niet om liegen.
vl | Wie kan wachten, die wacht, en gij hebt altijd kunnen wachten.
vl | Eerlijk, er is nooit iets gebeurd als ik het liet liggen.
vl curt | De anderen eerst.
vl long | Kijk, zo gaat dat in de zaken: als er een aan de deur staat met zijn armen gekruist, krijgt die eerst, en die met hun beleefde briefjes komen daarna.
vl formal | Wij geven voorrang aan leveranciers die voor ons onmisbaar zijn.
vl gruff | De luidste krijgt zijn geld eerst, zo is 't leven.
`,
  ),
];
