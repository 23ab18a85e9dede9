// `npm run audit:verify`: recomputes the hash chains of every dossier's and inquiry's events and of the audit log under the keys of
// the ring; names the first broken link and exits with 1.
import './environment.ts';

import { withDatabase } from '#db/commands/with-database.ts';
import { brokenInWords, verifyEventChains } from '#db/event-chains.server.ts';
import { readSettings, runCommand } from './backups/command.server.ts';

await runCommand(async () => {
  const { chains } = readSettings().secrets;
  const { dossiers, inquiries, subjects, events, broken } = await withDatabase(verifyEventChains, { chains });
  if (broken === undefined) {
    console.log(
      `${events} events of ${dossiers} dossiers, ${inquiries} inquiries and ${subjects} audited subjects: every chain holds.`,
    );
  } else {
    console.error(brokenInWords(broken));
    process.exitCode = 1;
  }
});
