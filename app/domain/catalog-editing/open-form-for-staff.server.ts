// A form as any member of staff may see it: the live version, its history, who uses it, and whether a draft is under way.
import type { StaffForm } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { listFormVersions } from '#db/queries/catalog-history.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { currentFormVersion } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readableForm, usersOf } from './form-drafts.server.ts';
import { revisionSummary } from './history.ts';
import { mayEdit, type EditedSubject } from './permissions.ts';
import { summaryOf } from './reach-draft.server.ts';

/**
 * @param form its code; found also where it is a draft that was never published
 * @returns refused as `not-found`, also where its only draft can't be read; `not-allowed` to all but staff
 */
export async function openFormForStaff(
  deps: Deps,
  actor: Actor,
  { form: code }: { readonly form: string },
): Promise<Outcome<{ form: StaffForm }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [live, row, history, users] = await Promise.all([
    currentFormVersion(deps, code),
    findDraftUnderWay(deps.db, 'form', code),
    listFormVersions(deps.db, code),
    usersOf(deps.db, code),
  ]);
  const definition = live?.definition ?? (row && readableForm(row));
  if (definition === undefined) return refuse('not-found', 'Không có mẫu đơn này.');
  const versions = history.map((one) => {
    const { number, ...summary } = revisionSummary(one);
    return { ...summary, version: number };
  });
  const version = versions.find((one) => one.live);
  const subject: EditedSubject = { kind: 'form', sectors: users.map(({ sector }) => sector) };
  return {
    ok: true,
    form: {
      code,
      title: definition.title,
      ...(live === undefined || version === undefined
        ? {}
        : { live: { version, definition: live.definition } }),
      versions,
      usedBy: users.map(({ code: of, name, slug }) => ({ code: of, name, slug })),
      ...present({ draft: row && summaryOf(row) }),
      mayEdit: mayEdit(actor, subject),
    },
  };
}
