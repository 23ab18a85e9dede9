// What an upgrade of a database would do: from which version to which, and by which migrations.
import { compareVersions, releasesSince, type Release, type Releases } from '#app/operation/releases.ts';
import type { Database } from '#db/client.server.ts';
import { appliedMigrations, knownMigrations, migrationNames } from '#db/migrations.server.ts';
import { findPortalVersion } from '#db/queries/portal-version.server.ts';
import { CommandRefused } from '../backups/command.server.ts';

/** Why nothing is upgraded: one sentence, Vietnamese. */
export class UpgradeRefused extends CommandRefused {
  override readonly name = 'UpgradeRefused';
}

export interface UpgradePlan {
  readonly from: string;
  readonly to: string;
  /** What comes, the newest first. */
  readonly releases: readonly Release[];
  /** The names of the migrations that have not run yet. */
  readonly migrations: readonly string[];
  /** Processes of the former version may go on meanwhile and afterwards. */
  readonly goesOnBeside: boolean;
}

/**
 * @param releases of this code, its own first
 * @throws UpgradeRefused where the database is empty, or of a version that this code does not know
 */
export async function planUpgrade(db: Database, releases: Releases): Promise<UpgradePlan> {
  const [own] = releases;
  const applied = (await appliedMigrations(db.$client)) ?? [];
  if (applied.length === 0)
    throw new UpgradeRefused('Cơ sở dữ liệu còn trống, không có gì để nâng cấp: hãy chạy npm start.');
  const there = await findPortalVersion(db);
  const known = knownMigrations();
  if (
    applied.some(({ hash }, place) => hash !== known[place]?.hash) ||
    (there !== undefined && compareVersions(there.schemaOf, own.version) > 0)
  ) {
    throw new UpgradeRefused(
      `Không nâng cấp: cơ sở dữ liệu là của phiên bản ${there?.schemaOf ?? 'khác'}, mà thư mục này là phiên bản ${own.version}. Hãy dùng mã nguồn của phiên bản mới hơn.`,
    );
  }
  const names = migrationNames();
  const from = there?.schemaOf ?? releaseWith(releases, names.slice(0, applied.length));
  return {
    ...{
      from,
      to: own.version,
      releases: releasesSince(releases, from),
      migrations: names.slice(applied.length),
    },
    goesOnBeside: compareVersions(from, own.runsWith) >= 0,
  };
}

/** Before versions remembered themselves: the newest release whose last migration ran. */
function releaseWith(releases: Releases, applied: readonly string[]): string {
  const ran = releases.find(
    ({ lastMigration }) => lastMigration !== undefined && applied.includes(lastMigration),
  );
  return (ran ?? releases.at(-1) ?? releases[0]).version;
}
