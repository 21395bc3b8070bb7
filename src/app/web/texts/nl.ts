import app from '#app/web/texts.nl.ts';
import ui from '#ui/texts.nl.ts';

/** The Dutch texts of the first page, by namespace; those of the rooms come after signing in (later.ts). */
export default { app, ui };
