import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how excuses sound (language of the lines: compile.ts). */
export const customerExcuses: Readonly<Partial<Record<CustomerAct, string>>> = {
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
};
