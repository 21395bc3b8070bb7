import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';
import app from '#app/web/texts.nl.ts';
import ui from '#ui/texts.nl.ts';

/** All Dutch texts of the first page, by namespace; those of some rooms come later (later.ts). */
export default withRooms(
  { app, ui },
  import.meta.glob<Texts>(['../../../rooms/*/texts.nl.ts', '!../../../rooms/{coaching,training}/texts.nl.ts'], {
    eager: true,
    import: 'default',
  }),
);
