// What people open on a portal that has many dossiers, with as much of each page as grows with them.
import { visitor, type Visitor } from '../e2e/visitor.ts';
import type { Account } from '../e2e/accounts.ts';

export interface GrowingPage {
  readonly what: string;
  /** Nobody is signed in where it is left out. */
  readonly account?: Account;
  /** "CODE": of a dossier on the viewer's first page of `codeFrom`. "NUMBER": its number in the register. */
  readonly address: string;
  readonly codeFrom?: string;
}

const year = new Date().getFullYear();

export const growingPages: readonly GrowingPage[] = [
  { what: "an officer's home", account: 'hotich', address: '/can-bo' },
  { what: "the desk's home", account: 'motcua', address: '/can-bo' },
  { what: "the chairman's home", account: 'truongban', address: '/can-bo' },
  { what: "the accountant's home", account: 'ketoan', address: '/can-bo' },
  { what: "the administrator's home", account: 'quantri', address: '/can-bo' },
  { what: "an officer's queue", account: 'hotich', address: '/can-bo/ho-so' },
  { what: 'with what is at an end', account: 'hotich', address: '/can-bo/ho-so?ket-thuc=1' },
  { what: "the desk's queue", account: 'motcua', address: '/can-bo/ho-so' },
  { what: 'what was handed over', account: 'motcua', address: '/can-bo/ho-so?trang-thai=returned' },
  { what: 'with what is at an end', account: 'motcua', address: '/can-bo/ho-so?ket-thuc=1' },
  { what: 'its hundredth page', account: 'motcua', address: '/can-bo/ho-so?ket-thuc=1&trang=100' },
  { what: 'the newest first', account: 'motcua', address: '/can-bo/ho-so?ket-thuc=1&xep=moi-nop' },
  { what: 'the oldest first', account: 'motcua', address: '/can-bo/ho-so?ket-thuc=1&xep=nop-lau' },
  { what: 'by procedure', account: 'motcua', address: '/can-bo/ho-so?ket-thuc=1&xep=thu-tuc' },
  { what: "the chairman's list", account: 'truongban', address: '/can-bo/ho-so' },
  { what: "the accountant's list", account: 'ketoan', address: '/can-bo/ho-so' },
  { what: 'with what is at an end', account: 'ketoan', address: '/can-bo/ho-so?ket-thuc=1' },
  { what: 'a dossier', account: 'hotich', address: '/can-bo/ho-so/CODE', codeFrom: '/can-bo/ho-so' },
  {
    what: 'a dossier within a list with what is at an end',
    account: 'motcua',
    address: '/can-bo/ho-so/CODE?ds=ket-thuc%3D1',
    codeFrom: '/can-bo/ho-so?trang-thai=returned',
  },
  { what: 'the search of the staff, a name', account: 'motcua', address: '/can-bo/tim?q=nguyen+van+an' },
  {
    what: 'the search of the staff, a code',
    account: 'motcua',
    address: '/can-bo/tim?q=CODE',
    codeFrom: '/can-bo/ho-so?trang-thai=returned',
  },
  {
    what: 'the search of the staff, a number of the register',
    account: 'motcua',
    address: '/can-bo/tim?q=NUMBER',
    codeFrom: '/can-bo/ho-so?trang-thai=returned',
  },
  { what: 'a search of the site', address: '/tim-kiem?q=khai+sinh' },
  { what: 'quality of service', account: 'truongban', address: '/can-bo/chat-luong' },
  { what: 'dossiers behind it', account: 'truongban', address: '/can-bo/chat-luong/ho-so' },
  { what: 'figures of services', account: 'truongban', address: '/dich-vu-cong/thong-ke' },
  { what: 'figures of a year', account: 'truongban', address: `/thong-ke/so-lieu?ky=${year}` },
  { what: 'the board', account: 'truongban', address: '/can-bo/bien-tap' },
  { what: 'payments', account: 'ketoan', address: '/can-bo/thanh-toan' },
  { what: 'receipts', account: 'ketoan', address: '/can-bo/thanh-toan/bien-nhan' },
  { what: 'the tracking book', account: 'motcua', address: '/can-bo/so-theo-doi' },
  { what: 'accounts', account: 'quantri', address: '/can-bo/quan-tri/nguoi-dung' },
  { what: 'records', account: 'quantri', address: '/can-bo/quan-tri/nhat-ky' },
  { what: 'the state of the system', account: 'quantri', address: '/can-bo/quan-tri/suc-khoe' },
];

export interface OpenPage {
  readonly name: string;
  /** @returns how long it took until all of it was there, in milliseconds */
  readonly open: () => Promise<number>;
}

/** Signs everybody in, once, and looks for the dossiers that are opened. */
export async function openPages(url: string): Promise<readonly OpenPage[]> {
  const people = new Map<Account, Visitor>();
  const pages: OpenPage[] = [];
  for (const { what, account, address, codeFrom } of growingPages) {
    const who = account && (people.get(account) ?? (await visitor(url, account, '/can-bo/dang-nhap')));
    if (account && who) people.set(account, who);
    const get = (where: string) => who?.get(where) ?? fetch(new URL(where, url));
    const where = codeFrom === undefined ? address : withDossier(address, await (await get(codeFrom)).text());
    pages.push({
      name: `${account ?? 'anybody'}: ${what}`,
      open: async () => {
        const begun = performance.now();
        const reply = await get(where);
        await reply.text();
        if (reply.status >= 400) throw new Error(`${where}: ${reply.status}`);
        return performance.now() - begun;
      },
    });
  }
  return pages;
}

function withDossier(address: string, list: string): string {
  const [code = ''] = /PA-[\w-]+/.exec(list) ?? [];
  const [number = ''] = /H\d[\w.]*-\d{6}-\d{4,}/.exec(list) ?? [];
  return address.replace('CODE', code).replace('NUMBER', number);
}
