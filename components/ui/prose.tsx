import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { safeHref } from './safe-href'

type ProseProps = {
  /** Text in a small subset of Markdown; HTML inside is shown as typed, never run. */
  source: string
  /** Level given to « # » titles, so that the page keeps one outline. */
  headingLevel?: 2 | 3
}

/** A written text: titles, paragraphs, lists, quotations, links. */
export function Prose({ source, headingLevel = 2 }: ProseProps) {
  return (
    <div className="prose">
      <Nodes tokens={marked.lexer(source)} level={headingLevel} />
    </div>
  )
}

function Nodes({ tokens, level }: { tokens: Token[]; level: number }) {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is rendered once, its parts never move
    <Fragment key={index}>{isKnown(token) ? node(token, level) : token.raw}</Fragment>
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

function node(token: Known, level: number): ReactNode {
  const inner = 'tokens' in token && token.tokens ? <Nodes tokens={token.tokens} level={level} /> : null
  switch (token.type) {
    case 'heading': {
      const Heading = headings[level - 2 + token.depth - 1] ?? 'h4'
      return <Heading>{inner}</Heading>
    }
    case 'paragraph':
      return <p>{inner}</p>
    case 'blockquote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return token.ordered ? (
        <ol start={Number(token.start) || 1}>{items(token, level)}</ol>
      ) : (
        <ul>{items(token, level)}</ul>
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

function items(list: Tokens.List, level: number): ReactNode {
  return list.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={index}>
      <Nodes tokens={item.tokens} level={level} />
    </li>
  ))
}
