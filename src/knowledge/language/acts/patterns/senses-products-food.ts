/** What is sold: food, animals, land, plants, hospitality. It shows the topic of a call, not how it goes. */
export const sensesOfProductsFood: Readonly<Record<string, string>> = {
  zuivelwaar: `
    melk kaas kazen boter yoghurt room slagroom kwark vla karnemelk zuivel roomijs ijs ijsje ijsjes brie camembert
    geitenkaas mozzarella melkpoeder chocomelk plattekaas feta ricotta parmezaan eieren ei scharreleieren eitje
  `,
  broodwaar: `
    brood broodje broodjes boterhammen stokbrood baguette pistolet pistolets croissant croissants koffiekoek
    koffiekoeken taart taarten taartje taartjes gebak gebakje vlaai cake koek koekjes pannenkoek pannenkoeken wafels
    meel bloem gist deeg bakkerij bakker warme-bakker oven krentenbollen oliebollen tompoes speculaas suikerbrood
  `,
  vleeswaar: `
    vlees gehakt biefstuk karbonade kip kippen kippenvlees kipfilet worst worsten braadworst rookworst ham spek salami
    filet kalfsvlees rundvlees varkensvlees lamsvlees lam slager slagerij beenhouwer beenhouwerij barbecue bbq
    barbecuevlees hamburger hamburgers kroket kroketten frikandel frikandellen bitterballen kebab shoarma spareribs
    konijn wild
  `,
  viswaar: `
    vis vissen haring zalm kabeljauw garnalen mosselen oesters tong paling makreel tonijn kibbeling viskraam vishandel
    visboer visser kotter vangst schol kreeft sushi sardientjes forel pladijs visafslag netten bokking
  `,
  groentewaar: `
    groente groenten groentes fruit aardappel aardappelen patatten frieten friet patat frituur appels peren tomaten
    komkommer sla spinazie wortels wortelen ui uien prei witloof spruiten kool bloemkool broccoli paprika aardbeien
    kersen pruimen druiven bananen sinaasappels citroenen champignons asperges bonen erwten mais bieten courgette
    pompoen
  `,
  drankwaar: `
    bier biertje biertjes pint pintje pinten pils pilsje wijn wijnen rosé champagne cava prosecco jenever whisky rum
    drank dranken frisdrank cola limonade sap fruitsap water mineraalwater koffie koffiebonen espresso cappuccino thee
    tapinstallatie tap brouwerij brouwer vaten fles flessen wijnhandel drankenhandel kratten
  `,
  horecaplaats: `
    restaurant café cafe kroeg brasserie bistro hotel pension eetcafé lunchroom tearoom snackbar frietkot kantine
    terras terrassen bar discotheek club feestzaal zaal zalencentrum keuken catering cateraar traiteur foodtruck
    pizzeria ijssalon herberg kok chef-kok ober kelner keukenhulp afwasser
  `,
  maaltijdwoord: `
    ontbijt lunch diner avondeten middageten brunch maaltijd maaltijden maaltijdbox hapjes hapje buffet koud menu
    menukaart soep stoofvlees spaghetti pizza pizza's pasta rijst salade toetje dessert receptie walking-dinner borrel
    aperitief etentje tafel couverts gasten traktatie
  `,
  landbouwwaar: `
    veevoer voer voeder kuilvoer kuil hooi stro krachtvoer kunstmest mest drijfmest zaaigoed zaad zaden pootgoed
    gewasbescherming bestrijdingsmiddel sproeimiddel melkrobot melkmachine stal stallen silo loonwerk loonwerker oogst
    akker akkers weide wei hectare perceel boerderij boer boerin landbouwer veehouder akkerbouwer tuinder kas kassen
    serre tractor ploeg hakselaar dorser
  `,
  dierboerderij: `
    koe koeien kalf kalveren vaars stier vee varken varkens big biggen zeug zeugen schaap schapen lam lammeren geit
    geiten bok kip kippen haan hanen kuikens leghennen eend eenden gans ganzen kalkoen paard paarden pony pony's
    veulen merrie hengst ezel bijen bijenkast imker
  `,
  huisdierwaar: `
    hond hondje honden hondenbrokken kat katten poes poesje kattenvoer kattenbak puppy pup kitten konijn cavia hamster
    papegaai kanarie parkiet goudvis vis aquarium schildpad dierenarts dierenkliniek inenting vaccinatie chippen
    sterilisatie castratie asiel trimsalon hondenschool kennel dierenpension brokken
  `,
  bloemwaar: `
    bloem bloemen boeket boeketten bloemstuk rouwkrans krans rozen tulpen tulp bollen bloembollen plant planten
    plantje potplant orchidee orchideeën kamerplant hagen haag beuk coniferen buxus gazon gras grasmat boom bomen
    boompjes struiken tuincentrum kwekerij kweker bloemist tuinaanleg vijver kerstboom kerstbomen potgrond
  `,
  snoepwaar: `
    chocolade pralines bonbons snoep snoepjes drop koekjes marsepein chips suiker jam honing hagelslag pindakaas
    snacks nootjes repen ijsjes lolly chocoladeletters paaseieren paashaas mandarijnen pepernoten
  `,
  supermarktwaar: `
    supermarkt delhaize colruyt albert-heijn jumbo lidl aldi carrefour plus spar winkel winkeltje boodschappen
    kruidenier kar winkelwagen kassa kassière zelfscan bonuskaart slager bakker groenteboer kaasboer markt marktkraam
    kraam marktkramer viskraam warenhuis action hema kruidvat bol ikea blokker gamma praxis brico mediamarkt zara
  `,
};
