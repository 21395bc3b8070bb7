import { canFit, once, says } from '#knowledge/language/conversation/pattern.ts';
import { isAsked } from '#knowledge/language/conversation/plain.ts';

const hesitation = /^[^a-z']*(?:(?:eh|uh|euh|ehm|uhm|hm+|nou|ah|oh|ach|tja|amai|pff|goh|poeh|zeg)[\s.,…]+)*/;
const agreeing =
  /^(?:ja|jawel|jaja|jazeker|jep|yes|ok|oke|okay|okee|goed|prima|top|perfect|akkoord|afgesproken|zeker|natuurlijk|tuurlijk|graag|helemaal|inderdaad|klopt|deal|best|allez|bon|voila|vooruit|welja|juist|correct|precies|exact|zo is het|komt voor (?:elkaar|mekaar|de bakker)|staat genoteerd|dat is (?:juist|correct|prima|te doen|haalbaar|doenbaar|redelijk|duidelijk)|bwa|tja|mja|mwah|nou ja|nou vooruit|is goed|da's goed|'t is goed|dat is goed|das goed|doe maar|doe dat|doen we|komt in orde|in orde|ca va|dat kan|dat lukt|dat gaat|dat past|dat klopt|lukt|kan|zo kan|past|mij goed|voor mij|uitstekend|super|fijn|schrijf maar op|noteer maar|laten we)(?![a-z])/;
const agreeable = says(
  /(?<![a-z])(?:dat is goed|da's goed|is goed|'t is goed|mij goed|goed zo|akkoord|afgesproken|doe maar|doe dat maar|doen we|komt in orde|komt goed|in orde|ca va|(?:dat|zo|die|het|'t|da) (?:kan|lukt|gaat|past|klopt|red|haal|houd|zal)|(?:kan|lukt|past|gaat) (?:wel|mij|me|ons|prima|zeker|ook|wel ja|lukken|nog|nog wel)|is te doen|is (?:doenbaar|haalbaar|juist|correct)|zo is het|komt voor (?:elkaar|mekaar)|heb (?:het|'t) (?:genoteerd|opgeschreven)|staat genoteerd|zal ik doen|moet (?:kunnen|lukken|gaan|te doen zijn)|zal (?:wel )?(?:gaan|lukken|kunnen)|gaat (?:wel )?lukken|kan ik (?:wel|doen|halen|missen|vinden)|(?:haal|red|doe|betaal|stort|maak) ik(?! (?:niet|ni|nooit))|daar kan ik mee (?:leven|uit de voeten)|lijkt me (?:goed|prima|redelijk|haalbaar)|redelijk|schappelijk|deal|wel ja|goed dan|oke dan|ok dan|vind ik (?:goed|prima|best))(?![a-z])/,
);
/** A clause that is nothing but a yes ("één oktober, ja, goed"). */
const agreeingClause = says(
  /[.,!…] (?:ja,? |nou ja,? |allez,? |dan )*(?:goed|prima|akkoord|ok|oke|top|perfect|graag|in orde|afgesproken)(?: dan| zo)?(?=[.,!…]|$)/,
);
const declining = says(
  /(?<![a-z])(?:lukt (?:me |mij |ons )?(?:echt |ook |zo |dan |toch |helaas |nu |eigenlijk )*(?:niet|ni|nie)|gaat (?:me |mij |ons )?(?:echt |ook |zo |dan |hem |toch |helaas |nu |eigenlijk )*(?:niet|ni|nie)|kan (?:ik |dat |echt |ook |zo |dan |helaas )*(?:niet|ni|nie)|te (?:vroeg|veel|snel|krap|hoog|kort dag|rap)|(?:red|haal|doe) ik (?:dat |het |toch |echt |zo |dan )*(?:niet|ni|nie)|wordt (?:'m|hem|het) niet|geen sprake van|vergeet het|zit er niet in|niet haalbaar|onmogelijk|uitgesloten|dat doe ik niet|doe ik (?:niet|ni|nie)|weiger|niet akkoord|niks van|no way|dacht het niet|ik dacht van niet|liever niet)(?![a-z])/,
);
const defying = says(
  /(?<![a-z])(?:(?:zullen|zal) (?:we |wij |ik )?(?:nog )?(?:wel |eens )?zien wie|ga je gang|gaat uw gang|ga uw gang|probeer (?:het )?maar|doe(?:t)? wat (?:ge|je|u)|mij een zorg|interesseert me|kan me niks|lach\w*|zoek (?:het|'t) (?:maar )?uit|de pot op)(?![a-z])/,
);
const refusingStart = /^(?:nee|neen|nah|nope|bah nee|ah nee|oh nee)(?![a-z])/;
const condition = says(
  /(?<![a-z])(?:als|indien|mits|tenzij|op voorwaarde|zolang|zodra|wanneer|pas (?:als|na|wanneer)|eerst)(?![a-z])/,
);
const doubting = says(
  /(?<![a-z])(?:weet (?:ik )?(?:niet|ni|nie|nog niet)|zal (?:wel )?(?:eens )?(?:zien|kijken)|moet (?:ik )?(?:eens |nog )?(?:kijken|zien|overleggen|vragen)|zien we (?:wel|dan)|misschien (?:wel|kan|lukt|gaat)|beloof (?:ik )?niks|kan (?:ik )?niks beloven|eens kijken|afwachten)(?![a-z])/,
);

const canAgree = canFit(agreeing);
const canRefuse = canFit(refusingStart);
const politely = says(/(?<![a-z])als (?:een|ik me niet vergis|ik zo kijk|het goed is)(?![a-z])/);

/** How somebody answers a proposal. */
export type Reply = 'accepts' | 'declines' | 'conditional' | 'doubts' | 'other';

/** How a plain text answers the proposal before it. A question, a doubt or a condition is no acceptance. */
export const replyIn = once((text: string): Reply => {
  const start = text.slice(hesitation.exec(text)?.[0].length ?? 0);
  const asks = isAsked(text);
  const agrees = (canAgree(text) && agreeing.test(start)) || agreeable(text) || agreeingClause(text);
  if (declining(text) || defying(text)) return 'declines';
  if (canRefuse(text) && refusingStart.test(start) && !agreeable(text)) return 'declines';
  if (!agrees) return doubting(text) ? 'doubts' : 'other';
  if (/^(?:ja|jaja)[\s,]+(?:maar|doch)(?![a-z])/.test(start) && !agreeable(text)) return 'doubts';
  if (doubting(text)) return 'doubts';
  if (condition(text) && !politely(text)) return 'conditional';
  return asks && !agreeable(text) ? 'other' : 'accepts';
});

const passingStart = says(
  /(?:^|[.!?,;]\s)(?:(?:ja|nou|ah|oh|o|allez|eh|uh)[\s,]+)*(?:ok|oke|okay|okee|goed|prima|top|super|perfect|mooi|fijn|in orde|ca va|begrijp ik|snap ik|geen probleem|rustig aan|komt goed|helder|duidelijk)(?![a-z])/,
);
const passing = says(
  /(?<![a-z])(?:is goed|da's goed|geen probleem|geen haast|dan (?:wacht|hoor|zie|zien|horen|laat|reken)|wacht (?:ik )?(?:het |'t )?(?:af|wel)|hoor ik (?:het )?(?:wel|nog)|zien we (?:wel|het)|is (?:het |dat )?duidelijk|weten we dat|komt (?:wel |dan )?(?:goed|in orde)|doe maar|kijk maar|laat maar)(?![a-z])/,
);

/** The agent takes an answer as it is ("oké, dan wacht ik het af"). */
export function letsPass(text: string): boolean {
  return passingStart(text) || passing(text);
}

/** The agent takes leave. */
export const takesLeave = says(
  /(?<![a-z])(?:(?<!(?<![a-z])(?:een|welke|elke|die|deze|geen|per|de|vaste|concrete|andere) )dag|daag|daaag|doei|doeg|tot ziens|tot (?:horens|dan|later|maandag|dinsdag|woensdag|donderdag|vrijdag)|saluut|salut|houdoe|adieu|fijne (?:dag|avond|middag|week|weekend)|fijn weekend|prettig|goeie(?:n)?dag nog|tot gauw|bye|ciao|de mazzel|goedendag|goedenavond)(?:[\s.!,…]|$)/,
);
