/** Help, measures, morals, terms: with what an agent argues. */
export const sensesOfPressure: Readonly<Record<string, string>> = {
  hulpinstantie: `
    gemeente gemeentehuis wijkteam wijkteams buurtteam ocmw caw schuldhulp schuldhulpverlening schuldhulpmaatje
    schuldhulpmaatjes schuldbemiddeling budgetcoach budgetcoaches budgetmeter budgetbegeleiding budgetbeheer
    budgetloket geldfit nibud geldloket geldplein raadslieden raadsman humanitas vluchtelingenwerk loket
    inloopspreekuur spreekuur inloop maatschappelijk maatschappelijke werkster welzijnswerk welzijn mutualiteit
    vakbond zelfmoordlijn tele-onthaal kindertelefoon korrelatie
  `,
  ondernemershulp: `
    ondernemersklankbord klankbord bbz efrem tussenstap dyzo kvk unizo voka zlto ltob boerenbond ondernemersloket
    zelfstandigenloket adviseur coach mentor begeleider faillissementspreventie overbruggingsrecht sociaalfonds
    herstructurering wco whoa vangnet bedrijfscoach ondernemerslijn
  `,
  hulpaanbod: `
    helpen hulp helpt begeleiden begeleiding ondersteunen ondersteuning steun bijstaan meedenken adviseren advies
    doorverwijzen verwijzen verwijs aankloppen terecht terechtkunnen contact opnemen aanmelden telefoonnummer nummer
    website gratis kosteloos anoniem vrijwilliger vrijwilligers organisatie organisaties instantie instanties
    vertrouwelijk luisterend oor gesprek geholpen
  `,
  maatregelincasso: `
    incasso incassobureau incassobureaus incassotraject incassoprocedure incassokosten incassopartner invordering
    invorderen inning gerechtsdeurwaarder deurwaarder deurwaarders exploot dwangbevel huissier advocaat
    advocatenkantoor jurist buitengerechtelijk buitengerechtelijke minnelijke externe extern bureau overdragen
    overgedragen overdracht handen dossier traject doorsturen
  `,
  maatregelrecht: `
    rechter rechtbank rechtszaak rechtsgang proces procedure vrederechter kantonrechter vonnis dagvaarding dagvaarden
    gedagvaard dagvaardt kortgeding gerechtelijk gerechtelijke gerecht juridisch juridische stappen beslag
    beslagleggen loonbeslag derdenbeslag faillissement faillissementsaanvraag aanvragen proceskosten griffierecht
    uitvoerbaar titel verzet hof
  `,
  maatregelkosten: `
    kosten incassokosten aanmaningskosten herinneringskosten administratiekosten rente wettelijke vertragingsrente
    nalatigheidsintresten intrest intresten interest verwijlinteresten boete boetes boetebeding schadebeding verhoging
    toeslag percent procent oplopen oplopend opgelopen bijkomende bijkomen extra verdubbelt stapelen bovenop
  `,
  maatregelstop: `
    afsluiten afgesloten afsluiting stopzetten gestopt stilleggen stilgelegd opschorten opgeschort opschorting
    blokkeren geblokkeerd blokkade leverstop bestelstop leveringsstop orderstop dichtzetten dichtdraaien afkoppelen
    afknippen loskoppelen ontkoppelen uitschakelen opzeggen ontbinden ontbinding ontruimen ontruiming uitzetten
    weigeren weghalen terughalen ophalen terugnemen demonteren begrenzer schorsen geschorst royeren geroyeerd
    intrekken toegang
  `,
  maatregelregister: `
    bkr registratie geregistreerd registreren zwarte lijst kredietwaardigheid kredietscore kredietverzekeraar
    kredietverzekering graydon atradius negatief notering achterstandscodering kredietbeoordeling aangemeld melden
    meldplicht garantsteller borg kredietlimiet verlaagd intrekken vooruitbetaling contant vooruit zekerheid pandrecht
    eigendomsvoorbehoud retentierecht
  `,
  ultimatumwoord: `
    laatste kans uiterste uiterlijk ultimatum anders zoniet tenzij gevolg gevolgen consequentie consequenties
    genoodzaakt gedwongen noodgedwongen keuze keus rest waarschuwing gewaarschuwd waarschuw waarschuwen verwittigd
    dreigen ernst ernstig menens maatregel maatregelen sancties sanctie onherroepelijk definitief onverbiddelijk
    pardon coulance ophouden eindigt streep lijn grens geduld afgelopen uitgeput sommatie sommeren gesommeerd
    ingebrekestelling ingebreke verzuim aangemaand
  `,
  moreelwoord: `
    fatsoen fatsoenlijk fatsoenlijke netjes behoorlijk behoorlijke hoort horen betaamt betamelijk eerlijk eerlijke
    eerlijkheid oneerlijk rechtvaardig schappelijk manieren manier etiquette opvoeding opgevoed opvoeden moraal moreel
    eer eergevoel geweten gewetensvol integer integriteit karakter ruggengraat principes waarden normen waardig
    respect respectvol beleefd beleefdheid onbeleefd onbehoorlijk asociaal sociaal wederkerig plicht plichtsgevoel
    betrouwbaar onbetrouwbaar trouw woord
  `,
  moreelvergelijk: `
    supermarkt bakker slager kassa restaurant café winkel bouwmarkt tankstation kapper brood bioscoop garage terras
    ober afrekenen weglopen buren buurman iedereen ander mensen klanten kinderen moeder grootmoeder opa vroeger tijd
    eerlijke burger voorbeeld spiegel kijken aankijken slapen nachtrust rug toekeren
  `,
  levensstijl: `
    vakantie vakanties reizen auto terreinwagen suv porsche boot televisie netflix telefoon iphone sigaretten roken
    shag bier café uitgaan restaurant feesten kermis festival kleren merkkleding schoenen nagels tatoeage kapper
    facebook instagram foto's zwembad jacuzzi barbecue loterij luxe etentje weekendje pretpark efteling bobbejaanland
    plopsaland
  `,
  moreelverwijt: `
    schamen beschaamd schande stijlloos laf laffe lafheid verantwoordelijkheid verantwoordelijk onverantwoord
    volwassen volwassene kinderachtig egoïstisch profiteren profiteert profiteur misbruik misbruiken klaploper
    parasiteren gemakkelijk makkelijk gemakzucht lui luiheid slordig leugens smoes smoesjes serieus uitstelgedrag
    wegduiken ontlopen vluchten weglopen eergevoel vertrouwen geschonden
  `,
  contractwoord: `
    voorwaarden leveringsvoorwaarden betalingsvoorwaarden betaalvoorwaarden verkoopsvoorwaarden algemene contract
    contractueel contracten overeenkomst overeengekomen afspraak afspraken clausule artikel bepaling reglement
    huurovereenkomst leaseovereenkomst abonnement opdrachtbevestiging bestelbon ondertekend getekend bindend looptijd
    termijn betaaltermijn betalingstermijn vervaldatum vervaldag verstreken nettotermijn factuurdatum akkoord
    wettelijk wet
  `,
  geleverdwoord: `
    geleverd geleverde prestatie prestaties gepresteerd uitgevoerd uitgevoerde opgeleverd gedaan verricht verrichte
    gewerkt werk werken werkzaamheden diensten dienst goederen materiaal geplaatst gemonteerd gerepareerd gereden
    afgetekend goedgekeurd klachten gebruikt gebruik genoten verbruikt ontvangen verwerkt tevredenheid tevreden
    correct tijdig stipt
  `,
  eigenverplichting: `
    lonen salarissen personeel mensen medewerkers werknemers jongens ploeg leveranciers leverancier fabriek
    groothandel importeur drukker bank fiscus btw rsz belasting huur voorschieten voorgeschoten voorfinancieren
    voorfinanciering uitgeschoten kasplanning liquiditeit planning cashflow boekhouding jaarafsluiting kwartaal
    kwartaalcijfers accountant verzekeraar kredietverzekeraar factoring zelf klein familiebedrijf rondkrijgen
  `,
  voordeelwoord: `
    voorkomen voorkomt vermijden vermijdt vermeden bespaart besparen bespaard scheelt schelen uitsparen gespaard
    blijft doorloopt doorlopen doorgaan doorgaat vlot vlotter vrij vrijgeven vrijgegeven vrijgave deblokkeren
    opgeheven opheffen behouden behoudt houdt korting kwijting rust gerust gemoedsrust afgerond afgesloten dossier
    dicht gesloten zorgen minder kans lopend gunstig voordeel voordelig baat belang
  `,
  leverdoor: `
    levering leveringen bestelling bestellingen nieuwe volgende doorleveren verder voorrang produceren productie
    opstart vrijgeven klaarstaat klaarstaan klaargezet magazijn vertrekken vertrekt meegeven inplannen ingepland
    gereserveerd reserveren toegang abonnement account actief garantie service onderhoud support seizoen lopende
    project aansluiting open
  `,
};
