/** The speaker, as the one who pays. */
const speaker =
  /(?<![a-z])(?:ik|'k|k|wij|we|wijle|mijn (?:man|vrouw|boekhouder|vader|zoon)|onze boekhouding|de boekhouding)(?![a-z])/;
const paying =
  /(?<![a-z])(?:betaal|betalen|betaald|betaalt|stort|storten|gestort|boek|boeken|overmaken|overgemaakt|voldoe|voldoen|overschrijven|regel|regelen|maak\w* (?:ik |we )?(?:het|'t|hem|'m|m|die|dat|ze|alles|\S+ euro)?[^.?!]{0,25}over|(?:doe|zet|kan|ga) (?:ik|we|'k) (?:het|'t|hem|'m|m|die|dat|ze|alles)|staat (?:het|hij|'t|ie|die|alles)[^.?!]{0,25}(?:op|bij|erop))(?![a-z])/;
const undone =
  /(?<![a-z])(?:niet|ni|nie|nooit|niks|niets|geen|pas als|als|indien|zodra|misschien|wanneer|tenzij|mits|denk ik|hoop|probeer|proberen|zou|had|heb|hebben|was|werd)(?![a-z])/;

/** A sentence in which a customer says, without condition, that he pays. */
export function promisesPayment(sentence: string): boolean {
  return speaker.test(sentence) && paying.test(sentence) && !undone.test(sentence) && !isQuestion(sentence);
}

const listener = /(?<![a-z])(?:u|je|jij|jullie|ge|gij|we|wij|ik)(?![a-z])/;
const proposing =
  /(?<![a-z])(?:kunt|kan|kun|wilt|wil|zou|zult|lukt|past|schikt|haalt|haal|redt|betaalt|betaal|stort|maakt|maak|zullen we|stel (?:ik )?voor|doen we|spreken we|laten we|verwacht|noteer|zet ik)(?![a-z])/;

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
  const sentences = text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.trim() !== '');
  return sentences.length > 0 && sentences.every((sentence) => sentence.trimEnd().endsWith('?'));
}

/** A refusal in plain words. */
export function saysNoToPaying(text: string): boolean {
  return /(?<![a-z])(?:(?:ik|we|wij|'k|k) (?:ga |wil |zal )?(?:het |dat |die |dit |u |jullie )?(?:(?:echt|gewoon|dus|helemaal|nog) )*(?:betaal|betalen|betaal dat|betaal die|betaal dit|betaal het|betaal hem)(?: (?:dat|die|dit|het|hem|'m|gewoon|dus|echt|helemaal|factuur|rekening))* (?:niet|ni|niks|niets|nooit|geen (?:cent|euro|frank|sent))|geen cent|krijgt? (?:u|je|jullie|ge) (?:geen|niks|niets)|zie (?:je|u) (?:geen|niks)|betaal(?:t)? (?:ik|we) (?:dus |echt |gewoon |zeker )?(?:niet|ni|niks|niets|nooit)|betaal(?:en)? doe ik niet)(?![a-z])/.test(
    text,
  );
}
