// `npm run audit:verify`: recomputes the hash chains of every dossier's and inquiry's events and of the audit log; names the first
// broken link and exits with 1.
import { verifyEventChains } from '../event-chains.server.ts';
import { withDatabase } from './with-database.ts';

try {
  const { dossiers, inquiries, subjects, events, broken } = await withDatabase(verifyEventChains);
  if (broken === undefined) {
    console.log(
      `${events} events of ${dossiers} dossiers, ${inquiries} inquiries and ${subjects} audited subjects: every chain holds.`,
    );
  } else {
    console.error(`${broken.chain}, event ${broken.sequence}: ${broken.why}.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
