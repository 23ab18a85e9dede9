// A procedure that the commune did not offer yet: a draft with its code, its name and its sector, and nothing published.
import type { EditRefusal } from '#app/read-models/catalog-editing.ts';
import { emptyDraft } from '#catalog/drafting.ts';
import { factSchemas } from '#catalog/procedure-schema.ts';
import type { Queryable } from '#db/client.server.ts';
import { draftHasSlug, findDraftUnderWay, insertCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import { findProcedureCodeBySlug, procedureExists } from '#db/queries/catalog-history.server.ts';
import { cleanLine } from '#forms/text.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { sectorsOf } from './permissions.ts';
import { isReserved } from './reserved-addresses.ts';
import { slugOf } from '../kernel/slug.ts';

/** As the editor of the name has it. */
const longestName = 600;

export interface StartNewProcedure {
  /** National code, "1.001193" */
  readonly code: string;
  readonly name: string;
  readonly sector: string;
}

/** @returns the sectors in which he starts one; refused as `not-allowed` to whoever edits none */
export function openNewProcedure(actor: Staff): Outcome<{ sectors: ReturnType<typeof sectorsOf> }> {
  const sectors = sectorsOf(actor);
  return sectors.length === 0
    ? refuse('not-allowed', 'Bạn không phụ trách lĩnh vực nào, nên không thêm thủ tục được.')
    : { ok: true, sectors };
}

/** @returns refused as `not-allowed` to whoever edits no sector, `invalid` at the field, also for a code or address that is taken */
export async function startNewProcedure(
  deps: Deps,
  actor: Actor,
  input: StartNewProcedure,
): Promise<Outcome<{ code: string; slug: string }, EditRefusal>> {
  if (actor.kind !== 'staff') return staffOnly();
  const ownSectors = sectorsOf(actor);
  if (ownSectors.length === 0)
    return refuse('not-allowed', 'Bạn không được giao soạn thủ tục ở lĩnh vực nào.');
  const name = cleanLine(input.name);
  const code = cleanLine(input.code);
  const slug = slugOf(name);
  const sector = ownSectors.find((id) => id === input.sector);
  const problems = [
    ...(factSchemas.code.safeParse(code).success
      ? []
      : [{ path: 'code', message: 'Nhập mã thủ tục theo Cơ sở dữ liệu quốc gia, ví dụ 1.001193.' }]),
    ...(slug === '' ? [{ path: 'name', message: 'Nhập tên thủ tục.' }] : []),
    ...(name.length > longestName
      ? [{ path: 'name', message: `Viết gọn tên thủ tục trong ${longestName} ký tự.` }]
      : []),
    ...(sector === undefined ? [{ path: 'sector', message: 'Chọn một lĩnh vực mà bạn phụ trách.' }] : []),
  ];
  if (problems.length > 0 || sector === undefined) return refuseInputs(problems);
  return deps.db.transaction(async (tx) => {
    const takenProblems = await takenIn(tx, code, slug);
    if (takenProblems.length > 0) return refuseInputs(takenProblems);
    const isInserted = await insertCatalogDraft(tx, {
      kind: 'procedure',
      code,
      baseId: null,
      body: { ...emptyDraft({ code, name, sector, slug }) },
      createdBy: actor.userId,
      editors: [actor.userId],
      at: deps.clock.now(),
    });
    if (!isInserted) return refuseInputs([codeTaken]);
    await recordAuditEvent(deps, tx, actor, {
      subject: `procedure:${code}`,
      event: 'procedure-started',
      detail: { name },
    });
    return { ok: true, code, slug };
  });
}

const codeTaken = { path: 'code', message: 'Đã có thủ tục hoặc bản nháp mang mã này.' };

async function takenIn(tx: Queryable, code: string, slug: string) {
  if ((await procedureExists(tx, code)) || (await findDraftUnderWay(tx, 'procedure', code)) !== undefined) {
    return [codeTaken];
  }
  const slugTaken =
    isReserved(slug) ||
    (await findProcedureCodeBySlug(tx, slug)) !== undefined ||
    (await draftHasSlug(tx, slug));
  return slugTaken
    ? [{ path: 'name', message: 'Đã có thủ tục với địa chỉ lấy từ tên này. Hãy đặt tên phân biệt hơn.' }]
    : [];
}
