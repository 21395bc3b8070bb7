import { type Cents, cents, decimalFromCents, minus } from '#kernel/money.ts';
import { type BalanceReading, chooseBalances, readBalance } from '#rooms/intake/rules/formats/camt-balance.ts';
import { accountOf, type StatementContext } from '#rooms/intake/rules/formats/camt-context.ts';
import { readEntry } from '#rooms/intake/rules/formats/camt-entry.ts';
import { type Element, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { ParsedEntry, ParsedStatement, ParsedStatements } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import { type SharedValues, sharedValues } from '#rooms/intake/rules/formats/shared-values.ts';
import { currencyFrom, dayOfXml } from '#rooms/intake/rules/formats/values.ts';
import type { Day } from '#kernel/dates.ts';

export type CamtFormat = 'camt.053' | 'camt.052' | 'camt.054';

/** Elements of which each child comes as a record: a statement, an intraday report, a notification. */
export const camtContainers: ReadonlySet<string> = new Set(['Stmt', 'Rpt', 'Ntfctn']);

/** Elements without facts for us, which need not be built. */
export const camtSkipped: ReadonlySet<string> = new Set([
  'RltdAgts',
  'PstlAdr',
  'CtctDtls',
  'SplmtryData',
  'Purp',
  'TxsSummry',
  'Chrgs',
  'Intrst',
  'RltdDts',
  'RltdPric',
  'RltdQties',
  'Tax',
  'CardTx',
  'Avlbty',
  'OrgnlBkTxCd',
  'Svcr',
  'RltdAcct',
  'FinInstrmId',
  'CorpActn',
  'SfkpgAcct',
  'TechInptChanl',
]);

/** Takes the records of a message one by one and gives what was read at the end. Never throws. */
export interface CamtReader {
  readonly open: (name: string, line: number) => void;
  readonly record: (element: Element) => void;
  readonly close: (name: string, line: number) => void;
  /** `failed` is a problem with the bytes or the XML: then the statement that was open is not given. */
  readonly end: (failed: Problem | null) => ParsedStatements;
}

interface OpenStatement {
  line: number;
  id: string;
  electronicNumber: string | null;
  legalNumber: string | null;
  account: string;
  accountName: string | null;
  accountCurrency: string | null;
  from: Day | null;
  to: Day | null;
  toIsMidnight: boolean;
  balances: BalanceReading[];
  /** What the entries need to know; found anew when a balance or other fact comes. */
  context: StatementContext | null;
  entries: ParsedEntry[];
  pending: number;
  places: number;
  shared: SharedValues;
}

/** Reads camt.053 (and 052 and 054, which are told to be no statements for booking), versions 01 to 13: names decide, not namespaces. */
export function camtReader(format: CamtFormat): CamtReader {
  const statements: ParsedStatement[] = [];
  const problems: Problem[] = [];
  const shared = sharedValues();
  let open: OpenStatement | null = null;

  return {
    open: (_name, line) => {
      open = {
        line,
        id: '',
        electronicNumber: null,
        legalNumber: null,
        account: '',
        accountName: null,
        accountCurrency: null,
        from: null,
        to: null,
        toIsMidnight: false,
        balances: [],
        context: null,
        entries: [],
        pending: 0,
        places: 0,
        shared,
      };
    },
    record: (element) => {
      if (open) takeRecord(open, element, problems);
    },
    close: () => {
      if (open) statements.push(closed(open, format, problems));
      open = null;
    },
    end: (failed) => {
      if (failed) return { kind: 'statements', format, statements: [], problems: [failed] };
      if (format !== 'camt.053') {
        problems.unshift({
          code: 'not-a-statement',
          raw: format,
          expected: 'camt.053: a statement of booked entries with balances',
        });
      }
      if (statements.length === 0) problems.push({ code: 'no-statements', expected: 'at least one statement (Stmt)' });
      return { kind: 'statements', format, statements, problems };
    },
  };
}

function takeRecord(open: OpenStatement, element: Element, problems: Problem[]): void {
  if (element.name !== 'Ntry') open.context = null;
  switch (element.name) {
    case 'Ntry': {
      open.places += 1;
      open.context ??= contextOf(open);
      const result = readEntry(element, open.places, open.context);
      for (const entry of result.entries) open.entries.push(entry);
      for (const problem of result.problems) problems.push(problem);
      if (result.pending) open.pending += 1;
      return;
    }
    case 'Bal': {
      const balance = readBalance(element);
      if ('code' in balance) problems.push(balance);
      else open.balances.push(balance);
      return;
    }
    case 'Id':
      open.id = ownText(element) ?? '';
      return;
    case 'ElctrncSeqNb':
      open.electronicNumber = ownText(element);
      return;
    case 'LglSeqNb':
      open.legalNumber = ownText(element);
      return;
    case 'FrToDt': {
      const to = textAt(element, 'ToDtTm') ?? textAt(element, 'ToDt');
      open.from = dayOfXml(textAt(element, 'FrDtTm') ?? textAt(element, 'FrDt') ?? '');
      open.to = dayOfXml(to ?? '');
      open.toIsMidnight = /T00:00:00(\.0+)?(Z|[+-]|$)/.test(to ?? '');
      return;
    }
    case 'Acct': {
      const numbers = accountOf(element);
      open.account = numbers.iban ?? numbers.account ?? '';
      open.accountName = textAt(element, 'Nm') ?? textAt(element, 'Ownr', 'Nm') ?? textAt(element, 'Ownr', 'Pty', 'Nm');
      open.accountCurrency = currencyFrom(textAt(element, 'Ccy'));
      return;
    }
    default:
  }
}

function contextOf(open: OpenStatement): StatementContext {
  const { opening, closing } = chooseBalances(open.balances, open.accountCurrency);
  const from = open.from ?? opening?.day ?? null;
  const to = open.to ?? closing?.day ?? null;
  return {
    id: `${open.id}|${open.electronicNumber ?? open.legalNumber ?? ''}`,
    account: open.account,
    accountName: open.accountName,
    currency: open.accountCurrency ?? opening?.currency ?? closing?.currency ?? null,
    onlyDay: from !== null && from === to ? from : null,
    shared: open.shared,
  };
}

function closed(open: OpenStatement, format: CamtFormat, problems: Problem[]): ParsedStatement {
  const { opening, closing } = chooseBalances(open.balances, open.accountCurrency);
  const currency = open.accountCurrency ?? opening?.currency ?? closing?.currency ?? open.entries[0]?.currency ?? '';
  if (open.account === '')
    problems.push({ line: open.line, field: 'Acct/Id', code: 'missing-value', expected: 'an account number' });
  if (currency === '')
    problems.push({ line: open.line, field: 'Acct/Ccy', code: 'missing-value', expected: 'a currency' });

  let total = 0;
  let foreign = false;
  for (const entry of open.entries) {
    total += entry.amountCents;
    if (entry.currency !== currency) {
      foreign = true;
      const expected = `${currency}, the currency of the account`;
      problems.push({
        line: entry.line,
        field: 'Ntry/Amt@Ccy',
        code: 'wrong-currency',
        raw: entry.currency,
        expected,
        facts: { variant: 'account', currency },
      });
    }
  }
  for (const balance of [opening, closing]) {
    if (!balance || balance.currency === null || balance.currency === currency) continue;
    foreign = true;
    const expected = `${currency}, the currency of the account`;
    problems.push({
      line: balance.line,
      field: 'Bal/Amt@Ccy',
      code: 'wrong-currency',
      raw: balance.currency,
      expected,
      facts: { variant: 'account', currency },
    });
  }
  const difference =
    opening && closing && Number.isSafeInteger(total) ? minus(closing.cents, cents(opening.cents + total)) : null;
  const reconciles = difference === 0 && !foreign;
  if (format === 'camt.053') tellBalances(open, opening, closing, total, difference, problems);

  return {
    line: open.line,
    id: open.id,
    number: open.electronicNumber ?? open.legalNumber ?? open.id,
    account: open.account,
    accountName: open.accountName,
    currency,
    from: open.from ?? opening?.day ?? firstDay(open.entries) ?? closing?.day ?? null,
    to: lastDayOf(open, closing) ?? closing?.day ?? lastDay(open.entries) ?? opening?.day ?? null,
    openingBalanceCents: opening?.cents ?? null,
    closingBalanceCents: closing?.cents ?? null,
    reconciles,
    differenceCents: difference,
    entries: open.entries,
    pendingEntries: open.pending,
  };
}

function tellBalances(
  open: OpenStatement,
  opening: BalanceReading | null,
  closing: BalanceReading | null,
  total: number,
  difference: Cents | null,
  problems: Problem[],
): void {
  if (!opening)
    problems.push({
      line: open.line,
      field: 'Bal/OPBD',
      code: 'missing-balance',
      expected: 'an opening balance (OPBD or PRCD)',
    });
  if (!closing)
    problems.push({
      line: open.line,
      field: 'Bal/CLBD',
      code: 'missing-balance',
      expected: 'a closing balance (CLBD)',
    });
  if (!opening || !closing || difference === null || difference === 0) return;
  problems.push({
    line: closing.line,
    field: 'Bal/CLBD',
    code: 'does-not-reconcile',
    raw: decimalFromCents(closing.cents),
    expected: `${decimalFromCents(cents(opening.cents + total))}: opening balance ${decimalFromCents(opening.cents)} plus entries ${decimalFromCents(cents(total))}; difference ${decimalFromCents(difference)}`,
    facts: {
      variant: 'sums',
      wantedCents: opening.cents + total,
      openingCents: opening.cents,
      entriesCents: total,
      differenceCents: difference,
      currency: closing.currency ?? 'EUR',
    },
  });
}

/** The last day that a statement covers: an end at midnight is the day before, when the closing balance says so too. */
function lastDayOf(open: OpenStatement, closing: BalanceReading | null): Day | null {
  if (open.to && open.toIsMidnight && closing?.day && closing.day < open.to) return closing.day;
  return open.to;
}

function firstDay(entries: readonly ParsedEntry[]): Day | null {
  let day: Day | null = null;
  for (const entry of entries) if (!day || entry.bookingDate < day) day = entry.bookingDate;
  return day;
}

function lastDay(entries: readonly ParsedEntry[]): Day | null {
  let day: Day | null = null;
  for (const entry of entries) if (!day || entry.bookingDate > day) day = entry.bookingDate;
  return day;
}
