// What the timeline of a dossier says of each event, as an officer reads it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { TimelineEntry } from '#app/read-models/dossiers.ts';
import { Events } from '#app/ui/pages/officer/dossiers/dossier-history.tsx';

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
