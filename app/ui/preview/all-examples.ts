// Every component's examples, in the order of the preview page.
import { examples as boundaryMap } from '../components/boundary-map/examples.tsx';
import { examples as button } from '../components/button/examples.tsx';
import { examples as checkboxes } from '../components/checkboxes/examples.tsx';
import { examples as combobox } from '../components/combobox/examples.tsx';
import { examples as dateInput } from '../components/date-input/examples.tsx';
import { examples as details } from '../components/details/examples.tsx';
import { examples as dossierLabel } from '../components/dossier-label/examples.tsx';
import { examples as documentList } from '../components/document-list/examples.tsx';
import { examples as drawing } from '../components/drawing/examples.tsx';
import { examples as errorSummary } from '../components/error-summary/examples.tsx';
import { examples as fileList } from '../components/file-list/examples.tsx';
import { examples as fileSlot } from '../components/file-slot/examples.tsx';
import { examples as figures } from '../components/figures/examples.tsx';
import { examples as fileUpload } from '../components/file-upload/examples.tsx';
import { examples as fold } from '../components/fold/examples.tsx';
import { examples as follow } from '../components/follow/examples.tsx';
import { examples as formFields } from '../components/form-fields/examples.tsx';
import { examples as humanCheck } from '../components/human-check/examples.tsx';
import { examples as inset } from '../components/inset/examples.tsx';
import { examples as itemTitle } from '../components/item-title/examples.tsx';
import { examples as levelMark } from '../components/level-mark/examples.tsx';
import { examples as notification } from '../components/notification/examples.tsx';
import { examples as page } from '../components/page/examples.tsx';
import { examples as pagination } from '../components/pagination/examples.tsx';
import { examples as panel } from '../components/panel/examples.tsx';
import { examples as plot } from '../components/plot/examples.tsx';
import { examples as origin } from '../components/origin/examples.tsx';
import { examples as reportInaccuracy } from '../components/report-inaccuracy/examples.tsx';
import { examples as paperList } from '../components/paper-list/examples.tsx';
import { examples as resultFacts } from '../components/result-facts/examples.tsx';
import { examples as printSheet } from '../components/print-sheet/examples.tsx';
import { examples as progressBar } from '../components/progress-bar/examples.tsx';
import { examples as radios } from '../components/radios/examples.tsx';
import { examples as richText } from '../components/rich-text/examples.tsx';
import { examples as messages } from '../components/messages/examples.tsx';
import { examples as said } from '../components/said/examples.tsx';
import { examples as searchBox } from '../components/search-box/examples.tsx';
import { examples as satisfactionTable } from '../components/satisfaction-table/examples.tsx';
import { examples as select } from '../components/select/examples.tsx';
import { examples as stated } from '../components/stated/examples.tsx';
import { examples as statusTag } from '../components/status-tag/examples.tsx';
import { examples as stepProgress } from '../components/step-progress/examples.tsx';
import { examples as summaryList } from '../components/summary-list/examples.tsx';
import { examples as table } from '../components/table/examples.tsx';
import { examples as taskList } from '../components/task-list/examples.tsx';
import { examples as passwordInput } from '../components/password-input/examples.tsx';
import { examples as textInput } from '../components/text-input/examples.tsx';
import { examples as timeline } from '../components/timeline/examples.tsx';
import { examples as warning } from '../components/warning/examples.tsx';
import { examples as workspace } from '../components/workspace/examples.tsx';
import type { Example } from './example.ts';

export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  page,
  workspace,
  'boundary-map': boundaryMap,
  button,
  stated,
  'status-tag': statusTag,
  'level-mark': levelMark,
  drawing,
  'error-summary': errorSummary,
  'password-input': passwordInput,
  'satisfaction-table': satisfactionTable,
  'text-input': textInput,
  'date-input': dateInput,
  'progress-bar': progressBar,
  radios,
  checkboxes,
  combobox,
  select,
  'file-upload': fileUpload,
  'file-list': fileList,
  'file-slot': fileSlot,
  fold,
  follow,
  'form-fields': formFields,
  'human-check': humanCheck,
  'report-inaccuracy': reportInaccuracy,
  'rich-text': richText,
  messages,
  said,
  'search-box': searchBox,
  'document-list': documentList,
  'dossier-label': dossierLabel,
  'summary-list': summaryList,
  'task-list': taskList,
  timeline,
  table,
  plot,
  figures,
  pagination,
  paperList,
  notification,
  panel,
  inset,
  resultFacts,
  warning,
  details,
  'step-progress': stepProgress,
  'item-title': itemTitle,
  origin,
  'print-sheet': printSheet,
};
