// The number of a result as a document: each is given once within the book of its procedure and year (NĐ 30/2020/NĐ-CP Đ15), so that
// of two papers that bear the same number never both are found right.
import { instantAt } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import { listNumbersAhead, listResultsIn } from '#db/queries/document-numbers.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { openOrUndefined } from '../../personal-data/sealed-json.server.ts';
import { documentIn, documentNumberKey, numberParts } from '../files/document-key.ts';
import { paperContext, type StoredPaperContent } from '../papers/issue-paper.server.ts';

interface DocumentNumber {
  /** As an officer writes it; null for none. */
  readonly number: string | null;
  readonly year: string;
  /** Drafts that wait for a signature count, too. */
  readonly countDrafts?: true;
}

/**
 * Call it in the transaction that gives the number: the book stays locked until it ends.
 * @returns Vietnamese: what to say of a number that another result has, with the next that is free and written alike; undefined for a
 *   number that is free, and for none
 */
export async function numberProblem(
  { keys }: Pick<Deps, 'keys'>,
  sql: Sql,
  dossier: Pick<DossierRow, 'id' | 'procedureCode'>,
  { number, year, countDrafts }: DocumentNumber,
): Promise<string | undefined> {
  if (number === null) return undefined;
  const { procedureCode } = dossier;
  const { number: key, book } = documentIn(dossier, year, number);
  const [from, before] = [instantAt(`${year}-01-01`), instantAt(`${Number(year) + 1}-01-01`)];
  const issued = await listResultsIn(sql, { procedureCode, book, from, before });
  const drafts = countDrafts === true ? await listNumbersAhead(sql, procedureCode, dossier.id) : [];
  const numbersInUse = new Set([
    ...issued.flatMap(({ id, number: issuedKey, content }) => {
      if (issuedKey !== null || content === null) return issuedKey ?? [];
      const paper = openOrUndefined<StoredPaperContent>(keys, content, paperContext(id));
      return paper?.kind === 'result' && paper.documentNumber !== undefined
        ? documentNumberKey(paper.documentNumber)
        : [];
    }),
    ...drafts.map(documentNumberKey),
  ]);
  if (!numbersInUse.has(key)) return undefined;
  const free = nextFree(number, numbersInUse);
  return `Số ${number.trim()} đã ghi cho kết quả khác của thủ tục này trong năm.${free === '' ? ' Hãy ghi số khác.' : ` Số tiếp theo còn trống: ${free}.`}`;
}

/** After the last of those that are written alike; with as many digits. */
function nextFree(number: string, numbersInUse: ReadonlySet<string>): string {
  const { digits, width, rest } = numberParts(number.normalize('NFC').trim());
  if (digits === '') return '';
  const suffix = documentNumberKey(`1${rest}`).slice(1);
  const numbers = [...numbersInUse].flatMap((one) => {
    const parts = numberParts(one);
    return parts.rest === suffix ? Number(parts.digits) : [];
  });
  return `${String(Math.max(...numbers) + 1).padStart(width, '0')}${rest}`;
}
