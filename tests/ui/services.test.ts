// What the public pages of services must tell (Đ3.4, Đ14.2, Đ15, Đ10.10), from every procedure of the catalog.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { findServices, fold } from '#app/domain/catalog/find-services.ts';
import { feeExamples, feeSummary } from '#app/ui/fees/fee-text.ts';
import { levelSentence } from '#app/ui/level-mark/level-mark.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SiteProvider } from '#app/ui/page/site.tsx';
import { ProcedureContents, ProcedureSections } from '#app/ui/procedure/contents.tsx';
import { ProcedureFacts } from '#app/ui/procedure/facts.tsx';
import { procedureSections } from '#app/ui/procedure/sections.tsx';
import { ServiceList } from '#app/ui/service-list/service-list.tsx';
import { acceptsOnlineSubmission, offersForms, type Procedure } from '#catalog/procedure.ts';
import { procedures } from '#catalog/procedures/index.ts';

import { danglingReferences, elementsOf, idsOf, repeated } from './markup.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#x27;');
const links = { file: '/nop', fill: (code: string) => `/khai/${code}`, contact: '/lien-he' };

function page(procedure: Procedure): string {
  const codes: readonly string[] = offersForms(procedure) ? procedure.forms : [];
  const forms = codes.map((code) => ({
    code,
    title: `Tờ khai ${code}`,
    blankHref: `/mau/${code}.pdf`,
    fillHref: `/khai/${code}`,
    fileNote: 'tệp PDF',
  }));
  const sections = procedureSections(procedure, forms);
  return renderToStaticMarkup(
    createElement(
      'div',
      null,
      createElement(ProcedureFacts, { procedure, links }),
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
      ];
      for (const text of told) expect(html).toContain(escape(text));
    });

    test('tells what is under review as under review', () => {
      for (const { note: fact } of procedure.toReview) {
        expect(html.indexOf(escape(fact))).toBeGreaterThan(html.indexOf('id="ra-soat"'));
      }
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

describe('finding a service', () => {
  const first = (query: string) => findServices(procedures, query)[0]?.slug;

  test.each([
    ['khai sinh', 'dang-ky-khai-sinh'],
    ['Khai sinh'.normalize('NFD'), 'dang-ky-khai-sinh'],
    ['DANG KY KET HON', 'dang-ky-ket-hon'],
    ['làm giấy đăng ký khai tử', 'dang-ky-khai-tu'],
    ['sao y', 'chung-thuc-ban-sao'],
    ['mai tang', 'ho-tro-chi-phi-mai-tang'],
    ['tình trạng hôn nhân', 'xac-nhan-tinh-trang-hon-nhan'],
  ])('Đ9.1 "%s" leads to %s', (query, slug) => {
    expect(first(query)).toBe(slug);
  });

  test('finds both places of the tone mark', () => {
    expect(fold('hoà')).toBe(fold('hòa'));
  });

  test('finds nothing for what the commune does not do, and everything for nothing', () => {
    expect(findServices(procedures, 'hộ chiếu vũ trụ')).toEqual([]);
    expect(findServices(procedures, '  ')).toHaveLength(procedures.length);
  });
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

test('Đ10.10 every page says whose it is, who answers for it, and how to reach them', () => {
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
  const html = renderToStaticMarkup(
    createElement(SiteProvider, {
      site: { unit, mode: 'live' as const },
      children: createElement(Page, { children: 'Nội dung' }),
    }),
  );
  const footer = html.slice(html.indexOf('<footer'));
  for (const text of [unit.name, unit.address, unit.phone, unit.fax, unit.email, unit.responsible])
    expect(footer).toContain(text);
  expect(html).not.toContain('Bản dùng thử');
  expect(html.indexOf('govuk-skip-link')).toBeLessThan(html.indexOf('<header'));
});
