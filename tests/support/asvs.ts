// `npm run asvs`: writes docs/asvs.md anew, and says how many items are proven, done, not applicable, and open.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { readItems } from './asvs-items.ts';
import { asvsPage, countItems } from './asvs-page.ts';

const items = readItems();
writeFileSync(path.join(import.meta.dirname, '../../docs/asvs.md'), asvsPage(items));
for (const item of items)
  if ('open' in item) console.log(`· ${item.id.padEnd(8)} ${item.what}: ${item.open}`);
const { tests, places, notApplicable, open } = countItems(items);
console.log(
  `\n${items.length} items of levels 1 and 2: ${tests} proven by a test, ${places} done, ${notApplicable} not applicable, ${open} open`,
);
