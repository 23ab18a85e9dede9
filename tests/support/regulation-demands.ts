// What Quyết định 349/QĐ-UBND demands of the portal: one row a demand, with the address where it lives.
// A test that proves a row carries the id in its title; `npm run regulation` lists which tests prove what.

export interface Demand {
  readonly id: string;
  readonly demand: string;
  readonly address: string;
}

export const demands: readonly Demand[] = [
  {
    id: 'Đ3.4a',
    demand: 'Level 1: every component of the procedure and its legal bases is published',
    address: '/dich-vu-cong/:slug',
  },
  {
    id: 'Đ3.4b',
    demand:
      'Level 2: level 1 + download the form templates AND declare on them to complete a paper dossier (fill in the browser, print or save the filled PDF, bring or post it)',
    address: '/dich-vu-cong/:slug/mau/…',
  },
  {
    id: 'Đ3.4c',
    demand:
      'Level 3: level 2 + fill and submit online; the whole handling runs online; fee and result at the office',
    address: '/dich-vu-cong/:slug/nop-ho-so',
  },
  {
    id: 'Đ3.4d',
    demand: 'Level 4: level 3 + pay the fee online; result online, at the counter or by post',
    address: '…/thanh-toan',
  },
  { id: 'Đ4', demand: "The site's canonical host is phuanbinhduong.gov.vn (configurable)", address: 'all' },
  {
    id: 'Đ6.1',
    demand: 'The site is run by the Ban Biên tập under the UBND; roles follow',
    address: '/can-bo',
  },
  {
    id: 'Đ7.2f',
    demand:
      'Royalties (nhuận bút, thù lao) for authors per QĐ 16/2016: rate table, ledger per article, approval, report per period',
    address: '/can-bo/nhuan-but',
  },
  {
    id: 'Đ8.3',
    demand: 'Every published, quoted or reused item states author and source',
    address: 'every item',
  },
  {
    id: 'Đ9.1',
    demand:
      'Text is Unicode TCVN 6909 (NFC) wherever stored or exchanged; input in NFD or with old tone placement is normalised or still found',
    address: 'all',
  },
  {
    id: 'Đ10.1',
    demand:
      "Introduction: organisation, boundary map, natural conditions, history, culture, monuments, sights; leaders' short biography and duties",
    address: '/gioi-thieu, /lanh-dao',
  },
  { id: 'Đ10.2', demand: 'News and events', address: '/tin-tuc' },
  {
    id: 'Đ10.3',
    demand:
      "Direction and administration: leaders' directives; handling of and replies to petitions; commendations and sanctions; leaders' working schedule",
    address: '/chi-dao-dieu-hanh, /lich-lam-viec',
  },
  {
    id: 'Đ10.4',
    demand: 'Legal dissemination and guidance on regimes and policies',
    address: '/tuyen-truyen-phap-luat',
  },
  {
    id: 'Đ10.5a–e',
    demand:
      'Strategy and planning, six fields: investment incentives and calls; construction planning; land-use planning; natural resources; waste and polluted areas; markets and commerce',
    address: '/quy-hoach-phat-trien',
  },
  {
    id: 'Đ10.6',
    demand:
      'Legal and administrative documents: form, issuing authority, number, issue date, effective date, abstract, downloadable file; a document search tool',
    address: '/van-ban',
  },
  {
    id: 'Đ10.7',
    demand:
      'Projects in preparation, under way, finished; each with name, main aim, field, type, duration, budget, kind of funding, sponsor, status',
    address: '/du-an',
  },
  {
    id: 'Đ10.8a',
    demand: 'Receive feedback and petitions about administrative regulations',
    address: '/phan-anh-kien-nghi',
  },
  { id: 'Đ10.8b', demand: 'List of drafts and policies put to consultation', address: '/gop-y' },
  {
    id: 'Đ10.8c',
    demand:
      'Each consultation: full text, deadline, read comments, send comment, address and e-mail of the receiving unit',
    address: '/gop-y/:slug',
  },
  {
    id: 'Đ10.9',
    demand: 'Contacts of competent officials: name, position, unit, phone/fax, official e-mail',
    address: '/can-bo-cong-chuc',
  },
  {
    id: 'Đ10.10',
    demand: "The site's own contact: address, phone, fax, official e-mail",
    address: '/lien-he and every footer',
  },
  { id: 'Đ10.11', demand: 'Basic construction, rural roads, canal dredging', address: '/xay-dung-co-ban' },
  {
    id: 'Đ10.12',
    demand:
      'Access to Information Law section: the list of public information, and a request form with its handling',
    address: '/tiep-can-thong-tin',
  },
  { id: 'Đ10.13', demand: 'A unit can add a section of its own', address: '/can-bo/chuyen-muc' },
  {
    id: 'Đ11.1–9',
    demand: 'Each section and sub-point has a responsible unit; its staff may write there and nowhere else',
    address: '/can-bo',
  },
  {
    id: 'Đ12.1–5',
    demand:
      'Deadlines for updating: news and direction continuously; dissemination within 15 working days of issue; strategy and consultation within 10 working days of approval; statistics on the day of the report. Shown as due, late, on time',
    address: '/can-bo/thoi-han-cap-nhat, /thong-ke',
  },
  { id: 'Đ13.1a', demand: 'Search over everything published, complete and exact', address: '/tim-kiem' },
  { id: 'Đ13.1b', demand: "Links to other agencies' sites, kept working", address: 'footer, /lien-ket' },
  { id: 'Đ13.1c', demand: 'Print and save for every item', address: 'every item' },
  {
    id: 'Đ13.2',
    demand: 'Questions and feedback sent directly; their state can be followed',
    address: '/hoi-dap',
  },
  {
    id: 'Đ14.1',
    demand: 'All information on online services is published and corrected as soon as it changes',
    address: '/can-bo/thu-tuc',
  },
  {
    id: 'Đ14.2',
    demand: 'A "Dịch vụ công trực tuyến" section: list of services by sector, with each one\'s level',
    address: '/dich-vu-cong',
  },
  {
    id: 'Đ14.3',
    demand:
      'For every service of level ≥ 3: instructions for use, frequency of use, state of processing, number of dossiers handled',
    address: '/dich-vu-cong/:slug, /dich-vu-cong/thong-ke',
  },
  {
    id: 'Đ15',
    demand:
      "A service with a form is at least level 2; every component and each party's responsibility is shown",
    address: '/dich-vu-cong/:slug',
  },
  {
    id: 'Đ16',
    demand:
      'Editorial board: Trưởng Ban, Phó Trưởng Ban, members. Three steps: 1 update (any member, source stated), 2 edit (deputy or delegate), 3 approve (head or delegate). Only what is approved shows',
    address: '/can-bo/bien-tap',
  },
  {
    id: 'Đ18',
    demand:
      'Editorial board: Trưởng Ban, Phó Trưởng Ban, members. Three steps: 1 update (any member, source stated), 2 edit (deputy or delegate), 3 approve (head or delegate). Only what is approved shows',
    address: '/can-bo/bien-tap',
  },
  { id: 'Đ16.4', demand: 'Members are assigned sections by the head', address: '/can-bo' },
  {
    id: 'Đ19',
    demand: 'Board meetings at least once in three months: convening, chair, minutes, reminder',
    address: '/can-bo/hop-ban-bien-tap',
  },
  {
    id: 'Đ20',
    demand: 'Staff assigned to process each service, within its time limit',
    address: '/can-bo/ho-so',
  },
  { id: 'Đ21.1', demand: 'Runs 24 hours a day; health is watched', address: '/healthz, /metrics' },
  {
    id: 'Đ22a–d',
    demand:
      'Information security measures; defence against attacks; contingency plan with continuity; checks of compliance',
    address: 'all',
  },
  {
    id: 'Đ23',
    demand: "Yearly report on the site's activity, to UBND thị xã and Sở TTTT before 25 November",
    address: '/can-bo/bao-cao',
  },
];
