import { expect, it } from 'vitest';
import { counterpartyOf, nobody } from '#rooms/intake/rules/formats/camt-party.ts';
import { contextForTests, node } from '#rooms/intake/rules/formats/camt-testing.ts';

const OURS = 'NL91ABNA0417164300';
const side = (name: string, party: string, iban: string) => [
  node(name, [node('Pty', [node('Nm', party)])]),
  node(`${name}Acct`, [node('Id', [node('IBAN', iban)])]),
];
const tx = (...children: ReturnType<typeof node>[]) => node('TxDtls', [node('RltdPties', children)]);
const both = tx(...side('Dbtr', 'Klant', 'BE68539007547034'), ...side('Cdtr', 'Wij', OURS));

it('is the debtor of money in and the creditor of money out', () => {
  expect(counterpartyOf(both, true, false, contextForTests())).toEqual({
    name: 'Klant',
    iban: 'BE68539007547034',
    account: null,
  });
  const out = tx(...side('Dbtr', 'Wij', OURS), ...side('Cdtr', 'Leverancier', 'BE68539007547034'));
  expect(counterpartyOf(out, false, false, contextForTests()).name).toBe('Leverancier');
});
it('is the other party of a payment that came back', () => {
  expect(counterpartyOf(both, false, true, contextForTests()).name).toBe('Klant');
  const unknown = tx(node('Dbtr', [node('Nm', 'Klant')]), node('Cdtr', [node('Nm', 'Iemand')]));
  expect(counterpartyOf(unknown, false, true, contextForTests()).name).toBe('Klant');
  expect(counterpartyOf(unknown, false, false, contextForTests()).name).toBe('Iemand');
});
it('takes the ultimate party where the other is not named, and nobody where nobody is', () => {
  expect(counterpartyOf(tx(node('UltmtDbtr', [node('Nm', 'Eigenlijk')])), true, false, contextForTests()).name).toBe(
    'Eigenlijk',
  );
  expect(counterpartyOf(node('TxDtls'), true, false, contextForTests())).toBe(nobody);
});
