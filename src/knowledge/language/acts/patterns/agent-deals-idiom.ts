import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how agents argue, agree and close, in idiom and trade talk (language of the lines: compile.ts). */
export const agentDealsIdiom: Readonly<Partial<Record<AgentAct, string>>> = {
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
