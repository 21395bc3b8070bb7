import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { ContactFacts } from '#rooms/dossier/actions/change-contacts.ts';
import { contactAdded } from '#rooms/dossier/events.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { contactsOf, insertContacts } from '#rooms/dossier/store/contacts.ts';

/** Adds people that a file names to customers, unless the customer has somebody of that name already; what a person wrote stays. */
export async function saveContacts(
  work: Work,
  people: readonly { readonly customerId: CustomerId; readonly contact: ContactFacts }[],
  causedBy?: EventId,
): Promise<number> {
  const known = await contactsOf(work, [...new Set(people.map((person) => person.customerId))]);
  const there = new Set(
    [...known].flatMap(([customerId, contacts]) => contacts.map(({ name }) => personKey(customerId, name))),
  );
  const fresh = people.filter(({ customerId, contact }) => {
    const key = personKey(customerId, contact.name);
    if (contact.name.trim() === '' || there.has(key)) return false;
    there.add(key);
    return true;
  });
  const ids = await insertContacts(work, fresh);
  for (const [index, { customerId, contact }] of fresh.entries()) {
    const subjectId = ids[index];
    if (subjectId) work.publish(contactAdded.of({ customerId, subjectId, payload: contact, causedBy }));
  }
  return fresh.length;
}

function personKey(customerId: CustomerId, name: string): string {
  return `${customerId} ${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
