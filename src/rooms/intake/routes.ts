import { assert } from '#kernel/assert.ts';
import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import {
  discardPreview,
  listImports,
  mapColumns,
  previewImport,
  viewImport,
} from '#rooms/intake/actions/preview-import.ts';
import { publishImport } from '#rooms/intake/actions/publish-import.ts';
import { revertImport } from '#rooms/intake/actions/revert-import.ts';
import { setDefaultTerm } from '#rooms/intake/actions/set-default-term.ts';
import * as contract from '#rooms/intake/contract.ts';

/** The endpoints of Import with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.previewImport, async (work, _input, upload) => {
    assert(upload, 'the endpoint declares an upload');
    const { importId, plan } = await previewImport(work, upload);
    return viewImport(work, importId, plan);
  }),
  route(contract.listImports, async (work, { query }) => granted(await listImports(work, query.limit))),
  route(contract.readImport, (work, { params }) => viewImport(work, params.importId)),
  route(contract.mapColumns, (work, { params, body }) => mapColumns(work, params.importId, body)),
  route(contract.publishImport, async (work, { params, body }) => {
    const decision = await publishImport(work, params.importId, body.accept);
    if (!decision.ok) return decision;
    return granted({ undo: decision.value.eventId, counts: decision.value.counts, booked: decision.value.booked });
  }),
  route(contract.revertImport, async (work, { params }) => {
    const decision = await revertImport(work, params.importId);
    return decision.ok ? granted({ undo: null }) : decision;
  }),
  route(contract.discardImport, async (work, { params }) => {
    const decision = await discardPreview(work, params.importId);
    return decision.ok ? granted({ undo: null }) : decision;
  }),
  route(contract.setDefaultTerm, async (work, { body }) => {
    await setDefaultTerm(work, body.days);
    return granted({ undo: null });
  }),
];
