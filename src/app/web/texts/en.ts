import app from '#app/web/texts.en.ts';
import ui from '#ui/texts.en.ts';

/** The English texts of the first page, by namespace; those of the rooms come after signing in (later.ts). */
export default { app, ui };
