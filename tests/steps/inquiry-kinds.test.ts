// What a kind of inquiry says of itself agrees with the table of addresses and the sections of the site.
import { expect, test } from 'vitest';

import { addressOf, inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { shelfLabel } from '#app/domain/search/shelves.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { doneOf } from '#app/steps/permit.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { reportParts } from '#app/publications/yearly-report/parts.ts';

test('every kind in the table of addresses is in the list, and the other way round', () => {
  const ids = inquiryKinds.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(inquiryAddresses.map(({ kind }) => kind).toSorted());
  const published = inquiryAddresses.flatMap((address) => ('form' in address ? [address.kind] : []));
  const listed = inquiryKinds.flatMap(({ id, publication }) => (publication === undefined ? [] : [id]));
  expect(listed.toSorted()).toEqual(published.toSorted());
});

test.each(inquiryKinds)('$id: what can be followed by mail has an address, and nothing else has', (kind) => {
  const { one, category } = kind.publication?.followed ?? {};
  const said = [one?.id, category?.id].filter((id) => id !== undefined);
  expect(said).toEqual(Object.keys(addressOf(kind.id).followed ?? {}));
});

test('the search calls the shelf of every published kind by a name', () => {
  const sections = new Map(builtInSections.map(({ id, title }) => [id, title]));
  for (const { publication } of inquiryKinds)
    if (publication !== undefined) expect(shelfLabel(publication.shelf.id, sections)).not.toBe('Khác');
});

test('Đ23: every kind has a part of its own in the report of a year', () => {
  const ids = reportParts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // Those that everybody can read about come first; under these ids the texts of reports are stored.
  const stored = ['questions', 'petitions', 'information'];
  expect(ids.filter((id) => stored.includes(id))).toEqual(stored);
});

test.each(inquiryKinds)(
  '$id: whoever of the staff makes a step reads what happened, not the name of its button',
  (kind) => {
    const steps = kind.transitions.filter(({ by }) => by.some((capacity) => capacity !== 'requester'));
    for (const step of steps) expect(doneOf(step), step.event).not.toBe(doneOf({ label: step.label }));
  },
);

test.each(inquiryKinds)(
  '$id: what everybody reads is changed by two; alone the office only leaves out a name, or takes it down',
  (kind) => {
    const told = kind.transitions.flatMap(({ event, by, byAnother, publication }) =>
      publication === undefined ? [] : [[event, by.join(), byAnother?.join() ?? 'alone', publication]],
    );
    expect(told).toEqual(
      kind.publication === undefined
        ? []
        : [
            ['propose-publication', 'handler', 'alone', 'propose'],
            ['publish', 'approver', 'publication-writer', 'issue'],
            ['edit-publication', 'handler', 'alone', 'propose'],
            ['approve-edit', 'approver', 'publication-writer', 'issue'],
            ['return-publication', 'approver', 'alone', 'return'],
            ['withdraw-name', 'requester,handler', 'alone', 'withdraw-name'],
            ['withdraw-name', 'requester,handler', 'alone', 'withdraw-name'],
            ['ask-unpublish', 'requester', 'alone', 'ask-withdraw'],
            ['keep-published', 'approver', 'alone', 'keep'],
            ['unpublish', 'handler', 'alone', 'withdraw'],
            ['unpublish', 'handler', 'alone', 'withdraw'],
          ],
    );
    const isAnswered = kind.transitions.filter(({ draft }) => draft === 'issue');
    for (const { by, byAnother } of isAnswered)
      expect([by, byAnother]).toEqual([['approver'], ['drafter', 'decider']]);
    if (kind.publication !== undefined) expect(kind.approvers?.roles.length).toBeGreaterThan(0);
  },
);
