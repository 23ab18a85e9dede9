// One procedure with every component (Đ3.4a, Đ15): the few facts and the start first, then everything, made to be printed.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openProcedurePage } from '#app/domain/catalog/open-procedure-page.server.ts';
import { publicPage } from '#app/http/document.ts';
import { usePageData, type PageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { formTitle } from '#app/ui/form-fields/form-title.ts';
import { Columns } from '#app/ui/page/columns.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { PageHeading } from '#app/ui/page/page-heading.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { PrintHint, PrintSheet } from '#app/ui/print-sheet/print-sheet.tsx';
import { ProcedureContents, ProcedureSections } from '#app/ui/procedure/contents.tsx';
import { ProcedureFacts } from '#app/ui/procedure/facts.tsx';
import { governmentService } from '#app/ui/procedure/government-service.ts';
import { procedureSections } from '#app/ui/procedure/sections.tsx';
import { levelSentence } from '#app/ui/level-mark/level-mark.tsx';
import { acceptsOnlinePayment } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';

export const handle = { document: 'static' };
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ data: given }) => {
  if (given === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { procedure, address, unitName } = given as PageData<typeof loader>;
  return [
    { title: pageTitle(procedure.name) },
    {
      name: 'description',
      content: `${procedure.name}: giấy tờ, các bước, thời hạn, phí. ${levelSentence(procedure.level, acceptsOnlinePayment(procedure))}.`,
    },
    { 'script:ld+json': governmentService(procedure, address, unitName) },
  ];
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const opened = await openProcedurePage(deps, { slug });
  if (!opened.ok) throw refusalResponse(opened.refusal);
  const { procedure, forms } = opened;
  return data(
    {
      procedure,
      forms,
      unitName: deps.unit.name,
      address: new URL(paths.procedure(slug), deps.publicUrl).href,
    },
    { headers: publicPage(['catalog', `procedure:${slug}`]) },
  );
}

export default function ProcedurePage() {
  const { procedure, forms, address } = usePageData<typeof loader>();
  const { slug } = procedure;
  const sections = procedureSections(
    procedure,
    forms.map(({ code, title }) => ({
      code,
      title: formTitle(title),
      blankHref: paths.blankForm(slug, code),
      fillHref: paths.fillForm(slug, code),
      fileNote: 'tệp PDF điền được',
    })),
  );
  const links = {
    file: paths.file(slug),
    fill: (code: string) => paths.fillForm(slug, code),
    contact: paths.contact(),
  };
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: sectors[procedure.sector], href: paths.sector(procedure.sector) },
        { label: procedure.name },
      ]}
    >
      <PrintSheet address={address.replace(/^https?:\/\//, '')}>
        <PageHeading caption={`${sectors[procedure.sector]} · mã thủ tục ${procedure.code}`}>
          {procedure.name}
        </PageHeading>
        <Columns
          asideFirst
          asideLabel="Tóm tắt"
          aside={<ProcedureFacts procedure={procedure} links={links} />}
        >
          <ProcedureContents sections={sections} />
          <ProcedureSections sections={sections} />
          <PrintHint />
        </Columns>
      </PrintSheet>
    </Page>
  );
}
