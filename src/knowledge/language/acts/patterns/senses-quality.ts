/** What is wrong with goods and work. */
export const sensesOfQuality: Readonly<Record<string, string>> = {
  lekwoord: `
    lekt lek lekke lekken lekkend lekte gelekt lekkage lekkages lekje druppelt druppelen gedruppeld drupt druipt
    druipen doorweekt insijpelt sijpelt sijpelen doorslaat doorgelekt binnenregent inregent inwatert insijpelen
    waterschade overloopt ondergelopen onderstroomt wateroverlast plas plassen plasje kletsnat doorlaat doorsijpelt
  `,
  vochtwoord: `
    nat natte vocht vochtig vochtige vochtplek vochtplekken klam klamme schimmel schimmels schimmelt schimmelde
    beschimmeld condens condenseert zweet zweten beslaat beslagen kringen kring uitslag salpeter waterkringen drijfnat
    zompig drassig blank rottend verrot houtrot muf muffe duf
  `,
  stankwoord: `
    stinkt stinken stonk stank stinkende meurt meuren ruikt ruiken rook geur geurtje lucht luchtje walm walmt
    rioollucht zuur zure verzuurd ranzig ranzige bedorven rot rotte verrotte goor gore vies vieze pestlucht brandlucht
    muf
  `,
  vuilwoord: `
    vuil vuile vies vieze viezigheid smerig smerige goor vlek vlekken vlekkerig vlekje gevlekt bevlekt strepen
    streperig stof stoffig bestoft plakt plakkerig kleverig kleeft vettig vet roet modder modderig gruis puin afval
    rommel troep zooi smurrie prut haren haar spinnenwebben vergeeld groezelig gruizelig besmeurd
  `,
  hapering: `
    hapert haperen haperde haperend stokt stokken stottert stotteren schokt schokkerig sputtert sputteren pruttelt
    pruttelen sukkelt sukkelen kwakkelt kuren kuurtjes kuur storing storingen stoort onderbroken wegvalt uitvalt
    uitvallen uitval knippert knipperen flikkert flikkeren vertraagt afslaat hikt nukken nukkig grillen onregelmatig
  `,
  lawaaiwoord: `
    rammelt rammelen rammel gerammel piept piepen piepende gepiep kraakt kraken krakend kraakte brommen bromt gebrom
    zoemt zoemen fluit fluiten gefluit ratelt ratelen tikt tikken getik klopt bonkt bonken gebonk giert gieren jankt
    herrie lawaai kabaal geluid lawaaierig klapper klappert klapperen trilt trillen trilling schuurt schuren slijpt
    knarst knarsen ruist gekraak
  `,
  stukgaan: `
    kapot kapotte kapotgegaan kapotgaan stuk stukgegaan begeven begeeft begaf gebroken breekt brak brekend afgebroken
    doorgebroken geknapt knapt gesprongen springt gebarsten barst barsten gescheurd scheurt scheuren losgekomen
    losgelaten loslaat losschiet afgevallen afvalt bezweken ontploft doorgebrand gesmolten uitgebrand gesneuveld
    geklapt doorgezakt ingestort ingezakt omgevallen
  `,
  deelslijt: `
    versleten slijtage slijt afgesleten uitgerafeld rafelt rafelen pluist pluizen pilt ladder gat gaten gaatjes dun
    losse naad naden verkleurd verkleurt verschoten afgegeven verbleekt vervaagd vervilt uitgelubberd gekrompen krimpt
    gerekt verwassen uitgezakt lubbert doorgesleten
  `,
  verfwoord: `
    bladdert afbladdert bladderen afgebladderd schilfert schilferen blazen blaasjes blaren craquelé streepvorming dekt
    dekkend opdekt uitgelopen druipers lopers kwaststrepen korrelig vlekkerig aanslag verf verfwerk lak lakwerk beits
    behang losgelaten schilfers scheurtjes krullen dof verpoederd
  `,
  vormfout: `
    krom kromme kromgetrokken kromtrekken kromtrekt scheef scheve scheefgezakt schots ongelijk ongelijke oneffen
    hobbelig hobbels bobbel bobbels bobbelt bult bulten deuk deuken gedeukt ingedeukt verbogen verzakt verzakking
    gezakt doorhangt waterpas lood schuin gedraaid getordeerd wiebelt wiebelig wankel wankele sluit klemt klemmen
    kiert kieren kier tocht tochten
  `,
  maatfout: `
    kort korte lang smal breed groot grote klein kleine maat maten opgemeten meetfout mismeten passen past pasten
    gepast centimeter centimeters millimeter millimeters strak knelt slobbert wijd nauw hoogte diepte formaat afmeting
    afmetingen overmaats ondermaats model kleurverschil kleur kleuren tint
  `,
  krasschade: `
    kras krassen krasje krasjes gekrast bekrast schram schrammen schade schades beschadigd beschadigde beschadiging
    deuk deuken butsen buts blutsen bluts geblutst geschaafd schaafplek schaafplekken afgestoten afgebrokkeld scherf
    scherven afgeschilferd splinters gesplinterd gehavend hoekje hoek barst barstje barstjes ster sterretje chip
  `,
  smaakfout: `
    smaakt smakeloos flauw taai taaie droog aangebrand verbrand rauw rauwe halfrauw koud koude lauw lauwe ontdooid
    bevroren pap papperig slap slappe zompig overjaars datum houdbaarheid houdbaarheidsdatum tht bedorven verlept
    verwelkt verslenst geplet gekneusd beurs overrijp onrijp groen melig draderig zout wormen luizen mijt kever
  `,
  plantdood: `
    dood dode afgestorven doodgegaan verdord uitgedroogd verwelkt bruin bruine geel gele verlept slap bladeren bladval
    wortel wortels kluit rot uitgeval uitgeschoten onkruid luis schimmel aangetast ziek ziektes kiemt kiemkracht
    opgekomen kale kaal plekken mos
  `,
  werkfout: `
    slordig slordige slordigheid slordigheden broddelwerk knoeiwerk prutswerk prutsen gepruts knoeit geknoeid beunhaas
    beunhazen klungelig klungels klungelwerk amateuristisch afgeraffeld raffelwerk haastwerk half halfwerk
    halfslachtig ondermaats onprofessioneel nattevingerwerk lapwerk flutwerk rommelwerk kutwerk vakmanschap verprutst
    verknald verknoeid verklooid verbrod verbrodden brol geklungel vakwerk
  `,
  afwerkfout: `
    voegen voegwerk gevoegd kit kitranden kitnaden kitwerk silicone stucwerk pleisterwerk plamuur tegels tegel plinten
    plint naden schroef schroeven losse losliggend hangend uitsteekt sluiten sluitend scharnier scharnieren deurklink
    klink drempel afwerking afgewerkt onafgewerkt opleverpunten opleverpunt restpunten puntjes gebrekenlijst afwerken
    nazorg
  `,
  foutfunctie: `
    werkt werken werkte werkend functioneert functioneren deed marcheert marcheren start starten opstart aanspringt
    aangaat opwarmt koelt koelen verwarmt laadt opladen draait pompt zuigt blaast trekt remt schakelt sluit opent
    scant print meet vriest verbinding bereik signaal ontvangst reageert
  `,
  itfout: `
    bug bugs foutmelding foutmeldingen crasht crash crashes traag trage laadt laadtijd bereikbaar downtime offline
    hangt vastloopt vastlopen data dataverlies backup backups koppeling koppelingen integratie synchroniseert
    gesynchroniseerd lek datalek gehackt spam mails bereikbaarheid upgrade patch update foutcode wachtwoorden tickets
    ticket onbruikbaar responstijd bereik
  `,
  ontevreden: `
    ontevreden ontevredenheid teleurgesteld teleurstelling teleurstellend teleurstellende tegenvallend tegenvalt
    tegengevallen klacht klachten klagen geklaagd beklag malcontent misnoegd balen beneden ondermaats onvoldoende
    onacceptabel onaanvaardbaar beroerd belabberd bedroevend bedroevende mager magertjes afknapper sof fiasco ramp
    drama flop miskoop slecht slechte matig matige kwaliteit
  `,
  rommelwaar: `
    rommel troep brol rotzooi zooi zooitje prul prullen prularia bagger bocht rotzooitje schroot schrootje waardeloos
    waardeloze flut flutding namaak nep neppe afdankertje tweederangs derderangs oud oude tweedehands b-keus afval
    prullaria miserie ellende kreng rotding kloteding kutding ding lor wrak
  `,
  mankement: `
    mankement mankementen gebrek gebreken defect defecten euvel euvels probleem problemen probleempje storing
    tekortkoming tekortkomingen fout constructiefout fabrieksfout productiefout montagefout ontwerpfout kinderziekte
    kinderziektes afwijking onvolkomenheid schoonheidsfout minpunt schadebeeld schadegeval kwaal hapering kwaliteit
    kwaliteitsprobleem
  `,
  herstelwoord: `
    herstellen hersteld herstel herstelling repareren gerepareerd reparatie maken gemaakt fiksen fixen gefixt oplossen
    opgelost oplossing vervangen vervangt vervanging omruilen omgeruild ruilen nakijken nagekeken bijwerken bijgewerkt
    opnieuw overdoen overgedaan rechtzetten rechttrekken goedmaken opknappen bijstellen nazien garantie garantiegeval
    terugkomen langskomen depannage depanneren lapmiddel opgelapt
  `,
  keuringsfout: `
    afgekeurd afkeuring goedgekeurd keuring keuringsrapport rapport brandweer inspectie inspecteur inspectierapport
    apk autokeuring norm normen ce-keurmerk certificaat gecertificeerd attest conformiteit nvwa faviv
    voedselveiligheid voldoet eisen bestek tekening gevaarlijk gevaarlijke onveilig onveilige levensgevaarlijk
    kortsluiting vonken brand
  `,
  lastresultaat: `
    onbruikbaar bruikbaar verkoopbaar onverkoopbaar retour weggegooid weggooien gooien vuilnisbak prullenbak container
    afgevoerd gedumpt herdruk overdoen fouten spelfout drukfout kleurafwijking vaag wazig onscherp scheef gesneden
    gevouwen pixels resolutie
  `,
};
