// What the pages that take an item down or move it have in common: whose page it is, and what is sent once it is confirmed.
import * as z from 'zod';

import { refuseAt, type Outcome } from '#app/domain/kernel/refusal.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import type { ActLeft } from '#app/domain/publishing/withdraw-item.server.ts';
import { paths } from '#app/addresses/paths.ts';
import {
  deskAct,
  deskActions,
  deskPage,
  type DeskForm,
  type DeskRequest,
} from '#app/http/desk-route.server.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { present } from '#app/values/present.ts';

const actLeft = z.enum(['stands', 'void']);

const pageOfItem = ({ param }: DeskRequest) => paths.boardItem(param('item'));

/** @returns the loader; its page is refused with 409 when it cannot be done now */
export const confirmPage = (may: 'withdraw' | 'unpublish' | 'voidAct' | 'rename') =>
  deskPage(async (request) => {
    const { deps, staff, param } = request;
    const { boardItem } = orRefusal(await openBoardItem(deps, staff, { item: param('item') }), {
      href: paths.board(),
      label: 'Về danh sách',
    });
    if (!boardItem.may[may])
      throw refusalResponse(
        { code: 'not-possible', message: 'Lúc này không thực hiện được việc này với bài.' },
        { href: pageOfItem(request), label: 'Về trang bài' },
      );
    const { version, seen, slug, section, publicHref, visibility, leadsTo, legal } = boardItem;
    return {
      ok: true,
      ...{ item: param('item'), title: version.body.title, seen, slug, section: section.path },
      ...{ href: publicHref, isDown: visibility === 'unpublished', others: legal?.act?.reaches ?? [] },
      ...present({ leadsTo }),
    };
  });

interface Confirmed {
  readonly item: string;
  /** What the page asks for. */
  readonly typed: string;
  readonly seen: string;
  /** What becomes of the legal document, where it was asked. */
  readonly left: { readonly act?: ActLeft };
}

/** @returns the action */
export const confirmAction = (
  act: (form: DeskForm, confirmed: Confirmed) => Promise<Outcome<object>>,
  done: string,
) =>
  deskActions({
    to: pageOfItem,
    acts: {
      '': deskAct({
        act: async (form) => {
          const { param, text, fields } = form;
          const left = actLeft.safeParse(text('act')).data;
          if (fields.has('act-asked') && left === undefined)
            return refuseAt('act', 'Hãy chọn văn bản này còn hay không.');
          return act(form, {
            ...{ item: param('item'), typed: text('typed').trim(), seen: text('seen') },
            left: present({ act: left }),
          });
        },
        done,
        inputOf: (path) => (path === '' || path === 'act' ? path : 'typed'),
      }),
    },
  });
