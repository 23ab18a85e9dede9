// Examples of search-box, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { SearchBox } from './search-box.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Lớn, trên trang chủ',
    element: (
      <SearchBox
        action="/dich-vu-cong"
        label="Bạn cần làm thủ tục gì?"
        hint="Gõ có dấu hay không dấu đều được, ví dụ: khai sinh"
        size="l"
      />
    ),
  },
  {
    name: 'Nhỏ',
    element: <SearchBox action="/tra-cuu" name="ma" code label="Mã tra cứu" button="Tra cứu" />,
  },
];
