// One draft put to the people: full text, deadline, comments, answers, where to send (Đ10.8c).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listPublicComments } from '#app/domain/consultations/read-consultation.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { bareTitle, titleInWords } from '#app/publications/item-title.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ConsultationPage } from '#app/ui/pages/public/consultations/consultation-page.tsx';
import { present } from '#app/values/present.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { openConsultation, secondsUntil } from './consultation.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const { consultation, section } = await openConsultation(context, slug);
  const query = new URL(request.url).searchParams;
  const clause = query.get('dieu-khoan') ?? undefined;
  const page = wholeNumber(query.get('trang') ?? '1', { from: 1 });
  if (page === undefined || (clause !== undefined && !/^c\d{1,6}$/.test(clause))) throw notFound();
  const comments = await listPublicComments(deps, {
    item: consultation.item.id,
    page,
    ...present({ clause }),
  });
  if (page > comments.pages) throw notFound();
  const seconds = secondsUntil(deps.clock.now(), [consultation.opensAt, consultation.closesAt]);
  return data(
    { consultation, comments, clause, slug, section, address: deps.unit.publicUrl + consultation.item.href },
    {
      headers: publicPage([tags.section(section.id), tags.item(consultation.item.id)], {
        seconds,
        query: ['dieu-khoan', 'trang'],
      }),
    },
  );
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { item } = page.consultation;
  return [
    { title: pageTitle(titleInWords(item.title)) },
    { name: 'description', content: item.summary },
    { property: 'og:title', content: titleInWords(item.title) },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
  ];
};

export default function Consultation() {
  const page = usePageData<typeof loader>();
  const { section, consultation } = page;
  return (
    <Page
      current="consultations"
      section={section.id}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: section.title, href: section.path },
        { label: bareTitle(consultation.item.title) },
      ]}
    >
      <ConsultationPage {...page} />
    </Page>
  );
}
