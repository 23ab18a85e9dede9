// Who is assigned to process each service, and within which limit (Đ20). Any member of staff may know.
import { present } from '#app/values/present.ts';
import { inWords } from '#catalog/stated.ts';
import { listRoles, listUsers } from '#db/queries/people.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export interface Assignment {
  readonly slug: string;
  readonly procedureName: string;
  readonly sector: string;
  readonly level: number;
  /** The limit in the law's words. */
  readonly timeLimit: string;
  readonly officers: readonly { readonly name: string; readonly position: string; readonly until?: Date }[];
}

export async function listAssignments(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ assignments: readonly Assignment[] }>> {
  if (actor.kind !== 'staff') return refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');
  const [catalog, users, roles] = await Promise.all([
    readServices(deps),
    listUsers(deps.db),
    listRoles(deps.db),
  ]);
  const now = deps.clock.now();
  const officers = roles.filter(
    ({ role, validFrom, validUntil }) =>
      role === 'officer' && validFrom <= now && (validUntil === null || validUntil > now),
  );
  const assignments = catalog.map(({ procedure, offered, sheet }) => ({
    slug: procedure.slug,
    procedureName: procedure.name,
    sector: procedure.sector,
    level: offered.level,
    timeLimit: inWords(sheet.facts.timeLimit, ({ wording }) => wording),
    officers: users
      .filter((user) => user.disabledAt === null)
      .flatMap((user) => {
        const held = officers.find((row) => row.userId === user.id && row.sectors.includes(procedure.sector));
        if (held === undefined) return [];
        return [
          {
            name: user.name,
            position: user.position ?? 'Cán bộ',
            ...present({ until: held.validUntil }),
          },
        ];
      }),
  }));
  return { ok: true, assignments };
}
