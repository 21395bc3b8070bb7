// `npm run bench [-- NAME …] [-- --write]`: runs bench/NAME.ts, or all of them; with --write their figures go into bench/RESULTS.md.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './sources.mjs';

const folder = join(root, 'bench');
// A bench says so itself: its first line of code is not imported by others.
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && /^\s*\*?\s*Run: /m.test(readFileSync(join(folder, file), 'utf8')))
  .map((file) => file.slice(0, -3))
  .sort();
const args = process.argv.slice(2);
const wanted = args.filter((arg) => names.includes(arg));
const options = args.filter((arg) => !names.includes(arg));
const unknown = options.filter((arg) => /^[a-z]/.test(arg));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}; there are: ${names.join(', ')}\n`);
  process.exit(2);
}

await build();
let failed = 0;
for (const name of wanted.length > 0 ? wanted : names) {
  const file = join(folder, `${name}.ts`);
  const writesItself = readFileSync(file, 'utf8').includes('./figures.ts');
  const { status, output } = await runBench(file, writesItself ? options : []);
  if (status !== 0) failed += 1;
  else if (!writesItself && options.includes('--write')) await keep(name, output);
}
process.exitCode = failed === 0 ? 0 : 1;

function runBench(file, own) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...own], {
      cwd: root,
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (piece) => {
      output += piece;
      process.stdout.write(piece);
    });
    child.on('exit', (code) => resolve({ status: code ?? 1, output }));
  });
}

/** A bench that only prints is kept as it printed. */
async function keep(name, output) {
  const script = `import { keepSection } from './bench/figures.ts'; await keepSection(${JSON.stringify(name)}, ${JSON.stringify(`\`\`\`\n${output.trim()}\n\`\`\``)});`;
  await new Promise((resolve) => {
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: root,
      stdio: 'inherit',
    }).on('exit', resolve);
  });
}
