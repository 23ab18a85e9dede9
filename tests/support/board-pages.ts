// The board's pages as a test walks them: an item begun, written, sent on, decided.
import { expect } from 'vitest';

import type { BoardItem } from '#app/read-models/publishing.ts';
import * as item from '#app/routes/editor/item.tsx';
import * as newItem from '#app/routes/editor/new-item.tsx';
import { wireEntries } from '#forms/plain-wire.ts';
import type { Wire } from '#forms/index.ts';
import type { Reply, StaffPages } from './staff-pages.ts';

export const root = '/can-bo/bien-tap';

export interface ShownItem {
  readonly boardItem: BoardItem;
  readonly view: { readonly wire: Wire; readonly plain: string };
}

type Fields = readonly (readonly [string, string | File])[];

/** @param pages are asked for when they are used: they are made in `beforeAll` */
export function boardPages(pages: () => StaffPages) {
  const at = (id: string) => `${root}/${id}`;

  async function begin(account: string, title: string, section = 'tin-tuc'): Promise<string> {
    const reply = await pages().post(newItem.action, account, `${root}/moi`, [
      ['section', section],
      ['title', title],
    ]);
    expect(reply.status).toBe(303);
    return reply.location?.split('/').at(-1) ?? '';
  }

  async function show(account: string, id: string): Promise<ShownItem> {
    const reply = await pages().get(item.loader, account, at(id), { item: id });
    expect(reply.status).toBe(200);
    return reply.data as ShownItem;
  }

  const send = (account: string, id: string, fields: Fields): Promise<Reply> =>
    pages().post(item.action, account, at(id), fields, { item: id });

  /** What the page sends, with `change` over what it was filled with. */
  function save(
    account: string,
    id: string,
    shown: ShownItem,
    change: Readonly<Record<string, string | File>>,
    intent = 'save',
  ): Promise<Reply> {
    const filled = wireEntries(shown.view.wire).filter(([name]) => !(name in change));
    return send(account, id, [
      ...filled,
      ...Object.entries(change),
      ['seen', shown.boardItem.version.id],
      ['intent', intent],
    ]);
  }

  /** Opens the page, changes what is typed, and presses a button under it. */
  async function write(
    account: string,
    id: string,
    change: Readonly<Record<string, string | File>>,
    intent = 'save',
  ) {
    return save(account, id, await show(account, id), change, intent);
  }

  /** A button beside the text. */
  async function decide(
    account: string,
    id: string,
    event: string,
    fields: Readonly<Record<string, string>> = {},
  ) {
    const { boardItem } = await show(account, id);
    return send(account, id, [
      ['version', String(boardItem.review?.lock ?? 0)],
      ['intent', event],
      ...Object.entries(fields),
    ]);
  }

  return { begin, show, send, save, write, decide, at };
}

export const whole = {
  'item.summary': 'Xã phát động trồng cây đầu năm.',
  'item.html': '<p>Sáng nay, xã phát động Tết trồng cây.</p>',
  'item.author': 'Tổ Văn hóa',
  'item.source': 'Ủy ban nhân dân xã Phú An',
};
