import type { Caller } from '#rooms/training/rules/role-play/collector/fill.ts';
import { useAdministration, usePerson } from '#ui/session.ts';

/** Who calls in a role-play: the person, for the administration. */
export function useCaller(): Caller {
  const { name } = useAdministration();
  return { name: usePerson()?.name ?? '', company: name };
}
