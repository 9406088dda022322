/** A cell as the spreadsheet kept it; a Date is midnight UTC of its day. */
export type SheetCell = string | number | boolean | Date | null

/** Rows of a sheet, the first one its header; the row at index n is line n + 1 for the spreadsheet. */
export type SheetTable = SheetCell[][]

export const MOST_SHEET_LINES = 20_000
export const MOST_SHEET_COLUMNS = 200
/** Of text in all the cells of a sheet: a cell repeated by reference weighs each time. */
export const MOST_SHEET_CHARACTERS = 40_000_000

/** What makes a file unreadable, in words for the person who sent it. */
export class SheetFault extends Error {}

export const TOO_LONG = 'Cette feuille est trop longue\u00a0: 20\u00a0000 lignes et 200 colonnes au plus.'
