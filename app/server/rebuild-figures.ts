// `npm run figures:rebuild [-- --write]`: works out the figures of quality again from the lives of all dossiers and names whatever is
// kept otherwise; with `--write` it is mended. Exits with 1 where something differed and was not mended.
import './environment.ts';

import { parseArgs } from 'node:util';

import { withDatabase } from '#db/commands/with-database.ts';
import { rebuildFigures } from '#db/queries/figures-rebuild.server.ts';
import { runCommand } from './backups/command.server.ts';

await runCommand(async () => {
  const { write } = parseArgs({ options: { write: { type: 'boolean', default: false } } }).values;
  const { compared, differing } = await withDatabase((db) => rebuildFigures(db, { write }));
  if (differing.length === 0) {
    console.log(
      `${compared.dossiers} dossiers with a result and ${compared.days} days: every figure is what their lives come to.`,
    );
    return;
  }
  console.error(`${differing.length} differ${write ? ', mended' : ''}: ${differing.join(', ')}`);
  if (!write) process.exitCode = 1;
});
