// What /api/v1 offers, for machines and those who program them (OpenAPI 3.1).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openApiDescription } from '#app/http/openapi.ts';
import { descriptionReply } from '#app/http/procedures-api.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const { unit } = context.portal.deps;
  return descriptionReply(openApiDescription({ publicUrl: unit.publicUrl, unitName: unit.name }));
}
