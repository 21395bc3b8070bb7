import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Idiom, images and trade talk of agents, beside the plain ways of agent.ts. */
export const agentIdiom: Readonly<Partial<Record<AgentAct, string>>> = {
  hedging: `
+ ik weet niet of ..4 uitkomt|schikt|gelegen|past
+ weet niet of het uitkomt
+ vervelend puntje|dingetje|onderwerp|vraagje
+ als ..2 toevallig ..4 even|tijd|kans
+ als ..3 eens ..4 aan toe komt|tijd
+ zou ..4 het ..3 kunnen zijn
+ hoop ..3 niet ..4 stoor|vervelend|lastig
+ ben ..2 zo vrij
+ durf ..3 bijna? niet ..3 vragen
+ klein|kleine ..2 vraagje|dingetje|bedragje|probleempje|detail
+ rekeningetje|factuurtje|bedragje|openstaandje|kwestietje
+ ik bel maar even|eens
+ eigenlijk|misschien ..3 vervelend|gek|raar ..3 vraag|bel
+ zeg maar|zoiets|of zo
~ dacht ..2 misschien|ik-bel
`,
  invites_excuse: `
+ daarom ..4 gewacht|niets|niet-betaald|wacht|overmaakt|hangen
+ kwam|komt|lag|ligt het ..2 doordat|omdat|aan
+ waren|was|zijn wij|we|onze ..4 weer|zo|misschien|niet ..4 bereikbaar|onbeleefd|onduidelijk|laat|slordig
+ heeft|hebben ons|onze|wij|we ..6 verkeerd|verkeerde|vergeten|fout|kapot|te-laat
+ onze|ons ..5 onduidelijk|rommel|traag|kapot|brand|slordig|chaos|hard|niet-bereikbaar|in-de-war|beginner|stagiair
+ bij ons ..5 niet|vast|fout|misgelopen|verkeerd|onduidelijk
+ versta|snap|begrijp ..4 dat ..6 laat-hangen|wacht|niet-betaalt|niets|hangen|nog-niet
+ zou ik|ik-zou ..4 ook ..3 niet|niets ..2 betalen|doen
+ wordt ..4 niet content|blij ..5 dan
+ hebt|heeft ..3 waarschijnlijk|natuurlijk|vast|zeker ..4 gedacht|gewacht|vergeten|gekregen
+ bent|zijt ..8 kwijtgeraakt|vergeten|verloren|ontgaan|kwijt
+ dat ge|u|je daarom
`,
  gives_away_lead: `
+ betaalt|doet|kijkt|ziet|regelt u|ge|je ..4 wanneer|zoals|gelijk|wat ..4 kunt|kan|uitkomt|schikt|wilt|lukt
+ u|ge|je betaalt|doet|ziet|kijkt ..4 wanneer|zoals|gelijk|maar|zelf|hoe ..4
+ als ge|u|je passeert
+ dan|en dan weet ge|u|je iets
+ zie|ziet|zien ..3 dan? nog wel
+ doet ..3 gelijk|zoals ..3 uitkomt|schikt|wilt|u
+ hoe en wanneer
+ wanneer ..3 denkt|wilt|vindt|zin|kunt ..4 dan|kan|goed
+ eens kijken of|wanneer ..6 uitkomt
+ intern ..3 kijken|bespreken|overleggen
+ bekijkt|bekijk ..3 eens
+ te zijner tijd
+ hoor ik ..5 wel|misschien|eens ..4
`,
  must_verb: `
+ bent|zijt ..6 verplicht
+ dient|dienen|diende uw|jullie|de-klant|organisatie
+ dient|dienen ..6 te voldoen|betalen|storten|melden|vergoeden|betwisten
+ ge|u|je moet da|dat|u|het|dit ..4
+ hoort te betalen
+ dat moet ..4 voor|binnen|uiterlijk|tijdig|vooraf
- moet ..3 niet ..3 excuseren|schamen|ongerust|schrikken|bang|denken
- moet ..4 bij|vooral ..5 knop|blijven|rechtsboven
- moet ..4 van ons
- moeten ..3 schamen|generen
`,
  why_question: `
+ zeggen waarom
+ en waarom|hoezo
- als je|u vraagt waarom
- vroegen|vraagt ..4 waarom
`,
  accepts_vague: `
+ geduld ..3 hebben|zijn|geduldig
+ geduldig
+ vertrouwen we|ik ..3 op|maar
+ wacht|wachten u|ge|gij|we|ik ..3 maar|gerust|rustig|gewoon|af
+ wacht ..3 gewoon af
+ noteer|genoteerd ..3 potlood
+ dat|da is genoteerd
+ komt ..2 in orde ..2 zulle|zeker|dan
+ wanneer jij|u|ge denkt
+ laat maar weten
+ daar ben ik content|blij mee
+ da|dat is al goed
+ doe maar rustig|kalm
+ weet waar|ons ..3 vindt|vinden
+ succes ..3 ermee|verkoop|mee
+ lekker ..3 dan|gaan
+ komt ..3 goed ..3 jongen|joh|dan|groetjes
`,
  probes: `
+ den|de hoeveelste
+ wat voor dag|datum|soort|bedrag
+ wie zet|doet|houdt|kijkt|volgt|betaalt|tekent|beslist|regelt|vervangt|neemt
+ is|zijn|staat ..6 op uw|naam|papier|intussen|ondertussen|al
+ hebt|heeft ..6 nog|bonnetje|verslag|attest|brief|papier|mail|papieren ..4 handtekening|liggen|bij-u|bij-de-hand|van|gekregen
+ wat staat|stond|zei|heeft|hebben|gaf|stopte ..6 op|er|over|u|gezegd|precies|datum
+ hoeveel ..4 kisten|kist|borden|flessen|dozen|bakken|stuks|dagen|koeien|mensen|pallets|uren ..4
+ tot wanneer|hoever|hoe-lang
+ sinds wanneer|hoelang|welke
+ kan|kunt|kunnen ..6 vandaag|dan|intussen|ondertussen|alvast ..5 al|wel|deel|eerste
+ zullen|zal ..6 noteren|vastzetten|vastspijkeren|aanhouden|vastleggen|doen
+ drukt|doet|stort|betaalt|maakt u|ge|je ..6 dan
`,
  moralising_argument: `
+ betalen|betaalt|betaal ..3 allemaal|ook|iedereen ..3 netjes|gewoon|op-tijd
+ uw buren|buurman|collega's|concurrent|vader ..5 betalen|betaalt|netjes|wel
+ voorbeeld ..3 aan nemen
+ eergevoel|schande|armoedig|armoedigs|proper|fooi|fooitje|klasse|kleintjes|beschaafd|beschaving
+ in mijn|onze tijd
+ met zo|zo-n|zulk ..5 kantoor|huis|hal|auto|bak|zaak|zwembad|terras ..8
+ zo|zo'n|zulk ..4 kantoor|hal|auto|bak|zaak|huis|villa|zwembad ..6 en dan
+ en dan ..4 niet|wachten|beknibbelen|leveranciers|kleintjes ..4
+ dure|schone|dikke ..2 bak|auto|hal|wagen|villa
+ wie ..5 kan betalen ..5 kan ..5 betalen
+ wie met ..5 begint
+ een echte|goede|nette ..2 kastelein|ondernemer|vakman|boer|moeder|vader|gast
+ toch meer waard
+ leer|leert je|u|ge ..3 thuis
+ laat|laten ..6 wachten terwijl
+ mogen wachten
+ rondrijden|rondrijdt ..6 en
+ daar ..5 geen plezier aan
+ op facebook|instagram|internet
+ zie ..2 foto's
`,
  businesslike_argument: `
+ btw|accijns|lening|syndicus|spinners|ingrediënten|invoerder|telers|leverancier|voorschot ..6 betaald|betaal|betalen|dragen|afdragen|af|ligt-al|geven|voldaan
+ wij|we|ik ..5 dragen|draag ..6 af
+ daar|dat is ..4 rekening|geld|kosten|factuur van|voor
+ kost geld
+ is ..3 gehangen|geplaatst|geleverd|uitgevoerd|afgenomen|gezaagd|gemaakt|gesneden|gereserveerd|vrijgehouden|berekend
+ hangt|hangen|ligt|staat|draait|draaien|werkt en|er-nu|het
+ op uw maat|maten
+ aan ..4 niemand|niet ..4 kwijt|verkopen
+ sta|staat u|ge|je ..4 sterker
+ verhuurdersverklaring|huurverklaring|kredietwaardig*|limiet|klantprijs
+ contractueel|contract|verordening|algemene-voorwaarden|pagina
+ volgens artikel|contract|voorwaarden|offerte|verordening
+ is ..4 tussen u|ge|je en
+ tekende|tekenden|ondertekende u|ge|je
+ onze zak|kosten|marge
+ iedere|elke dag ..3 later
+ elke|iedere maand ..5 draaien|betalen|lopen|afschrijven
+ het ene ..4 andere
+ alles|allemaal ..3 afgeleverd|geleverd|uitgevoerd
`,
  settles_too_low: `
+ streep|scheur|schrap|veeg|gooi ik? ..6 door|weg|dicht|prullenbak|kapot
+ door|weg|af ..2 dan ..3 zijn we|is-het|spreken
+ spreken|praten|hebben we ..4 niet meer over|van
+ vergeet ..3 rest|kosten
+ laat|laten ..4 vallen|zitten|schieten|lopen
+ maak|maakt|maken ..5 <number>|<amount> van
+ laat ons er ..4 van maken
+ procent eraf|korting ..4 en|dan
+ trek|trekt|haal|haalt|doe|doen|laat|laten|aflaten ..8 af|eraf|vanaf|aflaten
+ voor lief
+ zijn wij|we kwijt|gelijk|vrienden|klaar|er
+ goed voor een ..2 gebuur|klant
+ kijken ..3 niet op ..3 maand|maandje|euro|week
+ wacht ..4 desnoods|gerust ..6 jaar|kerst|zomer
+ volgend|nieuwe jaar desnoods|betaal|maar
+ na ..6 of na ..4
+ al wordt het
+ <number> weken|maanden|week|maand|jaar ..4 maakt|kijken|ook-goed|niet-uit
+ om van ..4 af te zijn
+ dan ..5 zo content|tevreden
`,
  trade_offer: `
+ als|mits|indien u|ge|je|gij ..9 vandaag|nu|morgen|donderdag|vrijdag ..6 zet|haal|laat|lever|leveren|trek|hou|geef|ruil|laten|doe ..3
+ zet|haal|laat|lever|leveren|trek|hou|geef|ruil|doe|kom|komt|komen ik|we|wij ..9 en|als|mits ..4 u|ge|gij|je ..3 betaalt|stort|maakt|doet|zet
+ dan verwacht ik
+ ik|we|wij ..8 en gij|u|ge|je ..3 betaalt|stort|maakt|zet|doet
+ gij|u|ge|je ..8 ik|we|wij ..8 en|dan ge|u|gij|je betaalt
+ onder|op ..2 voorwaarde
+ daar|daar-staat tegenover
+ tegenover staat
+ in ruil
+ is dat ..3 eerlijk|billijk|redelijk|fair
+ billijk|gelijk-oversteken|beide-kanten|allebei-wat
+ ruil ..6 mits|als
+ crediteer|crediteren|credit ..9 betaalt|dan|en
+ neemt|brengt|tekent|stort|doet ge|u|gij|je ..8 dan|en|ik
+ zolang het loopt
+ zet ..5 uit zolang
+ hoe|gaat dat|klinkt
+ kan|kunnen|gaan we ..3 zo doen
`,
  threat_at_close: `
+ het is te hopen
+ te hopen dat
+ ge|u|je weet|bent|zijt ..4 verwittigd|gewaarschuwd|blokkeer
+ verwittigd|gewaarschuwd
+ laat|laat-mij ..2 me|mij niet ..5 fluiten|wachten|bellen
+ niet ..3 fluiten
+ weet ..3 je|u te vinden
+ uw|je woord houdt|houden
+ deze keer ..4 woord|wel|echt
+ maar bedenk|denk|weet|onthou
+ mocht ..5 niet ..4 lukken|komen|binnen ..4 dan
+ staat|is ..2 het|er ..3 niet ..3 dan
+ en|maar als ..9 niet ..5 dan|stuur|leg|blokkeer|haal|kom
+ geen flauwekul|gezever|truken|grappen|spelletjes|zever
+ volgende|de-volgende keer ..4 haal|stuur|kom|is-het
+ zelf uitleggen
+ gehoord|gehoord-van-u ..4
+ heb dat ..5 al gehoord
+ als u|ge|je weer vergeet
`,
  pressure: `
+ rechtsbijstand|raadsman|aangetekende|aangetekend|ingebrekestelling|dagvaarding|slijptol|ketting
+ zwart|dicht|slot|stil|op-zwart ..3 $
+ accounts|kraan|water|stroom|toegang|server|lijn|sleutel|sleutels|kaart|kaarten|stelling|auto|machine|levering|bewaker|surveillance|klantprijs|watertoevoer ..8 dicht|af|zwart|weg|terug|blokkeren|beperkt|afgesloten|stop|stopt|uit|vervalt|zak|halen|hier
+ trek|trekken|haal|halen|hou|houden|blokkeert|blokkeer|rijdt ..8 terug|weg|eruit|hier|voorbij|accounts|weg-van
+ vervalt ..5 klantprijs|korting|krediet
+ enkel|alleen ..3 nog ..3 tegen|contant|voorafbetaling|vooraf
+ nog tot <weekday>|morgen|<ordinal>
+ krijgt ..3 tot
+ daarna ..4 is|gaat|volgt|komt
+ volgt ..3 een? ingebrekestelling|dagvaarding|procedure
+ na ..3 dagen ..3 blokkeert|volgt|sluit
+ anders wordt|komt|staat|gaat|volgt|vervalt
+ is ..9 niet ..3 bijgeschreven|gestort|binnen|betaald|er ..2 dan
+ ligt|staat|is er ..5 niets|niet ..4 dan
+ waarschuw|verwittig
+ tot ..4 laatste ..2 cent|eurocent
+ geen enkele ..3 meer
- haal ..9 af|vanaf|eraf ..4 dan hebben
- deurwaarder weg
`,
  empathy: `
+ daar ..4 word|wordt|zou ..4 niet|ook|ge|je ..4 vrolijk|blij|chagrijnig|boos|razend|stil|moe|gek
+ zou ik ook
+ ik zou ook
+ is ..4 zuur|slopend|knaagt|domper|teleurstelling|armoe|armoede|hard|bitter|sneu|niet-min|niet-mis|niet-breed|veel-ineens|niet-fijn|geen-feest|geen-pretje|niet-leuk
+ dat|dat-is ..4 zuur|domper|teleurstelling|knaagt|slopend|sneu|bitter|hard|bar|heavy|pijnlijk
+ knaagt|hakt|steekt ..3 $
+ hakt erin
+ merg en been
+ komt|kwam ..2 hard aan
+ veel ineens
+ doet ..4 schrikken|pijn|zeer
+ laatste wat|waar u|ge|je ..5 wilt|kunt|hoofd|kop|staat
+ daar ..4 moed voor
+ moed|moedig|dapper
+ goed|fijn|knap ..2 dat u|ge|je ..6 zegt|zo-zegt|stap|gezet
+ dat je dat|u-dat zegt
+ bedankt|dank ..3 dat ..6 zegt|vertelt|deelt
+ mag ..3 boos|kwaad ..3 zijn|over
+ boos ..3 over zijn
+ begrijpen|snappen|kunnen-begrijpen ..4 dat
+ niet ver mee
+ daar kan je|u niets mee
+ wat vreselijk|erg|naar|afschuwelijk|verdrietig
+ vreselijk|afschuwelijk|verschrikkelijk ..4
+ hoort ..3 niemand te betalen
+ sta je te tollen|tolt
+ dan is elke|iedere
+ snap|begrijp je|u
+ zou ..6 niet drinken|eten|willen
+ rustig aan|doe het rustig|kalm
+ heb ..4 mee te doen|doen
+ ken ..2 ik
+ sterkte
+ mens niet ..3 van
+ zes|drie|negen|vier|twee|<number> week|maanden|dagen|uur|nachten ..5 dat|daar|pff|zonder|dan-ben
`,
  states_purpose: `
+ had|hadden|moest|moesten ..9 voldaan|betaald|gestort|overgemaakt|binnen|zullen-zijn|moeten-zijn|geweest ..3
+ die had ..6 <ordinal>|<date>|<month>
+ staat|staan ..5 rood|open|lijst|scherm ..3
+ bel ..3 over ..8 <amount>|<number>
+ liep|loopt|verliep ..3 af
+ is|zijn ..3 niet|nog-niet ..2 gestort|toegekomen|bijgeschreven|overgeschreven|gekomen
+ nog niet ..2 toegekomen|bijgeschreven|gekomen
+ zit|heb|hebt|hebben ..4 nog? ..3 <number>|<amount> ..3 euro ..5 staan|open|niet|over|openstaan
+ moet|moest nog|nog-maar ..3 <number>|<amount>
+ afgewezen|afwees|geweigerd|gestorneerd ..4
+ voor factuur|rekening|nota ..3 <number>|<code>
- van ons ..3 krijgen
- noteer|genoteerd|afgesproken
`,
  asks_date: `
+ hoeveelste
+ wat is ..4 datum
+ wat voor dag|datum
+ hoe laat ..5 kan|kunnen|betaalt|betaling
+ welke maandag|dinsdag|donderdag|vrijdag|run|week|donderdagrun
+ in welke run|week|donderdagrun
+ wanneer ..9 over|kwijt|gedaan|verkocht|klaar|opgeleverd|terug
+ wat heeft|zei|zegt ..6 datum|wanneer
+ gaat|lukt dat|het ..4 deze|nog ..3 week|lukken
+ over ..3 datum
- wanneer|welk|dag ..9 gezegd|geweest|genomen|gepasseerd|afgegaan|afgesproken-met
`,
  proposes_date: `
+ zullen|zal|zou|kan|kunt|kunnen|drukt|doet|pakt|stort ..7 <weekday>|<ordinal>|<date>|vandaag|morgen|tweede|derde|eerste
+ tegen|voor|op de eerste|tweede|derde|vierde|vijfde|zesde|zevende|<ordinal>
+ eerste keer|maal|termijn ..3 op? ..2 <ordinal>|<date>|<weekday>|<month>|de
+ tot <number> <month>
+ <number> <month>
+ aanstaande|komende|eerstkomende ..2 <weekday>
+ deze <weekday>
+ <weekday> de|den ..1 eerste|tweede|derde|<ordinal>|achtste
+ verwacht ik ..4 vandaag|morgen|<weekday>
- staat|komt|kwam|levert ..4 reparateur|camion|monteur|chauffeur
- zaterdag ..3 draaien
`,
  concrete_agreement: `
+ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|den|tweede|derde ..5 dus|dan ..6 <amount>|<number>
+ dus ..3 <amount>|<number> ..6 <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|op
+ <amount>|<number> ..4 vandaag|morgen|vanavond|vanmiddag|<weekday>|<ordinal> ..8 geregeld|opschrijven|noteer|mag|prima|deal|erbij|link
+ afgesproken|genoteerd|bon|top|mooi|goed ..2 <number>|<amount>|<weekday>|<ordinal>|vandaag ..6 <number>|<amount>|<weekday>|<ordinal>|op|vandaag
+ ik zet ..5 <weekday>|<ordinal> ..4
- tot <number>|nota
- was|voor rekening
- open|openstaan|staan|afliep|liep
`,
  summary: `
+ loop ..4 na|door
+ even ..4 na|overlopen|doornemen
+ nog een|eens keer|maal
+ dan staat het zo|genoteerd
+ dus ..8 en ..6 ik|onze|we|u-krijgt|mijn
+ zit|heb ik ..2 juist|goed|alles
+ staat ..4 bij u|je ook
+ genoteerd ..8 en ..6 blijft|u|krijgt|ik
+ afgesproken ..8 en ..6 ik|mijn|u|maandag|zaterdag
+ dan rijdt|komt|krijgt ..4
- staat die al
`,
  thanks_positive_close: `
+ prettig zaken|weekend|gesprek
+ leuk ..3 gesproken|u|je
+ prettige|fijne|goede|goeie|zalige|mooie|leuke ..2 vakantie|feestdagen|dag|avond|weekend|vergadering|kerst
+ veel volk|geluk|plezier|succes|sterkte ..2 gewenst|ermee|verder
+ ajuus|houdoe|tot-ziens|salut|tot-kijk|doeg|doei|ciao
+ rij|rijd|rijdt ..2 voorzichtig
+ pas ..2 op ..3 met|jezelf|u
+ geniet ..3 van
+ bedank ..3 u|je
+ bedankt|dank ..4 ik
+ bedankt en|zulle|hoor|meneer|mevrouw|jos
+ graag gedaan
+ stuur gerust|bel gerust
+ laat ..2 me weten hoe
`,
  identifies_self: `
+ ^ <code>? ..3 uit ..3 met
+ uit ..2 met
+ met <code>|truus|tom|jan|nathalie|gunther|nancy|tineke|bianca
+ ^ met ..3
+ ^ hallo? ja? ..2 met ..3 van
+ spreekt u mee
`,
  verifies_identity: `
+ bent|zijt|is ..9 geboren
+ geboren ..3 in|op|achter
+ is uw ..2 geboortedatum|adres|postcode|naam
+ bent|zijt|ben u|ge|je|ik|bich ..3 bij|familie|mevrouw|meneer|de-heer
+ u|ge bent|zijt ..2 mevrouw|meneer|de-heer|dhr|de
+ is dat|dit ..3 van|bij|met|mevrouw|meneer|familie
+ met wie|wien
- bent u er nog
- kan ik ..6 spreken
`,
  offers_arrangement: `
+ blokjes|blokskes|stukjes|schijfkes|beetjes|porties ..4 van|is|prima|gaan|goed
+ <number> schijven|schijf|termijn|keer ..4 goed|prima|gaan|is|geen-probleem|dan
+ maandbasis|kwartaalbasis
+ van jaar naar maand
+ laten ..4 rusten|staan|liggen tot
+ wat denkt|dacht ge|u|je van
+ wachten met ..4 nota|factuur|rekening
+ kunnen|kan|wil wachten
+ wacht gij|u maar
+ per maand ..5 adem|lukt|haalbaar|kan|voelt
+ bedrag ..3 iedere|elke|per maand
+ elke|iedere maand
- uitstel ..4 niet|om-niet
- ga ik niet
`,
  refers_to_help: `
+ maatschappelijk werkster|werker|assistent
+ schuldenloket|luisterlijn|zelfmoordlijn|juridisch-loket|loket|vraagbaak|zelfstandigenwerking|ozo|tele-onthaal|zelfstandigen-in-nood|rode-kruis|jac|casemanager|ondernemersloket|noodlijn|dyzo|cebud|efrem|bbz|ondernemersklankbord|155-help
+ juridisch loket
+ o c m w
+ nummer van ..4 ocmw|caw|gemeente|dienst
+ bel ..5 ocmw|caw|gemeente|steunpunt|loket|casemanager|lijn
+ zelfstandigen|ondernemers|mensen|boeren|clubs in nood
+ er bestaat|is|zijn ..12 gratis|kosteloos|kosteloze|nood|schulden
+ kosteloos|kosteloze ..6 hulp|vraagbaak|advies
+ niet alleen ..6 nummer
+ kijken ook ..3 mee
+ subsidie ..4 in nood
`,
};
