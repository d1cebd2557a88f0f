import type { Lean } from './date-grammar.js'
import { leanOfSigns, looksAhead, type TenseSigns } from './lean-of-signs.js'

const SIGNS: TenseSigns = {
  ahead:
    /\b(?:vorrei|vorremmo|posso|possiamo|puo|potete|potrebbe|potreste|entro|devo|deve|dobbiamo|dovete|attendo|aspetto|per|fino a|a partire|prossim\w+|(?!(?:era|ero|(?:stas|s)era|numero|davvero|intero|vero|zero|spero|libero|\w*nter[oa]|maniera|camera|lettera|gira|giro|tiro|ritiro|mira|lira)\b)\w+(?:ero|era|eremo|erete|eranno|ira|iremo|iro|iranno)|(?:rima|ve|te|otte|mante|vo|condu|pro?po|spe)rr(?:a|o|emo|anno|ete)|invio|inviamo|chiamo|chiamiamo|richiamo|mando|mandiamo|sara|arriva|passa|vengo|parto|prego|fissat[oa]|previst[oa]|confermo|confermiamo)\b/g,
  back: /\b(?:ho|abbiamo|ha|hanno|avete|hai|avevo|avevamo|ero|dovevo|aspettavo|era|erano|eravamo|e \w{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite)|e (?:chius|success|rimast|apert|rott|spars|mort)[oa]|sono \w{2,}(?:at|ut|it)[oaie]|e (?:stat|arrivat|partit|passat|venut)\w+|dal|dalla|da|doveva|dovevate|dovevano|avevate|aveva|avevano|scors\w+|fa|gia|(?<!(?:sara|saranno|verra|verranno|essere) )(?:ordinat|pagat|acquistat)\w+)\b/g
}
const TOLD =
  /\b(?:avevate|aveva|avevano|avete|hanno|ha|era stato|eravamo|eravate|doveva|dovevate|dovevano|sarebbe|sareste|avreste|avrebbe|avrebbero|detto|promess\w+|garantit\w+|assicurat\w+|d'accordo)\b/
const REPORT =
  /\b(?:dett[oa]|promess\w+|garantit\w+|assicurat\w+|accord\w+|doveva|dovevate|dovevano|avreste|sareste|sarebbe|avrebbe|avrebbero|sarebbero|scritto che|comunicato che|conferm\w+ che|giurat\w+)\b/
const MISSED =
  /\b(?:ancora (?:nulla|niente|nessun\w*|non|in attesa|aspett\w+)|non (?:e|ho|abbiamo|mi|ci|si|sono|ha|hanno|avete) \w+|nessuno|nulla|niente|mai|in ritardo|oggi e|siamo a|a oggi|ad oggi|sto aspettando|aspetto ancora|invece)\b/

/** Before the end of a range: *dal 1° giugno al …*, which points where the range points. */
const RANGE = /\b(?:dal|dalla|dall'|da)\s[^,.;]*$/

/** Which way a date of Italian points. */
export function italianLean(before: string, after: string, whole: string): Lean {
  if (/\b(?:oggi e'?|siamo (?:gia )?a|e' gia|ormai e)\s*$/.test(before)) return 'future'
  if (/^(?:a partire )?dal/.test(after)) return 'open'
  const range = /^(?:al|alla|all'|fino al?)\b/.test(after) ? RANGE.exec(before) : null
  if (range) return italianLean(before.slice(0, range.index), '', whole)
  if (/\b(?:era|erano) (?:previst|attes|fissat|programmat)[oaie]\b/.test(before)) return 'past'
  if (REPORT.test(before) && TOLD.test(before))
    return MISSED.test(whole) ? 'past' : looksAhead(SIGNS, before) ? 'future' : 'past'
  if (/^(?:entro|fino a)/.test(after)) return 'future'
  if (/\b(?:entro|fino a|per|prima di)\s+(?:il\s+|la\s+)?$/.test(before)) return 'future'
  return leanOfSigns(SIGNS, before, after)
}
