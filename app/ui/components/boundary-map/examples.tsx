// Examples of the boundary map, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { BoundaryMap } from './boundary-map.tsx';

export const examples: readonly Example[] = [{ name: 'Sơ đồ địa giới', element: <BoundaryMap /> }];
