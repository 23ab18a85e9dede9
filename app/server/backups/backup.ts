// `npm run backup -- FILE`: everything the portal remembers, in one archive (Đ22c). Beside a running portal or without one.
import '../environment.ts';

import { takeBackup } from '#app/domain/backups/take-backup.server.ts';
import { withServer } from '#db/commands/with-database.ts';
import { brokenInWords, verifyEventChains } from '#db/event-chains.server.ts';
import type { ChainKeys } from '#db/chain-keys.server.ts';
import { connect } from '#db/client.server.ts';
import { chainAdvice } from '#app/domain/backups/run-backup.server.ts';
import { present } from '#app/values/present.ts';
import { say } from '../progress.ts';
import { fileSize } from '#app/values/file-size.ts';
import { openFileStore } from '../file-store.server.ts';
import { fileArgument, readSettings, runCommand, sealedBySettings, sourceOf } from './command.server.ts';
import { asResult } from './store.server.ts';

await runCommand(async () => {
  const target = fileArgument('npm run backup -- sao-luu.tar');
  const { config, proof, secrets } = readSettings();
  const { files } = await openFileStore(config);
  let last = Date.now();
  const { backup, broken } = await withServer(async (databaseUrl) => ({
    backup: await takeBackup(sourceOf({ config, proof }, files, databaseUrl), target, {
      ...sealedBySettings(config),
      progress: (now) => {
        if (Date.now() - last < 2000) return;
        last = Date.now();
        say(
          now.stage === 'files'
            ? `  Tệp: ${now.files} (${fileSize(now.bytes)})`
            : `  Bảng ${now.table}: ${now.rows} dòng`,
        );
      },
    }),
    broken: await brokenChain(databaseUrl, secrets.chains),
  }));
  if (process.env.BACKUP_RESULT === 'json') {
    say(asResult({ ...backup, ...present({ brokenChain: broken }) }));
    return;
  }
  say(
    `✓ Đã sao lưu ${backup.rows} dòng của ${backup.tables} bảng và ${backup.files} tệp vào ${backup.file} (${fileSize(backup.bytes)}).`,
  );
  say(
    config.backupRecipient !== undefined
      ? '  Bản sao lưu đã được mã hóa cho khóa BACKUP_RECIPIENT: chỉ người giữ khóa riêng mở được. Hãy cất nó ở nơi khác máy này.'
      : config.backupPassphrase === undefined
        ? '  Bản sao lưu chưa được mã hóa (đặt BACKUP_RECIPIENT hoặc BACKUP_PASSPHRASE để mã hóa). Hãy cất nó ở nơi khác máy này.'
        : '  Bản sao lưu đã được mã hóa bằng BACKUP_PASSPHRASE. Hãy cất nó ở nơi khác máy này.',
  );
  say('  Bản sao lưu không có PORTAL_KEYS: hãy cất bộ khóa riêng, thiếu nó thì không phục hồi được.');
  if (backup.missingFiles.length > 0) {
    say(
      `  Chú ý: ${backup.missingFiles.length} tệp được nêu trong cơ sở dữ liệu nhưng không còn trong kho, ví dụ ${backup.missingFiles[0] ?? ''}.`,
    );
  }
  if (broken !== undefined) say(`  Chú ý: ${chainAdvice(broken)}`);
});

/** What is saved is what stands, whole or not; but whoever saves it hears when it is not. */
async function brokenChain(databaseUrl: string, chains: ChainKeys): Promise<string | undefined> {
  const db = connect(databaseUrl, { max: 1, chains });
  try {
    const { broken } = await verifyEventChains(db);
    return broken && brokenInWords(broken);
  } finally {
    await db.$client.end();
  }
}
