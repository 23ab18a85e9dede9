// The one search of the staff: what each finds, the way straight to a dossier, and words for what cannot be looked for.
import { randomUUID } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { StaffSearch } from '#app/read-models/staff-search.ts';
import * as search from '#app/routes/officer/search.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
let code: string;
let registerNumber: string;
/** What a name led to while the dossier had no register number yet. */
let ledToBefore: string | undefined;

beforeAll(async () => {
  pages = staffPages(database.db);
  const { deps } = pages.portal;
  code = await filledDraft(pages.portal, slugs.birth);
  const { draft } = accepted(await openDraft(deps, people.an, { code }));
  const name = draft.form.sections
    .flatMap(({ fields }) => fields)
    .find(({ profile }) => profile === 'fullName');
  accepted(await saveDraft(deps, people.an, { code, wire: { [name?.id ?? '']: 'Mạc Đĩnh Chi' } }));
  accepted(await submitDossier(deps, people.an, { code, requestId: randomUUID(), accepted: true }));
  ledToBefore = (await ask('motcua', 'mac dinh chi')).location;
  const { version } = await pages.portal.find(code);
  ({ registerNumber } = accepted(await receiveDossier(deps, people.desk, { code, version })));
});

const ask = (account: string | undefined, text: string) =>
  pages.get(search.loader, account, `/can-bo/tim?q=${encodeURIComponent(text)}`);

const searchAs = async (account: string, text: string): Promise<StaffSearch> =>
  ((await ask(account, text)).data as { search: StaffSearch }).search;

test('a name finds its dossier with the words marked, and procedures are found by theirs', async () => {
  const { dossiers, procedures } = await searchAs('hotich', 'chi mac');
  expect(dossiers).toMatchObject({ total: 1, more: false, items: [{ code, by: ['name'] }] });
  expect(dossiers?.items[0]?.name.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Mạc', 'Chi']);
  expect(procedures).toEqual([]);
  expect(ledToBefore).toBeUndefined();
  const service = await searchAs('hotich', 'dang ky khai sinh');
  expect(service.procedures.map(({ slug }) => slug)).toContain(slugs.birth);
});

test('the whole code or register number leads straight to the dossier, to whoever may open it', async () => {
  for (const text of [code, code.toLowerCase().replaceAll('-', ''), registerNumber])
    expect([text, (await ask('motcua', text)).location]).toEqual([text, `/can-bo/ho-so/${code}`]);
  expect((await ask('diachinh', code)).location).toBeUndefined();
  expect((await searchAs('diachinh', code)).dossiers).toMatchObject({ total: 0 });
  expect((await searchAs('diachinh', 'mac dinh chi')).dossiers).toMatchObject({ total: 0 });
});

test('who has no lists of dossiers finds what is published, a resident nothing, a stranger the door', async () => {
  const { dossiers, procedures } = await searchAs('bientap', 'khai sinh');
  expect(dossiers).toBeUndefined();
  expect(procedures.length).toBeGreaterThan(0);
  expect((await ask(undefined, 'mac dinh chi')).location).toContain('/can-bo/dang-nhap');
});

test('what cannot be looked for is answered in words, and stays in the box', async () => {
  for (const [text, words] of [
    ['a', 'ít nhất hai'],
    ['%', 'Hãy gõ chữ hoặc số'],
    ['😀', 'Hãy gõ chữ hoặc số'],
    ['̀́', 'Hãy gõ chữ hoặc số'],
    ['nguyễn '.repeat(40).trim(), 'tối đa 100 ký tự'],
  ] as const) {
    const { query, problem, dossiers } = await searchAs('motcua', text);
    expect([query, dossiers]).toEqual([text, undefined]);
    expect(problem).toContain(words);
  }
});
