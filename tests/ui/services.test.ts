// What the public pages of services must tell (Đ3.4, Đ14.2, Đ15, Đ10.10), from every procedure of the catalog.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { feeExamples, feeSummary } from '#app/ui/components/fees/fee-text.ts';
import { levelSentence } from '#app/ui/components/level-mark/level-mark.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { SiteProvider } from '#app/ui/components/page/site.tsx';
import { ProcedureContents, ProcedureSections } from '#app/ui/pages/public/procedure/contents.tsx';
import { ProcedureFacts } from '#app/ui/pages/public/procedure/facts.tsx';
import { FilingGuide, stepsOf } from '#app/ui/pages/public/procedure/filing-guide.tsx';
import { governmentService } from '#app/ui/pages/public/procedure/government-service.ts';
import { procedureSections } from '#app/ui/pages/public/procedure/sections.tsx';
import { sectionIds } from '#app/ui/pages/public/procedure/section-ids.ts';
import { ProcedureStart } from '#app/ui/pages/public/procedure/start.tsx';
import { ServiceList } from '#app/ui/components/service-list/service-list.tsx';
import { acceptsOnlineSubmission, mustBeAttached, offersForms, type Procedure } from '#catalog/procedure.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { usualHours } from '#catalog/working-calendar.ts';
import { findForm, isPledgeSection } from '#forms/index.ts';

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

function page(procedure: Procedure): string {
  const codes: readonly string[] = offersForms(procedure) ? procedure.forms : [];
  const forms = codes.map((code) => ({
    code,
    title: `Tờ khai ${code}`,
    blankHref: `/mau/${code}.pdf`,
    fillHref: `/khai/${code}`,
    fileNote: 'tệp PDF',
  }));
  const guide = acceptsOnlineSubmission(procedure)
    ? createElement(FilingGuide, { steps: stepsOf(procedure, findForm(procedure.onlineForm), links) })
    : undefined;
  const sections = procedureSections(procedure, forms, guide);
  return renderToStaticMarkup(
    createElement(
      'div',
      null,
      createElement(ProcedureFacts, { procedure }),
      createElement(ProcedureStart, { procedure, links }),
      createElement(ProcedureContents, { sections }),
      createElement(ProcedureSections, { sections }),
    ),
  );
}

describe('the list of services', () => {
  const html = renderToStaticMarkup(
    createElement(ServiceList, {
      services: procedures,
      hrefOf: ({ slug }: Procedure) => `/${slug}`,
      label: 'Thủ tục',
    }),
  );

  test('Đ14.2 names every service with its level, its time limit, its fee and whether it can be filed here', () => {
    const items = html.split('service-list__item').slice(1);
    expect(items).toHaveLength(procedures.length);
    procedures.forEach((procedure, index) => {
      const item = items[index] ?? '';
      expect(item).toContain(escape(procedure.name));
      expect(item).toContain(`Mức độ ${procedure.level}`);
      expect(item).toContain(escape(feeSummary(procedure.charges)));
      expect(item).toContain('Thời hạn');
      expect(item.includes('Nộp trực tuyến được')).toBe(acceptsOnlineSubmission(procedure));
    });
  });
});

describe.each(procedures.map((procedure) => ({ slug: procedure.slug, procedure })))(
  'the page of $slug',
  ({ procedure }) => {
    const html = page(procedure);

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
        const [, section = ''] = html.split(`<section id="${sectionIds[component]}"`);
        expect(section.slice(0, section.indexOf('</section>'))).toContain(escape(note));
      }
    });

    test('says that the declaration is sent from the portal only where the portal takes it', () => {
      const promised = html.includes('khai ngay trên cổng');
      const replaced = procedure.documents.some(({ replacedByForm }) => replacedByForm !== undefined);
      expect(promised).toBe(replaced && acceptsOnlineSubmission(procedure));
      if (replaced && !promised) expect(html).toContain('in ra, ký và nộp');
      // Nor any other words about sending it from here.
      if (!acceptsOnlineSubmission(procedure)) expect(html).not.toMatch(/nộp trực tuyến thì/i);
      else if (procedure.documents.some(({ form }) => form === 'to-be-shown'))
        expect(html).toContain('Nộp trực tuyến thì không phải tải bản chụp giấy này lên.');
    });

    test('says what to prepare before the start', () => {
      const start = html.indexOf('procedure-start__button');
      const prepare = html.slice(html.indexOf('id="chuan-bi"'), start);
      expect(start).toBeGreaterThan(0);
      for (const { name } of procedure.documents.filter(({ required }) => required))
        expect(prepare).toContain(escape(name));
    });

    test('Đ14.3 tells how it is filed online, with its own form, papers, fee and result, in steps with pictures', () => {
      const [, guide = ''] = html.split('<section id="nop-truc-tuyen"');
      expect(guide !== '').toBe(procedure.level >= 3);
      if (!acceptsOnlineSubmission(procedure)) return;
      const told = guide.slice(0, guide.indexOf('</section>'));
      const sections = findForm(procedure.onlineForm)?.sections.filter(
        (section) => !isPledgeSection(section),
      );
      expect(sections?.length).toBeGreaterThan(0);
      for (const { heading } of sections ?? []) expect(told).toContain(escape(heading));
      for (const document of procedure.documents.filter(mustBeAttached))
        expect(told).toContain(escape(document.name));
      for (const result of procedure.results) expect(told).toContain(escape(result));
      if (procedure.charges.kind === 'charged') expect(told).toContain(escape(feeSummary(procedure.charges)));
      expect(told.split('aria-label="Hình vẽ: ').length - 1).toBe(told.split('<h3').length - 1);
    });

    test('tells machines what it is, and nothing that is under review as if it were certain', () => {
      const service = governmentService(procedure, place, addresses);
      expect(service).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: procedure.name,
        url: addresses.procedure,
        jurisdiction: { '@type': 'AdministrativeArea', name: 'xã Phú An' },
        areaServed: { '@type': 'AdministrativeArea' },
        serviceOperator: { '@id': 'https://phuan.example/#uy-ban-nhan-dan' },
      });
      expect(Object.keys(service).filter((key) => !serviceTerms.has(key))).toEqual([]);
      expect(JSON.stringify(service).includes(addresses.file)).toBe(acceptsOnlineSubmission(procedure));
      if (procedure.toReview.some(({ component }) => component === 'charges'))
        expect(service).not.toHaveProperty('offers');
    });

    test('Đ3.4b Đ3.4c offers what its level allows and nothing of a higher one', () => {
      expect(html).toContain(
        levelSentence(procedure.level, 'onlinePayment' in procedure && procedure.onlinePayment === 'gateway'),
      );
      expect(html.includes('href="/nop"')).toBe(procedure.level >= 3);
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
  const unit = {
    name: 'Ủy ban nhân dân xã Phú An',
    header: ['Ủy ban nhân dân', 'Xã Phú An'] as const,
    place: 'Phú An',
    address: 'Đường ĐT 744',
    phone: '0274 3000 000',
    fax: '0274 3000 001',
    email: 'lienhe@example.vn',
    responsible: 'Chủ tịch',
  };
  const linksOut = [
    { title: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.example/', opens: true },
    { title: 'Tỉnh Bình Dương', href: 'https://tinh.example/', opens: false },
  ];
  const html = renderToStaticMarkup(
    createElement(SiteProvider, {
      site: { unit, mode: 'live' as const, sections: [], linksOut },
      children: createElement(Page, { children: 'Nội dung' }),
    }),
  );
  const footer = html.slice(html.indexOf('<footer'));
  for (const text of [unit.name, unit.address, unit.phone, unit.fax, unit.email, unit.responsible])
    expect(footer).toContain(text);
  expect(footer).toContain('href="https://dichvucong.example/"');
  expect(footer).toContain('Tỉnh Bình Dương (hiện chưa mở được)');
  expect(footer).not.toContain('https://tinh.example/');
  expect(footer).toContain('href="/lien-ket"');
  expect(html).not.toContain('Bản dùng thử');
  expect(html.indexOf('govuk-skip-link')).toBeLessThan(html.indexOf('<header'));
});
