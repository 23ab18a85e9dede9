// The whole examination: the lines of the health page, and what needs the machine's own eyes.
import { judgeAll } from '#app/domain/health/read-health.server.ts';
import { lineOf, wrong } from '#app/operation/checks/check.ts';
import type { HealthLine } from '#app/operation/health.ts';
import { createTraffic } from '#app/operation/traffic.ts';
import { present } from '#app/values/present.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { healthSourcesOf, identityProviderOf, sendsSms } from '../composition.server.ts';
import { backupFolder } from './checks/backup-folder.server.ts';
import { chains } from './checks/chains.server.ts';
import { clock } from './checks/clock.server.ts';
import { commune } from './checks/commune.server.ts';
import { dataFolder } from './checks/data-folder.server.ts';
import { files } from './checks/files.server.ts';
import { gateway } from './checks/gateway.server.ts';
import { keys } from './checks/keys.server.ts';
import { login } from './checks/login.server.ts';
import { mail } from './checks/mail.server.ts';
import { migrations } from './checks/migrations.server.ts';
import { node } from './checks/node.ts';
import { passwords } from './checks/passwords.server.ts';
import { permissions } from './checks/permissions.server.ts';
import { proxy } from './checks/proxy.server.ts';
import { settings } from './checks/settings.server.ts';
import type { Patient, ShellCheck } from './patient.ts';

const checks: readonly ShellCheck[] = [
  ...[node, settings, proxy, permissions, clock, keys, login, commune, passwords],
  ...[chains, dataFolder, files, backupFolder, mail, gateway],
];

/** A check that cannot be made is no reason to leave the others out. */
async function look(check: ShellCheck, patient: Patient): Promise<HealthLine> {
  try {
    return lineOf(check, await check.run(patient), patient.now);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return lineOf(
      check,
      wrong(`Không xem được: ${why}`, 'Hãy sửa điều này rồi chạy lại npm run doctor.'),
      patient.now,
    );
  }
}

export async function examine(patient: Patient): Promise<readonly HealthLine[]> {
  const { config, db, now } = patient;
  const structure = await look(migrations, patient);
  if (structure.state !== 'fine') {
    const apart = checks.filter((check) =>
      [node, settings, proxy, permissions, mail, gateway].includes(check),
    );
    return [structure, ...(await Promise.all(apart.map((check) => look(check, patient))))];
  }
  const deps = {
    db,
    clock: { now: () => now },
    unit: { publicUrl: config.publicUrl },
    sms: sendsSms(config) ? true : undefined,
  };
  const identityProvider = await identityProviderOf(config);
  const [health, ...shell] = await Promise.all([
    judgeAll(deps, { ...healthSourcesOf(config, db, createTraffic()), ...present({ identityProvider }) }),
    ...checks.map((check) => look(check, patient)),
  ]);
  return [structure, ...shell, ...health.lines];
}

/** @returns what was mended, a sentence each */
export async function mend(patient: Patient): Promise<readonly string[]> {
  const done: string[] = [];
  if ((await look(migrations, patient)).state === 'fine') {
    await followFigures(patient.db);
    for (const check of checks) done.push((await check.fix?.(patient)) ?? '');
  } else done.push((await permissions.fix?.(patient)) ?? '');
  return done.filter((words) => words !== '');
}
