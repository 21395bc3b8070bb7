import { type StatementContext, accountOf } from '#rooms/intake/rules/formats/camt-context.ts';
import { type Element, at, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { Counterparty } from '#rooms/intake/rules/formats/parsed.ts';

/** A payment of which the bank does not say with whom. */
export const nobody: Counterparty = { name: null, iban: null, account: null };

type Side = 'Dbtr' | 'Cdtr';

const DEBTOR = ['Dbtr', 'UltmtDbtr', 'DbtrAcct'] as const;
const CREDITOR = ['Cdtr', 'UltmtCdtr', 'CdtrAcct'] as const;

/**
 * The other side of a transaction: the debtor of money in, the creditor of money out. Of money that came back the parties
 * keep their first parts, so there the side that is ourselves (same account, else same name) is left out; when neither can
 * be told, a payment that came back names us on the usual side.
 */
export function counterpartyOf(
  transaction: Element,
  moneyIn: boolean,
  cameBack: boolean,
  statement: StatementContext,
): Counterparty {
  const parties = at(transaction, 'RltdPties');
  if (!parties) return nobody;
  const usual: Side = moneyIn ? 'Dbtr' : 'Cdtr';
  const other: Side = moneyIn ? 'Cdtr' : 'Dbtr';
  const usualParty = partyOf(parties, usual, statement);
  const otherParty = partyOf(parties, other, statement);
  if (isNobody(otherParty) || isOurs(otherParty, statement)) return usualParty;
  if (isOurs(usualParty, statement)) return otherParty;
  return cameBack ? otherParty : usualParty;
}

function partyOf(parties: Element, side: Side, statement: StatementContext): Counterparty {
  const [party, ultimate, account] = side === 'Dbtr' ? DEBTOR : CREDITOR;
  const name = nameOf(at(parties, party)) ?? nameOf(at(parties, ultimate));
  const numbers = accountOf(at(parties, account));
  if (!name && !numbers.iban && !numbers.account) return nobody;
  return statement.shared.counterparty(name, numbers.iban, numbers.account);
}

function nameOf(party: Element | null): string | null {
  return textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') ?? textAt(party, 'Agt', 'FinInstnId', 'Nm');
}

function isNobody(party: Counterparty): boolean {
  return party === nobody;
}

function isOurs(party: Counterparty, statement: StatementContext): boolean {
  const number = party.iban ?? party.account;
  if (number !== null) return number === statement.account;
  return party.name !== null && party.name.toLowerCase() === statement.accountName?.toLowerCase();
}
