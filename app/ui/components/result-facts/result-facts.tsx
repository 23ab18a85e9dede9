// The result as a document: its number, the day on which it was signed, by whom, and where whoever receives it checks it.
import { paths } from '#app/addresses/paths.ts';
import type { FormerResult, IssuedResult } from '#app/read-models/dossiers.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatDate } from '#catalog/local-date.ts';

/** @returns what became of it, and when */
export const formerNote = ({ since, replaced }: FormerResult): string =>
  `${replaced ? 'Đã được thay' : 'Đã bị thu hồi'} ngày ${formatDate(since)}, không còn giá trị`;

export function ResultFacts({ result }: { readonly result: IssuedResult | undefined }) {
  if (result === undefined) return null;
  const { documentNumber, signedOn, signer, confirmed, office, token } = result;
  const sentence = [
    ...(documentNumber === undefined ? [] : [`Số ${documentNumber}`]),
    ...(signedOn === undefined ? [] : [`ký ngày ${formatDate(signedOn)}`]),
    ...(signer === undefined ? [] : [`người ký: ${signer}`]),
    ...(office === undefined ? [] : [`cơ quan giải quyết: ${office}`]),
  ].join(', ');
  return (
    <>
      {sentence !== '' && (
        <p>
          {capitalise(sentence)}.
          {confirmed !== undefined &&
            ` Đã ký trên giấy; ${confirmed.by} xác nhận ngày ${formatDate(confirmed.on)}.`}
        </p>
      )}
      <p>
        Ai nhận kết quả này đều kiểm tra được thật hay giả:{' '}
        <a href={paths.verifyPaper(token)}>kiểm tra kết quả</a>.
      </p>
    </>
  );
}
