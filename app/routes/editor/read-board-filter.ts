// The list that an address asks for; what it does not know narrows nothing.
import {
  boardTabs,
  stateWords,
  toLookAtWord,
  visibilityWords,
  type BoardFilter,
} from '#app/ui/pages/editor/board/board-filters.tsx';
import { present } from '#app/values/present.ts';

export function readBoardFilter(query: URLSearchParams): BoardFilter {
  const tab = keyOf(boardTabs, (one) => one.word === query.get('danh-sach'));
  const state = keyOf(stateWords, (word) => word === query.get('buoc'));
  const visibility = keyOf(visibilityWords, (word) => word === query.get('hien'));
  const section = query.get('chuyen-muc') ?? '';
  const words = query.get('q')?.trim() ?? '';
  const page = query.get('trang') ?? '';
  return {
    ...present({ tab, state, visibility }),
    ...(query.get('khan') === toLookAtWord && { toLookAt: true as const }),
    ...(/^[a-z0-9-]{1,60}$/.test(section) && { section }),
    ...(words !== '' && { words }),
    ...(/^[1-9]\d{0,4}$/.test(page) && { page: Number(page) }),
  };
}

function keyOf<T extends object>(table: T, is: (value: T[keyof T]) => boolean): keyof T | undefined {
  return (Object.keys(table) as (keyof T)[]).find((key) => is(table[key]));
}
