// Examples of combobox, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Combobox } from './combobox.tsx';

const none = () => Promise.resolve([]);

export const examples: readonly Example[] = [
  {
    name: 'Xã, phường',
    element: (
      <Combobox
        id="exCommune"
        name="exCommune"
        label="Xã, phường, tỉnh"
        hint="Gõ vài chữ đầu, có dấu hay không dấu đều được"
        defaultValue="phường Phú An, Thành phố Hồ Chí Minh"
        find={none}
      />
    ),
  },
  {
    name: 'Chưa chọn trong danh sách',
    element: (
      <Combobox
        id="exCommuneWrong"
        name="exCommuneWrong"
        label="Xã, phường, tỉnh"
        error="Chọn xã, phường trong danh sách"
        defaultValue="phu an"
        find={none}
      />
    ),
  },
];
