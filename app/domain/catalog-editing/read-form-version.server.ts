// One version of a form, or its draft: to compare and to preview.
import { findFormVersionByNumber } from '#db/queries/catalog-history.server.ts';
import type { FormDefinition } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { currentFormVersion, openFormVersion } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { readableForm } from './form-drafts.server.ts';
import { readSide, type Which } from './read-side.server.ts';

/** @returns refused as `readSide` does */
export async function readFormVersion(
  deps: Deps,
  actor: Actor,
  { form, which }: { readonly form: string; readonly which: Which },
): Promise<Outcome<{ label: string; definition: FormDefinition }>> {
  const side = await readSide<FormDefinition>(
    deps,
    actor,
    { kind: 'form', code: form, which },
    {
      name: 'mẫu đơn',
      readDraft: readableForm,
      liveNumber: async () => (await currentFormVersion(deps, form))?.version,
      find: (number) => findFormVersionByNumber(deps.db, form, number),
      open: async (id) => (await openFormVersion(deps, id)).definition,
    },
  );
  return side.ok ? { ok: true, label: side.label, definition: side.content } : side;
}
