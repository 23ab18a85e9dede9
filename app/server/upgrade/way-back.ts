// How one goes back to the version before, with the very names of this installation.
import path from 'node:path';

import type { Config } from '../config.server.ts';
import type { UpgradePlan } from './plan.server.ts';

type Place = Pick<Config, 'databaseUrl' | 'dataDir' | 'backupRecipient' | 'files'>;

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const asName = (version: string): string => version.replaceAll('.', '_');

/** @param backup the archive's file @returns lines */
export function wayBack(
  { databaseUrl, dataDir, backupRecipient, files: { s3 } }: Place,
  { from, to, goesOnBeside }: Pick<UpgradePlan, 'from' | 'to' | 'goesOnBeside'>,
  backup: string,
): readonly string[] {
  const identity = backupRecipient === undefined ? '' : 'BACKUP_IDENTITY=TỆP_KHÓA_RIÊNG ';
  const restore = `npm run restore -- ${quoted(backup)}`;
  const lines = [
    ...(goesOnBeside
      ? [
          `Quay lại phiên bản ${from}: dừng Cổng rồi chạy npm start trong thư mục của phiên bản ${from}; cơ sở dữ liệu dùng được cho cả hai.`,
          'Chỉ khi dữ liệu hỏng mới cần phục hồi bản sao lưu:',
        ]
      : [`Nếu phải quay lại phiên bản ${from}:`]),
    `  (mọi thứ gửi đến sau lúc sao lưu sẽ không có trong bản phục hồi)`,
    '  1. Dừng Cổng.',
  ];
  if (databaseUrl === undefined) {
    const place = `${dataDir}-${from}`;
    const here = `PORTAL_DATA_DIR=${quoted(place)} `;
    return [
      ...lines,
      `  2. Trong thư mục của phiên bản ${from}, phục hồi vào một thư mục dữ liệu mới:`,
      `     mkdir ${quoted(place)} && cp ${quoted(path.join(dataDir, 'secrets.json'))} ${quoted(place)}`,
      `     ${here}${identity}${restore}`,
      `     ${here}npm start`,
    ];
  }
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const database = decodeURIComponent(pathname.slice(1));
  const server = `${hostname === '' ? '' : ` --host ${hostname}`}${port === '' ? '' : ` --port ${port}`}`;
  const statements = [
    `ALTER DATABASE ${identifier(database)} RENAME TO ${identifier(`${database}_${asName(to)}`)}`,
    `CREATE DATABASE ${identifier(database)} OWNER ${identifier(decodeURIComponent(username))} ENCODING 'UTF8' TEMPLATE template0`,
  ];
  const files = path.join(dataDir, 'files');
  return [
    ...lines,
    '  2. Cất dữ liệu mới sang một bên, bằng tài khoản quản trị PostgreSQL:',
    `     psql${server} --dbname postgres ${statements.map((one) => `--command ${quoted(one)}`).join(' ')}`,
    ...(s3 === undefined
      ? [`     mv ${quoted(files)} ${quoted(`${files}-${to}`)}`]
      : ['     (kho tệp S3 để nguyên: phục hồi chỉ thêm tệp còn thiếu)']),
    `  3. Trong thư mục của phiên bản ${from}, với cùng các thiết lập:`,
    `     ${identity}${restore}`,
    '     npm start',
  ];
}
