import { type Element, all, at, collapsed, textAt } from '#rooms/intake/rules/formats/element.ts';
import { noReference, type Reference, structuredReference } from '#rooms/intake/rules/references.ts';

/** The structured reference of a transaction (the first of a known kind, else the first), else its end-to-end id. */
export function referenceOf(transaction: Element, endToEndId: string | null, country: string): Reference {
  let unknown: Reference | null = null;
  const remittance = at(transaction, 'RmtInf');
  for (const structured of remittance ? all(remittance, 'Strd') : []) {
    const information = at(structured, 'CdtrRefInf');
    const raw = textAt(information, 'Ref') ?? textAt(information, 'CdtrRef');
    if (!raw || /^not ?provided$/i.test(raw)) continue;
    const type = at(information, 'Tp') ?? at(information, 'CdtrRefTp');
    const issuer = textAt(type, 'Issr') ?? textAt(type, 'CdOrPrtry', 'Prtry') ?? textAt(type, 'Prtry');
    const reference = structuredReference(raw, issuer, country);
    if (reference.kind) return reference;
    unknown ??= reference;
  }
  if (unknown) return unknown;
  return endToEndId ? { kind: 'endToEnd', value: endToEndId } : noReference;
}

/** What the payer wrote: the free texts joined with a space, else the additional information and document numbers of the structured parts; null for nothing. */
export function remittanceOf(transaction: Element): string | null {
  const remittance = at(transaction, 'RmtInf');
  if (!remittance) return null;
  const free = joined(all(remittance, 'Ustrd').map((part) => part.text));
  if (free !== '' && !/^not ?provided$/i.test(free)) return free;
  const structured = all(remittance, 'Strd').flatMap((part) => [
    ...all(part, 'RfrdDocInf').map((document) => textAt(document, 'Nb') ?? textAt(document, 'RfrdDocNb') ?? ''),
    ...all(part, 'AddtlRmtInf').map((information) => information.text),
  ]);
  const text = joined(structured);
  return text === '' ? null : text;
}

function joined(parts: readonly string[]): string {
  if (parts.length === 1) return collapsed(parts[0] ?? '');
  return collapsed(parts.join(' '));
}
