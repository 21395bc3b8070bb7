import type { CustomerAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how customers complain and refuse (language of the lines: compile.ts). */
export const customerComplaints: Readonly<Partial<Record<CustomerAct, string>>> = {
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
};
