// Each night: what the public address shows to browsers, so that nobody is kept out by a certificate that ended.
import type { Machine } from '#app/adapters/machine.ts';
import { saveCertificateCheck } from '#db/queries/health.server.ts';
import type { HealthDeps } from './gather-facts.server.ts';

/**
 * Nothing is looked at where the portal is not served over https. A host that does not answer is written down as a
 * problem.
 * @param machine what asks a host for its certificate, over the network
 */
export async function checkCertificate(
  { db, clock, unit }: HealthDeps,
  machine: Pick<Machine, 'certificateOf'>,
): Promise<void> {
  const { protocol, hostname, port } = new URL(unit.publicUrl);
  if (protocol !== 'https:') return;
  const { validUntil, problem } = await machine.certificateOf(hostname, port === '' ? 443 : Number(port));
  await saveCertificateCheck(db, {
    host: hostname,
    checkedAt: clock.now(),
    validUntil: validUntil ?? null,
    problem: problem ?? null,
  });
}
