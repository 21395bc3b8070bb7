import '#ui/tokens.css';
import '#ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, startTexts } from '#app/web/i18n.ts';
import { makeRouter } from '#app/web/router.tsx';
import { applyTheme, chosenTheme } from '#app/web/theme.ts';
import { RefusalError } from '#ui/api.ts';

applyTheme(chosenTheme());

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Without a network a second try gives nothing: what was asked for is asked again when there is one.
      retry: (failures, error) => !(error instanceof RefusalError) && navigator.onLine && failures < 2,
      refetchOnWindowFocus: true,
    },
  },
});

const place = document.getElementById('root');
if (!place) throw new Error('the page has no place for the application');
const router = makeRouter();
await startTexts(chosenLanguage());
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
