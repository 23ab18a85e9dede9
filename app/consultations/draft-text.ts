// Divides the text of a draft into clauses: chapters, sections, articles, clauses and points, recognised by the layout of Vietnamese
// legal texts (NĐ 30/2020, NĐ 78/2025). A quotation, a table or a picture is never structure: it belongs to the clause around it.
import { capitalise, uncapitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { readMarker, titleAlone, titledBelow, type ClauseLevel, type Marker } from './markers.ts';
import { withoutEnd } from '#app/values/without-end.ts';

/** A heading or paragraph; `other` is never structure: a quotation, a table. */
export interface DraftLine {
  readonly kind: 'heading' | 'paragraph' | 'other';
  /** Plain text in NFC, without line breaks at its ends. */
  readonly text: string;
  /** The same as clean HTML. */
  readonly html: string;
}

export interface RecognisedClause {
  /** Its id on the page, unique in the draft: "dieu-5-khoan-2-diem-a". */
  readonly address: string;
  readonly level: ClauseLevel;
  /** "Điểm a khoản 2 Điều 5". */
  readonly label: string;
  /** The address of the clause around it. */
  readonly parent?: string;
  /** Title of a chapter, section or article; '' for others. */
  readonly title: string;
  /** Its own plain text with marker and title, without the clauses inside of it. */
  readonly text: string;
  /** The same, as HTML. */
  readonly html: string;
}

export interface RecognisedDraft {
  readonly clauses: readonly RecognisedClause[];
  /** Vietnamese hints to the editor where the recognition may be wrong. */
  readonly doubts: readonly { readonly address: string; readonly message: string }[];
}

interface ClauseInWork {
  address: string;
  level: ClauseLevel;
  label: string;
  parent: string | undefined;
  title: string;
  readonly lines: DraftLine[];
  waitsForTitle: boolean;
}

/** A lower number is a larger unit. A marker ends all clauses of its own rank and of higher numbers. */
const rank: Readonly<Record<ClauseLevel, number>> = {
  opening: 0,
  appendix: 0.5,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  heading: 5,
  article: 6,
  clause: 7,
  point: 8,
};

/** @param lines of the whole draft @returns the clauses in the order of the text, and doubts for a person to check */
export function recogniseDraft(lines: readonly DraftLine[]): RecognisedDraft {
  return new Recogniser().read(lines);
}

const levelAt = ({ kind, text }: DraftLine) =>
  kind === 'other' ? undefined : readMarker(text, { heading: kind === 'heading', articles: true })?.level;

/** The text before the first appendix, then each appendix. */
function divided(lines: readonly DraftLine[]): readonly (readonly DraftLine[])[] {
  const parts: DraftLine[][] = [[]];
  for (const line of lines) {
    if (levelAt(line) === 'appendix') parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

class Recogniser {
  private readonly clauses: ClauseInWork[] = [];
  private readonly doubts: { address: string; message: string }[] = [];
  /** The clauses around the current line, outermost first. */
  private path: ClauseInWork[] = [];
  private readonly addresses = new Map<string, number>();
  /** A plan has none, nor have most appendices: there numbers are headings of the parts. */
  private articles = false;

  read(lines: readonly DraftLine[]): RecognisedDraft {
    for (const part of divided(lines)) {
      this.articles = part.some((line) => levelAt(line) === 'article');
      for (const line of part) this.line(line);
    }
    return { clauses: this.clauses.map(finish), doubts: this.doubts };
  }

  /** In which the current line stands. */
  private get appendix(): ClauseInWork | undefined {
    return this.path.find(({ level }) => level === 'appendix');
  }

  private line(line: DraftLine): void {
    const { kind, text } = line;
    const last = this.path.at(-1);
    const marker =
      kind === 'other'
        ? undefined
        : readMarker(text, { heading: kind === 'heading', articles: this.articles });
    if (marker !== undefined && this.belongs(marker)) return this.begin(marker, line);
    if (last?.waitsForTitle === true) {
      // "(Ban hành kèm theo Quyết định số …)" stands between an appendix and its title.
      last.waitsForTitle = last.level === 'appendix' && text.startsWith('(');
      if (kind !== 'other' && !last.waitsForTitle && titleAlone(text, kind === 'heading')) {
        last.title = text;
        last.lines.push(line);
        return;
      }
    }
    if (kind === 'heading') return this.begin({ level: 'heading', number: '', title: text }, line);
    if (last !== undefined) last.lines.push(line);
    else this.begin({ level: 'opening', number: '', title: '' }, line);
  }

  /** A point is inside of a clause or an article; elsewhere "a)" is an ordinary line. */
  private belongs({ level }: Marker): boolean {
    if (level === 'clause') return !this.articles || this.path.some((one) => one.level === 'article');
    if (level !== 'point') return true;
    return this.path.some((one) => one.level === 'article' || one.level === 'clause');
  }

  private begin(marker: Marker, line: DraftLine): void {
    const { level, number, title } = marker;
    while ((this.path.at(-1)?.level ?? undefined) !== undefined && !this.holds(level)) this.path.pop();
    const parent = this.path.at(-1);
    const one: ClauseInWork = {
      address: this.address(marker, parent),
      level,
      label: labelOf(marker, level === 'article' ? this.appendix : parent),
      parent: parent?.address,
      title: level === 'clause' || level === 'point' ? '' : title,
      lines: [line],
      waitsForTitle: title === '' && titledBelow(level),
    };
    this.doubt(one, number, parent);
    this.clauses.push(one);
    this.path.push(one);
  }

  private holds(level: ClauseLevel): boolean {
    const last = this.path.at(-1);
    return last !== undefined && last.level !== 'opening' && rank[last.level] < rank[level];
  }

  /** Numbers of articles run through the whole text, but for an appendix, so their addresses need no chapter. */
  private address({ level, number, title }: Marker, parent: ClauseInWork | undefined): string {
    const segment = ownAddress(level, number, title);
    const standsAlone = level === 'article' || level === 'chapter' || level === 'part';
    const above = standsAlone ? this.appendix?.address : parent?.address;
    const address = above === undefined ? segment : `${above}-${segment}`;
    const occurrences = this.addresses.get(address) ?? 0;
    this.addresses.set(address, occurrences + 1);
    if (occurrences === 0) return address;
    const again = `${address}--${occurrences + 1}`;
    if (level !== 'heading' && level !== 'opening')
      this.doubts.push({
        address: again,
        message: `Có hai ${shortLabel(level, number)} ở cùng một chỗ. Hãy kiểm tra số thứ tự; nếu là lời văn được trích, hãy đặt vào khung trích dẫn.`,
      });
    return again;
  }

  /** A gap in the numbers: a line was wrongly recognised as structure, or was missed. */
  private doubt(
    { level, address, parent: within }: ClauseInWork,
    number: string,
    parent: ClauseInWork | undefined,
  ): void {
    if (level !== 'article' && level !== 'clause') return;
    const since = this.appendix === undefined ? 0 : this.clauses.indexOf(this.appendix);
    const previousClause = this.clauses
      .slice(since)
      .filter((one) => one.level === level && (level === 'article' || one.parent === within))
      .at(-1);
    const current = Number.parseInt(number, 10);
    const last =
      previousClause === undefined
        ? 0
        : Number.parseInt(/(?:^|\D)(\d+)[a-z]*(?:--\d+)?$/.exec(previousClause.address)?.[1] ?? '0', 10);
    if (current === last + 1 || (current === last && /[a-zđ]$/.test(number))) return;
    const where = parent === undefined || level === 'article' ? '' : ` ở ${parent.label}`;
    this.doubts.push({
      address,
      message: `${capitalise(shortLabel(level, number))}${where} đứng ngay sau số ${last}. Hãy kiểm tra có thiếu hoặc thừa dòng nào không.`,
    });
  }
}

function finish({ lines, waitsForTitle: _, parent, ...one }: ClauseInWork): RecognisedClause {
  return {
    ...one,
    ...present({ parent }),
    text: lines.map(({ text }) => text).join('\n'),
    html: lines.map(({ html }) => html).join(''),
  };
}

const names: Readonly<Record<ClauseLevel, { readonly label: string; readonly segment: string }>> = {
  opening: { label: 'Phần mở đầu', segment: 'mo-dau' },
  appendix: { label: 'Phụ lục', segment: 'phu-luc' },
  part: { label: 'Phần', segment: 'phan' },
  chapter: { label: 'Chương', segment: 'chuong' },
  section: { label: 'Mục', segment: 'muc' },
  subsection: { label: 'Tiểu mục', segment: 'tieu-muc' },
  heading: { label: 'Đề mục', segment: 'de-muc' },
  article: { label: 'Điều', segment: 'dieu' },
  clause: { label: 'khoản', segment: 'khoan' },
  point: { label: 'điểm', segment: 'diem' },
};

const shortLabel = (level: ClauseLevel, number: string): string => `${names[level].label} ${number}`.trim();

/** "Điểm a khoản 2 Điều 5": from the smallest unit to the largest, as laws are cited. */
function labelOf({ level, number, title }: Marker, parent: ClauseInWork | undefined): string {
  if (level === 'opening') return names.opening.label;
  if (level === 'heading') return title;
  const label = shortLabel(level, number);
  if (level !== 'article' && level !== 'clause' && level !== 'point') return label;
  const above = parent === undefined ? '' : ` ${uncapitalise(parent.label)}`;
  return capitalise(
    label +
      above
        .replace(/ điều /g, ' Điều ')
        .replace(/ (chương|phụ lục)(?= |$)/g, (name) => ` ${capitalise(name.slice(1))}`),
  );
}

/** Only letters and digits, for addresses. "đ" becomes "dd", because there is a point "d" too. */
function ownAddress(level: ClauseLevel, number: string, title: string): string {
  if (level === 'opening') return names.opening.segment;
  if (level === 'heading')
    return `${names.heading.segment}-${withoutEnd(slug(title).slice(0, 40), '-') || 'khac'}`;
  return `${names[level].segment}-${slug(number.replaceAll('đ', 'dd'))}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ +/g, '-');
}
