import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';
import app from '#app/web/texts.en.ts';
import ui from '#ui/texts.en.ts';

/** All English texts, by namespace. */
export default withRooms(
  { app, ui },
  import.meta.glob<Texts>('../../../rooms/*/texts.en.ts', { eager: true, import: 'default' }),
);
