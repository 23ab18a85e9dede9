// `npm run backup:key -- FILE`: a pair of keys for backups. The private one goes into the file, to be taken away from here; the
// public one is what the server gets.
import '../environment.ts';

import { writeFile } from 'node:fs/promises';

import { newKeyPair } from '#app/domain/backups/age-streams.server.ts';
import { say } from '../progress.ts';
import { fileArgument, runCommand } from './command.server.ts';
import { checkTarget } from '#app/domain/backups/write-archive.server.ts';

await runCommand(async () => {
  const file = await checkTarget(fileArgument('npm run backup:key -- khoa-sao-luu.txt'));
  const { identity, recipient } = await newKeyPair();
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' });
  say(`✓ Khóa riêng nằm ở ${file}. Hãy chép nó sang nơi an toàn khác (hai bản), rồi xóa khỏi máy này.`);
  say(`  Đặt cho Cổng: BACKUP_RECIPIENT=${recipient}`);
  say(
    '  Phục hồi: BACKUP_IDENTITY=TỆP-KHÓA npm run restore -- TỆP. Mất khóa riêng thì không mở được bản sao lưu.',
  );
});
