import type { Id } from '#kernel/ids.ts';

/** Something that open pages hear of at once. It is a sign only: what matters stands in the database. */
export interface LiveNews {
  readonly kind: string;
  readonly payload: unknown;
  /** For whom; null: for everybody in the administration. */
  readonly to: Id<'user'> | null;
}

/** Passes news on to the pages that are open, within this process. */
export interface LiveHub {
  /** Hears the news of an administration for a person, until the returned function is called. */
  listen(tenantId: Id<'tenant'>, userId: Id<'user'>, hear: (news: LiveNews) => void): () => void;
  tell(tenantId: Id<'tenant'>, news: LiveNews): void;
}

/** Makes a hub on which nobody listens yet. */
export function openLiveHub(): LiveHub {
  const listeners = new Map<Id<'tenant'>, Set<{ userId: Id<'user'>; hear: (news: LiveNews) => void }>>();
  return {
    listen: (tenantId, userId, hear) => {
      const listener = { userId, hear };
      const ours = listeners.get(tenantId) ?? new Set();
      listeners.set(tenantId, ours.add(listener));
      return () => {
        ours.delete(listener);
        if (ours.size === 0) listeners.delete(tenantId);
      };
    },
    tell: (tenantId, news) => {
      for (const { userId, hear } of listeners.get(tenantId) ?? []) {
        if (news.to === null || news.to === userId) hear(news);
      }
    },
  };
}
