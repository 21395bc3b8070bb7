import { type MenuPlace, menuPlaces } from '#app/web/places.ts';
import { mayDo } from '#kernel/endpoint.ts';
import { useAdministration } from '#ui/session.ts';

/** The places that this person may go to. */
export function useMenuPlaces(): readonly MenuPlace[] {
  const { role } = useAdministration();
  return menuPlaces.filter(({ permission }) => mayDo(role, permission));
}
