/** What a collector shows in plain words, beside what the trained model hears. Precision first: a pattern that is silent costs little. */
import { says } from '#knowledge/language/conversation/pattern.ts';

const you = '(?:u|je|jij|ge|gij|jullie)';
const filler = '(?:(?:toch|wel|nu|dan|gewoon|ook|echt|nog|mij|me|ons|dat|het|eens|maar|vandaag|eerst) )*';

const obliging = says(
  new RegExp(
    `(?<![a-z])(?:${you} ${filler}(?:moet|moest|dient|behoort)(?! ik)|(?:dan|dus|en|maar|daarom|vandaag|nu|die|dat|rekening|factuur) (?:moet|moest|dient|dien) ${you}|moet(?:en)? ${you} [^.?!]{0,60}(?:betalen|zorgen|regelen|storten|overmaken|nakomen)|hadt? ${you} [^.?!]{0,30}moeten|${you} hadt? [^.?!]{0,30}moeten|moet van ${you}|iedereen moet [^.?!]{0,40} dus ${you} ook|${you} (?:bent|zijt) ${filler}verplicht)(?![a-z])`,
  ),
);
const notObliging = says(
  /(?<![a-z])(?:moet|moest|dient)(?: \w+){0,3} (?:niks|niets|niet|ni|nie|geen|nergens|zelf weten|weten|afwachten|bij (?:mij|ons|de|het|een))(?![a-z])|(?<![a-z])moet [^.?!]{0,25}(?:krijgen|ontvangen|hebben)(?![a-z])|(?<![a-z])(?:van|bij|als ik|aan|voor|met) (?:u|jou|je|jullie) (?:nog |eens |ook |wel |nog eens )?moet/,
);

/** Moeten, dienen or verplicht zijn, with the customer as the one obliged. */
export function obliges(text: string): boolean {
  return obliging(text) && !notObliging(text);
}

/** Lessons in manners, character or spending; comparisons with a shop. */
export const moralises = says(
  /(?<![a-z])(?:schaam\w* (?:u|je|zich)|(?:normaal|normale|eerlijk|fatsoenlijk|volwassen|serieuze|nette) (?:mens\w*|vent|man|vrouw|kerel|klant|ondernemer|zaak|bedrijf|\w+baas)(?! (?:die|dat) (?:belt|vraagt))|een beetje (?:ondernemer|vent|man|zaak|bedrijf)|zo hoort (?:dat|het)|(?:dat|zoiets) hoort (?:niet|ni|nie|zo niet)|zoiets doe(?:t)? (?:je|ge|u|men)|(?:leerde\w*|geleerd) [^.?!]{0,25}thuis|thuis [^.?!]{0,15}geleerd|(?:schoon|schone|mooi|mooie|goed) voorbeeld\w*|op (?:die|dien|uw|jouw|je) leeftijd|neus bloedt|(?:lekker|wel) (?:makkelijk|gemakkelijk)|^(?:ja )?(?:ge)?makkelijk he|dat zeggen ze allemaal|altijd (?:wat|iets|hetzelfde)|zo zijn (?:mensen|jullie)|(?:in|bij) (?:de|een|ne|den|het) (?:winkel|supermarkt|bakker|kapper|slager|cafe|kroeg|restaurant|tankstation|benzinepomp)[^.?!]{0,15} (?:betaal|reken)\w* (?:je|u|ge|iedereen)|(?:iedereen|mensen|jullie|ondernemers|klanten) (?:wil|willen|denkt|denken) [^.?!]{0,20}(?:tegenwoordig|voor niks|voor niets|gratis)|(?:is|zijn) (?:ook )?(?:een )?luxe|woord [^.?!]{0,20}(?:waard|geen|niks|niets)|fatsoen\w*|opvoeding|opgevoed|eigen schuld|schulden (?:achterlaten|maken)|(?:daar|voor [a-z ]{3,30}) (?:heeft|hebt|heb) (?:u|je|ge) (?:wel|dan wel|blijkbaar wel)|wel geld (?:voor|om)|dat kan (?:dan |blijkbaar |zeker )+wel|dure? (?:auto|bak|wagen|telefoon|vakantie)|(?:toch ook|ook) wel (?:een|ne|nen) (?:televisie|tv|gsm|telefoon|auto|abonnement)|op tijd (?:moeten )?betalen,? (?:zo|he|dat)|niet betalen (?:he|zeker)|\w+ en niet betalen$)(?![a-z])/,
);

/** The agent brings a reason for not paying, or takes the blame, unasked. */
export const suppliesExcuse = says(
  /(?<![a-z])(?:(?:ligt|lag|zal) (?:vast|misschien|waarschijnlijk|wel|ook|dan|het|dat|zeker|soms)*\s?(?:ook |wel |vast )*aan (?:ons|onze|mij)(?: liggen)?|aan ons (?:ligt|lag|liggen)|kan (?:ook |best |natuurlijk |wel |heel goed |het )*(?:zijn )?dat (?:onze|wij|die (?:factuur|rekening|nota) bij ons|hij bij ons|ze bij ons|ie bij ons|ie in de war|er bij ons)|(?:in (?:de|uw|je) spam|tussen wal en schip)[^.?!]{0,40}\?|(?:wij|we) (?:hebben|zijn|waren) [^.?!]{0,25}(?:fout gedaan|verkeerd gedaan|te gehaast|slordig|vergeten zeker)|(?:onze|ons) (?:facturatie|administratie|systeem|computer|boekhouding)[^.?!]{0,30}(?:doolhof|warboel|ramp|chaos|puinhoop|slecht|loopt (?:wat )?achter)|(?:ge|u|je) (?:zult|zal|hebt|heeft) (?:wel|het wel) [^.?!]{2,40} zeker\b|slecht(?:e)? (?:seizoen|maand|jaar|zomer) (?:zeker|geweest)|(?:zit|zitten|zat) (?:je|u|ge|jullie) (?:soms |misschien |een beetje |wat )*(?:krap|op zwart zaad)|(?:snap|begrijp) (?:ik )?(?:wel )?dat (?:je|u|ge) (?:dan |nog )?niet betaal|nieuw(?:e)? (?:administratie|systeem|sjabloon|programma)[^.?!]{0,40}aan ons|(?:bij ons|wij|we|hier|ons systeem|onze [a-z]+) [^.?!]{0,35}(?:wel ?eens|weleens|nogal eens|niet altijd|wel vaker|ook niet altijd)[^.?!]{0,30}(?:mis|fout\w*|verkeerd|op orde|vergeten|vergeet|slordig|zoek|blijven liggen)|(?:wij|we) vergeten (?:ook )?(?:wel ?eens|weleens|soms))(?![a-z])/,
);

/** Recognises what the customer said or feels. */
export const recognises = says(
  /(?<![a-z])(?:(?:dat|wat|het|'t) (?:is|was|klinkt|lijkt me|moet) (?:(?:echt|heel|wel|erg|ook|toch|maar|even|best|flink|natuurlijk|zeker|een|me|behoorlijk) )*(?:vervelend|schrikken|heftig|naar|zwaar|pijnlijk|verdrietig|balen|ellendig|rot|begrijpelijk|niet niks|niet min|niet niets|hard|zuur|een klap|een hele hap|een rotperiode)|wat (?:vervelend|naar|verdrietig|heftig|erg|zwaar|ellendig|rot|jammer) (?:voor (?:u|je|jullie)|dat|zeg|om te horen)|(?:ik|'k) (?:begrijp|snap|versta) (?:(?:heel|best|goed|wel) )*dat (?:dat|het|'t|u|je|ge) [^.?!]{3,}|(?:dat|het|'t) (?:begrijp|snap|versta) ik (?:heel |best |heel )?(?:goed|wel)|kan ik (?:me|mij) (?:heel |best |goed |wel )*(?:voorstellen|indenken)|heel begrijpelijk|(?:vervelend|naar|rot|lastig|erg) voor (?:u|je|jullie)|(?:u|je|ge) (?:heeft|hebt) gelijk dat (?:u|je|ge))(?![a-z])/,
);

/** Asks flatly whether it is going to be paid. */
export const asksToPay = says(
  /(?<![a-z])(?:gaat|ga|wilt|wil|zult|zul) (?:u|je|ge|gij|jij|jullie) (?:(?:nu|nou|dan|het|hem|die|dat|nog|wel|toch|eigenlijk|gewoon|ons|iets|deze|rekening|factuur|vandaag) )*betalen(?![a-z])/,
);

/** Asks whether one particular reason is the reason; before the customer named one. */
export const guessesReason = says(
  /(?<![a-z])(?:is het (?:(?:een|beetje|wat|soms|misschien|nu|even) )*(?:krap|moeilijk|lastig)|(?:zit|zitten|zat) (?:u|je|ge|jullie|het) (?:(?:een|beetje|wat|soms|misschien|nu|even) )*krap|(?:bent|ben|was|zijt|waart) (?:u|je|ge|jullie) (?:(?:soms|misschien|ergens|iets) )*(?:niet|ni) (?:tevreden|content|blij)|was er (?:soms |misschien )?(?:iets|wat) (?:niet goed|mis|fout|niet in orde)|(?<!wanneer )(?:heeft|hebt|heb) (?:u|je|ge|jij|gij|jullie) (?:die|hem|'m|onze (?:factuur|rekening|nota|brief|mail|herinnering)|de (?:factuur|rekening|nota|brief|mail|herinnering))(?: (?:eigenlijk|wel|goed|ooit|misschien|soms|toch|al|dan))* (?:ontvangen|gekregen|binnengekregen|aangekregen|gezien))(?![a-z])/,
);

/** Asks whether the invoice came through. */
export const asksReceipt = says(
  /(?<![a-z])(?:heeft|hebt|heb|is|zijn|was) [^.?!]{0,40}(?:ontvangen|gekregen|binnengekregen|aangekomen|toegekomen|gezien)(?![a-z])/,
);

/** Hands the question what is to happen to the customer. */
export const handsOver = says(
  /(?<![a-z])wat (?:wilt|wil) (?:u|je|ge|gij|jij|jullie) (?:dan(?! (?:betalen|nog))|nu dan|dat ik (?:doe|daaraan doe|eraan doe)|dat we doen)(?![a-z])/,
);

/** A sanction for later, or a doubt whether the promise is kept. */
export const threatensOrDoubts = says(
  /(?<![a-z])(?:geloof (?:ik )?(?:het|'t|dat)? ?(?:ook )?(?:pas|eerst)|(?:eerst|nog) zien|pas als ik (?:het|'t) (?:zie|op)|(?:een|1|ene) (?:keer|schijf|dag|termijn|maand) (?:te laat|niet|gemist)|als (?:er|het|'t|dat|ik) (?:weer |nu |dan )*(?:niks|niets|niet|geen)|als (?:het|'t|dat) (?:er )?(?:nu |dan |deze keer )?maar (?:echt|ook|wel) (?:komt|gebeurt|lukt)|altijd de laatste|de volgende keer dat (?:u|je|ge)[^.?!]{0,20} te laat|ziet (?:u|je|ge) (?:het|de|den) (?:deurwaarder\w*|dagvaarding) [^.?!]{0,15}(?:komen|verschijnen)|(?:niet|ni) (?:zoals|gelijk) (?:de )?(?:vorige|laatste)|weet (?:je|u|ge) (?:het|'t|maar) nooit|(?:er nog|nog|er|daar) van horen|zelf gezocht|toen kwam er (?:niks|niets|niet)|(?:krijgt|krijg|zit|zitten|sta|staat) (?:u|je|ge|jullie)? ?(?:bij ons )?(?:morgen |dan |volgende \w+ |hier )*(?:geen|zonder)|(?:ziet|krijgt|krijg|hoort|hoor) (?:u|je|ge) (?:vanzelf |wel |dan |nog )*(?:een|de|van (?:de|den|onze|het)) (?:deurwaarder|advocaat|incasso\w*|rechter|vrederechter|politie)|op de lijst (?:voor|van)|hang (?:ik )?(?:een|er)|slot op|laten zitten|anders (?:komt|sta|staat|stuur|hang|ga|gaat|zit|krijg\w*|zwaait)|reken er (?:maar )?niet op|denkt dat (?:wij|we|ik) )(?![a-z])/,
);

/** Words that give money or time away. */
export const givesAway = says(
  /(?<![a-z])(?:helft|deel(?:tje)?|zitten|eraf|er [a-z]* ?af|aftrek\w*|kwijt\w*|vallen|kunt missen|kan missen|geen haast|rustig aan|wat (?:u|je|ge) (?:kan|kunt|wil|wilt)|wanneer (?:het|dat|'t) (?:u|je|ge)|als (?:het|'t) (?:u |je |een keer )*(?:uitkomt|schikt|past|lukt)|maanden?|jaar|zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|pasen|kerst|vakantie|rest|ook (?:goed|prima|best|ok)|per (?:maand|week)|in de (?:maand|week)|euro|honderd\w*|\w+honderd\w*|tientje\w*|\d+)(?![a-z])/,
);

/** The debt is cut or put off without anything in return. */
export const cutsDebt = says(
  /(?<![a-z])(?:laat [^.?!]{0,50}(?:kosten|rente|rest|laatste|overige)[^.?!]{0,25} zitten|(?:zal|kan) ik [^.?!]{0,25}(?:kosten|rente|maand)[^.?!]{0,30} (?:aftrekken|afdoen|schrappen)|(?:mag|moogt|mogen|kunt|kan) (?:u|je|ge|jullie|dat|het|die|wat)[^.?!]{0,35} (?:tot (?:na|in|volgend)[^.?!]{0,20}|nog (?:een hele tijd|maanden) )wachten|maakt (?:niet|ni) uit hoeveel|(?:helft|deel|stuk|kwart) (?:er |van )?(?:afhalen|af halen|afdoen|laten vallen|kwijtschelden)(?!,? (?:dat )?(?:gaat|kan|lukt|doe))|(?:helft|deel|honderd\w*)[^.?!]{0,30}(?:dan maar|dan (?:hebben|zijn|zwijgen|laten) we|en (?:we|dan) (?:zwijgen|zijn|hebben|laten|is het))|(?:kosten|rente) haal ik er [^.?!]{0,10}af|(?:rest|januari|volgend jaar|volgende maand)[^.?!]{0,25}(?:ook (?:best|goed|prima|ok)|zie(?:n)? (?:ik|we) (?:dan )?wel))(?![a-z])/,
);

/** Takes an evasive answer as it is, in words that leave no doubt. */
export const letsGo = says(
  /(?<![a-z])(?:dan (?:hoor|merk|zie) ik (?:het|dat|'t|u)?|hoor ik (?:het|'t) (?:dan )?(?:wel|nog)|dan (?:wacht|wachten) (?:ik|we|wij)|(?:in de|ff de|even in de) wacht|(?:ge|u|je) ziet maar|ziet? (?:u|ge|je) maar|dat zien we (?:dan )?wel|dan (?:zien|kijken) (?:we|wij) (?:dan |het )?wel|laat (?:dan )?maar (?:iets )?weten|dat (?:hoor|merk|zie) ik (?:dan )?(?:wel|vanzelf)|(?:rest|januari|februari|andere)[^.?!]{0,20}(?:ook best|ook goed|ook prima|zie(?:n)? (?:ik|we) (?:dan )?wel))(?![a-z])/,
);

/** Checks who is on the line, in the first turns of a call. */
export const checksWho = says(
  /(?<![a-z])(?:spreek ik (?:met|nu met)|(?:is|bent|ben|zijn|zijt) (?:dat|dit|'t|het|u|je|jij|gij|'t gie)(?! (?:voor|over|een|goed|te|niet|gelegen|druk))[^.?!]{0,10}(?:met|de|mevrouw|meneer|mijnheer|die|[a-z]+\?|[a-z]+ [a-z]+\?)|ist met|bel ik (?:met )?|heb ik (?:hier )?[^.?!]{0,30}(?:aan de (?:lijn|telefoon)|voor me)|met wie spreek ik|bent u (?:de|mevrouw|meneer))(?![a-z])/,
);
