/** What is sold, trade by trade: building, cars, furniture, clothes, machines, print. */
export const sensesOfProductsGoods: Readonly<Record<string, string>> = {
  bouwwaar: `
    steen stenen bakstenen beton cement zand grind puin mortel metselwerk gyproc gipsplaat gipsplaten isolatie
    isolatieplaten dakpannen pannen dakleer roofing balk balken hout planken multiplex staal profielen wapening
    fundering vloer vloeren chape dekvloer tegels parket laminaat plafond muur muren wand wanden gevel dak goot
    dakgoot schouw
  `,
  bouwplaats: `
    werf bouwplaats bouw bouwput verbouwing verbouwingen nieuwbouw renovatie aanbouw uitbouw dakkapel kelder zolder
    badkamer keuken oprit terras carport garage schuur loods stelling steiger kraan bouwkeet ruwbouw afbraak sloop
    sloopwerk grondwerk riolering opleverpunten veranda zonnewering
  `,
  sanitairwaar: `
    badkamer douche douchecabine douchedeur bad toilet wc wastafel lavabo kraan kranen mengkraan afvoer sifon leiding
    leidingen buis buizen boiler ketel cv-ketel geiser radiator radiatoren vloerverwarming warmtepomp thermostaat
    airco airconditioning ventilatie pomp riool septische put waterontharder
  `,
  electrowaar: `
    bedrading stopcontact stopcontacten schakelaar schakelaars zekering zekeringen groepenkast zekeringkast
    verdeelkast kabel kabels lamp lampen armatuur ledlampen verlichting laadpaal laadpalen zonnepaneel zonnepanelen
    omvormer batterij accu alarm alarmsysteem camera camera's bewaking domotica intercom bel rookmelder sensor
    generator aggregaat
  `,
  deurraam: `
    deur deuren voordeur garagepoort poort poorten raam ramen kozijn kozijnen beglazing glas ruit ruiten rolluik
    rolluiken zonnescherm zonwering luifel gordijn gordijnen jaloezie jaloezieën lamellen hor horren slot sloten
    sleutel sleutels cilinder hek hekwerk omheining schutting trap trappen leuning balustrade
  `,
  meubelwaar: `
    bank bankstel zetel zetels sofa fauteuil stoel stoelen barkruk tafel tafels eettafel salontafel kast kasten
    kledingkast dressoir boekenkast bed bedden boxspring matras matrassen lattenbodem hoofdkussen dekbed bureau
    bureaustoel bureaustoelen kantoormeubilair toonbank meubel meubels meubelen tapijt vloerkleed karpet spiegel
    lampenkap keukenkastjes
  `,
  autowaar: `
    auto auto's wagen wagens bmw mercedes audi golf volkswagen opel renault peugeot citroën toyota volvo tesla motor
    motorblok versnellingsbak koppeling remmen remblokken banden band winterbanden velg velgen uitlaat distributieriem
    turbo accu olie oliewissel ruitenwisser bumper spiegel carrosserie apk onderhoudsbeurt beurt keuring garage
    garagist garagehouder autobedrijf carwash leaseauto occasion
  `,
  fietswaar: `
    fiets fietsen e-bike elektrische racefiets mountainbike bakfiets brommer bromfiets scooter motor motorfiets
    ketting derailleur zadel stuur spaken pedaal fietsenmaker fietsenwinkel velo velo's step fietslease helm
    binnenband buitenband
  `,
  kledingwaar: `
    jas jassen winterjas broek broeken jeans trui truien hemd hemden overhemd t-shirt t-shirts polo rok jurk jurken
    trouwjurk bruidsjurk kostuum pak pakken schoen schoenen laarzen sneakers sokken ondergoed bh pyjama werkkledij
    werkkleding werkschoenen uniform uniformen boetiek kledingzaak collectie wintercollectie zomercollectie stof
    stoffen garen rits knoop mode maatwerk schort schorten
  `,
  kapperwaar: `
    kapper kapster kapsalon knippen geknipt verven kleuring permanent föhn schaar shampoo schoonheidssalon
    schoonheidsspecialiste pedicure manicure nagels gellak wimpers wenkbrauwen make-up parfum crème crèmes zonnebank
    massage tattoo piercing barbier barber baard kapstoel
  `,
  itwaar: `
    computer computers laptop laptops pc server servers printer printers toner tonercartridge scherm schermen
    beeldscherm toetsenbord muis router wifi netwerk hosting domein domeinnaam website webshop webwinkel licentie
    licenties software pakket programma app cloud backup abonnement support helpdesk smartphone telefoon gsm toestel
    toestellen telefooncentrale kassasysteem tablet switch
  `,
  drukwaar: `
    drukwerk folder folders flyer flyers brochure brochures catalogus visitekaartje visitekaartjes poster posters
    affiche affiches banner banners spandoek spandoeken boek boeken boekje magazine tijdschrift krant advertentie
    advertenties reclame reclamebord lichtreclame stickers etiketten verpakkingen belettering logo huisstijl drukker
    drukkerij drukproef menukaarten geboortekaartjes trouwkaarten rouwkaarten oplage
  `,
  machinewaar: `
    machine machines toestel apparaat apparaten apparatuur oven koelkast koelcel koelkasten vriezer diepvries
    diepvriezer frigo wasmachine droogkast droger vaatwasser afwasmachine koffiemachine koffieautomaat espressomachine
    compressor lasapparaat freesmachine draaibank zaagmachine boormachine pers snijmachine heftruck reachtruck
    hoogwerker kraan graafmachine minigraver bulldozer shovel grasmaaier bosmaaier kettingzaag
  `,
  onderdeelwaar: `
    onderdeel onderdelen wisselstuk wisselstukken reserveonderdeel reserveonderdelen schroef schroeven bout bouten
    moer moeren spijkers nagels veer lager lagers slang slangen filter filters pakking dichting printplaat zekering
    riem snaar as tandwiel sensor klep kleppen cilinder pomp motorblok koppelstuk adapter oplader batterij batterijen
  `,
};
