import type { EventId, Work } from '#platform/tenancy/work.ts';
import { customerSaved } from '#rooms/dossier/events.ts';
import type { CustomerFacts, CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { mergeCustomer } from '#rooms/dossier/rules/merge-customer.ts';
import { customersByNumber, insertCustomers, updateCustomer } from '#rooms/dossier/store/customers.ts';

/** What saving did to one customer. `before` holds the facts that a change replaced. */
export interface CustomerChange {
  readonly customerId: CustomerId;
  readonly number: string;
  readonly change: 'new' | 'changed' | 'same';
  readonly before: CustomerFacts | null;
}

/**
 * Adds or updates customers by customer number; one number at most once in the list. Facts that the file leaves empty (null) and
 * fields that a person changed here stay as they are.
 */
export async function saveCustomers(
  work: Work,
  customers: readonly CustomerFacts[],
  causedBy?: EventId,
): Promise<CustomerChange[]> {
  const known = new Map(
    (
      await customersByNumber(
        work,
        customers.map((customer) => customer.number),
      )
    ).map((customer) => [customer.number, customer]),
  );
  const fresh = customers.filter((customer) => !known.has(customer.number));
  const freshIds = new Map(
    (await insertCustomers(work, fresh)).map((customerId, index) => [fresh[index]?.number, customerId]),
  );

  const changes: CustomerChange[] = [];
  for (const facts of customers) {
    const before = known.get(facts.number);
    if (!before) {
      const customerId = freshIds.get(facts.number) as CustomerId;
      work.publish(
        customerSaved.of({
          customerId,
          subjectId: customerId,
          payload: { change: 'new', name: facts.name, fields: [] },
          causedBy,
        }),
      );
      changes.push({ customerId, number: facts.number, change: 'new', before: null });
      continue;
    }
    const merged = mergeCustomer(before, facts, before.keptFields);
    if (merged.changed.length > 0) {
      await updateCustomer(work, before.customerId, merged.facts);
      work.publish(
        customerSaved.of({
          customerId: before.customerId,
          subjectId: before.customerId,
          payload: { change: 'changed', name: merged.facts.name, fields: merged.changed },
          causedBy,
        }),
      );
    }
    const { customerId, keptFields: _, addressForm: __, ...beforeFacts } = before;
    changes.push({
      customerId,
      number: facts.number,
      change: merged.changed.length > 0 ? 'changed' : 'same',
      before: beforeFacts,
    });
  }
  return changes;
}
