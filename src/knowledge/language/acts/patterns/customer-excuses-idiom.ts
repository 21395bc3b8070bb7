import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how excuses sound, in idiom and trade talk (language of the lines: compile.ts). */
export const customerExcusesIdiom: Readonly<Partial<Record<CustomerAct, string>>> = {
  excuse_no_cash: `
+ geen sou|frank|rooie|rotcent|cent|duit|knoop|nagel|klap ..4 meer?
+ bodem ..2 van|pan|kas|schatkist
+ kas|bank|rekening|pot|portemonnee|spaarpot|saldo|kist|knip ..5 leeg|rood|nul|plat|leeggelopen|gat|uitgeput|leeg-gelopen|muizen|motten
+ staat|staan|sta ..3 rood
+ laatste ..2 poten|benen|adem|spaargeld|centen|cent
+ droog|zwart zaad
+ is|was|zijn ..5 op $
+ lening|stufi|studiefinanciering|spaargeld|budget|geld|krediet|salaris|uitkering ..4 op|weg|opgegaan|opgebruikt
+ nog|maar <number>|<amount> ..3 euro? ..3 over|eten|rekening|zaak|op|rondkomen
+ na de huur ..8 over|niets
+ dubbele lasten|hypotheken|huur
+ twee hypotheken
+ stil|stilgelegen|stilgezeten|stilgevallen|stillegen ..4
+ ligt|lag|staat ..3 stil
+ marcheert|draait|loopt ..3 niet|slecht|voor-geen
+ geen ..3 klus|klussen|werk|opdrachten|opdracht|orders|omzet|klandizie|volk|inkomsten
+ failliet ..4 verklaard|alles|zaak
+ zaak ..3 dicht|gesloten|failliet|toe
+ buiten gegaan|gezet|gezwierd|gesmeten
+ op de|den dop
+ eet|eten ..4 pasta|diepvries|droog-brood|niets|brood
+ droog brood
+ niet breed|vet|dik|ruim
+ hele stufi|salaris|pensioen|loon|aow
+ te gortig|duur|zwaar|veel
+ kan|kunnen ..3 niet ..2 dragen|trekken|lijden|bolwerken
+ kan ik|we ..5 niet ..3 trekken|dragen|missen|bekostigen
+ te kort|tekort
+ zit ..5 tekort|zonder-geld|aan-de-grond|aan-lager-wal
+ lager wal
+ geld ..4 zit|steekt ..3 in|vast
+ steekt|zit ..4 stock|voorraad|vloer|machines|grond
+ kan ..2 niet plukken
+ van een kale kip
+ alleen maar? ..2 kosten|uitgaven|rekeningen
+ energierekening|stookkosten|huurbaas ..5 opgeslokt|voor-geweest|alles|weg
+ krab|schraap
+ gaat ..2 niet|slecht ..3 zaak|zaken|winkel|financieel
+ heb ik ..2 even|nu|gewoon ..2 niet
+ rooien|redden|bolwerken ..2 niet
+ niet rooien|redden
+ onder water
+ einde ..3 geld ..5 maand
+ stuk maand over
+ smal|schraal
- moet ..2 u|je
`,
  excuse_waiting_for_own_customers: `
+ zodra|als|eerst|totdat|pas ..8 afrekent|afrekenen|uitkeert|schuift|betaalt|dokt|tikt|over-de-brug|oplevert|verkocht|uitbetaald|uitbetaalt|gestort|overmaakt|terugbetaald
+ eerst ..5 betalen|afrekenen|uitkeren|toekomen|terugbetalen|binnenkomen|binnen ..6 dan|en-dan|daarmee|ik
+ zodra ..8 verkocht|kwijt|rond ..6 krijgt|heb|betaal|u|je|dan
+ hebben|heeft|is ..4 mij|ons|me ..4 nog|niet ..4 betaald|uitbetaald|afgerekend|schuldig
+ mij|ons|me ..4 nog ..5 schuldig|tegoed|verschuldigd|betalen
+ nog|niet ..2 afgerekend|uitgekeerd|uitbetaald
+ bouwheer|opdrachtgever|klant|hotel|koper|patron|patroon|maatschappij|verzekeraar|premie|fanfare|corporatie|tegenpartij|melkfabriek|coöperatie ..9 schijf|betalen|betaald|afrekenen|afgerekend|terugbetalen|uitkeert|keert|schuldig|toekomen|rond|termijn|betaalt
+ zit|zitten|blijft|blijven ..4 met|op ..4 schijf|facturen|geld|betaling|zitten
+ kan ik|we ..4 niet voorschieten|voorfinancieren
+ voorschieten
+ wacht ..4 eerste|laatste ..3 geld|loon|schijf|termijn|betaling
+ beurt|eerste ..3 aan|bent|de
+ mijn geld zit|vast ..4 bij
+ hang ..4 bij|voor ..4 duizend|euro
+ ketting|domino|kettingreactie
`,
  excuse_not_received: `
+ ongewenste mail|e-mail|post
+ belandt|verdwijnt|verdwijnen|verdwenen|verdwijnt|terechtgekomen ..4 spam|ongewenst|gat|nergens|bij|verkeerde
+ facturen|factuur|post|mail ..6 verdwijnt|verdwijnen|verdwenen|belandt|belanden|kwijtgeraakt
+ factuur|rekening|brief|mail ..6 gegaan|gestuurd|gekomen ..4 naar|bij ..4 ex|oude|buurman|verkeerde|vorige|ander
+ gegaan|gestuurd ..3 naar ..3 ex|oude|verkeerde|vorige|ander
+ geen ..3 papier|brief|factuur|mail|post ..3 gezien|gehad|gekregen|van-u
+ niets|nooit ..3 van u|jullie|je ..4 gehad|gezien|gekregen|gehoord|binnen|toegekomen
+ van u|jullie|je ..3 niets|nooit|geen
+ nooit ..4 op|in ..3 mat|bus|brievenbus|postbus|mailbox
+ mat|bus|brievenbus ..4 gevallen|niets|leeg
+ lees|horen|hoor ..4 nu|hier ..3 voor-het-eerst|eerste-keer
+ eerste keer dat|wat
+ voor het eerst
+ waar gaat dat|het ..2 over
+ zonder inkoopnummer|po|bestelnummer
+ teruggestuurd
+ onbekend|onbekende ..2 factuur
+ rekening|factuur ..3 zelf niet
- epc|attest|sleutel
`,
  excuse_in_batch: `
+ eindemaandrondje|betaalrondje|rondje|bestelronde|eindemaand
+ gaan|gaat|vertrekken|vertrekt ..6 keer ..2 per|om ..2 maand|kwartaal|week|buiten
+ per|om-de ..1 kwartaal|veertien-dagen
+ einde maand ..3 plus
+ <number> dagen einde|eind maand
+ plus de? tien
+ wij|we doen|betalen|draaien ..7 <ordinal>|<weekday>|maandag|vrijdag
+ betaalt|doet|boekt ..5 dat? ..2 op de <ordinal>
+ crediteuren op de
+ trein van
+ sluit|sluiten|dicht ..4 <weekday>|<ordinal> ..6 daarna|erna|volgende|wachten
+ volgende|eerstvolgende ..2 run|ronde|betaling|lijst|batch
+ moet|gaat|rolt ..4 mee ..3 met|in
+ standaard|steevast|gewoonlijk ..5 <weekday>|<ordinal>|dagen
+ om de twee|veertien week|dagen
`,
  excuse_person_absent: `
+ boekhouder|boekhoudster|kassier|patroon|patron|syndicus|baas|penningmeester|finance|secretaresse|directiesecretaresse|chef|bedrijfsleider|begeleidster|collega|crediteuren|eigenaar|mevrouw ..9 gebroken|wintersport|skireis|beurs|parijs|dood|overleden|moederschapsverlof|bevallen|bespreking|duiventil|krakau|feestdag|heisessie|ziekenbed|vakantie|verlof|polen|vergadering|cursus|retraite|weg|niet-hier|hartinfarct|burn-out|bedevaart|festival
+ is aan ..3 bevallen
+ moederschapsverlof|vaderschapsverlof|ouderschapsverlof|bevallingsverlof|kraamverlof|zwangerschapsverlof|ziekteverlof|zorgverlof|sabbatical
+ enkel|pols|been|heup|knie|arm|vinger|rug ..3 gebroken|verstuikt|geopereerd|hernia
+ gebroken enkel|pols|been|heup|arm
+ ben ..3 alleen|maar|enkel ..3 de ..4 bewaker|oppas|stagiair|schoonmaak|receptionist|receptioniste|uitzendkracht|jobstudent|vakantiekracht|knecht|monteur|hulp|vervanger|werkman
+ ik ben de ..2 oppas|stagiair|poetsvrouw|invaller|uitzendkracht|zoon|dochter|receptioniste|werkster
+ iedereen ..3 op|weg|is ..4 sessie|weg|verlof|vakantie|teamuitje
+ doet|deed|regelt|regelde|beheert ..3 de|het|al|alle|mijn|onze ..3 betalingen|boeken|papieren|papierwerk|administratie|rekeningen|bankzaken|geldzaken|centen|financiën
+ bij ons doet
+ zit ..6 parijs|spanje|turkije|frankrijk|marokko|ardennen|buitenland|tenerife|thailand|oostenrijk|camping|polen|schip
+ die ..3 terug|weer ..4 <weekday>|<ordinal>|week|maandag
+ tot ..3 <weekday>|<ordinal>|week|maand|nieuwjaar ..4 parijs|weg|vakantie|verlof|buitenland
+ bestelt en betaalt
+ sleutel|code|pas|kaart|kaartlezer ..4 heeft|bij|van ..4 man|vrouw|baas|collega
+ niet op kantoor
+ hij|ze|die is ..3 net|even|nu|vandaag ..3 niet|weg
+ daar moet ik ..2 niet
+ ik ga daar niet over
+ moet ..4 bij ..4 zijn
`,
  excuse_approval_pending: `
+ vinkje|budgethouder|budgethoudersvinkje|treasurer|krabbel|paraaf|zegen
+ moet|moeten ..7 goedvinden|stemmen|vinkje|groen-licht|toestemming|fiat|getekend|afgetekend|nazien|nakijken|instemmen|beslissen|bekrachtigen
+ groen licht
+ gaat|gaan|moet ..3 langs|via|voorbij ..4 de|het|mijn
+ door|langs twee ..3 bestuursleden|getekend|handen
+ stemmen ..4 over|meerderheid
+ meerderheid|quorum|algemene-vergadering|ledenvergadering|vve-vergadering|bestuursvergadering|aandeelhouders|vennoten
+ tekent per|als|pas|voor
+ boven ..3 <number>|<amount>|duizend|mille ..6 langs|tekenen|baas|moet|mag|gaat|handtekening
+ mag ik ..4 niet ..5 uitgeven|betalen|vrijgeven|tekenen|beslissen
+ niet alleen ..3 beslissen|tekenen
+ eerst ..4 goedvinden|akkoord|zien|bekijken|nakijken|controleren|handtekening
+ ter goedkeuring|ondertekening
+ zonder ..4 mag|kan|doe
+ beslist ..4 niet|eerst|nog
`,
  excuse_already_paid: `
+ gesmeten|gegeven|meegegeven|meegekregen|afgegeven|neergeteld|geschoven ..5 chauffeur|envelop|cash|contant|toog|balie|monteur|hand
+ chauffeur|monteur|marco|kassier|balie|jongen ..6 gegeven|meegekregen|meegenomen|gehad|gekregen|geld ..5 envelop|cash|wikkel|briefkes|euro|honderd|geteld
+ bancontact|pin|kaart|tikkie|creditcard|ideal|overschrijving|incasso|belfius|ing|rabo|kbc ..5 gedaan|betaald|gegaan|geboekt|afgegaan|voldaan
+ gedaan ..3 met ..3 bancontact|kaart|link|tikkie|telefoon
+ is|zijn ..3 hier? ..3 al|lang|allang ..3 weg|buiten|vertrokken|geboekt|afgegaan|gedaan|gebeurd|overgeboekt|gepasseerd
+ geboekt|afgeschreven|afgegaan|overgeboekt|bijgeschreven|uitgevoerd ..5 <date>|<ordinal>|<month>|<weekday>|via|vorige|hier
+ per|via incasso gegaan
+ kijk|kijkt|check|zie ..5 maar|eens|na ..4 <ordinal>|<date>|uittreksel|bank|afschrift|dagomzet|bankkosten
+ dubbel|tweemaal|twee-keer betaald
+ over gemaakt
+ heb ..9 over ..1 gemaakt
+ met|bij ..3 stempel
+ ingehouden|verrekend
+ notaris ..4 uitbetaald|ingehouden|verrekend|betaald
+ kwitantie|bewijsje|betaalbewijs|betalingsbewijs|ontvangstbewijs|bonnetje ..4
+ borg ..4 gehouden|verrekend|ingehouden
+ ene helft hebt
+ uittreksel|uittreksels|afschrift|afschriften
+ toch gestort|betaald|overgemaakt
- vrijdag gestort is
- inboeken|ingeboekt
- wordt ..3 overgeschreven|gestort|betaald
`,
  excuse_agreement_with_colleague: `
+ jullie|uw|jouw|je|de|die|van-u|mijn ..6 baas|balie|toog|collega|verkoop|lange|vertegenwoordiger|therapeut|meester|chauffeur|commerciële|verkoper|winkel|chef ..9 zei|gezegd|beloofd|kwijtgescholden|toegezegd|afgesproken|geschud|zou
+ zei|gezegd|zeiden ..4 zet|betaal|wacht|laat|doe|neem ..4 maar|tot|wel|op
+ op de|den lat
+ kwijtgescholden|weggestreept|doorgestreept
+ hand ..4 op? geschud|gegeven
+ handslag|erewoord|woord-gegeven|op-mijn-woord
+ zou ..6 eruit|eraf|laten-inhouden|verrekenen|crediteren|regelen|inhouden|halen|gratis
+ gratis|jaar|maanden ..4 beloofd|toegezegd|gekregen
+ beloofd|toegezegd ..4 gratis|korting|uitstel
+ zei|gezegd|beloofd ..6 vast bedrag|gratis|geen-kosten|inbegrepen|inclusief
+ inbegrepen|inclusief ..4 zei|gezegd
+ in ..4 gezicht beloofd
+ zwart op wit ..6 gekregen|beloofd
+ mocht|mochten ..6 van ..4 baas|collega|u|jullie|verkoper|vorige
+ met ..4 besproken|geregeld|afgesproken ..5 collega|baas|jullie
- alleen ..4 dat
- mooie stem
- bestuur
`,
  excuse_system: `
+ weigert|weigeren|hapert|blokkeert|crasht|hangt|flipt|tilt ..5 kaart|app|bank|systeem|lezen|computer|betaling
+ isabel|exact|afas|sap|twinfield|odoo|peppol*|knab|belfius|bunq|ing|kbc|itsme|rabobank ..6 weigert|migreren|update|niet|storing|plat|ligt|koppeling|overstap|blokkeert|fout|er-uit
+ migreren|migratie|freeze|overstapservice|overstap|koppeling|update|conversie
+ koppeling ..4 niet|draait|kapot
+ app|bankapp|laptop|telefoon|computer ..5 ligt|eruit|gejat|gestolen|verloren|dood|gevallen|kwijt|in-het-water|stuk|reset|probeer
+ geskimd|gephisht|phishing|gehackt|gejat|gestolen
+ kaart|rekening|pas ..5 slot|geblokkeerd|gestolen|verloren|kwijt|geskimd
+ activatiebrief|activatiecode|pincode
+ draaiend ..2 rondje|wieltje|cirkel
+ probeer ..3 later opnieuw
+ in behandeling
+ link|tikkie|qr* ..4 verlopen|werkt-niet|doet|kapot|niet
+ doet ..2 het niet
+ doet het ..2 niet ..2 meer?
+ bank gewisseld|veranderd
+ van bank ..2 gewisseld|veranderd
+ terminal ..6 verkeerd|verkeerde|niet
+ spoedoverboeking|spoed
+ kan ..6 geen betaling klaarzetten|inboeken|doen
+ op de knop|knoppen
`,
};
