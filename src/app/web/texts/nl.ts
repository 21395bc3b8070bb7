import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';
import app from '#app/web/texts.nl.ts';
import ui from '#ui/texts.nl.ts';

/** All Dutch texts, by namespace. */
export default withRooms(
  { app, ui },
  import.meta.glob<Texts>('../../../rooms/*/texts.nl.ts', { eager: true, import: 'default' }),
);
