// Every paper that the portal draws when somebody asks for it, as a PDF or as a Word document: from plain data alone, the same data giving the same bytes.
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';
import { drawInquiryPaper } from '#app/domain/inquiries/draw-inquiry-paper.server.ts';
import { bindPdfs } from '#app/domain/drawing/bind-pdfs.server.ts';
import { drawPhotoPages } from '#app/domain/dossiers/files/draw-photo-pages.server.ts';
import { drawPlan } from '#app/domain/contingency/draw-plan.server.ts';
import { drawCheck } from '#app/domain/compliance/draw-check.server.ts';
import { drawAnswers } from '#app/domain/consultations/draw-answers.server.ts';
import { drawSheet } from '#app/domain/drawing/draw-sheet.server.ts';
import { drawMinutes } from '#app/domain/meetings/draw-minutes.server.ts';
import { drawReport } from '#app/domain/yearly-reports/draw-report.server.ts';
import { writeWord } from '#app/domain/yearly-reports/write-word.server.ts';
import { drawBookPortion } from '#app/domain/papers/tracking-book.server.ts';
import { drawCertificateDraft, drawControlSlip, drawPaper } from '#app/domain/papers/index.server.ts';
import { signPdf } from '#app/domain/signing/pades-signer.server.ts';
import { readKeyFile } from '#app/domain/signing/read-key-file.server.ts';
import { drawSignedPaper } from '#app/domain/signing/signed-paper.server.ts';
import { drawItem } from '#app/domain/publishing/draw-item.server.ts';

export const drawingTasks = {
  bindPdfs,
  blankForm,
  bookPortion: drawBookPortion,
  certificateDraft: drawCertificateDraft,
  complianceCheck: drawCheck,
  contingencyPlan: drawPlan,
  consultationAnswers: drawAnswers,
  controlSlip: drawControlSlip,
  filledForm,
  inquiryPaper: drawInquiryPaper,
  item: drawItem,
  // Keys are opened and used here, and never where files of strangers are read.
  keyFile: readKeyFile,
  minutes: drawMinutes,
  paper: drawPaper,
  photoPages: drawPhotoPages,
  sheet: drawSheet,
  signedPaper: drawSignedPaper,
  signedPdf: signPdf,
  yearlyReport: drawReport,
  yearlyReportWord: writeWord,
};

export type DrawingTasks = typeof drawingTasks;
