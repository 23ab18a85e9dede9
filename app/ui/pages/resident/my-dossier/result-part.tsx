// The result, first on the page and for good: named after what it is, fetched by one button, and what is still to do for it.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { fileSize } from '#app/values/file-size.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ResultFacts } from '../../../components/result-facts/result-facts.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { collectionRows } from './collection.ts';
import type { DossierLinks } from './my-dossier-page.tsx';

export function ResultPart({
  dossier,
  links,
  savedFile,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
  /** Where the file is that is being saved just now. */
  readonly savedFile?: string | undefined;
}) {
  const { state, delivery, resultFiles, resultName, declined } = dossier;
  const isReady = state === 'completed';
  if (declined !== undefined || (!isReady && (state !== 'returned' || resultFiles.length === 0))) return null;
  return (
    <section className="dossier-result" aria-labelledby="ket-qua">
      <h2 id="ket-qua">{isReady ? `Đã có kết quả: ${resultName}` : `Kết quả: ${resultName}`}</h2>
      {savedFile !== undefined && (
        <p role="status">
          {!isReady && 'Bạn đã nhận kết quả, hồ sơ kết thúc. '}Tệp đang được tải về máy; chưa thấy thì{' '}
          <a href={savedFile}>tải lại</a>.
        </p>
      )}
      <ResultFacts result={dossier.result} />
      {isReady && <p>{dossier.nextStep}</p>}
      {isReady && delivery === 'desk' && <SummaryList rows={collectionRows(dossier)} dense />}
      {resultFiles.map(({ id, fileName, bytes }) => (
        <form key={id} method="post">
          <input type="hidden" name="file" value={id} />
          <p>
            <strong>{fileName}</strong> <span className="quiet">({fileSize(bytes)})</span>
          </p>
          <ButtonGroup>
            <Button name="intent" value="fetch" hiddenText={fileName}>
              Tải về máy
            </Button>
            <a href={links.file(id)}>
              Mở xem<span className="visually-hidden"> {fileName}</span>
            </a>
          </ButtonGroup>
        </form>
      ))}
    </section>
  );
}
