import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** How customers say what they do (language of the lines: compile.ts). */
export const customerPhrases: Readonly<Partial<Record<CustomerAct, string>>> = {
  excuse_no_cash: `
+ geen|weinig|onvoldoende|amper|nul|te-weinig|nauwelijks|niets ..3 geld|cash|centen|cent|budget|middelen|liquiditeit*|frank|euro|ruimte|reserve*|inkomen*|omzet|saldo|lucht|knaken|buffer
+ geld|cash|centen|kas|rekening|portemonnee|potje|bankrekening|budget|rek|reserve|bodem|pot|spaarpot|liquiditeit ..4 leeg|op|rood|nul|krap|niet|uit|weg|droog|eruit|min|bereikt|zit
+ is er|het|dat? ..3 gewoon? ..2 niet|niets|even
+ heb ..4 niet liggen|staan|beschikbaar|over|klaar
+ heb|hebben|heeft ..2 het|dat ..3 niet|nu-niet|gewoon-niet
+ kan|kunnen|kun ..4 niet|nu ..4 betalen|missen|ophoesten|opbrengen|veroorloven|dragen|bijhouden
+ niet|niets ..3 missen|opbrengen|ophoesten|bijeen|bij-elkaar|rondkomen
+ sta|staan|zit|zitten ..5 rood|droog|krap|min|zwart-zaad|krapjes|nul
+ zit ..3 krap|krapjes
+ krap bij kas
+ staat ..3 niets|nul|<number>|<amount>|weinig ..5 op|rekening|bank
+ rekening|bank ..4 staat ..3 niets|nul|<number>|<amount>
+ even|nu|momenteel|deze-maand ..3 niets|geen|blut|skeer|krap
+ zit er niet in
+ zit ..2 niets|niet|meer in
+ moeilijk|zwaar|slecht ..3 financieel|maand|periode|jaar|seizoen|tijd
+ financieel ..4 moeilijk|zwaar|krap|slecht|niet
+ alles|geld ..4 opgevreten|opgegaan|vast|grond
+ rek|bodem|water ..3 uit|kas|lippen|bereikt
+ water ..4 lippen
+ eindjes aan|niet ..3 elkaar|knopen
+ kom|komen ..3 niet|nauwelijks rond|uit|toe
+ eten|huur|boodschappen|salaris|lonen ..6 eerst|gaat-voor|of|niets-over|moet
+ ben|zijn ..2 blut|skeer|platzak|rut|bankroet|door-mijn-geld
+ salaris|loon|pree|aow|uitkering ..6 op|negentig|over|niets
+ tegenslag|tegenvaller*
~ liquiditeit*|cashflow|krap|blut|skeer|platzak
- geld ..2 genoeg|zat|is-er|heb-ik|probleem
- niet ..4 kwestie van geld
- geld ..3 klaar|niets mis
`,
  excuse_waiting_for_own_customers: `
+ klant|klanten|opdrachtgever*|hoofdaannemer*|aannemer*|gemeente|school|provincie|verzekering|mutualiteit|syndicus|investeerder*|baas|werkgever|expediteur|veiling|fabriek|handelaar|bouwheer|debiteuren|ouders|ex|bank|subsidie|uwv|theaters|projectontwikkelaar|notaris|curator|ziekenfonds|ministerie|overheid|belasting ..8 betaalt|betalen|betaald|betaling|uitbetaalt|uitkeert|keert|oplevert|geld|geeft|over-de-brug|vrijgeeft|gestort|stort|alimentatie|terugbetaalt|achter
+ wacht|wachten|zit|hang|hangen ..6 op|nog ..6 betaling|geld|klant|klanten|opdrachtgever*|centen|uitbetaling|storting|verzekering|subsidie|gemeente|toeslag|vergoeding|btw|teruggave|achterstal|salaris|debiteuren
+ wacht|wachten zelf|ook|nog ..3 op
+ zodra|als|tot|totdat ..8 mij|ons|me ..3 betaalt|betalen|betaald|uitbetaalt|betaalde
+ mij|ons|me ..5 betaalt|betalen|betaald|betaling ..5 niet|nog|laat|pas|op|dagen
+ eigen klanten|debiteuren|facturen|klant
+ heb|hebben|krijg|krijgen ..4 zelf? ..4 uitstaan|openstaan|tegoed|tegoeden|krijgen|vorderingen
+ moet|moeten mij|ons ..6 nog|zelf ..5 betalen
+ betaalt|betalen ..3 pas|op ..6 dagen|na|zestig|negentig|als|maanden
+ betaalt|betalen ons|mij|me ..4 niet|laat|traag
+ failliet ..6 klant|hang|dus|geld
+ subsidie|voorschieten|schadevergoeding ..5 pas|uit|wacht
+ eerst ..4 binnen|betaald ..4 van|door
+ onderaanneming|onderaannemer
- betalen ..2 netjes|direct|op-tijd|op-acht
- tevreden|dolblij|lossen|container
- daar ligt het niet
`,
  excuse_not_received: `
+ nooit|niet|geen|niets ..6 ontvangen|gekregen|binnengekomen|toegekomen|aangekomen|gezien|gehad|binnen|gevonden|bereikt|terechtgekomen|bus|toe
+ ontvangen|gekregen|binnengekomen|toegekomen|gezien|gehad|krijg|zie|vind|vinden|terugvinden ..5 nooit|niet|niets|nergens|geen
+ geen|welk ..2 factuur|rekening|nota|mail|brief|herinnering|afrekening
+ factuur|rekening|nota|brief|mail ..6 kwijt|verloren|weg|zoek|spoorloos|nergens|spam|verdwenen|nooit|weggegooid
+ kwijt|verloren|zoek ..4 factuur|rekening|nota|brief
+ weet|weten ..3 van niets
+ welk factuur|rekening|nota|brief
+ oude|ander|verkeerd|verkeerde|vorig ..3 adres|mailadres|mailaccount|mail|e-mail|kantoor
+ zit|zat ..4 niets ..3 tussen|bij|in
+ nergens ..4 te? vinden|terugvinden
+ spam|spamfolder|spamfilter|quarantaine
+ gaat|ging ..4 naar mijn|de|een ..2 ex|oude|vorige
+ kunt|kan|wil|wilt|stuur|mail|stuurt ..5 nog|opnieuw ..5 doorsturen|sturen|mailen|eens|keer|een-keer
+ stuur|mail|stuurt ..4 nog|opnieuw|eens|even
+ zegt mij|me niets
+ postbode|facteur
+ verhuisd|verhuis
- goed|netjes|allemaal ontvangen|gekregen|toegekomen
- twee keer|maal
`,
  excuse_in_batch: `
+ betaalrun|betaalronde*|betalingsrun|run|batch|betaaldag|betaaldagen|betaallijst|betaalbestand|betaalbatch|crediteurenrun|betaalmoment|betalingsronde|maandlijst|melkgelddag|betaalcyclus|betaalmomenten
+ betalen|betaal|betaald|betalingen|rekeningen|facturen|leveranciers|doen|gaat|gaan|draaien|boeken ..6 altijd|elke|iedere|alleen|enkel|vaste|laatste|eerste|tweede ..6 <weekday>|<ordinal>|dag|week|maand|vrijdag|keer|werkdag
+ altijd|elke|iedere|alleen|enkel|vast ..5 <weekday>|<ordinal>|dag|maand|week ..6 betalen|betaal|betaald|betaling|betalingen|rekeningen|facturen|leveranciers|run|uit
+ op de <ordinal> ..4 en|of ..2 de? <ordinal>
+ <ordinal> en de? <ordinal>
+ tweede|vierde|eerste|laatste ..3 <weekday>|werkdag|zaterdag ..4 maand?
+ twee|een keer per|in maand|week
+ mee|meegenomen|meegaat ..5 salarissen|lonen|volgende|run|de-rest|ronde|vijftiende|<ordinal>
+ in een keer|batch|bulk
+ alles samen|tegelijk|ineens ..4 betaald|betalen|buiten|uit
+ vaste ..3 dag|dagen|betaaldag|moment|momenten
+ eind|einde|begin ..2 van ..1 elke|iedere
+ wekelijks|maandelijks|tweewekelijks ..5 betal*|run|ronde
+ niet|nooit ..2 tussendoor|ertussendoor|vroeger|eerder
+ niet eerder
+ zo werkt dat bij ons
+ lijst ..5 dicht|gesloten|af
~ altijd ..4 <ordinal>|<weekday>
- komt|dutje|onderhoud|trein
- nee ..2 geen vaste
`,
  excuse_person_absent: `
+ boekhoud*|accountant*|administratie|baas|directeur|directrice|controller|collega|man|vrouw|dochter|zoon|moeder|vader|broer|zus|schoonbroer|schoonmoeder|vriend|partner|compagnon|vennoot|meisje|secretaresse|zaakvoerder|<code>|die|hij|ze|penningmeester ..9 weg|vakantie|verlof|ziek|afwezig|buitenland|onbereikbaar|zwangerschapsverlof|vrij|ziekenhuis|camping|skiverlof|reis|huwelijksreis|geopereerd|kraam|congé|uitgevallen|terug|camper|skiën|er-niet|bevalling|cruise
+ is|zit|zijn|ligt ..5 vakantie|verlof|ziek|afwezig|buitenland|onbereikbaar|zwangerschapsverlof|ziekenhuis|camping|skiverlof|huwelijksreis|kraam|congé|ziekteverlof|camper
+ boekhoud*|accountant*|administratie|man|vrouw|dochter|zoon|moeder|vader|broer|zus|schoonbroer|schoonmoeder|vriend|partner|boekhoudkantoor|<code> ..3 doet|regelt|beheert|betaalt|gaat|heeft|weet|kent|deed|doen ..6 dat|papieren|papierwerk|boeken|betalingen|rekeningen|administratie|facturen|bankzaken|over|bank|portemonnee|liggen|planning|code
+ dat|die|dit doet|regelt ..4 mijn|onze|de ..2 boekhoud*|accountant*|administratie|man|vrouw|dochter|zoon|moeder|vader|broer|zus|partner|vriend|collega
+ daar|daarover|hier|daarvoor gaat|ga|moet|heb ..4 over|zijn|nodig
+ is|komt|zit|werkt ..3 alleen|enkel|maar|pas|niet ..4 <weekday>|ochtends|dinsdag|terug|er|aanwezig|woensdag|voormiddag|langs|eind
+ ligt|zit|is|staat ..3 bij ..3 boekhoud*|accountant*|administratie|kantoor|boekhoudkantoor
+ voor|bij|naar ..2 boekhoud*|accountant*|boekhoudkantoor
+ komt ..4 terug|pas ..4 <weekday>|week|maand|<ordinal>|terug|over
+ is er|hij|ze ..3 niet|even-niet
+ ik|we kan|raak|kom ..3 daar ..2 niet|aan|bij
+ tot ..3 <weekday>|<ordinal>|<date>|week ..3 weg|afwezig|vakantie|verlof|met
+ met verlof|vakantie|congé
- naast me|mij
- net terug
- is weg bij ons
`,
  excuse_approval_pending: `
+ moet|moeten|wil|willen|gaat|dient ..6 goedkeuren|goedgekeurd|tekenen|ondertekenen|akkoord|fiatteren|aftekenen|paraferen|krabbel|vrijgeven|valideren|accorderen|autoriseren|handtekening|klap|fiat|kijken|tellen
+ wacht|wachten|wachtend ..5 goedkeuring|akkoord|handtekening|fiat|vrijgave|paraaf|toestemming|autorisatie|ok|beslissing
+ goedkeuring|akkoord|handtekening|fiat|paraaf|toestemming|vrijgave ..6 nog|niet|eerst|wacht|ontbreekt|nodig|mis|zonder|van
+ zonder ..4 goedkeuring|akkoord|handtekening|fiat|paraaf|toestemming|krabbel
+ nog|niet ..3 goedgekeurd|gefiatteerd|getekend|ondertekend|geaccordeerd|vrijgegeven|gevalideerd|aftekend|afgetekend|akkoord
+ keurt|tekent ..3 eerst|dan|niet|nog|altijd|goed ..4
+ moet ..4 langs ..6 baas|directeur|raad|inkoop|bestuur|directie|vergadering|cfo|financiën|hoofdkantoor|de
+ moet|moeten ..3 mee? tekenen
+ workflow|goedkeuringsflow|goedkeuringsronde
+ ledenvergadering|raad-van-bestuur|commissie
+ moet|moeten ..5 nog|eerst ..5 over|naar kijken|beslissen|buigen|na-kijken
+ ligt|staat|zit ..3 ter|voor|bij ..5 goedkeuring|akkoord|ondertekening|directie|baas
+ akkoord geven|van
+ wil eerst
+ twee handtekeningen
~ goedkeur*|fiat*|akkoord
- al|reeds ..2 goedgekeurd|getekend|akkoord|afgetekend
- zelf tekenen|goedkeuren|afgetekend
- is rond|binnen|er
- goedkeuring is
- heeft het ..2 goedgekeurd
`,
  excuse_already_paid: `
+ heb|hebben|hebt|is|zijn|werd|was ..9 betaald|overgemaakt|voldaan|gestort|overgeschreven|vereffend|afgelost|afgerekend|gepind|overgeboekt|aanbetaald|vergoed
+ al|reeds|allang ..5 betaald|overgemaakt|voldaan|gestort|overgeschreven|vereffend|afgerekend|over|gepind|overgeboekt|gedaan|weg
+ betaald|overgemaakt|voldaan|gestort|overgeschreven|vereffend|afgerekend|gepind|overgeboekt ..6 vorige|verleden|gisteren|allang|al|reeds|<weekday>|<date>|<month>|contant|cash|kaart|twee|balie|toog|creditcard
+ vorige|verleden|gisteren|eergisteren|afgelopen|<date>|<month>|<weekday> ..6 betaald|overgemaakt|voldaan|gestort|overgeschreven|afgerekend|gedaan|gepind|rekening-gegaan
+ staat ..4 als betaald
+ is|zijn ..4 van mijn|onze|de rekening gegaan|af|afgegaan|afgeschreven
+ is|zijn|werd ..3 afgeschreven|geïncasseerd|afgehouden|ingehouden
+ cash|contant|handje|bancontact ..6 gegeven|afgegeven|betaald|afgerekend|chauffeur|balie
+ heb|hebben ..6 gegeven|afgegeven|meegegeven ..4 chauffeur|cash|contant|envelop|monteur
+ bewijs|afschrift|uittreksel|transactienummer|betaalbewijs|betalingsbewijs|screenshot|bewijsje ..6 betaald|betaling|hier|heb|sturen
+ twee keer|dubbel betaald
+ aanbetaling|voorschot ..4 gedaan|betaald
+ allang|al-lang ..2 over|weg|gebeurd
- nog|al niet ..2 betaald|overgemaakt
- niet|niets|nog-niet ..2 betaald
- betaald ..3 nog? niet|niets|verder
- alleen ..5 betaald
- moet|kan|gaat|wordt|ga|zal|wil ..3 betaald
`,
  excuse_agreement_with_colleague: `
+ collega|vertegenwoordiger|verkoper|salesman|accountmanager|monteur|chauffeur|directeur|medewerker|medewerkster|commerciële|balie|klantendienst|helpdesk|locatiemanager|technieker|winkel|meneer|mevrouw|<code>|kerel|jongen|die|klantenservice|baas ..6 gezegd|zei|zeiden|beloofd|beloofde|toegezegd|afgesproken|verzekerd|gegarandeerd|schreef|goedgevonden|bevestigd|had-gezegd|zegde
+ heeft|heb|had|hebben|is|was|werd ..9 beloofd|toegezegd|afgesproken|overeengekomen|gegarandeerd|mondeling
+ beloofd|toegezegd|beloofde|zei|gezegd ..6 dat|mij|me|ons|ik|mocht|hoefde|wachten|gratis|niet-hoefde|korting|half
+ afgesproken|overeengekomen|mondeling ..5 met ..5 u|jullie|collega|vertegenwoordiger|directeur|<code>|uw|je
+ met ..4 afgesproken|overeengekomen|mondeling ..3 dat
+ jullie|uw|je|u ..4 collega|vertegenwoordiger|verkoper|salesman|accountmanager|monteur|chauffeur|directeur|commerciële|technieker ..9 zei|gezegd|beloofd|toegezegd|afgesproken|heeft|had
+ van|bij jullie|u|uw|bij-u ..6 gezegd|zei|beloofd|toegezegd|afgesproken
+ zei|gezegd|zegt ..4 wacht|betaal maar|tot|als
+ mocht ..5 wachten|betalen|afbetalen|houden ..4
+ zou|zouden ..5 gratis|korting|gecrediteerd|creditnota
+ was|is ..3 zo ..3 afgesproken|overeengekomen|beloofd
+ creditnota ..5 beloofd|zou|komen|krijgen
+ uitstel ..3 gekregen|gehad ..4 van
- mezelf|gebuur|ex|mijn-vrouw|school|buur
- niets ..3 afgesproken|beloofd
- beloofd ..2 niets
`,
  excuse_system: `
+ systeem|computer|pc|laptop|app|bankapp|software|programma|pakket|website|site|portaal|server|internet|kaartlezer|pas|bankpas|bankkaart|pinpas|kaart|creditcard|bank|digipass|itsme|scanner|link|betaallink|qr|qr-code|erp|machtiging|incasso|domiciliëring|terminal|kastje|telefoon|peppol*|bakske|iban-check|domiciliering|boekhoudpakket|iban|token|code|simkaart ..8 kapot|storing|plat|panne|stuk|crash*|gehackt|geblokkeerd|blokkeert|vast|hangt|fout|foutmelding|error|geweigerd|weigert|werkt-niet|niet|niets|lukt|ingeslikt|verlopen|overschreden|defect|onderhoud|ongeldig|ongeldige|virus|leeg|geen|vastgelopen|eruit|kent|klapt|uit|overgezet|meegekomen|kwijt
+ storing|panne|gehackt|geblokkeerd|hack|virus|foutmelding|foutcode|crash|ingeslikt|vastgelopen|onderhoud ..6 systeem|computer|pc|app|bank|bankapp|pas|kaart|rekening|software|website|internet|bij
+ limiet|daglimiet
+ kan|kon|kunnen|raak|geraak|kom ..4 niet ..5 inloggen|bij|in|systeem|app|bank|internetbankieren
+ geraak|raak|kom ..5 niet ..4 in|aangemeld|ingelogd
+ nieuw|nieuwe|ander|andere ..2 systeem|boekhoudpakket|software|pakket|bank|erp|pas|bankpas|kaart|programma
+ overgegaan|overgestapt|migratie ..5 systeem|boekhoudpakket|software|pakket|nieuw|erp
+ van het ene ..4 naar
+ geweigerd|gecrasht|geblokkeerd|ingeslikt|gehackt|vastgelopen
+ pincode|wachtwoord|code ..4 vergeten|verkeerd|verkeerde|geblokkeerd|kwijt
+ foutmelding|foutcode|transactie
+ krijg ..6 melding|foutmelding|error|fout
+ peppol
~ storing|systeem|computer|app|limiet|panne
- doet het|weer|goed
- werkt|draait ..3 goed|prima|weer|als
`,
  complaint_quality: `
+ is|was|zijn|waren|werkt|doet|deed ..4 kapot|stuk|lek|defect|scheef|krom|slecht|slechte|rot|beschadigd|gebroken|gebarsten|waardeloos|brol|rommel|bagger|vuil|vies|versleten|onbruikbaar|afgekeurd|bruin|zever|niets|prul|schimmel
+ lekt|lekte|lekken|lekkage|schimmel|stonk|stinkt|krassen|gescheurd|barsten|vlekken|afgeschilferd|krullen|loslaten|roest|kromgetrokken
+ storing|storingen|crash|crasht|uitgevallen|valt|viel ..6 weer|elke|om-de|steeds|altijd|keer|uit|haverklap|vierde|derde
+ werkt|deed|doet|functioneert ..3 nog? ..2 niet|nooit|slecht|half|niets
+ geen ..2 kwaliteit|goed-werk|topwerk|vakwerk
+ slecht|slechte|ondermaats|belabberd|waardeloos|waardeloze|slordig|knoeiwerk|prutswerk|broddelwerk|amateurs ..4 werk|kwaliteit|service|uitgevoerd|gedaan|spul|materiaal|product|behandeling
+ kwaliteit ..5 slecht|niet|bedroevend|ondermaats|trekt|nergens|niets
+ niet|niets|geen ..3 goed|deugdelijk|netjes|tevreden|content|blij ..4 werk|gedaan|uitgevoerd|over|van|met|geleverd
+ trekt|lijkt|slaat ..2 op niets|niets
+ ligt|lag|gaat|ging|staat|valt|loopt ..5 plat|stil|los|vast|eruit|uit|eraf
+ klacht|klachten ..4 over|van|werk
+ pijn ..5 niet|nog|weg
+ kleur ..3 klopt|verkeerd|niet
+ schade ..4 aan|door|gemaakt|euro|van|gekregen
+ moest|moet|moeten ..4 opnieuw|overdoen|twee-keer|herstellen
+ maakt|geeft ..3 lawaai|herrie|geluid
+ na ..3 dag|week|maand|keer ..4 kapot|stuk|al
+ uitgevallen|weggevallen|afgebroken|losgekomen
+ niet|nog-niet ..3 opgelost|gemaakt|hersteld
+ koeien|gasten|klanten ..5 ziek|dood|lieten|laten|klagen|terug
+ kan|kunnen ..4 niet|niets ..3 verkopen|gebruiken|aan
~ kapot|lek|rommel|brol|bagger|prutswerk|waardeloos|storing|slecht
- goed|prima|keurig|netjes|super|tevreden ..3 in-orde|werk|hoor|niets|geen
- dik in orde
- geen klagen|klacht|commentaar
`,
  complaint_delivery: `
+ niet|nooit|niets|nog-niet|geen ..5 geleverd|bezorgd|gekomen|komen-opdagen|opgedaagd|aangekomen|gebracht|geplaatst|opgeleverd|af|klaar|afgewerkt|afgemaakt|aangesloten|gemonteerd
+ te laat ..5 geleverd|gekomen|gebracht|bezorgd|toe|er|aan
+ te weinig|kort
+ ontbreekt|ontbreken|ontbrak|mankeert|mankeerde|mis|missen|miste ..6
+ <number> ..4 besteld ..6 <number>|gekregen|geleverd|maar
+ besteld ..9 gekregen|geleverd|toegekomen ..4
+ <number> ..3 gekregen|geleverd|staan|stonden|er-stonden ..6 <number>|besteld|beloofd
+ maar|slechts|enkel ..2 <number> ..5 geleverd|gekregen|gekomen|van-de
+ van de <number> ..4 <number>|maar|er
+ zou|zouden|ging|gingen|moest ..6 <weekday>|<ordinal>|<date>|uur|<month>|week|er|komen|geleverd|zijn ..9 en|maar|pas|werd|kwam|kwamen|nog
+ kwam|kwamen|gekomen|toegekomen|arriveerde ..5 laat|pas|later|beschadigd|gescheurd|na|kapot
+ dag|week|weken|uur|maanden|dagen ..2 te? laat|later|vertraging
+ nog altijd|steeds ..5 niet|zonder|wacht|te-wachten|in-de
+ wacht|wachten ..3 nog ..5 levering|rest|onderdeel|onderdelen|montage|de-helft
+ beschadigd|gescheurd|gebroken|kapot ..4 toegekomen|aangekomen|geleverd|gebracht|binnen
+ niet ..2 komen opdagen|opdraven
+ komen opdagen
+ half|halverwege|halve ..4 werk|af|afgewerkt|klaar|geleverd
+ is|zijn ..4 nog? niet|nooit af|klaar|afgewerkt
+ verkeerde|verkeerd ..4 geleverd|gebracht|bij|artikel|kraan|bestelling
+ te laat|pas ..4 geleverd
+ dicht|gesloten ..6 bellen|zonder|betaal
+ twee keer verstuurd
~ ontbreekt|incompleet|onvolledig|vertraging|telaat|opdagen
- netjes|keurig|allemaal|alle ..4 geleverd|gekomen|gekregen|op-tijd|neergezet
- op tijd|vroeg
- zelf ..3 te-laat|laat
`,
  complaint_invoice_wrong: `
+ factuur|rekening|nota|bedrag|btw|prijs|tarief|aantal|naam|adres|uren|bon|afrekening|post|regel|btw-nummer|nummer ..5 klopt|kloppen ..2 niet|van-geen
+ klopt|kloppen ..3 niet|niets|van-geen-kant ..5 factuur|rekening|bedrag|btw|prijs|uren
+ fout|foute|foutief|verkeerd|verkeerde|onjuist|onjuiste ..4 factuur|rekening|bedrag|btw|prijs|naam|adres|tarief|nummer|aantal|berekend|gefactureerd|aangerekend
+ factuur|rekening|bedrag|btw|prijs|naam|adres|tarief ..5 fout|foute|verkeerd|verkeerde|onjuist|te-hoog|hoger
+ teveel|te-veel|dubbel|tweemaal|twee-keer ..5 gerekend|aangerekend|gefactureerd|berekend|rekening|staat|op
+ gerekend|aangerekend|gefactureerd|berekend|rekent|factureert|rekenen ..6 teveel|dubbel|twee|terwijl|niet|nooit|maar|en-ik|ik
+ rekent|factureert|rekenen|gerekend|aangerekend|gefactureerd ..4 <number>|<amount>|twee
+ staat|staan|staat-er ..5 <number>|twee|<amount>|uren|kosten ..4 op|bij ..8 maar|en|terwijl|nooit|niet
+ staan|staat er ..4 op ..6 maar|en-ik|die|van
+ niet|nooit|anders ..4 besteld|afgenomen|aangevraagd|gevraagd|gehad|gehuurd|aangezet|genomen|afgesproken|overeengekomen
+ is|zijn ..3 niet|nooit van|voor mij|ons|mij-niet
+ van mij|ons ..2 niet
+ niet van|voor mij|ons
+ op naam van
+ verkeerde|andere|ander naam|adres|bedrijf|firma|vennootschap|btw-nummer
+ po-nummer|ponummer|bestelnummer|inkoopnummer
+ geen ..2 po|po-nummer|bestelbon|bestelnummer
+ opgezegd|afgemeld|gestopt ..6 rekening|nog|toch|krijg|factuur
+ korting ..4 niet|vergeten|staat-niet|ontbreekt
+ anders|hoger|duurder dan ..3 offerte|afgesproken|besproken|prijs
+ te hoog|duur|veel
+ afgesproken ..3 prijs|tarief|bedrag
+ creditnota|crediteren
~ gerekend|aangerekend|gefactureerd|btw|factureert
- klopt ..3 wel|allemaal|gewoon
- klopt ..2 btw|naam|bedrag|hoor
- bedrag is juist
- zal wel juist|kloppen
`,
  refuses: `
+ betaal|betalen ik|we|dat|die|dit ..3 niet|niets|nooit|geen
+ ik|we betaal|betalen ..6 niet|niets|nooit|geen
+ betaal|betalen ..2 niet
+ ga|gaan|gaat ..6 niet|nooit|niets ..3 betalen|doen|dokken
+ wordt|worden ..3 niet betaald
+ geen cent|stuiver|euro|frank|rooie|dubbeltje
+ krijgt|krijgen|zie|ziet|zien ..5 niets|niet|geen|nul ..4
+ van mij|ons ..4 niets|niet|geen
+ vergeet ..3 maar
+ weiger|weigeren|vertik|verdom ..4
+ stuur|stuurt ..3 maar ..3 deurwaarder|advocaat|incasso
+ laat ..4 maar voorkomen|dagvaarden|komen
+ zie|ziet|zien ..4 voor|in ..3 rechtbank|rechter
+ zet|sluit ..2 mij|me maar af
+ dan ..2 maar ..3 rechter|rechtbank|deurwaarder
+ waarom zou|moet ik|we
+ denk ..4 niet ..3 dat|betaal
+ ben ..3 niet van plan|zinnens
+ niet van plan
+ pot op
+ zolang ..9 geen|niet|niets|nooit
+ nooit van mijn leven
+ zoek ..4 maar|ruzie
- niet ..2 weigeren
- weiger nooit
- nooit ..3 te-laat|weigeren
- kan|kunnen niet
- zeg ik|dat niet
`,
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
