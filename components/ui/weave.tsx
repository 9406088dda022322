import { useId } from 'react'
import { cx } from './cx'

type WeaveProps = {
  /** Any stable text (a slug): the same seed always gives the same cloth. */
  seed: string
  /** `deep` for dark bands; `auto` lets the seed choose among the light grounds. */
  tone?: 'auto' | 'deep'
  className?: string
}

type Cloth = { ground: string; gap: string; first: string; second: string }

const light: readonly [Cloth, Cloth, Cloth] = [
  { ground: 'fill-brand-soft', gap: 'stroke-brand-soft', first: 'stroke-brand-ink', second: 'stroke-accent' },
  {
    ground: 'fill-accent-soft',
    gap: 'stroke-accent-soft',
    first: 'stroke-accent',
    second: 'stroke-brand-ink',
  },
  { ground: 'fill-deep', gap: 'stroke-deep', first: 'stroke-on-deep-accent', second: 'stroke-on-deep-muted' },
]
const deep: Cloth = {
  ground: 'fill-deep',
  gap: 'stroke-deep',
  first: 'stroke-deep-line',
  second: 'stroke-on-deep-accent',
}

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
  const cloth = tone === 'deep' ? deep : (light[draw % 3] ?? light[0])
  const wave = [40, 48, 60][(draw >>> 3) % 3] ?? 48
  const side = (draw >>> 6) % 4
  const thick = [3.2, 4, 4.8][(draw >>> 9) % 3] ?? 4
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 320 120"
      preserveAspectRatio="xMidYMid slice"
      className={cx('block', className)}
    >
      <defs>
        <pattern id={`${id}b`} width={wave} height={44} y={38} patternUnits="userSpaceOnUse">
          <Braid wave={wave} thick={thick} cloth={cloth} />
        </pattern>
        <pattern id={`${id}s`} width={16} height={20} patternUnits="userSpaceOnUse">
          <Side kind={side} cloth={cloth} />
        </pattern>
      </defs>
      <rect width="320" height="120" className={cloth.ground} />
      <rect width="320" height="20" fill={`url(#${id}s)`} />
      <rect width="320" height="44" y="38" fill={`url(#${id}b)`} />
      <rect width="320" height="20" y="100" fill={`url(#${id}s)`} />
      <g className={cloth.second} strokeWidth="1.5">
        <path d="M0 25.5h320M0 94.5h320" />
      </g>
      <g className={cloth.first} strokeWidth="1.5">
        <path d="M0 31h320M0 89h320" />
      </g>
    </svg>
  )
}

/** One wavelength of the two strands; each passes over the other once. */
function Braid({ wave, thick, cloth }: { wave: number; thick: number; cloth: Cloth }) {
  const half = wave / 2
  const near = half * 0.3642 // cubic Bézier closest to a cosine
  const down = `M0 8C${near} 8 ${half - near} 36 ${half} 36`
  const up = `M${half} 36C${half + near} 36 ${wave - near} 8 ${wave} 8`
  const other = `M0 36C${near} 36 ${half - near} 8 ${half} 8S${wave - near} 36 ${wave} 36`
  return (
    <g fill="none" strokeWidth={thick}>
      <path d={down + up} className={cloth.first} />
      <path d={other} className={cloth.gap} strokeWidth={thick + 4} />
      <path d={other} className={cloth.second} />
      <path d={up} className={cloth.gap} strokeWidth={thick + 4} />
      <path d={up} className={cloth.first} />
    </g>
  )
}

/** Border of the cloth: chevrons, over-under, diamonds or ticks. */
function Side({ kind, cloth }: { kind: number; cloth: Cloth }) {
  const first = cx('fill-none', cloth.first)
  const second = cx('fill-none', cloth.second)
  if (kind === 0) {
    return (
      <g strokeWidth="2">
        <path d="M0 14l8-8 8 8" className={first} />
        <path d="M0 20l8-8 8 8M0 8l8-8 8 8" className={second} />
      </g>
    )
  }
  if (kind === 1) {
    return (
      <g strokeWidth="2.5">
        <path d="M1 5.5h6M1 10h6M1 14.5h6" className={first} />
        <path d="M9.5 3v14M12 3v14M14.5 3v14" className={second} strokeWidth="1.5" />
      </g>
    )
  }
  if (kind === 2) {
    return (
      <g strokeWidth="2">
        <path d="M8 3l7 7-7 7-7-7z" className={first} />
        <path d="M8 7.5l2.5 2.5L8 12.5 5.5 10z" className={second} />
      </g>
    )
  }
  return (
    <g strokeWidth="2">
      <path d="M4 4v12" className={first} />
      <path d="M12 7v6" className={second} />
    </g>
  )
}
