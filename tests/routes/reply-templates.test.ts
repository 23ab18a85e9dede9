// Templates of replies through the staff's pages: written once, filled for each inquiry, put into what is being written.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { fillTemplate, unknownVariables } from '#app/inquiries/reply-template.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import type { FilledTemplate, ReplyTemplate } from '#app/read-models/inquiries.ts';
import * as decision from '#app/routes/officer/inquiry-decision.tsx';
import * as one from '#app/routes/officer/reply-template.tsx';
import { loader as inbox } from '#app/routes/officer/inquiries.tsx';
import { loader as list } from '#app/routes/officer/reply-templates.tsx';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { present } from '#app/values/present.ts';
import { exampleWire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const at = '/can-bo/mau-tra-loi';
const body = 'Kính gửi {Người gửi}, câu hỏi mã {mã} gửi ngày {ngày gửi}.';
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const save = (account: string, fields: Record<string, string>, id?: string) =>
  pages.post(
    one.action,
    account,
    `${at}/${id ?? 'moi'}`,
    Object.entries({ kind: kind.id, intent: 'save', ...fields }),
    present({ id }),
  );

const templates = async (account: string): Promise<readonly ReplyTemplate[]> => {
  const { data } = await pages.get(list, account, at);
  return (data as { kinds: { templates: ReplyTemplate[] }[] }).kinds.flatMap((each) => each.templates);
};

const recorded = async () =>
  (
    await database.db.$client<{ event: string }[]>`
      select event from audit_events where subject like 'reply-template:%' order by id`
  ).map(({ event }) => event);

describe('the text of a template', () => {
  test('names what is filled in, in any case, composed or not; what is not known here stays a gap', () => {
    const filled = fillTemplate(body.normalize('NFD'), { 'người gửi': 'Bà Tư', mã: 'PA-1' });
    expect(filled).toBe('Kính gửi Bà Tư, câu hỏi mã PA-1 gửi ngày …….');
  });

  test('names nothing else, and nothing that every object has', () => {
    expect(unknownVariables('{hạn} {mã} {constructor} {toString} { số }')).toEqual([
      '{hạn}',
      '{constructor}',
      '{toString}',
    ]);
    expect(fillTemplate('{constructor}', {})).toBe('{constructor}');
  });
});

describe('templates', () => {
  test('are written by whoever answers the kind, once a title, and by nobody else', async () => {
    expect(await save('motcua', { title: 'Hẹn gặp', body })).toMatchObject({ status: 303, location: at });
    expect(await save('hotich', { title: 'HẸN GẶP', body })).toMatchObject({
      status: 422,
      data: { entries: { body }, problems: [{ path: 'title' }] },
    });
    expect(await save('hotich', { title: 'Khác', body: '{tên}' })).toMatchObject({
      status: 422,
      data: { problems: [{ path: 'body', message: expect.stringContaining('{tên}') as string }] },
    });
    expect((await save('quantri', { title: 'Của quản trị', body })).status).toBe(403);
    expect((await pages.get(list, 'quantri', at)).status).toBe(403);
    expect((await templates('hotich')).map(({ title }) => title)).toEqual(['Hẹn gặp']);
    expect(await recorded()).toEqual(['template-added']);
  });

  test('are linked from the inbox for those alone for whom their page opens', async () => {
    for (const account of ['quantri', 'motcua', 'truongban', 'hotich']) {
      const shown = (await pages.get(inbox, account, '/can-bo/hop-thu')).data as { templates: boolean };
      expect([account, shown.templates]).toEqual([
        account,
        (await pages.get(list, account, at)).status === 200,
      ]);
    }
  });

  test('two who change one: the second is told, and keeps what he wrote', async () => {
    const [{ id = '', version = 0 } = {}] = await templates('motcua');
    const first = { title: 'Hẹn gặp', body: `${body} Xin chào.`, version: String(version) };
    expect((await save('motcua', first, id)).status).toBe(303);
    expect(await save('hotich', { ...first, body: 'Cái khác' }, id)).toMatchObject({
      status: 409,
      data: {
        entries: { body: 'Cái khác' },
        problems: [{ message: expect.stringContaining('Người khác') as string }],
      },
    });
    expect((await save('hotich', { ...first, intent: 'remove' }, id)).status).toBe(409);
    // Sent twice, it is changed once.
    expect((await save('motcua', first, id)).status).toBe(303);
    expect(await recorded()).toEqual(['template-added', 'template-changed']);
  });

  test('is put into the reply without a script: nothing is decided, nothing written is lost', async () => {
    const sent = {
      kind,
      formCode: questionForm.code,
      wire: exampleWire(questionForm, { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' }),
      requestId: randomUUID(),
    };
    const { code } = accepted(await fileInquiry(pages.portal.deps, undefined, sent));
    const address = `/can-bo/hoi-dap/${code}`;
    const decline = kind.transitions.find(({ event }) => event === 'propose-decline')?.segment ?? '';
    const params = { code, decision: decline };
    const page = await pages.get(decision.loader, 'motcua', `${address}/${decline}`, params);
    const [template] = (page.data as { templates: FilledTemplate[] }).templates;
    expect(template?.text).toContain(`câu hỏi mã ${code} gửi ngày 17/11/2026. Xin chào.`);
    const insert = (id: string) =>
      pages.post(
        decision.action,
        'motcua',
        `${address}/${decline}`,
        Object.entries({ version: '1', text: 'Đã viết', template: id, intent: 'template' }),
        params,
      );
    expect(await insert(template?.id ?? '')).toMatchObject({
      data: { wire: { text: `Đã viết\n\n${template?.text ?? ''}` }, problems: [] },
    });
    expect(await insert('')).toMatchObject({
      status: 422,
      data: { wire: { text: 'Đã viết' }, problems: [{ path: 'template' }] },
    });
    expect((await pages.get(decision.loader, 'motcua', `${address}/${decline}`, params)).data).toMatchObject({
      inquiry: { version: 1 },
    });
  });

  test('is removed by whoever answers the kind', async () => {
    const [{ id = '', version = 0 } = {}] = await templates('motcua');
    expect((await save('hotich', { version: String(version), intent: 'remove' }, id)).status).toBe(303);
    expect(await templates('motcua')).toEqual([]);
    expect((await save('hotich', { version: String(version), intent: 'remove' }, id)).status).toBe(404);
  });
});
