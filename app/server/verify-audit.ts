// `npm run audit:verify [-- --anchor "LINE"]`: recomputes the hash chains of every dossier's and inquiry's events and of the audit log under
// the keys of the ring; names the first broken link and exits with 1. With the line of a mail it also says whether the logs of then are there.
import './environment.ts';

import { parseArgs } from 'node:util';

import { readAnchorLine, type LogAnchor } from '#app/operation/log-anchor.ts';
import type { Database } from '#db/client.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { brokenInWords, verifyEventChains } from '#db/event-chains.server.ts';
import { readLogAnchor } from '#db/queries/log-anchor.server.ts';
import { CommandRefused, readSettings, runCommand } from './backups/command.server.ts';

function anchorIn(text: string | undefined): LogAnchor | undefined {
  if (text === undefined) return undefined;
  const anchor = readAnchorLine(text);
  if (anchor === undefined)
    throw new CommandRefused('--anchor: hãy chép nguyên dòng có trong thư “Mốc nhật ký”.');
  return anchor;
}

async function compare(db: Database, anchor: LogAnchor): Promise<void> {
  const { events, digest } = await readLogAnchor(db, anchor.until);
  if (digest === anchor.digest && events === anchor.events) {
    console.log(`All ${events} events up to ${anchor.until.toISOString()} are those that were mailed.`);
    return;
  }
  console.error(
    `Up to ${anchor.until.toISOString()} ${anchor.events} events were mailed, ${events} are there${events === anchor.events ? ', and not the same' : ''}.`,
  );
  process.exitCode = 1;
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { anchor: { type: 'string' } } });
  const anchor = anchorIn(values.anchor);
  const { chains } = readSettings().secrets;
  await withDatabase(
    async (db) => {
      const { dossiers, inquiries, subjects, events, broken } = await verifyEventChains(db);
      if (broken === undefined) {
        console.log(
          `${events} events of ${dossiers} dossiers, ${inquiries} inquiries and ${subjects} audited subjects: every chain holds.`,
        );
      } else {
        console.error(brokenInWords(broken));
        process.exitCode = 1;
      }
      if (anchor !== undefined) await compare(db, anchor);
    },
    { chains },
  );
});
