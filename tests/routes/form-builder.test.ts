// The form builder's pages through their own doors: building, two editors at once, the papers, and who may.
import { beforeAll, describe, expect, test } from 'vitest';

import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { openFormDraft } from '#app/domain/catalog-editing/open-form-draft.server.ts';
import { readFormVersion } from '#app/domain/catalog-editing/read-form-version.server.ts';
import * as comparison from '#app/routes/officer/form-comparison.tsx';
import * as draftPage from '#app/routes/officer/form-draft.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as list from '#app/routes/officer/form-list.tsx';
import * as newForm from '#app/routes/officer/form-new.tsx';
import * as overview from '#app/routes/officer/form-overview.tsx';
import * as paper from '#app/routes/officer/form-paper.ts';
import * as partPage from '#app/routes/officer/form-part.tsx';
import * as preview from '#app/routes/officer/form-preview.tsx';
import { partHref, type PartRequest } from '#app/lists/form-parts.ts';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { wireEntries } from '#forms/plain-wire.ts';
import { present } from '#app/values/present.ts';
import type { EditorRequest, FormChange } from '#forms/editing/index.ts';
import { exampleWire, findForm, forms, type FormDefinition, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { formsThatShowAll } from '../support/forms-that-show-all.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';
import { approveDraft, submitted, underWay } from '../support/catalog-editing.ts';

const database = useDatabase();
let pages: StaffPages;

beforeAll(() => {
  pages = staffPages(database.db);
});

const base = '/can-bo/thu-tuc/mau-don';

async function draftOf(form: string): Promise<FormDefinition> {
  return accepted(await openFormDraft(pages.portal.deps, people.civil, { form })).openDraft.definition;
}

async function start(code: string, title = 'ĐƠN THỬ', copyOf = ''): Promise<void> {
  const made = await pages.post(newForm.action, 'hotich', `${base}/moi`, [
    ['title', title],
    ['code', code],
    ['copyOf', copyOf],
  ]);
  expect(made.location).toBe(`${base}/${code}/ban-nhap`);
}

function at(form: string, request: PartRequest) {
  const url = new URL(partHref(form, request), 'http://localhost');
  return {
    path: `${url.pathname}${url.search}`,
    params: { form, what: url.pathname.split('/').at(-1) ?? '' },
  };
}

/** Opens the page of a part now; what is typed later is sent with what that page was drawn from. */
async function openPart(form: string, request: EditorRequest, account = 'hotich') {
  const { path, params } = at(form, request);
  const page = (await pages.get(partPage.loader, account, path, params)).data as {
    seen: string;
    start: Wire;
  };
  return (typed: Wire, intent = 'save') =>
    pages.post(
      partPage.action,
      account,
      path,
      [...wireEntries({ ...page.start, ...typed }), ['seen', page.seen], ['intent', intent]],
      params,
    );
}

async function save(form: string, request: EditorRequest, typed: Wire): Promise<void> {
  const saved = await (await openPart(form, request))(typed);
  expect(saved.location, JSON.stringify(saved.data)).toContain(`${base}/${form}/ban-nhap#phan-`);
}

const press = (form: string, intent: string, account = 'hotich') =>
  pages.post(draftPage.action, account, `${base}/${form}/ban-nhap`, [['intent', intent]], { form });

test('the tile of forms that wait for one’s approval opens those forms', async () => {
  const form = 'don-cho-duyet-thu';
  await start(form);
  await save(form, { edit: 'form' }, { title: 'ĐƠN CHỜ DUYỆT', source: 'Mẫu do xã soạn' });
  await save(form, { add: 'section' }, { heading: 'Người đề nghị' });
  await save(
    form,
    { add: 'field', section: 'nguoiDeNghi', kind: 'person-name' },
    { label: 'Họ và tên', profile: 'fullName' },
  );
  await submitted(pages.portal.deps, people.civil, { kind: 'form', code: form });
  const { waiting } = (await pages.get(landing.loader, 'truongban', '/can-bo')).data as {
    waiting: readonly Waiting[];
  };
  const tile = waiting.find(({ label }) => label === 'mẫu đơn chờ bạn duyệt');
  const { rows: listed } = (await pages.get(list.loader, 'truongban', tile?.href ?? '')).data as {
    rows: readonly { readonly code: string }[];
  };
  expect([listed.map(({ code }) => code), tile?.count]).toEqual([[form], 1]);
});

describe('Đ14.1 building a form', () => {
  test('from nothing: sections, fields, a condition, a repetition, then approved by another person and published', async () => {
    const form = 'don-xac-nhan-thu';
    await start(form);
    await save(form, { edit: 'form' }, { title: 'ĐƠN XÁC NHẬN', source: 'Mẫu do xã soạn' });
    await save(form, { add: 'section' }, { heading: 'Người đề nghị' });
    const field = (kind: string): EditorRequest => ({ add: 'field', section: 'nguoiDeNghi', kind });
    await save(form, field('person-name'), { label: 'Họ và tên', profile: 'fullName' });
    await save(form, field('radio'), { label: 'Cần bản giấy?', values: 'Có\nKhông' });
    await save(form, field('number'), { label: 'Số lượng bản', min: '1', max: '9' });
    await save(
      form,
      { condition: 'field:soLuongBan' },
      { choice: 'when', parts: [{ says: 'canBanGiay=Có' }] },
    );
    await save(form, field('group'), {
      label: 'Giấy tờ',
      entryLabel: 'Giấy tờ',
      minEntries: '1',
      maxEntries: '3',
    });
    await save(
      form,
      { add: 'field', section: 'nguoiDeNghi', group: 'giayTo', kind: 'text' },
      { label: 'Tên giấy tờ' },
    );
    expect((await press(form, 'up:field:giayTo')).location).toContain('#phan-field-giayTo');
    const built = await draftOf(form);
    expect(built.sections[0]?.fields.map(({ id }) => id)).toEqual([
      ...['hoVaTen', 'canBanGiay', 'giayTo', 'soLuongBan'],
    ]);
    expect(built.sections[0]?.fields[3]).toMatchObject({ showWhen: { field: 'canBanGiay', equals: 'Có' } });

    const { deps } = pages.portal;
    await submitted(deps, people.civil, { kind: 'form', code: form });
    const { version } = await underWay(deps, { kind: 'form', code: form });
    accepted(await approveDraft(deps, people.head, { kind: 'form', code: form, version }));
    const live = accepted(await readFormVersion(deps, people.civil, { form, which: 'live' }));
    expect(live.definition).toEqual({ ...built, version: 1 });
    const page = await pages.get(overview.loader, 'hotich', `${base}/${form}`, { form });
    expect(page.data).toMatchObject({ form: { live: { version: { version: 1 } } } });
  });

  test('what is wrong in a setting is told at its input, and nothing typed is lost', async () => {
    const form = 'don-thieu';
    await start(form);
    await save(form, { add: 'section' }, { heading: 'Một' });
    const send = await openPart(form, { add: 'field', section: 'mot', kind: 'number' });
    const refused = await send({ label: '', min: 'x', max: '5' });
    expect(refused.status).toBe(422);
    expect(refused.data).toMatchObject({
      wire: { min: 'x', max: '5' },
      problems: [{ path: 'label' }, { path: 'min' }],
    });
    const missing = await pages.post(
      draftPage.action,
      'hotich',
      `${base}/${form}/ban-nhap`,
      [
        ['intent', 'submit'],
        ['reason', 'Gửi'],
        ['version', String((await underWay(pages.portal.deps, { kind: 'form', code: form })).version)],
      ],
      { form },
    );
    expect(missing.status).toBe(422);
    expect(missing.data).toMatchObject({ entries: { reason: 'Gửi' } });
    const missingParts = (missing.data as { missing: { message: string; href: string }[] }).missing;
    expect(missingParts.length).toBeGreaterThan(1);
    for (const { href } of missingParts) expect(href).toContain(`${base}/${form}/ban-nhap`);
  });

  test('two at the same field: the second is told who, sees both, keeps what was typed, and may then save', async () => {
    const form = 'don-hai-nguoi';
    await start(form, 'ĐƠN HAI NGƯỜI', 'don-de-nghi');
    const edit: EditorRequest = { edit: 'field:requesterName' };
    const [first, second] = [await openPart(form, edit), await openPart(form, edit, 'quantri')];
    expect((await second({ label: 'Tên của người kia' })).location).toContain(form);
    const late = await first({ label: 'Tên của tôi' });
    expect(late.status).toBe(409);
    const reply = late.data as { wire: Wire; seen: string; conflict: { by: unknown; rows: unknown[] } };
    expect(reply.wire).toMatchObject({ label: 'Tên của tôi' });
    expect(JSON.stringify(reply.conflict)).toContain('Tên của');
    expect(reply.conflict.rows).toHaveLength(1);
    const { path, params } = at(form, edit);
    const knowing = [...wireEntries(reply.wire), ['seen', reply.seen], ['intent', 'save']] as const;
    expect((await pages.post(partPage.action, 'hotich', path, knowing, params)).status).toBe(303);
    expect(JSON.stringify(await draftOf(form))).toContain('Tên của tôi');
  });

  test('two at different fields disturb nobody; a part that was removed meanwhile keeps what was typed', async () => {
    const form = 'don-hai-o';
    await start(form, 'ĐƠN HAI Ô', 'don-de-nghi');
    const one = await openPart(form, { edit: 'field:requesterName' });
    const other = await openPart(form, { edit: 'field:requesterPhone' }, 'quantri');
    expect((await one({ label: 'A' })).status).toBe(303);
    expect((await other({ label: 'B' })).status).toBe(303);
    const gone = await openPart(form, { edit: 'field:requesterPhone' });
    expect((await press(form, 'remove:field:requesterPhone', 'quantri')).status).toBe(303);
    const late = await gone({ label: 'Chữ đã gõ' });
    expect(late.status).toBe(409);
    expect(late.data).toMatchObject({ wire: { label: 'Chữ đã gõ' } });
    const still = await press(form, 'up:field:requesterPhone');
    expect(still.location).toBe(`${base}/${form}/ban-nhap`);
  });

  test('whoever comes after its draft was discarded is led on, with what was typed', async () => {
    const form = 'don-de-nghi';
    await pages.post(overview.action, 'hotich', `${base}/${form}`, [['intent', 'open']], { form });
    const part = await openPart(form, { edit: 'field:requesterName' });
    const { version } = await underWay(pages.portal.deps, { kind: 'form', code: form });
    const decide = (intent: string) =>
      pages.post(
        draftPage.action,
        'hotich',
        `${base}/${form}/ban-nhap`,
        Object.entries({ version: String(version), intent }),
        { form },
      );
    expect((await decide('discard')).status).toBe(303);
    const late = await part({ label: 'Chữ đã gõ' });
    expect(late.status).toBe(409);
    expect(late.data).toMatchObject({
      message: 'Mẫu đơn này không còn bản nháp nào đang soạn. Những gì bạn đã nhập chưa được lưu.',
      link: { href: `${base}/${form}`, label: 'Về trang mẫu đơn' },
    });
    expect((late.data as { unsaved: readonly string[] }).unsaved).toContain('Chữ đã gõ');
    for (const pressed of [decide('approve'), press(form, 'up:field:requesterName')])
      expect([(await pressed).status, (await pressed).location]).toEqual([303, `${base}/${form}`]);
  });

  test('a resident, and staff who may not edit it, change nothing', async () => {
    const form = 'don-cua-ho-tich';
    await start(form);
    const { path, params } = at(form, { add: 'section' });
    const body = [
      ['heading', 'X'],
      ['intent', 'save'],
    ] as const;
    expect((await pages.post(partPage.action, 'ketoan', path, body, params)).status).toBe(403);
    expect((await pages.get(partPage.loader, 'ketoan', path, params)).status).toBe(403);
    expect((await pages.get(list.loader, 'nguyen.van.an', base)).status).not.toBe(200);
    expect((await draftOf(form)).sections).toEqual([]);
    for (const what of ['sua', 'khong-co', 'them-o'])
      expect(
        (await pages.get(partPage.loader, 'hotich', `${base}/${form}/ban-nhap/${what}`, { form, what }))
          .status,
      ).not.toBe(500);
  });
});

describe('trying a form', () => {
  test('as a resident meets it: checked, read back, and never stored', async () => {
    const params = { form: 'khai-sinh' };
    const path = `${base}/khai-sinh/xem-truoc`;
    const form = findForm('khai-sinh');
    if (form === undefined) throw new Error('no such form');
    const context = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };
    const example = await pages.get(preview.loader, 'ketoan', `${path}?dien=vi-du`, params);
    expect(Object.keys((example.data as { start: Wire }).start)).toEqual(
      Object.keys(exampleWire(form, context)),
    );
    const right = await pages.post(
      preview.action,
      'ketoan',
      path,
      [...wireEntries((example.data as { start: Wire }).start), ['intent', 'check']],
      params,
    );
    expect(right.data).toHaveProperty('read');
    const wrong = await pages.post(preview.action, 'ketoan', path, [['intent', 'check']], params);
    expect(wrong.status).toBe(422);
    for (const which of ['trong', 'da-dien']) {
      const pdf = await pages.get(paper.loader, 'ketoan', `${path}/${which}.pdf`, {
        ...params,
        paper: which,
      });
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    }
  });
});

/** The head of a form as it stands, said again. */
function describing({
  title,
  subtitle,
  corner,
  source,
  toReview,
  paper: blocks,
}: FormDefinition): FormChange {
  const addressee = blocks.find(({ block }) => block === 'addressee');
  return {
    do: 'describe',
    title,
    source,
    toReview,
    ...present({ subtitle, corner }),
    ...(addressee?.block === 'addressee' ? { addressee: addressee.text } : {}),
  };
}

/** Of every form, `tests/forms/editing.test.ts` proves that each part of it can be opened and saved without a loss. */
const edited = formsThatShowAll(forms.map(({ code }) => code));

describe.each(forms.flatMap((form) => (edited.has(form.code) ? [[form.code, form] as const] : [])))(
  'the form %s',
  (code, form) => {
    test('is opened in the builder and published again, nothing of it lost', async () => {
      const opened = await pages.post(overview.action, 'quantri', `${base}/${code}`, [['intent', 'open']], {
        form: code,
      });
      expect(opened.location).toBe(`${base}/${code}/ban-nhap`);
      const page = await pages.get(draftPage.loader, 'quantri', `${base}/${code}/ban-nhap`, { form: code });
      expect(page.data).toMatchObject({ openDraft: { definition: form, problems: [] } });
      const compared = await pages.get(comparison.loader, 'quantri', `${base}/${code}/so-sanh`, {
        form: code,
      });
      expect(compared.status).toBe(200);
      const { deps } = pages.portal;
      const noted = { ...form, toReview: [...form.toReview, 'Đối chiếu lại với mẫu gốc.'] };
      accepted(await changeFormDraft(deps, people.administrator, { form: code, change: describing(noted) }));
      await submitted(deps, people.administrator, { kind: 'form', code });
      const { version } = await underWay(deps, { kind: 'form', code });
      const approved = accepted(await approveDraft(deps, people.head, { kind: 'form', code, version }));
      expect(approved.draft.state).toBe('published');
      const live = accepted(await readFormVersion(deps, people.administrator, { form: code, which: 'live' }));
      expect({ ...live.definition, version: form.version }).toEqual(noted);
    });
  },
);
