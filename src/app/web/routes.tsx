import type { ComponentType } from 'react';

/** A screen of a room: its path within an administration, its file and its name. */
interface RoomScreen {
  readonly path: string;
  readonly file: string;
  readonly name: string;
}

/** Which screen of which room stands at which address below /a/{administration}. */
const screens: readonly RoomScreen[] = [
  { path: 'vandaag', file: 'worklist/screens/Vandaag.tsx', name: 'Vandaag' },
  { path: 'gesprek/$customerId', file: 'call/screens/Gesprek.tsx', name: 'Gesprek' },
  { path: 'dossier/$customerId', file: 'dossier/screens/Dossier.tsx', name: 'Dossier' },
  { path: 'klanten', file: 'dossier/screens/Klanten.tsx', name: 'Klanten' },
  { path: 'afspraken', file: 'agreement/screens/Afspraken.tsx', name: 'Afspraken' },
  { path: 'klachten', file: 'complaint/screens/Klachten.tsx', name: 'Klachten' },
  { path: 'bank', file: 'payment/screens/Bank.tsx', name: 'Bank' },
  { path: 'import', file: 'intake/screens/Import.tsx', name: 'Import' },
];

const files = import.meta.glob<Record<string, ComponentType>>([
  '../../rooms/worklist/screens/Vandaag.tsx',
  '../../rooms/call/screens/Gesprek.tsx',
  '../../rooms/dossier/screens/Dossier.tsx',
  '../../rooms/dossier/screens/Klanten.tsx',
  '../../rooms/agreement/screens/Afspraken.tsx',
  '../../rooms/agreement/screens/PromisePolicy.tsx',
  '../../rooms/complaint/screens/Klachten.tsx',
  '../../rooms/payment/screens/Bank.tsx',
  '../../rooms/intake/screens/Import.tsx',
]);

/** A way to fetch a screen of a room when it is first needed; null while the room has none. */
export function screenLoader(file: string, name: string): (() => Promise<{ default: ComponentType }>) | null {
  const load = files[`../../rooms/${file}`];
  if (!load) return null;
  return async () => {
    const screen = (await load())[name];
    if (!screen) throw new Error(`${file} has no screen ${name}`);
    return { default: screen };
  };
}

/** The screens that there are, with the way to fetch each. */
export const roomScreens = screens.flatMap(({ path, file, name }) => {
  const load = screenLoader(file, name);
  return load ? [{ path, load }] : [];
});

/** True when there is a screen at this place. */
export function hasScreen(place: string): boolean {
  return place === 'beheer' || roomScreens.some((screen) => screen.path.split('/')[0] === place);
}
