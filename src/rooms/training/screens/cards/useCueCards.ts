import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { mostReviews, readCueCards, sendCardReviews } from '#rooms/training/contract.ts';
import type { CardState } from '#rooms/training/rules/cards/schedule.ts';
import { type CardAnswer, withAnswers } from '#rooms/training/rules/cards/sync.ts';
import { type Device, type KeptCards, openDevice } from '#rooms/training/screens/cards/device.ts';
import { FailureError, useCall } from '#ui/api.ts';
import { useLanguage } from '#ui/language.ts';
import { useAdministration, usePerson } from '#ui/session.ts';

/** A card as it is learned. */
export type CueCard = ResponseOf<typeof readCueCards>['cards'][number];

/** How it stands with the server: not known yet, reached, not to be reached, or it said no. */
export type Link = 'asking' | 'online' | 'offline' | { readonly error: unknown };

/** The cards, with or without a network. */
export interface CueCards {
  /** Null: not known yet. */
  readonly cards: readonly CueCard[] | null;
  readonly states: ReadonlyMap<string, CardState>;
  /** Answers that are not at the server yet. */
  readonly waiting: number;
  readonly link: Link;
  /** The device keeps the cards and the answers. */
  readonly lasts: boolean;
  readonly answer: (answer: CardAnswer) => void;
  /** Sends what waits and asks for the cards. */
  readonly refresh: () => Promise<void>;
}

const againMs = 15_000;
const nothing = { any: false, ask: false };

/** The cards of the person, from this device first and from the server when it can be reached; answers wait here until they are sent. */
export function useCueCards(): CueCards {
  const call = useCall();
  const language = useLanguage();
  const { tenantId } = useAdministration();
  const owner = `${tenantId} ${usePerson()?.userId ?? ''}`;
  const [kept, setKept] = useState<KeptCards | null>(null);
  const [waiting, setWaiting] = useState<readonly CardAnswer[]>([]);
  const [link, setLink] = useState<Link>('asking');
  const [lasts, setLasts] = useState(true);
  const busy = useRef(false);
  const wanted = useRef(nothing);

  const sendWaiting = useCallback(
    async (device: Device) => {
      for (;;) {
        const piece = (await device.readWaiting(owner)).slice(0, mostReviews);
        if (piece.length === 0) return;
        const reviews = piece.map((answer) => ({ ...answer }));
        const { states } = await call(sendCardReviews, { body: { reviews } });
        const sent = new Set(piece.map(({ reviewId }) => reviewId));
        const here = await device.readCards(owner);
        if (here) await device.keepCards(owner, withStates(here, states));
        await device.dropWaiting([...sent]);
        setKept((before) => before && withStates(before, states));
        setWaiting((answers) => answers.filter(({ reviewId }) => !sent.has(reviewId)));
      }
    },
    [call, owner],
  );

  const sync = useCallback(
    async (ask: boolean) => {
      // One at a time; what comes up meanwhile is done right after.
      wanted.current = { any: true, ask: wanted.current.ask || ask };
      if (busy.current) return;
      busy.current = true;
      try {
        while (wanted.current.any) {
          const asked = wanted.current.ask;
          wanted.current = nothing;
          const device = await openDevice();
          await sendWaiting(device);
          if (asked) {
            const fresh = await call(readCueCards, { query: { language } });
            setKept(fresh);
            await device.keepCards(owner, fresh);
          }
        }
        setLink('online');
      } catch (error) {
        wanted.current = nothing;
        setLink(error instanceof FailureError && error.status === null ? 'offline' : { error });
      } finally {
        busy.current = false;
      }
    },
    [call, language, owner, sendWaiting],
  );

  useEffect(() => {
    let here = true;
    const begin = async () => {
      const device = await openDevice();
      const [cards, answers] = await Promise.all([device.readCards(owner), device.readWaiting(owner)]);
      if (!here) return;
      setLasts(device.lasts);
      setKept(cards);
      setWaiting(answers);
      await sync(true);
    };
    void begin();
    const again = () => void sync(true);
    window.addEventListener('online', again);
    return () => {
      here = false;
      window.removeEventListener('online', again);
    };
  }, [owner, sync]);

  const left = waiting.length > 0;
  useEffect(() => {
    if (!left) return undefined;
    const timer = setInterval(() => void sync(false), againMs);
    return () => clearInterval(timer);
  }, [left, sync]);

  const answer = useCallback(
    (given: CardAnswer) => {
      setWaiting((answers) => [...answers, given]);
      const keep = async () => {
        const device = await openDevice();
        await device.addWaiting(owner, given);
        await sync(false);
      };
      keep().catch((error: unknown) => setLink({ error }));
    },
    [owner, sync],
  );

  const states = useMemo(() => {
    const known = new Map((kept?.states ?? []).map(({ cardId, ...state }) => [cardId, state as CardState]));
    return withAnswers(known, waiting);
  }, [kept, waiting]);

  const refresh = useCallback(() => sync(true), [sync]);
  return { cards: kept?.cards ?? null, states, waiting: waiting.length, link, lasts, answer, refresh };
}

/** The cards with newer states of some of them. */
function withStates(kept: KeptCards, newer: KeptCards['states']): KeptCards {
  const all = new Map([...kept.states, ...newer].map((state) => [state.cardId, state]));
  return { ...kept, states: [...all.values()] };
}
