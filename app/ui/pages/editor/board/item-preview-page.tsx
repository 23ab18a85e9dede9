// An item as readers will see it, under a banner that says that they do not see it yet.
import { bareTitle } from '#app/publications/item-title.ts';
import type { ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Page } from '../../../components/page/page.tsx';
import { ItemArticle } from '../../public/sections/item-article.tsx';

export interface ItemPreviewPageProps {
  readonly page: ItemPage;
  readonly section: SectionView;
  readonly address: string;
  /** For staff: where it is written. */
  readonly back?: string;
  /** For somebody outside: until when he may look. */
  readonly expiresAt?: Date;
}

export function ItemPreviewPage({ page, section, address, back, expiresAt }: ItemPreviewPageProps) {
  return (
    <Page
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: section.title, href: section.path },
        { label: bareTitle(page.title) },
      ]}
    >
      <aside className="preview-banner no-print" aria-label="Bản xem trước">
        <p>
          <strong>Bản xem trước, người đọc chưa thấy bản này.</strong>{' '}
          {expiresAt !== undefined && `Liên kết mở được đến ${formatMoment(expiresAt)}.`}
          {back !== undefined && <a href={back}>Quay lại trang biên tập</a>}
        </p>
      </aside>
      <ItemArticle page={page} section={section} address={address} />
    </Page>
  );
}
