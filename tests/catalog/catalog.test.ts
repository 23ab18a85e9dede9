// Every procedure of the catalog against what the regulation demands of its level.
import { describe, expect, it } from 'vitest';

import {
  acceptsOnlineSubmission,
  componentIds,
  documentsToAttach,
  findProcedure,
  findProcedureBySlug,
  lifeEventIds,
  mustBeAttached,
  offersForms,
  procedures,
  procedureSchema,
  sectorIds,
  type Procedure,
} from '#catalog/index.ts';

import { levels } from './levels.ts';

/** Every text of a procedure that a person reads, with the place where it stands. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

/** A paper that somebody has to draw up on a model: a procedure that asks for one has a form. */
const drawnUp = /^(Tờ khai|Phiếu yêu cầu|Đơn đề nghị|Đơn xin|Đơn đăng ký|Giấy đề nghị|Bản đăng ký|Mẫu)/;

/** "60/2014/QH13", "66.7/2025/NQ-CP", "24/2021/QĐ-TTg". */
const legalNumber = /^[\d.]+\/\d{4}\/(?:[\p{Lu}\d]+-)*(?:[\p{Lu}\d]+|TTg)$/u;

/** Nothing but memory stands behind these: every component waits to be checked. */
const unvouched = '1.000748 1.000775 1.003622 1.004441 2.000305 2.000337 2.000346 2.001801'.split(' ');

const named = procedures.map((p) => [p.slug, p] as const);

describe('the catalog', () => {
  it('Đ14.2 lists all 78 services of the commune, each with its level', () => {
    expect(Object.keys(levels)).toHaveLength(78);
    expect(Object.fromEntries(procedures.map((p) => [p.code, p.level]))).toEqual(levels);
  });

  it.each(sectorIds)('Đ14.2 has services in the sector %s', (sector) => {
    expect(procedures.filter((p) => p.sector === sector)).not.toEqual([]);
  });

  it.each(lifeEventIds)('leads from the life event %s to a service', (event) => {
    expect(procedures.filter((p) => p.lifeEvents.includes(event))).not.toEqual([]);
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

  it.each(unvouched)('has every component of %s under review, which no source vouches for', (code) => {
    const reviewed = new Set(findProcedure(code)?.toReview.map((r) => r.component));
    expect(componentIds.filter((component) => !reviewed.has(component))).toEqual([]);
  });

  it('gives no two procedures the same name', () => {
    expect(new Set(procedures.map((p) => p.name)).size).toBe(procedures.length);
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
    for (const { number } of p.legalBases) expect(number).toMatch(legalNumber);
    expect(new Set(p.legalBases.map((b) => b.number)).size).toBe(p.legalBases.length);
    expect(new Set(p.channels).size).toBe(p.channels.length);
  });

  it('Đ3.4b offers forms from level 2 on, and its declaration is one of them', () => {
    expect(offersForms(p)).toBe(p.level >= 2);
    const replaced = p.documents.flatMap((d) => d.replacedByForm ?? []);
    if (!offersForms(p)) {
      expect(replaced).toEqual([]);
      return;
    }
    expect(replaced).toContain(p.forms[0]);
    for (const form of replaced) expect(p.forms).toContain(form);
  });

  it('Đ3.4c is filed online from level 3 on, on its first form, within a stated time', () => {
    expect(acceptsOnlineSubmission(p)).toBe(p.level >= 3);
    expect(p.channels.includes('online')).toBe(p.level >= 3);
    if (acceptsOnlineSubmission(p)) expect(p.onlineForm).toBe(p.forms[0]);
  });

  it('Đ3.4d is paid online at level 4, or is free on a legal basis', () => {
    if (p.level !== 4) expect(p.onlinePayment).toBeUndefined();
    else if (p.charges.kind === 'free') {
      expect(p.onlinePayment).toBe('nothing-to-pay');
      expect(p.charges.legalBasis).not.toBe('');
    } else expect(p.onlinePayment).toBe('gateway');
  });

  it('Đ15 is at least level 2 exactly when it has a form', () => {
    const hasForm = p.documents.some((d) => d.replacedByForm !== undefined || drawnUp.test(d.name));
    expect(p.level >= 2).toBe(hasForm);
  });

  it('Đ15 states what each party answers for, and who does what', () => {
    expect(p.responsibilities.applicant.length).toBeGreaterThan(0);
    expect(p.responsibilities.commune.length).toBeGreaterThan(0);
    const decides = p.resolver === undefined ? 'leader' : 'other-agency';
    for (const party of ['applicant', decides]) expect(p.handling.map((s) => s.party)).toContain(party);
  });

  it('tells in one sentence whom it is for, and which events of a life lead to it', () => {
    expect(p.eligibility).toMatch(/^\p{Lu}.{30,400}\.$/u);
    expect(p.eligibility.slice(0, -1)).not.toMatch(/[.!?;]\s+\p{Lu}|\n/u);
    expect(p.lifeEvents.length).toBeGreaterThan(0);
    expect(new Set(p.lifeEvents).size).toBe(p.lifeEvents.length);
  });

  it('says of each fact that is not vouched for what has to be checked, at its component', () => {
    expect(p.toReview.map((r) => r.component)).toContain('level');
    for (const { component, note } of p.toReview) {
      expect(componentIds).toContain(component);
      expect(note).toMatch(/^\p{Lu}.{15,}\.$/u);
    }
    expect(new Set(p.toReview.map((r) => r.note)).size).toBe(p.toReview.length);
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
    const { stages, unit, value } = p.timeLimit;
    // Stages of different units cannot be added up: the limit is then no shorter than any of its own unit.
    if (stages.some((s) => s.unit !== unit)) {
      for (const stage of stages.filter((s) => s.unit === unit))
        expect(value).toBeGreaterThanOrEqual(stage.value);
    } else if (stages.length > 0) expect(stages.reduce((sum, s) => sum + s.value, 0)).toBe(value);
  });

  it('passes the schema unchanged, also after a journey through JSON', () => {
    expect(procedureSchema.parse(JSON.parse(JSON.stringify(p)))).toEqual(p);
    expect(slug).toBe(p.slug);
  });
});
