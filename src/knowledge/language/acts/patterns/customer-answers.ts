import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how customers promise and feel (language of the lines: compile.ts). */
export const customerAnswers: Readonly<Partial<Record<CustomerAct, string>>> = {
  vague_promise: `
+ komt|kom ..4 goed|orde|voor-elkaar|erop|wel|in-orde
+ komt ..3 voor elkaar
+ breng|maak|maken|brengen ..5 orde
+ zal|zullen|ga|gaan ..6 regelen|fixen|betalen|gebeuren|storten|overmaken|doen|rechtzetten|kijken ..3
+ regel|fix|betaal|stort|doe ..3 dat|het|u|je ..3 wel|snel|binnenkort|gauw|zodra|rap|later
+ zodra|zo-gauw|wanneer|als|na ..9 betaal|stort|krijgt|maak|doe|regel|ga|gaan|beurt
+ zo snel|gauw|rap mogelijk
+ zsm|asap|binnenkort|eerstdaags|eerdaags|weldra|spoedig|binnen-kort
+ volgende|komende week|maand
+ van de week
+ deze|dezer|een-dezer week|maand|dagen ..3
+ later|eind|einde|begin|halverwege|loop ..3 deze|de|van|volgende ..3 maand|week|jaar
+ eind|einde ..3 maand|week
+ zo|als ..3 weer? ..2 geld|iets|wat|binnen|tijd ..4
+ beurt|eersten|eerste
+ dan ..2 betaal|krijgt|stort|zie ..2 ik|u|je|ge|jullie
+ na ..3 vakantie|salaris|loon|pree|oogst|beurs|zomer|winter|feestdagen|kermis|braderie|project|werf|vakantiegeld|kinderbijslag
+ doe|doen ..3 mijn|ons best
+ beloof ..3 niets
+ zal wel gebeuren|lukken|worden
+ op tijd
+ denk ..4 aan
+ als ..8 dan|betaal ..4 betaal|u|wel
~ snel|gauw|binnenkort|later|ooit|wel
- <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|vanmiddag
- bel ik|u|je
- luizen|kraan|zwelling|chauffeur|live
`,
  concrete_promise: `
+ <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond|vanmiddag|morgenvroeg|nu|morgenochtend|straks ..7 betaal|betaald|betaal*|stort|storten|maak|over|doe|doen|overmaken|hebt|heb|staat|klaar|geregeld|komt|krijgt|zet|binnen|beloofd|vertrekt|breng|gebeurd|gaat|stuur|regel
+ betaal|betalen|stort|storten|maak|maken|doe|doen|overmaken|zet|breng|regel|regelen|krijgt|hebt|vertrekt|schrijf|stuur|zorg|afronden|gaat|voldoen ..7 <weekday>|<ordinal>|<date>|vandaag|morgen|overmorgen|vanavond|vanmiddag|nu|direct|morgenvroeg|straks|meteen
+ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|vanmiddag|overmorgen ..2 is|kan|lukt|dus|beloofd|dan|goed|akkoord|prima|staat|mooi|doe|ik
+ kan|lukt|noteer|zet|zeg|doe|neem|pak|akkoord|goed ..4 <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|overmorgen
+ voor|tegen|op|uiterlijk ..2 <weekday>|<ordinal>|<date>|weekend|eind ..4 betaal|betaald|binnen|hebt|staat|geregeld|orde
+ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond $
+ ^ <weekday>|<ordinal>|vandaag|morgen|vanavond|overmorgen
+ uiterlijk|beloofd|beloof ..4 <weekday>|<ordinal>|<date>|vandaag|morgen
+ nu ..2 direct|meteen|dus|even
+ doe ..1 het nu|meteen|direct
+ terwijl|hier ..4 nu|vandaag
+ zelfde|diezelfde|dezelfde dag|middag|avond
~ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|vanmiddag
- bel|bellen|gebeld|terug
- vorige|verleden|afgelopen|gisteren|sinds
- heb|is|werd ..5 betaald|overgemaakt|gestort|gedaan
- altijd|elke|iedere
- monteur|zwemles|beurs|opendeurdag
`,
  asks_arrangement: `
+ kan|kunnen|mag|mogen|zou|zoudt|zouden|kunt|wilt|is ..7 termijn|schijf|delen|stukjes|stukken|keer|keren|spreiden|gespreid|uitsmeren|smeren|uitstel|respijt|afbetaling*|afbetalen|betalingsregeling*|regeling*|verdelen|verdeeld|wachten|later|opschuiven|splitsen|gesplitst|asem|ademruimte|porties|maandelijks
+ in|over|per ..2 <number>|twee|drie|een-paar|paar ..1 keer|keren|termijn|schijf|delen|stukjes|stukken|maanden|maand|schijven
+ in ..2 stukjes|stukken|schijf|termijn|delen|twee|drieën|tweeën|vieren
+ mag|kan|zou ..3 de helft ..6 later|nu|volgende|na|dan|en|bieten
+ mag|kan|zou|kunt|kunnen ..4 maand|week|maandje|twee|paar|iets ..3 later|langer|wachten|uitstel|extra|respijt|meer|opschuiven
+ per maand|week ..3 doen|betalen|mag|kan
+ elke maand|week ..4 beetje|iets|<number>|<amount>|stukje
+ uitstel|respijt|afbetalingsplan|betalingsregeling|afbetaling|betaalregeling|ademruimte|spreiding ..5 mogelijk|krijgen|geven|kunnen|vragen|graag|hebben|treffen|?
+ is ..4 uitstel|regeling|iets|afbetaling ..3 mogelijk
+ geef ..3 mij|me|ons ..4 week|maand|tijd|respijt|uitstel
+ wat|beetje|meer|nog|iets tijd
+ helft nu|vandaag|direct
+ nu ..3 helft ..6 rest|helft
+ regeling treffen
+ <number>|<amount> euro? per maand|week
+ beetje bij beetje
+ kleine ..2 stukjes|bedragen|beetjes
~ gespreid|termijn|schijf|uitstel|spreiden|afbetalen|respijt
- nee|niet ..2 nodig|hoeft|helpt
- kleuren|kraan|straat
`,
  angry: `
+ schande|schandalig|schandalige|belachelijk*|bende|prutsers|oplichters|oplichterij|afzetters|dieven|klootzak*|godverdomme|verdomme|potverdorie|potverdikke|woest|razend|pissig|kotsbeu|spuugzat|onbeschoft*|hufters|eikels|eikel|idioot|idioten|snotneus|nondeju|lef|sodemieter|colère|achterlijk*|woedend
+ word|wordt|ben|worden ..5 zo|echt|hier|er|jullie|gewoon ..4 moe|gek|zot|ziek|misselijk|zat|beu|kwaad|boos|pissig|woest|niet-goed
+ ben|zijn ..4 zat|beu
+ zat|beu ..2 worden?
+ niet goed van
+ wat denken|denkt|denk|dacht|dachten ..3 jullie|u|je|ge ..2 wel
+ wie denkt|denken|denk ..3 u|je|ge|jullie
+ hoe durf|durft|durven|haal|halt
+ durven|durft|durf ..4 bellen|vragen
+ les|lesje ..2 spellen|lezen|lessen
+ doe|doet ..2 even ..1 normaal
+ flikker|rot|lazer|sodemieter|donder|oprotten ..2 op
+ rot op
+ ga weg met
+ laat me|mij ..3 rust
+ moest|moet ..3 u|je ..2 schamen
+ stelletje ..3
+ hou|houd ..3 op|mond|bek
+ kom ..3 niet ..4 vertellen|aanzetten|af
+ wat een ..2 bende|zooi|zooitje|schande|klotebedrijf|waardeloze|brutaliteit|flauwekul|rotzooi|hufters|service
+ maling|schijt|lak aan
+ wéigeren|verdorie|schijt
+ over de rug
+ niet schreeuwen|onbeschoft
+ ge lacht met|een
+ lach|lacht ..3 mensen|mens|mij
+ keer gebeld ..6 niemand|nooit|keer|nou
+ hoelang|hoe-vaak ..5 nog
~ kwaad|boos|verdomme|gezeur|gezeik
- niet|nooit ..2 kwaad|boos|kwaaie
- kwaad|boos ..3 niet|geen|kunnen-zijn
- gelukkig|vroeger|was ..3 geduldig|driftkop|boos
`,
  distressed: `
+ slaap|slapen|sliep ..5 niet|slecht|geen|nauwelijks|uur|meer|amper|van
+ niet|geen|slecht|nauwelijks ..5 slapen|slaap
+ lig|lig-ik|liggen|ligt ..5 wakker
+ wakker ..2 van
+ slapeloze|slapeloos
+ pillen|slaappillen ..4 slapen
+ nachten ..6 niet|wakker|slapen|mee|hele
+ durf ..6 niet|meer|bijna|nauwelijks
+ schaam|schamen|beschaamd|schaamte
+ huil|huilen|bleiten|tranen|blèten|wenen|ween|janken
+ stress|gestrest|gestresseerd|overspannen|paniek|panikeer|paniekaanval
+ pieker|piekeren
+ zie ..4 niet ..3 zitten|meer
+ weet ..4 niet ..4 waar|hoe|hoe-moet|beginnen|verder|hout|houten|zeggen
+ ten einde raad
+ einde raad
+ wanhopig|radeloos|moedeloos|wanhoop|machteloos|hopeloos
+ is|wordt|het ..4 allemaal? ..2 te veel|te-veel|teveel
+ te veel geworden|voor-mij
+ zit|zat ..4 doorheen|doorhéén|kapot|stuk
+ ben|zijn ..3 op|kapot|bang|uitgeput|gebroken ..3 van|dat|voor
+ krijg|kreeg ..4 benauwd|moeilijk|hartkloppingen
+ maag|buik|hart ..5 krimpt|pijn|knoop|bonst|tekeer
+ beef|beven|tril|trillen|bibber
+ bang ..3 dat|voor|om|als
+ word ..4 gek|zot|ziek van
+ word ..3 er ..2 gek|zot|ziek
+ kan ..5 niet meer ..2 aan|verder|denken|volhouden
+ kan ..4 niet meer
+ hou ..3 niet meer vol|uit
+ nergens anders ..4 denken
+ tot over mijn oren
+ stort|stortte ..3 in
+ angst|schrik
~ stress|zenuwen|paniek|wakker|zorgen
- prima|goed|geen-zorgen|plezier|twee-oren
- leuk|feestje|release
`,
  vulnerable: `
+ man|vrouw|zoon|dochter|vader|moeder|vriend|maat|broer|zus|vennoot|partner|kind|compagnon ..6 overleden|gestorven|dood|kanker|ziekenhuis|verloren|verongelukt|begraven|weg|ernstig
+ overleden|gestorven|begrafenis|kanker|chemo*|tumor|uitgezaaid|lymfeklieren|hartaanval|beroerte|herseninfarct|dialyse|terminaal|uitbehandeld|hartinfarct
+ scheiding|echtscheiding|gescheiden|uit-elkaar|vechtscheiding
+ man|vrouw|vriendin|vriend ..4 is|zijn|ging ..4 weg|bij mij|vertrokken|verlaten|me-weg
+ lig|ligt|liggen ..3 in scheiding
+ baan|job|werk|ontslag ..3 kwijt|verloren|kwijtgeraakt|ontslagen|gekregen|afgelopen|weg
+ kwijt|verloren|kwijtgeraakt ..4 baan|job|werk|kamer|huis|alles
+ ontslagen|ontslag|werkloos|werkloosheid|zonder-werk
+ ziek ..4 uit-dienst|thuis|geworden|al|langdurig|ernstig
+ burn-out|burnout|depressie|depressief|invalide|invaliditeit|invaliditeitsuitkering
+ schuldsanering|schuldhulp*|schuldbemiddel*|collectieve|bewind|bewindvoerder|wsnp|schuldeisers|schuldenregeling|curator
+ schulden ..4 overal|bij|meer|hoog|nog
+ overal ..5 schulden|achter|open|brieven|gat|rekeningen|deurwaarder|betalen|getekend
+ incassobrieven|incassobureaus|deurwaarder|deurwaarders|incassobureau ..6
+ huur|energie|zorg|belasting|gas|elektriek|zorgverzekering|huis ..4 achter|en-de|open|maanden|en
+ faillissement|failliet ..4 aan|aanvragen|privé|ga|gaan
+ dakloos|voedselbank|uithuiszetting|ontruiming|leefloon|ocmw|bijstand
+ verslaafd|gokverslaving|verslaving|gokken
+ een eind|einde ..3 gemaakt|maken|aan
+ ziekenhuis ..4 gekomen|gelegen|lig|opgenomen|net|uit
+ geopereerd|operatie|revalidatie
+ weduwe|weduwnaar|alleenstaande
+ hart|rug|nieren|longen|suiker ..5 kapot|niet|mag|ontdekt|op
+ sta|doe ..3 alleen|er-alleen ..5 voor|kinderen
+ drie kinderen
+ slaap ..4 bij|in ..4 bank|auto|vriend|maat
~ ziek|overleden|scheiding|ontslag|deurwaarder|schulden
- ketel|camion|stofzuiger|pop|paard|server|schijf|harden
- buren|overburen
`,
  will_call_back: `
+ bel|bellen ik|u|je|ge|jullie ..5 terug|morgen|straks|later|zelf|nog|zo|even|vanavond|<weekday>|dan|uur
+ ik bel|geef|telefoneer ..6 u|je|terug|jou|belletje|straks|morgen|belleke|<weekday>
+ bel ik u|je|jou|ge|even
+ zal|ga|zullen ..5 terugbellen|bellen|terug
+ mag|kan|zal ik ..5 terugbellen|bellen|opbellen
+ geef ..4 morgen|straks|dan ..2 een? belletje|belleke|seintje|gil
+ geef u|je ..3 belletje|belleke|seintje|gil
+ trek ..4 aan de bel
+ hoort|hoor ..3 van mij|me|ons
+ laat ..3 u|je|iets ..4 weten|horen
+ kom ..4 op|bij ..4 terug
+ neem ..3 contact
+ ik u $
+ terugbellen|bel-terug
- bel|belt u|je|ge|gij|mij|me
- mij|me ..3 bellen|terugbellen|opbellen
- belt
- word|word-ik ..3 teruggebeld|gebeld
- zou|zouden ..2 bellen
- had|was|gebeld
`,
  cooperative: `
+ zeg|zegt|vertel|laat ..3 maar ..5 wat|hoe|welk
+ zeg|zegt ..3 mij|me ..4 wat|hoe
+ wat|hoe kan|moet ik ..5 doen
+ wat heb|hebt|heeft ..3 van mij|me|nodig
+ wil ..4 graag|best|gewoon|netjes ..6 oplossen|betalen|doen|uitkomen|regelen|rechtzetten|uit
+ laten|laat we ..4 samen|kijken|afspreken|oplossen
+ kijken we samen
+ samen ..4 kijken|oplossen|agenda|bekijken
+ werk|denk ..2 graag? mee
+ stuur|mail|geef|stuurt|geeft ..7 dan ..3 betaal|doe|maak|kijk|zet|regel|maken|leg|zijn
+ stuur|mail|stuurt ..2 mij|me|maar|nog|u ..5 link|qr|qr-code|factuur|iban|rekening|mededeling|incasso
+ geef ..3 mij|me|maar ..5 iban|rekeningnummer|mededeling|nummer|link|rekening
+ ik|we stuur|mail|zoek|pak ..5 door|foto's|bij|bijeen|direct|bewijs|erbij
+ pak ..4 erbij|bij|pen
+ voorstel|voorstellen
+ hoe|wat ..3 plooien|oplossen|lossen|afronden
+ dat|is ..3 goed|prima|in-orde|eerlijk|redelijk
+ doe maar
+ maak ..3 van|maar
+ fijn|goed|bedankt|blij ..3 dat|om ..4 belt|bellen|zegt|laat
+ graag
+ hebt|heeft|je ..2 gelijk
+ sorry ..4 vergeten|laten-liggen|over-het-hoofd
+ oeps|oei|verrek|vergeten
+ zal|ga ..4 meteen|direct|nu|even ..5 kijken|zoeken|regelen|doen|opzoeken
~ graag|prima|akkoord|natuurlijk|meewerken
- ^ ja? prima|ja $
- zal wel|best
- doet u|ge|gij maar
`,
};
