// Two published versions of a draft, article by article: what changed in each, what is new, what is gone.
import type { Clause } from '#app/consultations/carry-clauses.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { DraftComparison } from '#app/read-models/consultations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { linesOfHtml } from '../publishing/compared-lines.ts';
import { compareLines, withoutFarLines } from '../publishing/compare-lines.ts';
import { reachConsultation } from './consultation-access.server.ts';
import { wholeDrafts } from './draft-versions.server.ts';

interface Article {
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

/**
 * @param input versions by number; the newest and the one before when absent
 * @returns the articles that differ, in the order of the newer version, what is gone last. Refused as `not-found`
 */
export async function compareDrafts(
  { db }: Pick<Deps, 'db'>,
  input: { readonly item: string; readonly from?: number; readonly to?: number },
): Promise<Outcome<{ comparison: DraftComparison }>> {
  const outcome = await reachConsultation(db, input.item);
  if (!outcome.ok) return outcome;
  const all = await wholeDrafts(db, input.item);
  const shown = all.filter(({ hidden }) => hidden === undefined);
  const numbers = shown.map(({ number }) => number);
  const to = input.to ?? numbers.at(-1) ?? 1;
  const from = input.from ?? numbers.findLast((number) => number < to) ?? to;
  const [before, after] = [from, to].map((number) => shown.find((one) => one.number === number));
  if (before === undefined || after === undefined)
    return refuse('not-found', 'Bản dự thảo này không có, hoặc đã gỡ khỏi phần so sánh.');
  const [oldArticles, newArticles] = [articlesOf(before.clauses), articlesOf(after.clauses)];
  const parts = newArticles.map(({ id, label, html }) => {
    const oldArticle = oldArticles.find((one) => one.id === id);
    const rows = compareLines(linesOfHtml(oldArticle?.html ?? '', noFiles), linesOfHtml(html, noFiles));
    return { label, rows, became: oldArticle === undefined ? ('new' as const) : ('changed' as const) };
  });
  const goneParts = oldArticles
    .filter(({ id }) => !newArticles.some((one) => one.id === id))
    .map(({ label, html }) => ({
      label,
      rows: compareLines(linesOfHtml(html, noFiles), []),
      became: 'gone' as const,
    }));
  const allParts = [...parts, ...goneParts];
  const differingParts = allParts.filter(({ rows }) => rows.some(({ changed }) => changed));
  return {
    ok: true,
    comparison: {
      title: titleInWords(outcome.consultation.title),
      href: outcome.consultation.href,
      from,
      to,
      versions: numbers,
      hidden: all.flatMap(({ number, hidden: why }) => (why === undefined ? [] : [{ number, why }])),
      parts: differingParts.map((part) => ({ ...part, rows: withoutFarLines(part.rows) })),
      unchanged: allParts.length - differingParts.length,
    },
  };
}

/** Pictures are told apart by their ids: a published text never changes. */
const noFiles = new Map<never, never>();

/** An article with all its clauses; what stands in none is a part of its own. */
function articlesOf(clauses: readonly Clause[]): readonly Article[] {
  const articles: { id: string; label: string; html: string; address: string }[] = [];
  for (const { id, label, title, html, level, address, parent } of clauses) {
    const last = articles.at(-1);
    const within =
      last !== undefined &&
      parent !== undefined &&
      (parent === last.address || parent.startsWith(`${last.address}-`));
    if (last !== undefined && within && (level === 'clause' || level === 'point')) last.html += html;
    else
      articles.push({
        id,
        label: title === '' || title === label ? label : `${label}. ${title}`,
        html,
        address,
      });
  }
  return articles;
}
