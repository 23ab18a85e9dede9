// The full text of a draft as its clauses: chapters, sections, articles, clauses and points, recognised by how Vietnamese
// legal texts are written (NĐ 30/2020, NĐ 78/2025 on how documents are laid out). What is quoted is never taken for structure:
// a quotation, a table, a picture belongs to the clause that it stands in.
import { capitalise, uncapitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { isFrame, readMarker, titleAlone, type ClauseLevel, type Marker } from './markers.ts';

/** A paragraph or heading, or something that is never structure (quoted text, a table). */
export interface DraftLine {
  readonly kind: 'heading' | 'paragraph' | 'other';
  /** Plain words, NFC, without line breaks at its ends. */
  readonly text: string;
  /** The same as clean HTML of its own. */
  readonly html: string;
}

export interface RecognisedClause {
  /** Where it is found on the page: "dieu-5-khoan-2-diem-a". One clause each. */
  readonly address: string;
  readonly level: ClauseLevel;
  /** "Điểm a khoản 2 Điều 5". */
  readonly label: string;
  /** The address of what it stands in. */
  readonly parent?: string;
  /** Of chapters, sections and articles: what they are called. */
  readonly title: string;
  /** What it says itself, without the clauses below it: plain words, title and marker included. */
  readonly text: string;
  /** The same, as HTML. */
  readonly html: string;
}

export interface RecognisedDraft {
  readonly clauses: readonly RecognisedClause[];
  /** Where the recognition may be wrong, for the person who corrects it; Vietnamese. */
  readonly doubts: readonly { readonly address: string; readonly message: string }[];
}

interface Open {
  address: string;
  level: ClauseLevel;
  label: string;
  parent: string | undefined;
  title: string;
  readonly lines: DraftLine[];
  waitsForTitle: boolean;
}

/** From the whole down: a marker closes everything of its own rank and below. */
const rank: Readonly<Record<ClauseLevel, number>> = {
  opening: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  heading: 5,
  article: 6,
  clause: 7,
  point: 8,
};

/** @returns the clauses in order, and what a person should look at because it may have been read wrongly */
export function recogniseDraft(lines: readonly DraftLine[]): RecognisedDraft {
  return new Recogniser(lines.some(({ kind, text }) => kind !== 'other' && isArticle(text, kind))).read(
    lines,
  );
}

const isArticle = (text: string, kind: DraftLine['kind']) =>
  readMarker(text, { heading: kind === 'heading', articles: true })?.level === 'article';

class Recogniser {
  private readonly found: Open[] = [];
  private readonly doubts: { address: string; message: string }[] = [];
  /** What is open now, outermost first. */
  private open: Open[] = [];
  private readonly addresses = new Map<string, number>();
  private readonly articles: boolean;

  /** @param articles the draft is divided into articles; a plan is not, and its numbers head its parts */
  constructor(articles: boolean) {
    this.articles = articles;
  }

  read(lines: readonly DraftLine[]): RecognisedDraft {
    for (const line of lines) this.line(line);
    const clauses = this.found.map(finished);
    return { clauses, doubts: this.doubts };
  }

  private line(line: DraftLine): void {
    const { kind, text } = line;
    const last = this.open.at(-1);
    const marker =
      kind === 'other'
        ? undefined
        : readMarker(text, { heading: kind === 'heading', articles: this.articles });
    if (marker !== undefined && this.belongs(marker)) return this.begin(marker, line);
    if (last?.waitsForTitle === true) {
      last.waitsForTitle = false;
      if (kind !== 'other' && titleAlone(text, kind === 'heading')) {
        last.title = text;
        last.lines.push(line);
        return;
      }
    }
    if (kind === 'heading') return this.begin({ level: 'heading', number: '', title: text }, line);
    if (last !== undefined) last.lines.push(line);
    else this.begin({ level: 'opening', number: '', title: '' }, line);
  }

  /** A point belongs to a clause or an article; elsewhere "a)" is a line like any other. */
  private belongs({ level }: Marker): boolean {
    if (level === 'clause') return !this.articles || this.open.some((one) => one.level === 'article');
    if (level !== 'point') return true;
    return this.open.some((one) => one.level === 'article' || one.level === 'clause');
  }

  private begin(marker: Marker, line: DraftLine): void {
    const { level, number, title } = marker;
    while ((this.open.at(-1)?.level ?? undefined) !== undefined && !this.holds(level)) this.open.pop();
    const parent = this.open.at(-1);
    const one: Open = {
      address: this.address(marker, parent),
      level,
      label: labelOf(marker, parent),
      parent: parent?.address,
      title: level === 'clause' || level === 'point' ? '' : title,
      lines: [line],
      waitsForTitle: title === '' && isFrame(level),
    };
    this.doubt(one, number, parent);
    this.found.push(one);
    this.open.push(one);
  }

  private holds(level: ClauseLevel): boolean {
    const last = this.open.at(-1);
    return last !== undefined && last.level !== 'opening' && rank[last.level] < rank[level];
  }

  /** Articles are numbered through the whole text, so they need no chapter in front. */
  private address({ level, number, title }: Marker, parent: Open | undefined): string {
    const own = ownAddress(level, number, title);
    const within = level === 'article' || level === 'chapter' || level === 'part' || level === 'opening';
    const above = within || parent === undefined ? undefined : parent.address;
    const address = above === undefined ? own : `${above}-${own}`;
    const before = this.addresses.get(address) ?? 0;
    this.addresses.set(address, before + 1);
    if (before === 0) return address;
    const again = `${address}--${before + 1}`;
    if (level !== 'heading' && level !== 'opening')
      this.doubts.push({
        address: again,
        message: `Có hai ${shortLabel(level, number)} ở cùng một chỗ. Hãy kiểm tra số thứ tự; nếu là lời văn được trích, hãy đặt vào khung trích dẫn.`,
      });
    return again;
  }

  /** Numbers that do not follow one another: a line was taken for structure, or was not. */
  private doubt({ level, address, parent: within }: Open, number: string, parent: Open | undefined): void {
    if (level !== 'article' && level !== 'clause') return;
    const before = this.found
      .filter((one) => one.level === level && (level === 'article' || one.parent === within))
      .at(-1);
    const number1 = Number.parseInt(number, 10);
    const last =
      before === undefined
        ? 0
        : Number.parseInt(/(\d+)[a-z]*(?:--\d+)?$/.exec(before.address)?.[1] ?? '0', 10);
    if (number1 === last + 1 || (number1 === last && /[a-zđ]$/.test(number))) return;
    const where = parent === undefined || level === 'article' ? '' : ` ở ${parent.label}`;
    this.doubts.push({
      address,
      message: `${capitalise(shortLabel(level, number))}${where} đứng ngay sau số ${last}. Hãy kiểm tra có thiếu hoặc thừa dòng nào không.`,
    });
  }
}

function finished({ lines, waitsForTitle: _, parent, ...one }: Open): RecognisedClause {
  return {
    ...one,
    ...present({ parent }),
    text: lines.map(({ text }) => text).join('\n'),
    html: lines.map(({ html }) => html).join(''),
  };
}

const names: Readonly<Record<ClauseLevel, { readonly label: string; readonly segment: string }>> = {
  opening: { label: 'Phần mở đầu', segment: 'mo-dau' },
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

/** "Điểm a khoản 2 Điều 5": from the smallest to the largest, as laws are cited. */
function labelOf({ level, number, title }: Marker, parent: Open | undefined): string {
  if (level === 'opening') return names.opening.label;
  if (level === 'heading') return title;
  const own = shortLabel(level, number);
  if (level !== 'clause' && level !== 'point') return own;
  const above = parent === undefined ? '' : ` ${uncapitalise(parent.label)}`;
  return capitalise(own + above.replace(/ điều /g, ' Điều ').replace(/ chương /g, ' Chương '));
}

/** Letters and digits alone: it stands in addresses. "đ" is a letter of its own beside "d". */
function ownAddress(level: ClauseLevel, number: string, title: string): string {
  if (level === 'opening') return names.opening.segment;
  if (level === 'heading')
    return `${names.heading.segment}-${slug(title).slice(0, 40).replace(/-+$/, '') || 'khac'}`;
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
