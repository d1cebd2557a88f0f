/** How bad a finding is, mildest last. */
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const
/** How sure a rule is of itself, surest first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const

export type Severity = (typeof SEVERITIES)[number]
export type Confidence = (typeof CONFIDENCES)[number]

/** True when `level` is at least as bad as `threshold`. */
export function isAtLeast(level: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(level) <= SEVERITIES.indexOf(threshold)
}

/** True when `confidence` is at least as sure as `threshold`. */
export function isAsSureAs(confidence: Confidence, threshold: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(threshold)
}
