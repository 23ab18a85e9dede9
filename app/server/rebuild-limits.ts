// `npm run limits:rebuild [-- --write]`: builds the periods of every limit again from the events and names whatever the rows say
// otherwise; with `--write` these are mended. Exits with 1 where something differed and was not mended.
import './environment.ts';

import { parseArgs } from 'node:util';

import { rebuildLimits } from '#app/domain/statistics/rebuild-limits.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { readSettings, runCommand } from './backups/command.server.ts';

await runCommand(async () => {
  const { write } = parseArgs({ options: { write: { type: 'boolean', default: false } } }).values;
  const { chains } = readSettings().secrets;
  const { compared, differing } = await withDatabase((db) => rebuildLimits({ db }, { write }), { chains });
  if (differing.length === 0) {
    console.log(`${compared} dossiers and inquiries: every period is what the events say.`);
    return;
  }
  console.error(
    `${differing.length} of ${compared} differ${write ? ', mended' : ''}: ${differing.join(', ')}`,
  );
  if (!write) process.exitCode = 1;
});
