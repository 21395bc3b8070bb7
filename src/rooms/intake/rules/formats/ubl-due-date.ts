import { addDays, type Day } from '#kernel/dates.ts';
import { all, at, type Element, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { dayOfXml } from '#rooms/intake/rules/formats/values.ts';

/**
 * The day on which an invoice falls due: `DueDate`, else the one date that all payment means or terms name, else a term in
 * days that the note of the payment terms names beyond doubt; null when the document leaves it open. A day that does
 * not exist is a problem.
 */
export function dueDateOf(
  invoice: Element,
  issueDate: Day | null,
): { readonly day: Day | null; readonly problem: Problem | null } {
  const named = [
    at(invoice, 'DueDate'),
    ...all(invoice, 'PaymentMeans').map((means) => at(means, 'PaymentDueDate')),
    ...all(invoice, 'PaymentTerms').map((terms) => at(terms, 'PaymentDueDate')),
  ].filter((element) => element !== null);
  const days: Day[] = [];
  for (const element of named) {
    const raw = ownText(element);
    if (raw === null) continue;
    const day = dayOfXml(raw);
    if (!day) {
      const expected = 'an existing day, YYYY-MM-DD';
      return {
        day: null,
        problem: { line: element.line, field: element.name, code: 'wrong-date', raw: shown(raw), expected },
      };
    }
    if (element.name === 'DueDate') return { day, problem: null };
    days.push(day);
  }
  if (days.length > 0) return { day: days.every((day) => day === days[0]) ? (days[0] ?? null) : null, problem: null };
  const notes = all(invoice, 'PaymentTerms').map((terms) => textAt(terms, 'Note') ?? '');
  const term = notes.length === 1 ? daysOfTerms(notes[0] ?? '') : null;
  return { day: term !== null && issueDate ? addDays(issueDate, term) : null, problem: null };
}

const TERM =
  /^(?:(?:de|betaling|betalingstermijn|betalingsconditie|betalen|te|voldoen|payment|terms?|payable|is|due|netto?|net|binnen|within|in|innerhalb|von|zahlbar|paiement|à|sous)[\s:]+){0,6}(\d{1,3})\s*(?:dagen|days|tagen?|jours|dager|dage|dagar)(?:\s+netto?|\s+net)?(?:\s+na factuurdatum|\s+na de factuurdatum|\s+after invoice date|\s+from invoice date|\s+from date of invoice|\s+nach rechnungsdatum|\s+date de facture)?\.?$/i;

/** The term in days of a note that says nothing else ('Betaling binnen 30 dagen na factuurdatum', 'Net 30 days'); null for any other text. */
export function daysOfTerms(note: string): number | null {
  const match = TERM.exec(note.trim().slice(0, 120));
  const days = Number(match?.[1] ?? Number.NaN);
  return days >= 0 && days <= 365 ? days : null;
}
