// Editing the catalog as staff do: a component is saved by what its own editor shows, with some of it changed.
import type { DraftEvent } from '#catalog/draft-steps.ts';
import { actOnDraft, type DraftAct } from '#app/domain/catalog-editing/act-on-draft.server.ts';
import type { DraftOf } from '#app/domain/catalog-editing/reach-draft.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openComponentEditor } from '#app/domain/catalog-editing/open-component-editor.server.ts';
import { saveComponent } from '#app/domain/catalog-editing/save-component.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { ComponentId } from '#catalog/components.ts';
import { localDate, localTime } from '#catalog/local-date.ts';
import type { Wire } from '#forms/index.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { accepted } from './dossiers.ts';

/** The editor of a component as a page opened it now: what is typed later is typed over this. */
export async function openEditor(deps: Deps, actor: Actor, code: string, component: ComponentId) {
  const opened = accepted(await openComponentEditor(deps, actor, { code, component }));
  return {
    wire: opened.wire,
    seen: opened.seen,
    save: (typed: Wire) =>
      saveComponent(deps, actor, {
        code,
        component,
        seen: opened.seen,
        wire: { ...opened.wire, ...typed },
      }),
  };
}

/** Opens a draft when there is none, and changes one component of it. */
export async function change(deps: Deps, actor: Actor, code: string, component: ComponentId, typed: Wire) {
  accepted(await openCatalogDraft(deps, actor, { kind: 'procedure', code }));
  return accepted(await (await openEditor(deps, actor, code, component)).save(typed));
}

export async function underWay(deps: Deps, of: DraftOf) {
  const draft = await findDraftUnderWay(deps.db, of.kind, of.code);
  if (draft === undefined) throw new Error(`no draft of ${of.code}`);
  return draft;
}

type At = Omit<DraftAct, 'event' | 'wire'>;

/** @param note what changes, and why */
export const submitDraft = (deps: Deps, actor: Actor, { note, ...at }: At & { readonly note: string }) =>
  actOnDraft(deps, actor, { ...at, event: 'submit', reason: note });

const step = (event: DraftEvent) => (deps: Deps, actor: Actor, at: At) =>
  actOnDraft(deps, actor, { ...at, event });

export const [returnDraft, takeBackDraft, discardDraft] = [
  step('return'),
  step('take-back'),
  step('discard'),
];

/** @param publishAt a whole minute; left out: at once */
export const approveDraft = (
  deps: Deps,
  actor: Actor,
  { publishAt, ...at }: At & { readonly publishAt?: Date },
) => actOnDraft(deps, actor, { ...at, event: 'approve', wire: hourAs(publishAt) });

function hourAs(publishAt: Date | undefined): Wire {
  if (publishAt === undefined) return {};
  const [year = '', month = '', day = ''] = localDate(publishAt).split('-');
  const [hour = '', minute = ''] = localTime(publishAt).split(':');
  return { publishAt: { day, month, year, hour, minute } };
}

export async function submitted(deps: Deps, actor: Actor, of: DraftOf, note = 'Cập nhật theo quy định mới') {
  const { version } = await underWay(deps, of);
  return accepted(await submitDraft(deps, actor, { ...of, version, note }));
}

/** Submitted by one, approved by another. */
export async function published(deps: Deps, author: Actor, approver: Actor, of: DraftOf) {
  await submitted(deps, author, of);
  const { version } = await underWay(deps, of);
  return accepted(await approveDraft(deps, approver, { ...of, version }));
}
