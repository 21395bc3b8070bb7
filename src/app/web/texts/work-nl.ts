import { type Texts, withRooms } from '#app/web/texts/namespaces.ts';

/** The Dutch texts of the rooms that work with customers, by namespace. */
export default withRooms(
  import.meta.glob<Texts>(['../../../rooms/*/texts.nl.ts', '!../../../rooms/{coaching,training}/texts.nl.ts'], {
    eager: true,
    import: 'default',
  }),
);
