import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

/** A downloaded sheet as rows of texts, the header first. */
export async function rowsOfSheet(download: Download): Promise<string[][]> {
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

/** The sheet as Excel saves it as « CSV UTF-8 ». */
export function sheetFile(rows: string[][]) {
  const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
  return {
    name: 'registre corrigé.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${lines.join('\r\n')}`),
  }
}

/** Presses a link or a button of this name, and waits for the file it gives. */
export async function downloadBy(page: Page, role: 'link' | 'button', name: RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole(role, { name }).click(),
  ])
  return download
}
