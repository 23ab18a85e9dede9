// The certificates of the demonstration: made here for this portal alone, and called samples wherever they are seen.
import { takeRandom } from '#app/domain/kernel/random.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { installSample } from '#app/domain/signing/certificates.server.ts';
import { sampleKeyMaker } from '#app/domain/signing/sample-keys.server.ts';
import { orFault } from './or-fault.ts';
import { since } from './accounts.server.ts';
import { staffMember } from './staff-member.ts';

export async function seedCertificates(deps: Deps): Promise<void> {
  const administrator = staffMember('quantri');
  const maker = await sampleKeyMaker(since);
  const until = new Date(since);
  until.setUTCFullYear(until.getUTCFullYear() + 30);
  const organization = deps.unit.name;
  const heads = ['truongban', 'phoban'].map(staffMember);
  const holders = [
    { holder: 'unit', name: organization },
    ...heads.map((head) => ({ holder: head.userId, name: head.name })),
  ];
  // Keys are found by threads of their own.
  const samples = await Promise.all(
    holders.map(async ({ holder, name }) => {
      const password = takeRandom(16).toString('hex');
      const file = await maker.make({ name, organization, from: since, until }, password);
      return { holder, file, password };
    }),
  );
  for (const sample of samples) orFault(await installSample(deps, administrator, sample));
}
