import type { Work } from '#platform/tenancy/work.ts';
import type { KnownNames } from '#rooms/coaching/rules/examples/anonymise.ts';
import type { StoredReview } from '#rooms/coaching/store/reviews.ts';
import { openDebt } from '#rooms/dossier/index.ts';
import { colleagues } from '#rooms/worklist/index.ts';

/** The names, places and numbers that are known of a call: of the customer and his contacts, the collector and his colleagues, the own company. */
export async function namesIn(work: Work, review: StoredReview): Promise<KnownNames> {
  const debt = review.customer_id ? await openDebt(work, review.customer_id) : null;
  const customer = debt?.customer;
  const given = (texts: readonly (string | null | undefined)[]): string[] =>
    texts.filter((text): text is string => Boolean(text));
  return {
    customers: given([review.customer_name, customer?.name, ...(debt?.contacts ?? []).map((contact) => contact.name)]),
    colleagues: given([
      review.user_name,
      work.administration.name,
      ...(await colleagues(work)).map((colleague) => colleague.name),
    ]),
    places: given([customer?.street, customer?.city]),
    invoices: given([
      ...(debt?.invoices ?? []).map((invoice) => invoice.number),
      ...(review.facts.customer?.invoices ?? []).map((invoice) => invoice.number),
      customer?.number,
    ]),
    callDay: review.facts.callDay,
  };
}
