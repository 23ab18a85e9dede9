// The catalog for machines: found, filtered and paged as on the page for people.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { findPublishedServices } from '#app/domain/catalog/find-published-services.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { listReply, readApiQuery, summaryOf } from '#app/http/procedures-api.server.ts';
import { procedureQuery } from '#app/http/procedures-api-schemas.ts';

const usualPageSize = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const search = new URL(request.url).searchParams;
  const outcome = readApiQuery(procedureQuery, search);
  if (!outcome.ok) return outcome.problem;
  const { q, sector, level, lifeEvent, online, nationalPortal } = outcome.query;
  const [page, pageSize] = [Number(outcome.query.page ?? 1), Number(outcome.query.pageSize ?? usualPageSize)];
  const services = await findPublishedServices(deps, {
    query: q ?? '',
    sector,
    level,
    event: lifeEvent,
    fileable: online === 'true',
    national: nationalPortal === 'true',
  });
  const linkTo = (number: number) => {
    const parameters = new URLSearchParams([...search].filter(([name]) => name !== 'page'));
    return `${deps.unit.publicUrl}${paths.apiProcedures()}?${new URLSearchParams([...parameters, ['page', String(number)]]).toString()}`;
  };
  const from = (page - 1) * pageSize;
  return listReply(
    {
      total: services.length,
      page,
      pageSize,
      items: services
        .slice(from, from + pageSize)
        .map((published) => summaryOf(published, deps.unit.publicUrl)),
      ...(from + pageSize < services.length ? { next: linkTo(page + 1) } : {}),
      ...(page > 1 ? { previous: linkTo(page - 1) } : {}),
    },
    Object.keys(procedureQuery.shape),
  );
}
