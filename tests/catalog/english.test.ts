// What is told in English stands beside the procedure, and knows the words that it translates.
import { describe, expect, test } from 'vitest';

import { englishSummaries, isStale, translationMark } from '#catalog/english.ts';
import { findProcedure } from '#catalog/index.ts';

describe.each(englishSummaries.map((summary) => [summary.code, summary] as const))('%s', (code, summary) => {
  const procedure = findProcedure(code);
  if (procedure === undefined) throw new Error(`no procedure ${code}`);

  test('translates the procedure as it is: look at its English words again when this fails, then set `translated` and the day', () => {
    expect(summary.translated).toBe(translationMark(procedure));
  });

  test('tells each document and each charge, and nothing that the procedure has not', () => {
    expect(Object.keys(summary.documents).sort()).toEqual(procedure.documents.map(({ id }) => id).sort());
    const charges = procedure.charges.kind === 'free' ? [] : procedure.charges.items.map(({ id }) => id);
    expect(Object.keys(summary.charges).sort()).toEqual([...charges].sort());
  });

  test('is stale once staff publish another limit, and only then', () => {
    expect(isStale(summary, procedure)).toBe(false);
    const slower = { ...procedure, timeLimit: { ...procedure.timeLimit, value: 30 } };
    expect(isStale(summary, slower)).toBe(true);
  });
});

test('ten procedures are told, each once', () => {
  expect(new Set(englishSummaries.map(({ code }) => code)).size).toBe(10);
});
