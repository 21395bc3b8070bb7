import type { AgentAct } from '#knowledge/language/acts/labels.ts';

/** Phrases: how agents open and ask, in idiom and trade talk (language of the lines: compile.ts). */
export const agentQuestionsIdiom: Readonly<Partial<Record<AgentAct, string>>> = {
  why_question: `
+ zeggen waarom
+ en waarom|hoezo
- als je|u vraagt waarom
- vroegen|vraagt ..4 waarom
`,
  probes: `
+ den|de hoeveelste
+ wat voor dag|datum|soort|bedrag
+ wie zet|doet|houdt|kijkt|volgt|betaalt|tekent|beslist|regelt|vervangt|neemt
+ is|zijn|staat ..6 op uw|naam|papier|intussen|ondertussen|al
+ hebt|heeft ..6 nog|bonnetje|verslag|attest|brief|papier|mail|papieren ..4 handtekening|liggen|bij-u|bij-de-hand|van|gekregen
+ wat staat|stond|zei|heeft|hebben|gaf|stopte ..6 op|er|over|u|gezegd|precies|datum
+ hoeveel ..4 kisten|kist|borden|flessen|dozen|bakken|stuks|dagen|koeien|mensen|pallets|uren ..4
+ tot wanneer|hoever|hoe-lang
+ sinds wanneer|hoelang|welke
+ kan|kunt|kunnen ..6 vandaag|dan|intussen|ondertussen|alvast ..5 al|wel|deel|eerste
+ zullen|zal ..6 noteren|vastzetten|vastspijkeren|aanhouden|vastleggen|doen
+ drukt|doet|stort|betaalt|maakt u|ge|je ..6 dan
`,
  asks_date: `
+ hoeveelste
+ wat is ..4 datum
+ wat voor dag|datum
+ hoe laat ..5 kan|kunnen|betaalt|betaling
+ welke maandag|dinsdag|donderdag|vrijdag|run|week|donderdagrun
+ in welke run|week|donderdagrun
+ wanneer ..9 over|kwijt|gedaan|verkocht|klaar|opgeleverd|terug
+ wat heeft|zei|zegt ..6 datum|wanneer
+ gaat|lukt dat|het ..4 deze|nog ..3 week|lukken
+ over ..3 datum
- wanneer|welk|dag ..9 gezegd|geweest|genomen|gepasseerd|afgegaan|afgesproken-met
`,
  verifies_identity: `
+ bent|zijt|is ..9 geboren
+ geboren ..3 in|op|achter
+ is uw ..2 geboortedatum|adres|postcode|naam
+ bent|zijt|ben u|ge|je|ik|bich ..3 bij|familie|mevrouw|meneer|de-heer
+ u|ge bent|zijt ..2 mevrouw|meneer|de-heer|dhr|de
+ is dat|dit ..3 van|bij|met|mevrouw|meneer|familie
+ met wie|wien
- bent u er nog
- kan ik ..6 spreken
`,
  identifies_self: `
+ ^ <code>? ..3 uit ..3 met
+ uit ..2 met
+ met <code>|truus|tom|jan|nathalie|gunther|nancy|tineke|bianca
+ ^ met ..3
+ ^ hallo? ja? ..2 met ..3 van
+ spreekt u mee
`,
  states_purpose: `
+ had|hadden|moest|moesten ..9 voldaan|betaald|gestort|overgemaakt|binnen|zullen-zijn|moeten-zijn|geweest ..3
+ die had ..6 <ordinal>|<date>|<month>
+ staat|staan ..5 rood|open|lijst|scherm ..3
+ bel ..3 over ..8 <amount>|<number>
+ liep|loopt|verliep ..3 af
+ is|zijn ..3 niet|nog-niet ..2 gestort|toegekomen|bijgeschreven|overgeschreven|gekomen
+ nog niet ..2 toegekomen|bijgeschreven|gekomen
+ zit|heb|hebt|hebben ..4 nog? ..3 <number>|<amount> ..3 euro ..5 staan|open|niet|over|openstaan
+ moet|moest nog|nog-maar ..3 <number>|<amount>
+ afgewezen|afwees|geweigerd|gestorneerd ..4
+ voor factuur|rekening|nota ..3 <number>|<code>
- van ons ..3 krijgen
- noteer|genoteerd|afgesproken
`,
};
