// `npm run second-factor:end -- ADDRESS`: takes the second factor of an account of the staff away, where its owner lost telephone and
// recovery codes and nobody is left who could propose or approve it in the browser (docs/decisions/122-second-factor.md).
import './environment.ts';

import { endFactorFromServer } from '#app/domain/accounts/end-second-factor.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { CommandRefused, fileArgument, readSettings, runCommand } from './backups/command.server.ts';
import { compose } from './composition.server.ts';
import { createLogger } from './logging.server.ts';
import { say } from './progress.ts';

await runCommand(async () => {
  const email = fileArgument('npm run second-factor:end -- can.bo@phuan.gov.vn');
  const { config, secrets } = readSettings();
  await withDatabase(
    async (db) => {
      const built = await compose(config, db, createLogger('warn'));
      try {
        const outcome = await endFactorFromServer(built.portal.deps, email);
        if (!outcome.ok) throw new CommandRefused(outcome.refusal.message);
      } finally {
        await built.closePools();
      }
    },
    { connections: 4, chains: secrets.chains },
  );
  say(
    `Đã gỡ xác thực hai lớp của ${email}; người ấy, Chủ tịch và các quản trị viên nhận được thư khi Cổng chạy.`,
  );
});
