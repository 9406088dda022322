import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Routes of the `page.tsx` files under `folder`: "(public)/groupes/[slug]/page.tsx" is /groupes/[slug]. */
export function routesOfApp(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => join('/', file.replace(/\([^)]+\)\//g, ''), '..'))
}
