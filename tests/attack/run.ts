// `npm run attack [-- NAME …]`: what attackers have tried, tried again, each attack on a portal of its own that is thrown away; a
// file of this folder is an attack. It ends with 1 where a promise is broken.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

import { launchPortal } from '../support/portal-process.ts';
import type { Attack } from './attack.ts';

const names = readdirSync(import.meta.dirname)
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'run' && name !== 'attack');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No attack is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}

for (const name of chosen.length > 0 ? chosen : names) {
  const { attack } = (await import(`./${name}.ts`)) as { readonly attack: Attack };
  const portal = await launchPortal();
  try {
    const { broken, tried } = await attack.attack(portal);
    console.log(`${broken.length === 0 ? '✓' : '✗'} ${name}: ${attack.promise} (${tried})`);
    for (const line of broken.slice(0, 20)) console.log(`    ${line}`);
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    await portal.stop();
  }
}
