// What may be done with a draft of the catalog, as its page draws it from the table.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { DraftDecisions, type DraftReply } from '#app/ui/pages/officer/catalog/draft-decisions.tsx';
import { draftTransitions, type DraftEvent } from '#catalog/draft-steps.ts';

const at = new Date('2026-11-24T09:30:00+07:00');

function drawn(events: readonly DraftEvent[], reply?: DraftReply): string {
  const decisions = draftTransitions.filter(({ event }) => events.includes(event));
  return renderToStaticMarkup(
    createElement(DraftDecisions, {
      draft: {
        kind: 'form',
        code: 'khai-sinh',
        state: 'open',
        version: 4,
        changeNote: 'Theo Nghị định mới.',
        createdBy: 'Phạm Văn Dũng',
        createdAt: at,
        updatedAt: at,
        editors: [],
        isNew: false,
      },
      steps: { mayEdit: true, decisions },
      compareHref: '#so-sanh',
      reply,
    }),
  );
}

const buttonsIn = (html: string) =>
  [...html.matchAll(/name="intent" value="([\w-]+)"/g)].map(([, event]) => event);

test('each decision has its button, its questions and the version that it is made of', () => {
  const html = drawn(['approve', 'return', 'take-back']);
  expect(buttonsIn(html)).toEqual(['approve', 'return', 'take-back']);
  expect(html.match(/name="version" value="4"/g)).toHaveLength(3);
  expect(html).toContain('name="publishAt.day"');
  expect(html.match(/name="reason"/g)).toHaveLength(1);
  expect(html.match(/href="#so-sanh"/g)).toHaveLength(1);
  expect(html).not.toContain('<details');
});

test('the note of the last submission is there to go on with; what was typed since is not lost to it', () => {
  const note = (reply?: DraftReply) =>
    /<textarea[^>]*>([^<]*)</.exec(drawn(['submit', 'discard'], reply))?.[1]?.trim();
  expect(note()).toBe('Theo Nghị định mới.');
  const typed = { intent: 'submit', entries: { reason: 'Viết lại' }, problems: [], missing: [] };
  expect(note(typed)).toBe('Viết lại');
});

test('what cannot be undone is folded, and warned of', () => {
  const [, folded = ''] = /<details(.*)<\/details>/s.exec(drawn(['submit', 'discard'])) ?? [];
  expect(buttonsIn(folded)).toEqual(['discard']);
  expect(folded).toContain('class="warning"');
});
