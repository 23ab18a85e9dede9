// The builder's addresses and buttons: each names its part, and is read back as the same.
import { describe, expect, test } from 'vitest';

import { changeOf, partHref, requestAt, type PartRequest } from '#app/lists/form-parts.ts';

function readBack(request: PartRequest): PartRequest | undefined {
  const { pathname, searchParams } = new URL(partHref('don-thu', request), 'http://localhost');
  expect(pathname).toMatch(/^\/can-bo\/thu-tuc\/mau-don\/don-thu\/ban-nhap\/[a-z-]+$/);
  return requestAt(pathname.split('/').at(-1) ?? '', searchParams);
}

describe('the address of a part', () => {
  test.each<PartRequest>([
    { edit: 'form' },
    { edit: 'field:papers.title' },
    { condition: 'section:requester' },
    { condition: 'block:1x9-2' },
    { required: 'papers.title' },
    { add: 'section' },
    { add: 'field', section: 'a', kind: 'text' },
    { add: 'field', section: 'a', group: 'papers', kind: 'text' },
    { add: 'rule', kind: 'min-age' },
    { add: 'block', kind: 'line', after: '1x9' },
    { choose: 'field', section: 'a' },
    { choose: 'field', section: 'a', group: 'papers' },
    { choose: 'rule' },
    { choose: 'block' },
    { choose: 'block', after: '1x9' },
  ])('%o is read back as it was', (request) => {
    expect(readBack(request)).toEqual(request);
  });

  test('that names nothing opens nothing', () => {
    expect(requestAt('khong-co', new URLSearchParams())).toBeUndefined();
    expect(requestAt('sua', new URLSearchParams({ phan: 'field:__proto__' }))).toBeUndefined();
    expect(requestAt('sua', new URLSearchParams())).toBeUndefined();
  });
});

describe('a button of the outline', () => {
  test('asks for one change of one part', () => {
    expect(changeOf('up:field:papers.title')).toEqual({ do: 'move-field', at: 'papers.title', to: 'up' });
    expect(changeOf('down:section:a')).toEqual({ do: 'move-section', section: 'a', to: 'down' });
    expect(changeOf('remove:block:1x9-2')).toEqual({ do: 'remove-block', id: '1x9-2' });
    expect(changeOf('remove:rule:sum')).toEqual({ do: 'remove-rule', id: 'sum' });
    expect(changeOf('layout:standard')).toEqual({ do: 'lay-out-paper', layout: 'standard' });
  });

  test('that is another one asks for none', () => {
    for (const intent of ['submit', 'up:rule:sum', 'remove:form', '', 'add:papers'])
      expect(changeOf(intent)).toBeUndefined();
  });
});
