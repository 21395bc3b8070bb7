import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how agents argue, agree and close (language of the lines: compile.ts). */
export const agentDeals: Readonly<Partial<Record<AgentAct, string>>> = {
  businesslike_argument: `
+ wij|we|ik ..3 moeten|moet ..6 zelf ..6 betalen|vooruitbetalen|binnen
+ wij|we|ik|onze ..5 leveranciers|fabriek|leverancier|personeel|salarissen|lonen|importeur|fabrikant|raffinaderij|kredietverzekering
+ betaaltermijn|betalingstermijn|termijn ..4 is|was|van|bedraagt|dertig|veertien|<number>
+ spraken|afgesproken|overeengekomen ..4 <number>|dertig|termijn|betaling
+ binnen <number> dagen|week ..4 betalen|voldaan|overeengekomen
+ geleverd|afgeleverd|uitgevoerd|verwerkt|getankt|afgerond ..6 getekend|compleet|betalingstermijn|termijn|voldaan|dus|bon
+ volgens|conform|op-grond ..3 voorwaarden|contract|overeenkomst|sla|offerte
+ staat ..5 contract|voorwaarden|overeenkomst|offerte|artikel|polis|begroting
+ getekend|ondertekend ..4 voor|contract|offerte|begroting|bon
+ zolang ..9 houdt|blijft|krijgt|kunnen|kan|leveren
+ houdt|behoudt|houden ..5 korting|limiet|krediet|nummer|plek|prijs|voordeel
+ korting ..5 vervalt|kwijt|houdt|gekregen|jaarkorting
+ garantie ..4 vervalt|houden|behouden
+ vervalt ..5 garantie|korting|kredietverzekering|limiet
+ ik|we schieten ..4 voor
+ voorschieten|voorfinancieren|voorgeschoten|voorgefinancierd
+ kan|kunnen ik|we ..5 leveren|garanderen|reserveren|inplannen
+ wil ik ..4 voor u|je ..2 voorkomen|besparen
+ voorkomen|bespaart|bespaar u|je
+ kost ..4 rente|extra|geld
+ eigen belang|verplichtingen|kosten
+ loopt|lopen ..3 door
+ elke dag ..6 rente|kost|openstaat
+ begroting|offerte ..4 getekend|ondertekend|goedgekeurd
+ heeft|hebt u|ge|je ..5 voordeel|profijt|last|baat
+ dan is|bent|blijft ..5 van u|rond|klaar|geregeld|baan
~ leveranciers|leverancier|verplichtingen|voorwaarden|contract|contractueel|geleverd|afgenomen|korting|garantie
~ omdat|want|dus ..6 wij|we
~ daarom|vandaar
- schamen|fatsoen|bakker|winkel
`,
  trade_offer: `
+ als|mits|wanneer|indien u|ge|je|gij|jij|jullie ..12 dan ..3 kan|mag|haal|zet|krijgt|laat|doe|schrap|spreid|geef|wacht|stuur|lever|hou|moogt|scheld|regel
+ ik|we ..3 kan|kunnen|wil|haal|geef|doe|schrap|zet|spreid|wacht|scheld|laat|lever ..9 als|mits|zodra|indien|wanneer|op-het-moment|omdat ..4 u|ge|je|de|jullie|gij
+ mag|kan|moogt|krijgt|krijg|lukt ..9 als|mits|zodra|op-voorwaarde|wanneer|indien ..3 u|ge|je|de|gij|jullie
+ betaalt|stort|doet|tekent|maakt u|ge|je|gij ..9 dan ..3 kan|mag|haal|zet|krijgt|laat|doe|schrap|spreid|geef|wacht|lever|moogt|gaat
+ doet|betaal|stort|betaalt ..8 dan ..3 kan|mag|haal|zet|krijgt|laat|doe|schrap|spreid|geef|wacht|lever|moogt
+ in ruil|tegenover|tegenprestatie
+ op voorwaarde
+ mits
+ gelijk oversteken
+ korting ..6 als|mits|wanneer|indien
+ geef ..4 als u|ge|je
+ rijdt|gaat|komt|lever|levert ..5 zodra|als ..6 betaald|baan|binnen|voldaan
+ dan ..4 van mij|ons ..6 tot|uitstel|maand|korting
~ als ..9 dan
~ ruilen|ruil|deal|beiden|allebei
- als ..3 product|kaart|deksel|verdoving|modem|bulk|regent|dozen|hulp
- incasso|deurwaarder|advocaat|afgesloten
`,
  pressure: `
+ anders|of|zoniet|dan ..9 incasso|incassobureau|deurwaarder|advocaat|rechter|vrederechter|beslag|afsluiten|afgesloten|blokkeren|geblokkeerd|opzeggen|ophalen|stopzetten|dagvaarden|faillissement|kosten|terughalen|blokkering
+ gaat|ga|geef|draag|stuur|leg ..6 dossier|zaak|vordering ..6 advocaat|deurwaarder|incasso|incassobureau|uit-handen|over|door
+ uit handen
+ dossier|zaak ..6 incasso|deurwaarder|advocaat
+ beslag ..4 leg|leggen|laat|laten|op
+ sluiten|sluit|blokkeer|blokkeren|zetten|zet|haal|halen|knip|trek|stop|stoppen|schakel ..6 af|uit|terug|op|weg|slot|stil|blokkering|blokkade
+ laatste kans|waarschuwing|mogelijkheid|herinnering|aanmaning
+ uiterlijk ..9 anders
+ als ..9 niet|niets|geen ..9 dan|haal|gaat|zet|sluit|geef|stopt|draag
+ niet|geen ..6 dan ..6 gaat|sluiten|haal|zetten|stop|blokkeren|trek|volgt|kan|kom|wordt
+ zonder betaling|geld|storting ..9 zet|sluit|geen|stop|haal|gaat|volgt
+ geen betaling ..3 dan|betekent
+ kosten ..4 bovenop|bij|erbij|rente|oplopen
+ rente en kosten
+ komt ..5 kosten ..3 bij|bovenop
+ wordt ..4 duurder
+ volgende stap ..3 is|wordt
+ geen ..2 andere keus|keuze|optie
+ juridische|gerechtelijke stappen|procedure|weg
+ kan|kunnen ik|we ..5 niet|niets ..3 meer ..4 opvangen|leveren|leven|garanderen|inplannen|doen
+ niet meer ..4 leveren|binnen|opvangen|rijden
+ geen ..5 meer ..5 buiten|poort|binnen|deur|leveren
+ aangifte|politie|dagvaarding|dagvaarden|faillissement
+ dan ..3 haal|halen|trek|zet|sluit|stop|stoppen|blokkeer|neem ik|we
+ bkr|registratie|registratiesysteem|zwarte-lijst|kredietregister
+ consequenties|gevolgen|maatregelen
+ is ..4 voor mij|ons klaar|gedaan
- hulp|gratis|schulden
- bestaat|gelukkig|gewoon ..2 iets|niet
- zat|vroeger|bent-u
`,
  empathy: `
+ vervelend|naar|rot|heftig|zwaar|pittig|lastig|verdrietig|triest|beroerd|ellende|miserie|drama|verschrikkelijk|schrikken|klap|erg ..4 voor|om|zeg|dat|hoor|als|zeker
+ wat|dat|klinkt|lijkt ..3 vervelend|naar|rot|heftig|zwaar|pittig|lastig|verdrietig|triest|beroerd|ellende|erg|verschrikkelijk|schrikken|niet-niets|jammer|frustrerend|vermoeiend|klap
+ wat een tijd|ellende|klap|jaar|gedoe|start|toestand|verhaal|situatie|pech|miserie|tegenslag|rotsituatie
+ gecondoleerd|deelneming|sterkte|beterschap
+ kan|kunnen|kun ..1 ik|we? me|mij|ons ..3 voorstellen|indenken|inbeelden
+ snap|begrijp|versta|hoor ik? ..5 dat|helemaal|best|goed|het|wel|schrikt|wakker|boos|boosheid|kwaad|ligt|frustratie|aan
+ ik snap|begrijp|versta
+ begrijp|snap ik ..2 helemaal|best|volkomen|wel
+ spijt me|mij
+ dat spijt
+ hoeft|hoef u|ge|je ..5 niet ..4 schamen|excuseren
+ niet voor te schamen|blozen
+ overkomt ..4 mensen|iedereen|veel
+ fijn|knap|moedig|dapper|goed|eerlijk ..4 dat u|ge|je ..5 zegt|vertelt|belt|eerlijk|deelt|bent
+ gaat ..3 niet ..3 koude|kouwe kleren
+ geen pretje|lolletje|grap|makkie|kattepis
+ niet? niets|makkelijk|simpel|gemakkelijk|plezant
+ logisch|begrijpelijk|terecht|natuurlijk ..5 dat|boos|kwaad|u|ge|je|schrikt
+ heeft|hebt ..3 gelijk|punt
+ respect|petje af
+ neem|neemt ..3 tijd
+ jeetje|goh|amai|oei|och|ach|au|jee|poeh|pff|tjonge|lieve-help|allemachtig|ai|potverdorie|nou-nou
+ hoor ..4 aan u|je|uw
+ merk|hoor ik ..5 hoog|boos|schrikt|moeilijk|dwars
+ dat gevoel
+ gaat voor
~ vervelend|heftig|zwaar|rot|ellende|schrikken|pittig|verdrietig
~ leef ..3 mee
~ helemaal alleen
- misschien ..3 vervelend
`,
  proposes_date: `
+ voor|tegen|op|uiterlijk|vanaf ..2 <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond|eind|weekend|<month>
+ kan|kunnen|kunt|lukt|past|schikt|zullen|pakken|nemen|doen|zal|is|mag|haalbaar ..5 <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond|vanmiddag
+ <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond ..4 haalbaar|lukt|past|schikt|goed|akkoord|uiterlijk|binnen|aanhouden|doen|betaalt|betalen|noteren
+ uiterlijk
+ binnen ..2 <number> dagen|dag|week|uur
+ binnen acht|veertien|vijf|tien dag|dagen
+ deze|volgende|komende week
+ zet|noteer|plan|trek|schrijf ..6 <weekday>|<ordinal>|<date>|vandaag|morgen
+ <weekday> of <weekday>
+ <ordinal> of|ofwel ..2 <ordinal>
+ stel ..4 voor ..6 <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen
+ als|mits|zonder ..9 <weekday>|vandaag|morgen|vanavond|week ..9 stort|overmaakt|betaalt|doet|niet|niets
+ voor <number> uur
+ laat|laten ons|we zeggen
+ <weekday> <number> uur
~ <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond
- monteur|chauffeur|technieker|leverdag|dierenarts|sluit
- sinds|vorige|verleden|afgelopen
- bel ik|u|terug
`,
  concrete_agreement: `
+ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond ..8 <amount>|<number>|alles|helft|volledig|volle|hele|bedrag ..9 genoteerd|afgesproken|vast|staat|opgeschreven|akkoord|deal|noteer|zet|goed|erin|ja
+ <amount>|<number>|alles|helft|volle|volledige|hele ..8 <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond ..9 genoteerd|afgesproken|vast|staat|opgeschreven|akkoord|deal|noteer|zet|goed|erin|ja
+ noteer|leg|zet|schrijf|staat|spreken|afgesproken|check|bevestig|doe|maak|vastleggen|genoteerd ..9 <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond ..9 <amount>|<number>|alles|helft|volledig
+ noteer|leg|zet|schrijf|staat|spreken|afgesproken|check|bevestig|doe|maak|vastleggen|genoteerd ..9 <amount>|<number>|alles|helft|volledig ..9 <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond
+ dan|dus|goed|mooi ..4 <weekday>|<ordinal>|<date>|vandaag|morgen ..6 <amount>|<number>
+ dan|dus|goed|mooi ..4 <amount>|<number> ..6 <weekday>|<ordinal>|<date>|vandaag|morgen
+ u|ge|je betaalt|maakt|stort ..6 <weekday>|<ordinal>|<date>|vandaag|morgen ..6 <amount>|<number>
+ <number> keer ..3 <number>|<amount>|hetzelfde
+ <weekday>|<ordinal> ..1 <amount>|<number> ..2 euro
+ <amount>|<number> ..3 op? de <ordinal>
~ <weekday>|<ordinal>|<date> ..9 <amount>
~ <amount> ..9 <weekday>|<ordinal>|<date>
~ genoteerd|afgesproken|vastgelegd
- welk|hoeveel|wanneer
- als|anders|niet
- openstaat|vervallen|betaald
`,
  summary: `
+ samengevat|samenvattend|resumeren|resumerend|recapituleren|recapitulerend|resumé
+ vat ..4 samen
+ even|nog|laat|kort|voor-de-zekerheid|efkes|eens ..4 herhaal|herhalen|samenvatten|samengevat|terugleggen|resumeren|kort|nalopen|overlopen|checken|doornemen|rijtje
+ voor de zekerheid
+ dus u|ge|je|gij|we ..4 betaalt|maakt|stort|mailt|belt|stuurt|bezorgt|levert|keurt|stort|doet|gaat
+ u|ge|je|gij ..2 betaalt|maakt|stort|mailt|belt|stuurt|bezorgt|levert ..12 en ik|we|wij ..4 stuur|mail|bevestig|zet|maak|bel|regel|zal|app
+ en ik ..3 stuur|mail|bevestig|app|zet ..9 mail|bevestiging|e-mail|app|sms|brief|per|papier
+ ik ..2 stuur|mail|bevestig|app ..6 bevestiging|per-mail|vandaag|schriftelijk|mail|ook|nog
+ staat ..4 straks|zo|dan|ook ..3 mail|bevestiging
+ krijgt ..5 mail|bevestiging|brief|sms|papier
+ nog ..1 eens|keer|kort
+ dus samen|eerst|nog
+ hebben we|het ..3 zo|afgesproken
+ wat we|hebben ..3 afgesproken|afspreken
+ klopt|staat|is|heb ..3 dat|het|ik ..3 zo|goed|juist|iets|gemist
+ begrijpt u|ge|je het zo
+ dan|dus heb ik|we ..3 genoteerd|staan|opgeschreven
+ ik schrijf op
~ dus
~ afgesproken|genoteerd
- dus ..4 eerst|twee|twee-zaken|uw|zat|zelf
- welk|hoeveel
`,
  thanks_positive_close: `
+ dank|bedankt|merci ..6 mevrouw|meneer|voor|om|tot|fijne|fijn|en|wel|moeite|tijd|gesprek|openheid|medewerking|hulp
+ fijne|prettige|mooie|goede|goed|leuke|schone|aangename|fijn|nog ..3 dag|avond|middag|weekend|week|vakantie|reis|rit|namiddag
+ nog een ..2 dag|avond|weekend|middag
+ succes|sterkte|veel-plezier|werk-ze|beterschap|geniet ..3 met|op|verder|hoor|straks|nog|daar
+ succes|sterkte
+ tot ziens|horens|dan|de|<weekday>|straks|later|gauw|op|in|morgen|morgenochtend
+ groeten|groetjes ..3 aan|thuis|doen
+ doe|doet ..3 groeten
+ fijn|mooi|top ..4 dat|samen ..5 uitgekomen|opgelost|geregeld|uit|konden|oplossen
+ bel|belt|app ..4 gerust
+ als|mocht ..5 iets|wat|er ..4 is|verandert|tussen|komt
+ wens u|je|ik
+ dag|doei|houdoe|saluut|hallo $
+ hartelijk|vriendelijk bedankt|dank
~ bedankt|dank|top|tof|perfect|super
- maar|anders|zo-niet
- welk|wanneer|hoeveel|wat|staat
- maandje|bestelling
`,
  offers_arrangement: `
+ spreiden|spreid|uitsmeren|verdelen|verdeel|opdelen|splitsen|knippen|kappen|opknippen ..4 voor|over|in|dat|hoor|als
+ kan|kunnen|mag|moogt|zal|wil|wilt|zou|zullen ..6 spreiden|uitsmeren|verdelen|opdelen|splitsen|uitstel|termijn|schijf|afbetaling*|betalingsregeling*|regeling*|afbetalingsplan*|betaalplan|knippen|keer|keren
+ in <number> termijn|schijf|keer|keren|delen|stukken|porties|betalingen|helften|stukjes|maandelijkse
+ in twee|drie|vier|vijf|zes|vieren|tweeën|drieën
+ uitstel ..4 geef|geven|krijgt|tot|van|regelen
+ geef ..5 uitstel|week|maand|respijt|tot
+ afbetaling*|betalingsregeling*|afbetalingsplan*|betaalregeling*|betaalplan* ..4 maken|van|opstellen|treffen|voorstellen|is|helpen
+ termijn|schijf ..4 van|bijvoorbeeld|maken|voor-u|zonder
+ laat ..5 termijn|schijf|gespreid
+ maandje|maand|week|maanden ..3 opschuiven|schuiven|extra|langer|bij|later|uitstel
+ <number> keer <number>|<amount>
+ over <number> maanden|maand|kwartalen|week|termijn ..3 spreiden|uitsmeren|verdelen|verspreiden
+ spreid ik|we
+ per maand|week
+ de rest ..5 in|over|tot|mag|later
+ november|maand|september|<month> mag|kan
~ spreiden|termijn|schijf|uitstel|gespreid
- niet|geen|kan-niet|helaas|spijtig
- meer ..3 geven
- was|had
`,
  refers_to_help: `
+ schuldhulp*|schuldbemiddel*|budgetcoach|budgetbegeleid*|geldfit|schuldhulpmaatje|humanitas|kredietbank|schuldhulpverlening|schuldpreventie
+ gemeente|ocmw|caw|wijkteam|stichting|vereniging|steunpunt|vrijwilligers|loket|organisatie|hulplijn|telefoonlijn|adviesclub|buurtteam|huis|dienst|iemand|sociaal ..12 schulden|helpen|helpt|meekijken|meekijkt|bijstaat|gratis|hulp|bemiddelt|begeleiding|nummer
+ schulden ..9 gemeente|ocmw|caw|gratis|helpen|helpt|hulp|iemand|rij|meekijken
+ gratis ..6 hulp|schulden|lijn|advies|meekijken|bemiddelt|helpen|ondernemers
+ hulp|helpen ..4 met|bij ..4 schulden|geldzorgen|rondkomen|betalingsproblemen
+ hulplijn|steunpunt|ocmw|caw|wijkteam|schuldhulp|budgetbegeleider
+ op een rij|rijtje zetten
+ doorverwijs|doorverwijzen|verwijs
+ 113|huisarts
~ schulden
- helpdesk|monteur|lossen|wifi|opmaakafdeling|inloggen|papierwerk
`,
};
