// Staff keep the forms themselves (Đ14.1): drafts changed part by part, checked against who uses them, published as versions.
import { beforeEach, describe, expect, test } from 'vitest';

import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { printPreview } from '#app/domain/catalog-editing/preview-form.server.ts';
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openFormDraft } from '#app/domain/catalog-editing/open-form-draft.server.ts';
import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { readFormVersion } from '#app/domain/catalog-editing/read-form-version.server.ts';
import { startNewForm } from '#app/domain/catalog-editing/start-new-form.server.ts';
import { printBlankForm } from '#app/domain/catalog/fill-form.server.ts';
import { currentFormVersion } from '#app/domain/catalog/read-catalog.server.ts';
import type { FormChange } from '#forms/editing/index.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { present } from '#app/values/present.ts';
import { approveDraft, published, submitDraft, underWay } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { an, civil, desk, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

/** Filed online for copies of civil status records, whose fee counts by `copies`. */
const copies = { kind: 'form', code: 'trich-luc-ho-tich' } as const;

let portal: TestPortal;

beforeEach(async () => {
  portal = testPortal(database.db);
  await database.owner.$client`
    update catalog_drafts set state = 'discarded' where state in ('open', 'submitted', 'approved')`;
});

const make = (change: FormChange, who: Actor = civil, seen?: string, form: string = copies.code) =>
  changeFormDraft(portal.deps, who, { form, change, ...present({ seen }) });
const openDraft = async (who: Actor = civil, form: string = copies.code) =>
  accepted(await openFormDraft(portal.deps, who, { form })).openDraft;

const title = (text: string): FormChange => ({
  do: 'describe',
  title: text,
  source: 'Thông tư 04/2020/TT-BTP',
  toReview: [],
});

describe('a draft of a form', () => {
  test('Đ3.4b: its blank says on every page that it is a draft; that of a form in use does not', async () => {
    const printed = async () =>
      readPdf(
        accepted(await printPreview(portal.deps, civil, { form: copies.code, paper: 'blank' })).content,
      );
    expect((await printed()).text).not.toContain('BẢN NHÁP');
    accepted(await openCatalogDraft(portal.deps, civil, copies));
    const { pages } = await printed();
    expect(pages.every(({ text }) => text.includes('BẢN NHÁP'))).toBe(true);
    // What residents get meanwhile is drawn of the form in use.
    const slug = 'ban-sao-trich-luc-ho-tich';
    const { content } = accepted(await printBlankForm(portal.deps, { slug, formCode: copies.code }));
    expect((await readPdf(content)).text).not.toContain('BẢN NHÁP');
  });

  test('Đ14.1: is changed, approved by a second person, and published as the next version', async () => {
    const before = await currentFormVersion(portal.deps, copies.code);
    accepted(await openCatalogDraft(portal.deps, civil, copies));
    accepted(await make({ do: 'add-section', heading: 'Ghi chú' }));
    const section = (await openDraft()).definition.sections.at(-1)?.id ?? '';
    accepted(
      await make({
        do: 'add-field',
        section,
        field: { kind: 'text', label: 'Ghi chú thêm', required: false },
      }),
    );
    const { draft } = await published(portal.deps, civil, head, copies);
    expect(draft.state).toBe('published');
    const after = await currentFormVersion(portal.deps, copies.code);
    expect(after?.version).toBe((before?.version ?? 0) + 1);
    expect(after?.definition.version).toBe(after?.version);
    expect(after?.definition.sections.at(-1)?.fields[0]).toMatchObject({ label: 'Ghi chú thêm' });
    const { form } = accepted(await openFormForStaff(portal.deps, desk, { form: copies.code }));
    expect(form.versions[0]).toMatchObject({
      live: true,
      source: 'edited',
      author: civil.name,
      approver: head.name,
    });
    expect(form.usedBy.length).toBeGreaterThan(0);
    const old = accepted(
      await readFormVersion(portal.deps, desk, { form: copies.code, which: before?.version ?? 0 }),
    );
    expect(old.definition).toEqual(before?.definition);
  });

  test('merges changes of different parts; of the same part, the second is told who was faster', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, copies));
    const { definition, seen } = await openDraft();
    const [section] = definition.sections;
    const part = `section:${section?.id}`;
    const rename = (heading: string): FormChange => ({
      do: 'edit-section',
      section: section?.id ?? '',
      heading,
    });
    const both = await Promise.all([
      make(rename('Phần thứ nhất'), civil, seen[part]),
      make(title('Tên mới của mẫu'), head, seen.form),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const late = await make(rename('Phần khác'), head, seen[part]);
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', theirs: { by: { name: civil.name } } },
    });
    const now = await openDraft(head);
    expect(now.definition).toMatchObject({ title: 'Tên mới của mẫu' });
    expect(now.definition.sections[0]?.heading).toBe('Phần thứ nhất');
    expect(now.touched[part]).toMatchObject({ name: civil.name });
    accepted(await make(rename('Phần khác'), head, now.seen[part]));
  });

  test('keeps the fields that the charges of published procedures count by', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, copies));
    accepted(await make({ do: 'remove-field', at: 'copies' }));
    const { problems } = await openDraft();
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/không có câu hỏi "copies"/);
    const { version } = await underWay(portal.deps, copies);
    const attempt = await submitDraft(portal.deps, civil, { ...copies, version, note: 'Bỏ ô' });
    expect(attempt).toMatchObject(refused('invalid'));
    expect(!attempt.ok && attempt.refusal.formProblems?.length).toBeGreaterThan(0);
  });

  test('refuses a change of what is not there, and everybody who may not edit', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, copies));
    expect(await make({ do: 'remove-field', at: 'nothing' })).toMatchObject(refused('invalid'));
    for (const who of [land, desk, an]) {
      expect(await make(title('Của người khác'), who)).toMatchObject(refused('not-allowed'));
    }
    expect(await openFormDraft(portal.deps, an, { form: copies.code })).toMatchObject(refused('not-allowed'));
  });
});

describe('a new form', () => {
  test('is made from its title or as a copy, with a code of its own, and used by nobody yet', async () => {
    const { code } = accepted(
      await startNewForm(portal.deps, land, { code: '', title: 'Đơn xin thử nghiệm' }),
    );
    expect(code).toBe('don-xin-thu-nghiem');
    const copy = accepted(
      await startNewForm(portal.deps, civil, {
        code: 'ban-sao-khac',
        title: 'Tờ khai khác',
        copyOf: copies.code,
      }),
    );
    const { definition, draft } = await openDraft(civil, copy.code);
    expect(definition).toMatchObject({ code: 'ban-sao-khac', title: 'Tờ khai khác', version: 1 });
    expect(draft.isNew).toBe(true);
    const { forms } = accepted(await listFormsForStaff(portal.deps, desk, { words: 'thu nghiem' }));
    expect(forms).toMatchObject([{ code, usedBy: [], draft: { state: 'open' } }]);
    expect(forms[0]).not.toHaveProperty('version');

    accepted(await make(title('Tờ khai khác'), civil, undefined, copy.code));
    await published(portal.deps, civil, head, { kind: 'form', code: copy.code });
    expect((await currentFormVersion(portal.deps, copy.code))?.version).toBe(1);
  });

  test('is refused with a code that is taken or is none, without a title, and to whoever edits nothing', async () => {
    const start = (input: Partial<Parameters<typeof startNewForm>[2]>, who: Actor = civil) =>
      startNewForm(portal.deps, who, { code: 'chua-co', title: 'Chưa có', ...input });
    const at = (path: string) => ({ refusal: { code: 'invalid', problems: [{ path }] } });
    expect(await start({ code: copies.code })).toMatchObject(at('code'));
    expect(await start({ code: 'Có Dấu' })).toMatchObject(at('code'));
    expect(await start({ code: 'moi' })).toMatchObject(at('code'));
    expect(await start({ title: ' ' })).toMatchObject(at('title'));
    expect(await start({ copyOf: 'khong-co' })).toMatchObject(at('copyOf'));
    expect(await start({}, desk)).toMatchObject(refused('not-allowed'));
    const both = await Promise.all([start({}), start({})]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('approved in a version that is no longer the last is refused', async () => {
    accepted(await startNewForm(portal.deps, civil, { code: 'hai-lan', title: 'Hai lần' }));
    const of = { kind: 'form', code: 'hai-lan' } as const;
    const { version } = await underWay(portal.deps, of);
    expect(await approveDraft(portal.deps, head, { ...of, version })).toMatchObject(refused('not-possible'));
  });
});
