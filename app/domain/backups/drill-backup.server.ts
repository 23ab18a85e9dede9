// The trial of an archive: restored into a scratch place, where each file is compared with the archive once more and every
// chain of events is walked. Rows were compared while they were loaded.
import { digestOfContent } from '#app/adapters/content-digest.server.ts';
import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { brokenInWords } from '#db/event-chains.server.ts';
import type { DatabaseSecrets } from '#db/migrate.server.ts';
import { verifyRestored, restoreBackup, type FilePlace } from './restore-backup.server.ts';
import type { RingProof } from '../personal-data/key-ring.server.ts';
import type { OpenedBy } from './age-streams.server.ts';
import { BackupProblem } from './archive-format.ts';
import { readArchive } from './read-archive.server.ts';

/** @throws BackupProblem */
export async function drillBackup(
  file: string,
  scratch: { readonly url: string; readonly places: FilePlace; readonly files: WholeFileStorage },
  options: { readonly proof: RingProof; readonly secrets: DatabaseSecrets } & OpenedBy,
): Promise<{ rows: number; files: number }> {
  const database = async () => ({ url: scratch.url, close: async () => {} });
  const { rows, files } = await restoreBackup(file, { places: scratch.places, database }, options);
  await readArchive(file, options, {
    file: async (key, content) => {
      const { content: restoredContent } = await scratch.files.open(key);
      if ((await digestOfContent(restoredContent)) !== (await digestOfContent(content))) {
        throw new BackupProblem(`Tệp ${key} phục hồi ra không giống bản sao lưu.`);
      }
    },
  });
  const broken = await verifyRestored(scratch.url, options.secrets);
  if (broken !== undefined)
    throw new BackupProblem(`Một chuỗi sự kiện không còn nguyên vẹn: ${brokenInWords(broken)}`);
  return { rows, files };
}
