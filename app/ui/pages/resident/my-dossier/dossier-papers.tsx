// The papers that the commune issued, and the files that were sent.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';

import { FileList } from '../../../components/file-list/file-list.tsx';
import { PaperList } from '../../../components/paper-list/paper-list.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

export function DossierPapers({
  dossier,
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  const { papers, attachments } = dossier;
  return (
    <section>
      <h2>Giấy tờ</h2>
      <PaperList papers={papers} hrefOf={links.paper} />
      {attachments.length > 0 && (
        <>
          <h3>Tệp bạn đã gửi</h3>
          <FileList label="Tệp đã gửi" files={attachments.map((file) => fileEntry(file, links))} />
        </>
      )}
    </section>
  );
}

function fileEntry(file: ApplicantDossier['attachments'][number], links: DossierLinks) {
  return {
    id: file.id,
    fileName: file.fileName,
    byteSize: file.bytes,
    ...(file.scan !== 'infected' && { href: links.file(file.id) }),
    note: [
      file.superseded ? `${file.label}. Đã thay bằng tệp khác.` : file.label,
      ...(file.scan === 'infected' ? ['Tệp có mã độc nên đã bị cách ly, không ai mở được'] : []),
    ].join(' · '),
  };
}
