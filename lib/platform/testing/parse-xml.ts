/** An element as a reader of XML sees it. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Text directly inside, entities resolved. */
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?xml [^?]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|[^<]+/gy

/** Parses the plain XML that we write. Throws on anything that is not well formed: a test reads through this. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  TOKEN.lastIndex = 0
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(xml)
    if (!token) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`)
    const [all, closed, opened, attributes = '', isEmpty] = token
    const parent = open.at(-1) ?? root
    if (closed) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`)
    } else if (opened) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!isEmpty) open.push(element)
    } else if (!all.startsWith('<?')) {
      parent.text += resolved(all)
    }
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || !only || others.length > 0) throw new Error('one root element is expected')
  return only
}

/** Elements of that name directly inside another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

function attributesOf(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/ ([\w:-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, resolved(value)]))
}

function resolved(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('forbidden character')
  return text.replace(/&([^;]*);|&/g, (all, name: string | undefined) => {
    const character = name && entities[name]
    if (!character) throw new Error(`unknown entity ${all}`)
    return character
  })
}
