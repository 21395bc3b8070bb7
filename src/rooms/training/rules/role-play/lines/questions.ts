import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** What a debtor asks himself. */
export const questionLines: readonly Line[] = [
  ...linesFrom(
    'asks_cost',
    `
nl | Komen daar nog kosten bovenop?
nl | En wordt het daar duurder van, met rente of zo?
nl | Gaat u daar nog iets voor rekenen?
nl | Blijft het bedrag dan wel hetzelfde?
nl curt | Kosten erbij?
nl long | Nog even voor de zekerheid, want daar ben ik eerder mee de boot in gegaan: komt er straks niet ineens een envelop met extra kosten achteraan?
nl formal | Kunt u mij zeggen of hier nog bijkomende kosten aan verbonden zijn?
nl anxious | Er komen toch geen kosten meer bij, hè?
nl gruff | En dan zeker nog een berg kosten erbovenop?
vl | Komen daar nog kosten bij?
vl | Gaat ge daar intresten op rekenen?
vl | Blijft dat bedrag dan wel gelijk?
vl | En gaat mij dat extra iets kosten?
vl curt | Nog kosten daarbij?
vl long | Want ge kent dat, ge denkt dat alles in orde is en dan ligt daar ineens een brief met van die kosten erop, dat gaat toch niet gebeuren, hé?
vl formal | Zijn daar nog bijkomende kosten aan verbonden?
vl anxious | Daar komen toch geen kosten meer bovenop, zeg?
vl gruff | En daar zit zeker nog een pak kosten aan vast?
`,
  ),
  ...linesFrom(
    'asks_paper',
    `
nl | Kunt u dat even op de mail zetten?
nl | Mag ik dat zwart op wit van u? Dan heb ik het bij de hand.
nl | Stuurt u me daar een bevestiging van? Dat werkt het makkelijkst.
nl | Zet het even in een mailtje, dan kan ik het meteen doorgeven.
nl curt | Mail het even, graag.
nl long | Mijn hoofd is een vergiet, dus doe me een lol en zet dit even in een berichtje, dan print ik het uit en hangt het naast de koffiepot.
nl formal | Zou u zo vriendelijk willen zijn dit schriftelijk te bevestigen?
nl anxious | Mag ik het ook op papier? Dan kan ik het nog eens rustig nalezen.
nl gruff | Zet het op papier, dan weten we allebei waar we aan toe zijn.
vl | Zet dat eens op mail, dan geef ik het hier door.
vl | Stuurt ge mij daar een bevestiging van? Dan heb ik dat bij.
vl | Ik had dat graag op papier, dan kan ik dat in mijn farde steken.
vl | Zet dat eens in een mailtje, dan zorg ik dat het goed terechtkomt.
vl curt | Mailt ge dat, alstublieft?
vl long | Ik heb een geheugen lijk een zeef, dus als ge dat eens op mail zet, dan druk ik dat af en dan hangt dat op de frigo, dat is de veiligste plek van 't huis.
vl formal | Zou u dat schriftelijk willen bevestigen, alstublieft?
vl anxious | Kunt ge dat opsturen? Dan kan ik dat op mijn gemak herlezen.
vl gruff | Op papier graag, dan kunnen we er allebei niet onderuit.
`,
  ),
  ...linesFrom(
    'asks_account',
    `
nl | Geeft u me het rekeningnummer en het kenmerk maar, dan schrijf ik het op.
nl | Geeft u me het rekeningnummer even? Ik heb een pen.
nl | Ik pak er even een pen bij. Op welke rekening, en wat zet ik erbij?
nl | Mag ik het IBAN van u? En het betalingskenmerk graag.
nl curt | Welk rekeningnummer? Welk kenmerk?
nl long | Wacht, pen, papier, bril… ja, roept u maar: op welke rekening wilt u het hebben en welk nummer moet ik erbij zetten?
nl formal | Zou u mij het rekeningnummer en het betalingskenmerk willen geven?
nl anxious | Welk rekeningnummer is het precies? Ik wil het niet verkeerd doen.
nl gruff | Noem je rekeningnummer maar, en wat erbij moet staan.
vl | Geef mij het rekeningnummer en de mededeling, dan schrijf ik dat direct op.
vl | Geef mij uw rekeningnummer eens, ik heb een stylo.
vl | Ik neem er een blad bij. Welke rekening is dat, en welke mededeling?
vl | Zeg mij uw IBAN en de gestructureerde mededeling, dan geef ik dat in.
vl curt | Welke rekening? Welke mededeling?
vl long | Wacht, ik zoek iets om te schrijven… de stylo doet het niet… ja, hier een andere, zeg maar: uw rekeningnummer en wat erbij moet staan.
vl formal | Kunt u mij het rekeningnummer en de mededeling bezorgen?
vl anxious | Welk rekeningnummer is dat juist? Ik wil geen fout maken.
vl gruff | Zeg uw rekening maar, met de mededeling erbij.
`,
  ),
  ...linesFrom(
    'asks_copy',
    `
nl | Kunt u mij een kopie van de factuur sturen? Dan regel ik de rest.
nl | Heeft u een kopietje van de factuur voor me? Dan leg ik het vooraan.
nl | Stuurt u hem even opnieuw? Dan kan ik ermee verder.
nl | Als u me de factuur nog een keer doet toekomen, pak ik hem er direct bij.
nl curt | Mag ik een kopie?
nl long | Voor ik weer de hele kast overhoop haal: kunt u hem niet gewoon nog een keer mailen, dan staat hij bovenaan en kan ik hem niet missen.
nl formal | Mag ik u verzoeken mij een afschrift van de factuur te zenden?
nl anxious | Zou u hem nog eens willen sturen? Dan heb ik hem tenminste zeker.
nl gruff | Stuur me een kopie, dan kan ik zien waar het over gaat.
vl | Als ge mij een kopie van die factuur doorstuurt, leg ik ze bovenaan.
vl | Mailt hem nog eens, dan heb ik hem direct voor mij.
vl | Stuur mij een dubbel, dan kan ik ermee voort.
vl | Als ge mij die factuur nog eens bezorgt, dan kijk ik dat direct na.
vl curt | Stuur eens een dubbel.
vl long | Voor ik hier heel mijn kast omkeer, kunt ge hem niet simpelweg nog eens mailen, dan staat die vanboven en kan ik er niet naast zien.
vl formal | Zou u mij een kopie van de factuur kunnen bezorgen?
vl gruff | Stuurt er mij nog een keer een, dan weet ik tenminste wat erop staat.
`,
  ),
  ...linesFrom(
    'asks_consequence',
    `
nl | En wat gebeurt er als het me niet lukt?
nl | Stel dat het niet doorgaat, wat dan?
nl | Hoe gaat het verder als het misloopt?
nl | En als het nou een keer tegenzit?
nl curt | En anders?
nl long | Ik vraag het maar gewoon, want dan weet ik waar ik aan toe ben: hoe gaat het bij jullie verder als het onverhoopt spaak loopt?
nl formal | Wat zijn de gevolgen als wij dit niet kunnen nakomen?
nl anxious | En als het nou niet lukt, staat er dan iemand voor de deur?
nl gruff | En wat doe je als het niet komt?
vl | En wat als het niet lukt?
vl | Stel dat het tegenvalt, wat gebeurt er dan?
vl | Wat gaat ge doen als ik het niet haal?
vl | En als er iets tussenkomt?
vl curt | En anders wat?
vl long | Ik stel de vraag maar, dan weet ik het ook: als dat nu toch fout loopt, hoe gaat dat dan voort bij u?
vl formal | Wat zijn de gevolgen indien dat niet zou lukken?
vl anxious | En als het niet lukt, komt er dan iemand aan de deur?
vl gruff | En wat gaat ge doen als het er niet is?
`,
  ),
];
