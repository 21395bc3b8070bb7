import { assert } from '#kernel/assert.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { type ImportPlan, planImport } from '#rooms/intake/actions/plan-import.ts';
import type { InvoicePlan } from '#rooms/intake/actions/plan-invoices.ts';
import { importPublished } from '#rooms/intake/events.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import type { ImportCounts, ImportId } from '#rooms/intake/rules/preview.ts';
import * as store from '#rooms/intake/store.ts';
import { registerStatements } from '#rooms/payment/index.ts';

/** Why a file cannot be published. */
export type PublishRefusal =
  | { readonly code: 'import-not-found' }
  | { readonly code: 'already-published' }
  | { readonly code: 'file-refused'; readonly problems: readonly Problem[] }
  | { readonly code: 'questions-open'; readonly problems: readonly Problem[] }
  | { readonly code: 'nothing-new' }
  | { readonly code: 'changes-not-accepted'; readonly numbers: readonly string[] };

/** What publishing did. */
export interface Published {
  readonly eventId: EventId;
  readonly counts: ImportCounts;
  /** Payments that booked themselves, for a file with statements. */
  readonly booked: number;
}

const SHOWN = 20;

/**
 * Puts a file into the books: the file is read and compared again, inside the transaction, and goes in whole or not at all. Rows that change what
 * is known have to be accepted: all of them, or by key.
 */
export async function publishImport(
  work: Work,
  importId: ImportId,
  accept: 'all' | readonly string[],
): Promise<Decision<Published, PublishRefusal>> {
  const record = await store.importById(work, importId, true);
  if (!record) return refused({ code: 'import-not-found' });
  if (record.state !== 'preview') return refused({ code: 'already-published' });
  const plan = await planImport(work, record);
  const checked = mayPublish(plan, accept);
  if (!checked.ok) return checked;

  const eventId = work.publish(
    importPublished.of({
      customerId: null,
      subjectId: importId,
      payload: {
        fileName: record.file_name,
        format: record.format,
        new: plan.counts.new,
        changed: plan.counts.changed,
      },
    }),
  );
  let booked = 0;
  if (plan.parsed.kind === 'statements') {
    const registered = await registerStatements(work, plan.parsed.statements, { importId, causedBy: eventId });
    assert(registered.ok, 'statements were checked when they were compared');
    booked = registered.value.booked;
  } else {
    assert(plan.invoices, 'a file with invoices has a plan for them');
    await publishInvoices(work, importId, plan.invoices, eventId);
  }
  await store.setCounts(work, importId, plan.counts);
  await store.setState(work, importId, 'published');
  return granted({ eventId, counts: plan.counts, booked });
}

function mayPublish(plan: ImportPlan, accept: 'all' | readonly string[]): Decision<null, PublishRefusal> {
  const problems = plan.problems.slice(0, SHOWN);
  if (plan.blocked === 'asked') return refused({ code: 'questions-open', problems });
  if (plan.blocked === 'refused') return refused({ code: 'file-refused', problems });
  if (plan.blocked === 'nothing-new') return refused({ code: 'nothing-new' });
  if (accept === 'all') return granted(null);
  const accepted = new Set(accept);
  const open = plan.rows.filter((row) => row.verdict === 'changed' && !accepted.has(row.key));
  return open.length === 0
    ? granted(null)
    : refused({ code: 'changes-not-accepted', numbers: open.slice(0, SHOWN).map((row) => row.title) });
}

async function publishInvoices(work: Work, importId: ImportId, plan: InvoicePlan, causedBy: EventId): Promise<void> {
  const customers = await dossier.saveCustomers(work, plan.customers, causedBy);
  const idOf = new Map(customers.map((change) => [change.number, change.customerId]));
  await dossier.saveContacts(
    work,
    plan.people.flatMap(({ customerNumber, name }) => {
      const customerId = idOf.get(customerNumber);
      return customerId ? [{ customerId, contact: { name, role: null, email: null, phone: null } }] : [];
    }),
    causedBy,
  );
  const touched = plan.invoices.filter((one) => one.verdict !== 'same');
  const changes = await dossier.saveInvoices(
    work,
    touched.map(({ invoice, customerNumber }) => {
      const customerId = idOf.get(customerNumber);
      assert(customerId, 'every customer of the file was saved');
      return { ...invoice, customerId };
    }),
    causedBy,
  );
  const rows = [
    ...customers
      .filter((change) => change.change !== 'same')
      .map((change) => ({
        line: 0,
        verdict: change.change as 'new' | 'changed',
        subject_kind: 'customer' as const,
        subject_id: change.customerId as string,
        label: change.number,
        before: change.before,
      })),
    ...changes.map((change, index) => ({
      line: touched[index]?.line ?? 0,
      verdict: change.change === 'new' ? ('new' as const) : ('changed' as const),
      subject_kind: 'invoice' as const,
      subject_id: change.invoiceId as string,
      label: change.number,
      before: change.before,
    })),
  ];
  await store.insertRows(
    work,
    importId,
    rows.map((row, position) => ({ position, ...row })),
  );
  await dossier.useCreditNotes(work, [...new Set(idOf.values())], causedBy);
}
