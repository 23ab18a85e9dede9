// The chairman of the demonstration assigns each officer the procedures of his sectors (Đ20); complaints wait for it.
import { assignProcedures } from '#app/domain/assignments/assign-procedures.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

export async function seedAssignments(deps: Deps): Promise<void> {
  const procedures = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
  for (const account of ['hotich', 'diachinh', 'xahoi']) {
    const officer = staffMember(account);
    orFault(
      await assignProcedures(deps, staffMember('truongban'), {
        codes: procedures
          .filter(({ sector }) => officer.sectors.includes(sector) && sector !== 'khieu-nai-to-cao')
          .map(({ code }) => code),
        userId: officer.userId,
        part: 'main',
        from: localDate(deps.clock.now()),
        named: true,
        telephone: '',
        basis: '',
      }),
    );
  }
}
