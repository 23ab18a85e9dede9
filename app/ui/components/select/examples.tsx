// Examples of select, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Select } from './select.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Dân tộc',
    element: (
      <Select
        label="Dân tộc"
        name="exEthnic"
        placeholder="Chọn trong danh sách"
        options={[
          { value: 'Kinh', label: 'Kinh' },
          { value: 'Khmer', label: 'Khmer' },
        ]}
      />
    ),
  },
];
