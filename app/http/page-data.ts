// What a loader or action gave, typed as it was given. Single fetch keeps dates, and leaves absent fields absent; Remix's
// own type for it turns `field?: T` into `field: T | undefined`, which exact optional types do not take back.
import { useActionData, useLoaderData, type data } from '@remix-run/react';

type WithInit = ReturnType<typeof data<unknown>>;

/** The value inside `data(value, init)`; a `Response` never reaches a component. */
type Given<T> = T extends Response ? never : T extends WithInit & { data: infer Value } ? Value : T;

export type PageData<Load> = Load extends (...args: never[]) => infer Result ? Given<Awaited<Result>> : never;

export function usePageData<Load>(): PageData<Load> {
  return useLoaderData() as PageData<Load>;
}

export function useReplyData<Act>(): PageData<Act> | undefined {
  return useActionData() as PageData<Act> | undefined;
}
