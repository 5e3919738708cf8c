import { escapedXml } from './cells.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Which part is what. Whatever has no line of its own is a sheet: how many there will be shows at the end. */
export const CONTENT_TYPES = [
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
  '</Types>',
].join('');

export const ROOT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** A sheet as the workbook lists it. */
export interface Listed {
  readonly name: string;
  /** What its filter covers, "$A$1:$F$12"; null where it has none. */
  readonly filtered: string | null;
}

/** The sheets in the order of their numbers. Filters have a name too: LibreOffice looks for that alone.
 * Heads are printed on every page. */
export function workbookXml(sheets: readonly Listed[]): string {
  const members = sheets.map(
    ({ name }, index) => `<sheet name="${escapedXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, filtered }, index) =>
    filtered === null
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}">'${escapedXml(name)}'!${filtered}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapedXml(name)}'!$1:$1</definedName>`,
        ],
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${members.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

export function workbookRelations(sheets: readonly Listed[]): string {
  const members = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="${sheetFile(index + 1)}"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${members.join('')}${styles}</Relationships>`;
}

/** The file of a sheet, counted from 1, as seen from the workbook. */
export function sheetFile(number: number): string {
  return `worksheets/sheet${number}.xml`;
}
