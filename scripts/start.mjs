// `npm start`, `npm run dev`: on a fresh clone with nothing but Node and npm, installs, builds, and runs
// the portal. The portal runs in this very process, so that whoever stops or kills it stops the portal.
import { makeReady } from './make-ready.mjs';

const development = process.argv.includes('--dev');

makeReady({ development });
if (development) {
  await import('tsx');
  await import('../app/server/main.ts');
} else {
  await import('../build/portal/main.js');
}
