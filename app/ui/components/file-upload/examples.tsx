// Examples of file-upload, for the preview page and the tests.
import { megabytes } from '#app/values/file-size.ts';

import type { Example } from '../../preview/example.ts';
import { FileUpload } from './file-upload.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Chọn tệp',
    element: (
      <FileUpload
        label="Giấy chứng sinh"
        name="exFile"
        hint="Chụp hoặc quét rõ cả trang."
        limitText="Tệp PDF, JPG hoặc PNG, mỗi tệp không quá 10 MB."
        limits={{ fileBytes: megabytes(10) }}
        multiple
      />
    ),
  },
  {
    name: 'Tệp bị từ chối',
    element: (
      <FileUpload
        label="Văn bản ủy quyền"
        name="exFile2"
        error="Tệp lớn quá 10 MB. Hãy giảm dung lượng rồi gửi lại."
      />
    ),
  },
];
