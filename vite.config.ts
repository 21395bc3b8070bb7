import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('dist/web');

/** Puts a .br and a .gz copy beside each text file, so that the server never compresses while people wait. */
function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(outDir, { recursive: true });
      const texts = names
        .filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name))
        .map((name) => join(outDir, name));
      await Promise.all(
        texts.map(async (path) => {
          const bytes = await readFile(path);
          const [br, gz] = await Promise.all([
            promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
            promisify(gzip)(bytes, { level: 9 }),
          ]);
          await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
        }),
      );
    },
  };
}

/** Fetches the font together with the first code instead of after the style sheet. */
function fontFirst(): Plugin {
  return {
    name: 'font-first',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => /inter-latin-wght-normal.*\.woff2$/.test(name));
        if (!font) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/**
 * Contracts reach the browser for the addresses of their endpoints and for their types. Checking is the server's work, so the schema
 * library (22 kB compressed) is left out: schemas become empty shells that say so when somebody tries to check with them.
 */
function schemasStayOnServer(): Plugin {
  const shell = '\0schemas-stay-on-server';
  return {
    name: 'schemas-stay-on-server',
    enforce: 'pre',
    resolveId: (id) => (id === 'zod' ? shell : null),
    load: (id) =>
      id === shell
        ? `const checks = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync']);
const refuse = () => { throw new Error('schemas are not in the browser: let the server check'); };
const shell = (facts) => new Proxy(() => undefined, {
  apply: () => shell({}),
  get: (_, name) => {
    if (name in facts) return facts[name];
    if (typeof name === 'symbol' || name === 'then') return undefined;
    return checks.has(name) ? refuse : shell({});
  },
});
export const z = shell({ enum: (options) => shell({ options }) });`
        : null,
  };
}

/** The modules from which learning cards without a network starts; with everything that they load at once. */
const keptModules = [
  'src/app/web/main.tsx',
  'src/app/web/texts/nl.ts',
  'src/app/web/texts/en.ts',
  'src/app/web/texts/work-nl.ts',
  'src/app/web/texts/work-en.ts',
  'src/rooms/training/texts.nl.ts',
  'src/rooms/training/texts.en.ts',
  'src/app/web/layout/AdministrationLayout.tsx',
  'src/rooms/training/screens/Trainen.tsx',
  'src/rooms/training/screens/cards/Cards.tsx',
].map(here);

/** Tells the service worker which files to keep: the page, and the closure of `keptModules`. */
function keptFiles(): Plugin {
  return {
    name: 'kept-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const kept = new Set<string>();
        const keep = (fileName: string): void => {
          if (kept.has(fileName)) return;
          kept.add(fileName);
          for (const next of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) keep(next);
        };
        for (const module of keptModules) {
          const holder = chunks.find((chunk) => chunk.moduleIds.includes(module));
          if (!holder) this.error(`no file of the web application holds ${module}`);
          else keep(holder.fileName);
        }
        const looks = Object.keys(bundle).filter((name) => /\.css$|inter-latin-wght-normal.*\.woff2$/.test(name));
        const files = ['', 'favicon.svg', 'manifest.webmanifest', ...kept, ...looks].map((name) => `/${name}`);
        const worker = chunks.find((chunk) => chunk.fileName === 'sw.js');
        if (!worker) return;
        worker.code = worker.code.replaceAll('KEPT_FILES', JSON.stringify(files.sort()));
      },
    },
  };
}

export default defineConfig({
  root: here('src/app/web'),
  plugins: [react(), schemasStayOnServer(), fontFirst(), keptFiles(), compressedCopies()],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here('src/app/web/index.html'), sw: here('src/app/web/offline/service-worker.ts') },
      output: {
        // The service worker has a fixed address at the top, so that it may serve every page.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](react-router|router-core|history|react-query|query-core|react-store|store)|i18next|react-i18next|use-sync-external-store)[\\/]/,
              priority: 2,
            },
            {
              name: 'workbench',
              test: /src[\\/](kernel|platform|app[\\/]web[\\/](?!texts)|ui[\\/](?!Open))|node_modules[\\/](lucide-react|@tanstack[\\/])/,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'overlays',
              test: /node_modules[\\/](@radix-ui|@floating-ui|react-remove-scroll|aria-hidden)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['NAKOMEN_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false, ws: true } },
  },
});
