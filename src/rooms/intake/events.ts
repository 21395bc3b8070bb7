import { z } from 'zod';
import { declareEvent } from '#platform/events/event.ts';

const about = z.object({ fileName: z.string(), format: z.string(), new: z.int(), changed: z.int() });

/** A file was published: its rows are in the books. Everything that follows from it names this event as its cause. */
export const importPublished = declareEvent('intake/import-published', about);

/** A published file was taken out of the books again. */
export const importReverted = declareEvent('intake/import-reverted', about);

/** The term for invoices that name no due date was changed. */
export const defaultTermChanged = declareEvent(
  'intake/default-term-changed',
  z.object({ days: z.int(), before: z.int() }),
);
