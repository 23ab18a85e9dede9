// Gives the portal of PORTAL_DATA_DIR, while it runs, so many dossiers of so many people: a few are lived, all others copied.
// Usage: node --import tsx tests/bench/many-dossiers.ts COUNT
import { compose } from '#app/server/composition.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { copyDossiers } from '#app/server/demo/fill/copy-dossiers.server.ts';
import { liveDossier } from '#app/server/demo/fill/live-dossier.server.ts';
import { seedDemoResidents } from '#app/server/demo/fill/residents.server.ts';
import { keepDemoSecrets } from '#app/server/demo/secrets.server.ts';
import { createLogger } from '#app/server/logging.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { acceptsOnlineSubmission } from '#catalog/procedure.ts';
import { withDatabase } from '#db/commands/with-database.ts';

const lived = 40;
const wanted = Number(process.argv[2]);
const loaded = loadConfig(process.env, keepDemoSecrets);
if (!loaded.ok) throw new Error(loaded.problems.join('; '));
const { config } = loaded;

await withDatabase(
  async (db) => {
    const { deps } = (await compose(config, db, createLogger('warn'))).portal;
    const published = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
    const services = published.filter(acceptsOnlineSubmission);
    const residents = await seedDemoResidents(db, Math.ceil(wanted / 12));
    const codes: string[] = [];
    for (let index = 0; index < lived; index += 1)
      codes.push(await liveDossier(deps, index, { services, residents: residents.slice(0, 80) }));
    await copyDossiers(deps, { codes, residents, count: wanted - lived });
  },
  { connections: 8 },
);
