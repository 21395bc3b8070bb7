import { type Day, dayFrom } from '#kernel/dates.ts';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import type { CallCustomer, OpenInvoice } from '#knowledge/language/conversation/state.ts';

/** A call to review. */
export interface Dialogue {
  readonly callDate: Day;
  readonly customer: CallCustomer | null;
  readonly turns: readonly Utterance[];
}

/** Why a dialogue cannot be reviewed: where in the JSON, and what was expected there. */
export interface DialogueProblem {
  readonly path: string;
  readonly expected: string;
}

/** Most turns in one dialogue: a call of many hours. */
export const mostTurns = 5000;
const mostInvoices = 10_000;

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DialogueProblem };

const refuse = (path: string, expected: string): { readonly ok: false; readonly problem: DialogueProblem } => ({
  ok: false,
  problem: { path, expected },
});

/** Reads a dialogue from parsed JSON of any shape. */
export function readDialogue(json: unknown): Read<Dialogue> {
  if (!isObject(json)) return refuse('$', 'an object with "callDate" and "turns"');
  const callDate = typeof json['callDate'] === 'string' ? dayFrom(json['callDate']) : null;
  if (!callDate) return refuse('$.callDate', 'a day, for instance "2026-11-20"');
  const customer = readCustomer(json['customer']);
  if (!customer.ok) return customer;
  const list = json['turns'];
  if (!Array.isArray(list)) return refuse('$.turns', 'a list of turns');
  if (list.length === 0) return refuse('$.turns', 'at least one turn');
  if (list.length > mostTurns) return refuse('$.turns', `at most ${mostTurns} turns`);
  const turns: Utterance[] = [];
  for (const [index, item] of list.entries()) {
    const turn = readTurn(item, `$.turns[${index}]`);
    if (!turn.ok) return turn;
    turns.push(turn.value);
  }
  return { ok: true, value: { callDate, customer: customer.value, turns } };
}

function readTurn(json: unknown, path: string): Read<Utterance> {
  if (!isObject(json)) return refuse(path, 'an object with "role" and "text"');
  const { role, text, from, to } = json;
  if (role !== 'agent' && role !== 'customer') return refuse(`${path}.role`, '"agent" or "customer"');
  if (typeof text !== 'string') return refuse(`${path}.text`, 'a text');
  if (!isTime(from)) return refuse(`${path}.from`, 'milliseconds from the start of the call, 0 or more');
  if (!isTime(to)) return refuse(`${path}.to`, 'milliseconds from the start of the call, 0 or more');
  return { ok: true, value: { role, text, from: from ?? undefined, to: to ?? undefined } };
}

function readCustomer(json: unknown): Read<CallCustomer | null> {
  if (json === undefined || json === null) return { ok: true, value: null };
  if (!isObject(json)) return refuse('$.customer', 'an object with "name" and "invoices"');
  const name = json['name'] ?? '';
  if (typeof name !== 'string') return refuse('$.customer.name', 'a text');
  const list = json['invoices'] ?? [];
  if (!Array.isArray(list)) return refuse('$.customer.invoices', 'a list of invoices');
  if (list.length > mostInvoices) return refuse('$.customer.invoices', `at most ${mostInvoices} invoices`);
  const invoices: OpenInvoice[] = [];
  for (const [index, item] of list.entries()) {
    const path = `$.customer.invoices[${index}]`;
    if (!isObject(item)) return refuse(path, 'an object with "number" and "openCents"');
    const { number, openCents, dueDate } = item;
    if (typeof number !== 'string') return refuse(`${path}.number`, 'a text');
    if (!Number.isSafeInteger(openCents)) return refuse(`${path}.openCents`, 'a whole number of cents');
    const due = dueDate ?? undefined;
    if (due !== undefined && (typeof due !== 'string' || !dayFrom(due)))
      return refuse(`${path}.dueDate`, 'a day, or nothing');
    invoices.push({ number, openCents: openCents as number, dueDate: due });
  }
  return { ok: true, value: { name, invoices } };
}

function isTime(value: unknown): value is number | null | undefined {
  return value === undefined || value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
