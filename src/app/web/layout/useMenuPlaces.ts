import { type MenuPlace, menuPlaces } from '#app/web/places.ts';
import { hasScreen } from '#app/web/routes.tsx';
import { mayDo } from '#kernel/endpoint.ts';
import { useAdministration } from '#ui/session.ts';

/** The places that this person may go to and that have a screen. */
export function useMenuPlaces(): readonly MenuPlace[] {
  const { role } = useAdministration();
  return menuPlaces.filter(({ place, permission }) => mayDo(role, permission) && hasScreen(place));
}
