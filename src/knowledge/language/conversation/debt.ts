import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Heard } from '#knowledge/language/conversation/heard.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';
import type { ConversationState, Terms } from '#knowledge/language/conversation/state.ts';

/** The whole amount: what the purpose names, "samen" before parts of it; null when nothing was named here. */
export function debtIn(state: ConversationState, acts: readonly Act[], heard: Heard): number | null {
  if (!acts.includes('states_purpose')) return null;
  const said = heard.phrases.amounts.flatMap((amount) => (amount.cents === null ? [] : [amount.cents]));
  if (said.length === 0) return null;
  const invoices = state.customer?.invoices ?? [];
  const open = invoices.reduce((total, invoice) => total + invoice.openCents, 0);
  const owing = [open, ...invoices.map((one) => one.openCents)].filter((owed) => owed > 0);
  // Who names every invoice with its amount speaks of all of them.
  const says = (owed: number) => said.some((cents) => Math.abs(cents - owed) < 100);
  if (invoices.length > 1 && invoices.every((one) => says(one.openCents))) return open;
  // Cents are left out or misheard on the telephone: the dossier knows them.
  const known = owing.find(says);
  // "Tweehonderdtwaalf vijftig" of which only the last word was heard.
  const tail = owing.find((owed) => owed % 100 !== 0 && said.includes((owed % 100) * 100));
  const total = said.find((cents) => said.length > 2 && cents * 2 === said.reduce((sum, one) => sum + one, 0));
  return known ?? total ?? tail ?? (said[0] as number);
}

/** The sum of all open invoices, where the agent names it after one of them ("samen is dat …"); otherwise null. */
export function totalIn({ customer, debtCents }: ConversationState, role: Role, heard: Heard): number | null {
  const invoices = customer?.invoices ?? [];
  if (role !== 'agent' || invoices.length < 2 || !invoices.some((one) => one.openCents === debtCents)) return null;
  const open = invoices.reduce((total, invoice) => total + invoice.openCents, 0);
  return heard.phrases.amounts.some(({ cents }) => cents !== null && Math.abs(cents - open) < 100) ? open : null;
}

const remains =
  /(?<![a-z])(?:wordt (?:het|hij|dat|de (?:rekening|factuur))|blijft (?:er )?(?:dan |nog |over )*|kom(?:t|en)? (?:ik|het|u|je|ge|we) (?:dan |zo )?(?:op|uit op)|houd(?:t|en)? (?:u|je|we) [^.?!]{0,15}over|resteert|resteren|rest er|is het (?:dan )?nog|maakt (?:dat|het)|het nieuwe bedrag(?: is)?)[^.?!\d]{0,20}$/;
const takesOff = says(
  /(?<![a-z])(?:eraf|er [a-z]* ?af|trek|aftrek\w*|afgetrokken|credit\w*|in mindering|minder|corrigeer|gecorrigeerd|aangepast)(?![a-z])/,
);

/** What is left of the debt when the agent takes something off it; null when he does not. */
export function correctedDebt(state: ConversationState, role: Role, text: string, heard: Heard): number | null {
  const debt = state.debtCents;
  if (role !== 'agent' || debt === null || heard.phrases.instalments !== null) return null;
  if (state.complaint === null && !takesOff(text) && !takesOff(state.previous?.text ?? '')) return null;
  const left = heard.phrases.amounts.find(
    (amount) =>
      amount.cents !== null &&
      amount.cents > 0 &&
      amount.cents < debt &&
      remains.test(text.slice(Math.max(0, amount.start - 60), amount.start)),
  );
  return left?.cents ?? null;
}

/** Terms after the debt was made less: nobody pays more than is left. */
export function withinDebt<T extends Terms>(terms: T | null, left: number | null): T | null {
  const only = terms?.payments[0];
  if (!terms || left === null || terms.payments.length !== 1 || only?.cents == null || only.cents <= left) return terms;
  return { ...terms, payments: [{ ...only, cents: left }] };
}
