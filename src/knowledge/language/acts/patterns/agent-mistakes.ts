import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: what agents had better not do (language of the lines: compile.ts). */
export const agentMistakes: Readonly<Partial<Record<AgentAct, string>>> = {
  hedging: `
+ zou|zoudt|zouden ..5 misschien|wellicht|eventueel|eens|toevallig|mogelijk
+ misschien|wellicht|eventueel|toevallig ..4 eens|even|keertje|kijken|betalen|regelen|kunnen|lukken
+ sorry|excuus|excuses|neem ..4 stoor|storen|lastigval|lastig|bel|bellen|kwalijk
+ stoor|stoort ik|het
+ niet ..2 lastigvallen|storen|zagen|vervelend|moeilijk|opjagen|opdringerig|zeuren
+ val ..3 lastig
+ wou|wilde ik? ..2 eigenlijk|even|gewoon|enkel|alleen|voorzichtig
+ vroeg|vraag me|mij ..2 af|of
+ vroeg|vraag ik me|mij ..2 af|of
+ maar een vraagje|kleinigheidje|formaliteit|belletje|factuur|rekening
+ geen ..2 aanmaning|haast|ramp|drama|verwijt
+ eigenlijk ..3 meer|gewoon|alleen|maar|zomaar|om
+ zomaar ..3 even|eens|bel|bellen|rondje
+ als ..2 uitkomt|schikt|past|lukt|kan|gelegen
+ als het niet te veel moeite|gevraagd
+ moeilijk|ongemakkelijk|vervelend|gênant|lastig ..4 om ..6 vragen|over|geld|bellen
+ soort|beetje ..2 van
+ een beetje vervelend|onduidelijk*|lastig|gênant|ongemakkelijk
+ weet ..3 niet ..3 goed|zeker ..3 hoe|of|zo
+ hopelijk ..4 niet ..3 erg|stoor|kwalijk
+ of|als ..3 misschien|toevallig|wellicht|eventueel|mogelijk ..5 al|eens|kunnen|kon|gelegenheid|kans
+ mocht ..4 eventueel|misschien|toevallig
+ ambeteer|ambeteren|lastig|storen|stoor
+ goh|tja ..3 misschien|weet|wellicht
+ k|ik bel niet graag
+ doe geen moeite
~ misschien|wellicht|eventueel|toevallig|eigenlijk|allicht|mogelijks|heel-even|enigszins
~ zou|zoudt
~ sorry|excuseer|pardon
~ zeg|zeggen maar
~ ergens
- misschien ..3 monteur|bank|regen|zaterdag|zondag|weer
- ^ dat? kan|misschien wel|dat
`,
  invites_excuse: `
+ was|is|zijn|waren ..4 iets|er|alles ..4 niet|mis|goed|aan-de-hand|misgegaan
+ bent|zijt|was|waart u|ge|je ..3 misschien|soms|niet ..3 tevreden|content|blij|goed
+ heeft|hebt|had|hadden ..4 misschien|soms|klachten|problemen ..4 gekregen|ontvangen|moeilijk|klachten|problemen|krap|last
+ hebben wij|we ..4 misschien|soms|iets
+ factuur ..3 niet|nooit ..3 gekregen|ontvangen|aangekomen|toegekomen
+ factuur ..4 misschien|soms|wellicht ..6 gekregen|ontvangen|aangekomen|blijven|kwijt|verkeerde|gezien|liggen
+ hebt|heeft ..3 factuur ..3 gekregen|ontvangen|aangekomen|gezien
+ zal ..2 wel ..4 aan|door|van|liggen|komen|kwijt|zijn
+ ligt|lag|liggen ..3 aan ons|onze|mij
+ grote|goede kans dat|er
+ onze ..3 fout|schuld|vergissing|software|post|facteur|systeem|administratie|app|boekhouding|site
+ bij ons ..5 fout|zooitje|chaos|rommel|misgegaan|mis|vaker
+ komt|gebeurt|gebeuren ..3 wel ..2 eens|vaker
+ kan ..3 zijn ..2 dat
+ zou ..4 kunnen ..3 dat
+ misschien|wellicht|soms|mogelijk ..4 kwijt|verkeerd|niet-ontvangen|moeilijk|krap|tevreden|vertraagd|vergeten|liggen|spam|vakantie|druk|ziek|probleem|problemen|fout|storing
+ zit|zitten u|ge|je|jullie ..3 krap|moeilijk|verlegen|slecht
+ moeilijk|krap|lastig ..3 misschien|zeker|natuurlijk
+ zult|zal ..3 wel ..4 krap|moeilijk|druk|gedacht|vergeten|zitten|hebben
+ dus? ik? snap|begrijp ..4 als|dat ..4 nog|niet|u|je|wacht|betaald|wringt
+ voorstellen dat u|ge|je ..4 niet|denkt|gewacht|wacht
+ sorry|excuses ..4 onze|ons|wij|verkeerd|fout
+ verkeerde ..2 adres|mailadres|rekening
+ we|wij hadden ..4 storing|nieuwe|vertraging|problemen
+ horen|hoor ..4 vaker|nog|meer|iedereen ..3 klanten|van
+ nogal ..3 eens|een ..6 niet|liggen|mis|kwijt|chaoot
+ hebt|heeft|zit ..4 te-weinig|weinig|minder werk|klanten|volk
+ hebt|heeft|heb ..4 moeilijk|krap|zwaar
~ soms|misschien
~ natuurlijk ..4 regen|prijzen|duur|crisis
- u zegt|zei
- ik noteer
`,
  gives_away_lead: `
+ zie|ziet|kijk|kijkt|bekijk|bekijkt|beslis|beslist|bepaal|bepaalt|doe|doet|regel|praat|laat ..1 u|ge|je|gij|maar ..5 maar|zelf|eens|wanneer|hoe|wat|gerust|rustig
+ zelf ..3 bepalen|kiezen|weten|beslissen|zien|kijken|regelen|aangeven
+ laat|laten ..4 aan|bij u|je|jou|jullie|over
+ laat ..4 weten|horen
+ laat ..2 helemaal? aan u|je
+ zegt|zeg ..2 maar ..5 als|wanneer|keer|eens
+ zegt|zeg u|ge|gij|je het maar
+ aan u|jou|jullie
+ bent|zijt de baas
+ geen haast|stress|druk
+ als|wanneer ..4 uitkomt|schikt|past|lukt|uit|zover|zin|wil|wilt|vindt
+ wat|zoals|wanneer u|je|ge|jullie ..3 uitkomt|schikt|past|best|goed-dunkt|wil|wilt
+ op uw|je|het? gemak
+ bel|belt|mail|app|appt ..5 als|wanneer|maar|eens ..5 uit|zover|weet|past|schikt|eens|keertje
+ weet|kent ..2 mij|me|ons|waar te|vinden
+ weet mij te vinden
+ bal ..3 u|je|liggen
+ elk|ieder|eender ..2 moment|bedrag|wanneer
+ kiest|kies ..4 zelf
+ ge|u|je ziet|ziet maar
+ zie|ziet maar
+ doet|doe ..1 maar ..5 uitkomt|vindt|wilt|zin|rustig
+ hoor ..3 wel|vanzelf
+ wacht ..3 wel|af|uw|je
+ geef ..3 seintje|gil|belletje
+ mijn nummer
- welke|welk|<weekday>|<ordinal>
`,
  must_verb: `
+ u|ge|je|gijlie|jullie ..3 moet|moest|moeten|moesten
+ moet|moest|moeten u|ge|je
+ had|hadt|hadden|hebt|heeft|hebben ..1 u|ge|je|jullie ..9 moeten|gemoeten
+ u|ge|je had|hadt|hadden|hebt|heeft|hebben ..9 moeten|gemoeten
+ u|ge|je zou|zoudt|zult|zal ..6 moeten
+ zou|zoudt|zult|zal u|ge|je ..6 moeten
+ u|ge|je dient|diende|dienen
+ dient|diende|dienen u|ge|je
+ u|ge|je ..3 verplicht|genoodzaakt|gehouden
+ bent|zijt ..2 u|ge|je? verplicht
+ verplicht ..2 om|tot|te
+ dient|dienen|diende ..9 te worden|melden|gebeuren|betalen|betaald
+ had|hadden|moet|moest ..4 door u
+ moet|moeten ..3 door|van u|uw|jullie
- moet|moest ik|we|het|dat|er
- ik|we|wij moet|moeten|moest|moesten
- dat|het|die|er moet|moest
- moet ..2 niets|weten|niet-denken|geld
- moet ..4 nog? ..3 krijgen|terugkrijgen|hebben|ontvangen
- mag|moet|moeten ik|we
`,
  accepts_vague: `
+ dan|ik|we hoor|horen ik? ..3 wel|vanzelf|nog
+ hoor|horen het|wel ..2 vanzelf|wel
+ dan komt het vanzelf|goed
+ komt|komen ..2 vanzelf|goed
+ ga ..3 ervan uit|er-van-uit
+ ga ik ervan uit
+ dan zit|zitten het|we goed|snor
+ dan ..2 laten|laat we|ik ..3 zo|rust|daarbij|met-rust
+ laten|laat we|ik het ..2 zo|daarbij|hierbij
+ laat ..3 met rust
+ maakt niet|niets uit
+ geen probleem|punt|zorgen|haast
+ meer vragen|vraag we|ik
+ is al|helemaal? goed|fijn|prima
+ zie|ziet ..2 wel|vanzelf
+ wachten|wacht we|ik ..3 af|even|wel|rustig
+ zet|noteer|schrijf ..4 vinkje|komt-goed|regelt|lijstje
+ spreek|bel ik ..3 na|wel|later|nog
+ fijn|mooi|super|top|tof|prima|goed ..4 dat u|ge|je|jullie ..5 best|kijkt|werk|achteraan|regelt|bekijkt|doet
+ doe|doet|kijk|kijkt|zet dat|maar|er ..3 rustig|eens
+ dan ..3 goed|weten|zien we
+ ge hebt gelijk
+ vertrouw|reken ik? ..3 op|erop|daarop
~ oke|prima|goed|mooi|fijn|super|top|topper|tof|natuurlijk|welja|allez
~ tot de volgende|ziens|horens
- welk|wanneer|hoeveel|wie|waar|hoe|wat
- kan|kunt|kunnen|mag|zullen|lukt ik|we|u|ge|je|<weekday>
- <weekday>|<ordinal>|<amount>|<date>
`,
  moralising_argument: `
+ schamen|generen|beschaamd|gegeneerd|schaamt
+ fatsoen|fatsoenlijk*|manieren|opvoeding|opgevoed|stijlloos|onbeleefd|onfatsoenlijk
+ een? mens|bedrijf|ondernemer|zaak|vent|boer|ouder|huisvader ..4 met ..4 fatsoen|opvoeding|karakter|eer
+ in de|een|den? winkel|supermarkt|bakker|slager|restaurant|bouwmarkt|café|kapper|pomp|albert|cafetaria|hotel
+ bij de|den? bakker|slager|kassa|kapper|supermarkt|kruidenier
+ zonder ..2 betalen|afrekenen ..4 weg|buiten|deur
+ zo ga|gaat|omgaan ..3 niet ..3 om|mensen|leveranciers
+ omgaat|omgaan ..2 met|leveranciers
+ wie ..4 schulden|kopen|bestelt ..6 betalen|betaalt|ogen
+ wel ..6 nieuwe|nieuwste|auto|vakantie|netflix|telefoon|bmw|mercedes|camion|bus|terras|tesla ..9 maar|niet|betalen|rekening
+ nieuwe|nieuwste ..2 auto|bus|trekker|telefoon|camion|wagen|keuken|iphone
+ op vakantie
+ mijn moeder|vader|ouders|kinderen|oma|opa
+ leer|leren ..3 kinderen
+ netjes|eerlijk|correct|normaal ..4 zijn|betalen|mens|bedrijf|ondernemer
+ zo hoort|gaat dat|het ..2 niet
+ dat hoort
+ vind ik|ik vind|dat? ..3 niet ..3 netjes|kunnen|correct|eerlijk|normaal|fatsoenlijk|maniér
+ vind ik ..3 straf|triest|slap|zwak|schandalig
+ u|ge|je zou|zoudt ..4 moeten schamen
+ woord ..4 woord
+ groot|oud|volwassen genoeg
+ vroeger ..5 betaalde|betaalden|hoefde|woord|deden|hoorde
+ iedereen|anderen|andere ..3 betaalt|betalen|kan|klanten
+ toch|ook een keuze
+ leven ..3 boven ..2 stand
+ kan je|u|ook leven
+ verantwoordelijkheid ..3 nemen
+ boven uw|je stand
+ ik ..1 dacht dat ge|u|je ..5 serieuze|eerlijke|correcte|man
~ toch ..3 normaal|vanzelfsprekend|logisch
~ hoor|hè
- artikel|contract|overeenkomst|termijn|geleverd
`,
  settles_too_low: `
+ laat|schrap|haal|streep ik? ..6 vallen|af|weg|zitten|kwijt
+ schrap|schrappen|schelden|scheld|kwijtschelden|cadeau|vergeten
+ de rest|restant ..5 goed|zitten|vallen|kwijt|vergeten|weg
+ om ..3 er|ervan ..2 vanaf|af te zijn
+ voor de ..2 vrede|relatie|goede
+ dan ..3 praten|hebben we het ..3 niet meer over
+ <number> euro|cent? per|in maand|week ..6 goed|prima|oke|dan|hoor
+ <number> maanden|maand|jaar|weken ..4 goed|prima|oke|vooruit|allez
+ na de|het winter|zomer|jaar|oogst ..4 dan|maar|goed
+ wordt|dan|schuif ..4 nieuwe|volgend jaar
+ noteer|schrijf ..3 de|dat ..2 zomer|winter|jaar|op
+ doe|geef ik ..4 helft ..3 af
+ de helft ..4 genoeg|goed|prima|oke
+ tien|vijf|twintig|vijftig euro ..3 vooruit|prima|goed
+ betaal maar wat
+ wat u|ge|je kunt|kan|missen
+ maakt mij|ons? niet uit
+ ook geld
+ is ook|wel? goed|prima|best
+ gaat|lopen nergens naartoe
+ vooruit|nou|nouja|ach|allez|tja|bon|welja ..4 dan|goed|maar|vooruit|af
~ vooruit|ach|welaan|bon
~ dan ..3 maar
- als|mits|zodra|wanneer ..3 u|ge|je|de|vandaag
- welk|wanneer
`,
  threat_at_close: `
+ niet weer|nog-eens|opnieuw|meer ..4 hoeven|bellen|storneren|vergeten|hoef|doen
+ benieuwd ..2 of|dit
+ vorige|laatste|andere keer ook
+ zei|zeiden|zegde u|ge|je ..3 vorige|laatste|toen|ook|ook-al|april
+ we zullen|gaan|zien ..3 zien|wel
+ geloof ..4 pas|niet|zie
+ eerst ..2 zien ..2 dan geloven
+ en zo niet
+ of|anders|want|zo-niet ..12 incasso|deurwaarder|advocaat|afgesloten|dicht|beslag|blokkeer|slot|plaats|opgehaald|voorbij|af|halen|haal|sluit|gaan
+ niet op|binnen dan|gaat|staat
+ geen dag|uur|minuut later|meer|te-laat
+ te laat ..5 dan|gaan|gaat|is
+ smoesjes|smoesje|fratsen|uitvluchten|sprookje*|toneelstuk*|grapjes|excuses|praatjes|verhaaltjes ..2 meer?
+ geen|zonder ..2 smoesjes|fratsen|pardon|uitvluchten|excuses
+ denk erom|eraan
+ hou|houden ..4 oog|gaten|vinger
+ bij u|je|jou ..3 nooit|weet
+ weet ..2 nooit
+ beloven kost|doet
+ beloofd ..3 al|vaker|eerder|ook
+ ik hoop ..4 niet|voor-u|echt|dat
+ hopelijk ..4 echt|wel|keer|want
+ dit|deze keer ..2 wel|niet|echt
+ kennen|ken we|ik ..4 van u|je|wel|nu
+ laatste kans|keer|waarschuwing
+ en dan is het gedaan|over
+ ge|u|je kunt ..2 maar ..2 beter|best
~ anders|zoniet
~ hè|hoor
- welk|wanneer|hoeveel
- bel ik|gerust|welkom
`,
};
