// Links to other agencies' sites as staff look after them (Đ13.1b): what does not open, what moved, where each is used.
import { linksFilter } from '#app/lists/links.ts';
import { paths } from '#app/addresses/paths.ts';
import type { LinkLine, LinkSurvey } from '#app/read-models/links.ts';
import { linkStates, linkStateWords } from '#app/vocabulary/link-states.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

export const LinksPage = listPage<LinkLine, typeof linksFilter.fields, Pick<LinkSurvey, 'counts'>>({
  heading: 'Kiểm tra liên kết',
  caption: <a href={paths.board()}>Biên tập tin, bài</a>,
  filter: linksFilter,
  filterLabel: 'Lọc liên kết',
  shown: ({ counts, filter }) => ({
    lead: (
      <>
        <p>
          Mỗi đêm Cổng mở thử mọi liên kết ra ngoài. Trang nào ba đêm liền không mở được thì đơn vị phụ trách
          nhận thư, và người đọc thấy thông báo cạnh liên kết.
        </p>
        <nav className="chips" aria-label="Theo tình trạng">
          {linkStateWords.map((state) => (
            <a
              key={state}
              href={linksFilter.address({ state })}
              aria-current={filter?.state === state ? 'page' : undefined}
            >
              {linkStates[state].label} ({counts[state]})
            </a>
          ))}
          <a href={paths.boardLinks()} aria-current={filter?.state === undefined ? 'page' : undefined}>
            Tất cả
          </a>
        </nav>
      </>
    ),
  }),
  rowKey: ({ url }) => url,
  empty: 'Không có liên kết nào như vậy.',
  table: { caption: 'Liên kết ra ngoài', cards: false },
  className: 'queue link-checks',
  columns: [
    {
      header: 'Liên kết',
      rowHeader: true,
      cell: ({ url, movedTo, finding, failures }) => (
        <>
          <a className="link-checks__address" href={url} rel="noreferrer" data-desk-row="">
            {url}
          </a>
          {finding !== undefined && (
            <span className="second-line">
              {finding}
              {failures > 0 && `, ${failures} đêm liền`}
            </span>
          )}
          {movedTo !== undefined && (
            <span className="second-line link-checks__address">địa chỉ mới: {movedTo}</span>
          )}
        </>
      ),
    },
    {
      header: 'Tình trạng',
      cell: ({ state }) => <StatusTag tone={linkStates[state].tone}>{linkStates[state].label}</StatusTag>,
    },
    {
      header: 'Kiểm tra gần nhất',
      hideOnPhone: true,
      cell: ({ lastTriedAt, lastGoodAt, state }) =>
        lastTriedAt === undefined ? (
          <span className="quiet">chưa kiểm tra</span>
        ) : (
          <>
            <span className="one-line">{formatMoment(lastTriedAt)}</span>
            {state !== 'tot' && state !== 'chuyen' && (
              <span className="second-line">
                {lastGoodAt === undefined ? 'chưa lần nào mở được' : `mở được ${formatMoment(lastGoodAt)}`}
              </span>
            )}
          </>
        ),
    },
    {
      header: 'Dùng trong',
      cell: ({ uses }) => (
        <ul className="link-checks__uses">
          {uses.map(({ itemId, title, section }) => (
            <li key={itemId}>
              <a href={paths.boardItem(itemId)}>{title}</a>
              <span className="second-line">{section}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      header: 'Kiểm tra',
      cell: ({ url, mayRecheck }) =>
        mayRecheck ? (
          <form method="post">
            <Button kind="quiet" name="url" value={url} hiddenText={`liên kết ${url}`}>
              Kiểm tra lại
            </Button>
          </form>
        ) : null,
    },
  ],
});
