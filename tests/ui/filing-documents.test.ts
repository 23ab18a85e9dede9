// The page of papers: what a browser asks for before it sends is what has to be sent.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { Draft, DraftCheck } from '#app/read-models/dossiers.ts';
import { documentsStep } from '#app/steps/filing-steps.ts';
import type { AtHand } from '#app/ui/pages/resident/filing/at-hand.tsx';
import { DocumentsPage } from '#app/ui/pages/resident/filing/documents-page.tsx';
import { FilingFrame } from '#app/ui/pages/resident/filing/filing-frame.tsx';
import { TaskPage } from '#app/ui/pages/resident/filing/task-page.tsx';
import { procedures } from '#catalog/index.ts';
import { vnd } from '#catalog/money.ts';
import { documentsToAttach, mustBeAttached, type Procedure } from '#catalog/procedure.ts';

import { elementsOf } from './markup.ts';

const documentsPage = (procedure: Procedure) =>
  renderToStaticMarkup(
    createElement(DocumentsPage, {
      accountName: 'An',
      draft: { procedure, attachments: [] } as unknown as Draft,
      missing: [],
      problems: [],
      rules: { accept: '', fileBytes: 1, files: 1, totalBytes: 1, kinds: '' } as never,
      tasksHref: '/',
      links: { file: () => '/', thumbnail: () => '/', transfers: '/' },
      place: undefined,
      atHand: { papers: [] },
      back: { href: '/', label: '' },
    }),
  );

const filed = procedures.filter((procedure) =>
  documentsToAttach(procedure).some(({ form, required }) => form === 'to-be-shown' && required),
);

test.each(filed.map((procedure) => [procedure.code, procedure] as const))(
  'a paper that is only shown need not be chosen: %s',
  (_code, procedure) => {
    const inputs = elementsOf(documentsPage(procedure)).filter(
      ({ attributes }) => attributes['type'] === 'file',
    );
    const demanded = inputs.filter(({ attributes }) => 'required' in attributes);
    const names = new Set(demanded.map(({ attributes }) => attributes['name']));
    for (const document of documentsToAttach(procedure)) {
      if (document.form === 'to-be-shown')
        expect(names, document.id).not.toContain(`document:${document.id}`);
      if (mustBeAttached(document)) expect(names, document.id).toContain(`document:${document.id}`);
    }
  },
);

const missing = [{ name: 'Giấy ủy quyền' }];

test.each([
  [
    'that may be needed',
    'nothing has been declared yet',
    { problems: 1, files: 0, missing: [] },
    'Chưa kèm tệp',
  ],
  ['that may be needed', 'all else is there', { problems: 0, files: 0, missing: [] }, 'Cần xem lại'],
  ['that may be needed', 'other papers are there', { problems: 1, files: 1, missing: [] }, 'Cần xem lại'],
  ['that is needed', 'nothing has been declared yet', { problems: 1, files: 0, missing }, 'Chưa kèm tệp'],
  ['that is needed', 'all else is there', { problems: 0, files: 0, missing }, 'Còn thiếu'],
  ['that is needed', 'other papers are there', { problems: 1, files: 1, missing }, 'Còn thiếu'],
])('a paper %s, where %s', (_paper, _when, { problems, files, missing: missingDocuments }, label) => {
  const [procedure] = filed;
  const draft = {
    procedure,
    form: { sections: [] },
    wire: {},
    code: '',
    savedAt: new Date(),
    keptUntil: '2026-12-01',
    savedSections: [],
    toReview: [],
    delivery: 'pickup',
    attachments: Array.from({ length: files }, () => ({ slot: 'document:one' })),
  } as unknown as Draft;
  const check = {
    ...{ draft, missingDocuments, ready: false },
    problems: Array.from({ length: problems }, () => ({ path: 'name', message: '', section: 'one' })),
    warnings: [{ section: documentsStep, message: 'Hãy kèm Giấy ủy quyền nếu có.' }],
  } as unknown as DraftCheck;
  const page = renderToStaticMarkup(
    createElement(TaskPage, {
      accountName: 'An',
      check,
      atHand: { papers: [] },
      stepHref: (step: string) => step,
    }),
  );
  const [, afterPapers = ''] = page.split('Giấy tờ kèm theo');
  expect(/Chưa kèm tệp|Cần xem lại|Còn thiếu(?! nơi)/.exec(afterPapers)?.[0]).toBe(label);
  expect(afterPapers).toContain('Giấy ủy quyền');
});

test.each([
  ['Chưa khai', { representativeIdentity: '074190000123' }],
  ['Còn 2 chỗ phải khai', { representativeIdentity: '074190000123', name: 'Lê Thị Hoa' }],
])('whom it is filed for is “%s” until something of that person is told', (label, wire) => {
  const draft = {
    procedure: filed[0],
    form: { sections: [] },
    representation: { wire, problems: [{}, {}] },
    ...{ wire: {}, code: '', savedAt: new Date(), keptUntil: '2026-12-01', delivery: 'pickup' },
    ...{ savedSections: [], toReview: [], attachments: [] },
  } as unknown as Draft;
  const check = { draft, problems: [], warnings: [], missingDocuments: [] } as unknown as DraftCheck;
  const page = renderToStaticMarkup(
    createElement(TaskPage, {
      accountName: 'An',
      check,
      atHand: { papers: [] },
      stepHref: (step: string) => step,
    }),
  );
  const [, afterPerson = ''] = page.split('Người được nộp thay');
  expect(/Chưa khai|Còn 2 chỗ phải khai/.exec(afterPerson)?.[0]).toBe(label);
});

const free = { lines: [], total: vnd(0), undetermined: [] };

test.each<[cost: string, said: string, assessment: AtHand['assessment']]>([
  ['is not told before the answers tell it', '<dt>Giờ làm việc</dt>', undefined],
  ['is nothing', '<strong>Hồ sơ này không phải nộp phí, lệ phí.</strong>', free],
  ['is a sum', '<strong>16.000 đồng</strong>', { ...free, total: vnd(16_000) }],
])('beside each step stand its papers, the help, and what it costs, which %s', (_cost, said, assessment) => {
  const papers = [
    { name: 'Giấy chứng sinh', required: true },
    { name: 'Biên bản', required: false },
  ];
  const page = renderToStaticMarkup(
    createElement(FilingFrame, {
      ...{ accountName: 'An', procedureName: 'Khai sinh', heading: 'Con' },
      atHand: { papers, ...(assessment && { assessment }) },
      children: undefined,
    }),
  );
  const beside = page.slice(page.indexOf('<aside class="beside'));
  expect(beside).toContain('<li>Giấy chứng sinh</li><li>Biên bản (nếu có)</li>');
  expect(beside).toContain('Cần giúp?');
  expect(beside).toContain(said);
  expect(beside.includes('Phí, lệ phí')).toBe(assessment !== undefined);
});
