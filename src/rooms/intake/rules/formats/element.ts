/** An element of an XML document as the platform hands it out: local name, line, attributes, children, own text. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The element at the end of a path of at most four local names, the first of each; null when there is none. */
export function at(element: Element | null, one: string, two?: string, three?: string, four?: string): Element | null {
  let current = first(element, one);
  if (current && two !== undefined) current = first(current, two);
  if (current && three !== undefined) current = first(current, three);
  if (current && four !== undefined) current = first(current, four);
  return current;
}

/** The text at the end of a path, white space collapsed; null when it is missing or empty. */
export function textAt(element: Element | null, one: string, two?: string, three?: string): string | null {
  return ownText(at(element, one, two, three));
}

/** The text of an element, white space collapsed; null when it is missing or empty. */
export function ownText(element: Element | null): string | null {
  if (!element) return null;
  const text = collapsed(element.text);
  return text === '' ? null : text;
}

/** All children with a local name. */
export function all(element: Element | null, name: string): readonly Element[] {
  if (!element) return [];
  return element.children.filter((child) => child.name === name);
}

/** An attribute without white space around it; null when it is missing or empty. */
export function attribute(element: Element | null, name: string): string | null {
  const value = element?.attributes[name]?.trim();
  return value ? value : null;
}

/** White space around it gone, white space in it one space. */
export function collapsed(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

function first(element: Element | null, name: string): Element | null {
  if (!element) return null;
  for (const child of element.children) if (child.name === name) return child;
  return null;
}
