// Limits that the law counts in a way of its own, on the procedures that have them.
import { describe, expect, it } from 'vitest';

import {
  dueDate,
  findProcedureBySlug,
  formatMoment,
  instantAt,
  localDate,
  officialCalendar,
  procedures,
  type ClockSupplement,
  type ClockVerification,
} from '#catalog/index.ts';

function due(
  slug: string,
  received: readonly [string, string],
  supplements: readonly ClockSupplement[] = [],
) {
  const procedure = findProcedureBySlug(slug);
  if (!procedure) throw new Error(`no procedure ${slug}`);
  const receivedAt = instantAt(...received);
  return dueDate({ policy: procedure.timeLimit, receivedAt, supplements }, officialCalendar);
}

describe('A registration of belief or religion', () => {
  it('is answered within calendar days, and completing it stops the clock (NĐ 162/2017 Đ23.2)', () => {
    const day = (supplements: readonly ClockSupplement[]) =>
      localDate(due('dang-ky-hoat-dong-tin-nguong', ['2026-10-05', '09:00'], supplements).dueAt);
    expect(day([])).toBe('2026-10-20');
    expect(
      day([{ requestedAt: instantAt('2026-10-07', '09:00'), answeredAt: instantAt('2026-10-10', '09:00') }]),
    ).toBe('2026-10-23');
  });

  it('pauses in every procedure of the sector, a notice being received within the day', () => {
    const sector = procedures.filter((p) => p.sector === 'tin-nguong-ton-giao');
    expect(new Set(sector.map((p) => p.timeLimit.supplement))).toEqual(new Set(['pause']));
    expect(formatMoment(due('thong-bao-to-chuc-quyen-gop', ['2026-10-05', '09:00']).dueAt)).toBe(
      'thứ Hai, 05/10/2026, 17:00',
    );
  });
});

describe('A registration for which something has to be verified', () => {
  const verified = (slug: string, ...verifications: readonly ClockVerification[]) => {
    const procedure = findProcedureBySlug(slug);
    if (!procedure) throw new Error(`no procedure ${slug}`);
    const receivedAt = instantAt('2026-06-01', '09:00');
    return localDate(
      dueDate({ policy: procedure.timeLimit, receivedAt, supplements: [], verifications }, officialCalendar)
        .dueAt,
    );
  };
  const begunAt = instantAt('2026-06-01', '10:00');
  // `thoi_han.xac_minh` of the source, but for the two certifications that it lets be agreed to take longer: nothing is verified there.
  const given = {
    'dang-ky-khai-sinh': '2026-06-04',
    'dang-ky-ket-hon': '2026-06-08',
    'dang-ky-khai-tu': '2026-06-04',
    'xac-nhan-tinh-trang-hon-nhan': '2026-06-09',
    'thay-doi-cai-chinh-ho-tich': '2026-06-09',
    'dang-ky-nhan-cha-me-con': '2026-06-11',
    'khai-sinh-ket-hop-nhan-cha-me-con': '2026-06-11',
    'dang-ky-lai-khai-sinh': '2026-06-11',
    'dang-ky-lai-ket-hon': '2026-06-11',
    'dang-ky-lai-khai-tu': '2026-06-11',
    'xac-nhan-thong-tin-ho-tich': '2026-06-15',
  };

  it.each(Object.entries(given))('%s is due on %s', (slug, day) => {
    expect(verified(slug, { begunAt })).toBe(day);
    expect(verified(slug)).not.toBe(day);
  });

  it('is one of these, and no other', () => {
    const slugs = procedures.filter((p) => p.timeLimit.verification !== undefined).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(Object.keys(given).sort());
  });

  it('is settled by the commune within 3 days after the answer, when it is made again', () => {
    const endedAt = instantAt('2026-06-03', '15:30');
    expect(verified('dang-ky-lai-khai-sinh', { begunAt, endedAt })).toBe('2026-06-08');
    expect(verified('dang-ky-lai-khai-sinh', { begunAt, endedAt: instantAt('2026-06-04', '09:00') })).toBe(
      '2026-06-09',
    );
  });
});

describe('An allowance decided by the province', () => {
  it('adds 5 and 7 working days to 12 calendar days, each stage with its end (NĐ 131/2021)', () => {
    const { dueAt, stages } = due('tro-cap-tho-cung-liet-si', ['2026-10-05', '09:00']);
    expect(stages.map((stage) => localDate(stage.dueAt))).toEqual(['2026-10-12', '2026-10-21', '2026-11-02']);
    expect(localDate(dueAt)).toBe('2026-11-02');
  });
});
