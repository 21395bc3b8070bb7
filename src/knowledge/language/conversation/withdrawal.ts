import { says } from '#knowledge/language/conversation/pattern.ts';
import { isAsked } from '#knowledge/language/conversation/plain.ts';

const takenBack = says(
  /(?<![a-z])(?:doet? (?:dat |het |'t |dan |toch |maar |beter |liever )*(?:niet|ni|nie)|(?:streep|schrap|haal|veeg|gooi|krab|doe)(?: (?:dat|het|'t|die|hem|'m|dan|maar|toch|weer|nog))* (?:door|weg|eruit|er uit|er af|eraf)|schrap (?:dat|het|'t|die|hem|'m)|vergeet (?:dat|het|'t|wat ik)|trek (?:ik )?(?:dat|het|mijn woorden|mijn belofte)[^.?!]{0,15} (?:in|terug)|(?:lukt|kan|gaat|haal|red|past|ga|zal)(?: (?:dat|het|'t|hem|'m|ik|me|mij|ons|we|zo))* (?:toch|bij nader inzien|eigenlijk|achteraf)(?: (?:echt|nog|allemaal))* (?:niet|ni|nie)|toch (?:niet|ni|nie) (?:lukken|gaan|halen|redden|betalen|doen|beloven)|kom(?:en)? (?:ik |we )?(?:er|daar) (?:toch )?(?:nog )?op terug)(?![a-z])/,
);
const unable = says(
  /(?<![a-z])(?:lukt|gaat|kan|haal|red|zal|doe)(?: (?:dat|het|'t|hem|'m|ik|me|mij|ons|we|zo|echt|dan|helaas|nu|ook))* (?:niet|ni|nie)(?![a-z])/,
);

/** The customer takes back what was agreed; `asked` when the agent just repeated it for a yes or no. */
export function withdraws(text: string, asked: boolean): boolean {
  return !isAsked(text) && (takenBack(text) || (asked && unable(text)));
}

/** The customer names another day or amount instead ("donderdag wel", "maak er maandag van"). */
export const replaces = says(
  /(?<![a-z])(?:wel|wordt|maak er|doe maar|liever|bedoel|verzet|verschuif|eerder|beter)(?![a-z])/,
);
