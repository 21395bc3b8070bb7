import type { Room } from '#platform/room.ts';
import { undoCircumstance, undoCircumstanceEnd } from '#rooms/dossier/actions/circumstances.ts';
import { undoContact } from '#rooms/dossier/actions/change-contacts.ts';
import { undoCustomerChange } from '#rooms/dossier/actions/change-customer.ts';
import { undoNote } from '#rooms/dossier/actions/write-note.ts';
import {
  circumstanceEnded,
  circumstanceRecorded,
  contactAdded,
  contactChanged,
  customerCorrected,
  noteWritten,
} from '#rooms/dossier/events.ts';
import { routes } from '#rooms/dossier/routes.ts';

/** What the dossier gives to the application. */
export const room: Room = {
  name: 'dossier',
  routes,
  subscriptions: [],
  jobs: [],
  undo: {
    [noteWritten.kind]: undoNote,
    [customerCorrected.kind]: undoCustomerChange,
    [contactAdded.kind]: undoContact,
    [contactChanged.kind]: undoContact,
    [circumstanceRecorded.kind]: undoCircumstance,
    [circumstanceEnded.kind]: undoCircumstanceEnd,
  },
};
