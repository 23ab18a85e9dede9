// What is tried first by whoever guesses: words, in plain small letters, that make no password however they are dressed up with figures,
// capitals and signs ("Matkhau@123", "V1etN@m2024"). Of passwords long enough to be taken here, from lists of leaked ones and from the
// habits of this country: what one calls love, the family, places, teams, beliefs; keys that lie side by side.
import { dressings } from './vietnamese-names.ts';

const words = `
  a aa abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcxyz xyz aaa access account admin administrator adminadmin
  administration alexander amazing america anhyeu anhyeuem anhnhoem anhyeuemnhieu anhyeuemmaimai anhtuan anhthu antoan
  apple asdasd asdasdasd asdf asdfasdf asdfgh asdfghjk asdfghjkl bachkhoa badboy banmai baobao baotram barcelona baseball
  basketball batman beautiful bencat benthanh betrang betho binhan binhdinh binhduong binhphuoc boss butterfly cakhia cantho
  canbo caothang catinh chelsea chibi chienthang chinhquyen chocolate chuaphap chungta chungthuc cocacola computer congan
  congchuc congdan congthongtin congty cucbo cuncon cuocsong daklak danang dangky dangnhap danhvong daphuc datnuoc default
  demo diamond dichvucong doanhnghiep dongnai dongthap dragon dubai ductai ducanh ductrong duongdoi einstein emyeuanh
  emyeuanhnhieu emnhoanh europe facebook family football forever forget freedom friend friends gaubong gautruc giadinh
  giadinhlaso giadinhlasomot giangsinh gmail google guest haiphong hacker hahaha hanhphuc hanoi happy hathanh hello
  helloworld hochiminh hocsinh hoanganh hoahong hoahuongduong hoaphuong hoilamgi homnay hothichung hotich hongdung hue
  hungvuong huuduyen iloveu iloveyou internet iphone jesus jordan khanhhoa khoqua khongbiet khongco khongnho khongquen
  kimcuong kingdom kinhte kinhdo langson letmein lienquan lienquanmobile liverpool login love lovely loveme loveyou
  loveyouforever lucky maimai maimaiyeuem manchester manchesterunited manhhung master matkhau matkhaucuatoi matkhaumoi
  matkhau matma messi michael microsoft minhanh minhchau minhduc minhhoang minhkhoi minhquan minhtuan minhthu motcua
  motminh motmotmot mothaiba mothaibabon mothaibabonnam mother motkhau myloveforever mylove myfamily mypassword namdinh
  natasha nguoidan nguoidung nguyen nguyenvan nguyenvana nguyenthi nguyentrai nhatrang nhatminh nhoem nhoemnhieu ninhbinh
  nokia nothing office oppo oracle pass passw passwd password passwordpassword passwort phuan phanmem phapluat phatnam
  phong phuonganh phuongthao phuxuan pikachu playboy pokemon princess qaz qazwsx qazwsxedc quanly quanlyxa quangninh
  quangtri quantri quantrivien quocgia quynhanh qwe qweasd qweasdzxc qwer qwert qwerty qwertyui qwertyuiop qweqwe realmadrid
  rongvang root ronaldo saigon samsung secret server service shadow songthan soccer sontung spiderman starwars summer
  sunshine superman support system taikhoan taikhoanmoi tamhiep tan tanuyen taylor tayninh temp test tester testtest
  thachthao thanhcong thanhdat thanhhoa thanhpho thanhtam thanhthao thanhtung thaonguyen thienan thiendia thienthan
  thuaduc thudaumot thuduc thuha thuhang thuyduong thuylinh tiengviet tinhban tinhyeu tinhyeuoi toilatoi toiyeuem
  toiyeuvietnam toiyeumeem toor tranvan tranthi trungthu trungtam tuananh tuoitho tuoitre tuyetvoi ubnd ubndxa
  uybannhandan unitel user usermanager username vanban vanphong vietcombank vietnam vietnamvodich vietnamese vietnamquehuongtoi
  viettel vinaphone vip vodich vungtau welcome whatever windows xaphuan xinchao xinchaovietnam yenbinh yeuanh yeubame
  yeubo yeucon yeuem yeuemmaimai yeuemnhieu yeugiadinh yeume yeumenhieu yeunhau yeuthuong yeuvietnam youandme zalo zaq zaqwsx
  zaqxsw zing zingme zxc zxcvb zxcvbn zxcvbnm
  anh bao binh chi chau cuong duc dung giang han hang hanh hao hien hieu hoa hoai hong hung huong huy khang khanh khoa
  khoi kien kim lam lan lien linh loan loc long mai minh nam nga ngan nghia ngoc nhi nhung phuc phung phuong quan quang
  quyen quynh sang son tai tam thai thang thanh thao thi thu thuy tien toan trang tri trinh trung truong tuan tuyen tuyet
  uyen van viet vinh vuong xuan yen
`;

const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Signs and figures that stand for letters. */
const disguises: ReadonlyMap<string, string> = new Map(
  Object.entries({ '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }),
);

const undisguised = (text: string): string =>
  text.replace(/[@431!0$57]/g, (sign) => disguises.get(sign) ?? sign);

/** Rows of the keyboard, the alphabet and the figures, to and fro. */
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const walks = rows.flatMap((row) => [row.repeat(2), [...row].toReversed().join('').repeat(2)]);

/**
 * @param plain the password in small letters without marks and spaces; its signs may be in it
 * @param more words that are guessed here: of the place
 * @returns whether it is one of those tried first: one or two common words with figures and signs around, figures with hardly a letter (days, telephones),
 *   keys in a row, or one short piece again and again
 */
export function isCommonPassword(plain: string, more: ReadonlySet<string> = new Set()): boolean {
  const lettersAlone = plain.replace(/[^\p{L}]/gu, '');
  if ((lettersAlone.length <= 2 || dressings.has(lettersAlone)) && plain.length < shortestOfFigures)
    return true;
  if (walks.some((walk) => walk.includes(plain))) return true;
  if (isRepetition(plain)) return true;
  const characters = [...plain];
  const inner = characters
    .slice(characters.findIndex(hasLetter), characters.findLastIndex(hasLetter) + 1)
    .join('');
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  return [letters(plain), letters(undisguised(inner)), letters(undisguised(plain))].some((text) =>
    isCommonWord(text, (word) => commonWords.has(word) || more.has(word)),
  );
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** One piece of at most six again and again, but for three signs at its end. */
function isRepetition(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((length) => {
    const repeated = text.slice(0, length).repeat(Math.ceil(text.length / length));
    const most = Math.max(text.length - 3, 2 * length);
    return text.slice(0, most) === repeated.slice(0, most) && text.length >= 2 * length;
  });
}

/** One of them, or two in a row. */
function isCommonWord(text: string, isWord: (text: string) => boolean): boolean {
  if (isWord(text)) return true;
  return Array.from(text, (_, end) => end).some(
    (end) => isWord(text.slice(0, end)) && isWord(text.slice(end)),
  );
}

/** A telephone number, an identity number or two days written one after the other has less. */
const shortestOfFigures = 17;
