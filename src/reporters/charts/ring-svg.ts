const RADIUS = 42
const LENGTH = 2 * Math.PI * RADIUS

/** A ring that is closed as far as `part` is of `whole`, with the share in the middle; `label` says it in words. */
export function ringSvg(part: number, whole: number, label: string): string {
  const share = whole > 0 ? Math.min(1, part / whole) : 1
  const done = Math.round(share * LENGTH * 10) / 10
  // 99.6 % is not all
  const percent = share === 1 ? 100 : Math.min(99, Math.round(share * 100))
  return [
    `<svg class="ring" viewBox="0 0 100 100" role="img" aria-label="${label}">`,
    `<circle class="track" cx="50" cy="50" r="${RADIUS}"/>`,
    share > 0
      ? `<circle class="part" cx="50" cy="50" r="${RADIUS}" transform="rotate(-90 50 50)" ` +
        `stroke-dasharray="${done} ${Math.ceil(LENGTH)}"/>`
      : '',
    `<text x="50" y="50" aria-hidden="true">${percent}%</text>`,
    '</svg>'
  ].join('')
}
