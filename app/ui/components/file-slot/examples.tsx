// Examples of file-slot, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { FileSlot, limitText, SendingForm } from './file-slot.tsx';

const rules = { fileBytes: 10 * 1024 * 1024, filesPerSlot: 10, accept: '.pdf,.jpg,.jpeg,.png,.docx' };
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath fill='%23ddd' d='M0 0h8v8H0z'/%3E%3C/svg%3E";
const pages = ['mặt trước.jpg', 'mặt sau.jpg', 'trang ký.jpg'].map((fileName, index) => ({
  id: `example-page-${index}`,
  fileName,
  byteSize: 480_000 + index * 31_000,
  href: '#',
  thumbnail: picture,
  removable: true,
}));

export const examples: readonly Example[] = [
  {
    name: 'Chưa có tệp',
    element: (
      <SendingForm transfers="#" rules={rules}>
        <FileSlot
          slot="example-empty"
          label="Giấy chứng sinh"
          hint="Bản chính."
          limits={limitText(rules)}
          rules={rules}
          files={[]}
          filesLabel="Tệp đã gửi"
        />
      </SendingForm>
    ),
  },
  {
    name: 'Ba trang chụp, xếp thứ tự',
    element: (
      <SendingForm transfers="#" rules={rules}>
        <FileSlot
          slot="example-pages"
          label="Văn bản ủy quyền"
          hint="Bản chính."
          optional
          rules={rules}
          files={pages}
          filesLabel="Tệp đã gửi cho văn bản ủy quyền"
        />
      </SendingForm>
    ),
  },
];
