// Examples of drawing, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Drawing } from './drawing.tsx';
import { drawings, type DrawingName } from './drawings.ts';

export const examples: readonly Example[] = [
  {
    name: 'Mọi hình vẽ',
    element: (
      <p>
        {(Object.keys(drawings) as DrawingName[]).map((name) => (
          <span key={name}>
            <Drawing name={name} /> {name}{' '}
          </span>
        ))}
      </p>
    ),
  },
];
