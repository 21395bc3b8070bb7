import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how customers complain, promise and feel, in idiom and trade talk (language of the lines: compile.ts). */
export const customerAnswersIdiom: Readonly<Partial<Record<CustomerAct, string>>> = {
  complaint_quality: `
+ plat|soep|krom|scheef|ranzig|muf|zand|dood|brandhout|bladderen|blies|piept|druppelt|druppels|rookt|rook|verbrand|rauw|roze|kromp|gekrompen|verschoten|slag ..4
+ was|waren|is|zijn ..3 plat|soep|krom|scheef|ranzig|rauw|roze|dood|bruin|leeg|vol|donker|warm|koud|zuur|verbrand|nat|te-klein|te-groot
+ trok|trekt|trokken ..2 krom|scheef
+ breken|breekt|brak|scheurt|scheurde|smelt|smolt|rot|rotte|lekt|druppelt|stinkt|wiebelt|kraakt|piept|rammelt|trilt|bladdert
+ gelijk|als|zoals ..2 beschuit|karton|lood|soep|vijg|zakdoek|kaarsvet|water|rubber|pap
+ smaakte|rook|stonk|proefde ..3 naar
+ loopt|hangt|staat|zit ..2 scheef|los|krom|mank
+ heb|hebben ..8 weggegooid|weggekieperd|gekieperd|geflikkerd|gegoten|terugbetalen|uitgespuwd|vuilbak|container|kippen|riool|kiepen
+ platgelegd|plat-gelegd|stilgelegd
+ sliep|slapen|te-slapen ..5 bewaker|nachtwaker|film
+ niet ..2 gelezen|voorbereid|opgelet|getest|gekeken
+ fout|fouten|mis ..4 gegaan|gemaakt
+ klopte ..2 van geen kant
+ zelf ..3 gedaan|moeten|opruimen|oplossen|maken
+ haal|haalt ..5 maar ..2 terug
+ mag ik|nog ..3 betalen ook
+ prutswerk|knoeiwerk|broddelwerk|beunhaas|kluswerk|half-werk|geklungel|nattevingerwerk|bagger|waardeloze|drama|dramatisch|aanfluiting|lachertje|puinhoop|ramp
+ sleutels ..4 kwijt*|verloren
+ termijn laten verstrijken
+ kan|kon ik|we ..5 niets ..2 mee
+ daar ..4 niets mee
+ pijn|arm|rug|knie ..6 slechter|minder|erger|niet-weg
+ levende planten|goede
+ nog ..3 steeds|altijd ..3 lek|kapot|stuk|pijn|storing|last
- knettervers|als-een-zonnetje|puik
- mijn kop|rug|been
`,
  complaint_delivery: `
+ van de <number> ..5 zijn|er|is ..3 <number>
+ van die ..3 <number> ..5 <number>
+ nooit ..4 op|bij|op-de ..3 werf|plek|adres ..3 geweest|gezien|gekomen
+ geen mens|kat|hond|kip|sterveling ..3 gezien|gekomen
+ niemand ..4 gezien|gekomen|opgedaagd|verschenen|geweest
+ zoudt|zouden|zou|ging|gingen ..3 mij|ons|me? ..6 leveren|zetten|komen|brengen|plaatsen|hangen|maken|installeren|opleveren ..9 nog|nooit|maar|en|geen|pas
+ beloofd|besteld|verkocht ..5 <month>|<number>|januari ..6 nergens|nog|nooit|pas
+ moet|moeten nog komen|geleverd|gebracht|gemonteerd|gebeuren
+ staat|staan|ligt|liggen ..4 nog ..4 hier|brug|steeds|altijd|garage|magazijn|bij-jullie
+ nog altijd|steeds|geen ..4 op ..2 sloffen|wachten|niet|zonder
+ nergens ..3 gezien|te-bekennen|te-vinden
+ zonder ..3 op ..2 <weekday>
+ stond|stonden|zaten|zat ..3 ik|we|mijn-mannen ..3 zonder|te-wachten|daar
+ kwartier|uur|uren|week|weken|dagen|maanden ..6 te-laat|staan-wachten|gewacht|wachten|staan-staren|stilgestaan|kaarten|gekaart
+ heb|hebben ..5 gewacht|staan-wachten|dag-vrij
+ dag vrij ..4 genomen
+ al ..3 van ..2 voor ..3 vragen|wachten
+ al <number> week|maand|dagen ..4 op|wacht|stil|zonder|bezig
+ bij de|het|een ..2 bloemist|buren|buurman|verkeerde ..3 neergezet|afgezet|geleverd|gebracht
+ elke|iedere ..2 keer|dag|week|vrijdag ..4 zeg|zegt|klaar|morgen
+ niets ..3 van terechtgekomen
+ nog geen ..2 meter|stuk|plank ..3 gehangen|gelegd|geplaatst
+ tussen ..3 wal schip
`,
  complaint_invoice_wrong: `
+ staat|staan|stond ..3 op|er-op|bij ..9 nooit|niet|geen|dubbel|terwijl|maar-ik|en-ik|en-wij|en-alles|die-wij|hebben
+ er staat ..3 een? ..8 op ..6 maar|ik|wij|die|terwijl
+ rekenen|rekent|rekende|factureert|factureren|gerekend ..4 voor|per|aan|een|servicekosten|nog|toch
+ was|is|waren ..3 de afspraak
+ akkoord per|voor|op ..4
+ nooit|niet ..4 besteld|afgenomen|geweest|gehad|gevraagd|gebruikt
+ waren ..4 met ..2 <number>
+ ik|we ..4 <number> ..3 gehad|geweest|afgenomen|gebruikt ..6
+ <number> keer? ben ..3 twee|een|<number>
+ <number> in plaats van <number>
+ in plaats van
+ niet ..4 in ..2 contract|offerte|overeenkomst
+ contract ..4 niet|staat ..3
+ van|voor ..2 nieuwe|vorige|andere ..2 eigenaar|huurder|bewoner
+ vorige|nieuwe eigenaar|huurder|bewoner|bewoonster
+ woon ..3 hier ..2 pas|niet|sinds
+ verkocht|verhuisd ..6 toch ..3 nieuwe|niet-meer|van
+ op naam ..5 niet|van
+ kenteken|framenummer|serienummer|nummerplaat ..6 niet|ander|van|nooit
+ ineens|plots|opeens ..4 extra|meer|bij|uren|acht
+ extra uur|kosten|uren
+ vast|vaste bedrag|prijs|tarief
+ kwijting|statiegeld|krediet ..6 niet|staat|ontbreekt
+ btw ..4 verkeerd|fout|klopt|percent|tarief
+ kan ..2 niet ..3 dat|kloppen|zwembad
+ dat ..2 kan ..3 niet kloppen
+ geen ..3 kelder|hond|tuin|auto|abonnement|lift
+ indexatie|meerwerk|meerkosten|toeslag ..5 niet|nooit|staat
+ zoek het verschil
+ ziet ..3 verschil
+ duurder dan
+ en ik ..3 maar|had|heb
`,
  refuses: `
+ fluiten ..2 naar
+ naar fluiten
+ boom|pot|pomp|maan|heen-en-weer in|op|lopen
+ kunt|kan ..3 boom|pot|wachten|fluiten|barsten|stikken|vergeten|bekijken
+ bekijk ..2 het ..1 maar|zelf
+ mag|mogen|kunt ..3 wachten|lang-wachten|fluiten|houden|hebben
+ moogt|mag|kunt ..5 hebben|houden|komen-halen|ophalen|terughalen|steken
+ geen duit|sou|frank|rooie|rotcent|nagel|euro
+ begin ik|wij ..3 niet aan
+ doe|doen ik|we ..2 niet
+ niet ..3 krijgen $
+ ga|gaat|gaan ..4 van|bij ..2 mij|ons ..4 niet ..3 krijgen|zien|vangen
+ klaar|punt|uit|gedaan|basta|punt-uit|einde-verhaal $
+ stuur ..4 geen ..3 rekening|facturen|brieven
+ haal|haalt|komt ..4 maar ..4 terug|halen|op
+ geef|geven ..3 niet|niets|geen
+ over mijn lijk|dode
+ laat ..3 mij niet ..2 pluimen|naaien|belazeren|bedotten|rollen|kisten
+ leg ..4 geen|niets ..3 bij|neer
+ niet voor mij|ons
+ betaal ..8 niet|geen|nooit ..3 voor
+ daar betaal ..8 niet|geen
+ nog geen ..3 euro|cent
+ eerst ..5 anders|dan|zolang ..5 niet|geen
+ zolang ..12 zie|ziet|krijgt|betaal|geen|niet
+ totdat|voordat|voor ..8 geen|niet|zie ..4
`,
  vague_promise: `
+ krijgt|krijgen|krijg ..4 het|u|je|ge|jullie ..3 wel|echt|nog|straks|zodra|na
+ gaat|ga ..2 het wel krijgen
+ zodra|als|na|wanneer ..9 krijgt|krijg|betaal|stort|passeer|kom|maak|regel|overmaak|tik|schuif
+ als ..6 geweest|verkocht|draait|gedaan|voorbij|binnen|rond ..5 is|dan|ik|er
+ als ..6 is ..3 er ..3 weer geld
+ wees gerust|maar-gerust
+ geen ..2 zorgen|schrik
+ daar ..3 niet ..3 twijfelen
+ ergens ..4 volgende|deze|laatste|in ..3 maand|week|kwartaal|jaar
+ ergens in
+ laatste week
+ kwartaal|jaareinde|q4|q3|q2|q1
+ een dezer|deze dagen|week
+ in de loop van
+ kom|komen ..3 er ..3 aan|langs|op-terug
+ komt ie ..2 hoor?
+ na ..4 wintersport|eetfestijn|kermiskoers|solden|verbouwing|parochiefeest|terras|verkoop|vakantie|verhuis|verhuizing|drukte|carnaval|bruiloft|examens|feesten|zomer|kerst
+ tegen dat|nieuwjaar|kerst|de-zomer
+ dan ..4 alles ..3 recht|goed|gelijk|orde
+ ben ik ..3 niet vergeten
+ niet ..2 vergeten
+ sta ..3 bij u ..3 krijt
+ maak er werk van
+ zal ..4 achteraan|erachter|zien|kijken|proberen
+ ik zie ..3 wel|wat
+ ga ..3 kijken ..3 wat|of
`,
  concrete_promise: `
+ <weekday>|<ordinal>|<date>|vandaag|morgen|vanavond|vanmiddag|zo|straks|nu|meteen ..4 staat|krijgt|klik|tik|weg|geld|cash|erop|erbij|vertrekt|bank ..4
+ klik|tik|druk|scan|duw ..4 nu|zo|meteen|vanavond|vanmiddag|straks|weg|<weekday>
+ schrijf|noteer|zet|zeg|neem|doe|maak ..2 maar|mij ..3 op|<weekday>|<ordinal>|<date>
+ man van mijn woord
+ voor <number> uur?
+ voor vijven|zessen|vieren|twaalven|het-eten|middernacht
+ om <number> uur ..8 sta|weg|erop|bank|betaal|klaar
+ staat|staan ..2 er|ze|die|het ..3 op
+ heb|hebt ..2 je|u|ge ..2 het|hem|geld
+ op de dag ..2 zelf
+ elke|iedere <ordinal>
+ kan|lukt ..3 vrijdag|<weekday>|<ordinal>|vandaag ..2 wel?
+ doe|betaal ..4 gewoon? nu
- kwam|was|ben-ik-jarig|regenen|geboren|politie|plank
- sinds|camera's
`,
  asks_arrangement: `
+ maandbasis|kwartaalbasis|weekbasis|afkorting
+ per kwartaal|kruiwagen|week|veertien
+ in een|een hap|keer|klap ..5 gortig|veel|niet|zwaar
+ uitgesmeerd|opgesplitst|verspreid|gesplitst|verknippen|gespreid
+ mag|kan|kunnen|zou|zouden ..8 uitgesmeerd|opgesplitst|verspreid|afkorting|maandbasis|stukken|beetjes|plukjes|etappes|delen|helft|veertien
+ als ik ..4 <number>|elke|iedere|steeds|driemaal ..9 bespreekbaar|goed|mag|jullie|iets|oke|akkoord
+ is dat ..3 bespreekbaar|mogelijk|een-optie|iets-voor
+ bespreekbaar|bespreken-valt
+ <number> keer|maal ..3 te-doen|lukt|mag|kan|doen
+ steeds|telkens|iedere-keer <number>|<amount>
+ <number>|<amount> per veertien|week|maand
+ kunt|kan|wilt ..5 uitstel|wachten|geduld|opschuiven|respijt
+ kan|mag|zou ..5 wachten|later|uitgesteld ..4 tot|na
+ wachten tot na
+ beetje per week|maand
+ wat ruimte|lucht|speling|ademruimte
`,
  angry: `
+ aasgieren|schavuit|zotten|dieverij|afzetterij|bloedzuigers|schoften|schurken|ratten|idioterie|foert|boevenbende|rovers|gangsters|uitzuigers|geldwolven|maffiosi
+ zot|gek|belazerd|bezopen|besodemieterd|wies ..2 geworden|helemaal|dat
+ zijt|zijn|bent ..4 zot|gek|belazerd|betoeterd|bezopen
+ schaamt u|je
+ durft|durven|durf ..4 nog|ge|u|je|jullie ..4 facturen|rekening|bellen|sturen|rekenen
+ dan ..4 nog ..4 rekening|factuur|geld ..3 durven|sturen
+ boom in
+ bekijk het|maar
+ sodemieter|donder|lazer|flikker|hoepel|rot
+ achterna bellen
+ op ..2 stoep ..4 politie|gestuurd|gezet
+ alsof ik ..3 een ..3 schavuit|crimineel|boef|dief
+ nu ..2 moet|is ..2 het ..2 niet-gekker
+ moet niet gekker
+ zijn jullie|ze ..3 helemaal
+ drie|twee|vier keer ..9 niemand|niets|nog
+ ben ..3 spuugzat|beu|klaar-mee|er-klaar-mee
+ klaar ..2 mee|met ..3
+ dat is toch ..3 geen|niet|van-de-gekke|bij-de-beesten
+ bij de beesten|konijnen
+ van de zotte|gekke|pot
+ moeten|moet jullie|u|ge ..4 niet denken
+ luister ..3 eens|hier
+ stelletje|stel|bende ..3 prutsers|idioten|oplichters|zotten|amateurs|boeven
+ met uw|je|jullie ..2 facturen|bonnen|rekeningen|gezeik|zetel|gezever
- lach me dood|van-ons
`,
  distressed: `
+ op springen|instorten|breken|omvallen
+ volschiet|vol-schiet|janken|bleit|jank|snik|snikken
+ malen|maal|lig-te-draaien|draaien|woelen ..3 nacht|bed|uur
+ lig|zit|sta ..5 draaien|malen|piekeren|huilen|bleiten|janken|bibberen|trillen
+ nachts|nacht ..6 malen|trap|wakker|rekenen|draaien|slaap
+ kan ..5 niet ..3 praten|ademen|eten|openmaken|aan
+ niet ..2 meer|durven ..3 openmaken|opendoen|buiten|eten|opnemen
+ kom ..4 niet|bijna ..3 meer buiten
+ handen ..3 trillen|beven
+ word ..2 misselijk
+ knoop ..3 maag
+ in ..3 ogen kijken
+ hoe moet dat|ik|het ..3 nou|nu|toch|verder|ooit
+ hoe gaan we ..5 betalen
+ het gaat niet meer
+ op mijn tandvlees
+ alles ..3 boven ..2 hoofd
+ boven het|mijn hoofd
+ groeit ..3 hoofd
+ doe ..3 niets goed
+ geen leven
+ toe ..3 zicht
- er niet wakker van
- schrik ..3 niet ..2 wakker
`,
  vulnerable: `
+ gevonden ..4 longen|lever|borst|darmen|hersenen
+ iets ..4 op ..3 longen|lever|hersenen
+ palliatieve|hospice|intensive|ic|comateus|coma|chemokuur|bestraling|hersentumor|alzheimer|dement|dementie|parkinson|ms|als|hartklep|hartfalen|nierfalen|leukemie
+ man|vrouw|zoon|dochter|vader|moeder|pa|ma|broer|zus|piet|opa|oma ..9 alzheimer|dement|palliatieve|begraven|verongelukt|gevallen|hospice|ongeneeslijk|vermist|opgenomen|er-niet-meer|aangereden
+ uitvaart|koffietafel|begraven|begrafenis|crematie|rouwkaart|gecremeerd|afscheid
+ is er niet meer
+ in zijn bed ..3 gebleven
+ verongelukt|aangereden|ongeluk|ongeval
+ buitengezet|buitengegooid|buiten-gezet ..4
+ op de|den dop
+ afgekeurd|arbeidsongeschikt|ziektewet|ziekenkas|ziekengeld|mutualiteit|wao|wia|rsz-schuld
+ ligt|lig|lag ..5 zetel|rug|mst|ziekenhuis|bed|umc|palliatieve|kliniek
+ contract ..3 niet verlengd
+ vier|drie|vijf|twee|<number> deurwaarders|deurwaarder|incassobureaus|schuldeisers|incasso
+ zevende|zoveelste|tiende|derde ..5 belt|brief|schuldeiser|week
+ overal ..4 schulden|staan|open|achter
+ vrouw die weg
+ onder ..2 de ..2 wsnp|bewind|curatele
+ wsnp|schuldregeling|msnp|budgetbeheer|curatele|schuldsaneerder
+ gezin ..5 uitkering|leefloon|bijstand
+ leven ..4 van ..3 uitkering|bijstand|leefloon|kinderbijslag
+ uitkering ..3 stopgezet|gestopt|geweigerd
+ huis ..4 te-koop|uitgezet|verkoop|openbare
+ negentien was ie
+ weduwe|weduwnaar
+ verslaving|afkick*|kliniek|opname|psychose|psychiatrie|depressie|suïcidaal
+ mishandeld|gevlucht|blijf-van|asiel|vluchthuis
`,
  will_call_back: `
+ hang|hangen ..4 aan ..2 lijn
+ pak|neem ..5 telefoon ..2 vast|zelf|op
+ hebt|heb|krijgt|krijg ..4 mij|me ..3 aan ..2 telefoon|lijn
+ app|mail|sms|stuur ..3 u|je ..4 als|zodra|wel|straks ..4
+ kom ..4 erop terug
+ zoek|vraag ..6 op|na|uit ..6 bel|hang|laat|hoort|telefoon
+ ik spreek u|je ..4 morgen|straks|nog
+ bel|telefoneer ..1 zelf
`,
  cooperative: `
+ schrijf|noteer ..2 maar op
+ pak ..5 bij|erbij|mapje|map|papieren|bankkaart|laptop
+ loop ..6 keuken|baas|collega|boven|kantoor ..4
+ ik print|leg|zoek|vraag|zet|app|mail|stuur ..6 u|je|op|stapel|bij|door|klaar|uit
+ mail ik u|je
+ kan ..4 mailen|doorsturen|laten-zien|sturen|tonen|appen
+ kan ik ..4 wel? ..3 even mailen|sturen|laten
+ als u|ge wilt|wil
+ is ..3 correct|eerlijk|redelijk|fair|netjes|normaal|schappelijk ..2 van?
+ deal|akkoord|afgesproken|top|goed-plan|goed-idee
+ dat vind ik ..5 normaal|eerlijk|redelijk|goed|fair|netjes|correct
+ doe ik|we
+ zal ik|we ..3 doen|regelen
+ pas ..3 aan ..3 en|dan ik|maak|betaal
+ los ..3 op ..3 en|dan ik|betaal
+ zeg ..4 hoe|welk|wat ..6 en|dan ik
+ ben ik ervan|er van af
+ graag zelfs
+ bel ..4 hij|ze bijt
`,
};
