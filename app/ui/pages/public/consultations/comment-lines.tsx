// What people said of a draft, the newest first; narrowed to one clause where the address says so.
import { stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import type { ClauseView, CommentList, PublicComment } from '#app/read-models/consultations.ts';
import { present } from '#app/values/present.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Pagination } from '../../../components/pagination/pagination.tsx';

interface CommentLinesProps {
  readonly comments: CommentList;
  readonly slug: string;
  readonly clause: string | undefined;
  readonly clauses: readonly ClauseView[];
}

export function CommentLines({ comments, slug, clause, clauses }: CommentLinesProps) {
  const chosenClause = clauses.find(({ id }) => id === clause);
  const pageOf = (page: number) =>
    `${paths.consultation(slug, new URLSearchParams({ ...present({ 'dieu-khoan': clause }), trang: String(page) }).toString())}#y-kien`;
  return (
    <section aria-labelledby="y-kien">
      <h2 id="y-kien">Các góp ý{chosenClause === undefined ? '' : ` cho ${chosenClause.label}`}</h2>
      {clause !== undefined && (
        <p>
          <a href={`${paths.consultation(slug)}#y-kien`}>Xem mọi góp ý</a>
        </p>
      )}
      {comments.total === 0 ? (
        <p>Chưa có góp ý nào được đăng.</p>
      ) : (
        <ul className="comments" aria-label="Góp ý">
          {comments.comments.map((comment) => (
            <li key={comment.id} className="comments__one">
              <Comment comment={comment} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={comments.page} pageCount={comments.pages} hrefOf={pageOf} label="Các trang góp ý" />
    </section>
  );
}

function Comment({ comment }: { readonly comment: PublicComment }) {
  const { by, stance, text, quote, masked, receivedAt, on } = comment;
  return (
    <>
      <p className="comments__head">
        <strong>{by}</strong>
        {' · '}
        {stances[stance].label}
        {' · '}
        <time dateTime={receivedAt.toISOString()}>{formatMoment(receivedAt)}</time>
      </p>
      <p className="comments__on">
        Về: <About on={on} />
      </p>
      {quote !== undefined && <blockquote className="comments__quote">{quote}</blockquote>}
      {text !== '' && <p className="comments__text">{text}</p>}
      {masked && <p className="quiet">Thông tin riêng đã được che bằng “[…]”.</p>}
    </>
  );
}

function About({ on }: { readonly on: PublicComment['on'] }) {
  if (on === undefined) return <>toàn văn dự thảo</>;
  if (on.address === undefined) return <>{on.label}, điều khoản này không còn trong bản mới</>;
  return (
    <>
      <a href={`#${on.address}`}>{on.label}</a>
      {!on.quoteStands && ', đoạn được trích đã sửa trong bản mới'}
    </>
  );
}
