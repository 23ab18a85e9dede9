// Gives the demonstration some royalties: proposed, approved, and one statement that waits to be paid.
// Everything is done by the use cases themselves, so that no rule of theirs is passed over.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { actOnStatement } from '#app/domain/royalties/act-on-statement.server.ts';
import { decideRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { drawStatement } from '#app/domain/royalties/draw-statement.server.ts';
import { proposeRoyalty } from '#app/domain/royalties/propose-royalty.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { findAllLive, type LiveRow } from '#db/queries/content-readers.server.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

const grades = ['b', 'a', 'c', 'b', 'b', 'c', 'a', 'b'];

export async function seedRoyalties(deps: Deps): Promise<void> {
  const newest = await latest(deps, { sections: ['tin-tuc'], count: grades.length });
  const live = new Map(
    (
      await findAllLive(
        deps.db,
        newest.map(({ id }) => id),
      )
    ).map((row) => [row.item.id, row]),
  );
  const rows = newest.flatMap(({ id }) => live.get(id) ?? []);
  const lines: { id: string; at: Date }[] = [];
  for (const [index, row] of rows.entries()) {
    const id = await propose(deps, row, index);
    // The newest two still wait for the head.
    if (index >= 2) {
      await approve(deps, row, id);
      lines.push({ id, at: row.item.firstPublishedAt ?? row.item.createdAt });
    }
  }
  await drawUp(deps, lines.slice(3));
}

async function propose(deps: Deps, { item }: LiveRow, index: number): Promise<string> {
  const outside = index % 4 === 3;
  const proposed = await proposeRoyalty(deps, staffMember('bientap'), {
    item: item.id,
    author: outside
      ? { name: 'Lê Văn Tâm', note: 'cộng tác viên ấp An Thuận', number: '074085009876' }
      : { id: item.createdBy },
    work: index % 3 === 1 ? 'bai' : 'tin',
    grade: grades[index] ?? 'b',
  });
  return orFault(proposed).id;
}

async function approve(deps: Deps, { item }: LiveRow, line: string): Promise<void> {
  const head = staffMember('truongban');
  // Nobody approves his own.
  const by = item.createdBy === head.userId ? staffMember('phoban') : head;
  orFault(await decideRoyalty(deps, by, { item: item.id, line, lock: 1, decision: 'approve' }));
}

async function drawUp(
  deps: Deps,
  lines: readonly { readonly id: string; readonly at: Date }[],
): Promise<void> {
  const days = lines.map(({ at }) => localDate(at)).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return;
  const { id } = orFault(
    // Whoever draws it up does not pay it: it waits for the accountant.
    await drawStatement(deps, staffMember('bientap'), {
      from,
      until,
      lines: lines.map((line) => line.id),
    }),
  );
  orFault(await actOnStatement(deps, staffMember('truongban'), { statement: id, step: 'approve', lock: 1 }));
}
