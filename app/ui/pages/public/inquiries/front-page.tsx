// What may be sent to the commune, how it is followed, and what was published of it.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryPublication } from '#app/inquiries/kind.ts';
import type { InquiryWords, PublishedLine, PublishedList } from '#app/read-models/inquiries.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { FollowLink, type FollowLinkProps } from '../../../components/follow/follow-link.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';
import { WhichWay } from './which-way.tsx';

export interface FrontPageProps {
  readonly kind: string;
  readonly words: InquiryWords;
  readonly published: InquiryPublication['words'];
  readonly narrowing: { readonly words: string; readonly category: string };
  readonly list: PublishedList;
  /** How what comes is followed by mail, of the chosen category or of all. */
  readonly followed?: FollowLinkProps | undefined;
  readonly address: string;
  /** Where the PDF of the list lies, narrowed as it is. */
  readonly paper: string;
}

export function FrontPage(props: FrontPageProps) {
  const { kind, words, published, narrowing, list, followed, address, paper } = props;
  const here = paths.inquiryFront(kind);
  const category = list.categories.find(({ value }) => value === narrowing.category);
  return (
    <PrintSheet address={address}>
      <PageHeading lead={words.lead}>{words.parent.label}</PageHeading>
      <div className="inquiry-front__doors no-print">
        <Button kind="start" href={paths.inquiryForm(kind)}>
          {words.title}
        </Button>
        <SearchBox
          action={here}
          name="ma"
          code
          label="Đã gửi? Nhập mã để theo dõi"
          button="Xem"
          autoCapitalize="characters"
        />
      </div>
      <WhichWay here={kind} />
      <section aria-labelledby="da-tra-loi">
        <h2 id="da-tra-loi">{published.list}</h2>
        <SearchBox
          action={here}
          label="Tìm trong câu trả lời đã đăng"
          defaultValue={narrowing.words}
          hint="Gõ có dấu hay không dấu đều được"
        >
          {category !== undefined && <input type="hidden" name="chu-de" value={category.value} />}
        </SearchBox>
        <Categories here={here} narrowing={narrowing} list={list} />
        <p className="quiet" role="status">
          {countInWords(list.total, words.one)}
          {narrowing.words !== '' && ` có từ “${narrowing.words}”`}
          {category !== undefined && ` về ${category.label.toLowerCase()}`}
        </p>
        {list.lines.length === 0 ? (
          <p>
            {list.categories.length === 0
              ? published.empty
              : 'Thử từ khác, bỏ bớt từ, hoặc gửi cho chúng tôi.'}
          </p>
        ) : (
          <PublishedLines lines={list.lines} label={published.list} />
        )}
        <Pagination
          page={list.page}
          pageCount={list.pages}
          hrefOf={(page) => narrowedAddress(here, { ...narrowing, page })}
        />
        {list.lines.length > 0 && <PrintHint paper={paper} />}
        {followed !== undefined && (
          <p className="small no-print">
            <FollowLink {...followed} />
          </p>
        )}
      </section>
      <p className="no-print">
        <a href={paths.inquiryStatistics(kind)}>Tình hình trả lời theo đơn vị</a> · Theo dõi qua{' '}
        <a href={paths.publishedFeed(kind)}>RSS</a> hoặc <a href={paths.publishedAtom(kind)}>Atom</a>
      </p>
    </PrintSheet>
  );
}

const countInWords = (total: number, one: string) =>
  total === 0 ? `Không có ${one} nào` : `${total} ${one}`;

function narrowedAddress(
  here: string,
  { words, category, page = 1 }: { words: string; category: string; page?: number },
): string {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  if (category !== '') query.set('chu-de', category);
  if (page > 1) query.set('trang', String(page));
  const text = query.toString();
  return text === '' ? here : `${here}?${text}`;
}

function Categories({
  here,
  narrowing,
  list,
}: Pick<FrontPageProps, 'narrowing' | 'list'> & { readonly here: string }) {
  if (list.categories.length < 2) return null;
  const all = { value: '', label: 'Tất cả', count: undefined };
  return (
    <nav aria-label="Chủ đề" className="no-print">
      <ul className="inquiry-front__categories">
        {[all, ...list.categories].map(({ value, label, count }) => (
          <li key={value}>
            <a
              href={narrowedAddress(here, { words: narrowing.words, category: value })}
              aria-current={value === narrowing.category ? 'true' : undefined}
            >
              {label}
              {count !== undefined && <span className="quiet"> ({count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function PublishedLines({
  lines,
  label,
}: {
  readonly lines: readonly PublishedLine[];
  readonly label: string;
}) {
  return (
    <ul className="inquiry-lines" aria-label={label}>
      {lines.map(({ id, href, title, category, unit, publishedAt, beginning }) => (
        <li key={id}>
          <h3 className="inquiry-lines__title">
            <ItemTitle of={title} href={href} />
          </h3>
          <p>{beginning}</p>
          <p className="quiet">
            {category.label}
            {unit !== undefined && ` · ${unit}`} ·{' '}
            <time dateTime={localDate(publishedAt)}>{formatDate(publishedAt)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
