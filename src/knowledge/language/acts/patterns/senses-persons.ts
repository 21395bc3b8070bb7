/** Who is away, who decides, who belongs to the household, what they do. */
export const sensesOfPersons: Readonly<Record<string, string>> = {
  vakantieweg: `
    vakantie verlof congé vakantiedagen snipperdag adv-dag vrij vrijaf vrije reis buitenland skiën wintersport
    skiverlof cruise camping camper strand zon costa spanje frankrijk italië turkije portugal griekenland thailand
    ibiza tenerife marokko egypte curaçao suriname ardennen zeeland kust bali vliegveld wereldreis sabbatical
    bouwverlof bouwvak
  `,
  ziekweg: `
    ziek ziekjes ziekte ziekteverlof ziekenverlof ziekmelding ziekgemeld griep griepje buikgriep koorts verkouden
    corona covid migraine hernia rug burn-out burnout overspannen bed geopereerd operatie opgenomen ziekenhuis
    herstellende herstelt revalideert revalidatie rustkuur uitgeschakeld uitgevallen uitval arbeidsongeschikt blessure
    gebroken been
  `,
  kraamweg: `
    zwanger zwangerschap zwangerschapsverlof bevallingsverlof bevallen bevalling bevalt moederschapsrust
    moederschapsverlof vaderschapsverlof ouderschapsverlof kraam kraamverlof baby babytje geboren geboorte uitgerekend
    kleintje tweeling wieg geboorteverlof
  `,
  nietbereikbaar: `
    afwezig afwezigheid onbereikbaar onbereikbare bereikbaar weg foetsie vertrokken vandoor elders buitenshuis
    onderweg baan vergadering overleg bespreking meeting meetings training cursus congres seminarie bezet afspraak
    klantbezoek pauze lunchpauze lunch schaft schafttijd middagpauze gesprek telefoon congé rechtbank begrafenis
    huwelijksreis
  `,
  nietmeerdienst: `
    vertrokken weg uitdienst ontslagen opgestapt gestopt overgeplaatst gepensioneerd pensioen opvolger opvolgster
    vervangt vervanger vervangster vervanging vacature vacant nieuwe nieuweling ingewerkt inwerken tijdelijk interim
    uitzendkracht stagiair stagiaire overdracht overgedragen overname overgenomen functie
  `,
  deeltijdweg: `
    parttime deeltijds deeltijd halftijds halve thuiswerken thuiswerkdag thuiswerkt telewerk aanwezig aanwezige binnen
    kantoor alleen enkel doorgaans gewoonlijk werkdagen dienst rooster nachtdienst vroege late ploegendienst shift
    begint
  `,
  terugkeer: `
    terug terugkomt terugkomen terugkeert terugkeer terugreis hersteld beter begint hervat hervatten weer opnieuw
    aanwezig binnen landt thuiskomt thuiskomen landen
  `,
  geldfunctie: `
    boekhouder boekhoudster boekhouding boekhoudkantoor accountant accountantskantoor administratie administrateur
    administratief administratiekantoor administratiekracht crediteuren crediteurenafdeling crediteurenadministratie
    crediteurenbeheer financieel financiën finance treasury treasurer controller cfo penningmeester penningmeesteres
    kassier kassierster debiteurenbeheerder betalingsverkeer loonadministratie salarisadministratie backoffice
    factuurverwerking shared-service-center aankoopdienst aankoopafdeling inkoopafdeling aankoop inkoop inkoopkantoor
  `,
  chefwoord: `
    baas bazin chef directeur directrice directie zaakvoerder zaakvoerster bedrijfsleider bedrijfsleidster eigenaar
    eigenares manager manageress leidinggevende teamleider afdelingshoofd hoofd ceo bestuurder gedelegeerd vennoot
    compagnon partner mede-eigenaar medevennoot patron patronne zaakwaarnemer ondernemer hoofdkantoor moederbedrijf
    moedermaatschappij holding bovenbaas
  `,
  kantoorhulp: `
    secretaresse secretaris secretariaat receptie receptionist receptioniste telefoniste assistent assistente collega
    collegaatje medewerker medewerkster kantoormedewerker bediende stagiair vrijwilliger invaller invalster balie
    baliemedewerkster loket meisje jongen jongedame dame kerel gast persoon iemand degene
  `,
  werkfunctie: `
    projectleider werfleider uitvoerder ploegbaas voorman calculator inkoper aankoper planner coördinator magazijnier
    conciërge huismeester beheerder facilitair architect ingenieur werkvoorbereider vertegenwoordiger chauffeur
    portier productieleider bedrijfsarts kwaliteitsdienst
  `,
  partnerwoord: `
    man vrouw echtgenoot echtgenote wederhelft partner vriend vriendin vriendje lief verloofde ex ex-man ex-vrouw
    exman exvrouw vent wijf schat samenwonend getrouwd gehuwd huwelijk trouwen bruid bruidegom weduwe weduwnaar gezin
    huisgenoot
  `,
  kindwoord: `
    kind kinderen kindje kindjes kids kleintje kleintjes kleine zoon zoontje zonen dochter dochtertje dochters jongste
    oudste baby peuter kleuter puber pubers tiener tieners tweeling stiefkind stiefzoon stiefdochter pleegkind
    pleegkinderen kleinkind kleinkinderen kleinzoon kleindochter kroost gastjes mannekes
  `,
  ouderwoord: `
    moeder moeke ma mama mam mams vader vake pa papa paps ouders schoonouders schoonmoeder schoonvader stiefvader
    stiefmoeder oma opa bomma bompa grootmoeder grootvader grootouders moederke vadertje mémé pépé peter meter voogd
  `,
  familielid: `
    broer broers broertje zus zussen zusje zuster schoonbroer schoonzus schoonzuster zwager schoonzoon schoondochter
    schoonfamilie oom nonkel tante tantetje neef neefje nicht nichtje familie familielid familieleden kozijn halfbroer
    stiefbroer verwant verwanten bloedverwanten
  `,
  kennisbuur: `
    vriend vrienden vriendinnen kameraad kameraden maat maten makker kennis kennissen buur buren buurman buurvrouw
    overbuur benedenbuur buurmeisje huisgenoot huisgenoten oppas collega's gastheer gezelschap bende kliek
  `,
  nietmijntaak: `
    bemoei bemoeien afblijf regelt beheert beheren behartigt regelen verantwoordelijk verantwoordelijke bevoegd
    bevoegdheid gemachtigd machtiging volmacht mandaat afdeling portefeuille taak zorgt afhandelt behandelt behandelen
    ondergeschikte loopjongen poetsvrouw verstand kaas toegang wachtwoord inzage beslis beslist beslissen
  `,
  doorverwijs: `
    doorverbinden doorverbind doorgeven doorgeef doorspelen doorverwijzen verbind verbinden doorschakelen
    toestelnummer nummer rechtstreeks briefje notitie memo boodschap bericht overbrengen vragen navragen informeren
    overleggen overleg bespreken bespreek voorleggen doornemen opnemen doorsturen
  `,
};
