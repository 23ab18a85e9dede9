// Slips that a person wrote, by room: mistakes that were made, or that a machine does not think of.
import type { RoomName } from './rooms.ts';
import type { Slip } from './slip.ts';

const backups = ['tests/domain/backups.test.ts'];
const chains = ['tests/db/event-chains.test.ts'];

export const slips: Readonly<Partial<Record<RoomName, readonly Slip[]>>> = {
  backups: [
    {
      file: 'app/domain/backups/take-backup.server.ts',
      text: `(snapshot) => {
      await addFiles(archive, storage, copiedKeys, progress);`,
      slip: '(snapshot) => {',
      tests: backups,
    },
    {
      file: 'app/domain/backups/read-archive.server.ts',
      text: 'if (lines.length !== sums.size - 2) throw',
      slip: 'if (lines.length > sums.size - 2) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/read-archive.server.ts',
      text: 'if (sums.get(name) !== sum) throw',
      slip: 'if (!sums.has(name)) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/restore-backup.server.ts',
      text: 'if (different.length > 0) throw',
      slip: 'if (different.length > 1) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/drill-backup.server.ts',
      text: 'if (broken !== undefined)',
      slip: 'if (broken !== undefined && rows === 0)',
      tests: ['tests/domain/backups-nightly.test.ts'],
    },
    {
      file: 'app/domain/backups/run-backup.server.ts',
      text: 'const [newest] = archivesAmong(await store.list());',
      slip: 'const [newest] = await store.list();',
      tests: ['tests/domain/backups-nightly.test.ts'],
    },
  ],
  database: [
    { file: 'db/event-hash.server.ts', text: '    event.reason,\n', slip: '', tests: chains },
    {
      file: 'db/event-chains.server.ts',
      text: 'of links.entries()) {',
      slip: 'of links.slice(0, -1).entries()) {',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'if (links.length !== head.count || !sameBytes(previous, head.last)) {',
      slip: 'if (links.length !== head.count) {',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'contentDigest === null || erased ?',
      slip: 'contentDigest === null || sequence > 0 ?',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'rows.slice(index + 1).some(',
      slip: 'rows.some(',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'note.actorName === erased.actorName &&',
      slip: '',
      tests: chains,
    },
    {
      file: 'db/event-anchors.server.ts',
      text: '    union all (select 1 from inquiry_events where key_id is not null limit 1)\n',
      slip: '',
      tests: chains,
    },
    {
      file: 'db/queries/content-erasures.server.ts',
      text: '.set({ approvedSight: null })',
      slip: '.set({ failure: null })',
      tests: ['tests/domain/erased-content.test.ts'],
    },
    {
      file: 'db/backup/snapshot.server.ts',
      text: `'isolation level repeatable read read only'`,
      slip: `'read only'`,
      tests: backups,
    },
    {
      file: 'db/backup/snapshot.server.ts',
      text: `column === 'storage_key' || column === 'original_key'`,
      slip: `column === 'storage_key'`,
      tests: backups,
    },
    {
      file: 'db/backup/load.server.ts',
      text: 'applied.every(',
      slip: 'applied.some(',
      tests: backups,
    },
  ],
};
