import {
  BookOpenText,
  BookUser,
  CalendarCheck,
  Dumbbell,
  FileInput,
  Landmark,
  type LucideIcon,
  Mail,
  MessageSquareQuote,
  MessageSquareWarning,
  PhoneCall,
  SlidersHorizontal,
} from 'lucide-react';
import type { Permission } from '#kernel/endpoint.ts';
import type { Place } from '#ui/navigation.ts';

/** A place in the navigation: its icon, the key after G, and who may go there. */
export interface MenuPlace {
  readonly place: Exclude<Place, 'gesprek' | 'dossier'>;
  readonly icon: LucideIcon;
  readonly key: string;
  readonly permission: Permission;
  /** Stands in the bar at the bottom of a phone; the others under "Meer". */
  readonly onPhone: boolean;
}

/** The places of the navigation, in order. The words are in the texts under `place.<place>`. */
export const menuPlaces: readonly MenuPlace[] = [
  { place: 'vandaag', icon: PhoneCall, key: 'v', permission: 'work', onPhone: true },
  { place: 'afspraken', icon: CalendarCheck, key: 'a', permission: 'work', onPhone: true },
  { place: 'klachten', icon: MessageSquareWarning, key: 'l', permission: 'work', onPhone: false },
  { place: 'brieven', icon: Mail, key: 'r', permission: 'work', onPhone: false },
  { place: 'bank', icon: Landmark, key: 'b', permission: 'work', onPhone: true },
  { place: 'import', icon: FileInput, key: 'i', permission: 'work', onPhone: false },
  { place: 'klanten', icon: BookUser, key: 'k', permission: 'work', onPhone: true },
  { place: 'coaching', icon: MessageSquareQuote, key: 'c', permission: 'work', onPhone: false },
  { place: 'trainen', icon: Dumbbell, key: 't', permission: 'work', onPhone: false },
  { place: 'draaiboek', icon: BookOpenText, key: 'd', permission: 'steer', onPhone: false },
  { place: 'beheer', icon: SlidersHorizontal, key: 'e', permission: 'administer', onPhone: false },
];
