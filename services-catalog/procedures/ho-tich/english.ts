// Civil status in English: what happens to families of two nationalities.
import type { EnglishSummary } from '../../english.ts';

const identity = {
  name: 'Valid passport or identity card of the person who asks',
  condition: 'Show the original when you come.',
} as const;
const residence = {
  name: 'Proof of residence',
  condition: 'Only when the office does not find it in the national population database.',
} as const;
const authorisation = {
  name: 'Certified power of attorney',
  condition: 'When you ask for somebody else; close relatives need no certification.',
} as const;
const copies = { name: 'Copies of the extract, if you want them', per: 'a copy' } as const;
const translatedOn = '2026-11-27';

export const hoTichInEnglish: readonly EnglishSummary[] = [
  {
    code: '1.001193',
    name: 'Registration of a birth',
    about: 'The birth certificate of a child, within 60 days of the birth.',
    forForeigners:
      'This page is about the registration for residents of the commune. When a parent is a foreigner, more papers are asked for, such as the parents’ agreement on the child’s nationality: call the desk before you come.',
    documents: {
      declaration: { name: 'Declaration', condition: 'Filled in on the portal, or on paper.' },
      'birth-notice': {
        name: 'Birth notice of the hospital',
        condition: 'Without one: a witness’s statement, or your own.',
      },
      'abandonment-record': {
        name: 'Record of an abandoned child',
        condition: 'After seven days of public notice.',
      },
      'surrogacy-confirmation': {
        name: 'Confirmation of the clinic',
        condition: 'When a surrogate mother bore the child.',
      },
      'parents-marriage-certificate': {
        name: 'Marriage certificate of the parents',
        condition: 'If they are married; its number and date may be written in the declaration instead.',
      },
      authorisation,
      'identity-paper': identity,
      'residence-proof': residence,
    },
    charges: { 'extract-copies': copies },
    chargeNote:
      'Registration within 60 days is free; later, a fee of the provincial council is paid at the desk.',
    timeNote: 'Up to three working days more when another commune has to confirm something.',
    results: ['Birth certificate'],
    translated: '5c61f146',
    translatedOn: '2026-12-01',
  },
  {
    code: '1.000894',
    name: 'Registration of a marriage',
    about: 'The marriage certificate, for couples of whom one lives in the commune.',
    forForeigners:
      'Men from 20, women from 18. When one of you is a foreigner, your country’s certificate that you may marry and a medical certificate are asked for besides, and it takes longer: call the desk before you come. Both of you sign in person.',
    documents: {
      declaration: { name: 'Declaration', condition: 'One for both of you.' },
      'marital-status-certificate': {
        name: 'Certificate of marital status',
        condition:
          'When one of you has no permanent residence in the commune and the office does not find the status in its database.',
      },
      'former-marriage-end': {
        name: 'Divorce judgment, note of a divorce abroad, or death extract of the former spouse',
        condition: 'When one of you was married before.',
      },
      'identity-paper': identity,
      'residence-proof': residence,
    },
    charges: { 'extract-copies': copies },
    chargeNote: 'Free for Vietnamese citizens who live in the country.',
    timeNote: 'Up to five working days when the conditions have to be verified.',
    results: ['Marriage certificate, one original for each of you'],
    translated: '1a934943',
    translatedOn: '2026-12-01',
  },
  {
    code: '1.004873',
    name: 'Certificate of marital status',
    about: 'What a Vietnamese citizen shows to marry, at home or abroad.',
    forForeigners:
      'Issued to Vietnamese citizens: your partner asks for it. A divorce abroad has to be noted in Vietnam first. You get your own certificate from your country’s authorities.',
    documents: {
      declaration: { name: 'Declaration' },
      'former-marriage-end': {
        name: 'Divorce judgment or death certificate of the former spouse',
        condition: 'After a divorce or a death; where the office finds it, the facts are enough.',
      },
      'foreign-divorce-extract': {
        name: 'Extract of the note of divorce',
        condition: 'When the divorce was abroad.',
      },
      'earlier-certificate': {
        name: 'The earlier certificate',
        condition: 'When it has expired, or is needed for another purpose.',
      },
      authorisation,
      'identity-paper': identity,
      'residence-proof': residence,
    },
    charges: { 'certificate-fee': { name: 'Fee', per: 'a certificate' } },
    timeNote: 'Longer when an earlier place of residence has to answer first, within three working days.',
    results: ['Certificate of marital status, valid for six months and for the purpose written in it'],
    translated: 'a477fa15',
    translatedOn: '2026-11-30',
  },
  {
    code: '1.000656',
    name: 'Registration of a death',
    about: 'The death extract, for somebody whose last residence was in the commune; within 15 days.',
    forForeigners:
      'For a foreigner who died here, tell your consulate too; ask the desk which papers of your country are needed.',
    documents: {
      declaration: { name: 'Declaration' },
      'death-notice': {
        name: 'Death notice',
        condition: 'Or a judgment, a record of the death, or the result of a forensic examination.',
      },
      'death-evidence': {
        name: 'Evidence of the death from an authority',
        condition: 'When it was long ago and there is no death notice.',
      },
      'place-of-death-proof': {
        name: 'Proof of the place of death',
        condition: 'When the last residence is not known.',
      },
      authorisation,
      'identity-paper': identity,
      'residence-proof': residence,
    },
    charges: { 'extract-copies': copies },
    chargeNote:
      'Registration within 15 days is free; later, a fee of the provincial council is paid at the desk.',
    timeNote: 'Up to three working days when something has to be verified.',
    results: ['Death extract'],
    translated: 'a80440e3',
    translatedOn: '2026-12-01',
  },
  {
    code: '2.000635',
    name: 'Copies of civil status extracts and birth certificates',
    about: 'Copies of what is registered in Vietnam: birth, marriage, death.',
    forForeigners:
      'For use abroad, have the copy legalised afterwards by the consular department of the Ministry of Foreign Affairs.',
    documents: {
      declaration: { name: 'Declaration' },
      authorisation,
      'identity-paper': identity,
      'residence-proof': residence,
      'certified-copies': {
        name: 'Certified copies of what would be shown',
        condition: 'When you send it by post.',
      },
      'organisation-request': {
        name: 'Written request with its reason',
        condition: 'When an organisation asks.',
      },
    },
    charges: { 'extract-copies': { name: 'Copy', per: 'a copy' } },
    results: ['Copy of the civil status extract', 'Copy of the birth certificate'],
    translated: 'ed0c04a0',
    translatedOn,
  },
];
