import { expect, it } from 'vitest';
import { type BalanceReading, chooseBalances, readBalance } from '#rooms/intake/rules/formats/camt-balance.ts';
import { euros, node } from '#rooms/intake/rules/formats/camt-testing.ts';

const bal = (type: string, amount: string, mark: string | null, date: string | null, currency = 'EUR') =>
  readBalance(
    node('Bal', [
      node('Tp', [node('CdOrPrtry', [node('Cd', type)])]),
      euros(amount, currency),
      mark ? node('CdtDbtInd', mark) : null,
      date ? node('Dt', [node('Dt', date)]) : null,
    ]),
  );
const chosen = (...balances: (BalanceReading | object)[]) => {
  const { opening, closing } = chooseBalances(balances as BalanceReading[], 'EUR');
  return [opening?.cents ?? null, closing?.cents ?? null];
};

it('makes a debit balance negative and takes one without mark as credit', () => {
  expect(bal('OPBD', '18.15', 'DBIT', '2026-11-05')).toMatchObject({ cents: -1_815, day: '2026-11-05' });
  expect(bal('OPBD', '18.15', null, null)).toMatchObject({ cents: 1_815, day: null });
});
it('refuses what it cannot read', () => {
  expect(bal('OPBD', 'x', 'CRDT', null)).toMatchObject({ code: 'wrong-amount', field: 'Bal/OPBD/Amt' });
  expect(bal('OPBD', '1', 'X', null)).toMatchObject({ code: 'wrong-code' });
  expect(bal('OPBD', '1', 'CRDT', '2026-02-30')).toMatchObject({ code: 'wrong-date' });
});
it('chooses booked balances; PRCD and interim ones only where needed', () => {
  expect(
    chosen(
      bal('PRCD', '1', null, null),
      bal('OPBD', '2', null, null),
      bal('CLBD', '3', null, null),
      bal('CLAV', '9', null, null),
    ),
  ).toEqual([200, 300]);
  expect(chosen(bal('PRCD', '1', null, null), bal('CLBD', '3', null, null))).toEqual([100, 300]);
  expect(chosen(bal('OPBD', '1', null, null), bal('ITBD', '3', null, null))).toEqual([100, 300]);
  expect(chosen(bal('ITBD', '1', null, null), bal('CLBD', '3', null, null))).toEqual([100, 300]);
  expect(chosen(bal('ITBD', '1', null, null), bal('ITBD', '3', null, null))).toEqual([100, 300]);
  expect(chosen(bal('OPBD', '1', null, null))).toEqual([100, null]);
});
it('takes the first opening and the last closing, in the currency of the account', () => {
  expect(
    chosen(
      bal('OPBD', '2', null, '2026-11-05'),
      bal('OPBD', '1', null, '2026-11-04'),
      bal('CLBD', '3', null, '2026-11-04'),
      bal('CLBD', '4', null, '2026-11-05'),
    ),
  ).toEqual([100, 400]);
  expect(
    chosen(bal('OPBD', '7', null, null, 'USD'), bal('OPBD', '1', null, null), bal('CLBD', '3', null, null)),
  ).toEqual([100, 300]);
});
