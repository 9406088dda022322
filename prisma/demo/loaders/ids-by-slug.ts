type Row = { id: string; slug: string }

/** Finds the id of what was loaded under a slug; a slug that names nothing stops the loading. */
export function idsBySlug(file: string, rows: Row[]): (slug: string) => string {
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return (slug) => {
    const id = ids.get(slug)
    if (!id) throw new Error(`prisma/demo/${file}: nothing is loaded under “${slug}”.`)
    return id
  }
}
