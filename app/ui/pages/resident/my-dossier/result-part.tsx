// The result, first on the page and for good: named after what it is, fetched by one button, and what is still to do for it.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { fileSize } from '#app/values/file-size.ts';
import { gradeIds, grades } from '#app/quality/rating.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { FileList } from '../../../components/file-list/file-list.tsx';
import { formerNote, ResultFacts } from '../../../components/result-facts/result-facts.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { collectionRows } from './collection.ts';
import type { DossierLinks } from './my-dossier-page.tsx';
import { GivenRatingSummary } from '../../public/rating/rating-page.tsx';

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

/** What she was given and counts no more stays hers to read, marked as what it is. */
export function FormerResults({
  dossier: { state, formerResults },
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  if (formerResults.length === 0) return null;
  return (
    <section aria-labelledby="ket-qua-cu">
      <h2 id="ket-qua-cu">
        {state === 'result-revoked' ? 'Kết quả đã bị thu hồi' : 'Kết quả trước, không còn giá trị'}
      </h2>
      <FileList
        label="Tệp kết quả không còn giá trị"
        files={formerResults.map((file) => ({
          ...{ id: file.id, fileName: file.fileName, byteSize: file.bytes, href: links.file(file.id) },
          note: formerNote(file),
        }))}
      />
    </section>
  );
}

/** Once the result is handed over: the resident is asked how it was, or reads what he said. */
export function RatingPart({
  rating,
  href,
}: {
  readonly rating: ApplicantDossier['rating'];
  readonly href: string;
}) {
  if (rating === undefined) return null;
  const { given } = rating;
  return (
    <section aria-labelledby="danh-gia">
      <h2 id="danh-gia">Đánh giá của bạn</h2>
      {given === undefined ? (
        <form method="post" action={href}>
          <p>Bạn thấy việc giải quyết hồ sơ này thế nào? Bấm một lần là gửi, không sửa được.</p>
          <ButtonGroup>
            {gradeIds.map((grade) => (
              <Button key={grade} kind="secondary" name="overall" value={grade}>
                {grades[grade]}
              </Button>
            ))}
          </ButtonGroup>
          <p>
            <a href={href}>Đánh giá kỹ hơn, viết thêm ý kiến</a>
          </p>
        </form>
      ) : (
        <GivenRatingSummary given={given} />
      )}
    </section>
  );
}
