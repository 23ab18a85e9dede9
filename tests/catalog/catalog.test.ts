// Every procedure of the catalog against what the regulation demands of its level.
import { describe, expect, it } from 'vitest';

import {
  acceptsOnlinePayment,
  acceptsOnlineSubmission,
  documentsToAttach,
  findProcedure,
  findProcedureBySlug,
  mustBeAttached,
  offersForms,
  procedures,
  procedureSchema,
  sectors,
  type Procedure,
} from '#catalog/index.ts';

/** Every text of a procedure that a person reads, with the place where it stands. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const named = procedures.map((p) => [p.slug, p] as const);

describe('the catalog', () => {
  it('Đ14.2 lists services of every sector, each with its level', () => {
    expect(procedures).toHaveLength(10);
    for (const sector of Object.keys(sectors)) {
      expect(procedures.some((p) => p.sector === sector)).toBe(true);
    }
    const levels = Object.fromEntries(procedures.map((p) => [p.code, p.level]));
    expect(levels).toEqual({
      '1.001193': 3,
      '1.000894': 3,
      '1.000656': 3,
      '1.004873': 4,
      '2.000635': 4,
      '2.000815': 2,
      '2.000884': 2,
      '2.000992': 1,
      '1.001776': 3,
      '1.001731': 4,
    });
  });

  it('finds each procedure by its one code and its one address', () => {
    expect(new Set(procedures.map((p) => p.code)).size).toBe(procedures.length);
    expect(new Set(procedures.map((p) => p.slug)).size).toBe(procedures.length);
    for (const p of procedures) {
      expect(findProcedure(p.code)).toBe(p);
      expect(findProcedureBySlug(p.slug)).toBe(p);
    }
    expect(findProcedure('9.999999')).toBeUndefined();
    expect(findProcedureBySlug('khong-co')).toBeUndefined();
  });
});

describe.each(named)('%s', (slug, p: Procedure) => {
  it('Đ3.4a publishes every component and the legal bases', () => {
    for (const part of [p.handling, p.channels, p.documents, p.audience, p.results, p.legalBases]) {
      expect(part.length).toBeGreaterThan(0);
    }
    for (const text of [p.name, p.levelReason, p.conditions, p.timeLimit.wording, p.timeLimit.law ?? '']) {
      expect(text).not.toBe('');
    }
    for (const { number } of p.legalBases) expect(number).toMatch(/^[\d.]+\/\d{4}\/[\p{Lu}\d-]+$/u);
    expect(new Set(p.legalBases.map((b) => b.number)).size).toBe(p.legalBases.length);
  });

  it('Đ3.4b offers forms from level 2 on, and the declaration among its documents is one of them', () => {
    expect(offersForms(p)).toBe(p.level >= 2);
    const replaced = p.documents.flatMap((d) => d.replacedByForm ?? []);
    expect(replaced).toEqual(offersForms(p) ? [p.forms[0]] : []);
  });

  it('Đ3.4c is filed online from level 3 on, on a form it offers, within a stated time', () => {
    expect(acceptsOnlineSubmission(p)).toBe(p.level >= 3);
    expect(p.channels.includes('online')).toBe(p.level >= 3);
    if (acceptsOnlineSubmission(p)) expect(p.forms).toContain(p.onlineForm);
  });

  it('Đ3.4d is paid online at level 4, or is free on a legal basis', () => {
    if (p.level !== 4) expect(acceptsOnlinePayment(p)).toBe(false);
    else if (p.charges.kind === 'free') {
      expect(p.onlinePayment).toBe('nothing-to-pay');
      expect(p.charges.legalBasis).not.toBe('');
    } else expect(acceptsOnlinePayment(p)).toBe(true);
  });

  it('Đ15 is at least level 2 when it has a form, and states what each party answers for', () => {
    if (p.documents.some((d) => /^(Tờ khai|Phiếu yêu cầu)/.test(d.name)))
      expect(p.level).toBeGreaterThanOrEqual(2);
    expect(p.responsibilities.applicant.length).toBeGreaterThan(0);
    expect(p.responsibilities.commune.length).toBeGreaterThan(0);
    for (const party of ['applicant', 'leader']) expect(p.handling.map((s) => s.party)).toContain(party);
  });

  it('Đ9.1 is written in NFC, without the notes of whoever collected it', () => {
    for (const [path, text] of textsOf(p)) {
      expect(text, path).toBe(text.normalize('NFC').trim());
      expect(text, path).not.toMatch(/\[|\]|OWN|N26|→/);
    }
  });

  it('keeps stable ids for its documents', () => {
    const ids = p.documents.map((d) => d.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('asks online for files only of what no form replaces and no desk must see', () => {
    const asked = documentsToAttach(p).filter(mustBeAttached);
    expect(asked.every((d) => d.id !== 'declaration' && d.form !== 'to-be-shown')).toBe(true);
  });

  it('gives its stages the whole of its time limit', () => {
    const { stages, value } = p.timeLimit;
    if (stages.length > 0) expect(stages.reduce((sum, s) => sum + s.value, 0)).toBe(value);
  });

  it('passes the schema unchanged, also after a journey through JSON', () => {
    expect(procedureSchema.parse(JSON.parse(JSON.stringify(p)))).toEqual(p);
    expect(slug).toBe(p.slug);
  });
});
