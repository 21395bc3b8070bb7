import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** How agents say what they do (language of the lines: compile.ts). */
export const agentPhrases: Readonly<Partial<Record<AgentAct, string>>> = {
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
  why_question: `
+ waarom|hoezo|vanwaar
+ waarom ..2 is|heeft|hebt|betaalt|wilt|bent|zijt|wacht|doet|laat|zegt|hebben
+ weten|vragen|zeggen|vertellen|uitleggen ..2 waarom
+ om welke reden
+ wat is de reden
- waarom dat|die|het|de|ons|onze|er ..8 komt|zoek|zal|weet|is-dat
- ^ waarom ..9 dat komt|is|zoek
- weten|zoek|snap|begrijp ik|we|niet|zelf
- zegt u|hij|ze
`,
  closed_question: `
+ klopt dat|het|dit
+ is dat goed|juist|correct|duidelijk|oke|akkoord
+ ^ kunt|kan|kunnen|wilt|wil|mag|hebt|heeft|heb|bent|is|zijn|zou|zoudt|zal|zullen|zult|weet|gaat|ga|lukt|past|komt|staat|had|was|waart|doet|doen|verstaat|begrijpt|spreek|tref|bel|hoor|ziet|krijg|krijgt|denkt|zit|werkt u|ge|je|ik|we|het|dat|er|die|deze|<weekday>|<ordinal>
+ ^ en|dus|maar|of|nee|ja|dag|oke|goed|fijn kunt|kan|kunnen|wilt|wil|mag|hebt|heeft|heb|bent|is|zou|zoudt|zal|zullen|weet|gaat|lukt|past|staat|had|was|spreek|tref u|ge|je|ik|we|het|dat|er|die
+ spreek|tref|heb ik ..2 met|mevrouw|meneer|u|daar|<code>
+ akkoord|afgesproken|deal|toch|ja|hè|ruilen|juist|goed-zo $
+ heb ik ..4 goed|juist
+ of is|bent|was|heeft|hebt|doet|wordt|stuur|liever|niet
+ zullen|zal|mag|kan|kunnen|pakken|nemen|spreken|doen we|ik
+ kunt|wilt|zou|zoudt|mag|hebt|heeft|weet u|ge|je
+ lukt|past|schikt|gaat dat|het|<weekday>|<ordinal>|woensdag
+ lukt ..3 voor|tegen|op
- dan kunt|kan|is|heeft|bent|wordt|krijgt|mag|sluiten|haal
- daar kunt|kan|is|heeft|bent
- als ..5 dan
- waarom|hoe|wat|wanneer|welk|wie|hoeveel|waar
`,
  open_question: `
+ ^ wie|wat|welk|wanneer|hoe|hoeveel|waar|waarmee|waarvoor|waarover|waarop ..2 @vraagje|is|zijn|was|bent|doet|gaat|kan|hebt|stuur|mag|zegt|betaalt|komt|wordt|zet|noteer|staat|zit
+ op|tegen|voor|van|met|bij|door|in|sinds|tot|over|vanaf welk|wie|wanneer|hoeveel|wat
+ en welk|wie|wanneer|hoe|hoeveel|waar|wat
+ wat is|was|zijn|scheelt|maakt|houdt|speelt|weegt|ontbreekt|zat|ziet|kan|gaat|wilt|wordt|klopt|bedoelt|staat|zegt
+ wanneer kan|kunt|komt|krijgt|krijg|gaat|wordt|betaalt|doet|mag|is|sluit|ziet|denkt|hebt|heeft|zal|ligt|vertrekt
+ hoe komt|zit|staat|gaat|is|lost|wilt|ziet|heet|zag|heeft|hebt|kunt|kunnen|lang|vaak|pakt|denkt
+ hoeveel is|kan|kunt|komt|mag|wilt|hebt|heeft
+ welk dag|datum|bedrag|factuur|deel|week|uur|termijn|termijnen|nummer|persoon|stap
+ wie is|bent|gaat|kan|doet|beslist|heb|heeft|tekent|regelt|moet
+ waar zit|staat|wacht|ligt|kan|hangt|gaat|komt
+ wat denkt|stelt|vindt|verwacht|zou u|ge|je
+ vertel|vertelt|leg|legt ..4 eens|uit|hoe|mij
+ wat dan|precies
- weet|weten|kunt ..4 wanneer|wie|wat|hoe
- ^ wat een|heet
- wanneer ..9 staat|hier
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
  probes: `
+ ^ en? ..1 op|tegen|voor|van|met|bij|door|in|sinds|over welk|wie|wanneer|hoeveel
+ wat|welk|wie|hoeveel|hoe|wanneer ..4 precies|exact|dan|nog|nodig
+ wat is er ..3 gebeurd|mis|misgegaan|nodig|aan
+ wat houdt|maakt|speelt|scheelt|zegt|ontbreekt|wacht|weegt|zat|klopt
+ hoe komt|zit het|dat
+ wie is|gaat|doet|beslist|tekent|komt dat|er|over
+ waar wacht|zit|hangt|staat|ligt
+ welk dag|bedrag|datum|deel|factuur|post|brief|week|verzekering|persoon|klant|dagen
+ en welk|wanneer|hoeveel|wie|waar
+ hoeveel is|kan|komt|hebt|wordt|mag|doet
+ wanneer ..4 betaalt|komt|krijgt|verwacht|terug|tekent|goedgekeurd|binnen
+ kunt|kan|wilt|zou|zoudt|hebt|heeft u|ge|je ..6 bewijs|foto|foto's|bewijzen|aantonen|doorsturen|mail|bevestiging|afschrift|uittreksel|nummer|screenshot|naam
+ hebt|heeft ..4 al ..4 gemeld|ingediend|gebeld|gesproken|aangegeven|doorgegeven
+ weet u|ge|je ..3 al ..3 wanneer|wie|hoeveel|welk
+ dag|datum|bedrag ..3 van u|ge|je|horen|noteren|plakken|afspreken
+ de naam ..4 van|hebben
+ is|zijn|gaat dat|het ..3 vast|zeker|alles|om
~ precies|exact|concreet|bedoelt
~ u|ge|je zegt|zei|zegde
~ wie|welk|hoeveel|wanneer|wat|waar|hoe
- goedemorgen|hallo
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
  states_purpose: `
+ <amount>|<number>|<date>|<ordinal>|<month>|factuur|rekening|nota|saldo|leveringen|facturen ..12 open|openstaat|openstaan|openstaand|onbetaald|onbetaalde|vervallen|verlopen|overtijd|achterstallig|gestorneerd|teruggeboekt
+ open|openstaat|openstaan|openstaand|openstaande|onbetaald|onbetaalde|vervallen|verlopen|achterstallig|achterstand|resteert|rest ..12 <amount>|<number>|<date>|<ordinal>|<month>|euro|mille
+ <amount>|<number>|<date>|<ordinal>|factuur|rekening|nota|van ..12 niet|nooit|geen ..4 betaald|voldaan|ontvangen|binnen|overgemaakt|gestort|geïncasseerd|betaling|cent|storting|geld
+ niet|nooit|geen ..3 betaald|voldaan|ontvangen|binnen|overgemaakt|gestort ..9 <amount>|<number>|<date>|<month>
+ <number>|<amount> dagen|week|weken|maanden ..4 te-laat|laat|over|overtijd|vervallen|verlopen|voorbij|achter|achterstand
+ <number> dag|week|maand ..3 te? laat|over|overtijd|vervallen|verlopen|tijd|achter
+ vervaldag|vervaldatum|betaaltermijn ..6 was|verstreken|verlopen|voorbij|is
+ had|hadden ..4 <ordinal>|<date>|<month>|<weekday> ..6 gemoeten|binnen|betaald|moeten|gekund
+ bel|gaat ..6 factuur|rekening|nota|saldo|bedrag|afrekening|<amount>|<number> ..9 open|openstaat|betaald|voldaan|onbetaald|laat|vervallen
+ bel ..4 over|voor|wegens|omwille ..9 <amount>|<number> ..3 euro|open|dagen
+ het|gaat gaat|om|over ..8 <amount>
+ er|je|u|ge staat|staan|hebt|heeft|ligt|hangt|loopt ..6 <amount>|<number>|factuur|rekening|twee|drie ..9 open|staan|onbetaald|lopen|van
+ nog ..6 <amount>|<number> ..4 open|openstaat|betalen|staan|euro
~ openstaand*|onbetaald*|openstaat|vervallen|vervaldag|onvoldaan
~ bel ..3 over|voor|omdat
- betaalt u|ge|je
- noteer|afgesproken
`,
  asks_date: `
+ wanneer ..6 kan|kunt|komt|krijg|krijgen|betaalt|betalen|gaat|wordt|doet|mag|vertrekt|zie|ziet|ligt|stort|regel|regelt|regelen|verwachten|rekenen|geld|bij-ons|binnen|heb|hebben
+ welk dag|datum|avond|ochtend|week|moment|weekday
+ tegen|vanaf|tot|voor wanneer
+ weet|kunt|kan|hebt ..6 wanneer ..9 kan|komt|betaalt|betalen|betaald|die|dat|geld|kunt
+ dag|datum ..4 plakken|noemen|geven|horen|afspreken|prikken|noteren
+ noem|geef|zeg ..4 dag|datum
+ op|tegen ..2 welk ..2 dag|datum
+ hoe snel|gauw|lang
+ is|staat het|er|dat <weekday>|dan|maandag ..2 binnen|op
+ de week erop|deze|volgende of
~ wanneer
- wanneer ..6 monteur|was|kerstkaarten|gekuist|wilt|controle|moeten|kapotgegaan|staat
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
  identifies_self: `
+ ^ hallo? met|hier|<code> ..2 van
+ met ..3 van|hier|aan-de-lijn|namens
+ u|je|ge spreekt met
+ spreekt met
+ mijn naam is
+ ik ben|heet ..3 van|en|namens|en-bel
+ hier is|met
+ hier ..3 van
+ aan de lijn|telefoon|toestel
+ met de|het? ..2 administratie|afdeling|boekhouding|facturatie|debiteurenbeheer|klantenservice|mensen|financiële
+ van de|den? ..2 administratie|afdeling|boekhouding|facturatie|debiteurenbeheer|klantenservice|dienst|facturen|crèche|huur
+ ik bel|bellen ..3 namens|van|vanuit|in-opdracht
+ bel ik? vanuit|namens|in
+ ik doe ..4 facturen|opvolging|debiteuren|administratie
+ hou|hou ik|de facturen
+ hallo ..4 met|hier|van
+ hallo|het is ..2 van
~ afdeling|debiteuren|debiteurenbeheer|facturatie
- nee|niet
- met wie
- dat was|is
`,
  verifies_identity: `
+ spreek|tref|heb|bereik ik ..6 met|aan|daar|zelf|lijn|mevrouw|meneer|genoegen|juiste
+ spreek|tref ik
+ met wie ..3 spreek|heb
+ wie heb|spreek|bent ik|u|ge|je
+ wie bent|zijt
+ bent|zijt u|ge|je ..4 de|het|een|degene|mevrouw|meneer|eigenaar|zelf|zaakvoerder|zoon|verantwoordelijke|patron|persoon
+ bent|zijt|zijn ..3 daar? zelf ..3 de|patron|zaakvoerder
+ is ..2 mevrouw|meneer|<code> ..4 er|daar|bij|aanwezig|thuis|bereikbaar
+ is dat mevrouw|meneer|met|bij
+ geboortedatum|postcode|klantnummer|klantennummer|huisnummer|voornaam ..6 bevestigen|noemen|geven|klopt|is|hoe|wat
+ klopt|bevestigen|noemen|noemt ..5 geboortedatum|postcode|klantnummer|klantennummer|huisnummer|adres|cijfers
+ laatste|eerste ..2 cijfers
+ degene|persoon die|op ..8 betaalt|betalingen|rekeningen|facturen|getekend|doet|naam|gaat
+ privacy|verificatie|controle ..5 geboortedatum|vraag|naam|postcode
+ de? eigenaar|zaakvoerder|verantwoordelijke ..2 of
+ ik zoek ..3 eigenaar|persoon|meneer|mevrouw|degene|den
+ ben ik ..2 bij|aan ..3 juiste
- was|geweest
- met ..3 van
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
