// `npm run communes [-- FOLDER]`: every commune of this machine, as root: whether it serves, its version, last backup, services that are
// open, and what is wrong with it. Exits with 1 where something is.
import '../environment.ts';

import { formatMoment } from '#catalog/local-date.ts';
import { CommandRefused, runCommand } from '../backups/command.server.ts';
import { say } from '../progress.ts';
import { readCommunes, type CommuneOfMachine } from './read-communes.server.ts';

const usualFolder = '/etc/phuan';

const heads = ['xã', 'cổng mạng', 'phiên bản', 'phục vụ', 'sao lưu gần nhất', 'dịch vụ mở', 'tên'];

const cellsOf = ({ id, port, version, serves, backupAt, services, name }: CommuneOfMachine) => [
  id,
  port === undefined ? '?' : String(port),
  version ?? '?',
  serves ? 'có' : 'KHÔNG',
  backupAt === undefined ? 'chưa có' : formatMoment(backupAt),
  services === undefined ? '?' : `${services.open}/${services.all}`,
  name ?? '?',
];

/** Each column is as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

await runCommand(async () => {
  const [folder = usualFolder] = process.argv.slice(2);
  const communes = await readCommunes(folder, new Date()).catch((error: unknown) => {
    throw new CommandRefused(
      `Không đọc được các tệp thiết lập trong ${folder}: ${error instanceof Error ? error.message : String(error)}. Lệnh này chạy bằng root.`,
    );
  });
  for (const line of table([heads, ...communes.map(cellsOf)])) say(line);
  const wrong = communes.flatMap(({ id, wrong: sentences }) =>
    sentences.map((words) => `  - ${id}: ${words}`),
  );
  for (const line of wrong) say(line);
  say(
    `${communes.length} xã${wrong.length === 0 ? ', không có gì phải xử lý.' : `, ${wrong.length} điều phải xử lý.`}`,
  );
  if (wrong.length > 0) process.exitCode = 1;
});
