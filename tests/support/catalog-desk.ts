// The staff's pages of the catalog as a test walks them: a list, a draft, an editor, a decision.
import { expect } from 'vitest';

import { wireEntries } from '#forms/plain-wire.ts';
import { componentSegments } from '#app/addresses/paths.ts';
import type { OpenProcedureDraft, StaffCatalog, StaffProcedure } from '#app/read-models/catalog-editing.ts';
import * as component from '#app/routes/officer/catalog/component.tsx';
import * as draft from '#app/routes/officer/catalog/draft.tsx';
import * as list from '#app/routes/officer/catalog/list.tsx';
import * as overview from '#app/routes/officer/catalog/overview.tsx';
import type { ComponentId } from '#catalog/components.ts';
import { procedures } from '#catalog/procedures/index.ts';
import type { Wire, WireValue } from '#forms/index.ts';
import type { Reply, StaffPages } from './staff-pages.ts';

export const root = '/can-bo/thu-tuc';
export const codeOf = (slug: string): string => {
  const found = procedures.find((procedure) => procedure.slug === slug);
  if (found === undefined) throw new Error(`no procedure ${slug}`);
  return found.code;
};

export interface Shown {
  readonly wire: Wire;
  readonly seen: string;
}

export const editorParams = (code: string, id: ComponentId) => ({
  code,
  component: componentSegments[id] ?? '',
});
export const editorPath = (code: string, id: ComponentId) =>
  `${root}/${code}/ban-nhap/${componentSegments[id]}`;

/** @param pages are asked for when they are used: they are made in `beforeAll` */
export function catalogDesk(pages: () => StaffPages) {
  async function catalog(account: string, query = ''): Promise<StaffCatalog> {
    const reply = await pages().get(list.loader, account, `${root}${query}`);
    expect(reply.status).toBe(200);
    return (reply.data as { catalog: StaffCatalog }).catalog;
  }

  async function openDraft(account: string, code: string): Promise<void> {
    const reply = await pages().post(overview.action, account, `${root}/${code}`, [['intent', 'open']], {
      code,
    });
    expect([reply.status, reply.location]).toEqual([303, `${root}/${code}/ban-nhap`]);
  }

  async function draftOf(account: string, code: string): Promise<OpenProcedureDraft> {
    const reply = await pages().get(draft.loader, account, `${root}/${code}/ban-nhap`, { code });
    expect(reply.status).toBe(200);
    return (reply.data as { openDraft: OpenProcedureDraft }).openDraft;
  }

  async function overviewOf(account: string, code: string): Promise<StaffProcedure> {
    const reply = await pages().get(overview.loader, account, `${root}/${code}`, { code });
    expect(reply.status).toBe(200);
    return (reply.data as { procedure: StaffProcedure }).procedure;
  }

  async function editor(account: string, code: string, id: ComponentId): Promise<Shown> {
    const reply = await pages().get(component.loader, account, editorPath(code, id), editorParams(code, id));
    expect(reply.status).toBe(200);
    return (reply.data as { view: Shown }).view;
  }

  function send(
    account: string,
    code: string,
    id: ComponentId,
    shown: Shown,
    intent = 'save',
  ): Promise<Reply> {
    const fields = [...wireEntries(shown.wire), ['seen', shown.seen], ['intent', intent]] as const;
    return pages().post(component.action, account, editorPath(code, id), fields, editorParams(code, id));
  }

  /** Opens an editor, changes what is typed, saves. */
  async function edit(
    account: string,
    code: string,
    id: ComponentId,
    change: Readonly<Record<string, WireValue>>,
  ) {
    const shown = await editor(account, code, id);
    return send(account, code, id, { ...shown, wire: { ...shown.wire, ...change } });
  }

  async function decide(
    account: string,
    code: string,
    intent: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const { draft: now } = await draftOf(account, code);
    const all = Object.entries({ version: String(now.version), intent, ...fields });
    return pages().post(draft.action, account, `${root}/${code}/ban-nhap`, all, { code });
  }

  return { catalog, openDraft, draftOf, overviewOf, editor, send, edit, decide };
}
