// Communes of the whole country by their names: what a field of an address asks for while it is typed.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { communeOn } from '#app/gazetteer/communes.server.ts';
import { findCommunes } from '#app/gazetteer/find-communes.server.ts';
import { offerOf } from '#app/gazetteer/offered-communes.server.ts';
import { recognise } from '#app/gazetteer/recognise.server.ts';
import { communesReply, readApiQuery } from '#app/http/procedures-api.server.ts';
import { communeQuery } from '#app/http/procedures-api-schemas.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';

/** More than fit on a phone are not looked through: a further letter is typed. */
const most = 10;

export function loader({ request, context }: LoaderFunctionArgs) {
  const { clock, unit } = context.portal.deps;
  const outcome = readApiQuery(communeQuery, new URL(request.url).searchParams);
  if (!outcome.ok) return outcome.problem;
  const day = localDate(clock.now());
  const [province = '', district] = [...unit.parents].reverse();
  // The commune's own province, and the one that it became part of.
  const here = recognise({ commune: unit.localName, district, province }, day);
  const near = here && [
    here.provinceCode,
    ...here.into.flatMap((code) => communeOn(code, day)?.provinceCode ?? []),
  ];
  const communes = findCommunes({
    text: outcome.query.q.normalize('NFC'),
    day,
    limit: most,
    ...present({ near }),
  });
  return communesReply({
    items: communes.map((commune) => ({
      ...offerOf(commune, day),
      province: commune.provinceCode,
      ...present({ code: commune.code, until: commune.until }),
    })),
  });
}
