import { useId } from 'react'
import { cx } from './cx'

type WeaveProps = {
  /** Any stable text (a slug): the same seed always gives the same cloth. */
  seed: string
  /** `deep` for dark bands; `auto` lets the seed choose among three grounds. */
  tone?: 'auto' | 'deep'
  /** Gives the size; the braid stays whole from 40 px of height. */
  className?: string
}

type Cloth = { ground: string; gap: string; first: string; second: string }

const green = { ground: 'fill-brand-soft', gap: 'stroke-brand-soft' }
const ochre = { ground: 'fill-accent-soft', gap: 'stroke-accent-soft' }
const night = { ground: 'fill-deep', gap: 'stroke-deep' }
const cloths: readonly [Cloth, Cloth, Cloth] = [
  { ...green, first: 'stroke-brand-ink', second: 'stroke-accent' },
  { ...ochre, first: 'stroke-accent', second: 'stroke-brand-ink' },
  { ...night, first: 'stroke-on-deep-accent', second: 'stroke-on-deep-muted' },
]
const deep: Cloth = { ...night, first: 'stroke-deep-line', second: 'stroke-on-deep-accent' }

/** FNV-1a: small, stable, spread well enough for short slugs. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/**
 * A cloth of two strands that hold each other, the motif of the portal. It stands where a photograph would, so that
 * a group without a picture still has a face of its own. Purely decorative.
 */
export function Weave({ seed, tone = 'auto', className }: WeaveProps) {
  const id = useId()
  const draw = hash(seed)
  const cloth = tone === 'deep' ? deep : (cloths[draw % 3] ?? cloths[0])
  const wave = [42, 48, 60][(draw >>> 3) % 3] ?? 48
  const thick = [3.5, 4.25, 5][(draw >>> 9) % 3] ?? 4.25
  return (
    <svg aria-hidden="true" focusable="false" data-print="hide" className={cx('block', className)}>
      <defs>
        <pattern id={id} width={wave} height="120" y="-60" patternUnits="userSpaceOnUse">
          <rect width={wave} height="120" className={cloth.ground} />
          <Braid wave={wave} thick={thick} cloth={cloth} />
          <path d={`M0 34h${wave}M0 86h${wave}`} className={cloth.first} strokeWidth="1.5" />
          <path d={`M0 28h${wave}M0 92h${wave}`} className={cloth.second} strokeWidth="1.5" />
          {[0, 1, 2].map((place) => (
            <g key={place} fill="none" strokeWidth="2" transform={`translate(${((place + 0.5) * wave) / 3})`}>
              <Side kind={(draw >>> 6) % 4} cloth={cloth} />
            </g>
          ))}
        </pattern>
      </defs>
      {/* Drawn from its centre, so that any size shows the braid in the middle. */}
      <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
        <rect x="-2000" y="-600" width="4000" height="1200" fill={`url(#${id})`} />
      </svg>
    </svg>
  )
}

/** One wavelength of the two strands; each passes over the other once. Ends overrun the tile to leave no seam. */
function Braid({ wave, thick, cloth }: { wave: number; thick: number; cloth: Cloth }) {
  const half = wave / 2
  const near = half * 0.3642 // cubic Bézier closest to a cosine
  const strand = (start: number, end: number) =>
    `M-3 ${start}H0C${near} ${start} ${half - near} ${end} ${half} ${end}S${wave - near} ${start} ${wave} ${start}H${wave + 3}`
  const over = `M${half} 74C${half + near} 74 ${wave - near} 46 ${wave} 46`
  const gap = { className: cloth.gap, strokeWidth: thick + 4.5, pathLength: 10, strokeDasharray: '6 10' }
  const under = `M0 74C${near} 74 ${half - near} 46 ${half} 46`
  return (
    <g fill="none" strokeWidth={thick}>
      <path d={strand(46, 74)} className={cloth.first} />
      <path d={under} {...gap} strokeDashoffset="-2" />
      <path d={strand(74, 46)} className={cloth.second} />
      <path d={over} {...gap} strokeDashoffset="-2" />
      <path d={over} className={cloth.first} />
    </g>
  )
}

/** Border of the cloth, around x = 0: chevrons, over-under, diamonds or ticks, above and below the braid. */
function Side({ kind, cloth }: { kind: number; cloth: Cloth }) {
  if (kind === 0) {
    return (
      <>
        <path d="M-7 20l7-7 7 7M-7 100l7 7 7-7" className={cloth.first} />
        <path d="M-7 13l7-7 7 7M-7 107l7 7 7-7" className={cloth.second} />
      </>
    )
  }
  if (kind === 1) {
    return (
      <>
        <path d="M-6 9h5M-6 13h5M-6 17h5M-6 103h5M-6 107h5M-6 111h5" className={cloth.first} />
        <path d="M2.5 7v12M6 7v12M2.5 101v12M6 101v12" className={cloth.second} />
      </>
    )
  }
  if (kind === 2) {
    return (
      <>
        <path d="M0 6l6 7-6 7-6-7zM0 100l6 7-6 7-6-7z" className={cloth.first} />
        <path d="M0 11v4M0 105v4" className={cloth.second} />
      </>
    )
  }
  return (
    <>
      <path d="M-3 7v12M-3 101v12" className={cloth.first} />
      <path d="M3.5 11v8M3.5 101v8" className={cloth.second} />
    </>
  )
}
