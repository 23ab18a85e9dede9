// An item as somebody of the board works on it: written at the left, what is missing and what is decided at the right.
import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { MissingList } from '../../../components/missing-list/missing-list.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { ConflictNotice, type Conflict } from './conflict-notice.tsx';
import { DocumentRelations } from './document-relations.tsx';
import { ItemDecisions, type TypedDecision } from './item-decisions.tsx';
import { ItemFacts, ItemNews, ItemVersions } from './item-facts.tsx';
import { ItemServices } from './item-services.tsx';
import { WritingForm, type WritingFormProps } from './writing-form.tsx';

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
