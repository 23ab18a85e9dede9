// An item whole, as readers see it and as the board previews it: author and source (Đ8.3), when, facts, text, files,
// what changed, what is related; printed and kept (Đ13.1c).
import { paths } from '#app/addresses/paths.ts';
import { kindById, rowsInWords } from '#app/publications/facts.ts';
import { bareTitle, titleInWords } from '#app/publications/item-title.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { FigureFiles } from '../../../components/figures/figure-files.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { ReportInaccuracy } from '../../../components/report-inaccuracy/report-inaccuracy.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Attachments } from './attachments.tsx';
import { ItemLines } from './item-lines.tsx';
import { TextContents } from './text-contents.tsx';
import { readersOf } from './kind-readers.ts';
import { Picture } from './picture.tsx';

export interface ItemArticleProps {
  readonly page: ItemPage;
  readonly section: SectionView;
  /** Where it is published, for the printed sheet and for sharing. */
  readonly address: string;
  readonly others?: readonly ItemLine[] | undefined;
  /** Where the PDF of it lies; absent before it is published. */
  readonly paper?: string | undefined;
}

export function ItemArticle({ page, section, address, others, paper }: ItemArticleProps) {
  const picture = readersOf(page.kind)?.draws?.(page.facts) === true ? undefined : page.picture;
  const filesFirst = readersOf(page.kind)?.filesFirst === true;
  return (
    <PrintSheet address={address}>
      <article className="item">
        <PageHeading
          caption={<a href={section.path}>{section.title}</a>}
          lead={page.summary === '' ? undefined : page.summary}
        >
          <ItemTitle of={page.title} />
        </PageHeading>
        {page.withdrawn !== undefined && (
          <Notification tone="important" heading="Nội dung này đã được thu hồi">
            <p>
              Thu hồi {formatMoment(page.withdrawn.at)}. Lý do: {page.withdrawn.reason}
            </p>
            <p>Ảnh và tệp đính kèm của nội dung này không còn đăng.</p>
          </Notification>
        )}
        <Provenance page={page} />
        {picture !== undefined && (
          <figure className="item__picture">
            <Picture picture={picture} sizes="(min-width: 48em) 45rem, 100vw" eager />
            {picture.caption !== undefined && <figcaption>{picture.caption}</figcaption>}
          </figure>
        )}
        <Facts page={page} section={section} others={others} />
        {paper !== undefined && kindById(page.kind)?.table !== undefined && (
          <FigureFiles
            of={bareTitle(page.title)}
            csv={paths.itemTable(page.href, 'csv')}
            workbook={paths.itemTable(page.href, 'xlsx')}
          />
        )}
        {filesFirst && <Attachments attachments={page.attachments} />}
        <TextContents contents={page.contents} />
        {page.html !== '' && <div className="item__text" dangerouslySetInnerHTML={{ __html: page.html }} />}
        {!filesFirst && <Attachments attachments={page.attachments} />}
        <Changes page={page} />
      </article>
      <Sharing title={titleInWords(page.title)} address={address} paper={paper} />
      {paper !== undefined && <ReportInaccuracy page={page.href} />}
      {page.related.length > 0 && (
        <section className="no-print" aria-labelledby="lien-quan">
          <h2 id="lien-quan">Liên quan</h2>
          <ItemLines lines={page.related} label="Liên quan" headingLevel={3} pictures={false} />
        </section>
      )}
    </PrintSheet>
  );
}

function Provenance({ page }: { readonly page: ItemPage }) {
  const edited = page.changes[0];
  return (
    <dl className="item__provenance">
      <div>
        <dt>Đăng</dt>
        <dd>
          <time dateTime={page.firstPublishedAt.toISOString()}>{formatMoment(page.firstPublishedAt)}</time>
        </dd>
      </div>
      {edited !== undefined && (
        <div>
          <dt>Sửa lần cuối</dt>
          <dd>
            <time dateTime={edited.at.toISOString()}>{formatMoment(edited.at)}</time>
          </dd>
        </div>
      )}
      {page.eventDate !== undefined && kindById(page.kind)?.eventFact === undefined && (
        <div>
          <dt>Ngày của sự việc</dt>
          <dd>{formatDate(page.eventDate)}</dd>
        </div>
      )}
      <div>
        <dt>Tác giả</dt>
        <dd>{page.author}</dd>
      </div>
      <div>
        <dt>Nguồn</dt>
        <dd>{page.source}</dd>
      </div>
      {page.archived === true && (
        <div>
          <dt>Ghi chú</dt>
          <dd>Tài liệu lưu trữ, ban hành đã lâu, đăng để tra cứu</dd>
        </div>
      )}
    </dl>
  );
}

function Facts({ page, section, others }: Pick<ItemArticleProps, 'page' | 'section' | 'others'>) {
  const kind = kindById(page.kind);
  if (kind === undefined) return null;
  const Own = readersOf(page.kind)?.Facts;
  if (Own !== undefined) return <Own page={page} section={section} others={others} />;
  const rows = rowsInWords(kind, page.facts);
  return rows.length === 0 ? null : <SummaryList rows={rows} />;
}

function Changes({ page }: { readonly page: ItemPage }) {
  if (page.changes.length === 0) return null;
  return (
    <section aria-labelledby="da-sua">
      <h2 id="da-sua">Đã sửa đổi</h2>
      <ul>
        {page.changes.map((change) => (
          <li key={change.at.toISOString()}>
            <time dateTime={change.at.toISOString()}>{formatMoment(change.at)}</time>: {change.note}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Plain links: no script of another site runs here. */
function Sharing({
  title,
  address,
  paper,
}: {
  readonly title: string;
  readonly address: string;
  readonly paper: string | undefined;
}) {
  const facebook = `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address }).toString()}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <section className="item__sharing no-print" aria-labelledby="chia-se">
      <h2 id="chia-se">In, lưu, chia sẻ</h2>
      <PrintHint paper={paper} />
      <ul className="item__links">
        <li>
          <a href={mail}>Gửi qua thư điện tử</a>
        </li>
        <li>
          <a href={facebook} rel="noopener nofollow">
            Chia sẻ lên Facebook
          </a>
        </li>
      </ul>
      <p className="small">
        Địa chỉ trang: <span className="item__address">{address}</span>
      </p>
    </section>
  );
}
