import { canFit } from '#knowledge/language/conversation/pattern.ts';

const harmless =
  /(?<![a-z])(?:geen (?:probleem|dank|zorgen|zorg|haast)|niets te danken|graag gedaan|komt goed|alvast|moet lukken)(?![a-z])|(?<![a-z])(?:lukt|kan|kunt|kun|gaat|past|schikt) [^.?!]*\?/g;
const sharp =
  /(?<![a-z])(?:niet|ni|nie|nooit|geen|niks|niets|anders|weer|opnieuw|echt|wel (?:aan|nakom\w*|doen)|benieuwd|eerst zien|zien we (?:wel|nog)|(?:zal|zullen) (?:ik |we )?(?:wel )?zien|geloof\w*|hopen|hopelijk|in de gaten|houd (?:u|je)|hou (?:je|u)|incasso\w*|deurwaarder\w*|advoca\w*|rechter|vrederechter|beslag|politie|procedure|zelf gezocht|zelf weten|(?:nog )?van horen|ziet (?:u|ge) maar|zie je maar|zonder|rechtbank|gerecht\w*|kosten|rente|boete|aanmaning|ingebrekestelling|stop\w*|blokk\w*|afsluit\w*|afgesloten|uit handen|maatregel\w*|stappen|gevolg\w*|consequentie\w*|laatste|waarschuw\w*|moet|moeten|gehoord|vertrouw\w*|twijfel\w*|schande|verwacht\w*|zorg (?:dat|er|maar)|op tijd|tenminste|beloof\w*|beloofd|nakomen|nakomt|woord|smoes\w*|verhaal\w*|praatje\w*|vorige|keer|ken (?:u|je|jullie|dat)|weet (?:u|je) (?:wel )?wat|zwaait|zwart|beter|eindelijk|toch|serieus|als)(?![a-z])/;
const canBeSharp = canFit(sharp);

/** A sanction, a doubt or a reproach in words: without one a farewell is a farewell. */
export function isSharp(text: string): boolean {
  return canBeSharp(text) && sharp.test(text.replace(harmless, ' '));
}
