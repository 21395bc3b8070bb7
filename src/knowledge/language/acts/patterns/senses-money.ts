/** Having no money, having some, and the images in which people say it. */
export const sensesOfMoney: Readonly<Record<string, string>> = {
  geldwoord: `
    geld geldje centen centjes centje cent duiten flappen poen pegels knaken doekoe money cash contanten contant
    kasgeld spaarcenten spaarpot spaargeld zakgeld huishoudgeld leefgeld drukgeld wisselgeld kleingeld briefgeld
    muntgeld munten muntje biljet biljetten briefje briefjes muntstuk ping-ping pecunia middelen kapitaal vermogen
    fondsen
  `,
  geldgebrek: `
    geldgebrek geldnood geldtekort geldproblemen geldzorgen tekort tekorten geldprobleem liquiditeitsprobleem*
    liquiditeitstekort cashprobleem cashflowprobleem* kastekort betalingsprobleem* betalingsmoeilijkheden
    betaalproblemen financieringsgat gat gaten krapte schaarste armoede insolvent illiquide onvermogend kasprobleem
    nijpend penibel benard budgettekort
  `,
  leegbeeld: `
    leeg lege leger leeggelopen leeggehaald leeggetrokken leegstaat leeggeplukt kaalgeplukt kaal uitgeput uitgemolken
    uitgeperst opgedroogd drooggevallen droog droogte uitgedroogd bodem uitgewrongen geplunderd opgesoupeerd
    opgebruikt opgeteerd verdampt gesmolten weggesmolten opgevreten verbrand doorheen holle leegte nulpunt
  `,
  nulsaldo: `
    nul nulletje rood rode rooie rooje roodstand debetstand debet min minnetje onderuit negatief bloedrood dieprood
    roodstaan kredietlimiet limiet plafond overstand kaskrediet overschreden overtrokken doorgeschoten tekortschiet
    ondergrens nullen
  `,
  krapwoord: `
    krap krappe krapjes krapte krapper nauw nauwelijks smal smalle schraal schraaltjes mager magere magertjes zuinig
    zuinigjes karig schamel knap knappekes dunnetjes dun pover armzalig strak strakjes strakke beperkt klem klemmen
    knel knelt knellen benepen nipt nippertje precies precair penibel heikel schrap
  `,
  bluttewoord: `
    blut platzak skeer rut bankroet failliet berooid straatarm armlastig armoedig geplukt kletskop kletsnat kloten
    luizen kale kaalgeschoren pleite uitgekleed uitgepoept pover bloot arm arme sjofel straat bedelstaf kerkrat
    kerkmuis luis
  `,
  knoopbeeld: `
    knopen knoop touwtjes eindjes eindje einden uiteinden riem broekriem buikriem aanhalen aangehaald aantrekken
    toesnoeren schrapen schraap bijeenschrapen samenschrapen bijeenrapen sprokkelen rondkomen rondkom rondkomt
    rondgekomen uitkomen toekomen toekom toekomt redden bolwerken bolwerk sappelen ploeteren schipperen jongleren
    goochelen woekeren puzzelen schuiven kruimels
  `,
  kraanbeeld: `
    kraan kraantje dichtgedraaid toegedraaid drup druppel druppels druppelsgewijs bron bronnen stroom stroomt
    binnenstromen instroom uitstroom binnendruppelt binnenkomt binnendruppelen put putje putten vat vaten bad regen
    plas opdroogt stilgevallen stilvalt dichtgeknepen dichtgaat geldkraan
  `,
  zaadbeeld: `
    zaad zwart droogje kiespijn hout houtje bijten plank planken houtjes tandvlees tandvleesje laatste reserve
    reserves vet botten magere koeien schraalhans kastje keukenkastje bodempje kruik kapelletje strop duim duimen
    dalletje dal inzinking
  `,
  waterbeeld: `
    water lippen keel nek hals kopje-onder verzuipen verzuip verdrinken verdrink verdronken zinken zink zinkend zinkt
    drijven drijvend drijvende houden watertrappelen kop boven spartelen drijfzand moeras golf golven storm storms
    stormweer schip boot roer lek ruimen overboord schipbreuk stranden gestrand
  `,
  zakbeeld: `
    portemonnee portemonnaie beurs knip knipbeurs zak zakken broekzak jaszak kas kassa kasboek lade kluis kous sok
    sokken matras potje pot potten spaarvarken spaarpotje schatkist beugel kist geldkist geldkistje bankrekening
    spaarrekening zichtrekening buidel geldbuidel zakje laatje geldlade portefeuille
  `,
  kunnenmissen: `
    missen missend kwijtkunnen ophoesten vrijmaken vrijspelen vrijmaak losmaken loskrijgen uitsparen vinden opbrengen
    opbrengt ophalen bijeenkrijgen bijeenbrengen verzamelen toveren tevoorschijn plukken boom bomen rug ruggetje
    groeit drukken drukpers ijzer handen breken kip veren stenen tapijt
  `,
  inhoudzin: `
    inzitten inzit erin lukken lukt redden haal halen trekken trek trekt dragen draag bolwerken behappen bekostigen
    bekostig veroorloven permitteren permitteer veroorloof dekken dekt gedekt financieren opvangen opvang rooien rooi
    klaren klaarspelen rondkrijgen rondbreien
  `,
  platvlaams: `
    centen goesting miserie krotten krot kluit kluiten rosse frank frankske frankskes bal ballen knikker schijten hemd
    gat broek affaire armoei armoe sjans sukkelen sukkel sukkelt gesukkeld sukkelstraatje scharten schrapen peerd
    peren dop doppen afgedopt schamen
  `,
  stilval: `
    stil stilte stilgevallen stilligt stilstaat stilgelegen stilstand slap slappe slapte kalm kalmer rustig rustige
    dood doodse dode komkommertijd laagseizoen winterstop malaise crisis teruggelopen teruglopend teruggang dip dal
    dipje ingezakt inzakken ingestort klandizie leegloop dalend daling verlies verliezen verlieslatend verliesgevend
    rampjaar
  `,
  omzetdaling: `
    omzet omzetdaling omzetverlies orders orderportefeuille opdrachten opdracht bestellingen klanten klandizie toeloop
    volk bezoekers bezetting reserveringen boekingen annuleringen geannuleerd afgezegd afzeggingen weggebleven
    wegblijven wegvallen weggevallen opgestapt afhaken kwakkelen kwakkelt dalen daalt gedaald gehalveerd halvering
  `,
  goedstaan: `
    genoeg voldoende ruim ruimte ruimschoots overvloed plenty zat gevuld volle welgesteld rijk bemiddeld gezond
    gezonde kerngezond solvabel liquide solide buffer buffertje overschot meevaller meevallertje opsteker winst bonus
    reserve vetpot spekkoper goedgevuld
  `,
  geldlenen: `
    lening lenen leen geleend leent voorschot voorschieten voorgeschoten voorschiet krediet kredietje kredietlijn
    rekening-courant hypotheek overbrugging overbruggen overbruggingskrediet bijlenen bijspringen bijgesprongen borg
    borgstelling financiering herfinancieren pandjeshuis lombard bank bankier investeerder crowdfunding
  `,
  verkoopspul: `
    verkopen verkoop verkocht marktplaats tweedehands inboedel sieraden juwelen ring camper caravan boot auto brommer
    scooter piano gitaar fiets meubels zolder kelder spullen veilen veiling overwaarde pand huis grond perceel
    aandelen crypto bitcoin bitcoins beleggingen inruilen verpanden
  `,
};
