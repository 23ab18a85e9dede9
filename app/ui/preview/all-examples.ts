// Every component's examples, in the order of the preview page.
import { examples as boundaryMap } from '../boundary-map/examples.tsx';
import { examples as board } from '../board/examples.tsx';
import { examples as button } from '../button/examples.tsx';
import { examples as catalogDesk } from '../catalog-desk/examples.tsx';
import { examples as checkboxes } from '../checkboxes/examples.tsx';
import { examples as dateInput } from '../date-input/examples.tsx';
import { examples as desk } from '../desk/examples.tsx';
import { examples as details } from '../details/examples.tsx';
import { examples as documentList } from '../document-list/examples.tsx';
import { examples as errorSummary } from '../error-summary/examples.tsx';
import { examples as fileList } from '../file-list/examples.tsx';
import { examples as fileUpload } from '../file-upload/examples.tsx';
import { examples as formBuilder } from '../form-builder/examples.tsx';
import { examples as formFields } from '../form-fields/examples.tsx';
import { examples as inquiries } from '../inquiries/examples.tsx';
import { examples as inset } from '../inset/examples.tsx';
import { examples as legalDocuments } from '../legal-documents/examples.tsx';
import { examples as levelMark } from '../level-mark/examples.tsx';
import { examples as links } from '../links/examples.tsx';
import { examples as meetings } from '../meetings/examples.tsx';
import { examples as notification } from '../notification/examples.tsx';
import { examples as page } from '../page/examples.tsx';
import { examples as pagination } from '../pagination/examples.tsx';
import { examples as panel } from '../panel/examples.tsx';
import { examples as plot } from '../plot/examples.tsx';
import { examples as printSheet } from '../print-sheet/examples.tsx';
import { examples as radios } from '../radios/examples.tsx';
import { examples as richText } from '../rich-text/examples.tsx';
import { examples as savedState } from '../saved-state/examples.tsx';
import { examples as search } from '../search/examples.tsx';
import { examples as searchBox } from '../search-box/examples.tsx';
import { examples as sections } from '../sections/examples.tsx';
import { examples as select } from '../select/examples.tsx';
import { examples as serviceFinder } from '../service-finder/examples.tsx';
import { examples as statusTag } from '../status-tag/examples.tsx';
import { examples as stepProgress } from '../step-progress/examples.tsx';
import { examples as summaryList } from '../summary-list/examples.tsx';
import { examples as table } from '../table/examples.tsx';
import { examples as taskList } from '../task-list/examples.tsx';
import { examples as textInput } from '../text-input/examples.tsx';
import { examples as timeline } from '../timeline/examples.tsx';
import { examples as warning } from '../warning/examples.tsx';
import { examples as workspace } from '../workspace/examples.tsx';
import type { Example } from './example.ts';

export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  page,
  workspace,
  desk,
  'catalog-desk': catalogDesk,
  board,
  meetings,
  'boundary-map': boundaryMap,
  button,
  'status-tag': statusTag,
  'level-mark': levelMark,
  'error-summary': errorSummary,
  'text-input': textInput,
  'date-input': dateInput,
  radios,
  checkboxes,
  select,
  sections,
  'legal-documents': legalDocuments,
  'file-upload': fileUpload,
  'file-list': fileList,
  'form-fields': formFields,
  'form-builder': formBuilder,
  'rich-text': richText,
  search,
  'search-box': searchBox,
  'service-finder': serviceFinder,
  'document-list': documentList,
  'summary-list': summaryList,
  'task-list': taskList,
  timeline,
  table,
  plot,
  pagination,
  notification,
  panel,
  inset,
  warning,
  details,
  inquiries,
  links,
  'step-progress': stepProgress,
  'saved-state': savedState,
  'print-sheet': printSheet,
};
