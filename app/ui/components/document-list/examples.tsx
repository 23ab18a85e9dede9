// Examples of document-list, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { DocumentList } from './document-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Giấy tờ phải chuẩn bị',
    element: (
      <DocumentList
        documents={[
          { id: 'birth', name: 'Giấy chứng sinh', form: 'original', copies: 1, required: true },
          {
            id: 'letter',
            name: 'Văn bản ủy quyền',
            form: 'original',
            copies: 1,
            required: false,
            condition: 'Khi người đi đăng ký không phải là cha, mẹ, ông, bà.',
          },
          { id: 'id', name: 'Hộ chiếu hoặc thẻ căn cước', form: 'to-be-shown', copies: 1, required: true },
        ]}
      />
    ),
  },
];
