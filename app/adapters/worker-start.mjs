// The start of a worker. A module that is not bundled needs the TypeScript loader, which a process does not inherit.
import { Worker } from 'node:worker_threads';

const [, , script, mostMegabytes] = process.argv;

// V8 bounds its own heap alone. Buffers are bounded by a thread beside the work, which sees them even while a task never comes back.
const watch = `
  const { workerData: mostBytes } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() <= mostBytes) return;
    require('node:fs').writeSync(2, 'more memory than a worker may have');
    process.kill(process.pid, 'SIGKILL');
  }, 50);`;
new Worker(watch, { eval: true, execArgv: [], workerData: Number(mostMegabytes) * 1024 * 1024 }).unref();
if (script.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(script);
