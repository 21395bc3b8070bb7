import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './sources.mjs';

/** Runs a program in the checkout to its end; fails when the program does. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${basename(args[0] ?? program)} ended with ${signal ?? `status ${code}`}`));
    });
  });
}
