// Đ3.4c: where filing begins. What it takes, what it costs, how long it takes; drafts to go on with.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { currentFormVersion, findPublishedProcedure } from '#app/domain/catalog/read-catalog.server.ts';
import { listDrafts } from '#app/domain/dossiers/list-drafts.server.ts';
import { startDraft } from '#app/domain/dossiers/start-draft.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse, seeOther } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { StartPage } from '#app/ui/pages/resident/filing/start-page.tsx';
import { fillingMinutes } from '#forms/filling-time.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { acceptsOnlineSubmission, documentsToAttach, offersForms } from '#catalog/procedure.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Nộp hồ sơ' : `Nộp hồ sơ: ${data.procedure.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const published = await findPublishedProcedure(deps, slug);
  if (published === undefined) throw notFound();
  const { procedure } = published;
  if (!acceptsOnlineSubmission(procedure)) {
    // Said before signing in: nobody makes an account for a service that is not offered.
    throw refusalResponse(
      {
        code: 'not-possible',
        message: offersForms(procedure)
          ? `Thủ tục “${procedure.name}” chưa nhận hồ sơ qua mạng. Bạn có thể tải hoặc điền sẵn tờ khai rồi nộp tại Bộ phận Một cửa.`
          : `Thủ tục “${procedure.name}” chưa nhận hồ sơ qua mạng. Hãy xem hướng dẫn và nộp tại Bộ phận Một cửa.`,
      },
      { href: paths.procedure(slug), label: 'Xem hướng dẫn của thủ tục này' },
    );
  }
  const resident = await requireResident(request, context);
  const form = await currentFormVersion(deps, procedure.onlineForm);
  const requiredDocuments = documentsToAttach(procedure).filter(({ required }) => required);
  const drafts = await listDrafts(deps, resident, { slug });
  return {
    accountName: resident.name,
    procedure,
    sections: form?.definition.sections.map((section) => section.heading) ?? [],
    minutes: form === undefined ? undefined : fillingMinutes(form.definition, requiredDocuments.length),
    drafts: drafts.map(({ code, savedAt }) => ({ code, savedAt, href: paths.filingTasks(slug, code) })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const slug = params['slug'] ?? '';
  const started = await startDraft(context.portal.deps, resident, { slug });
  if (!started.ok)
    throw refusalResponse(started.refusal, { href: paths.procedure(slug), label: 'Xem thủ tục' });
  return seeOther(paths.filingTasks(slug, started.code));
}

export default function StartFiling() {
  const page = usePageData<typeof loader>();
  return (
    <StartPage
      {...page}
      links={{ services: paths.services(), procedure: paths.procedure(page.procedure.slug) }}
    />
  );
}
