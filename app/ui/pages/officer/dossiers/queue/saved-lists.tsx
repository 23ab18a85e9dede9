// The lists that somebody saved for himself, with what lies in them now; and the name for the one that he looks at.
import { queueFilter, savableQuery, savedListBounds, type QueueFilter } from '#app/lists/queue.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { SavedList } from '#app/read-models/dossiers.ts';

import { LiveNumber } from '../../../../components/workspace/live-numbers.tsx';
import { Button } from '../../../../components/button/button.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';

interface SavedListsProps {
  readonly lists: readonly SavedList[];
  /** What is looked at now. */
  readonly filter: QueueFilter;
}

const currentOf = ({ lists, filter }: SavedListsProps): SavedList | undefined => {
  const here = savableQuery(filter);
  return lists.find(({ query }) => query === here);
};

const addressOf = (query: string) => queueFilter.address(queueFilter.read(new URLSearchParams(query)));

export function SavedLists(props: SavedListsProps) {
  const { lists } = props;
  if (lists.length === 0) return null;
  const current = currentOf(props);
  return (
    <nav className="chips saved-lists no-print" aria-label="Danh sách riêng của bạn">
      {lists.map(({ id, name, query, count }) => (
        <a key={id} href={addressOf(query)} aria-current={current?.id === id ? 'page' : undefined}>
          {name}
          {count !== undefined && (
            <span className="saved-lists__count">
              <LiveNumber href={addressOf(query)} count={count} />
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}

/** Saves what is looked at, or lets go what was saved; nothing where the list is as it begins. */
export function SaveListForm({
  reply,
  ...props
}: SavedListsProps & {
  /** Why it could not be saved. */
  readonly reply?: DeskReply | undefined;
}) {
  const current = currentOf(props);
  if (current !== undefined)
    return (
      <form method="post" className="no-print">
        <input type="hidden" name="list" value={current.id} />
        <Button kind="quiet" name="intent" value="remove-list" hiddenText={current.name}>
          Bỏ danh sách riêng
        </Button>
      </form>
    );
  if (savableQuery(props.filter) === '') return null;
  return (
    <details className="list-menu no-print" open={reply !== undefined}>
      <summary>Lưu danh sách</summary>
      <form method="post" noValidate className="list-menu__form">
        <TextInput
          label="Tên danh sách riêng"
          name="name"
          hint={`Chỉ bạn thấy, tối đa ${savedListBounds.name} ký tự. Trùng tên thì thay danh sách cũ.`}
          defaultValue={reply?.entries['name']}
          error={reply?.problems[0]?.message}
        />
        <Button kind="secondary" name="intent" value="save-list">
          Lưu danh sách
        </Button>
      </form>
    </details>
  );
}
