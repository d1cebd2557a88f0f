import { SEVERITIES } from '../../core/severity.js'
import type { Counts } from './breakdown.js'

const WIDTH = 200
const HEIGHT = 10
/** A part that is there can be seen. */
const LEAST = 3

/**
 * One bar as inline SVG, stacked by severity and as long as its share of `most`. It is decoration: the figures stand
 * beside it as text. Colours come from the classes `error`, `warning` and `suggestion`.
 */
export function barSvg(counts: Counts, most: number): string {
  let x = 0
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const width = Math.max(LEAST, round((counts[severity] / Math.max(most, 1)) * WIDTH))
    const rect = `<rect class="${severity}" x="${round(x)}" width="${width}" height="${HEIGHT}"/>`
    x += width
    return rect
  })
  return (
    `<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" ` +
    `focusable="false">${parts.join('')}</svg>`
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
