/** What says little by itself: weather, animals, body, rooms, places, quantities, small talk. */
export const sensesOfWorld: Readonly<Record<string, string>> = {
  weerpraat: `
    weer weertje regen regent regende regenbui buien bui miezer motregen zon zonnetje zonnig zonneschijn warm hitte
    hittegolf bloedheet heet koud kou koude fris sneeuw sneeuwt ijzel gladheid vorst vriest wind windje waait storm
    onweer bliksem hagel mist mistig bewolkt wolken droogte graden buienradar klimaat smeltend drasland
  `,
  wilddier: `
    vogel vogels duif duiven mus meeuw meeuwen kraai ekster zwaluw uil ooievaar reiger muis muizen rat ratten vos egel
    eekhoorn mol mollen wolf beer leeuw tijger olifant aap slang kikker slak slakken vlieg vliegen mug muggen wesp
    wespen spin spinnen mier mieren vlinder rups kever marter
  `,
  sportpraat: `
    voetbal voetballen wedstrijd match wk ek goal doelpunt ajax feyenoord psv anderlecht brugge genk gent standard
    oranje elftal tour ronde renner wielrennen koers koersen fietsen tennis schaatsen hockey darts formule verstappen
    max olympische marathon hardlopen joggen scheidsrechter competitie kampioen beker
  `,
  eetpraat: `
    eten lunch lunchen koffie koffietje kopje kop thee bakkie boterham middageten avondeten soep frietjes frieten
    taart ontbijt honger dorst lekker smakelijk restaurantje koken aardappelen stamppot mosselen barbecue pannenkoeken
    hapje drankje borrel pint aperitief
  `,
  kletspraat: `
    hobby tuin tuinieren wandelen kleinkinderen muziek film serie boek krant nieuws radio televisie politiek
    verkiezingen minister koning file files verkeer trein treinen staking parkeren kermis feestje verjaardag jarig
    gefeliciteerd cadeau grap grapje mop leuk gezellig plezant schoon spijtig chill buurt dorp accent dialect
  `,
  vakantiepraat: `
    vakantie vakantietje zon zee strand bergen sneeuw ski camping tent caravan hotel vliegtuig zuiden frankrijk spanje
    italië texel ardennen kust zeeland oostende blankenberge limburg efteling weekendje uitje wandeling citytrip
    terrasje
  `,
  lichaam: `
    hoofd kop haar oog ogen oor oren neus mond lippen tand tanden tong keel nek hals schouder schouders arm armen
    elleboog pols hand handen vinger vingers duim rug borst hart longen maag buik lever nieren darmen heup been benen
    knie knieën enkel voet voeten teen tenen huid botten bloed spieren hersenen
  `,
  kamerwoord: `
    huis kamer woonkamer living slaapkamer badkamer keuken zolder kelder gang hal toilet berging garage schuur
    schuurtje tuin balkon terras kantoor bureau vergaderzaal kantine magazijn loods werkplaats winkel showroom
    receptie stal kas zaal lokaal klas atelier etalage kassa toonbank lift trap parkeerplaats
  `,
  plaatsnaam: `
    amsterdam rotterdam utrecht eindhoven groningen tilburg breda nijmegen arnhem haarlem zwolle leeuwarden maastricht
    zeeland friesland drenthe brabant limburg gelderland twente antwerpen gent brugge leuven mechelen hasselt kortrijk
    oostende aalst genk turnhout roeselare brussel limburgs vlaanderen nederland belgië duitsland engeland polen
    europa luik wallonië
  `,
  omgeving: `
    straat straten weg laan plein markt dorp stad stadje gemeente wijk buurt centrum rand industrieterrein
    bedrijventerrein bedrijvenpark haven station luchthaven snelweg autostrade ring brug tunnel kruispunt rotonde park
    bos bossen veld polder kanaal rivier zee kust eiland grens provincie buitenland hoek overkant
  `,
  vervoerwoord: `
    auto wagen trein bus tram metro fiets vliegtuig boot taxi brommer lift carpool file snelweg parkeer parkeren
    rijden chauffeur stuur rijbewijs benzine tanken ticket kaartje halte station perron vertraging omleiding onderweg
    handsfree
  `,
  hoeveelwoord: `
    veel veels weinig paar enkele enige sommige meerdere verschillende diverse tal talrijke hoop hopen boel massa berg
    bende heleboel handvol handje stuk stuks stukje deel helft kwart dubbel dozijn tiental honderdtal twintigtal
    tientallen beetje beetjes snufje klein groot grootste minste meeste meer minder evenveel
  `,
  bedragwoord: `
    bedrag bedragen bedragje som sommetje euro eurootjes centen cent tientje tientjes twintigje vijftigje honderdje
    honderdtje duizendje mille ton tonnetje frank ruggen rug rooitje meier barkie joetje geeltje knaak snip
    totaalbedrag restbedrag factuurbedrag maandbedrag saldo hoofdsom eindbedrag resterende openstaande deelbedrag
  `,
  keerwoord: `
    keer keren keertje maal malen tweemaal driemaal viermaal vijfmaal eenmalig eenmaal ooit nogmaals opnieuw dubbel
    drievoudig hertelling herhaling herhaaldelijk meermaals eerste laatste zoveelste ettelijke telkens sindsdien
  `,
  kleurwoord: `
    rood rode blauw blauwe groen groene geel gele wit witte zwart zwarte grijs grijze bruin bruine paars paarse roze
    oranje beige antraciet goud zilver donker donkere licht lichte fel fletse effen gestreept geruit
  `,
  materiaalwoord: `
    hout houten ijzer ijzeren staal stalen metaal koper aluminium plastic kunststof pvc glas glazen leer leren stof
    katoen wol zijde papier karton steen marmer graniet beton rubber rvs inox zink lood eiken beuken grenen spaanplaat
    mdf linoleum vinyl
  `,
  grootklein: `
    groot grote groter grootste klein kleine kleiner kleinste lang kort hoog laag breed smal dik dun zwaar licht diep
    ondiep vol leeg ruim enorm gigantisch reusachtig minuscuul piepklein reuze mini immens kolossaal
  `,
  goedslecht: `
    beter beste slecht slechter slechtst mooi mooie lelijk lelijke fijn leuk leuke prettig prachtig lekker vies
    fantastisch geweldig vreselijk verschrikkelijk prima uitstekend matig middelmatig gewoon normaal raar vreemd
    bijzonder schoon plezant tof chique netjes behoorlijk waardeloos perfect superbe magnifiek wreed
  `,
  nieuwoud: `
    nieuw nieuwe nieuwer gloednieuw vers verse jong jonge jonger oud oude ouder oudste antiek versleten modern
    ouderwets verouderd tweedehands gebruikt recent vernieuwd voormalig voormalige gewezen vroegere huidige
  `,
  veranderwoord: `
    veranderd veranderen verandert verandering gewijzigd wijzigen wijziging aangepast aanpassen aanpassing anders
    ander omgezet overgenomen overgestapt verhuisd vernieuwd vernieuwen omgebouwd verbouwd gefuseerd herzien
    bijgewerkt uitgebreid ingekort vervangen gewisseld omgeruild verplaatst
  `,
  telefoonpraat: `
    hoor hoort hallo verbinding lijn slecht kraakt weg wegvalt valt opgehangen luidspreker speaker handsfree bereik
    batterij opladen rinkelt voicemail antwoordapparaat ingesproken inspreken doorverbonden wachtmuziek muziekje
    keuzemenu toets druk bezet herhalen verstaan verstond zachter harder luider lawaai achtergrond
  `,
  bezigdrukte: `
    druk drukke drukte bezig bezigheden rijden onderweg winkel vergadering klant klanten keuken eten deur ketel vuur
    handen aanrecht douche bad bed slapen auto stuur ladder dak werf kassa spreekuur patiënt les uitlaten hond
    kinderen school ophalen schoolpoort trein wachtkamer ongelegen stoort later
  `,
  geloofwoord: `
    god heer jezus kerk pastoor dominee imam bidden gebed kaarsje zegen engel hemel hel duivel wonder lot noodlot
    karma geluk geluksvogel pech pechvogel hoop lourdes sinterklaas kerstman loterij gebedje
  `,
  dingwoord: `
    ding dingen dinges dingetje spul spullen geval gevallen zaak zaken zaakjes kwestie affaire toestand situatie
    onderwerp punt puntje verhaal verhaaltje boel boeltje gedoe iets zoiets zaakje materie aangelegenheid feit feiten
    kant manier wijze
  `,
  mensenwoord: `
    mens mensen persoon personen iemand niemand iedereen man vrouw kerel vent gast gasten jongen jongens meisje
    meisjes dame dames heren volk lui types figuur figuren burger burgers inwoners consument particulier publiek
    mensje ventje vrouwtje
  `,
};
