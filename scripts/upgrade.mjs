// `npm run upgrade`: in the folder of the new version. It is installed and built while the former one still serves.
import { makeReady } from './make-ready.mjs';

makeReady({ development: false });
await import('../build/portal/upgrade.js');
