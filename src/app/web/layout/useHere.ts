import { useRouterState } from '@tanstack/react-router';

/** The place in which the person is now ('vandaag'), or the one it belongs to: a dossier belongs to the customers, a call to today. */
export function useHere(): string {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const place = path.split('/')[3] ?? '';
  if (place === 'dossier') return 'klanten';
  return place === 'gesprek' ? 'vandaag' : place;
}
