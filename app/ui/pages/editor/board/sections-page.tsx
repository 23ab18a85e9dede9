// The sections of the site, in the order of the menu: their units, limits and members (Đ10.13, Đ11, Đ12, Đ16.4).
import { limitText } from '#app/publications/limits.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { StaffSection, WaitingProposal } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';

import { capitalise } from '#app/values/first-letter.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';

export interface SectionsPageProps {
  readonly desk: Desk;
  readonly sections: readonly StaffSection[];
  /** New sections that wait to be approved. */
  readonly waiting: readonly WaitingProposal[];
  readonly mayManage: boolean;
  readonly mayAssign: boolean;
  readonly mayAdd: boolean;
  readonly reply?: DeskReply | undefined;
}

export function SectionsPage(props: SectionsPageProps) {
  const { desk, sections, waiting, mayManage, mayAssign, mayAdd, reply } = props;
  const mayOpen = mayManage || mayAssign;
  const columns: readonly Column<StaffSection>[] = [
    {
      header: 'Chuyên mục',
      rowHeader: true,
      cell: (one) => (
        <span className={one.parentId === undefined ? undefined : 'board-child'}>
          {mayOpen ? (
            <a href={paths.boardSection(one.id)} data-desk-row="">
              {one.title}
            </a>
          ) : (
            one.title
          )}
          <span className="second-line">
            {one.path}
            {one.demand !== '' && ` · ${one.demand}`}
          </span>
          {one.waiting !== undefined && <Waiting proposal={one.waiting} />}
        </span>
      ),
    },
    {
      header: 'Đơn vị phụ trách',
      cell: (one) => (
        <>
          {one.unit.name}
          {one.contributors.length > 0 && (
            <span className="second-line">cùng {one.contributors.length} đơn vị khác</span>
          )}
        </>
      ),
    },
    {
      header: 'Hạn cập nhật',
      cell: (one) => (one.limitDays === undefined ? 'thường xuyên' : limitText(one.limitDays)),
    },
    {
      header: 'Thành viên biên tập',
      cell: (one) =>
        one.members.length === 0 ? (
          <span className="quiet">chưa phân công</span>
        ) : (
          one.members.map(({ name }) => name).join(', ')
        ),
    },
    { header: 'Tin, bài', numeric: true, cell: (one) => one.items },
    { header: 'Trình đơn', cell: (one) => <Menu section={one} /> },
    ...(mayManage
      ? [{ header: 'Thứ tự', cell: (one: StaffSection) => <Order section={one} all={sections} /> }]
      : []),
  ];
  return (
    <DeskPage
      desk={desk}
      heading="Chuyên mục"
      caption={<a href={paths.board()}>Biên tập tin, bài</a>}
      actions={mayAdd ? <Button href={paths.newSection()}>Thêm chuyên mục</Button> : undefined}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {waiting.length > 0 && (
        <ul>
          {waiting.map((proposal) => (
            <li key={proposal.id ?? proposal.title}>
              {capitalise(proposal.title)} <Waiting proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      <div className="queue catalog-list">
        <Table
          caption="Chuyên mục"
          captionHidden
          dense
          columns={columns}
          rows={sections}
          rowKey={({ id }) => id}
          empty={<p>Chưa có chuyên mục nào.</p>}
        />
      </div>
    </DeskPage>
  );
}

export function Waiting({ proposal: { id, title } }: { readonly proposal: WaitingProposal }) {
  return (
    <span className="second-line">
      {id === undefined ? (
        <StatusTag tone="waiting">Chờ duyệt</StatusTag>
      ) : (
        <a href={paths.staffProposal(id)}>
          Đang chờ duyệt<span className="visually-hidden">: {title}</span>
        </a>
      )}
    </span>
  );
}

function Menu({ section }: { readonly section: StaffSection }) {
  if (section.closed) return <StatusTag tone="stopped">Đã đóng</StatusTag>;
  return section.inMenu ? <StatusTag tone="done">Hiện</StatusTag> : <StatusTag tone="neutral">Ẩn</StatusTag>;
}

function Order({ section, all }: { readonly section: StaffSection; readonly all: readonly StaffSection[] }) {
  const beside = all.filter(({ parentId }) => parentId === section.parentId);
  const at = beside.findIndex(({ id }) => id === section.id);
  return (
    <form method="post" className="board-order">
      <input type="hidden" name="section" value={section.id} />
      <input type="hidden" name="seen" value={beside.map(({ id }) => id).join(' ')} />
      <ButtonGroup>
        {at > 0 && (
          <Button kind="quiet" name="intent" value="up" hiddenText={section.title}>
            Lên
          </Button>
        )}
        {at < beside.length - 1 && (
          <Button kind="quiet" name="intent" value="down" hiddenText={section.title}>
            Xuống
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
}
