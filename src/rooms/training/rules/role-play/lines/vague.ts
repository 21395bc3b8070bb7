import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** Answers that promise something and fix nothing. */
export const vagueLines: readonly Line[] = [
  ...linesFrom(
    'stall',
    `
nl | Die betaal ik binnenkort.
nl | Komt goed, ik ga ermee aan de slag.
nl | Ik pak het zo snel mogelijk op.
nl | Daar wordt voor gezorgd, maakt u zich geen zorgen.
nl | Hij staat op mijn lijstje, ik maak het gauw over.
nl | Zodra ik er even voor kan gaan zitten, maak ik het over.
nl | Dat komt er heus aan, het is een kwestie van tijd.
nl | Ik ga het regelen, dat gaat helemaal goedkomen.
nl plain | Ik maak het zo snel mogelijk over.
nl plain | Komt in orde, ik betaal hem gewoon.
nl curt | Komt goed.
nl curt | Wordt betaald.
nl long | Maakt u zich daar maar geen zorgen over, ik heb nog nooit iemand laten zitten en dat gaat nu ook niet gebeuren, het komt er gewoon aan.
nl long | Weet u, het is hier nu een gekkenhuis, maar zodra de rook is opgetrokken, is dit het eerste wat ik overmaak.
nl formal | Wij zullen zo spoedig mogelijk tot betaling overgaan.
nl formal | Ik zeg u toe dat dit op korte termijn wordt voldaan.
nl anxious | Ik ga het echt zo gauw mogelijk betalen, heus waar.
nl gruff | Je krijgt je geld wel.
nl gruff | Rustig maar, dat komt vanzelf jullie kant op.
vl | Dat komt in orde, geen probleem.
vl | Ik ga daar binnenkort werk van maken.
vl | Ge gaat uw geld wel krijgen, zulle.
vl | Zo rap ik kan, stort ik dat.
vl | Ik zal dat één dezer eens storten.
vl | Dat komt op zijn pootjes terecht, ik betaal dat wel.
vl | Van zodra ik er tijd voor heb, zet ik dat in gang.
vl plain | Ik ga dat zo snel mogelijk betalen.
vl curt | Komt in orde.
vl curt | Ge krijgt dat wel.
vl long | Ge moet daar niet van wakker liggen, ik ben altijd een goede betaler geweest en dat blijft zo, dat geld komt eraan.
vl formal | Wij zullen het nodige doen en dit zo spoedig mogelijk vereffenen.
vl anxious | Ik ga dat regelen, zo gauw dat ik kan, echt waar.
vl gruff | Ge gaat uw centen wel zien, ne mens moet toch eens kunnen ademen.
vl gruff | Jaja, ik zal het wel storten, op mijn gemak.
`,
  ),
  ...linesFrom(
    'stall_again',
    `
nl | Een precieze dag kan ik niet noemen, maar het komt zo snel mogelijk.
nl | Zodra het kan, gaat het de deur uit.
nl | Dat kan ik zo niet zeggen. Ik betaal gauw, in elk geval.
nl | Binnenkort, daar moet u het even mee doen.
nl | Zo rond het eind van de maand, denk ik, zoiets.
nl | Ik ga me niet vastpinnen, maar het komt binnenkort, echt.
nl | Ergens de komende tijd, ik kijk wat ik kan doen.
nl | Als ik nu iets noem, zit ik eraan vast. Zo vlug als het lukt, oké?
nl plain | Dat weet ik nog niet precies, zo snel mogelijk.
nl plain | Ik probeer het in de loop van volgende week.
nl curt | Gauw.
nl curt | Als het zover is.
nl long | U wilt natuurlijk iets voor in uw agenda, dat snap ik, maar ik heb er nu geen zicht op, dus ik houd het op zo snel mogelijk.
nl long | Mijn agenda is een puzzel en ik ben de helft van de stukjes kwijt, maar hij staat bovenaan en ik betaal hem echt snel.
nl formal | Een exacte datum kan ik u nog niet geven, maar wij betalen zo spoedig mogelijk.
nl formal | Ik kan slechts toezeggen dat het zo spoedig mogelijk gebeurt.
nl anxious | Ik durf niks te beloven… maar zo snel als het kan, echt.
nl gruff | Als ik zeg dat het komt, dan komt het.
nl gruff | Ik ga me niet op een dag laten vangen. Je krijgt het wel.
vl | Een dag kan ik daar nu niet op plakken, maar 't zal rap zijn.
vl | Binnenkort, meer kan ik u niet zeggen.
vl | Zo gauw het mij lukt, dat beloof ik.
vl | In de loop van volgende week, als 't wat meezit.
vl | Dat hangt er wat van af, maar ik doe mijn best om rap te betalen.
vl | Tegen 't einde van de maand zal dat er wel door zijn, ongeveer.
vl | Eerst eens zien hoe dat hier uitdraait, en dan stort ik zo vlug mogelijk.
vl plain | Dat weet ik nog niet juist, maar ik ga dat rap betalen.
vl curt | Zo rap mogelijk.
vl curt | Als 't gaat.
vl long | Ja, ge wilt dat in uw agenda zetten, ik versta dat, maar als ik nu iets zeg, is het gelogen, dus zo rap mogelijk, dat is al wat ik kan zeggen.
vl formal | Een exacte datum kan ik niet meedelen, maar het zal op korte termijn gebeuren.
vl anxious | Ik weet het niet goed… zo vlug dat het gaat, ik doe mijn best.
vl gruff | Als ik zeg dat ge het krijgt, dan krijgt ge het.
vl gruff | Een dag, een dag… dat komt wel, zeg ik u.
`,
  ),
  ...linesFrom(
    'vague_on_hedging',
    `
nl | O, nou, ik zal er eens naar kijken als het zo uitkomt.
nl | Als er geen haast bij is, komt het binnenkort wel een keer.
nl | Ja hoor, ik kom er vanzelf een keer aan toe.
nl | Prima, dan betaal ik het een keer als ik tijd heb.
nl | Het brandt zo te horen niet, dus dat komt wel goed.
nl curt | Ja, ooit.
nl long | Nou, zoals u het vraagt klinkt het niet als brand, dus ik leg het op de stapel en dan komt het vroeg of laat vanzelf in orde.
nl formal | Ik zal er te gelegener tijd naar laten kijken.
nl anxious | O gelukkig, het hoeft niet meteen? Dan doe ik het zodra het lukt.
nl gruff | Nou, dan hoor ik dat het best nog even kan. Komt wel.
vl | Ah, als 't niet presseert, zal ik dat wel eens bekijken.
vl | Ja ja, dat komt wel, op 't gemak.
vl | Allez, ik zal daar dan bij gelegenheid eens werk van maken.
vl | 't Is precies niet zo dringend, dus dat komt wel in orde.
vl curt | Ja, bij gelegenheid.
vl long | Zoals gij dat vraagt, klinkt dat niet direct als een ramp, dus ik zal dat op mijn gemak wel eens in orde brengen.
vl formal | Ik zal dat bij gelegenheid wel eens in orde laten brengen.
vl anxious | Oef, dus dat moet niet direct? Dan betaal ik het zodra het kan.
vl gruff | Als 't zo zit, kan dat nog wel wat wachten. Komt wel.
`,
  ),
  ...linesFrom(
    'takes_lead',
    `
nl | Dan laat u het gewoon aan mij over, dat komt goed.
nl | Mooi, ik kijk wel even wanneer het schikt en dan betaal ik.
nl | Dat is netjes van u. Ik maak het over zodra het mij uitkomt.
nl | Fijn, dan doe ik het als ik weer wat ruimte heb.
nl | Oké, dan bekijk ik het rustig en komt het wel jullie kant op.
nl curt | Dan zie ik wel. Komt goed.
nl long | Kijk, dat is prettig zakendoen, dan pak ik het op zodra ik hier de handen vrij heb en dan hoeven we er verder niet meer over te bellen.
nl formal | Dat waardeer ik. Ik zal het op een passend moment voldoen.
nl anxious | O, mag ik het zelf bekijken? Fijn, dan betaal ik zo gauw het lukt.
nl gruff | Zo mag ik het horen. Ik betaal wel als het mij schikt.
vl | Dan bekijk ik dat zelf wel, dat komt in orde.
vl | Ah, schoon, dan stort ik dat als 't mij past.
vl | Da's goed, ik zal wel zien wanneer ik dat kan doen.
vl | Merci, dan doe ik dat van zodra er wat ruimte is.
vl curt | Dan zie ik wel. Komt in orde.
vl long | Awel, dat vind ik nu eens iemand met verstand, dan doe ik dat op mijn tempo en ge gaat dat vanzelf wel zien verschijnen.
vl formal | Dat apprecieer ik, dan zal ik dat op een geschikt moment regelen.
vl anxious | Oef, merci. Dan betaal ik van zodra het mij lukt, goed?
vl gruff | Laat dat maar aan mij over, ge krijgt dat wel.
`,
  ),
  ...linesFrom(
    'off_the_hook',
    `
nl | Top, dan komt het goed. Fijne dag nog!
nl | Mooi zo, dan regel ik het binnenkort. Dag!
nl | Dan zijn we eruit, ik betaal het wel. Tot horens!
nl | Prima, dan betaal ik het een dezer dagen. Een goede dag verder.
nl curt | Oké, komt goed. Doei.
nl long | Nou, dat was dan een plezierig gesprek, ik maak het in orde zodra ik eraan toekom en u hoort er niets meer van. Dag hoor!
nl formal | Uitstekend, dan wordt het zo spoedig mogelijk geregeld. Goedendag.
nl anxious | Fijn, dank u wel, dan doe ik het zo snel ik kan. Dag!
nl gruff | Mooi, dan krijg je het wel. De groeten.
vl | Voilà, dan komt dat in orde. Nog een goeiendag!
vl | Schoon, ik zal dat wel regelen. Salut, hé!
vl | Da's dan geregeld, ik stort dat wel eens. Tot hoors!
vl | Perfect, dat komt wel in orde dan. Daag!
vl curt | Goed, komt in orde. Salut.
vl long | Allez, dat was nog eens een aangename babbel, ik breng dat zo rap mogelijk in orde en ge hoort mij niet meer. Dag!
vl formal | Heel goed, dan breng ik dat eerstdaags in orde. Goeiendag nog.
vl anxious | Oef, merci, ik doe dat zo rap ik kan. Dag, dag!
vl gruff | Goed, ge krijgt dat wel. Allez, de groeten.
`,
  ),
  ...linesFrom(
    'callback_offer',
    `
nl | Ik bel u erover terug.
nl | Laat me dat even uitzoeken, u hoort van mij.
nl | Geef me uw nummer maar, ik bel zelf terug.
nl | Ik moet hier even in duiken, ik kom bij u terug.
nl plain | Ik bel je wel terug.
nl curt | Ik bel wel.
nl long | Weet u wat, ik ga er even goed voor zitten, met de papieren erbij, en dan bel ik u zelf terug, dat praat een stuk makkelijker.
nl formal | Ik neem hierover contact met u op.
nl anxious | Mag ik u terugbellen? Ik moet dit even laten bezinken.
nl gruff | Je hoort het wel van me, ik bel zelf.
vl | Ik bel u daar nog over terug.
vl | Laat mij dat eens bekijken, ik laat u iets weten.
vl | Geef mij uw nummer, dan bel ik u straks zelf.
vl | Ge hoort nog van mij.
vl curt | 'k Bel wel terug.
vl long | Weet ge wat, ik zoek mijn papieren bijeen en dan telefoneer ik u zelf terug, dan zijn we allebei goed geïnformeerd.
vl formal | Ik neem daarover zelf terug contact met u op.
vl anxious | Mag ik u straks terugbellen? Ik moet dat eerst eens op een rijtje zetten.
vl gruff | Ik zal u wel bellen als ik iets weet.
`,
  ),
];
