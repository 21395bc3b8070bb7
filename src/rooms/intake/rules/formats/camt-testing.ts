import type { StatementContext } from '#rooms/intake/rules/formats/camt-context.ts';
import type { Element } from '#rooms/intake/rules/formats/element.ts';
import { sharedValues } from '#rooms/intake/rules/formats/shared-values.ts';
import { day } from '#kernel/dates.ts';

/** A small XML element for tests: a text or children. */
export function node(
  name: string,
  content: string | readonly (Element | null)[] = [],
  attributes: Record<string, string> = {},
): Element {
  const isText = typeof content === 'string';
  return {
    name,
    line: 1,
    attributes,
    children: isText ? [] : content.filter((child) => child !== null),
    text: isText ? content : '',
  };
}

/** An amount in euros for tests. */
export function euros(text: string, currency = 'EUR'): Element {
  return node('Amt', text, { Ccy: currency });
}

/** The statement that entries of tests belong to. */
export function contextForTests(): StatementContext {
  return {
    id: 'S1|1',
    account: 'NL91ABNA0417164300',
    accountName: 'Veldhoven B.V.',
    currency: 'EUR',
    onlyDay: day('2026-11-05'),
    shared: sharedValues(),
  };
}
