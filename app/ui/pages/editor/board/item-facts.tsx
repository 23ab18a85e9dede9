// Where an item stands, who did what, and every version that was saved.
import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';
import { FreshnessTag, ReviewStateTag, VisibilityTag } from './board-words.tsx';
import { NobodyLeft } from './nobody-left.tsx';

export function ItemFacts({ boardItem }: { readonly boardItem: BoardItem }) {
  const { review, visibility, section, publicHref } = boardItem;
  const rows: SummaryRow[] = [
    ...(review === undefined ? [] : [{ label: 'Bước', value: <ReviewStateTag state={review.state} /> }]),
    {
      label: 'Trên Cổng',
      value: (
        <>
          <VisibilityTag visibility={visibility} />
          {(visibility === 'published' || visibility === 'withdrawn') && (
            <>
              {' '}
              <a href={publicHref}>Xem trang công khai</a>
            </>
          )}
        </>
      ),
    },
    ...(boardItem.next === undefined || boardItem.next.who.length === 0
      ? []
      : [{ label: 'Chờ', value: boardItem.next.who.join(', ') }]),
    { label: 'Đơn vị phụ trách', value: section.unit.name },
    ...(boardItem.limit === undefined
      ? []
      : [
          {
            label: 'Thời hạn đăng',
            value: (
              <>
                {boardItem.limit.text}
                {boardItem.limit.lateness !== undefined && (
                  <>
                    {': hạn '}
                    {formatDate(boardItem.limit.lateness.dueOn)}{' '}
                    <FreshnessTag lateness={boardItem.limit.lateness} />
                  </>
                )}
              </>
            ),
          },
        ]),
    ...(review?.publishAt === undefined
      ? []
      : [{ label: 'Đăng lúc', value: formatMoment(review.publishAt) }]),
    ...(review?.expireAt === undefined ? [] : [{ label: 'Tự gỡ lúc', value: formatMoment(review.expireAt) }]),
    ...(review?.urgentReason === undefined
      ? []
      : [{ label: 'Lý do duyệt khẩn', value: review.urgentReason }]),
    ...(boardItem.expiresAt === undefined
      ? []
      : [{ label: 'Bản đang đăng tự gỡ lúc', value: formatMoment(boardItem.expiresAt) }]),
    ...(boardItem.withdrawn === undefined
      ? []
      : [{ label: 'Lý do thu hồi', value: boardItem.withdrawn.reason }]),
    ...(boardItem.leadsTo === undefined ? [] : [{ label: 'Dẫn người đọc đến', value: boardItem.leadsTo }]),
  ];
  return <SummaryList dense rows={rows} />;
}

/** What whoever opens the page must know before anything else. */
export function ItemNews({ boardItem }: { readonly boardItem: BoardItem }) {
  const { review, needsSecondLook } = boardItem;
  return (
    <>
      {boardItem.version.unreadable === true && (
        <Notification tone="important" heading="Bản lưu mới nhất của bài này bị hỏng, không đọc được">
          <p>
            Người đọc không thấy bài này. Hãy nhập lại nội dung rồi lưu, hoặc bỏ bản này, hoặc gỡ bài khỏi
            Cổng; các bản lưu trước vẫn còn trong danh sách các bản.
          </p>
        </Notification>
      )}
      {boardItem.legal?.act?.shown === false && boardItem.legal.act.reaches.length > 0 && (
        <Notification heading="Trang đã gỡ, văn bản vẫn được tính">
          <p>
            Những văn bản mà văn bản này thay thế, sửa đổi, bãi bỏ, ngưng hiệu lực vẫn như đang ghi. Nếu không
            có văn bản này (đăng nhầm), hãy bỏ tính nó.
          </p>
          {boardItem.may.voidAct && (
            <Button kind="secondary" href={paths.boardItemPart(boardItem.itemId, 'bo-tinh')}>
              Bỏ tính văn bản
            </Button>
          )}
        </Notification>
      )}
      {boardItem.version.erased === true && (
        <Notification tone="important" heading="Nội dung của bản mới nhất đã được xóa">
          <p>Muốn đăng tiếp, hãy nhập lại nội dung, không có phần đã xóa.</p>
        </Notification>
      )}
      {needsSecondLook !== undefined && (
        <Notification tone="important" heading="Đã đăng khẩn, cần xem lại">
          <p>{needsSecondLook.reason}</p>
          {boardItem.may.secondLook && (
            <form method="post">
              <input type="hidden" name="review" value={needsSecondLook.review} />
              <Button kind="secondary" name="intent" value="second-look">
                Đã xem lại, không phải sửa
              </Button>
            </form>
          )}
          {!boardItem.may.secondLook && needsSecondLook.who.length > 0 && (
            <p>Người xem lại được: {needsSecondLook.who.join(', ')}.</p>
          )}
          {needsSecondLook.who.length === 0 && <NobodyLeft power="edit" of="bài này" />}
        </Notification>
      )}
      {boardItem.next?.who.length === 0 && (
        <Notification tone="important" heading="Chưa có ai làm được bước tiếp theo">
          <p>
            Ba bước viết, biên tập, duyệt phải do ba người khác nhau làm (Điều 18), kể cả với bản đã bỏ từ lần
            đăng trước.
          </p>
          <NobodyLeft power={boardItem.next.event === 'approve' ? 'approve' : 'edit'} of="bài này" />
        </Notification>
      )}
      {review?.lapsed !== undefined && (
        <Notification tone="important" heading="Phải duyệt lại">
          <p>{review.lapsed}</p>
        </Notification>
      )}
      {review?.returned !== undefined && review.state === 'writing' && (
        <Notification tone="important" heading={`${review.returned.by} trả lại để sửa`}>
          <p>{review.returned.reason}</p>
        </Notification>
      )}
      {review?.failure !== undefined && (
        <Notification tone="important" heading="Chưa đăng được">
          <p>{review.failure}</p>
        </Notification>
      )}
      {(review?.state === 'edited' || review?.state === 'approved') && (
        <Notification>
          <p>Sửa bài lúc này thì lần duyệt không còn giá trị và bài phải được duyệt lại.</p>
        </Notification>
      )}
    </>
  );
}

export function ItemVersions({ boardItem }: { readonly boardItem: BoardItem }) {
  return (
    <section aria-labelledby="cac-ban">
      <h2 id="cac-ban">Các bản đã lưu</h2>
      <ol className="board-versions" reversed>
        {boardItem.versions.map((version) => {
          const { base, number } = version;
          return (
            <li key={version.id} value={number}>
              {formatMoment(version.savedAt)}, {version.savedBy}
              {version.live && ' (đang đăng)'}
              {version.givenUp === true && ' (đã bỏ)'}
              {version.erased === true && ' (đã xóa)'}
              {base !== undefined && (
                <>
                  {base !== number - 1 && `, viết từ bản ${base}`}{' '}
                  <a href={paths.boardComparison(boardItem.itemId, base, number)}>
                    so với bản {base}
                    <span className="visually-hidden"> của bản {number}</span>
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <Erased erasures={boardItem.erasures} />
    </section>
  );
}

/** What was erased of an item, in its place. */
export function Erased({ erasures }: { readonly erasures: BoardItem['erasures'] }) {
  if (erasures.length === 0) return null;
  return (
    <>
      <h3>Đã xóa hẳn</h3>
      <ul>
        {erasures.map(({ id, what, reason, at, proposedBy, approvedBy }) => (
          <li key={id}>
            {formatMoment(at)}: {what}. Lý do: {reason} {proposedBy} đề nghị, {approvedBy} duyệt.
          </li>
        ))}
      </ul>
    </>
  );
}
