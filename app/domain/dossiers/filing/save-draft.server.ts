// Saves what was typed, right or wrong. Two devices may save at once: the later one holds, and what it replaced is told.
import { updateDraft } from '#db/queries/dossiers.server.ts';
import type { Wire } from '#forms/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { mergeWire, openDraftContent, sealDraft } from './draft-content.server.ts';

export interface SaveDraft {
  readonly code: string;
  /** The version the page was drawn with. */
  readonly version?: number;
  /** The section that `wire` holds whole, or `wholeDeclaration`; left out, `wire` holds only what changed. */
  readonly sectionId?: string;
  readonly wire: Wire;
  /** He has looked at what another save had replaced: it need not be kept any longer. */
  readonly replacedSeen?: boolean;
}

export interface SavedDraft {
  readonly version: number;
  readonly savedAt: Date;
  /** Everything of the draft, as it is saved now. */
  readonly wire: Wire;
  readonly conflict?: { readonly savedAt: Date; readonly replaced: Wire };
}

const attempts = 5;

/**
 * @returns the whole draft as it stands now; `conflict` where fields that somebody saved elsewhere since `input.version`
 *   were replaced. Refused as `not-found` to whoever does not file it, `not-possible` once it was filed, `changed-meanwhile` when
 *   a save from elsewhere came between five times
 */
export async function saveDraft(deps: Deps, actor: Actor, input: SaveDraft): Promise<Outcome<SavedDraft>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const access = await reachFiled(deps.db.$client, actor, input.code);
    if (!access.ok) return access;
    const { dossier } = access;
    if (dossier.state !== 'draft')
      return refuse(
        'not-possible',
        'Hồ sơ này đã được gửi, nên phần vừa nhập không ghi vào hồ sơ được nữa. Bấm một nút lưu để đọc lại phần ấy và biết làm gì tiếp.',
      );
    const { form } = await pinnedTo(deps, dossier);
    const content = openDraftContent(deps.keys, dossier);
    const { wire, replaced } = mergeWire(form, content.wire, input.wire, input.sectionId);
    const at = deps.clock.now();
    const isConflict =
      input.version !== undefined && input.version !== dossier.version && Object.keys(replaced).length > 0;
    const sentFields = new Set(Object.keys(input.wire));
    const { replaced: replacedWire, ...rest } = content;
    const next = {
      ...(input.replacedSeen === true || replacedWire === undefined
        ? rest
        : { ...rest, replaced: replacedWire }),
      wire,
      toReview: content.toReview.filter((field) => !sentFields.has(field)),
      sections:
        input.sectionId === undefined
          ? content.sections
          : { ...content.sections, [input.sectionId]: at.toISOString() },
      ...(isConflict ? { replaced: { at: dossier.updatedAt.toISOString(), values: replaced } } : {}),
    };
    const version = await updateDraft(deps.db.$client, {
      id: dossier.id,
      version: dossier.version,
      answers: sealDraft(deps.keys, dossier.id, next),
      at,
    });
    // A save from elsewhere came between reading and writing: merge over that one.
    if (version === undefined) continue;
    return {
      ok: true,
      version,
      savedAt: at,
      wire,
      ...(isConflict ? { conflict: { savedAt: dossier.updatedAt, replaced } } : {}),
    };
  }
  return refuse(
    'changed-meanwhile',
    'Hồ sơ đang khai được lưu từ nhiều nơi cùng lúc nên chưa lưu được. Hãy thử lại.',
  );
}
