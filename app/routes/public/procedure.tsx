// One procedure with every component (Đ3.4a, Đ15): whom it is for, what to prepare and the start first, then everything,
// made to be printed.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readResponsible } from '#app/domain/assignments/responsible.server.ts';
import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import { documentAddresses } from '#app/domain/legal-documents/document-addresses.server.ts';
import { readServiceFigures } from '#app/domain/statistics/read-statistics.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData, type PageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import countFees from '#app/ui/components/fees/count-fees.ts?worker&url';
import { copiesName, pagesName } from '#app/ui/components/fees/fee-sum.tsx';
import openFolds from '#app/ui/components/fold/open-folds.ts?worker&url';
import keepTicks from '#app/ui/pages/public/procedure/keep-ticks.ts?worker&url';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { governmentService } from '#app/ui/pages/public/procedure/government-service.ts';
import { procedureForms, procedureLinks } from '#app/ui/pages/public/procedure/procedure-links.ts';
import { ProcedureView } from '#app/ui/pages/public/procedure/procedure-view.tsx';
import { levelSentence } from '#app/ui/components/level-mark/level-mark.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';
import { findEnglishSummary } from '#catalog/english.ts';
import { termInForce } from '#catalog/level-regimes.ts';
import { decidedBy, inWords } from '#catalog/stated.ts';
import { localDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';
import { sectors } from '#catalog/sectors.ts';

export const handle = {
  document: 'static',
  scripts: [printButton, keepTicks, countFees, openFolds],
} satisfies DocumentHandle;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { sheet, service, languages } = page as PageData<typeof loader>;
  return [
    { title: pageTitle(sheet.name) },
    {
      name: 'description',
      content: `${sheet.name}: giấy tờ, các bước, thời hạn, phí. ${inWords(sheet.offer, levelSentence)}.`,
    },
    { 'script:ld+json': service },
    ...languages.map((language) => ({ tagName: 'link', rel: 'alternate', ...language })),
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const { sheet, forms, onlineForm, related, changed } = orRefusal(await openProcedurePage(deps, { slug }));
  const [figures, responsible, legalAddresses] = await Promise.all([
    readServiceFigures(deps, sheet),
    readResponsible(deps, { code: sheet.code, sector: sheet.sector }),
    documentAddresses(
      deps,
      decidedBy(sheet.facts.legalBases, (laws) => laws.map(({ number }) => number)),
    ),
  ]);
  const today = localDate(deps.clock.now());
  const at = (path: string) => new URL(path, deps.unit.publicUrl).href;
  const addresses = {
    home: at(paths.home()),
    procedure: at(paths.procedure(slug)),
    file: at(paths.file(slug)),
  };
  const service = governmentService(sheet, deps.unit, addresses, responsible);
  const query = new URL(request.url).searchParams;
  const copies = query.get(copiesName);
  const enquiry = copies === null ? undefined : { copies, pages: query.get(pagesName) ?? '1' };
  return data(
    {
      sheet,
      ...present({ enquiry }),
      changed,
      forms,
      onlineForm,
      related,
      figures,
      responsible,
      service,
      law: {
        ...present({ term: decidedBy(sheet.term, (term) => termInForce(term, today)) }),
        addresses: legalAddresses,
      },
      address: addresses.procedure,
      languages:
        findEnglishSummary(sheet.code) === undefined
          ? []
          : [
              { hrefLang: 'vi', href: addresses.procedure },
              { hrefLang: 'en', href: at(paths.englishProcedure(slug)) },
            ],
    },
    {
      headers: publicPage(
        [tags.catalog, tags.procedure(slug), tags.statisticsOf(slug), tags.legalDocuments, tags.assignments],
        { query: [copiesName, pagesName] },
      ),
    },
  );
}

export default function ProcedurePage() {
  const {
    sheet,
    enquiry,
    changed,
    forms,
    onlineForm,
    related,
    figures,
    responsible,
    law,
    address,
    languages,
  } = usePageData<typeof loader>();
  const { slug } = sheet;
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: sectors[sheet.sector], href: paths.sector(sheet.sector) },
        { label: sheet.name },
      ]}
    >
      <ProcedureView
        sheet={sheet}
        changedAt={changed.at}
        forms={procedureForms(slug, forms)}
        onlineForm={onlineForm}
        related={related}
        figures={figures}
        responsible={responsible ?? null}
        law={law}
        address={address.replace(/^https?:\/\//, '')}
        english={languages.length === 0 ? undefined : paths.englishProcedure(slug)}
        paper={paths.itemPaper(paths.procedure(slug))}
        links={procedureLinks(slug)}
        enquiry={enquiry}
      />
    </Page>
  );
}
