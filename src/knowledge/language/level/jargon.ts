/**
 * Words and phrases of the office and the law with what to say instead: our own list. One line each: the words (other forms after commas),
 * then the plain wording.
 */
const list = `
sommatie,sommaties,sommeren,sommeert,sommeer,gesommeerd = laatste waarschuwing
ingebrekestelling,in gebreke stellen,in gebreke gesteld,in gebreke = waarschuwing dat u te laat bent
buitengerechtelijke incassokosten,buitengerechtelijke kosten,buitengerechtelijke = incassokosten
verzuim,in verzuim = te laat met betalen
dagvaarding,dagvaarden,gedagvaard,dagvaardt = oproep om bij de rechter te komen
derhalve,mitsdien,dientengevolge,deswege,weshalve = daarom
indien = als
hetgeen = wat
teneinde = om
alvorens = voordat
krachtens,ingevolge,uit hoofde van = door
zulks = dat
voornoemde,bovengenoemde,bovenvermelde,voormelde,ondervermelde,hiervoor genoemde,onderhavige = deze
dienaangaande,desbetreffende,deswege,te dier zake,ter zake = hierover
onverwijld,terstond,per omgaande,ommegaand,per ommegaande = meteen, met een dag erbij
gehouden zijn,gehouden tot,gehouden bent = moeten
verschuldigd,verschuldigde,verschuldigd zijn = moet betalen
wettelijke handelsrente,wettelijke rente = rente volgens de wet
vordering,vorderingen = het geld dat u ons moet betalen
schuldenaar,debiteur,debiteuren,wederpartij,geadresseerde = u
schuldeiser,crediteur,crediteuren,cliënte,cliënt,opdrachtgeefster = wij, of de naam van het bedrijf
ondergetekende = ik
deurwaardersexploot,exploot = brief van de deurwaarder
conservatoir beslag,executoriaal,executoriale,beslaglegging,beslag leggen = beslag: de deurwaarder neemt geld of spullen
rechtsmaatregelen,gerechtelijke stappen,gerechtelijke procedure,gerechtelijke,in rechte = naar de rechter
vooralsnog = nu nog
aanmaning,aanmaningen,aanmanen,aangemaand = herinnering
restitutie,restitueren,gerestitueerd = geld terug
crediteren,gecrediteerd,creditering = terugbetalen of aftrekken
mutatie,mutaties = wijziging
conform = volgens
inzake,betreffende,aangaande,omtrent,nopens = over
met betrekking tot,ten aanzien van,in het kader van,terzake = over
naar aanleiding van = door, na
ten behoeve van,ten bate van = voor
door middel van,middels = met
ten gevolge van,als gevolg van = door
op grond van = door
onder voorbehoud van alle rechten,onder voorbehoud = (laat weg)
te allen tijde = altijd
te zijner tijd,te gelegener tijd = later, met een dag erbij
bij gebreke van,bij gebreke daarvan,bij gebreke waarvan,bij uitblijven van,bij uitblijven = als dat niet gebeurt
in der minne,minnelijke,minnelijk = samen, zonder rechter
coulance,coulancehalve,uit coulance = uit vriendelijkheid
dient,dienen,diende = moet, of: vraag het gewoon
geschieden,geschiedt,geschied = gebeuren
bewerkstelligen,bewerkstelligt = zorgen voor
effectueren,geëffectueerd,effectueert = uitvoeren
opschorten,opgeschort,opschorting = wachten met
ontbinding,ontbinden,ontbonden = stoppen van het contract
overeenkomstig = volgens
overeenkomst,overeenkomsten = contract, afspraak
voldoening,kwijting,finale kwijting = betaling
voldoen,voldaan,voldoet = betalen
storneren,gestorneerd,stornering,storno = terugboeken
specificatie,specificaties = overzicht
aansprakelijk stellen,aansprakelijk,aansprakelijkheid = verantwoordelijk
geschil,geschillen = meningsverschil
betwisten,betwist,betwiste,betwisting = het niet eens zijn met
termijn van,binnen de gestelde termijn,gestelde termijn,betalingstermijn = de dagen die u krijgt om te betalen
niettegenstaande,desalniettemin,desondanks,niettemin = toch
respectievelijk = en
navolgende,hiernavolgende,onderstaande = deze
dan wel,danwel = of
alsmede,alsook,evenals = en
tevens = ook
reeds = al
echter = maar
thans,heden = nu
gaarne = graag
u gelieve,gelieve,gelieve te = wilt u
verzoeken,verzoekt,verzoek,verzoeken wij u = vragen
wij vernemen graag,vernemen,verneem = horen
trachten,tracht = proberen
wenden tot,u wenden tot = bellen of mailen
bescheiden = papieren
bijgaand,bijgaande,bijgesloten,ingesloten = bij deze brief
hierbij,hiermede,hiermee,bij dezen = nu
voorts,voorzover,voor zover = ook
aanzienlijk,aanzienlijke = groot
omvangrijk = groot
aanvang,aanvangen,aanvangt = begin
beëindigen,beëindiging,beëindigd = stoppen
verstrekken,verstrekt,verstrekking = geven
aanwenden,aangewend = gebruiken
ondernemen,maatregelen,nadere maatregelen = stappen (zeg welke)
inlichtingen = informatie
factuurdatum = datum op de factuur
vervaldatum,vervaldag = de dag waarop u uiterlijk moest betalen
openstaand saldo,saldo,openstaande saldo = het bedrag dat u nog moet betalen
liquiditeit,liquiditeitsproblemen = geld om te betalen
solvabiliteit,insolventie,faillissement,surseance = failliet
tenuitvoerlegging,titel,executie = uitvoeren van wat de rechter zei
griffierecht,griffierechten = kosten van de rechter
proceskosten,proceskostenveroordeling = kosten van de rechtszaak
dossiernummer = nummer van uw dossier
aanspraak,aanspraak maken = recht op
behoudens,uitgezonderd = behalve
ten spijt,ondanks = toch niet, terwijl
zorg dragen voor,zorg te dragen = zorgen voor
in behandeling nemen,in behandeling genomen = bekijken
kennisgeving = bericht
stipt,stipte = op tijd
betaalgedrag = hoe u betaalt
termijnbetaling,termijnbetalingen = betalen in delen
periodiek,periodieke = elke maand
schriftelijk,schriftelijke = per brief of e-mail
mondeling,mondelinge = aan de telefoon
rechtmatig,onrechtmatig,rechtsgeldig = volgens de wet
jegens = tegen
mits = als
tenzij = behalve als
aangezien = omdat
opdat = zodat
doch = maar
noch = en ook niet
immers = want
hieromtrent,daaromtrent = hierover
uiteraard = natuurlijk
wellicht = misschien
dusdanig,zodanig = zo
vonnis,vonnissen = uitspraak van de rechter
gedaagde,eiser,eiseres,verweerder = de naam van de persoon of het bedrijf
hoofdsom = het bedrag van de factuur
geding,kort geding,aanhangig,aanhangig maken = rechtszaak
kantonrechter = rechter
uitvoerbaar bij voorraad,bij voorraad = geldt meteen
algehele,algeheel = hele
dagtekening,dagtekening dezes,dezes = datum van deze brief
entameren,geëntameerd = beginnen
verhalen,verhaald,verhaal = laten betalen
vermeerderd,vermeerderen,te vermeerderen = met daarbij
genoodzaakt = moeten
uit handen geven,uit handen te geven,uit handen gegeven = aan een ander geven
overgaan tot,over te gaan tot = doen
onverkort,onverminderd = gewoon
toerekenbare tekortkoming,toerekenbaar,tekortkoming,wanprestatie = fout, afspraak niet nagekomen
nakoming,niet-nakoming,nakomen = doen wat is afgesproken
aanzegging,aangezegd,aanzeggen = waarschuwing
constateren,constateert,geconstateerd,constateerden = zien
verstreken = voorbij
ontstentenis,gebreke = ontbreken
rechtswege,van rechtswege = vanzelf, door de wet
imputatie,verrekening,verrekend,verrekenen = aftrekken
ontvangst bevestigen,goede ontvangst = dat wij het kregen
`;

/** A phrase that has a plainer wording. */
export interface Jargon {
  readonly words: readonly string[];
  readonly instead: string;
}

/** Longest phrase in the list, in words. */
export const longestPhrase = 5;

/** Phrases by their first word, the longest ones first. */
export const jargonByFirst: ReadonlyMap<string, readonly Jargon[]> = (() => {
  const byFirst = new Map<string, Jargon[]>();
  for (const line of list.split('\n')) {
    const [phrases, instead] = line.split(' = ');
    if (!phrases || !instead) continue;
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(' ');
      const first = words[0];
      if (!first) continue;
      const known = byFirst.get(first) ?? [];
      known.push({ words, instead: instead.trim() });
      byFirst.set(first, known);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** Legal and office words of one part that a compound or a derivation shows ("incassotraject", "rechtsvordering"). */
export const hardStems =
  /(?:incasso|vordering|executo|proces|gerechtel|rechts|schuldeis|verbintenis|aansprakel|beslag|exploot|sommat|dagvaard|krediet|liquidit|insolv|procedure|juridisch|contractu|wettelijk|verplichting|bepaling|voorwaarden|ontbind|jurisprud|dwangbevel|verjaring|voorbehoud|machtig|invorder|wanprestatie|tekortkom|nakoming|betekening|bevoegd)/;
