// Every working morning: whoever is asked for an opinion is reminded on the working day before its day, and once when it is late;
// then whoever asked is told, too, and who leads the one-stop mechanism (NĐ 61/2018 Đ19.5): at a commune the chairman and his
// deputies, who answer for every dossier.
import { paths } from '#app/addresses/paths.ts';
import { rolesWith } from '#app/vocabulary/role-capacities.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { inTransaction } from '#db/client.server.ts';
import { takeOpinionsToRemind, type OpinionRow } from '#db/queries/dossier-opinions.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { listStaffOf, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { askedOf } from './opinion-access.ts';

/** @returns of how many questions somebody was told */
export async function remindOfOpinions(deps: Deps): Promise<number> {
  const at = deps.clock.now();
  const today = localDate(at);
  const calendar = await readWorkingCalendar(deps);
  if (!calendar.isWorkingDay(today)) return 0;
  const soonBy = calendar.addWorkingDays(today, 1);
  return inTransaction(deps.db, async (sql, tx) => {
    const opinions = await takeOpinionsToRemind(tx, { today, soonBy, at });
    const people = opinions.flatMap(({ advisers, askedBy }) => [...advisers, askedBy]);
    const leaders = await listStaffOf(sql, { roles: rolesWith('leader') }, at);
    const staff = new Map(
      [...(await listStaffOf(sql, { people }, at)), ...leaders].map((person) => [person.id, person]),
    );
    const byPerson = new Map<string, { readonly person: Colleague; readonly lines: string[] }>();
    const add = (id: string, line: string) => {
      const person = staff.get(id);
      if (person === undefined) return;
      const entry = byPerson.get(id) ?? { person, lines: [] };
      entry.lines.push(line);
      byPerson.set(id, entry);
    };
    for (const opinion of opinions) {
      const isLate = opinion.answerBy < today;
      const { advisers, askedBy, askedByName, ownerId } = opinion;
      for (const adviser of advisers)
        add(adviser, lineOf(deps, opinion, `${askedByName} chờ ý kiến của ông/bà`, isLate));
      if (!isLate) continue;
      add(askedBy, lineOf(deps, opinion, `ông/bà chờ ý kiến của ${askedOf(opinion)}`, isLate));
      // Whoever has a part in it is told as that; nobody leads what he applied for himself.
      const involved = new Set([...advisers, askedBy, ownerId]);
      for (const { id } of leaders.filter((leader) => !involved.has(leader.id)))
        add(id, lineOf(deps, opinion, `${askedByName} chờ ý kiến của ${askedOf(opinion)}`, isLate));
    }
    const kind = 'opinions-due';
    const mails = [...byPerson.values()].flatMap(({ person, lines }) =>
      lettersToStaff(deps.unit, [person], {
        kind,
        cause: `${kind}:${person.id}:${today}`,
        letter: {
          subject: `${lines.length} câu hỏi xin ý kiến sắp đến ngày trả lời hoặc đã quá ngày`,
          lines,
          action: { label: 'Các câu hỏi xin ý kiến', href: deps.unit.publicUrl + paths.opinions() },
        },
      }),
    );
    await queueMails(sql, mails, at);
    if (opinions.length > 0) deps.log.info({ opinions: opinions.length }, 'staff reminded of opinions');
    return opinions.length;
  });
}

function lineOf(
  { unit }: Deps,
  { code, registerNumber, answerBy }: OpinionRow,
  who: string,
  isLate: boolean,
): string {
  const day = `${isLate ? 'đã quá hạn' : 'hạn đến hết'} ${formatLongDate(answerBy)}`;
  return `- Hồ sơ ${registerNumber ?? code}: ${who}, ${day}\n  ${unit.publicUrl}${paths.staffDossier(code)}`;
}
