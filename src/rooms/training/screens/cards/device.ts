import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCueCards } from '#rooms/training/contract.ts';
import type { CardAnswer } from '#rooms/training/rules/cards/sync.ts';

/** The cards of somebody with what he remembers of them, as the server gave them last. */
export type KeptCards = ResponseOf<typeof readCueCards>;

/** What a device keeps of cue cards, so that learning works without a network. */
export interface Device {
  /** False: this browser keeps nothing (a private window, or storage is closed); it lasts as long as the page. */
  readonly lasts: boolean;
  readCards(owner: string): Promise<KeptCards | null>;
  keepCards(owner: string, cards: KeptCards): Promise<void>;
  /** Answers that are not sent yet. */
  readWaiting(owner: string): Promise<CardAnswer[]>;
  addWaiting(owner: string, answer: CardAnswer): Promise<void>;
  dropWaiting(reviewIds: readonly string[]): Promise<void>;
}

/** The database with cards; it is thrown away when somebody signs out. */
const cardsName = 'nakomen-cards';
/** The database with answers that still have to be sent; it stays. */
const answersName = 'nakomen-answers';

interface CardsSchema extends DBSchema {
  kept: { key: string; value: KeptCards };
}
interface AnswersSchema extends DBSchema {
  waiting: { key: string; value: CardAnswer & { readonly owner: string }; indexes: { owner: string } };
}

let opened: Promise<Device> | null = null;

/** What this device keeps; opened once. */
export function openDevice(): Promise<Device> {
  opened ??= openStores().then(onDisk, (): Device => inMemory());
  return opened;
}

async function openStores(): Promise<{ cards: IDBPDatabase<CardsSchema>; answers: IDBPDatabase<AnswersSchema> }> {
  // Another page that signs out throws the cards away: let go, and open again when they are needed.
  const letGo = (_version: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
    (event.target as IDBDatabase).close();
    opened = null;
  };
  const cards = await openDB<CardsSchema>(cardsName, 1, {
    upgrade: (database) => void database.createObjectStore('kept'),
    blocking: letGo,
  });
  const answers = await openDB<AnswersSchema>(answersName, 1, {
    upgrade: (database) => {
      database.createObjectStore('waiting', { keyPath: 'reviewId' }).createIndex('owner', 'owner');
    },
    blocking: letGo,
  });
  return { cards, answers };
}

function onDisk({ cards, answers }: Awaited<ReturnType<typeof openStores>>): Device {
  return {
    lasts: true,
    readCards: async (owner) => (await cards.get('kept', owner)) ?? null,
    keepCards: async (owner, kept) => void (await cards.put('kept', kept, owner)),
    readWaiting: async (owner) => {
      const all = await answers.getAllFromIndex('waiting', 'owner', owner);
      return all.map(({ reviewId, cardId, rating, at }) => ({ reviewId, cardId, rating, at }));
    },
    addWaiting: async (owner, answer) => void (await answers.put('waiting', { ...answer, owner })),
    dropWaiting: async (reviewIds) => {
      const change = answers.transaction('waiting', 'readwrite');
      await Promise.all([...reviewIds.map((reviewId) => change.store.delete(reviewId)), change.done]);
    },
  };
}

function inMemory(): Device {
  const kept = new Map<string, KeptCards>();
  const waiting = new Map<string, CardAnswer & { readonly owner: string }>();
  return {
    lasts: false,
    readCards: async (owner) => kept.get(owner) ?? null,
    keepCards: async (owner, cards) => void kept.set(owner, cards),
    readWaiting: async (owner) => [...waiting.values()].filter((answer) => answer.owner === owner),
    addWaiting: async (owner, answer) => void waiting.set(answer.reviewId, { ...answer, owner }),
    dropWaiting: async (reviewIds) => {
      for (const reviewId of reviewIds) waiting.delete(reviewId);
    },
  };
}
