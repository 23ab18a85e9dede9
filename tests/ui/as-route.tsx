// A page whose form a script sends needs a route around it.
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';

const id = 'root';
const route = { id, path: '' };

export const asRoute = (page: ReactElement) => {
  const context = {
    manifest: { routes: { [id]: route } },
    routeModules: { [id]: { default: () => page } },
    staticHandlerContext: {
      location: { pathname: '/', search: '', hash: '', state: null, key: '' },
      matches: [{ route, params: {}, pathname: '/', pathnameBase: '/' }],
      loaderData: {},
      errors: null,
    },
    future: {},
  };
  return <RemixServer context={context as unknown as EntryContext} url="http://localhost/" />;
};
