// The result as a document: its number, the day on which it was signed, by whom.
import type { SignedResult } from '#app/read-models/dossiers.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatDate } from '#catalog/local-date.ts';

export function ResultFacts({ result }: { readonly result: SignedResult | undefined }) {
  if (result === undefined) return null;
  const { documentNumber, signedOn, signer } = result;
  const sentence = [
    ...(documentNumber === undefined ? [] : [`Số ${documentNumber}`]),
    ...(signedOn === undefined ? [] : [`ký ngày ${formatDate(signedOn)}`]),
    ...(signer === undefined ? [] : [`người ký: ${signer}`]),
  ].join(', ');
  return <p>{capitalise(sentence)}.</p>;
}
