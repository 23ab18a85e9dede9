// What the public pages of services must tell (Đ3.4, Đ14.2, Đ15, Đ10.10), from every procedure of the catalog.
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { feeExamples, feeSummary } from '#app/ui/components/fees/fee-text.ts';
import { levelSentence } from '#app/ui/components/level-mark/level-mark.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { SiteProvider } from '#app/ui/components/page/site.tsx';
import { ProcedureSections } from '#app/ui/pages/public/procedure/folded-sections.tsx';
import { ProcedureFacts } from '#app/ui/pages/public/procedure/facts.tsx';
import { FilingGuide, stepsOf } from '#app/ui/pages/public/procedure/filing-guide.tsx';
import { procedureParts } from '#app/ui/pages/public/procedure/procedure-sheet.ts';
import { governmentService } from '#app/ui/pages/public/procedure/government-service.ts';
import { procedureSections } from '#app/ui/pages/public/procedure/sections.tsx';
import { sectionIds } from '#app/ui/pages/public/procedure/section-ids.ts';
import { AtTheOffice, ProcedureKey, ProcedureStart } from '#app/ui/pages/public/procedure/start.tsx';
import { listedFacts, ServiceList } from '#app/ui/components/service-list/service-list.tsx';
import { summaryOf, documentOf } from '#app/http/procedures-api.server.ts';
import { SearchResults } from '#app/ui/pages/public/search/search-results.tsx';
import { StartPage } from '#app/ui/pages/resident/filing/start-page.tsx';
import { titleOf } from '#app/publications/item-title.ts';
import { limitStages } from '#catalog/limit-words.ts';
import { acceptsOnlinePayment, filingOf, offerOf, payingOf } from '#catalog/offer.ts';
import { acceptsOnlineSubmission, isTakenInHere, offersForms, type Procedure } from '#catalog/procedure.ts';
import { responsibleText } from '#app/ui/pages/public/procedure/responsible-text.ts';
import { procedures } from '#catalog/procedures/index.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import {
  listNotice,
  listNoticeOf,
  unverifiedMark,
  unverifiedSentence,
  withdrawnSentence,
} from '#catalog/stated.ts';
import { usualHours } from '#catalog/working-calendar.ts';
import { findForm, isPledgeSection } from '#forms/index.ts';

import { serviceOf, services, type Service } from '../support/services.ts';
import { danglingReferences, elementsOf, idsOf, repeated } from './markup.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
const links = {
  file: '/nop',
  fill: (code: string) => `/khai/${code}`,
  contact: '/lien-he',
  signUp: '/dang-ky',
  myDossiers: '/ho-so',
  lookUp: '/tra-cuu',
};

const place = {
  name: 'Ủy ban nhân dân xã Phú An',
  address: 'Đường ĐT 744',
  phone: '0274 3000 000',
  email: '',
  hours: usualHours,
};
const addresses = {
  home: 'https://phuan.example/',
  procedure: 'https://phuan.example/dich-vu-cong/x',
  file: 'https://phuan.example/dich-vu-cong/x/nop-ho-so',
};
/** What schema.org knows of a GovernmentService: its own terms, a Service's and a Thing's. */
const serviceTerms = new Set(
  (
    '@context @type @id name alternateName description identifier url jurisdiction serviceOperator areaServed ' +
    'audience availableChannel category hoursAvailable offers provider serviceOutput serviceType'
  ).split(' '),
);

const filedHere = (procedure: Procedure) => filingOf(procedure).at === 'here';

function page({ offered: procedure, sheet }: Service): string {
  const codes: readonly string[] = offersForms(procedure) ? procedure.forms : [];
  const forms = codes.map((code) => ({
    code,
    title: `Tờ khai ${code}`,
    blankHref: `/mau/${code}.pdf`,
    fillHref: `/khai/${code}`,
    fileNote: 'tệp PDF',
  }));
  const guide =
    sheet.filing.at === 'here'
      ? createElement(FilingGuide, { steps: stepsOf(sheet, findForm(sheet.filing.form), links) })
      : undefined;
  const sections = procedureSections(sheet, forms, guide);
  return renderToStaticMarkup(
    createElement(
      'div',
      null,
      createElement(ProcedureKey, { sheet, links }),
      createElement(ProcedureFacts, { sheet }),
      createElement(ProcedureStart, { sheet, links }),
      ...(sheet.resolver?.commune === 'informs' ? [] : [createElement(AtTheOffice, { contact: '/lien-he' })]),
      createElement(ProcedureSections, { sections }),
    ),
  );
}

describe('the list of services', () => {
  const html = renderToStaticMarkup(
    createElement(ServiceList, {
      services: services.map(({ sheet }) => sheet),
      hrefOf: ({ slug }: ServiceSheet) => `/${slug}`,
      label: 'Thủ tục',
    }),
  );

  test('Đ14.2 names every service with its level, its time limit, its fee and whether it can be filed here', () => {
    const items = html.split('service-list__item').slice(1);
    expect(items).toHaveLength(procedures.length);
    services.forEach(({ offered: procedure }, index) => {
      const item = items[index] ?? '';
      expect(item).toContain(escape(procedure.name));
      expect(item).toContain(`Mức độ ${procedure.level}`);
      expect(item).toContain(escape(feeSummary(procedure.charges)));
      expect(item).toContain('Thời hạn');
      expect(item.includes('Nộp trực tuyến được')).toBe(filedHere(procedure));
    });
  });
});

describe.each(services.map((service) => ({ slug: service.sheet.slug, service })))(
  'the page of $slug',
  ({ service }) => {
    const { offered: procedure, sheet } = service;
    const html = page(service);

    test('Đ15 Đ3.4a shows every component, the legal bases and what each party answers for', () => {
      const told = [
        ...procedure.handling.map((step) => step.title),
        ...procedure.documents.map((document) => document.name),
        ...procedure.audience,
        ...procedure.results,
        ...procedure.legalBases.map((law) => law.number),
        ...procedure.responsibilities.applicant,
        ...procedure.responsibilities.commune,
        procedure.timeLimit.wording,
        procedure.authority.receives,
        procedure.authority.decides,
        procedure.authority.prepares,
        procedure.conditions,
        procedure.code,
        procedure.eligibility,
        procedure.levelReason,
      ];
      for (const text of told) expect(html).toContain(escape(text));
    });

    test('tells what is under review at the component it is about, and nowhere else', () => {
      const marks = html.split('under-review__mark').length - 1;
      expect(marks).toBe(new Set(procedure.toReview.map(({ component }) => component)).size);
      for (const { component, note } of procedure.toReview) {
        const [, section = ''] = html.split(` id="${sectionIds[component]}"`);
        const told = section.slice(
          0,
          section.indexOf(component === 'documents' ? '</section>' : '</details>'),
        );
        expect(told).toContain(escape(unverifiedSentence));
        expect(told).toContain('Nguồn: ');
        // What exactly is to be compared is told to the desk.
        expect(html).not.toContain(escape(note));
      }
    });

    test('says that the declaration is sent from the portal only where the portal takes it', () => {
      const promised = html.includes('khai ngay trên Cổng');
      const replaced = procedure.documents.some(({ replacedByForm }) => replacedByForm !== undefined);
      expect(promised).toBe(replaced && filedHere(procedure));
      if (replaced && !promised) expect(html).toContain('in ra, ký và nộp');
      // Nor any other words about sending it from here.
      if (!filedHere(procedure)) expect(html).not.toMatch(/nộp trực tuyến thì/i);
      else if (procedure.documents.some(({ form }) => form === 'to-be-shown'))
        expect(html).toContain('Nộp trực tuyến thì không phải tải bản chụp giấy này lên.');
    });

    test('its first screen says for whom it is, in how long, for how much and what everybody has to bring', () => {
      const first = html.slice(0, html.indexOf('procedure-key__button'));
      for (const asked of ['Ai làm được', 'Bao lâu', 'Chi phí', 'Chuẩn bị']) expect(first).toContain(asked);
      for (const { name, required, replacedByForm } of procedure.documents)
        if (required && replacedByForm === undefined) expect(first).toContain(escape(name));
    });

    test('says what to prepare before the start, and tells each document once', () => {
      const start = html.indexOf('procedure-start__button');
      const prepare = html.slice(html.indexOf('id="chuan-bi"'), start);
      expect(start).toBeGreaterThan(0);
      const nameHtml = (name: string) => `procedure-checklist__name">${escape(name)}</span>`;
      for (const { name } of procedure.documents) expect(prepare.split(nameHtml(name))).toHaveLength(2);
      expect(html.split('procedure-checklist__name')).toHaveLength(procedure.documents.length + 1);
    });

    test('Đ14.3 tells how it is filed online, with its own form, papers, fee and result, in steps with pictures', () => {
      const [, guide = ''] = html.split(' id="nop-truc-tuyen"');
      expect(guide !== '').toBe(filedHere(procedure));
      if (!acceptsOnlineSubmission(procedure) || guide === '') return;
      const told = guide.slice(0, guide.indexOf('</details>'));
      const sections = findForm(procedure.onlineForm)?.sections.filter(
        (section) => !isPledgeSection(section),
      );
      expect(sections?.length).toBeGreaterThan(0);
      for (const { heading } of sections ?? []) expect(told).toContain(escape(heading));
      expect(told.includes(`href="#${sectionIds.documents}"`)).toBe(
        procedure.documents.some(
          ({ form, replacedByForm }) => form === 'to-be-shown' || replacedByForm === undefined,
        ),
      );
      for (const result of procedure.results) expect(told).toContain(escape(result));
      if (procedure.charges.kind === 'charged') expect(told).toContain(escape(feeSummary(procedure.charges)));
      expect(told.split('aria-label="Hình vẽ: ').length - 1).toBe(told.split('<h3').length - 1);
    });

    test('tells machines what it is, and nothing that is under review as if it were certain', () => {
      const service = governmentService(sheet, place, addresses);
      expect(service).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: procedure.name,
        url: addresses.procedure,
        jurisdiction: { '@type': 'AdministrativeArea', name: 'xã Phú An' },
        areaServed: { '@type': 'AdministrativeArea' },
        ...(isTakenInHere(procedure) && {
          serviceOperator: { '@id': 'https://phuan.example/#uy-ban-nhan-dan' },
        }),
      });
      expect(Object.keys(service).filter((key) => !serviceTerms.has(key))).toEqual([]);
      expect(JSON.stringify(service).includes(addresses.file)).toBe(filedHere(procedure));
      if (procedure.toReview.some(({ component }) => component === 'charges'))
        expect(service).not.toHaveProperty('offers');
    });

    test('Đ3.4b Đ3.4c offers what its level allows and nothing of a higher one', () => {
      expect(html).toContain(levelSentence(offerOf(procedure)));
      expect(html.includes('href="/nop"')).toBe(procedure.level >= 3 && isTakenInHere(procedure));
      expect(html.includes('.pdf"')).toBe(procedure.level >= 2);
      expect(html.includes('href="/khai/')).toBe(procedure.level >= 2);
    });

    test('has unique ids, whole references and links of its contents that lead somewhere', () => {
      const ids = new Set(idsOf(html));
      expect(repeated(idsOf(html))).toEqual([]);
      expect(danglingReferences(html)).toEqual([]);
      const inside = elementsOf(html).flatMap(({ attributes }) =>
        attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : [],
      );
      expect(inside.filter((id) => !ids.has(id))).toEqual([]);
    });
  },
);

const unit = {
  name: 'Ủy ban nhân dân xã Phú An',
  header: ['Ủy ban nhân dân', 'Xã Phú An'] as const,
  localName: 'xã Phú An',
  kindWord: 'xã',
  place: 'Phú An',
  address: 'Đường ĐT 744',
  phone: '0274 3000 000',
  fax: '0274 3000 001',
  email: 'lienhe@example.vn',
  hours: usualHours,
  head: { name: 'Nguyễn Quốc Long', title: 'Chủ tịch' },
  responsible: { name: 'Trần Minh Mẫn', title: 'Phó Chủ tịch' },
};

const linksOut = [
  {
    title: titleOf({ title: 'Cổng Dịch vụ công quốc gia' }),
    href: 'https://dichvucong.example/',
    opens: true,
  },
  { title: titleOf({ title: 'Tỉnh Bình Dương' }), href: 'https://tinh.example/', opens: false },
];

const inSite = (children: ReactNode) =>
  createElement(SiteProvider, { site: { unit, mode: 'live' as const, sections: [], linksOut }, children });

/** Everything that a service is shown or told by, as text. */
function representations(service: Service): Readonly<Record<string, string>> {
  const { offered, sheet } = service;
  const published = {
    ...service,
    procedure: offered,
    revisionId: 'r',
    revisionNumber: 1,
    publishedAt: new Date('2026-11-24T01:00:00Z'),
    approvedHere: false,
    open: offered.toReview,
  };
  const url = 'https://phuan.example';
  const listed = createElement(ServiceList, {
    services: [sheet],
    hrefOf: ({ slug }: ServiceSheet) => `/${slug}`,
    label: 'Thủ tục',
  });
  const result = {
    subject: `procedure:${sheet.code}`,
    address: '/x',
    shelf: { id: 'thu-tuc', label: 'Thủ tục' },
    title: [{ text: sheet.name, hit: false }],
    around: [],
    publishedAt: published.publishedAt,
    dated: false,
    withdrawn: false,
    sample: false,
    service: sheet,
  };
  const start = createElement(StartPage, {
    accountName: 'An',
    sheet,
    sections: [],
    minutes: 5,
    earlier: undefined,
    drafts: [],
    links: { services: '/s', procedure: '/p' },
  });
  return {
    page: page(service),
    list: renderToStaticMarkup(listed),
    search: renderToStaticMarkup(
      createElement(SearchResults, { results: [result], fileHref: (slug) => `/${slug}/nop` }),
    ),
    filing: renderToStaticMarkup(inSite(start)),
    'api list': JSON.stringify(summaryOf(published, url)),
    'api document': JSON.stringify(
      documentOf(published, { forms: [], responsible: { lines: [], telephone: '' } }, url),
    ),
    paper: JSON.stringify(procedureParts(sheet)),
    'json-ld': JSON.stringify(governmentService(sheet, place, addresses)),
  };
}

/** Where the time limit is told in each of them, with the mark that has to stand beside it. */
const limitMark = new RegExp(`${unverifiedMark}|${unverifiedSentence}`);

describe.each(services.map((service) => [service.sheet.slug, service] as const))(
  'wherever %s is shown',
  (_slug, service) => {
    const { offered, sheet } = service;
    const all = representations(service);

    test('Đ14.1 what nobody vouches for is said to be so, and what is taken back is not shown', () => {
      const settled = (decision: 'confirmed' | 'withdrawn') =>
        representations(
          serviceOf(offered, {
            standing: {
              settled: offered.toReview.map(({ component, note }) => ({
                ...{ component, note, decision, on: '2026-11-20' },
                source: 'Nghị quyết 1/NQ',
              })),
              approvedHere: false,
            },
          }),
        );
      for (const text of Object.values(settled('confirmed'))) expect(text).not.toMatch(limitMark);
      const doubted = (['timeLimit', 'charges'] as const).filter((component) =>
        offered.toReview.some((one) => one.component === component),
      );
      if (doubted.length === 0) return;
      const withdrawn = settled('withdrawn');
      for (const component of doubted) {
        for (const where of ['page', 'filing', 'api list', 'api document', 'paper'])
          expect([where, limitMark.test(all[where] ?? '')]).toEqual([where, true]);
        // Dozens of marks on one page say nothing: its page says it once.
        for (const where of ['list', 'search'])
          expect([where, limitMark.test(all[where] ?? '')]).toEqual([where, false]);
        expect(listNoticeOf(listedFacts(sheet))).toBe(listNotice);
        expect(JSON.parse(all['api document'] ?? '')).toMatchObject({
          procedure: { [component]: { certainty: 'unverified', notice: unverifiedSentence } },
        });
        expect(withdrawn['page']).toContain(withdrawnSentence);
        if (component !== 'timeLimit') continue;
        const { wording } = offered.timeLimit;
        for (const text of Object.values(withdrawn)) expect(text).not.toContain(escape(wording));
      }
    });

    test('Đ3.4c Đ3.4d level, filing and payment are told alike', () => {
      const { level, filing, paying } = offerOf(offered);
      const filed = filing === 'here';
      expect(level === 4).toBe(offered.declaredLevel === 4 && paying !== 'when-told');
      expect(acceptsOnlinePayment(offered)).toBe(paying === 'gateway');
      if (level < 4) expect(paying).not.toBe('gateway');
      for (const where of ['page', 'list', 'search', 'paper'])
        expect(all[where]).toContain(`Mức độ ${level}`);
      if (offered.declaredLevel !== level) {
        // Only the page tells what it will be again.
        expect(all['list']).not.toContain(`Mức độ ${offered.declaredLevel}`);
        expect(all['page']).toContain(`cung cấp ở mức độ ${offered.declaredLevel} như đã đăng ký`);
      }
      expect(all['list']?.includes('Nộp trực tuyến được')).toBe(filed);
      expect(all['page']?.includes('href="/nop"')).toBe(filed);
      expect(all['api document']?.includes('"file":')).toBe(filed);
      expect(JSON.parse(all['api document'] ?? '')).toMatchObject({
        procedure: { offer: { value: { level, filing, paying } } },
      });
      const promises =
        /lệ phí trực tuyến được|, nộp trực tuyến được|[Tt]rả trực tuyến khi nộp|chuyển bạn sang trang thanh toán/;
      for (const where of ['page', 'list', 'search'])
        expect([where, promises.test(all[where] ?? '')]).toEqual([where, paying === 'gateway']);
      if (paying === 'gateway' || paying === 'when-told')
        expect(all['page']).not.toMatch(/[Nn]ộp (phí, lệ phí )?tại (Bộ phận )?Một cửa khi nhận/);
    });

    test('the stages of its limit are told, on its page and on paper', () => {
      for (const stage of limitStages(offered.timeLimit)) {
        expect(all['page']).toContain(escape(stage));
        expect(all['paper']).toContain(stage);
      }
    });

    test('Đ14.1 the decision of publication is named, in the page and for machines', () => {
      const { publication } = offered;
      expect(all['page']).toContain(escape(publication?.decision ?? 'Chưa có trên Cổng'));
      expect(JSON.parse(all['api document'] ?? '')).toMatchObject({
        procedure: { publication: { value: publication ?? null } },
        revision: { number: 1, publishedAt: '2026-11-24T01:00:00.000Z' },
      });
      expect(filingOf(offered)).toEqual(sheet.filing);
      expect(payingOf(offered)).toBe(sheet.paying);
    });
  },
);

test('NĐ 224/2026 Đ15.1 what the national portal takes is not begun here: page, list, search and machines lead there', () => {
  const birth = procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh');
  if (birth === undefined) throw new Error('no birth');
  const address = 'https://dichvucong.gov.vn/thu-tuc/1.001193';
  const service = serviceOf({ ...birth, provider: { kind: 'national', address } });
  const all = representations(service);
  for (const where of ['page', 'list', 'search'])
    expect(all[where]).toContain('Nộp trên Cổng Dịch vụ công quốc gia');
  for (const where of ['page', 'search', 'api list', 'api document', 'json-ld'])
    expect([where, all[where]?.includes(address)]).toEqual([where, true]);
  expect(all['page']).not.toContain('href="/nop"');
  expect(all['list']).not.toContain('Nộp trực tuyến được');
  expect(all['api document']).not.toContain('"file":');
});

test('what the police decide is told as theirs, and leads to them: page, paper and machines name nobody of the commune', () => {
  const police = procedures.filter(({ sector }) => sector === 'cu-tru');
  expect(police.map(({ slug }) => slug)).toEqual(['dang-ky-thuong-tru', 'xac-nhan-thong-tin-cu-tru']);
  for (const procedure of police) {
    const all: Record<string, string> = { ...representations(serviceOf(procedure)) };
    expect(all['page']).toContain('Trực tiếp tại Công an xã Phú An');
    for (const where of ['page', 'paper', 'json-ld']) {
      // The title of a decree names the desk, and whoever has a doubt asks it.
      all[where] = all[where]?.replaceAll(unverifiedSentence, '') ?? '';
      all[where] = all[where]?.replaceAll('Bộ phận Một cửa và Cổng Dịch vụ công quốc gia', '') ?? '';
      expect([where, /.{60}Bộ phận Một cửa.{60}/.exec(all[where])?.[0]]).toEqual([where, undefined]);
      expect([where, /.{60}Lãnh đạo Ủy ban nhân dân.{60}/.exec(all[where])?.[0]]).toEqual([where, undefined]);
    }
    expect(all['page']).toContain('Ủy ban nhân dân không giải quyết và không nhận hồ sơ này.');
    for (const where of ['api list', 'api document'])
      expect(all[where]).toContain('"resolver":{"by":"police","commune":"informs"}');
    expect(all['json-ld']).not.toContain('Tư pháp');
    const registrar = {
      name: 'Phạm Văn Dũng',
      position: 'Công chức Tư pháp',
      units: [],
      telephone: '0274',
      standsIn: false,
    };
    expect(responsibleText(registrar, serviceOf(procedure).sheet, unit.phone)).toEqual({
      lines: [expect.stringContaining('Công an xã Phú An (Trưởng Công an xã)')],
      telephone: '',
    });
  }
});

describe('fees', () => {
  test('examples are computed as a dossier will be charged', () => {
    const copies = procedures.find(({ slug }) => slug === 'chung-thuc-ban-sao');
    const item = copies?.charges.kind === 'charged' ? copies.charges.items[0] : undefined;
    if (item === undefined) throw new Error('no charge');
    expect(feeExamples(item)).toContainEqual({ what: '2 bản, bản chính 5 trang', amount: '14.000 đồng' });
  });
});

test('every procedure is reached from a life event', () => {
  expect(procedures.filter((procedure) => procedure.lifeEvents.length === 0).map(({ slug }) => slug)).toEqual(
    [],
  );
});

test('Đ10.10, Đ13.1b every page says whose it is, who answers for it, and how to reach them', () => {
  const html = renderToStaticMarkup(inSite(createElement(Page, { children: 'Nội dung' })));
  const footer = html.slice(html.indexOf('<footer'));
  for (const text of [
    unit.name,
    unit.address,
    unit.phone,
    unit.fax,
    unit.email,
    'Trần Minh Mẫn, Phó Chủ tịch',
  ])
    expect(footer).toContain(text);
  expect(footer).toContain('href="https://dichvucong.example/"');
  expect(footer).toContain('Tỉnh Bình Dương (hiện chưa mở được)');
  expect(footer).not.toContain('https://tinh.example/');
  expect(footer).toContain('href="/lien-ket"');
  expect(html).not.toContain('Bản dùng thử');
  expect(html.indexOf('govuk-skip-link')).toBeLessThan(html.indexOf('<header'));
});
