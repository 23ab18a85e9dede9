// One inquiry as everybody reads it: written anew by staff, with a name only where its writer wished it.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { allowAttempt, attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { placeOf } from '#app/domain/kernel/network-address.ts';
import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import { sayHelped } from '#app/domain/inquiries/say-helped.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { gone, notFound, orRefusal } from '#app/http/replies.server.ts';
import { bareTitle, titleInWords } from '#app/publications/item-title.ts';
import type { PublishedInquiry } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import type { InquiryPublication } from '#app/inquiries/kind.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { PublishedPage } from '#app/ui/pages/public/inquiries/published-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const { published } = orRefusal(await openPublished(deps, kind, params['slug'] ?? ''));
  if (published === undefined) throw gone(kind.words.parent);
  return data(
    {
      kind: kind.id,
      words: kind.words,
      said: kind.publication.words,
      published,
      followed: followedOf(kind.publication, params['slug'] ?? ''),
      address: deps.unit.publicUrl + published.href,
      unitName: deps.unit.name,
    },
    { headers: publicPage([tags.inquiries(kind.id)]) },
  );
}

/** A reader says whether it helped. Nothing is stored with him, so the page can be the same for everybody. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const vote = textOf(await readForm(request), 'co-ich');
  if (vote !== 'co' && vote !== 'khong') throw notFound();
  if (!(await allowAttempt(deps, attemptLimits.feedbackByAddress, context.clientIp)))
    return data({ thanks: 'Bạn đã trả lời nhiều lần. Hãy thử lại sau một giờ.' }, { status: 429 });
  orRefusal(
    await sayHelped(deps, {
      kind,
      slug: params['slug'] ?? '',
      helped: vote === 'co',
      visitor: `${placeOf(context.clientIp)}\n${request.headers.get('user-agent') ?? ''}`,
    }),
  );
  return { thanks: 'Cảm ơn bạn đã cho biết.' };
}

const followedOf = ({ followed }: InquiryPublication, target: string) =>
  followed && { kind: followed.one.id, target };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (page === undefined) return [{ title: pageTitle('Không tìm thấy trang') }];
  const { beginning } = page.published;
  const title = titleInWords(page.published.title);
  return [
    { title: pageTitle(title) },
    { name: 'description', content: beginning },
    { property: 'og:title', content: title },
    { property: 'og:url', content: page.address },
    { property: 'og:locale', content: 'vi_VN' },
    { 'script:ld+json': qaPage(page) },
  ];
};

interface QaFacts {
  readonly published: Pick<
    PublishedInquiry,
    'title' | 'question' | 'answer' | 'submittedAt' | 'publishedAt'
  > & { readonly name?: string | undefined; readonly unit?: string | undefined };
  readonly address: string;
  readonly unitName: string;
}

/** https://schema.org/QAPage: one question, one answer that was accepted by whoever answers for it. */
function qaPage({ published, address, unitName }: QaFacts) {
  const { title, question, answer, name, submittedAt, publishedAt, unit } = published;
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: titleInWords(title),
      text: question,
      answerCount: 1,
      dateCreated: new Date(submittedAt).toISOString(),
      ...(name !== undefined && { author: { '@type': 'Person', name } }),
      acceptedAnswer: {
        '@type': 'Answer',
        text: answer,
        url: address,
        dateCreated: new Date(publishedAt).toISOString(),
        author: {
          '@type': 'GovernmentOrganization',
          name: unit === undefined ? unitName : `${unit}, ${unitName}`,
        },
      },
    },
  };
}

export default function InquiryPublished() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      current={page.kind}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        page.words.parent,
        { label: bareTitle(page.published.title) },
      ]}
    >
      <PublishedPage {...page} thanks={useReplyData<typeof action>()?.thanks} />
    </Page>
  );
}
