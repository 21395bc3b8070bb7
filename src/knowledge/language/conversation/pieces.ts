import { canFit } from '#knowledge/language/conversation/pattern.ts';

/** A stretch of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What the day or the amount in a piece is for. */
export type Purpose = 'payment' | 'other' | 'open';

const paying =
  /(?<![a-z])(?:betaal\w*|betal\w*|gestort|stort\w*|overma\w*|overgemaakt|over(?:ge)?schr\w*|voldoe\w*|voldaan|voldoet|afboek\w*|afgeboekt|boek(?!houd)\w*|inning|incass\w*|afschrij\w*|afgeschreven|rekening|geld|bedrag|euro|centen|tikkie|schijf\w*|schijven|termijn\w*|deel|helft|rest|restant|eerste|tweede|derde|laatste|binnen(?! (?:\w+ )?(?:uur|uren|dag|dagen|week|weken|maand|maanden|minuten|kwartier)(?![a-z]))|aflos\w*|voorschot|overige|resterende|ervan af|gestuurd en betaald|maak\w* (?:ik|u|je|ge|we|het|'t|hem|'m|m|die) |doe (?:ik|je|we) (?:hem|'m|m|het|die|dat|'t|alles)|(?:ik|we|wij|'k) (?:doe|doen|regel) (?:hem|'m|m|het|die|dat|'t|alles)|gaat (?:er|het|hij|ie|die|alles)[^.?!,]{0,20} (?:uit|weg|mee)|staat (?:het|hij|die|'t|ie|dat|alles) |erop|er op|ermee|in orde|toezeggen)(?![a-z])|€/g;
const elsewhere =
  /(?<![a-z])(?:bel|belt|bellen|gebeld|terugbel\w*|opbel\w*|terug te bellen|mail|mailt|mailen|mailtje|e-mail|stuur|stuurt|sturen|gestuurd|verstuur\w*|sms|sms'je|app|appt|brief|bericht|bevestiging|langs|langskom\w*|voorleg\w*|voorgelegd|neerleg\w*|doorgeef|doorgeven|kijken|zien|technieker|monteur|technicus|chauffeur|antwoord|uitleg|goedkeur\w*|goedgekeurd|keurt|keur|tikt|aftik\w*|tekent|teken|tekenen|getekend|vraag|vraagt|vragen|overleg\w*|bespreek\w*|vakantie|verlof|terug van|is (?:hij|ze|zij|ie) terug|weer (?:op kantoor|aan het werk|terug)|vervallen|verviel|vervaldag|vervaldatum|vervalt|sinds|geleverd|levering|leveren|lever|besteld|bestelling|deurwaarder|advocaat|incassobureau|rechter|vrederechter|dossier|klacht|afspraak bij|vergadering|hersteld|herstel|repareren|gerepareerd|ophalen|opgehaald|salaris|loon|pensioen|stufi|uitkering|kinderbijslag|vakantiegeld|bereikbaar|thuis|afwezig|aanwezig|gesloten|open|credit\w*|van de factuur|factuur van|rekening van|gedateerd|dateert|van datum|gesproken|afgesproken (?:was|hadden)|beloofd had|noemde|verstuurd|ontvangen|gekregen|in de bus|op de post|kopie|herinner\w*|papier|zwart op wit|schriftelijk|jurist\w*|trek (?:ik|het|dat|hem)|aftrek\w*|afgetrokken|eraf|ligt (?:het|hij|'t)|trouw|feest|begrafenis|bruiloft|geopend|loket|buurtloket|wijkteam|inplan\w*|controle\w*|nakijken|nagekeken|pakbon\w*|kopie\w*|plan ik|agenda|zet ik|inlicht\w*|licht|informe\w*|op de hoogte|landt|dokter|ziekenhuis|fysio\w*|verjaar\w*|\w*feestje|examen)(?![a-z])/g;

const canPay = canFit(paying);
const canBeElsewhere = canFit(elsewhere);

/** The smallest stretch around a place, between marks of punctuation. */
export function tightPiece(text: string, start: number, end: number, limits: Piece): Piece {
  let from = start;
  while (from > limits.start && start - from < 60 && !breaksBefore(text, from)) from -= 1;
  let to = end;
  while (to < limits.end && to - end < 60 && !breaksAt(text, to)) to += 1;
  return { start: from, end: to };
}

/** The sentence around a place. */
export function sentencePiece(text: string, start: number, end: number): Piece {
  let from = start;
  while (from > 0 && start - from < 300 && !(isStop(text.charCodeAt(from - 1)) && text.charCodeAt(from) === SPACE))
    from -= 1;
  let to = end;
  while (to < text.length && to - end < 300 && !(isStop(text.charCodeAt(to)) && endsAt(text, to + 1))) to += 1;
  return { start: from, end: to };
}

// By their numbers: letter by letter a text is walked over for each day and amount in it.
const SPACE = 32;
const stops = new Set(Array.from('.?!;…', (sign) => sign.charCodeAt(0)));
const marks = new Set([...stops, ...Array.from(',:–()', (sign) => sign.charCodeAt(0))]);

/** Letters and the space are no signs: what most of a text is made of is told from them at once. */
function canBeSign(code: number): boolean {
  return code < 97 ? code > SPACE && code < 64 : code > 122;
}

function isStop(code: number): boolean {
  return canBeSign(code) && stops.has(code);
}

function isMark(code: number): boolean {
  return canBeSign(code) && marks.has(code);
}

function endsAt(text: string, index: number): boolean {
  return index >= text.length || text.charCodeAt(index) === SPACE;
}

function breaksBefore(text: string, index: number): boolean {
  return text.charCodeAt(index) === SPACE && isMark(text.charCodeAt(index - 1));
}

function breaksAt(text: string, index: number): boolean {
  return isMark(text.charCodeAt(index)) && endsAt(text, index + 1);
}

/** What a piece of a plain text is about: paying, something else, or it does not say. */
export function purposeOf(text: string, piece: Piece, at: number): Purpose {
  const part = text.slice(piece.start, piece.end);
  const pays = canPay(text) ? nearest(part, paying, at - piece.start) : null;
  const other = canBeElsewhere(text) ? nearest(part, elsewhere, at - piece.start) : null;
  if (pays === null && other === null) return 'open';
  if (other === null) return 'payment';
  if (pays === null) return 'other';
  return pays <= other ? 'payment' : 'other';
}

function nearest(part: string, pattern: RegExp, at: number): number | null {
  let best: number | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const distance = Math.abs(match.index + match[0].length / 2 - at);
    if (best === null || distance < best) best = distance;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return best;
}

/** What was asked of a place in the last text, and the answer. */
interface Placed<T> {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly answer: T;
}

/** The same for what is asked of a place between its limits: days and amounts are looked at from several sides. */
export function oncePerPlace<T>(
  read: (text: string, place: Piece, limits: Piece) => T,
): (text: string, place: Piece, limits: Piece) => T {
  let last = '';
  const known: Placed<T>[] = [];
  return (text, place, limits) => {
    if (text !== last) {
      last = text;
      known.length = 0;
    }
    const { start, end } = place;
    const { start: from, end: to } = limits;
    for (let index = 0; index < known.length && index < MOST_PLACES; index += 1) {
      const one = known[index] as Placed<T>;
      if (one.start === start && one.end === end && one.from === from && one.to === to) return one.answer;
    }
    const answer = read(text, place, limits);
    if (known.length < MOST_PLACES) known.push({ start, end, from, to, answer });
    return answer;
  };
}

/** So many places of one text are remembered: looking for them must take less than asking anew. */
const MOST_PLACES = 16;
