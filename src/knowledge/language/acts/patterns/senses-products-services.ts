/** What is sold, trade by trade: care, energy, renting, sport, learning, events, transport, cleaning, advice. */
export const sensesOfProductsServices: Readonly<Record<string, string>> = {
  zorgwaar: `
    dokter huisarts arts tandarts tandartspraktijk kroon kronen vulling implantaat gebit kunstgebit beugel fysio
    fysiotherapeut kinesist kine osteopaat psycholoog therapeut logopedist bril brillen lenzen opticien hoorapparaat
    audicien rolstoel scootmobiel rollator apotheek apotheker medicijnen ziekenhuis kliniek polikliniek thuiszorg
    thuisverpleging wijkverpleging verzorgingstehuis rusthuis woonzorgcentrum verpleegtehuis kraamzorg behandeling
    consult
  `,
  energiewaar: `
    energie stroom elektriciteit gas aardgas stookolie mazout huisbrandolie diesel benzine brandstof tankkaart tankpas
    tankstation pomp propaan gasfles pellets houtpellets brandhout warmte stadsverwarming waterbedrijf drinkwater
    waterfactuur eneco essent vattenfall engie luminus fluvius netbeheerder zonnestroom teruglevering
  `,
  huurwaar: `
    huur huurcontract huurwoning appartement flat studio kamer kamers kot huis woning kantoor kantoorruimte winkelpand
    bedrijfspand pand opslag opslagruimte box garagebox loods servicekosten huurbaas verhuurder huisbaas kotbaas
    syndicus vve mede-eigendom mede-eigenaars lift portiek gemeenschappelijke conciërge plaatsbeschrijving inboedel
  `,
  verhuurwaar: `
    gehuurd verhuur huren steiger steigers container containers afvalcontainer toilet toiletwagen tent tenten
    springkasteel partytent geluidsinstallatie podium dansvloer meubilair servies glazen aanhangwagen bestelbus
    hoogwerker aggregaat bouwlift stelling kraan minigraver verwarmer heater koelwagen foodtruck limousine
  `,
  sportwaar: `
    sportschool fitness fitnessclub gym abonnement lidmaatschap contributie lidgeld zwembad zwemles zwemlessen
    voetbalclub tennisclub tennisbaan padel padelbaan hockey korfbal turnen judo karate dansschool dansles yoga
    pilates manege paardrijden rijles ruiterclub golfclub golfbaan loopband trainer training sportpark kantine veld
    velden kunstgras
  `,
  lesswaar: `
    school scholen opleiding cursus cursussen les lessen bijles rijles rijlessen rijschool rijexamen examen theorie
    muziekles muziekschool pianoles gitaarles taalcursus training trainingen workshop workshops coaching inschrijfgeld
    inschrijving collegegeld schoolfactuur schoolrekening schoolreis schoolkamp leermiddelen internaat docent leraar
    lerares juf meester lesgeld diploma
  `,
  opvangwaar: `
    opvang kinderopvang crèche onthaalmoeder onthaalouder gastouder kinderdagverblijf bso voorschools naschools
    peuterspeelzaal kleuterschool kleuter peuter opvanguren opvangdagen kamp speelplein jeugdhuis scouts chiro
    zomerkamp oppas babysit ouderbijdrage dagopvang leidster juffen
  `,
  feestwaar: `
    feest feestje feesten bruiloft trouw trouwfeest huwelijk huwelijksfeest communie lentefeest doopfeest babyborrel
    verjaardag jubileum receptie personeelsfeest begrafenis uitvaart koffietafel concert optreden festival dj band
    orkest fotograaf foto's trouwfoto's video fotoreportage geluid licht podium zaal decoratie ballonnen vuurwerk
    evenement beurs stand
  `,
  reiswaar: `
    reis reizen vlucht vliegtuig ticket tickets hotel vakantiehuis vakantiehuisje bungalow camping caravan camper
    stacaravan staanplaats jachthaven ligplaats boot jacht zeilboot cruise busreis touringcar bus autocar taxi taxirit
    reisbureau annuleringsverzekering skivakantie citytrip overnachting overnachtingen rondreis
  `,
  transportwaar: `
    transport vervoer vracht vrachten rit ritten chauffeur chauffeurs truck trucks vrachtwagen vrachtwagens trailer
    container containers haven terminal expediteur expeditie koerier koeriersdienst pallets opslag magazijn warehouse
    logistiek verhuizing verhuiswagen verhuizers douane inklaring cmr laadklep tol kilometerheffing wachturen
    laadadres losadres binnenschip binnenvaart schipper
  `,
  schoonmaakwaar: `
    schoonmaak schoonmaken poets poetsen poetsdienst kuisen kuis kuisvrouw poetsvrouw dienstencheques dienstencheque
    ramen glazenwasser ruitenwasser wasserij linnen lakens handdoeken stomerij droogkuis strijk strijkatelier vuilnis
    vuilniszakken afval afvalverwerking afvalophaling ongedierte ratten ongediertebestrijding dweilen stofzuigen
    toiletpapier zeep schoonmaakmiddel schoorsteenveger riooldienst
  `,
  adviesdienst: `
    advies adviseur consultant consultancy boekhouder accountant jaarrekening aangifte belastingaangifte advocaat
    notaris akte architect tekening tekeningen plannen bouwplannen landmeter makelaar makelaarskosten courtage ereloon
    ereloonnota honorarium uitzendbureau uitzendkracht uitzendkrachten interim interimkracht detachering payroll
    vertaling vertaler tekstschrijver marketing reclamebureau webdesigner recruiter
  `,
  verenigingswaar: `
    vereniging club bond fanfare harmonie koor toneelvereniging stichting kerk parochie moskee buurthuis jeugdbeweging
    scouting voetbalvereniging carnavalsvereniging bestuur penningmeester voorzitter secretaris leden ledenvergadering
    jaarvergadering contributie lidgeld vrijwilligers kantine clubhuis subsidie sponsor tombola
  `,
  bedrijfssoort: `
    bedrijf bedrijfje zaak zaakje winkel firma onderneming ondernemer zelfstandige zelfstandig zzp zzp'er eenmanszaak
    freelancer maatschap vennootschap bv nv vof vzw stichting coöperatie holding filiaal vestiging franchise praktijk
    atelier werkplaats fabriek fabriekje kantoor groothandel familiebedrijf kmo mkb multinational start-up startup
  `,
  eetberoep: `
    bakker slager beenhouwer kok ober cafébaas kroegbaas horecaman frituuruitbater kruidenier groenteboer visboer boer
    boerin tuinder fruitteler imker visser brouwer wijnboer kaasmaker traiteur marktkoopman marktkramer kraamhouder
    ijsverkoper
  `,
  vakberoep: `
    schilder stukadoor loodgieter elektricien timmerman metselaar dakdekker tegelzetter stratenmaker installateur smid
    lasser monteur garagist kapper kapster fotograaf drukker meubelmaker schrijnwerker hovenier tuinman glazenier
    bloemist dierenarts verpleegster leraar chauffeur trucker taxichauffeur schipper dj muzikant
  `,
};
