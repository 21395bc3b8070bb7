import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { endCircumstance, recordCircumstance } from '#rooms/dossier/actions/circumstances.ts';
import { addContact, changeContact } from '#rooms/dossier/actions/change-contacts.ts';
import { changeCustomer } from '#rooms/dossier/actions/change-customer.ts';
import { gatherDossier, listCustomers } from '#rooms/dossier/actions/read-dossier.ts';
import { readTimeline } from '#rooms/dossier/actions/read-timeline.ts';
import { writeNote } from '#rooms/dossier/actions/write-note.ts';
import * as contract from '#rooms/dossier/contract.ts';

/** The dossier's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readDossier, (work, { params }) => gatherDossier(work, params.customerId)),
  route(contract.readTimeline, async (work, { params, query }) =>
    granted(await readTimeline(work, params.customerId, query)),
  ),
  route(contract.findCustomers, async (work, { query }) => granted(await listCustomers(work, query))),
  route(contract.addNote, async (work, { params, body }) => {
    const decision = await writeNote(work, params.customerId, body.text);
    return decision.ok ? granted({ noteId: decision.value.noteId, undo: decision.value.eventId }) : decision;
  }),
  route(contract.changeCustomer, async (work, { params, body }) => {
    const decision = await changeCustomer(work, params.customerId, withoutUndefined(body));
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
  route(contract.addContact, async (work, { params, body }) => {
    const decision = await addContact(work, params.customerId, body);
    return decision.ok ? granted({ contactId: decision.value.contactId, undo: decision.value.eventId }) : decision;
  }),
  route(contract.changeContact, async (work, { params, body }) => {
    const decision = await changeContact(work, params.customerId, params.contactId, body);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
  route(contract.addCircumstance, async (work, { params, body }) => {
    const facts = { ...body, fromDay: body.fromDay ?? work.today };
    const decision = await recordCircumstance(work, params.customerId, facts);
    if (!decision.ok) return decision;
    return granted({ circumstanceId: decision.value.circumstanceId, undo: decision.value.eventId });
  }),
  route(contract.removeCircumstance, async (work, { params }) => {
    const decision = await endCircumstance(work, params.customerId, params.circumstanceId);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
];

/** Leaves out the fields that were not sent. */
function withoutUndefined<Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Facts]?: Exclude<Facts[Key], undefined>;
  };
}
