// The article of the name, by the `typeLiaison` of the code officiel géographique.
const OF = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’']
const KINDS: Record<string, string> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
}

/** Full French names of the authorities, made from the short names of the official lists. */
export const officialName = {
  /** Communes, and the plain name of a territory. */
  plain: typographic,

  /** "CU d'Alençon" → "Communauté urbaine d’Alençon", but "CU Angers Loire Métropole" → "Angers Loire Métropole". */
  grouping(nom: string): string {
    const [, type = '', rest = ''] = /^(CC|CA|CU) (.*)$/.exec(nom) ?? []
    const kind = KINDS[type]
    if (!kind) return typographic(nom)
    const saysItself = /agglo|métropole|communauté|grand/i.test(rest) && !/^(d[eu]s? |d')/.test(rest)
    return typographic(saysItself ? rest : `${kind} ${rest}`)
  },

  /** "Allier" → "Département de l’Allier". */
  departement(nom: string, typeLiaison: number): string {
    return typographic(`Département ${OF[typeLiaison] ?? 'de '}${nom}`)
  },

  /** "Grand Est" → "Région Grand Est". */
  region(nom: string): string {
    return typographic(`Région ${nom}`)
  },
}

function typographic(name: string): string {
  return name.replaceAll("'", '’')
}
