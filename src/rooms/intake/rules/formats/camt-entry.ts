import type { Day } from '#kernel/dates.ts';
import { cents, type Cents, type Currency, sum } from '#kernel/money.ts';
import { type StatementContext, amountOf, isProblem, signOf } from '#rooms/intake/rules/formats/camt-context.ts';
import { counterpartyOf, nobody } from '#rooms/intake/rules/formats/camt-party.ts';
import { referenceOf, remittanceOf } from '#rooms/intake/rules/formats/camt-remittance.ts';
import { type Element, all, at, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { BatchPlace, ParsedEntry } from '#rooms/intake/rules/formats/parsed.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { noReference } from '#rooms/intake/rules/references.ts';

/** What one `Ntry` gave: its payments, or a mark that it is not booked. */
export interface EntryResult {
  readonly entries: readonly ParsedEntry[];
  readonly problems: readonly Problem[];
  readonly pending: boolean;
}

interface EntryFacts {
  readonly line: number;
  readonly sign: 1 | -1;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly bookingDate: Day;
  readonly valueDate: Day | null;
  readonly bankReference: string | null;
  readonly reversal: boolean;
}

/** Reads one entry (`place` from 1 in its statement) as its payments: the transactions of a batch when they add up, otherwise the entry as one. */
export function readEntry(entry: Element, place: number, statement: StatementContext): EntryResult {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts');
  if (status !== null && status !== 'BOOK') return { entries: [], problems: [], pending: true };

  const facts = factsOf(entry, statement);
  if (isProblem(facts)) return { entries: [], problems: [facts], pending: false };

  const details = all(entry, 'NtryDtls');
  const transactions = details.flatMap((detail) => all(detail, 'TxDtls'));
  const batchElement = at(details[0] ?? null, 'Btch');
  const batchId = textAt(batchElement, 'PmtInfId') ?? textAt(batchElement, 'MsgId');
  const stated = Number(textAt(batchElement, 'NbOfTxs') ?? '0');
  const count = Math.max(transactions.length, Number.isSafeInteger(stated) && stated > 0 ? stated : 0);
  const asOne: BatchPlace | null =
    count > 1 ? { id: batchId, position: 0, count, totalCents: facts.amountCents } : null;

  if (transactions.length <= 1) {
    return {
      entries: [paymentOf(entry, place, transactions[0] ?? null, facts, facts.amountCents, statement, asOne)],
      problems: [],
      pending: false,
    };
  }
  const amounts = amountsThatAddUp(transactions, facts);
  if (!amounts) {
    const problem: Problem = {
      line: facts.line,
      field: 'TxDtls/Amt',
      code: 'batch-sum-differs',
      expected: `transactions that add up to the entry; it was taken as one payment`,
    };
    return {
      entries: [paymentOf(entry, place, null, facts, facts.amountCents, statement, asOne)],
      problems: [problem],
      pending: false,
    };
  }
  const entries = transactions.map((transaction, index) => {
    const batch: BatchPlace = { id: batchId, position: index + 1, count, totalCents: facts.amountCents };
    return paymentOf(entry, place, transaction, facts, amounts[index] ?? facts.amountCents, statement, batch);
  });
  return { entries, problems: [], pending: false };
}

function factsOf(entry: Element, statement: StatementContext): EntryFacts | Problem {
  const amount = amountOf(at(entry, 'Amt'), entry, 'Ntry/Amt');
  if (isProblem(amount)) return amount;
  const sign = signOf(entry, null);
  if (sign === null) {
    const raw = textAt(entry, 'CdtDbtInd');
    return {
      line: entry.line,
      field: 'Ntry/CdtDbtInd',
      code: raw ? 'wrong-code' : 'missing-value',
      ...(raw ? { raw: shown(raw) } : {}),
      expected: 'CRDT or DBIT',
    };
  }
  const booking = dateOf(entry, 'BookgDt', statement);
  if (booking && isProblem(booking)) return booking;
  const value = dateOf(entry, 'ValDt', statement);
  if (value && isProblem(value)) return value;
  const bookingDate = booking?.day ?? value?.day ?? statement.onlyDay;
  if (!bookingDate)
    return { line: entry.line, field: 'Ntry/BookgDt', code: 'missing-value', expected: 'a booking date' };
  const reversal = textAt(entry, 'RvslInd');
  return {
    line: entry.line,
    sign,
    amountCents: cents(sign * amount.cents),
    currency: amount.currency ?? statement.currency ?? '',
    bookingDate,
    valueDate: value?.day ?? null,
    bankReference: textAt(entry, 'AcctSvcrRef') ?? textAt(entry, 'NtryRef'),
    reversal: reversal === 'true' || reversal === '1',
  };
}

/** A `BookgDt` or `ValDt`, as day or moment; null when it is not there. */
function dateOf(entry: Element, name: string, statement: StatementContext): { readonly day: Day } | Problem | null {
  const element = at(entry, name);
  if (!element) return null;
  const raw = textAt(element, 'Dt') ?? textAt(element, 'DtTm') ?? ownText(element);
  if (raw === null) return null;
  const day = statement.shared.day(raw);
  if (day) return { day };
  return {
    line: element.line,
    field: `Ntry/${name}`,
    code: 'wrong-date',
    raw: shown(raw),
    expected: 'an existing day, YYYY-MM-DD',
  };
}

type AmountPath = readonly [string, string?, string?];

const AMOUNT_PATHS: readonly AmountPath[] = [
  ['Amt'],
  ['AmtDtls', 'TxAmt', 'Amt'],
  ['AmtDtls', 'CntrValAmt', 'Amt'],
  ['AmtDtls', 'InstdAmt', 'Amt'],
];

/** Amounts of the transactions in the currency of the entry; the first reading of the file whose sum is that of the entry. */
function amountsThatAddUp(transactions: readonly Element[], facts: EntryFacts): readonly Cents[] | null {
  for (let start = 0; start < AMOUNT_PATHS.length; start += 1) {
    const paths = [...AMOUNT_PATHS.slice(start), ...AMOUNT_PATHS.slice(0, start)];
    const amounts = transactions.map((transaction) => transactionAmount(transaction, paths, facts.currency));
    if (amounts.some((amount) => amount === null)) continue;
    const plain = amounts as readonly Cents[];
    const marked = plain.map((amount, index) => {
      const transaction = transactions[index];
      return cents(
        (transaction ? signOf(transaction, null) : null) === null
          ? facts.sign * amount
          : (signOf(transaction as Element, 1) ?? 1) * amount,
      );
    });
    if (sum(marked) === facts.amountCents) return marked;
    const likeEntry = plain.map((amount) => cents(facts.sign * amount));
    if (sum(likeEntry) === facts.amountCents) return likeEntry;
  }
  return null;
}

function transactionAmount(transaction: Element, paths: readonly AmountPath[], currency: Currency): Cents | null {
  for (const path of paths) {
    const element = at(transaction, path[0], path[1], path[2]);
    if (!element) continue;
    const amount = amountOf(element, transaction, 'TxDtls/Amt');
    if (!isProblem(amount) && (amount.currency === null || amount.currency === currency)) return amount.cents;
  }
  return null;
}

function paymentOf(
  entry: Element,
  place: number,
  transaction: Element | null,
  facts: EntryFacts,
  amountCents: Cents,
  statement: StatementContext,
  batch: BatchPlace | null,
): ParsedEntry {
  const endToEnd = transaction ? textAt(transaction, 'Refs', 'EndToEndId') : null;
  const endToEndId = endToEnd && !/^not ?provided$/i.test(endToEnd) ? endToEnd : null;
  const reasonCode = transaction ? returnReason(transaction) : null;
  const cameBack = facts.reversal || at(transaction, 'RtrInf') !== null;
  const description = textAt(transaction, 'AddtlTxInf') ?? textAt(entry, 'AddtlNtryInf');
  const bankReference = textAt(transaction, 'Refs', 'AcctSvcrRef') ?? facts.bankReference;
  return {
    line: transaction?.line ?? facts.line,
    // Joined, not added: one flat text takes a third of the memory.
    entryKey: [statement.id, '|', place, '.', batch?.position ?? 0, '|', bankReference ?? ''].join(''),
    bookingDate: facts.bookingDate,
    valueDate: facts.valueDate,
    amountCents,
    currency: facts.currency,
    counterparty: transaction ? counterpartyOf(transaction, amountCents > 0, cameBack, statement) : nobody,
    reference: transaction ? referenceOf(transaction, endToEndId, statement.account.slice(0, 2)) : noReference,
    endToEndId,
    text: (transaction ? remittanceOf(transaction) : null) ?? description ?? '',
    reversal: facts.reversal,
    reasonCode,
    bankReference,
    mandateId: textAt(transaction, 'Refs', 'MndtId'),
    transactionCode: transactionCode(transaction, statement) ?? transactionCode(entry, statement),
    batch,
  };
}

function returnReason(transaction: Element): string | null {
  const information = at(transaction, 'RtrInf');
  if (!information) return null;
  const reason = at(information, 'Rsn') ?? at(information, 'RtrRsn');
  return textAt(reason, 'Cd') ?? textAt(reason, 'Prtry');
}

function transactionCode(parent: Element | null, statement: StatementContext): string | null {
  const code = at(parent, 'BkTxCd');
  const domain = at(code, 'Domn');
  const domainCode = textAt(domain, 'Cd');
  if (!domainCode) return textAt(code, 'Prtry', 'Cd');
  const family = at(domain, 'Fmly');
  return statement.shared.code(domainCode, textAt(family, 'Cd') ?? '', textAt(family, 'SubFmlyCd') ?? '');
}
