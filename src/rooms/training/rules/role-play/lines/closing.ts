import { type Line, linesFrom } from '#rooms/training/rules/role-play/moves.ts';

/** The summary and the goodbye. */
export const closingLines: readonly Line[] = [
  ...linesFrom(
    'confirm_summary',
    `
nl | Ja, zo doen we het, fijn.
nl | Klopt helemaal, dank u wel.
nl | Ja, dat klopt, fijn dat u zo meedenkt.
nl | Goed, zo staat het hier ook op mijn briefje.
nl | Ja, daar houd ik me aan, en fijn dat we eruit zijn.
nl | Helemaal mee eens, afgesproken.
nl | Dan weten we allebei waar we aan toe zijn, prettig.
nl | Prima, u mag het zo noteren, en dank u.
nl plain | Ja, zo klopt het, bedankt voor het meedenken.
nl plain | Zo is het goed, ik heb het opgeschreven.
nl curt | Klopt. Prima zo.
nl curt | Akkoord zo.
nl long | Ik heb het op de achterkant van de krant geschreven, onder de kruiswoordpuzzel, en die krant gooi ik voorlopig niet weg, dus zo doen we het.
nl long | Ja, daar is geen woord Spaans bij, zo spreken we het af, en bedankt dat u er zo rustig de tijd voor neemt.
nl formal | Akkoord, dat is wat mij betreft onze afspraak, dank u.
nl formal | Geheel akkoord, zo heb ik het ook genoteerd.
nl anxious | Ja… ja, dat klopt, dank u, ik zet het meteen in mijn telefoon.
nl gruff | Ja ja, klopt allemaal. Goed zo.
nl gruff | Niks op aan te merken. Afgesproken is afgesproken.
vl | Ja, dat is juist, zo doen we het, merci.
vl | Klopt helemaal, goed dat ge gebeld hebt.
vl | Voilà, dat is dan afgesproken.
vl | Ge moogt dat zo opschrijven, 't is perfect.
vl | Da's voor mij helemaal in orde, bedankt.
vl | Ja, daar kunt ge op rekenen, en goed dat we eruit zijn.
vl | Dan zijn we akkoord, dank u.
vl plain | Ja, dat klopt zo, bedankt voor het meedenken.
vl curt | Juist. Merci.
vl curt | Klopt, akkoord.
vl long | Ik heb dat opgeschreven op de rand van de gazet, naast de duivenuitslagen, en die gazet leg ik naast mijn telefoon, dus dat zit goed.
vl formal | Dat is correct en voor mij akkoord, dank u wel.
vl anxious | Ja, dat klopt, dank u, ik steek dat direct in mijn gsm.
vl gruff | Jaja, dat is juist, 't is goed zo.
vl gruff | Daar is niks op te zeggen, zo doen we dat.
`,
  ),
  ...linesFrom(
    'correct_day',
    `
nl | Nee, wacht, het was {dag} dat ik zou betalen.
nl | Bijna goed, maar ik betaal {dag}, dat hadden we gezegd.
nl | Daar gaat iets mis: {dag} maak ik het over, dat was de afspraak.
nl | Klein dingetje: we hadden {dag} afgesproken, dan betaal ik.
nl curt | Nee, {dag} betaal ik.
nl long | Ho, even terug, niet dat we straks naar verschillende kalenders zitten te kijken: we hadden gezegd dat ik {dag} betaal.
nl formal | Een correctie: de betaling zou {dag} plaatsvinden.
nl anxious | Sorry, maar ik dacht dat ik {dag} zou betalen… toch?
nl gruff | Luisteren is ook een vak. Het was {dag}, dan betaal ik.
vl | Nee, wacht, ik ging {dag} betalen, dat was afgesproken.
vl | Bijna juist, maar het was {dag} dat ik ging storten.
vl | Daar klopt iets niet, {dag} stort ik het, niet die andere dag.
vl | We hadden {dag} gezegd, dan betaal ik.
vl curt | Nee, {dag} stort ik.
vl long | Efkes terug, voor we met twee verschillende almanakken zitten: de afspraak was dat ik {dag} stort, en zo doe ik het ook.
vl formal | Een kleine correctie: de betaling was voorzien voor een andere dag, namelijk {dag}, dan storten wij.
vl gruff | Ge hebt niet goed geluisterd, {dag} stort ik, dat was afgesproken.
`,
  ),
  ...linesFrom(
    'correct_amount',
    `
nl | Nee, het ging om {bedrag}, niet om wat u net zei.
nl | Dat bedrag klopt niet, we hadden {bedrag} gezegd.
nl | Even corrigeren: {bedrag} was het.
nl | Hm, ik had {bedrag} opgeschreven.
nl curt | Nee. {bedrag}.
nl long | Ho, mijn oren doen het nog best voor mijn leeftijd, en ik weet zeker dat er net {bedrag} op tafel lag.
nl formal | Ter correctie: het overeengekomen bedrag was {bedrag}.
nl anxious | Maar… het was toch {bedrag}? Of heb ik dat verkeerd begrepen?
nl gruff | Wat krijgen we nou, {bedrag} hadden we gezegd.
vl | Nee, het was {bedrag} dat we gezegd hadden.
vl | Dat bedrag is niet juist, 't moet {bedrag} zijn.
vl | Wacht, wij hadden toch {bedrag} afgesproken?
vl | Ik heb hier {bedrag} staan.
vl curt | Mis. 't Was {bedrag}.
vl long | Wacht efkes, mijn oren zijn nog goed, zegt mijn dokter, en ik heb daarjuist {bedrag} gehoord, en niks anders.
vl formal | Een correctie: het ging over {bedrag}.
vl gruff | Ho maar, dat was {bedrag}, niet beginnen foefelen.
`,
  ),
  ...linesFrom(
    'bye_warm',
    `
nl | Fijn dat u belde, dank u wel. Dag!
nl | Bedankt voor het meedenken, een hele fijne dag nog.
nl | Dat was een prettig gesprek. Tot horens!
nl | Hartelijk dank, en groeten aan de collega's.
nl | Nou, dat viel reuze mee. Dank u, dag!
nl | Bedankt voor uw geduld. Dag hoor!
nl | Dank u wel, u heeft me goed geholpen. Dag!
nl plain | Bedankt voor het bellen. Fijne dag!
nl plain | Dank je wel, doei!
nl curt | Bedankt, hè. Dag.
nl curt | Dank. Fijne dag.
nl long | Ik nam met lood in mijn oren op, maar nu zou ik bijna zeggen: bel vaker. Bedankt, en een goeie dag nog!
nl long | Ik hoop dat al uw gesprekken vandaag zo aangenaam verlopen, u verdient het. Dank u wel, dag!
nl formal | Hartelijk dank voor het plezierige gesprek. Ik wens u een goede dag.
nl anxious | Dank u wel, echt, u was heel aardig. Dag!
nl gruff | Nou, bedankt. Je bent zo kwaad nog niet. De mazzel.
vl | Merci voor 't bellen, en nog een goeiendag!
vl | Bedankt om mee te denken, hé. Dag!
vl | Dat was plezant geregeld. Tot hoors!
vl | Dank u wel, ge hebt mij goed geholpen. Daag!
vl | Allez, merci voor alles, en de groeten daar.
vl | 't Is goed meegevallen. Bedankt, dag!
vl | Merci voor uw geduld, houd u goed!
vl plain | Bedankt, hé. Nog een fijne dag!
vl curt | Merci, hé. Daag.
vl curt | Dank u, salut.
vl long | Als ze allemaal zo vriendelijk waren gelijk gij, ik nam content mijn telefoon op. Merci, en tot nog eens!
vl formal | Ik dank u van harte voor dit aangename gesprek. Goeiendag.
vl anxious | Dank u, echt waar, ge waart heel vriendelijk. Dag!
vl gruff | Allez, merci, gij zijt een brave. Salut!
`,
  ),
  ...linesFrom(
    'bye_neutral',
    `
nl | Goed, dag.
nl | Oké, tot ziens.
nl | Dan gaan we ophangen. Goedendag.
nl | Prima. Dag hoor.
nl | Dat was het dan. Dag.
nl | Ja, tot een volgende keer.
nl | Oké dan. Dag, dag.
nl plain | Oké, doei.
nl plain | Goed. Fijne dag.
nl curt | Dag.
nl curt | Doei.
nl long | Nou, dan laat ik u weer los, want hier roept alweer iemand mijn naam. Tot ziens.
nl long | Oké, dan hang ik op, anders wordt mijn koffie een ijskoffie. Dag!
nl formal | Dan wens ik u een goede dag.
nl anxious | Eh, oké… dag dan.
nl gruff | Goed. De groeten.
vl | Allez, dag.
vl | Bon, tot ziens, hé.
vl | Dan gaan we afsluiten. Goeiendag.
vl | Goed, salut.
vl | Voilà, dag.
vl | Oké, tot de volgende.
vl | Ja, daag, hé.
vl plain | Oké, dag.
vl curt | Daag.
vl curt | Salut.
vl long | Goed, dan ga ik u laten, want er staat hier iemand te zwaaien aan mijn raam. Tot ziens!
vl formal | Dan wens ik u nog een goeiendag.
vl anxious | Euh, ja… dag, hé.
vl gruff | Bon. De groeten, hé.
`,
  ),
  ...linesFrom(
    'bye_cold',
    `
nl | Ja, dag.
nl | Ik hang nu op. Dag.
nl | Dan zijn we uitgepraat. Goedemiddag… of wat het ook is.
nl | Meer heb ik niet te zeggen. Dag.
nl | Goed. Dan kunt u weer een ander bellen.
nl | Het is wel mooi geweest. Dag.
nl | Ik laat het hierbij. Dag.
nl plain | Klaar? Dan hang ik op.
nl curt | Ajuus.
nl curt | Was dat alles? Dag.
nl long | Ik ga weer verder met dingen waar ik wel vrolijk van word, en dat zijn er op dit moment nogal wat. Dag.
nl formal | Dan beschouw ik dit gesprek als beëindigd. Goedendag.
nl anxious | Ik wil nu graag ophangen. Dag.
nl gruff | Ja ja, de groeten.
nl gruff | Genoeg gekletst. Ajuus.
vl | Ja, goeiendag.
vl | Ik leg af. Dag.
vl | Dan zijn we uitgepraat. Salut.
vl | Meer heb ik daar niet over te zeggen. Dag.
vl | Allez, ge kunt een ander gaan bellen.
vl | 't Is goed geweest zo. Dag.
vl | Was dat alles? Dan leg ik in.
vl plain | Goed, ik leg nu af.
vl curt | Adieu.
vl curt | Bon, dag.
vl long | Ik ga terug voortdoen met dingen waar ik plezier in heb, want veel plezier was dit niet. Goeiendag.
vl formal | Dan is dit gesprek voor mij afgelopen. Goeiendag.
vl anxious | Ik zou nu willen afleggen. Dag.
vl gruff | Jaja, salut en de kost.
vl gruff | Genoeg geklapt. Dag.
`,
  ),
  ...linesFrom(
    'kicked',
    `
nl | Pardon? We hebben net een afspraak en dan begint u zó? Schandalig.
nl | Nou, lekker. Doe je je best en dan krijg je een trap na.
nl | Waar slaat dat op? Ik had toch ja gezegd! Wat een brutaliteit.
nl | En net nu het gezellig werd. Wat een ongelooflijk botte opmerking.
nl curt | Wat een rotopmerking.
nl long | We waren eruit, ik had het al in mijn agenda staan met een streep eronder, en dan moet u er zo nodig nog even overheen, wat een brutaliteit zeg!
nl formal | Dat vind ik een onbeschofte opmerking, juist nu wij het eens zijn.
nl anxious | Waarom zegt u dat nou? We waren er toch uit… ik vind het gewoon schandalig.
nl gruff | Krijg nou wat, eerst ja en amen en dan dreigen. Bekijk het maar.
vl | Pardon? We zijn akkoord en dan gaat ge zo beginnen? Dat is een schande.
vl | Amai, schoon is dat, eerst akkoord en dan nog een stamp achterna, schaamt u!
vl | Waar slaat dat nu op? Ik had toch ja gezegd, verdorie!
vl | Nu was het juist plezant, en gij moet dat verpesten met zo'n onbeschofte opmerking.
vl curt | Wat is dat voor een onnozele opmerking?
vl long | We waren eruit, ik had het al opgeschreven en een kruiske erbij gezet, en dan moet gij nog rap een steek geven, wat een lef, zeg!
vl formal | Dat is een onbeschofte opmerking, zeker nadat we tot een akkoord kwamen.
vl gruff | Godverdomme, eerst ja en dan dreigen, zijt ge niet beschaamd?
`,
  ),
];
