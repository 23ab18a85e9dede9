// What word processors put on the clipboard, as they write it: Word for Windows, LibreOffice, Word for the web.

const word = (body: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoListParagraph {margin-left:.5in;} @list l0 {mso-list-id:1204; mso-list-template-ids:8;} @list l0:level1 {mso-level-text:"Điều %1\\."; mso-level-tab-stop:none;} ol {margin-bottom:0in;} --></style></head>
<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'>
<!--StartFragment-->${body}<!--EndFragment--></body></html>`;

/** A paragraph of an automatic list. @param font of its mark, where it is another one: "Wingdings" */
const item = (list: string, level: number, mark: string, text: string, font?: string) =>
  `

<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.25}in;mso-add-space:auto;text-indent:-.25in;mso-list:${list} level${level} lfo${list.slice(1)}'><![if !supportLists]><span
lang=VI style='${font === undefined ? '' : `font-family:"${font}";mso-fareast-font-family:"${font}";`}mso-ansi-language:VI'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI style='mso-ansi-language:VI'>${text}<o:p></o:p></span></p>`;

const paragraph = (text: string) =>
  `

<p class=MsoNormal align=center style='text-align:center'><b><span lang=VI style='mso-ansi-language:VI'>${text}<o:p></o:p></span></b></p>`;

/** A law with Word's own numbers on three levels, and an appendix with its own. */
export const lawFromWord = word(
  item('l0', 1, 'Điều 1.', 'Phạm vi') +
    item('l0', 2, '1.', 'Áp dụng với:') +
    item('l0', 3, 'a)', 'Chợ xã;') +
    item('l0', 3, 'b)', 'Chợ tạm.') +
    item('l0', 2, '2.', 'Không áp dụng với siêu thị.') +
    item('l0', 1, 'Điều 2.', 'Hiệu lực') +
    item('l0', 2, '1.', 'Từ ngày ký.') +
    `<b><span lang=VI style='font-size:14.0pt'><br clear=all style='page-break-before:always'></span></b>` +
    paragraph('PHỤ LỤC I') +
    paragraph('DANH MỤC HÀNG CẤM') +
    item('l1', 1, '1.', 'Pháo.') +
    item('l1', 1, '2.', 'Hóa chất.'),
);

/** No law: figures from 3 on, letters in the middle, then another list that begins anew; bullets of three typefaces. */
export const listsFromWord = word(
  item('l0', 1, '3.', 'Ba') +
    item('l0', 2, 'c)', 'Chữ c') +
    item('l0', 2, 'd)', 'Chữ d') +
    item('l0', 1, '4.', 'Bốn') +
    item('l1', 1, '1.', 'Lại một') +
    item('l2', 1, '·', 'Chấm', 'Symbol') +
    item('l2', 2, 'o', 'Tròn', 'Courier New') +
    item('l2', 1, '§', 'Vuông', 'Wingdings') +
    item('l3', 1, '1)', 'Ngoặc') +
    item('l3', 2, '1.1.', 'Hai cấp'),
);

/** A law as LibreOffice Writer has it: articles typed, numbers of its own. */
export const lawFromLibreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm }</style></head>
<body lang="vi-VN" link="#000080" dir="ltr"><p style="line-height: 100%"><b>Điều 3. Nội quy</b></p>
<ol start="2"><li><p style="line-height: 100%">Người bán phải:</p>
<ol type="a" start="3"><li><p style="line-height: 100%">Giữ vệ sinh;</p></li>
	<li><p style="line-height: 100%">Niêm yết giá.</p></li></ol></li>
	<li><p style="line-height: 100%">Người mua xếp hàng.</p></li></ol></body></html>`;

/** Letters as Word for the web says them: each item in a list of its own. */
export const listFromWordOnline = `<div class="ListContainerWrapper"><ol class="NumberListStyle2" role="list" start="1" style="list-style-type: lower-alpha; padding: 0px"><li data-leveltext="%1)" data-listid="3" role="listitem" data-aria-posinset="1" data-aria-level="1"><p class="Paragraph"><span class="TextRun">Một</span></p></li></ol></div><div class="ListContainerWrapper"><ol class="NumberListStyle2" role="list" start="2" style="list-style-type: lower-alpha; padding: 0px"><li data-leveltext="%1)" data-listid="3" role="listitem" data-aria-posinset="2" data-aria-level="1"><p class="Paragraph"><span class="TextRun">Hai</span></p></li></ol></div>`;
