// The checks of the installation that need the database alone: on the health page, and in `npm run doctor`.
import type { HealthLine } from '../health.ts';
import { lineOf, type Check } from './check.ts';
import { demoAccounts } from './demo-accounts.ts';
import { figures } from './figures.ts';
import type { Installation } from './installation.ts';
import { nextYear } from './next-year.ts';
import { people } from './people.ts';
import { responsible } from './responsible.ts';
import { sampleSigners } from './sample-signers.ts';
import { secondFactors } from './second-factors.ts';
import { sections } from './sections.ts';
import { serverSettings } from './server-settings.ts';
import { standby } from './standby.ts';
import { serverVersion } from './server-version.ts';

const checks: readonly Check<Installation>[] = [
  people,
  secondFactors,
  demoAccounts,
  sampleSigners,
  serverSettings,
  serverVersion,
  standby,
  responsible,
  sections,
  nextYear,
  figures,
];

export const judgeInstallation = (installation: Installation): readonly HealthLine[] =>
  checks.map((check) => lineOf(check, check.run(installation), installation.at));
