// Starts the worker from source: Node 20 does not pass loaders of --import on to a worker that is TypeScript itself.
import { register } from 'tsx/esm/api';

register();
await import('./pglite-worker.ts');
