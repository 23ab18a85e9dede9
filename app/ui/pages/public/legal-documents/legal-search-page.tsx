// The search tool for legal documents (Đ10.6): one GET form, what was found as a table, as cards on a phone.
import { legalFilter, type LegalProblems, type LegalSearch } from '#app/lists/legal-documents.ts';
import { retitled } from '#app/publications/item-title.ts';
import type { LegalChoices, LegalLine, LegalList } from '#app/read-models/legal-documents.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { fileNote } from '../sections/attachments.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { ForceTag } from './force-tag.tsx';
import { LegalSearchForm } from './legal-search-form.tsx';

export interface LegalSearchPageProps {
  readonly section: { readonly title: string; readonly intro: string };
  readonly entries: LegalSearch;
  /** What of it could not be read. */
  readonly problems: LegalProblems;
  readonly choices: LegalChoices;
  readonly list: LegalList;
  readonly address: string;
  readonly feeds: { readonly rss: string; readonly atom: string };
}

const columns: readonly Column<LegalLine>[] = [
  {
    header: 'Số, ký hiệu',
    rowHeader: true,
    cell: ({ number, href }) => (
      <a href={href} className="legal-results__number">
        {number}
      </a>
    ),
  },
  {
    header: 'Trích yếu',
    cell: ({ form, authority, title, summary, author, source }) => (
      <>
        <span className="legal-results__title">
          <ItemTitle of={summary === '' ? title : retitled(title, () => summary)} />
        </span>
        <span className="legal-results__about">
          {form} · {authority}
        </span>
        <Origin author={author} source={source} />
      </>
    ),
  },
  {
    header: 'Ban hành',
    labelled: true,
    cell: ({ issuedOn }) => <time dateTime={issuedOn}>{formatDate(issuedOn)}</time>,
  },
  {
    header: 'Tình trạng',
    cell: ({ force, effectiveOn }) => (
      <>
        <span className="legal-results__force">
          <ForceTag force={force} />
        </span>
        {force === 'not-yet' && <span className="legal-results__about">từ {formatDate(effectiveOn)}</span>}
      </>
    ),
  },
  { header: 'Tệp', cell: ({ files, number }) => <Files files={files} number={number} /> },
];

function Files({ files, number }: Pick<LegalLine, 'files' | 'number'>) {
  if (files.length === 0) return <span className="legal-results__about">Toàn văn trên trang</span>;
  return (
    <ul className="legal-results__files">
      {files.map((file) => (
        <li key={file.href}>
          <a href={file.href}>
            Tải về<span className="visually-hidden"> {number}</span> ({fileNote(file)})
          </a>
        </li>
      ))}
    </ul>
  );
}

export function LegalSearchPage(props: LegalSearchPageProps) {
  const { section, entries, problems, choices, list, address, feeds } = props;
  const isNarrowed = Object.keys(entries).some((id) => id !== 'page');
  return (
    <PrintSheet address={address}>
      <PageHeading lead={section.intro === '' ? undefined : section.intro}>{section.title}</PageHeading>
      <LegalSearchForm entries={entries} problems={problems} choices={choices} />
      <p className="legal-results__count" role="status">
        {list.total === 0 ? 'Không tìm thấy văn bản nào.' : `${list.total} văn bản`}
        {isNarrowed && (
          <>
            {' '}
            <a href={paths.legalDocuments()}>Xem tất cả văn bản</a>
          </>
        )}
      </p>
      <Table
        caption="Văn bản tìm thấy"
        captionHidden
        cards
        columns={columns}
        rows={list.lines}
        rowKey={(line) => line.id}
        empty={<Nothing narrowed={isNarrowed} />}
      />
      <Pagination
        page={list.page}
        pageCount={list.pages}
        hrefOf={(page) => legalFilter.address({ ...entries, page })}
      />
      {list.total > 0 && (
        <PrintHint paper={legalFilter.address(entries, paths.itemPaper(paths.legalDocuments()))} />
      )}
      <p className="section-feeds no-print small">
        Theo dõi văn bản mới: <a href={feeds.rss}>RSS</a> · <a href={feeds.atom}>Atom</a>
      </p>
    </PrintSheet>
  );
}

function Nothing({ narrowed }: { readonly narrowed: boolean }) {
  if (!narrowed) return <p>Chưa có văn bản nào được đăng. Mời bạn quay lại sau.</p>;
  return (
    <>
      <p>Bạn có thể thử:</p>
      <ul>
        <li>chỉ gõ phần số (ví dụ: 349) hoặc một, hai từ trong trích yếu, có dấu hay không dấu đều được;</li>
        <li>bỏ bớt lựa chọn về hình thức, cơ quan, thời gian, tình trạng;</li>
        <li>
          hỏi Văn phòng Ủy ban nhân dân nếu văn bản chưa có trên Cổng: <a href={paths.contact()}>liên hệ</a>.
        </li>
      </ul>
    </>
  );
}
