import { expect, it } from 'vitest';
import { all, at, attribute, collapsed, type Element, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';

/** A small element for tests: name, text or children. */
const node = (name: string, content: string | Element[] = [], attributes: Record<string, string> = {}): Element => ({
  name,
  line: 1,
  attributes,
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
});

it('walks paths and reads texts', () => {
  const tree = node('a', [node('b', [node('c', ' x\n  y ')]), node('b', '2', { id: ' 7 ', empty: '' })]);
  expect(textAt(tree, 'b', 'c')).toBe('x y');
  expect(textAt(tree, 'b', 'd')).toBeNull();
  expect(at(null, 'b')).toBeNull();
  expect(all(tree, 'b')).toHaveLength(2);
  expect(all(null, 'b')).toEqual([]);
  expect(attribute(all(tree, 'b')[1] ?? null, 'id')).toBe('7');
  expect(attribute(all(tree, 'b')[1] ?? null, 'empty')).toBeNull();
  expect(ownText(tree)).toBeNull();
  expect(collapsed('a\tb')).toBe('a b');
});
