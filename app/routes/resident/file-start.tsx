// Đ3.4c: where filing begins. What it takes, what it costs, how long it takes; drafts to go on with.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { currentFormVersion } from '#app/domain/catalog/read-catalog.server.ts';
import { findService } from '#app/domain/catalog/read-services.server.ts';
import { findEarlierFiling } from '#app/domain/dossiers/filing/earlier-filing.server.ts';
import { listDrafts } from '#app/domain/dossiers/filing/list-drafts.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal, refusalResponse, seeOther } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { StartPage } from '#app/ui/pages/resident/filing/start-page.tsx';
import { present } from '#app/values/present.ts';
import { fillingMinutes } from '#forms/filling-time.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { documentsToAttach } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { inWords } from '#catalog/stated.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Nộp hồ sơ' : `Nộp hồ sơ: ${data.sheet.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const service = await findService(deps, slug);
  if (service === undefined) throw notFound();
  const { sheet, offered } = service;
  const { filing } = sheet;
  if (filing.at !== 'here') {
    // Said before signing in: nobody makes an account for a service that is not offered.
    throw refusalResponse(
      { code: 'not-possible', message: elsewhere(sheet) },
      { href: paths.procedure(slug), label: 'Xem hướng dẫn của thủ tục này' },
    );
  }
  const resident = await requireResident(request, context);
  const form = await currentFormVersion(deps, filing.form);
  const requiredDocuments = documentsToAttach(offered).filter(({ required }) => required);
  const [drafts, earlier] = await Promise.all([
    listDrafts(deps, resident, { slug }),
    findEarlierFiling(deps, resident, { procedureCode: offered.code }),
  ]);
  return {
    accountName: resident.name,
    sheet,
    earlier,
    sections: form?.definition.sections.map((section) => section.heading) ?? [],
    minutes: form === undefined ? undefined : fillingMinutes(form.definition, requiredDocuments.length),
    drafts: drafts.map(({ code, savedAt, person }) => ({
      ...{ code, savedAt, href: paths.filingTasks(slug, code) },
      ...present({ person }),
    })),
  };
}

function elsewhere({ name, filing, facts, opening }: ServiceSheet): string {
  if (opening.words !== '') return `Thủ tục “${name}” hiện không nộp trên Cổng này. ${opening.words}`;
  switch (filing.at) {
    case 'national-portal':
      return `Thủ tục “${name}” nộp trực tuyến trên Cổng Dịch vụ công quốc gia. Trang của thủ tục có liên kết đến đó; hồ sơ bạn đã khai ở đây vẫn mở được trong Hồ sơ của tôi.`;
    case 'resolver':
      return `Thủ tục “${name}” do cơ quan khác nhận hồ sơ và giải quyết: ${inWords(facts.authority, ({ receives }) => receives)}. Trang của thủ tục ghi cách nộp.`;
    case 'desk-with-form':
      return `Thủ tục “${name}” chưa nhận hồ sơ qua mạng. Bạn có thể tải hoặc điền sẵn tờ khai rồi nộp tại Bộ phận Một cửa.`;
    default:
      return `Thủ tục “${name}” chưa nhận hồ sơ qua mạng. Hãy xem hướng dẫn và nộp tại Bộ phận Một cửa.`;
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const slug = params['slug'] ?? '';
  const fields = await readForm(request);
  const from = textOf(fields, 'from');
  const outcome = await startDraft(context.portal.deps, resident, {
    slug,
    forAnother: textOf(fields, 'applicant') === 'another',
    ...present({ from: from === '' ? undefined : from }),
  });
  const { code } = orRefusal(
    outcome,
    !outcome.ok && outcome.refusal.tooManyDrafts === true
      ? { href: paths.myDossiers(), label: 'Hồ sơ của tôi' }
      : { href: paths.procedure(slug), label: 'Xem thủ tục' },
  );
  return seeOther(paths.filingTasks(slug, code));
}

export default function StartFiling() {
  const page = usePageData<typeof loader>();
  return (
    <StartPage
      {...page}
      links={{ services: paths.services(), procedure: paths.procedure(page.sheet.slug) }}
    />
  );
}
