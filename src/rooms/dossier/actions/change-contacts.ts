import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { contactAdded, contactChanged, contactRemoved, correctionUndone } from '#rooms/dossier/events.ts';
import type { Contact, ContactId, CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { contactsOf, deleteContact, insertContact, updateContact } from '#rooms/dossier/store/contacts.ts';
import { customersById } from '#rooms/dossier/store/customers.ts';

/** What is known of a contact. */
export type ContactFacts = Omit<Contact, 'contactId'>;

/** Adds a person to a customer. */
export async function addContact(
  work: Work,
  customerId: CustomerId,
  facts: ContactFacts,
): Promise<Decision<{ contactId: ContactId; eventId: EventId }, { code: 'customer-not-found' }>> {
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  const contactId = await insertContact(work, customerId, facts);
  return granted({
    contactId,
    eventId: work.publish(contactAdded.of({ customerId, subjectId: contactId, payload: facts })),
  });
}

/** Changes a person at a customer. */
export async function changeContact(
  work: Work,
  customerId: CustomerId,
  contactId: ContactId,
  facts: ContactFacts,
): Promise<Decision<{ eventId: EventId }, { code: 'contact-not-found' }>> {
  const known = (await contactsOf(work, [customerId]))
    .get(customerId)
    ?.find((contact) => contact.contactId === contactId);
  if (!known) return refused({ code: 'contact-not-found' });
  await updateContact(work, contactId, facts);
  const before = { name: known.name, role: known.role, email: known.email, phone: known.phone };
  return granted({
    eventId: work.publish(contactChanged.of({ customerId, subjectId: contactId, payload: { ...facts, before } })),
  });
}

/** Takes back that a contact was added or changed. */
export async function undoContact(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'contact-not-found' }>> {
  const contactId = event.subjectId as ContactId;
  const about = { customerId: event.customerId, subjectId: contactId, causedBy: event.eventId };
  if (contactAdded.is(event)) {
    if (!(await deleteContact(work, contactId))) return refused({ code: 'contact-not-found' });
    work.publish(contactRemoved.of({ ...about, payload: event.payload }));
    return granted(null);
  }
  if (!contactChanged.is(event)) return refused({ code: 'contact-not-found' });
  if (!(await updateContact(work, contactId, event.payload.before))) return refused({ code: 'contact-not-found' });
  work.publish(correctionUndone.of({ ...about, payload: { name: event.payload.before.name } }));
  return granted(null);
}
