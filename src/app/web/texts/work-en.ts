import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';

/** The English texts of the rooms that work with customers, by namespace. */
export default withRooms(
  import.meta.glob<Texts>(['../../../rooms/*/texts.en.ts', '!../../../rooms/{coaching,training}/texts.en.ts'], {
    eager: true,
    import: 'default',
  }),
);
