// Live mode starts when somebody has said who the commune is, for real, and under a name that is its own.
import { versionOn } from '#app/commune/timeline.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Database } from '#db/client.server.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import type { Config } from '../config.server.ts';
import { placeholdersIn } from './placeholders.ts';

/** @throws Error with what is missing, in Vietnamese, and what to do */
export async function requireCommune(
  db: Database,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  now: Date,
): Promise<void> {
  const versions = await listStandingVersions(db);
  const standing = versionOn(versions, localDate(now));
  if (standing === undefined) {
    throw new Error(
      'chưa ai khai báo thông tin của đơn vị (tên, mã định danh, địa chỉ, điện thoại…). Hãy chạy: npm run setup',
    );
  }
  // A version that is to come is told already where it is asked for; on its first day it would be served.
  const coming = versions.filter(({ validFrom }) => validFrom > localDate(now));
  const samples = [standing, ...coming].flatMap(({ facts }) => placeholdersIn(facts));
  if (samples.length > 0) {
    const sentences = samples.map(({ label, message }) => `${label}: ${message}`).join(' ');
    throw new Error(`thông tin của đơn vị còn số liệu mẫu. ${sentences} Hãy chạy: npm run setup`);
  }
  const host = new URL(publicUrl).hostname;
  const hosts = versions.map(({ facts }) => facts.host);
  if (!hosts.includes(host)) {
    throw new Error(
      `PUBLIC_URL (${host}) không phải tên miền đã khai báo của đơn vị (${[...new Set(hosts)].join(', ')}). Hãy sửa PUBLIC_URL, hoặc thay đổi tên miền trong Thông tin đơn vị`,
    );
  }
}
