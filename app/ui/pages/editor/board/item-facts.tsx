// Where an item stands, who did what, and every version that was saved.
import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';
import { FreshnessTag, ReviewStateTag, VisibilityTag } from './board-words.tsx';

export function ItemFacts({ boardItem }: { readonly boardItem: BoardItem }) {
  const { review, visibility, section, publicHref } = boardItem;
  const rows: SummaryRow[] = [
    ...(review === undefined ? [] : [{ label: 'Bước', value: <ReviewStateTag state={review.state} /> }]),
    {
      label: 'Trên cổng',
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
            cổng; các bản lưu trước vẫn còn trong danh sách các bản.
          </p>
        </Notification>
      )}
      {needsSecondLook !== undefined && (
        <Notification tone="important" heading="Đã đăng khẩn, cần xem lại">
          <p>{needsSecondLook.reason}</p>
          {boardItem.may.secondLook && (
            <form method="post">
              <Button kind="secondary" name="intent" value="second-look">
                Đã xem lại, không phải sửa
              </Button>
            </form>
          )}
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
        {boardItem.versions.map((version, index) => {
          const before = boardItem.versions[index + 1];
          return (
            <li key={version.id} value={version.number}>
              {formatMoment(version.savedAt)}, {version.savedBy}
              {version.live && ' (đang đăng)'}
              {before !== undefined && (
                <>
                  {' '}
                  <a href={paths.boardComparison(boardItem.itemId, before.number, version.number)}>
                    so với bản {before.number}
                    <span className="visually-hidden"> của bản {version.number}</span>
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
