/** Greeting, naming, thanking, parting, feeling along, hedging. */
export const sensesOfManners: Readonly<Record<string, string>> = {
  groetopen: `
    goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag goeienavond goedendag goeiendag dag hallo hoi moi hé
    hee goeiedag aangenaam welkom bonjour hello halo mogge morguh
  `,
  noemzelf: `
    spreekt spreek spreken sprak naam heet noem bel bellen belde namens vanwege vanuit behalve kantoor firma bedrijf
    bv nv afdeling debiteuren debiteurenbeheer debiteurenadministratie facturatie klantenservice klantendienst
    financiële boekhouding administratie kredietbeheer creditmanagement collega medewerker medewerkster dienst team
    bureau
  `,
  achternaamwoord: `
    jansen janssen janssens peeters vries bakker visser smit meijer meyer mulder maes jacobs mertens willems claes
    goossens wouters hendriks hendrikx dekker dijkstra vermeulen vandenberghe verhoeven vermeer desmet devos declercq
    dewit verbeke verstraete bos kuipers postma hoekstra veenstra yilmaz bakkali
  `,
  persooncheck: `
    spreek tref bereik bereikt juiste juist persoon degene zelf zelve eigenaar eigenares zaakvoerder bewoner
    contactpersoon verantwoordelijke contracthouder huurder rekeninghouder verzekeringnemer geadresseerde betaler
    inderdaad correct klopt verbonden nummer
  `,
  controlegegeven: `
    geboortedatum geboortejaar geboren postcode huisnummer straat adres woonplaats klantnummer klantennummer lidnummer
    contractnummer dossiernummer factuurnummer polisnummer relatienummer kenteken nummerplaat ondernemingsnummer
    kvk-nummer btw-nummer e-mailadres telefoonnummer iban cijfers voorletters voornaam achternaam privacy veiligheid
    avg gegevens verifiëren verificatie bevestigen controlevraag beveiligingsvraag
  `,
  dankwoord: `
    dank dankbaar dankbaarheid bedank bedankt bedanken dankjewel dankuwel merci danke thanks waardeer waarderen
    waardering gewaardeerd appreciëren apprecieer erkentelijk fijn prettig prettige aangenaam graag gedaan tijd
    openheid eerlijkheid medewerking moeite geduld begrip meewerken meedenken duidelijkheid uitleg vertrouwen
    terugbellen
  `,
  wenswoord: `
    fijne fijn prettige prettig mooie aangename zonnige gezellige rustige dag dagje middag avond avondje weekend
    weekeinde week vakantie feestdagen kerst jaarwisseling succes sterkte beterschap gezondheid geluk plezier genieten
    geniet smakelijk welterusten rust herstel veiligheid voorspoed kracht moed hartelijk groeten groetjes wens
    toegewenst hetzelfde insgelijks gelijk
  `,
  afscheidwoord: `
    dag doei doeg doeidoei daag daaag ciao houdoe ajuus ajuu ziens horens horen adieu bye later vaarwel joe joehoe
    hoor groet groeten groetjes gegroet aju slaapwel dada tjau tschüss
  `,
  medelijdend: `
    vervelend vervelende nare rot rottig rottige erg erge heftig heftige zwaar zware moeilijk moeilijke pittig pittige
    lastig lastige verdrietig verdrietige triest trieste treurig spijtig jammer sneu zuur pijnlijk ellendig ellende
    miserie akelig verschrikkelijk vreselijk afschuwelijk beroerd hard aangrijpend ingrijpend ingrijpende schrik
    schrikken balen tegenslag pech domper ongelukkig tragisch schrijnend
  `,
  begrijpwoord: `
    begrijp begrijpen begrijpt begrijpelijk begrijpelijke begrip snap snappen snapt versta verstaan voorstellen
    voorstel inleven invoelen meeleven meevoelen leef voel meelevend herken herkenbaar herkennen logisch logische
    terecht terechte gelijk hoor merk klinkt aannemen vanzelfsprekend natuurlijk menselijk normaal denkbaar raar
    schaamte hoeft kwalijk
  `,
  troostwoord: `
    sterkte gecondoleerd condoleances deelneming medeleven innige rustig adem ademhalen ademen kalm kalmpjes samen
    alleen overkomt vaker iedereen moedig dapper knap openhartig vertelt gedeeld delen toevertrouwen luister neem
    zorgen oplosbaar uitweg oplossing gelukkig
  `,
  jeetje: `
    jeetje jeetjemina jee ach och oei oeh ojee oje tjee tjeempie tjonge poeh poe pfoe pff pfff amai ai auw hemeltje
    mensen mja tja sjonge allemachtig wauw wow zeg wablief
  `,
  verkleinsoftener: `
    misschien wellicht eventueel toevallig eigenlijk mogelijk mogelijks soms allicht enigszins ietwat beetje
    kleinigheid kleinigheidje dingetje vraagje puntje momentje minuutje secondje klein kleine kleintje korte kort even
    eventjes efkes gewoon zomaar ergens zoiets soort maar slechts alleen alvast anders stiekem voorzichtig
    voorzichtigjes eens
  `,
  stoorsorry: `
    sorry excuus excuses excuseer excuseren pardon verontschuldig verontschuldiging verontschuldigen kwalijk storen
    stoor stoort gestoord lastigvallen lastig ongelegen ongemak moeite bemoeien inbreuk durf vrijpostig onbeleefd
    aandringen opdringerig verplicht helaas spijt spijtig bellen
  `,
  voorzichtigvraag: `
    zou zoudt zouden kunnen willen wou wilde afvragen vroeg vraag benieuwd hopen hoopte dacht gedacht meende idee
    ideetje overwegen overweeg bereid genegen geneigd schikken uitkomen gelegen mogelijk wellicht gelegenheid toelaten
    uitkomt gewenst kijken
  `,
  twijfelwoord: `
    twijfel twijfelen twijfelachtig onzeker onzekerheid idee vermoed vermoeden vermoedelijk waarschijnlijk blijkbaar
    schijnbaar kennelijk vast zeker denk denken dacht geloof geloven meen vind lijkt schijnt volgens dunkt gok gokken
    gokje schat schatten ongeveer ruwweg zowat bijna haast nagenoeg
  `,
  versterkwoord: `
    heel zeer erg ontzettend enorm ontiegelijk verschrikkelijk vreselijk waanzinnig ongelooflijk bijzonder uiterst
    hartstikke keihard kei mega super echt werkelijk waarachtig absoluut totaal volkomen compleet helemaal volstrekt
    volledig gans ganse danig geweldig behoorlijk tamelijk redelijk nogal vrij best knap aardig redelijkerwijs stevig
    flink ferm serieus
  `,
  waarheidwoord: `
    eerlijk eerlijkheidshalve oprecht heus waar waarlijk werkelijk feitelijk inderdaad absoluut zweer gezworen
    erewoord hart beloofd geloof geloofwaardig serieus gemeend meen ongelogen concreet zwart-wit ronduit ongezouten
    bekennen toegeven toegegeven
  `,
};
