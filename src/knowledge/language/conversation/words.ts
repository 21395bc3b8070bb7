import type { Act } from '#knowledge/language/acts/labels.ts';

const has = (pattern: RegExp) => (text: string) => pattern.test(text);

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
export const registersComplaint = has(
  /(?<![a-z])(?:klacht|klachtnummer|meld(?:ing)?|zoek(?:en)? (?:ik |we |wij )?(?:het |dit |dat )?(?:voor u )?uit|uitzoeken|navragen|na(?:kijken|gaan)|technieker|monteur|collega laten|laat (?:ik )?(?:iemand|een|onze)|corrigeer|creditnota|crediteren|gecrediteerd|credit|herstel|aangepaste factuur|nieuwe factuur|foto|laten (?:we )?(?:onderzoeken|nakijken|komen))(?![a-z])/,
);

/** The agent opens a complaint. */
export const writesComplaintDown = has(
  /(?<![a-z])(?:leg|noteer|open|registreer|zet|meld|maak)[^.?!]{0,30}(?:klacht|melding van|reclamatie)(?![a-z])/,
);

/** How it will be paid. */
export const namesMethod = has(
  /(?<![a-z])(?:overma\w*|overschrijv\w*|stort\w*|incass\w*|automatisch|ideal|betaallink|betaalverzoek|tikkie|qr|qr-code|bancontact|payconiq|pin|pinnen|contant|cash|bankapp|app van de bank|zakelijke rekening|rekeningnummer|iban|maak (?:ik )?(?:het|hem|'m|m|'t) over|via de bank|domicili\w*|online|met de (?:zakelijke )?app)(?![a-z])/,
);

/** The speaker will call, or wants to be called. */
export const speaksOfCallingBack = has(
  /(?<![a-z])(?:terugbel\w*|bel (?:ik|jij|u|je|ge|me|mij|ons|jou|maar|eens|dan|morgen|straks|maandag|dinsdag|woensdag|donderdag|vrijdag)\b[^.?!]{0,40}|(?:ik|we|wij|u|je|ge) bel(?:t|len)? (?:u|je|jou|ge|me|mij|jullie|even|eens|dan|morgen|straks|zelf)?[^.?!]{0,30}|terug te bellen|teruggebeld|later terug|opnieuw bellen|nog eens bellen|andere keer bellen)(?![a-z])/,
);

/** Only a part is meant. */
export const meansPart = has(
  /(?<![a-z])(?:deel(?:tje)?|stuk(?:je)?|helft|iets|wat (?:ik )?(?:kan|missen)|alvast (?:wat|iets|een)|beetje|voorschot|een paar honderd|de eerste|eerste schijf|eerste termijn|rest later)(?![a-z])/,
);

/** All open invoices are meant. */
export const meansAll = has(
  /(?<![a-z])(?:alles|allemaal|beide(?:n)?|alle (?:twee|drie|vier|facturen|rekeningen)|allebei|alletwee|alledrie|het hele bedrag|volledig(?:e)?(?: bedrag| saldo)?|totaal|het totaal|totale|in een keer|samen|hele boel|heel de boel|de hele rekening|openstaande saldo)(?![a-z])/,
);

/** The customer says that he doubts his own complaint. */
export const doubts = has(
  /(?<![a-z])(?:geloof ik|zou kunnen|kan zijn|misschien|weet (?:ik )?(?:het )?(?:niet|ni) (?:zeker|meer)|volgens mij|dacht ik|meen ik|of zo)(?![a-z])/,
);

/** A customer who lets the complaint go. */
export const dropsComplaint = has(
  /(?<![a-z])(?:laat maar|niet erg|maakt niet uit|valt mee|is opgelost|klopt toch|is al hersteld|dat was iets anders|vergeet (?:dat|het) maar|mijn fout)(?![a-z])/,
);

/** The customer says to be cut off. */
export const askedToListen = has(
  /(?<![a-z])(?:laat (?:me|mij) (?:nu |eens |even )?(?:uit(?:praten|spreken)|even|eens)|mag ik (?:even |eens )?(?:uitpraten|uitspreken|iets zeggen)|luister(?:t)? (?:gij|je|u|ge|nou|nu|eens)|val me niet in de rede|onderbreek)(?![a-z])/,
);
