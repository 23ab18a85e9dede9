// What a loader or action gave, typed as it was given. Single fetch keeps dates, and leaves absent fields absent; Remix's
// own type for it turns `field?: T` into `field: T | undefined`, which exact optional types do not take back.
import { createElement, type ComponentProps, type ComponentType } from 'react';

import { useActionData, useLoaderData, type data, type ShouldRevalidateFunction } from '@remix-run/react';

type WithInit = ReturnType<typeof data<unknown>>;

/** The value inside `data(value, init)`; a `Response` never reaches a component. */
type Given<T> = T extends Response ? never : T extends WithInit & { data: infer Value } ? Value : T;

export type PageData<Load> = Load extends (...args: never[]) => infer Result ? Given<Awaited<Result>> : never;

/** @returns what the page's loader gave: `usePageData<typeof loader>()` */
export function usePageData<Load>(): PageData<Load> {
  return useLoaderData() as PageData<Load>;
}

/** @returns what the page's action answered; undefined before a form was sent */
export function useReplyData<Act>(): PageData<Act> | undefined {
  return useActionData() as PageData<Act> | undefined;
}

/**
 * For a page that shows what was sent once more, and stores nothing meanwhile: what it loaded is as it was. React Router would load it
 * again with the reply on the screen already, and name the reply in the browser's history only after that: until then, long on a weak
 * line, Back would leave the form.
 * @returns false after a form that was sent to the page's own address
 */
export const loadedOnce: ShouldRevalidateFunction = ({
  formMethod,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => defaultShouldRevalidate && !(formMethod === 'POST' && currentUrl.href === nextUrl.href);

/**
 * @param Page drawn from what the loader gave, and from what the action answered
 * @returns the default export of a route that does nothing else: `pageOf<typeof loader, typeof action>(Page)`
 */
export function pageOf<Load, Act = undefined>(
  Page: ComponentType<PageData<Load> & { readonly reply?: PageData<Act> | undefined }>,
) {
  return function RoutePage() {
    const page = { ...useLoaderData<object>(), reply: useActionData() };
    return createElement(Page, page as ComponentProps<typeof Page>);
  };
}
