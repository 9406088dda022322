import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { check } from './check-architecture/check'
import { printArrows } from './check-architecture/print-arrows'
import type { Problem } from './check-architecture/problem'

const READ = /\.(ts|tsx|mts|mjs|js|jsx|css|md|prisma|txt|json|snap)$/

/** Every file git knows or would take, generated ones left out by .gitignore. */
function repositoryFiles() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => READ.test(path) && existsSync(path))
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }))
}

function print({ path, line, rule, sentence }: Problem) {
  console.log(`  ${path}:${line} ${rule} — ${sentence}`)
}

function main() {
  if (process.argv.includes('--print-arrows')) {
    console.log(printArrows())
    return
  }
  const { problems, clientFiles } = check(repositoryFiles())
  const errors = problems.filter(({ level }) => level === 'error')
  const warnings = problems.filter(({ level }) => level === 'warning')
  const bytes = clientFiles.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`Client files: ${clientFiles.length}, ${bytes} bytes of source`)
  for (const file of clientFiles) console.log(`  ${file.path} ${file.bytes}`)
  if (warnings.length > 0) console.log(`Warnings: ${warnings.length}`)
  warnings.forEach(print)
  if (errors.length > 0) console.log(`Broken rules: ${errors.length}`)
  errors.forEach(print)
  if (errors.length > 0) process.exitCode = 1
  else console.log('Architecture: no broken rule')
}

main()
