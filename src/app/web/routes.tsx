import type { ComponentType } from 'react';
import { addTexts } from '#app/web/i18n.ts';

/** A screen of a room: its address below /a/{administration}, and the way to fetch it when it is first needed. */
interface RoomScreen {
  readonly path: string;
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** Which screen of which room stands at which address. Each is fetched when somebody first goes there. */
export const roomScreens: readonly RoomScreen[] = [
  {
    path: 'vandaag',
    load: async () => ({ default: (await import('#rooms/worklist/screens/Vandaag.tsx')).Vandaag }),
  },
  {
    path: 'gesprek/$customerId',
    load: async () => ({ default: (await import('#rooms/call/screens/Gesprek.tsx')).Gesprek }),
  },
  {
    path: 'dossier/$customerId',
    load: async () => ({ default: (await import('#rooms/dossier/screens/Dossier.tsx')).Dossier }),
  },
  {
    path: 'klanten',
    load: async () => ({ default: (await import('#rooms/dossier/screens/Klanten.tsx')).Klanten }),
  },
  {
    path: 'afspraken',
    load: async () => ({ default: (await import('#rooms/agreement/screens/Afspraken.tsx')).Afspraken }),
  },
  {
    path: 'klachten',
    load: async () => ({ default: (await import('#rooms/complaint/screens/Klachten.tsx')).Klachten }),
  },
  {
    path: 'brieven',
    load: async () => ({ default: (await import('#rooms/letter/screens/Brieven.tsx')).Brieven }),
  },
  {
    path: 'draaiboek',
    load: async () => ({ default: (await import('#rooms/playbook/screens/Draaiboek.tsx')).Draaiboek }),
  },
  {
    path: 'coaching',
    load: async () => {
      const [{ Coaching }] = await Promise.all([import('#rooms/coaching/screens/Coaching.tsx'), addTexts('coaching')]);
      return { default: Coaching };
    },
  },
  {
    path: 'trainen',
    load: async () => {
      const [{ Trainen }] = await Promise.all([import('#rooms/training/screens/Trainen.tsx'), addTexts('training')]);
      return { default: Trainen };
    },
  },
  {
    path: 'bank',
    load: async () => ({ default: (await import('#rooms/payment/screens/Bank.tsx')).Bank }),
  },
  {
    path: 'import',
    load: async () => ({ default: (await import('#rooms/intake/screens/Import.tsx')).Import }),
  },
];

/** How promises are judged, a part of Beheer. */
export const promisePolicy: RoomScreen['load'] = async () => ({
  default: (await import('#rooms/agreement/screens/PromisePolicy.tsx')).PromisePolicy,
});

/** When and how often customers are called, a part of Beheer. */
export const contactPolicy: RoomScreen['load'] = async () => ({
  default: (await import('#rooms/worklist/screens/ContactPolicy.tsx')).ContactPolicy,
});

/** Telephone exchanges, a part of Beheer. */
export const telephony: RoomScreen['load'] = async () => ({
  default: (await import('#rooms/call/screens/telephony/Telephony.tsx')).Telephony,
});
