// An item as somebody of the board works on it: written at the left, what is missing and what is decided at the right.
import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { VersionDifference } from '#app/read-models/version-differences.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { MissingList } from '../../../components/missing-list/missing-list.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { Details } from '../../../components/details/details.tsx';
import { DocumentRelations } from './document-relations.tsx';
import { ItemDecisions, type TypedDecision } from './item-decisions.tsx';
import { ItemFacts, ItemNews, ItemVersions } from './item-facts.tsx';
import { WritingForm, type WritingFormProps } from './writing-form.tsx';
import { VersionDifferences } from '../../public/sections/version-differences.tsx';

export interface ItemPageProps extends Omit<WritingFormProps, 'conflict'> {
  readonly desk: Desk;
  readonly conflict?: Conflict | undefined;
  readonly entries?: TypedDecision | undefined;
  /** A link for somebody outside that was just made. */
  readonly previewLink?: { readonly href: string; readonly expiresAt: Date } | undefined;
}

export function ItemPage({ desk, conflict, entries, previewLink, ...writing }: ItemPageProps) {
  const { boardItem, problems } = writing;
  const { section, version } = boardItem;
  const mayWrite = boardItem.actions.some(({ event, whyNot }) => event === 'save' && whyNot === undefined);
  return (
    <DeskPage
      desk={desk}
      heading={version.body.title}
      caption={
        <>
          <a href={paths.board()}>Biên tập</a> · {section.title}
        </>
      }
    >
      <ItemNews boardItem={boardItem} />
      {boardItem.doubles !== undefined && <Doubles doubles={boardItem.doubles} />}
      {conflict !== undefined && <ConflictNotice conflict={conflict} />}
      {conflict === undefined && boardItem.autosave !== undefined && mayWrite && (
        <KeptNotice autosave={boardItem.autosave} />
      )}
      {!mayWrite && <ErrorSummary problems={problems} />}
      <div className="draft-layout board-item">
        <div className="draft-layout__main">
          {mayWrite ? (
            <WritingForm key={writing.seen} {...writing} conflict={conflict !== undefined} />
          ) : (
            <ReadOnly boardItem={boardItem} />
          )}
        </div>
        <div className="draft-layout__side">
          <ItemFacts boardItem={boardItem} />
          <Readiness boardItem={boardItem} mayWrite={mayWrite} />
          <ItemDecisions boardItem={boardItem} entries={entries} problems={problems} />
          <ItemServices boardItem={boardItem} previewLink={previewLink} />
          <ItemVersions boardItem={boardItem} />
        </div>
      </div>
    </DeskPage>
  );
}

function Doubles({ doubles }: { readonly doubles: NonNullable<BoardItem['doubles']> }) {
  return (
    <Notification tone="important" heading="Số, ký hiệu này đã có">
      <p>Cùng cơ quan, cùng năm đã có văn bản mang số này. Hãy kiểm tra để không đăng hai lần:</p>
      <ul>
        {doubles.map(({ itemId, title }) => (
          <li key={itemId}>
            <a href={paths.boardItem(itemId)}>{title}</a>
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function KeptNotice({ autosave }: { readonly autosave: NonNullable<BoardItem['autosave']> }) {
  return (
    <Notification heading="Đang hiện phần bạn nhập mà chưa lưu">
      <p>
        Giữ lại từ {formatMoment(autosave.savedAt)}.
        {autosave.outdated &&
          ' Sau đó có người đã lưu một bản mới: khi bạn lưu, Cổng sẽ cho xem chỗ khác nhau.'}
      </p>
      <form method="post">
        <ButtonGroup>
          <Button kind="quiet" name="intent" value="discard-typing">
            Bỏ phần chưa lưu
          </Button>
        </ButtonGroup>
      </form>
    </Notification>
  );
}

function Readiness({ boardItem, mayWrite }: { readonly boardItem: BoardItem; readonly mayWrite: boolean }) {
  if (boardItem.review === undefined) return null;
  if (boardItem.missing.length === 0) return <p>Đã đủ để đăng.</p>;
  return (
    <MissingList
      heading="Còn thiếu để đăng"
      missing={boardItem.missing.map(({ path, message }) => ({
        message,
        ...(mayWrite && { href: `#${inputId(path === 'item.picture.file' ? 'pictureFile' : path)}` }),
      }))}
    />
  );
}

function ReadOnly({ boardItem }: { readonly boardItem: BoardItem }) {
  const { body } = boardItem.version;
  return (
    <>
      <p>{body.summary}</p>
      {boardItem.legal !== undefined && (
        <DocumentRelations meanings={boardItem.legal.meanings} choosing={false} />
      )}
      <p className="quiet">
        Tác giả: {body.author}. Nguồn: {body.source}.
      </p>
      <ButtonGroup>
        <Button kind="secondary" href={paths.boardItemPart(boardItem.itemId, 'xem-truoc')}>
          Đọc toàn bài như người đọc sẽ thấy
        </Button>
      </ButtonGroup>
    </>
  );
}

interface ItemServicesProps {
  readonly boardItem: BoardItem;
  readonly previewLink: { readonly href: string; readonly expiresAt: Date } | undefined;
}

/** What else can be done with an item: looked at as readers will see it, shown to somebody outside, moved, taken down. */
export function ItemServices({ boardItem, previewLink }: ItemServicesProps) {
  const { itemId, may, versions, previewLinks } = boardItem;
  const links = [
    { label: 'Xem trước', href: paths.boardItemPart(itemId, 'xem-truoc'), shown: true },
    { label: 'So sánh các bản', href: paths.boardComparison(itemId), shown: versions.length > 1 },
    { label: 'Nhuận bút', href: paths.itemRoyalties(itemId), shown: true },
    { label: 'Đổi địa chỉ trang', href: paths.boardItemPart(itemId, 'dia-chi'), shown: may.rename },
    { label: 'Thu hồi, để lại lý do', href: paths.boardItemPart(itemId, 'thu-hoi'), shown: may.withdraw },
    { label: 'Xóa hẳn nội dung đăng nhầm', href: paths.boardItemPart(itemId, 'xoa'), shown: may.erase },
    {
      label: boardItem.visibility === 'unpublished' ? 'Đổi nơi dẫn người đọc' : 'Gỡ khỏi Cổng',
      href: paths.boardItemPart(itemId, 'go-bai'),
      shown: may.unpublish,
    },
  ].filter(({ shown }) => shown);
  return (
    <section aria-labelledby="viec-khac">
      <h2 id="viec-khac">Việc khác</h2>
      <ul className="board-services">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {previewLink !== undefined && (
        <Notification tone="success" heading="Liên kết xem trước" answers={previewLink.href}>
          <p className="board-link">
            <a href={previewLink.href}>{previewLink.href}</a>
          </p>
          <p>Ai có liên kết này đều đọc được bản hiện nay, đến {formatMoment(previewLink.expiresAt)}.</p>
        </Notification>
      )}
      {may.pin && (
        <form method="post">
          <Button kind="quiet" name="intent" value={boardItem.pinned ? 'unpin' : 'pin'}>
            {boardItem.pinned ? 'Thôi ghim ở đầu chuyên mục' : 'Ghim ở đầu chuyên mục'}
          </Button>
        </form>
      )}
      {may.preview && (
        <Details summary="Gửi cho người ngoài xem trước">
          <form method="post">
            <p>
              Liên kết mở bản đã lưu hiện nay, trong 7 ngày. Nó hết hiệu lực ngay khi bản này được đăng hoặc
              bị bỏ, khi bài bị thu hồi, gỡ hoặc xóa.
            </p>
            <Button kind="secondary" name="intent" value="preview-link">
              Lập liên kết xem trước
            </Button>
          </form>
        </Details>
      )}
      {previewLinks.length > 0 && <LivingLinks links={previewLinks} mayEnd={may.preview} />}
    </section>
  );
}

function LivingLinks({
  links,
  mayEnd,
}: {
  readonly links: BoardItem['previewLinks'];
  readonly mayEnd: boolean;
}) {
  return (
    <>
      <h3>Liên kết xem trước đang mở được</h3>
      <ul className="board-links">
        {links.map(({ id, number, createdBy, createdAt, expiresAt }) => (
          <li key={id}>
            <p>
              Bản {number}, {createdBy} lập {formatMoment(createdAt)}, đến {formatMoment(expiresAt)}.
            </p>
            {mayEnd && (
              <form method="post">
                <input type="hidden" name="link" value={id} />
                <Button kind="quiet" name="intent" value="end-preview-link">
                  Thu lại<span className="visually-hidden"> liên kết lập {formatMoment(createdAt)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export interface Conflict {
  readonly by: string;
  readonly at: Date;
  /** From his to mine. */
  readonly differences: readonly VersionDifference[];
}

/** Somebody else saved this item meanwhile: his text and mine, and a choice in which nothing is lost. */
export function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const { by, at, differences } = conflict;
  return (
    <Notification tone="important" heading={`${by} vừa lưu bài này, chưa lưu bản của bạn`}>
      <p>
        Lưu lúc {formatMoment(at)}. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong
        hai: sửa tiếp và bấm “Lưu bản của tôi”, hoặc lấy bản của {by}.
      </p>
      <VersionDifferences differences={differences} before={`Bản của ${by}`} after="Bản của bạn" />
      <form method="post">
        <ButtonGroup>
          <Button kind="secondary" name="intent" value="discard-typing">
            Bỏ bản của tôi, lấy bản của {by}
          </Button>
        </ButtonGroup>
      </form>
    </Notification>
  );
}
