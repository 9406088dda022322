import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { safeHref } from './safe-href'

type ProseProps = {
  /** Text in a small subset of Markdown; HTML inside is shown as typed, never run. */
  source: string
  /** Level of the text's own first rank of titles, be they typed with one « # » or more: the page keeps one outline. */
  headingLevel?: 2 | 3
}

/** A written text: titles, paragraphs, lists, quotations, links. */
export function Prose({ source, headingLevel = 2 }: ProseProps) {
  const tokens = marked.lexer(source)
  return (
    <div className="prose">
      <Nodes tokens={tokens} levels={outline(tokens, headingLevel)} />
    </div>
  )
}

type Levels = Map<Token, number>

/** Level of each title: its rank among the ranks the text uses, and never a step down of more than one. */
function outline(tokens: Token[], top: number): Levels {
  const titles = tokens.filter((token): token is Tokens.Heading => token.type === 'heading')
  const ranks = [...new Set(titles.map(({ depth }) => depth))].sort((a, b) => a - b)
  const levels: Levels = new Map()
  let last = top - 1
  for (const title of titles) {
    last = Math.min(top + ranks.indexOf(title.depth), last + 1)
    levels.set(title, last)
  }
  return levels
}

function Nodes({ tokens, levels }: { tokens: Token[]; levels: Levels }) {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is rendered once, its parts never move
    <Fragment key={index}>{isKnown(token) ? node(token, levels) : token.raw}</Fragment>
  ))
}

type Known =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Br
  | Tokens.Link
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Codespan
  | Tokens.Code
  | Tokens.Space
  | Tokens.Hr
  | Tokens.Def
  | Tokens.Image

const knownTypes = new Set<string>([
  ...['heading', 'paragraph', 'blockquote', 'list', 'strong', 'em', 'br', 'link'],
  ...['text', 'escape', 'codespan', 'code', 'space', 'hr', 'def', 'image'],
])

/** Anything else (HTML, tables) is shown as it was typed. */
function isKnown(token: Token): token is Known {
  return knownTypes.has(token.type)
}

const headings = ['h2', 'h3', 'h4'] as const

function node(token: Known, levels: Levels): ReactNode {
  const inner = 'tokens' in token && token.tokens ? <Nodes tokens={token.tokens} levels={levels} /> : null
  switch (token.type) {
    case 'heading': {
      const level = levels.get(token)
      if (level === undefined) return <p>{inner}</p> // inside a list or a quotation, which have no place in an outline
      const Heading = headings[level - 2] ?? 'h4'
      return <Heading>{inner}</Heading>
    }
    case 'paragraph':
      return <p>{inner}</p>
    case 'blockquote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return token.ordered ? (
        <ol start={Number(token.start) || 1}>{items(token, levels)}</ol>
      ) : (
        <ul>{items(token, levels)}</ul>
      )
    case 'strong':
      return <strong>{inner}</strong>
    case 'em':
      return <em>{inner}</em>
    case 'br':
      return <br />
    case 'link': {
      const href = safeHref(token.href)
      return href ? <a href={href}>{inner}</a> : inner
    }
    case 'text':
      return inner ?? token.text
    case 'escape':
    case 'codespan':
      return token.text
    case 'code':
      return <p>{token.text}</p>
    case 'space':
    case 'hr':
    case 'def':
    case 'image':
      return null
  }
}

function items(list: Tokens.List, levels: Levels): ReactNode {
  return list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={index}>
      <Nodes tokens={item.tokens} levels={levels} />
    </li>
  ))
}
