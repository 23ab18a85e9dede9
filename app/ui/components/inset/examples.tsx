// Examples of inset, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Inset } from './inset.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Trích luật',
    element: (
      <Inset>
        <p>
          Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con.
        </p>
      </Inset>
    ),
  },
];
