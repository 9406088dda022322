import { parisDay } from './csv'
import { xmlText } from './xml-text'
import { zipChunks } from './zip'

/** A Date is written as the day it is in Paris; true is « oui ». Text is never run, whatever it begins with. */
export type XlsxCell = string | number | boolean | Date | null

export type XlsxColumn = {
  header: string
  /** In characters, as Excel counts. */
  width: number
  /** How its numbers are shown; `wrapped` breaks long text into lines. */
  kind?: 'text' | 'wrapped' | 'whole' | 'euros'
}

/** The rows arrive in batches; each batch becomes text before the next is asked for. */
export type XlsxSheet = {
  name: string
  columns: XlsxColumn[]
  rows: Iterable<XlsxCell[][]> | AsyncIterable<XlsxCell[][]>
}

export type XlsxBook = { title: string; creator: string; created: Date; sheets: XlsxSheet[] }

/** Media type of a spreadsheet (.xlsx). */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What Excel takes in one cell, and in one sheet. */
const MOST_CHARACTERS = 32_767
const MOST_ROWS = 1_048_576

/** Numbers of the styles below, in their order. */
const STYLE = { plain: 0, header: 1, day: 2, euros: 3, whole: 4, wrapped: 5, quoted: 6 }

/**
 * A spreadsheet (Office Open XML, ISO/IEC 29500) as a stream of bytes: header row frozen and filtered, real numbers
 * and days, memory bounded by one batch of rows.
 */
export function xlsxChunks({ title, creator, created, sheets }: XlsxBook) {
  return zipChunks([
    { name: '[Content_Types].xml', content: [contentTypes(sheets)] },
    { name: '_rels/.rels', content: [PACKAGE_RELATIONS] },
    { name: 'docProps/core.xml', content: [coreProperties(title, creator, created)] },
    { name: 'xl/workbook.xml', content: [workbook(sheets)] },
    { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(sheets)] },
    { name: 'xl/styles.xml', content: [STYLES] },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetParts(sheet, index === 0),
    })),
  ])
}

async function* sheetParts({ columns, rows }: XlsxSheet, isFirst: boolean): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index))
  const cols = columns.map(({ width }, index) => {
    const place = index + 1
    return `<col min="${place}" max="${place}" width="${width}" customWidth="1"/>`
  })
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`
  const header = columns.map((column, index) => textCell(`${letters[index]}1`, column.header, STYLE.header))
  yield `<row r="1">${header.join('')}</row>`
  let line = 1
  for await (const batch of rows) {
    let text = ''
    for (const row of batch) {
      line++
      if (line > MOST_ROWS) throw new Error(`a sheet holds ${MOST_ROWS} rows at most`)
      text += `<row r="${line}">`
      for (const [index, column] of columns.entries())
        text += cellXml(`${letters[index]}${line}`, row[index] ?? null, column)
      text += '</row>'
    }
    yield text
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${line}"/></worksheet>`
}

function cellXml(place: string, cell: XlsxCell, { kind = 'text' }: XlsxColumn): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') {
    const style = kind === 'text' || kind === 'wrapped' ? STYLE.plain : STYLE[kind]
    return `<c r="${place}" s="${style}"><v>${cell}</v></c>`
  }
  if (typeof cell === 'boolean') return textCell(place, cell ? 'oui' : 'non', STYLE.plain)
  if (cell instanceof Date) {
    const day = parisDay(cell)
    const serial = serialOf(day)
    return serial === null
      ? textCell(place, day, STYLE.plain)
      : `<c r="${place}" s="${STYLE.day}"><v>${serial}</v></c>`
  }
  return textCell(place, cell, FORMULA.test(cell) ? STYLE.quoted : STYLE[kind === 'wrapped' ? kind : 'plain'])
}

/** Shown as it is, and still text after somebody went through the cell: it carries the mark of a typed apostrophe. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** `_x0041_` in a cell is read as the letter A, hence the escape. */
function textCell(place: string, text: string, style: number): string {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text
  const safe = xmlText(shown.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '&#13;')
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${safe}</t></is></c>`
}

/** Days since the last day of 1899, as spreadsheets count; null before March 1900, where they count wrongly. */
function serialOf(day: string): number | null {
  const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000
  return serial > 60 ? serial : null
}

/** 0 → A, 26 → AA. */
function columnLetters(index: number): string {
  const rest = index % 26
  return (index >= 26 ? columnLetters((index - rest) / 26 - 1) : '') + String.fromCharCode(65 + rest)
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const PACKAGE_RELATIONS = `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4ECE8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function contentTypes(sheets: XlsxSheet[]): string {
  const parts = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${PARTS}.worksheet+xml"/>`,
  )
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PARTS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PARTS}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts.join('')}</Types>`
}

function coreProperties(title: string, creator: string, created: Date): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`
}

function workbook(sheets: XlsxSheet[]): string {
  const list = sheets.map(({ name }, index) => {
    const safe = xmlText(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
    return `<sheet name="${safe}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  })
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`
}

function workbookRelations(sheets: XlsxSheet[]): string {
  const list = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${list.join('')}${styles}</Relationships>`
}
