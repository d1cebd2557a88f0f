import type { PageWords } from '../page-words.js'

/** Words of pages in English. */
export const englishPage: PageWords = {
  title: 'Replies at a glance',
  languages: { en: 'English', it: 'Italian', tr: 'Turkish' },
  clean: (clean, drafts) =>
    `${clean} of ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} ${clean === 1 ? 'has' : 'have'} nothing to change`,
  byCategory: 'By category',
  byFolder: 'By folder',
  byRule: 'By rule',
  worst: 'Drafts with most findings',
  findings: 'Findings',
  category: 'Category',
  folder: 'Folder',
  level: 'Level',
  rule: 'Rule',
  place: 'Place',
  finding: 'Finding',
  instead: 'Instead',
  number: 'Number',
  search: 'Search',
  filter: 'Filter',
  all: 'all',
  clear: 'Clear filters',
  shown: (shown, all) => `${shown} of ${all} drafts shown`,
  noMatch: 'No draft matches these filters.',
  broken: 'Files that could not be linted',
  cleanDrafts: (count) => `${count} ${count === 1 ? 'draft' : 'drafts'} with nothing to change`,
  why: 'Why',
  whyHeading: 'What the reader hears',
  theme: 'Light or dark',
  toContent: 'Go to the findings',
  more: (count) => `and ${count} more`
}
