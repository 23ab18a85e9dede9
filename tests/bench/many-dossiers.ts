// Gives the portal of PORTAL_DATA_DIR, while it runs, so many dossiers of so many people: a few are lived, all others copied.
// Usage: node --import tsx tests/bench/many-dossiers.ts COUNT
import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { compose } from '#app/server/composition.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { atOnce, fillDossiers } from '#app/server/demo/fill/fill-dossiers.server.ts';
import { keepDemoSecrets } from '#app/server/demo/secrets.server.ts';
import { createLogger } from '#app/server/logging.server.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';

const lived = 200;
const count = Number(process.argv[2]);
const loaded = loadConfig(process.env, keepDemoSecrets);
if (!loaded.ok) throw new Error(loaded.problems.join('; '));
const { config } = loaded;

await withDatabase(
  async (db) => {
    const { deps } = (await compose(config, db, createLogger('warn'))).portal;
    await fillDossiers(deps, { count, lived });
    await followFigures(db);
  },
  { connections: atOnce * 2, chains: databaseSecrets(config.keys).chains },
);
