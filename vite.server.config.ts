import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The server bundle: the command line (which serves) and the worker thread of the embedded database, flat in dist/server. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        cli: source('app/cli/main.ts'),
        'first-boot': source('app/server/first-boot.ts'),
        'pglite-worker': source('platform/db/pglite-worker.ts'),
      },
      // Flat, as the program finds its worker, migrations and first-boot dump beside itself.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
