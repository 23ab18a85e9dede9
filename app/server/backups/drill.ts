// Tries one archive in a scratch place on this machine (Đ22c): nothing of the portal's own data is touched.
import '../environment.ts';

import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { localFilePlace } from '#app/adapters/file-place.server.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { drillBackup } from '#app/domain/backups/drill-backup.server.ts';
import { startEmbedded } from '#db/embedded.server.ts';
import { say } from '../progress.ts';
import { fileArgument, openedBySettings, readSettings, runCommand } from './command.server.ts';
import { asResult } from './store.server.ts';

await runCommand(async () => {
  const file = fileArgument('drill.ts sao-luu.tar');
  const { config, proof, secrets } = readSettings();
  const scratch = await mkdtemp(path.join(tmpdir(), 'phu-an-drill-'));
  try {
    // As root the database runs as another user, who has to pass through.
    await chmod(scratch, 0o711);
    const server = await startEmbedded({ dataDir: scratch });
    try {
      const root = path.join(scratch, 'files');
      const { rows, files } = await drillBackup(
        file,
        { url: server.url, places: localFilePlace(root), files: localFileStorage(root) },
        { proof, secrets, ...(await openedBySettings(config)) },
      );
      say(asResult({ rows, files, bytes: (await stat(file)).size }));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
