// One published procedure for machines, with its forms and its revision.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readResponsible } from '#app/domain/assignments/responsible.server.ts';
import { currentFormVersion } from '#app/domain/catalog/read-catalog.server.ts';
import { findServiceByCode } from '#app/domain/catalog/read-services.server.ts';
import { documentOf, documentReply, problemReply } from '#app/http/procedures-api.server.ts';
import { responsibleText } from '#app/ui/pages/public/procedure/responsible-text.ts';
import { offersForms } from '#catalog/procedure.ts';
import { narrowForm } from '#forms/index.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const published = await findServiceByCode(deps, params['code'] ?? '');
  if (published === undefined) {
    return problemReply(404, 'Không tìm thấy', 'Không có thủ tục nào được công bố với mã này.');
  }
  const codes = offersForms(published.procedure) ? published.procedure.forms : [];
  const versions = await Promise.all(codes.map((code) => currentFormVersion(deps, code)));
  const forms = versions.flatMap((version) =>
    version === undefined ? [] : [narrowForm(version.definition, published.procedure.presets)],
  );
  const { code, sector } = published.procedure;
  const responsible = responsibleText(
    await readResponsible(deps, { code, sector }),
    published.sheet,
    deps.unit.phone,
  );
  return documentReply(documentOf(published, { forms, responsible }, deps.unit.publicUrl));
}
