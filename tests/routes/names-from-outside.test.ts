// Names as strangers write them: no look-up by one finds what every object inherits.
import { beforeAll, expect, test } from 'vitest';

import * as procedureDraft from '#app/routes/officer/catalog/draft.tsx';
import * as formDraft from '#app/routes/officer/form-draft.tsx';
import * as statisticsFile from '#app/routes/public/statistics-file.ts';
import { useDatabase } from '../support/database.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

test.each(inherited)('Đ14.3: no file of figures is called %s', async (file) => {
  const ask = (name: string) =>
    pages.get(statisticsFile.loader, undefined, `/dich-vu-cong/${name}.csv`, { file: name });
  expect((await ask(file)).status).toBe(404);
  expect((await ask('thong-ke')).status).toBe(200);
});

test.each(inherited)('a draft knows no step %s', async (intent) => {
  const ask = (door: typeof formDraft.action, path: string, params: Readonly<Record<string, string>>) =>
    pages.post(door, 'hotich', path, [['intent', intent]], params);
  const replies = await Promise.all([
    ask(formDraft.action, '/can-bo/thu-tuc/mau-don/don-de-nghi/ban-nhap', { form: 'don-de-nghi' }),
    ask(procedureDraft.action, '/can-bo/thu-tuc/1.001193/ban-nhap', { code: '1.001193' }),
  ]);
  for (const { status, data } of replies) {
    expect(status).toBe(422);
    expect(data).toMatchObject({ problems: [{ path: '' }] });
  }
});
