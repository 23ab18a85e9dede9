// What the commune says of itself follows its kind: nothing that readers see of a phường calls it a xã, but for verbatim names.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { inOwnWords } from '#app/commune/own-words.ts';
import { sheetInOwnWords } from '#app/domain/catalog/own-words.ts';
import { procedureParts } from '#app/ui/pages/public/procedure/procedure-sheet.ts';
import { offeredOn } from '#catalog/offer.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { registriesNearby } from '#forms/definitions/pieces.ts';
import { forms } from '#forms/index.ts';
import { sheetOf, unseen } from '#catalog/sheet.ts';

const ofItself =
  /(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|công an|trạm y tế|của|tại) xã(?!\p{L})(?! hội|, phường)/iu;

describe('the second record, phường Phú An, is switched on', () => {
  it.each([
    ['Ủy ban nhân dân xã thẩm định', 'Ủy ban nhân dân phường thẩm định'],
    ['Xã kiểm tra hồ sơ của xã Phú An', 'Phường kiểm tra hồ sơ của phường Phú An'],
    ['bảo trợ xã hội, thị xã Bến Cát, cấp xã', 'bảo trợ xã hội, thị xã Bến Cát, cấp xã'],
    ['Ủy ban nhân dân xã, phường, thị trấn', 'Ủy ban nhân dân xã, phường, thị trấn'],
  ])('%s', (before, after) => {
    expect(inOwnWords(before, 'phường')).toBe(after);
    expect(inOwnWords(before, 'xã')).toBe(before);
  });

  it('no procedure’s page or paper says of it that it is a xã, but where a law or a form names its papers', () => {
    const verbatim = new Set([
      'Thành phần, số lượng hồ sơ',
      'Căn cứ pháp lý',
      'Phí, lệ phí',
      'Thời hạn giải quyết',
    ]);
    for (const procedure of procedures) {
      const sheet = sheetOf(offeredOn(procedure, '2026-11-24'), unseen);
      for (const part of procedureParts(sheetInOwnWords(sheet, 'phường')))
        if (!verbatim.has(part.heading))
          expect(JSON.stringify(part.lines ?? []), `${procedure.code} ${part.heading}`).not.toMatch(ofItself);
    }
  });

  it('no form asks as a xã, but where it gives an example or the law’s own term', () => {
    // Who registered and issued in former days is chosen by the name of those days.
    const former = new Set<string>(registriesNearby);
    const asks = (part: unknown): readonly string[] =>
      typeof part === 'string'
        ? [part]
        : Object.entries(part ?? {}).flatMap(([key, one]: [string, unknown]) =>
            key === 'example' ? [] : asks(one),
          );
    for (const form of forms)
      expect(
        asks(form).filter((text) => ofItself.test(text) && !former.has(text)),
        form.code,
      ).toEqual([]);
  });

  // Documents keep the name of whoever issued them: legal-document.ts lists those of all days.
  it('the portal’s own words name no kind of commune', () => {
    const rooms = [
      'app/inquiries',
      'app/publications',
      'app/consultations',
      'app/quality',
      'app/operation',
      'app/ui',
      'app/domain',
      'app/routes',
      'app/http',
    ];
    const root = new URL('../..', import.meta.url).pathname;
    const said = rooms.flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/examples\.tsx?$|kinds\/legal-document\.ts$/.test(file))
        .flatMap((file) =>
          readFileSync(path.join(root, room, file), 'utf8')
            .split('\n')
            .filter((text) => !/^\s*(?:\/\/|\*|\/\*)|example:/.test(text) && ofItself.test(text))
            .map((text) => `${room}/${file}: ${text.trim()}`),
        ),
    );
    expect(said).toEqual([]);
  });
});
