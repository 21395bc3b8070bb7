import { createContext, useContext } from 'react';
import { mayDo, type Permission, type Role } from '#kernel/endpoint.ts';

/** The administration that the person works in now. */
export interface CurrentAdministration {
  readonly tenantId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
  readonly timeZone: string;
}

/** The person who is signed in. */
export interface CurrentPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

const nowhere: CurrentAdministration = {
  tenantId: '',
  slug: '',
  name: '',
  role: 'collector',
  timeZone: 'Europe/Amsterdam',
};

/** Given by the layout of an administration. */
export const AdministrationContext = createContext<CurrentAdministration>(nowhere);

/** Given by the layout once somebody is signed in. */
export const PersonContext = createContext<CurrentPerson | null>(null);

/** The administration that the person works in; outside one, an empty one with the default time zone. */
export function useAdministration(): CurrentAdministration {
  return useContext(AdministrationContext);
}

/** The person who is signed in; null on the sign-in screens. */
export function usePerson(): CurrentPerson | null {
  return useContext(PersonContext);
}

/** True when the person may do this in the current administration. For hiding what cannot be done; the server decides. */
export function useMay(permission: Permission): boolean {
  return mayDo(useAdministration().role, permission);
}
