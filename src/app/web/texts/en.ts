import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';
import app from '#app/web/texts.en.ts';
import ui from '#ui/texts.en.ts';

/** All English texts of the first page, by namespace; those of some rooms come later (later.ts). */
export default withRooms(
  { app, ui },
  import.meta.glob<Texts>(['../../../rooms/*/texts.en.ts', '!../../../rooms/{coaching,training}/texts.en.ts'], {
    eager: true,
    import: 'default',
  }),
);
