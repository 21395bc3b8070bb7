import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { correctionUndone, customerCorrected } from '#rooms/dossier/events.ts';
import type { Customer, CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { customersById, keptFieldsOf, setAddressForm, updateCustomer } from '#rooms/dossier/store/customers.ts';

/** The details that a person may change by hand. */
export type CustomerCorrection = Partial<
  Pick<Customer, 'name' | 'kind' | 'language' | 'email' | 'phone' | 'addressForm'>
>;

const fields = ['name', 'kind', 'language', 'email', 'phone', 'addressForm'] as const;

/** Changes details of a customer by hand; imports leave these fields alone from now on. Returns the event to undo, null when nothing changed. */
export async function changeCustomer(
  work: Work,
  customerId: CustomerId,
  correction: CustomerCorrection,
): Promise<Decision<{ eventId: EventId | null }, { code: 'customer-not-found' }>> {
  const [customer] = await customersById(work, [customerId]);
  if (!customer) return refused({ code: 'customer-not-found' });
  const changed = fields.filter((field) => correction[field] !== undefined && correction[field] !== customer[field]);
  if (changed.length === 0) return granted({ eventId: null });

  const kept = await keptFieldsOf(work, customerId);
  await updateCustomer(work, customerId, { ...customer, ...correction }, [...new Set([...kept, ...changed])]);
  if (correction.addressForm !== undefined) await setAddressForm(work, customerId, correction.addressForm);
  const { name, kind, language, email, phone, addressForm } = customer;
  const before = { name, kind, language, email, phone, addressForm };
  const payload = { fields: changed, before, keptBefore: kept };
  return granted({ eventId: work.publish(customerCorrected.of({ customerId, subjectId: customerId, payload })) });
}

/** Puts back what a correction by hand changed. */
export async function undoCustomerChange(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'customer-not-found' }>> {
  if (!customerCorrected.is(event) || !event.customerId) return refused({ code: 'customer-not-found' });
  const [customer] = await customersById(work, [event.customerId]);
  if (!customer) return refused({ code: 'customer-not-found' });
  await updateCustomer(work, customer.customerId, { ...customer, ...event.payload.before }, event.payload.keptBefore);
  await setAddressForm(work, customer.customerId, event.payload.before.addressForm);
  work.publish(
    correctionUndone.of({
      customerId: customer.customerId,
      subjectId: customer.customerId,
      payload: { name: event.payload.before.name },
      causedBy: event.eventId,
    }),
  );
  return granted(null);
}
