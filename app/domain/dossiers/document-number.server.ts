// The number of a result as a document: each is given once within the book of its procedure and year (NĐ 30/2020/NĐ-CP Đ15), so that
// of two papers that bear the same number never both are found right.
import { instantAt } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import { listNumbersAhead, listResultsIn } from '#db/queries/document-numbers.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';
import { documentIn, documentNumberKey, numberParts } from './document-key.ts';
import { paperContext, type StoredPaperContent } from './issue-paper.server.ts';

interface Asked {
  /** As it was typed. */
  readonly number: string;
  readonly year: string;
  /** Drafts that wait for a signature count, too. */
  readonly ahead?: true;
}

/**
 * Call it in the transaction that gives the number: the book stays locked until it ends.
 * @returns undefined where the number is free; else the next one that is, written like the one that was asked for
 */
export async function takenNumber(
  { keys }: Pick<Deps, 'keys'>,
  sql: Sql,
  dossier: Pick<DossierRow, 'id' | 'procedureCode'>,
  { number, year, ahead }: Asked,
): Promise<{ readonly nextFree: string } | undefined> {
  const { procedureCode } = dossier;
  const { number: key, book } = documentIn(dossier, year, number);
  const [from, before] = [instantAt(`${year}-01-01`), instantAt(`${Number(year) + 1}-01-01`)];
  const issued = await listResultsIn(sql, { procedureCode, book, from, before });
  const waiting = ahead === true ? await listNumbersAhead(sql, procedureCode, dossier.id) : [];
  const given = new Set([
    ...issued.flatMap(({ id, number: kept, content }) => {
      if (kept !== null || content === null) return kept ?? [];
      const opened = openOrUndefined<StoredPaperContent>(keys, content, paperContext(id));
      return opened?.kind === 'result' && opened.documentNumber !== undefined
        ? documentNumberKey(opened.documentNumber)
        : [];
    }),
    ...waiting.map(documentNumberKey),
  ]);
  return given.has(key) ? { nextFree: nextFree(number, given) } : undefined;
}

/** After the last of those that are written alike; the digits as wide as they were typed. */
function nextFree(number: string, given: ReadonlySet<string>): string {
  const { digits, width, rest } = numberParts(number.normalize('NFC').trim());
  if (digits === '') return '';
  const suffix = documentNumberKey(`1${rest}`).slice(1);
  const numbers = [...given].flatMap((one) => {
    const parts = numberParts(one);
    return parts.rest === suffix ? Number(parts.digits) : [];
  });
  return `${String(Math.max(...numbers) + 1).padStart(width, '0')}${rest}`;
}

/** @returns Vietnamese: what to say of a number that another result has */
export const numberTaken = (number: string, { nextFree: free }: { readonly nextFree: string }): string =>
  `Số ${number.trim()} đã ghi cho kết quả khác của thủ tục này trong năm.${free === '' ? ' Hãy ghi số khác.' : ` Số tiếp theo còn trống: ${free}.`}`;
