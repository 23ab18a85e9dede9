// Finding a service: what people type, in any order, with marks or without, right or nearly right; and what they choose.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { servicesFilter } from '#app/lists/services.ts';
import { findServices } from '#app/domain/catalog/find-services.ts';
import { relatedServices, servicesFor } from '#app/domain/catalog/life-event-services.ts';
import { misspelling, wordsOf } from '#app/domain/kernel/words.ts';
import { fold } from '#app/values/fold.ts';
import type { ServiceQuery } from '#app/read-models/finding.ts';
import { FinderResults, ServiceFinder } from '#app/ui/pages/public/service-finder/service-finder.tsx';
import { lifeEventIds, lifeEvents } from '#catalog/life-events.ts';
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { decidedBy } from '#catalog/stated.ts';

import { serviceOf, services } from '../support/services.ts';

const find = (query: string, filters: Partial<ServiceQuery> = {}) =>
  findServices(services, { query, fileable: false, ...filters });
const slugsOf = (query: string) => find(query).services.map(({ slug }) => slug);
const setOf = (query: string) => slugsOf(query).sort();

/** Words as somebody might remember them: some of a name, in any order. */
const words = fc
  .constantFrom(...procedures)
  .map(({ name }) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))
  .chain((name) => fc.shuffledSubarray(name, { minLength: 1, maxLength: Math.min(6, name.length) }));

describe('words', () => {
  test.each([
    ['khai sinh', 'dang-ky-khai-sinh'],
    ['Khai sinh'.normalize('NFD'), 'dang-ky-khai-sinh'],
    ['DANG KY KET HON', 'dang-ky-ket-hon'],
    ['làm giấy đăng ký khai tử', 'dang-ky-khai-tu'],
    ['tôi muốn làm giấy khai sinh cho con', 'dang-ky-khai-sinh'],
    ['sao y', 'chung-thuc-ban-sao'],
    ['ho tro mai tang', 'ho-tro-chi-phi-mai-tang'],
    ['tình trạng hôn nhân', 'xac-nhan-tinh-trang-hon-nhan'],
    ['1.001193', 'dang-ky-khai-sinh'],
    ['đám cưới', 'dang-ky-ket-hon'],
    ['giay doc than', 'xac-nhan-tinh-trang-hon-nhan'],
    ['photo công chứng', 'chung-thuc-ban-sao'],
    ['ông mất', 'dang-ky-khai-tu'],
    ['mất sổ đỏ', 'dang-ky-dat-dai-lan-dau'],
    ['mở tiệm tạp hóa', 'dang-ky-ho-kinh-doanh'],
    ['tiền người già', 'tro-cap-huu-tri-xa-hoi'],
    ['chứng thực chữ ký', 'chung-thuc-chu-ky'],
    ['sửa tên trong giấy khai sinh', 'thay-doi-cai-chinh-ho-tich'],
    ['kết hôn với người nước ngoài', 'dang-ky-ket-hon'],
  ])('Đ9.1 "%s" leads to %s', (query, slug) => {
    expect(slugsOf(query)[0]).toBe(slug);
  });

  test('Đ9.1 every service is the first that its own name finds', () => {
    for (const { name, slug } of procedures) expect(slugsOf(name)[0], name).toBe(slug);
  });

  test('any order finds the same', () => {
    fc.assert(
      fc.property(words, fc.nat(), (some, turn) => {
        const turned = some.map((_, index) => some[(index + turn) % some.length] ?? '');
        expect(setOf(turned.join(' '))).toEqual(setOf(some.join(' ')));
      }),
    );
  });

  test('composed, decomposed, without marks and in capitals finds the same', () => {
    fc.assert(
      fc.property(words, (some) => {
        const query = some.join(' ');
        const all = setOf(query);
        expect(setOf(query.normalize('NFD'))).toEqual(all);
        expect(setOf(query.normalize('NFC'))).toEqual(all);
        expect(setOf(fold(query))).toEqual(all);
        expect(setOf(query.toLocaleUpperCase('vi'))).toEqual(all);
      }),
    );
  });

  test('the tone may stand on either vowel, and counts as typed', () => {
    expect(slugsOf('hoà giải')).toEqual(slugsOf('hòa giải'));
    expect(slugsOf('văn hoá')).toEqual(slugsOf('văn hóa'));
  });

  test('as typed comes before the same letters with other marks', () => {
    const named = (name: string): Procedure => ({
      ...procedures[0]!,
      code: name,
      slug: name,
      name,
      otherNames: [],
    });
    const [death, private_] = [named('Đăng ký tử vong'), named('Đăng ký tư vong')];
    const first = (query: string) =>
      findServices([serviceOf(private_), serviceOf(death)], { query, fileable: false }).services.map(
        ({ name }) => name,
      );
    expect(first('tử vong')).toEqual([death.name, private_.name]);
    expect(first('tư vong')).toEqual([private_.name, death.name]);
    expect(first('tu vong')).toHaveLength(2);
  });

  test('the beginning of a word is enough while it is typed', () => {
    expect(slugsOf('khai si')).toContain('dang-ky-khai-sinh');
    expect(slugsOf('kết h')).toContain('dang-ky-ket-hon');
  });

  test('any text at all is answered, and nothing is found for what the commune does not do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = find(text);
        expect(found.services.length + found.near.length).toBeLessThanOrEqual(procedures.length);
      }),
    );
    expect(slugsOf('hộ chiếu vũ trụ')).toEqual([]);
    expect(slugsOf('  ')).toHaveLength(procedures.length);
  });
});

describe('spellings', () => {
  /** What words are compared by. */
  const comparedBy = (text: string) => {
    const [word] = wordsOf(text);
    return `${word?.folded} ${word?.marked}`;
  };

  const onsets = 'b c ch d đ g gh h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat('');
  const rimes =
    'a ai ay ây e ê i ia iêu o oi oai oay oi ô ôi ơi u ua ui uy uya uynh uyên uôi ư ươi y yên yêu'.split(' ');
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  /** Where the letter is all of the rime, i and y sound the same; so they do after "qu", whose u is not of the rime. */
  const spoken = (onset: string, rime: string) =>
    `${onset}/${rime === 'y' && 'hklmstv'.includes(onset) ? 'i' : onset === 'qu' ? rime.replace(/^y/, 'i') : rime}`;
  /** Every syllable: as it is written, spoken and compared. The tone stands at its end: where exactly is another rule. */
  const syllables = onsets.flatMap((onset) =>
    rimes.flatMap((rime) =>
      tones.map((tone) => {
        const written = `${onset}${rime}${tone}`.normalize('NFC');
        return { written, spoken: `${spoken(onset, rime)}/${tone}`, compared: comparedBy(written) };
      }),
    ),
  );

  /** Syllables that have the one in common and not the other, the first two of each. */
  function apart(common: 'spoken' | 'compared', other: 'spoken' | 'compared') {
    const first = new Map<string, (typeof syllables)[number]>();
    return syllables.flatMap((one) => {
      const before = first.get(one[common]) ?? one;
      first.set(one[common], before);
      return before[other] === one[other] ? [] : [`${before.written} ${one.written}`];
    });
  }

  test('two spellings of one syllable are the same, and two syllables are never made one', () => {
    expect(syllables.length).toBeGreaterThan(4000);
    expect(apart('spoken', 'compared')).toEqual([]);
    expect(apart('compared', 'spoken')).toEqual([]);
  });

  test.each([
    ['quý', 'quí'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['tỷ', 'tỉ'],
    ['hy', 'hi'],
    ['sỹ', 'sĩ'],
    ['Y', 'i'],
    ['KÝ', 'kí'.normalize('NFD')],
    ['quỳnh', 'quình'],
  ])('%s is %s', (one, other) => {
    expect(comparedBy(one)).toBe(comparedBy(other));
  });

  test.each([
    ['tai', 'tay'],
    ['tui', 'tuy'],
    ['thui', 'thuy'],
    ['hoai', 'hoay'],
    ['mai', 'may'],
    ['lũi', 'lũy'],
    ['kĩ', 'kí'],
    ['khui', 'khuy'],
  ])('%s is not %s', (one, other) => {
    expect(comparedBy(one)).not.toBe(comparedBy(other));
  });

  test('either spelling finds the same services in the same order', () => {
    for (const [one, other] of [
      ['đăng ký', 'đăng kí'],
      ['dang ky ket hon', 'dang ki ket hon'],
      ['sơ yếu lý lịch', 'sơ yếu lí lịch'],
      ['liệt sĩ', 'liệt sỹ'],
      ['bảo hiểm y tế', 'bảo hiểm i tế'],
    ] as const) {
      expect(slugsOf(one), one).toEqual(slugsOf(other));
      expect(slugsOf(one), one).not.toEqual([]);
    }
  });
});

describe('words written as one', () => {
  test.each([
    ['khaisinh', 'khai sinh', 'dang-ky-khai-sinh'],
    ['KHAISINH', 'khai sinh', 'dang-ky-khai-sinh'],
    ['dangkikethon', 'đăng ký kết hôn', 'dang-ky-ket-hon'],
    ['đăng ký khaisinh', 'đăng ký khai sinh', 'dang-ky-khai-sinh'],
  ])('"%s" is read as "%s"', (query, readAs, slug) => {
    const found = find(query);
    expect(found.readAs).toBe(readAs);
    expect(found.services[0]?.slug).toBe(slug);
  });

  test('what stands somewhere as it is typed, or nowhere, stays as it is', () => {
    for (const query of ['khai sinh', 'thường', 'thư', 'xyzxyz', 'aaaaaaaa'])
      expect(find(query).readAs).toBeUndefined();
  });
});

test('words of a law or a rule that stand together are found, when no name holds them', () => {
  const law = procedures.flatMap(({ legalBases }) => legalBases)[0]?.number ?? '';
  const { services: found } = find(law);
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.every(({ facts }) =>
      decidedBy(facts.legalBases, (laws) => laws.some(({ number }) => number === law)),
    ),
  ).toBe(true);
});

test('what is no word at all finds nothing, and says why', () => {
  expect(find('😀')).toMatchObject({ services: [], near: [], wordless: true, counts: { fileable: 0 } });
  expect(find(' ').wordless).toBe(false);
});

describe('words that find nothing', () => {
  test.each([
    ['khai shinh', 'khai sinh', 'dang-ky-khai-sinh'],
    ['kai sinh', 'khai sinh', 'dang-ky-khai-sinh'],
    ['kết hônn', 'kết hôn', 'dang-ky-ket-hon'],
    ['đăng ký kết hom', 'đăng ký kết hôn', 'dang-ky-ket-hon'],
  ])('"%s" may have meant "%s"', (query, suggestion, slug) => {
    const { services, suggestion: meant, near } = find(query);
    expect(services).toEqual([]);
    expect(meant).toBe(suggestion);
    expect(near.map((one) => one.slug)).toContain(slug);
  });

  test('a suggestion always finds something', () => {
    const mistakes = fc.tuple(
      fc.constantFrom(...procedures),
      fc.nat(),
      fc.constantFrom(...'abcdeghiklmnopqrstuvxy'),
    );
    fc.assert(
      fc.property(mistakes, ([{ name }, place, letter]) => {
        const at = place % name.length;
        const { suggestion, near } = find(`${name.slice(0, at)}${letter}${name.slice(at + 1)}`);
        if (suggestion === undefined) return;
        expect(slugsOf(suggestion).length).toBeGreaterThan(0);
        expect(near.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['xinh', 'sinh', 0.5],
    ['chung', 'trung', 0.5],
    ['shinh', 'sinh', 0.5],
    ['hom', 'hon', 1],
    ['hnô', 'hôn', 1],
    ['khai', 'sinh', undefined],
    ['an', 'am', undefined],
  ])('"%s" for "%s" is %s letters off', (typed, word, off) => {
    const [one, other] = [typed, word].map((text) => wordsOf(text)[0]);
    expect(misspelling(one!, other!)).toBe(off);
  });
});

describe('choices', () => {
  test('Đ14.2 hold together, and the counts say what choosing each would leave', () => {
    for (const query of ['', 'giấy']) {
      for (const fileable of [false, true]) {
        const { counts } = find(query, { fileable });
        for (const sector of sectorIds) {
          expect(find(query, { fileable, sector }).services, sector).toHaveLength(counts.sector[sector] ?? 0);
        }
        for (const event of lifeEventIds) {
          expect(find(query, { fileable, event }).services, event).toHaveLength(counts.event[event] ?? 0);
        }
        for (const level of [1, 2, 3, 4] as const) {
          expect(find(query, { fileable, level }).services).toHaveLength(counts.level[level] ?? 0);
        }
      }
    }
    const both = find('', { sector: 'ho-tich', fileable: true });
    expect(both.services.map(({ slug }) => slug)).toEqual(
      procedures
        .filter((one) => one.sector === 'ho-tich' && acceptsOnlineSubmission(one))
        .map(({ slug }) => slug),
    );
    // A choice does not change its own counts: the others stay to be chosen.
    expect(both.counts.sector).toEqual(find('', { fileable: true }).counts.sector);
  });

  test('a life event begins with what it is about', () => {
    expect(servicesFor(procedures, 'birth')[0]?.slug).toBe('dang-ky-khai-sinh');
    for (const event of lifeEventIds) {
      const led = servicesFor(procedures, event);
      expect(led.every(({ lifeEvents: events }) => events.includes(event))).toBe(true);
      expect(slugsOf(lifeEvents[event])).toEqual(expect.arrayContaining(led.map(({ slug }) => slug)));
    }
  });

  test('what is related shares a life event and is another service', () => {
    for (const procedure of procedures) {
      for (const other of relatedServices(procedures, procedure)) {
        expect(other.code).not.toBe(procedure.code);
        expect(other.lifeEvents.some((event) => procedure.lifeEvents.includes(event))).toBe(true);
      }
    }
  });
});

describe('the page', () => {
  const links = {
    services: '/dich-vu-cong',
    contact: '/lien-he',
    sector: (sector: string) => `/linh-vuc/${sector}`,
    procedure: ({ slug }: { slug: string }) => `/dich-vu-cong/${slug}`,
  };
  const pageHtml = (sought: ServiceQuery) => {
    const found = findServices(services, sought);
    return renderToStaticMarkup(
      createElement(
        'div',
        null,
        createElement(ServiceFinder, { sought, found, links }),
        createElement(FinderResults, { sought, found, links }),
      ),
    );
  };

  test('keeps every choice in the address, and none that is open', () => {
    expect(servicesFilter.address({ query: '', fileable: false }, '/d')).toBe('/d');
    expect(
      servicesFilter.address(
        { query: 'a b', sector: 'ho-tich', level: 4, event: 'birth', fileable: true },
        '/d',
      ),
    ).toBe('/d?q=a+b&su-kien=birth&linh-vuc=ho-tich&muc=4&truc-tuyen=1');
  });

  test('each choice can be taken off alone, and all together', () => {
    const html = pageHtml({ query: 'đăng ký', sector: 'ho-tich', level: 3, fileable: true });
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) =>
      (href ?? '').replaceAll('&amp;', '&'),
    );
    const query = `q=${new URLSearchParams({ q: 'đăng ký' }).toString().slice(2)}`;
    expect(hrefs).toContain(`/dich-vu-cong?${query}&muc=3&truc-tuyen=1`);
    expect(hrefs).toContain(`/dich-vu-cong?${query}&linh-vuc=ho-tich&truc-tuyen=1`);
    expect(hrefs).toContain(`/dich-vu-cong?${query}&linh-vuc=ho-tich&muc=3`);
    expect(hrefs).toContain(`/dich-vu-cong?${query}`);
  });

  test('helps where nothing is found', () => {
    expect(pageHtml({ query: 'khai shinh', fileable: false })).toContain('<strong>khai sinh</strong>');
    const narrowed = pageHtml({ query: 'khai sinh', sector: 'cu-tru', level: 1, fileable: true });
    expect(narrowed).toContain('Không tìm thấy thủ tục nào');
    expect(narrowed).toMatch(/Bỏ hết lựa chọn để xem \d+ thủ tục/);
  });
});
