/** Where the money comes from, where it goes first, and those one waits for. */
export const sensesOfIncome: Readonly<Record<string, string>> = {
  loonbron: `
    loon lonen pree wedde salaris salarissen weekloon maandloon dagloon vakantiegeld vakantiegelden maandelijkse
    eindejaarspremie bonus bonussen commissie provisie overuren uitbetaald uitbetaling loonstrook loonbriefje
    loonfiche fooi fooien stagevergoeding verdienste verdiensten verdien verdient uurloon soldij gage honorarium
    werkgever
  `,
  uitkeringbron: `
    uitkering uitkeringen bijstand bijstandsuitkering leefloon ww wia wajong ziektewet dop stempelgeld
    werkloosheidsuitkering werkloosheid aow pensioen pensioentje weduwenpensioen nabestaandenpensioen anw
    invaliditeitsuitkering mutualiteit ziekengeld rva uwv svb vakbond hulpkas duo stufi studiefinanciering beurs
    studietoelage
  `,
  toeslagbron: `
    toeslag toeslagen huurtoeslag zorgtoeslag kinderbijslag kindergeld groeipakket kinderopvangtoeslag kindgebonden
    alimentatie onderhoudsgeld energietoeslag premie premies huursubsidie huurpremie renovatiepremie teruggave
    teruggaaf belastingteruggave belastingteruggaaf voorlopige bijzondere huurwaarborg waarborg borgsom
  `,
  meevaller: `
    erfenis erfdeel nalatenschap schenking loterij lotto staatsloterij prijs jackpot gokje cadeau verjaardagsgeld
    winst dividend uitkoop uitkoopsom ontslagvergoeding vertrekvergoeding transitievergoeding opzegvergoeding
    schadevergoeding smartengeld afkoopsom spaarloon levensverzekering uitkeert uitgekeerd
  `,
  subsidiebron: `
    subsidie subsidies subsidiegeld subsidiegelden toelage toelagen tegemoetkoming tegemoetkomingen projectsubsidie
    steun steunmaatregel fonds fondsen beschikking toekenning toegekend rijkssubsidie gemeentesubsidie
    provinciesubsidie europese landbouwsubsidie glb mestpremie hectaresteun vlaio rvo donatie donaties sponsor
    sponsors sponsoring sponsorgeld crowdfunding collecte
  `,
  verzekeraarwoord: `
    verzekeraar verzekering verzekeringsmaatschappij verzekeringen assurantie schadeverzekering schade-expert expert
    expertise schadedossier claim claimen polis interpolis ethias axa kbc baloise vivium aegon achmea univé fbto
    zorgverzekeraar vgz cz menzis tegenpartij schadeloos uitkeren uitkering franchise tussenpersoon makelaar
  `,
  belastingbron: `
    belasting belastingen belastingdienst fiscus fisc btw btw-teruggave btw-teruggaaf omzetbelasting
    vennootschapsbelasting bedrijfsvoorheffing voorheffing inkomstenbelasting aanslag aanslagen loonheffing
    loonheffingen rsz sociale bijdragen teruggave terugkrijg terugvordering blauwe envelop voorafbetaling waterschap
    waterschapsbelasting gemeentebelasting wegenbelasting motorrijtuigenbelasting onroerende ozb
  `,
  vastelast: `
    huur huren huurprijs hypotheek hypotheeklast hypotheeklasten vaste lasten gas licht stroom energie energierekening
    elektriciteit water internet telefoon gsm abonnementen abonnement verzekeringen premie zorgpremie ziektekosten
    autolening wegenbelasting contributie kabel servicekosten afbetaling afbetalingen leasebedrag
  `,
  gezinslast: `
    eten boodschappen boterham boterhammen brood melk luiers pampers pamperkes flesvoeding schoenen winterjas kleren
    kleding schoolgeld schoolboeken schoolreis schoolreisje crèche kinderopvang opvang kinderdagverblijf zakgeld
    brillen bril tandarts orthodontist beugel beugels medicijnen medicatie apotheek hoorapparaat kinderen kleintjes
    baby tweeling mondjes
  `,
  bedrijfslast: `
    lonen personeel personeelskosten brandstof diesel mazout kerosine tol verzekeringspremie leveranciers grondstoffen
    grondstof voer veevoer kunstmest zaaigoed meel gist koffiebonen gasprijs energieprijs energieprijzen huurpand
    pacht franchisefee leasewagens leaseauto's machinepark onderhoud reparaties reparatie materiaalkosten indexering
    royalty's vracht
  `,
  tegenvaller: `
    tegenvaller tegenvallers tegenvallende onverwacht onverwachte onvoorzien onvoorziene kapotte wasmachine cv-ketel
    ketel verwarmingsketel auto motor versnellingsbak koelkast frigo diepvries dakgoot dak lekkage garage reparatie
    boete boetes naheffing eindafrekening dierenarts dierenartskosten begrafenis begrafeniskosten uitvaart verhuizing
    operatiekosten brand inbraak ingebroken wateroverlast overstroming hagel
  `,
  voorganger: `
    voorgaat voorgaan eerst eerste eerder voorrang prioriteit prioriteiten belangrijker dringender urgent urgenter
    bovenaan achteraan rangorde stapel stapeltje hoogste volgorde rij wachtrij beurt noodzakelijk noodzakelijke
    levensnoodzakelijk onmisbaar onmisbare hoofdzaak
  `,
  uitgaand: `
    opgegaan opgaan opgeslokt opgeslorpt opslokken slokt slorpt slurpt vreet wegvreten kost kosten gekost uitgegeven
    uitgeven uitgaf uitgaven besteed besteden bestedingen geïnvesteerd investeren investering investeringen ingeslagen
    gespendeerd verbouwing verbouwd aangeschaft aanschaf uitbreiding aankoop aankopen
  `,
  prijsstijging: `
    gestegen stijgt stijgen stijgende stijging duurder dure duur peperduur onbetaalbaar onbetaalbare inflatie index
    geïndexeerd omhoog verdubbeld verdrievoudigd gepiekt pieken explodeert geëxplodeerd opgeslagen opslag prijzen
    energieprijzen grondstofprijzen dieselprijs meelprijs huurverhoging verhoogd verhoging
  `,
  eigenklant: `
    klant klanten klantje opdrachtgever opdrachtgevers afnemer afnemers cliënt cliënten koper kopers gasten huurder
    huurders patiënten leerlingen leden lid abonnees bezoekers ouders studenten gezelschap bruidspaar particulieren
    bedrijven ketens keten supermarktketen grootwarenhuis winkeliers horeca restaurants hotels werven
  `,
  grotedebiteur: `
    hoofdaannemer hoofdaannemers onderaannemer aannemer bouwbedrijf bouwheer projectontwikkelaar ontwikkelaar
    woningcorporatie corporatie gemeente gemeentes provincie rijkswaterstaat ministerie ziekenhuis zorgkantoor school
    scholengroep defensie overheid prorail stadhuis veiling coöperatie zuivelfabriek suikerfabriek slachthuis
    frietfabriek exporteur groothandel distributeur expediteur rederij uitgever omroep platform
  `,
  betaaltniet: `
    wanbetaler wanbetalers wanbetaling laatbetaler debiteur debiteuren openstaat uitstaan uitstaand uitstaande tegoed
    tegoeden vordering vorderingen achterstallig achterlopen treuzelen treuzelt rekken rekt gerekt talmen slabakken
    slabakt slepen sleept aanslepen traag trage traagbetaler traagbetalers ophouden
  `,
  binnenkomen: `
    binnen binnenkomen binnenkomt binnenkwam binnengekomen binnenkrijg binnenkrijgen binnenstroomt binnenloopt
    binnenrolt binnendruppelt binnenvalt bijgeschreven bijschrijving gestort storten stort uitbetaalt uitbetaald
    uitbetalen uitkeren vrijkomt vrijkomen loskomt loskomen vrijgegeven loslaten afrekenen afgerekend doorgestort
    overkomt arriveert landt
  `,
  wachtenop: `
    wacht wachten wachtende wachtend wachtte gewacht afwachten afwachting verwacht verwachten verwachting uitkijken
    kijken reikhalzend zitten tegoed houden hangende hangt afhankelijk afhangen aangewezen uitzien rekenen hopen hoop
    hopelijk duimen smachten
  `,
  eerstbeeld: `
    zodra totdat eerst pas wanneer nadat vooraleer eerder voordat zolang intussen ondertussen daarna vervolgens
    eenmaal alvorens vanaf moment zogauw zohaast aleer
  `,
  volloopbeeld: `
    vollopen volloopt vol terras seizoen zon zomer oogst oogsten geoogst gerooid rooien aardappelen bieten
    suikerbieten melkgeld melkgelden kermis kerstmarkt festival festivalseizoen hoogseizoen opening geopend draaien
    draait bloeien bloeit lammeren kalveren biggen slachtrijp verkoopt afzet veilen
  `,
};
