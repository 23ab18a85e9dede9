// Examples of rich-text, for the preview page and the tests: as it is before, or without, its editor.
import type { Example } from '../../preview/example.ts';
import { RichText } from './rich-text.tsx';

const shared = { name: 'noi-dung', label: 'Nội dung bài', defaultHtml: '', pictureTo: '#' };

export const examples: readonly Example[] = [
  {
    name: 'Chưa viết',
    element: <RichText {...shared} name="noi-dung-moi" plain="" optional />,
  },
  {
    name: 'Có lỗi',
    element: (
      <RichText
        {...shared}
        plain={'Ủy ban nhân dân xã mời bà con dự họp.\n\n- Thời gian\n- Địa điểm'}
        error="Viết nội dung bài"
      />
    ),
  },
];
