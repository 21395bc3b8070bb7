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
      const texts = names.filter((name) => /\.(js|css|html|svg|json)$/.test(name)).map((name) => join(outDir, name));
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

/** Our own style sheet has the rules of the toasts: their library need not write a style element at run time. */
function toastsWithoutInlineStyle(): Plugin {
  return {
    name: 'toasts-without-inline-style',
    transform: {
      filter: { id: /node_modules\/sonner\/dist\/index\.mjs/ },
      handler(code) {
        const start = code.indexOf('\n__insertCSS("');
        const end = code.indexOf('");', start);
        if (start < 0 || end < 0) this.error('sonner no longer places its style in the way this plugin knows');
        return { code: `${code.slice(0, start)}${code.slice(end + 3)}`, map: null };
      },
    },
  };
}

export default defineConfig({
  root: here('src/app/web'),
  plugins: [react(), toastsWithoutInlineStyle(), fontFirst(), compressedCopies()],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['NAKOMEN_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});
