// `npm ci` ends with this: mends installed packages, and notes which patches those were.
import { applyPatches } from './install.mjs';

applyPatches();
