import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how agents open and ask (language of the lines: compile.ts). */
export const agentQuestions: Readonly<Partial<Record<AgentAct, string>>> = {
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
};
