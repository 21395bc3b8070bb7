import type { Act } from '#knowledge/language/acts/labels.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';

/** Reasons not to have paid that ask for an answer. */
export const excuseActs: readonly Act[] = [
  'excuse_no_cash',
  'excuse_waiting_for_own_customers',
  'excuse_not_received',
  'excuse_in_batch',
  'excuse_person_absent',
  'excuse_approval_pending',
  'excuse_already_paid',
  'excuse_agreement_with_colleague',
  'excuse_system',
];

/** Complaints about what was delivered or billed. */
export const complaintActs: readonly Act[] = ['complaint_quality', 'complaint_delivery', 'complaint_invoice_wrong'];

/** What an agent does to keep the next step in hand. */
export const askingActs: readonly Act[] = [
  'probes',
  'asks_date',
  'proposes_date',
  'open_question',
  'closed_question',
  'why_question',
  'concrete_agreement',
  'trade_offer',
  'offers_arrangement',
  'summary',
];

/** The agent will write the complaint down or have it looked at. */
export const registersComplaint = says(
  /(?<![a-z])(?:klacht|klachtnummer|meld(?:ing)?|zoek(?:en)? (?:ik |we |wij )?(?:het |dit |dat )?(?:voor u )?uit|uitzoeken|navragen|na(?:kijken|gaan)|technieker|monteur|collega laten|laat (?:ik )?(?:iemand|een|onze)|corrigeer|creditnota|crediteren|gecrediteerd|credit|herstel|aangepaste factuur|nieuwe factuur|foto|laten (?:we )?(?:onderzoeken|nakijken|komen))(?![a-z])/,
);

/** The agent opens a complaint. */
export const writesComplaintDown = says(
  /(?<![a-z])(?:leg|noteer|open|registreer|zet|meld|maak)[^.?!]{0,30}(?:klacht|melding van|reclamatie)(?![a-z])/,
);

/** How it will be paid. */
export const namesMethod = says(
  /(?<![a-z])(?:overma\w*|overschrijv\w*|stort\w*|incass\w*|automatisch|ideal|betaallink|betaalverzoek|tikkie|qr|qr-code|bancontact|payconiq|pin|pinnen|contant|cash|bankapp|app van de bank|zakelijke rekening|rekeningnummer|iban|maak (?:ik )?(?:het|hem|'m|m|'t) over|via de bank|domicili\w*|online|met de (?:zakelijke )?app)(?![a-z])/,
);

const later =
  '(?:terug|morgen|morgenvroeg|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|straks|later|vanmiddag|vanavond|vannamiddag|volgende week|komende week|nog eens|opnieuw|na de middag|over een (?:uur\\w*|half uur|kwartier|paar dagen|week)|om \\w+ uur|half \\w+|na de \\w+|de \\d+e|zo meteen|dadelijk)';
const callingBack = says(
  new RegExp(
    `(?<![a-z])(?:terug(?:ge)?bel\\w*|terug te bellen|(?:bel|belt|bellen)(?![a-z])[^.?!]{0,40} ${later}|${later}[^.?!]{0,20} (?:bel|belt|bellen))(?![a-z])`,
  ),
);

const getsInTouch = says(
  /(?<![a-z])(?:dan bel(?:t|len)?|krijgt? [^.?!]{0,30}(?:telefoon|telefoontje|belletje)|geef [^.?!]{0,30}(?:belletje|telefoontje|seintje)|(?:hij|zij|ze) belt (?:u|je|jullie|je dan)|(?:zal|laat|vraag)[^.?!]{0,40} (?:te )?bellen|(?:kom|komen|komt) (?:ik|we|wij|hij|zij|u|je) (?:er|daar)(?:op)? (?:later |nog )?(?:op )?terug|hoort (?:u|je|ge|ge van) (?:nog )?van (?:mij|ons|hem|haar)|laat (?:ik|we|u|je) (?:het |iets |nog )+weten)(?![a-z])/,
);

/** Somebody will call again: back, or at another time. "Ik bel u over de factuur" is no such thing. */
export function speaksOfCallingBack(text: string): boolean {
  return callingBack(text) || getsInTouch(text);
}

/** Only a part is meant. */
export const meansPart = says(
  /(?<![a-z])(?:(?:een|ne|nen|het eerste|alvast een|al een|maar een) (?:deel(?:tje)?|stuk(?:je)?)|deel(?:tje)? (?:mee|van|ervan|nu|al)|helft|(?:alvast|al) iets|iets (?:betalen|storten|overmaken|geven|doen|van)|(?:betaal|stort|geef|doe) (?:ik )?(?:u |je |alvast |al |nu )*iets|wat (?:ik )?(?:kan|kunnen|missen)|alvast (?:wat|iets|een)|beetje|voorschot|een paar honderd|eerste schijf|eerste termijn|rest later)(?![a-z])/,
);

/** All open invoices are meant. */
export const meansAll = says(
  /(?<![a-z])(?:alles|allemaal|beide(?:n)?|alle (?:twee|drie|vier|facturen|rekeningen)|allebei|alletwee|alledrie|het hele bedrag|volledig(?:e)?(?: bedrag| saldo)?|totaal|het totaal|totale|in een keer|samen|hele boel|heel de boel|de hele rekening|openstaande saldo)(?![a-z])/,
);

/** The customer says that he doubts his own complaint. */
export const doubts = says(
  /(?<![a-z])(?:geloof ik|zou kunnen|kan zijn|misschien|weet (?:ik )?(?:het )?(?:niet|ni) (?:zeker|meer)|volgens mij|dacht ik|meen ik|of zo)(?![a-z])/,
);

/** A customer who lets the complaint go. */
export const dropsComplaint = says(
  /(?<![a-z])(?:laat maar|niet erg|maakt niet uit|valt mee|is opgelost|klopt toch|is al hersteld|dat was iets anders|vergeet (?:dat|het) maar|mijn fout)(?![a-z])/,
);

/** The customer says to be cut off. */
export const askedToFinish = says(
  /(?<![a-z])(?:laat (?:me|mij) (?:(?:nu|nou|eens|even|eerst|toch|dan|maar|alstublieft) )*(?:uit(?:praten|spreken)|mijn zin)|mag ik (?:(?:nu|nou|eens|even|eerst|ook) )*(?:uitpraten|uitspreken|mijn zin)|(?:val|valt) (?:me|mij) (?:toch |nu |nou )?niet in de rede|onderbreek (?:me|mij)|ik (?:was|ben) (?:nog )?niet uitgepraat|ik ben nog niet klaar)(?![a-z])/,
);
const wantsHearing = says(
  /(?<![a-z])(?:laat (?:me|mij) (?:even|eens)|mag ik (?:even |eens )?iets zeggen|luister(?:t)? (?:gij|je|u|ge|nou|nu|eens))(?![a-z])/,
);

/** The customer says that he is not heard. */
export function askedToListen(text: string): boolean {
  return askedToFinish(text) || wantsHearing(text);
}

/** The customer says in plain words that something was wrong with what he got. */
export const namesFault = says(
  /(?<![a-z])(?:(?:is|was|zijn|waren|ging|gaat|komt?|alweer|weer|ook) kapot|kapotte|lekt?|lekken|defect\w*|beschadigd\w*|gebarsten|verkeerde?|mankeer\w*|ontbr(?:eekt|ak|aken|eken)|niet geleverd|nooit geleverd|te laat geleverd|niet af|half werk|slecht werk|prutswerk|niet in orde|ontevreden|nooit besteld|niet besteld|te veel (?:aan)?gerekend|dubbel (?:aan)?gerekend|klopt (?:niet|niks|van geen kanten)|stuk gegaan|rommel|klacht)(?![a-z])/,
);

const speaksOfPaid = says(/betaald|overgemaakt|gestort|voldaan|overgeschreven/);

/** The customer says in plain words that it was paid. */
export function saysPaid(text: string): boolean {
  if (!speaksOfPaid(text)) return false;
  return text.split(/(?<=[.?!;])\s+/).some((sentence) => {
    if (/(?<![a-z])(?:als|zodra|wanneer|pas|tot|zou|nooit)(?![a-z])/.test(sentence) || sentence.trimEnd().endsWith('?'))
      return false;
    return sentence.split(/,\s+(?=(?:die|dat|ik|we|wij|dus|want|maar) )/).some(claimsPayment);
  });
}

function claimsPayment(clause: string): boolean {
  return (
    /(?<![a-z])(?:heb|hebt|heeft|hebben|is|zijn|was|werd|had)(?![a-z])[^.?!]{0,60}(?<![a-z])(?:betaald|overgemaakt|gestort|voldaan|overgeschreven)(?![a-z])/.test(
      clause,
    ) &&
    !/(?<![a-z])(?:niet|ni|geen|worden|wordt|moet|moeten|zal|kan|nog|altijd|genoeg|eerder|vroeger|toen|deel|helft|rest|restant|aanbetaling|voorschot|andere|iedereen|te veel|teveel|jaren|hun|leden|zelf al|mijn klant\w*|mij|ons|me|vergeten|beloofd|dan|half)(?![a-z])/.test(
      clause,
    ) &&
    /(?<![a-z])(?:die|dat|deze|hem|het|'t|'m|m|ie|factuur|rekening|nota|bedrag|alles|euro)(?![a-z])/.test(clause)
  );
}
