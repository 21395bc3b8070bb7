import { says } from '#knowledge/language/conversation/pattern.ts';

/** The speaker, as the one who pays. */
const speaker =
  /(?<![a-z])(?:ik|'k|k|wij|we|wijle|mijn (?:man|vrouw|boekhouder|vader|zoon)|onze boekhouding|de boekhouding)(?![a-z])/;
const paying =
  /(?<![a-z])(?:betaal|betalen|betaald|betaalt|stort|storten|gestort|boek|boeken|overmaken|overgemaakt|voldoe|voldoen|overschrijven|regel|regelen|maak\w* (?:ik |we )?(?:het|'t|hem|'m|m|die|dat|ze|alles|\S+ euro)?[^.?!]{0,25}over|(?:doe|zet|kan|ga|regel) (?:ik|we|'k) (?:het|'t|hem|'m|m|die|dat|ze|alles)|(?:ik|we|wij|'k) (?:doe|doen|zet|regel) (?:het|'t|hem|'m|m|die|dat|ze|alles)|(?:gaat|ga) (?:er|het|hij|'t|ie|die|dat|alles)?[^.?!]{0,25} (?:uit|weg|de deur uit|mee)|staat (?:het|hij|'t|ie|die|alles)[^.?!]{0,25}(?:op|bij|erop))(?![a-z])/;
const undone =
  /(?<![a-z])(?:niet|ni|nie|nooit|niks|niets|geen|pas als|als|indien|zodra|misschien|wanneer|tenzij|mits|denk ik|hoop|probeer|proberen|zou|had|heb|hebben|was|werd)(?![a-z])/;

/** A sentence in which a customer says, without condition, that he pays. */
export function promisesPayment(sentence: string): boolean {
  if (isQuestion(sentence)) return false;
  const said = binding.test(sentence) ? sentence : sentence.replace(aside, '');
  return ((speaker.test(said) && paying.test(said)) || handsOver.test(said)) && !undone.test(said);
}

/** What is said after the promise and takes nothing away from it: a threat, a reproach. */
const aside = /,?\s+(?:maar|en|want|anders)\s[^.?!]*[.?!]*\s*$/;
const binding =
  /(?<![a-z])(?:alleen|enkel|pas|eerst|tenzij|mits|op voorwaarde|misschien|dan (?:moet|wil)|zodra|wanneer)(?![a-z])/;
const handsOver =
  /(?<![a-z])(?:u|je|jullie|ge|gij) krijg(?:t|en)? .{0,40}?(?:euro|geld|centen|€)|(?<![a-z])(?:uw|je|jullie) (?:geld|centen) (?:krijg|komt)/;

const listener = /(?<![a-z])(?:u|je|jij|jullie|ge|gij|we|wij|ik)(?![a-z])/;
const proposing =
  /(?<![a-z])(?:kunt|kan|kun|wilt|wil|zou|zult|lukt|past|schikt|haalt|haal|redt|betaalt|betaal|stort|maakt|maak|zullen we|zal ik [^.?!]{0,60}(?:halen|afschrijven|incasseren|afboeken|innen)|stel (?:ik )?voor|doen we|spreken we|laten we|verwacht|noteer|zet ik)(?![a-z])/;

/** A sentence in which an agent proposes that the customer pays. */
export function proposesPayment(sentence: string): boolean {
  return (
    listener.test(sentence) &&
    proposing.test(sentence) &&
    !/(?<![a-z])(?:had|was|zou(?:den)? (?:hebben|zijn)|beloofd|moest|stond|werd|sinds)(?![a-z])/.test(sentence)
  );
}

/** Whether a text is nothing but questions. */
export function isQuestion(text: string): boolean {
  if (!text.includes('?')) return false;
  const sentences = text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.trim() !== '');
  return sentences.length > 0 && sentences.every((sentence) => sentence.trimEnd().endsWith('?'));
}

const ownMoney = says(
  /(?<![a-z])(?:mijn klant\w*|klanten|(?<!(?:mijn|over|dan|uw|de) )geld|loon|salaris|uitkering|pensioen|vakantiegeld|stufi|bank|opdrachtgever|verzekering|subsidie|toeslag)(?![a-z])/,
);
const payingOnlyWhen = says(
  /(?<![a-z])(?:(?<!die )(?<!ze )(?:betaal|betalen|betaling|geld|stort)(?![a-z])[^.?!]{0,25} pas (?:als|wanneer|zodra|na)|eerst [^.?!]{3,40} dan (?:mijn |de |het |uw )?(?:geld|centen|betaal\w*|betaling|praat|praten)|(?:betaal|betalen|stort|storten) (?:ik |we |wij |u )?(?:als|wanneer|zodra) (?:de|het|'t|die|dat|alles) [^.?!]{2,40}(?:hersteld|gemaakt|in orde|klaar|af|werkt|geleverd|vervangen|opgelost|weg|staat)|(?:als|zodra|wanneer) (?:(?:het|'t|dat|alles|de boel) (?:hersteld|gemaakt|in orde|klaar|af|opgelost|geleverd)|(?:de|het|die|dat|uw) [a-z]+ (?:hersteld|gemaakt|gerepareerd|vervangen|opgelost)) is,? (?:dan )?(?:krijgt?|betaal|betalen|stort|maak)|zolang[^.?!]{3,60}(?:betaal|krijgt?|ziet|zie|geen|gene))(?![a-z])/,
);

/** The customer keeps his money back until something was put right; waiting for money of others is no such thing. */
export function withholds(text: string): boolean {
  return payingOnlyWhen(text) && !ownMoney(text);
}

/** An agent says what is unpaid: needs an amount beside it. */
export const speaksOfDebt = says(
  /(?<![a-z])(?:factuur|facturen|rekening|nota|afrekening|staat (?:er )?(?:nog )?(?:open|bij)|open|openstaat|openstaan|openstaand\w*|vervallen|verviel|vervaldag|onbetaald|niet (?:betaald|gestort|binnen|voldaan)|te storten|te betalen|te laat|achterstand)(?![a-z])/,
);
const speaksOfPayment = says(paying);
const speaksOfMoney = says(
  /(?<![a-z])(?:geld|bedrag|euro|betaal\w*|betal\w*|termijn\w*|schij[fv]\w*|afspraak|regeling)(?![a-z])/,
);

/** A text that talks about paying at all. */
export function speaksOfPaying(text: string): boolean {
  return speaksOfMoney(text) || speaksOfDebt(text) || speaksOfPayment(text);
}

/** A turn that was cut off. */
export function breaksOff(text: string): boolean {
  return /(?:[-–—]|\.{3}|…)\s*$/.test(text);
}

/** A refusal in plain words. */
export const saysNoToPaying = says(
  /(?<![a-z])(?:(?:ik|we|wij|'k|k) (?:ga |wil |zal )?(?:het |dat |die |dit |u |jullie )?(?:(?:echt|gewoon|dus|helemaal|nog) )*(?:betaal|betalen|betaal dat|betaal die|betaal dit|betaal het|betaal hem)(?: (?:dat|die|dit|het|hem|'m|gewoon|dus|echt|helemaal|factuur|rekening))* (?:niet|ni|niks|niets|nooit|geen (?:cent|euro|frank|sent))(?! (?:graag|te laat|te veel|nog een keer))|(?<!(?:is|zit|komt|gaat) er (?:hier |dus )?)(?<!(?:zie|heb|krijg) (?:ik |nog )?)(?<!(?:nog|hier|rekening) )geen cent(?! (?:gegeven|betaald|gezien|gekregen|meer|over|in kas|uitgekeerd|van de))|krijgt? (?:u|je|jullie|ge) (?:geen|niks|niets)|zie (?:je|u) (?:geen|niks)|betaal(?:t)? (?:ik|we) (?:dus |echt |gewoon |zeker |ook |zo )?(?:niet|ni|niks|niets|nooit)(?! (?:graag|te laat|te veel|nog een keer|meer))|betaal(?:en)? doe ik niet|(?:ga|wil|zal|gaan|willen|zullen) (?:ik|we|wij) (?:echt |dus |gewoon |ook |nooit |zeker |dat |die |het )*(?:niet|ni|nie|nooit) betalen|(?:ik|we|wij|'k) (?:ga|gaan|wil|willen|zal|zullen) (?:echt |dus |gewoon |ook |zeker |dat |die |het |dit |hem |u |daar |er |hier )*(?:niet|ni|nie|nooit|niks|niets) (?:voor )?betalen)(?![a-z])/,
);

const asksForDay = says(
  /(?<![a-z])(?:wanneer|welke dag|welke datum|hoeveel dagen|tegen wanneer|wat voor dag|hoe snel)(?![a-z])/,
);
const aboutMoney = says(
  /(?<![a-z])(?:betaal\w*|betal\w*|stort\w*|overma\w*|maak\w*|binnen|bij ons|op (?:de|onze) rekening|verwachten|geld|bedrag|euro|hem|het|dat)(?![a-z])/,
);
const aboutOthers = says(
  /(?<![a-z])(?:hebt|heeft|heb|was|werd|bel\w*|gebeld|gesproken|komt? (?:hij|zij|ze|u)|terug|vergadert|tekent|stuurt?)(?![a-z])/,
);

/** The agent asks for something other than money: a photo, a proof, an address. */
export const asksToSend = says(
  /(?<![a-z])(?:kunt|kun|kan|wilt|wil|mag|zou|zoudt) (?:u|je|ge|gij|ik)[^.?!]{0,50}(?<![a-z])(?:sturen|doorsturen|opsturen|mailen|doormailen|appen|bezorgen|doorgeven|opzoeken|fotograferen)(?![a-z])/,
);

const wantsDay = says(
  /(?<![a-z])(?:een|de|ne) (?:vaste |concrete |exacte )?(?:dag|datum) (?:geven|noemen|nodig|prikken)(?![a-z])/,
);

/** The agent asks when the money comes. */
export function asksWhen(text: string): boolean {
  return (asksForDay(text) && aboutMoney(text) && !aboutOthers(text)) || wantsDay(text);
}

const refusesForOne = says(
  /(?<![a-z])voor (?:het|de|dat|die|den) [^.?!]{2,25} (?:geen|gene|niks|niets|niet|ni)(?![a-z])/,
);
const paysForOthers = says(
  /(?<![a-z])(?:heel|hele|volledig\w*|alles|wel|de rest|de andere?|het andere|overige)(?![a-z])/,
);
const asksHowMuch = says(/(?<![a-z])(?:hoeveel|welk bedrag|welk deel)(?![a-z])/);

/** The customer keeps back a part only: he answers how much, or names what he does not pay for beside what he does. */
export function refusesPart(text: string, answers: string): boolean {
  return refusesForOne(text) && (paysForOthers(text) || asksHowMuch(answers));
}
