/** The XML parts around a sheet that are the same in every workbook we write (ECMA-376 part 1). */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageSchema = 'http://schemas.openxmlformats.org/package/2006';
const documentSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the cell styles in {@link styles}. */
export const cellStyles = { text: 1, header: 2, prefixed: 3 } as const;

export const contentTypes = `${declaration}<Types xmlns="${packageSchema}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;

export const packageRelations = `${declaration}<Relationships xmlns="${packageSchema}/relationships"><Relationship Id="rId1" Type="${documentSchema}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const workbookRelations = `${declaration}<Relationships xmlns="${packageSchema}/relationships"><Relationship Id="rId1" Type="${documentSchema}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${documentSchema}/styles" Target="styles.xml"/></Relationships>`;

const topWrapped = '<alignment vertical="top" wrapText="1"/>';

export const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${topWrapped}</xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${topWrapped}</xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${topWrapped}</xf></cellXfs></styleSheet>`;

/** The workbook with its one sheet; the name comes escaped. */
export const workbook = (sheetName: string): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${documentSchema}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
