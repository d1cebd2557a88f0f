import { createHash } from 'node:crypto'
import type { PageLanguage } from './draft-card.js'
import { escapeHtml } from './escape-html.js'
import { PAGE_SCRIPT } from './script.js'
import { PAGE_STYLE } from './style.js'

/**
 * A whole page around `main`: nothing is loaded from anywhere, and the policy in its head lets nothing run but its own
 * style and script.
 */
export function htmlPage(main: string, { words, page }: PageLanguage): string {
  const policy = `default-src 'none'; style-src ${hash(PAGE_STYLE)}; script-src ${hash(PAGE_SCRIPT)}; base-uri 'none'; form-action 'none'`
  return [
    `<!doctype html>\n<html lang="${words.lang}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="levelhead">\n',
    `<title>${escapeHtml(page.title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`,
    `<a class="skip" href="#findings">${escapeHtml(page.toContent)}</a>\n`,
    `<header class="top"><p class="mark">levelhead</p><h1>${escapeHtml(page.title)}</h1>`,
    `<button type="button" class="theme" hidden>${escapeHtml(page.theme)}</button></header>\n`,
    `<main>\n${main}</main>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`
  ].join('')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
