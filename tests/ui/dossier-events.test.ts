// What the timeline of a dossier says of each event, as an officer reads it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { StaffDossier, TimelineEntry } from '#app/read-models/dossiers.ts';
import { Decisions } from '#app/ui/pages/officer/dossiers/dossier/dossier-page.tsx';
import { Events } from '#app/ui/pages/officer/dossiers/dossier/dossier-history.tsx';

test('the day by which a colleague answers is none by which the applicant supplements', () => {
  const entry: Omit<TimelineEntry, 'event'> = {
    ...{ label: 'Xin ý kiến đồng nghiệp', actorName: 'Phạm Văn Dũng' },
    ...{ state: 'processing', stateLabel: 'Đang xử lý' },
    at: new Date('2026-11-25T09:00:00+07:00'),
    detail: { of: 'Đặng Thị Hoa', answerBy: '2026-12-02' },
  };
  const told = (event: string) =>
    renderToStaticMarkup(createElement(Events, { entries: [{ ...entry, event }] }));
  expect(told('ask-opinion')).toContain('Hỏi: Đặng Thị Hoa.');
  expect(told('ask-opinion')).toContain('Hạn trả lời: đến hết thứ Tư, 02/12/2026.');
  expect(told('request-supplement')).toContain('Hạn bổ sung: đến hết thứ Tư, 02/12/2026.');
});

test.each([
  ['late', 'is asked with one press', true],
  ['in time', 'is behind "Việc khác"', false],
] as const)('NĐ 61/2018 Đ19.9 an apology for a dossier that is %s %s', (kind, _where, isShown) => {
  const postponing = { event: 'propose-postponement', label: 'Xin lỗi', consequence: 'postponement' };
  const acts = ['a', 'b', 'c', 'd'].map((event) => ({ event, label: event }));
  const dossier = {
    ...{ code: 'PA', actions: [...acts, postponing], takesSupplement: false, holder: 'An' },
    lateness: { kind, days: 1 },
  } as unknown as StaffDossier;
  const html = renderToStaticMarkup(createElement(Decisions, { dossier, list: '' }));
  const [shown = '', others = ''] = html.split('<details');
  expect([shown, others].map((part) => part.includes('Xin lỗi'))).toEqual([isShown, !isShown]);
});
