/** Where the page of a rule is found: below the package's own docs. */
export function ruleUrl(ruleId: string): string {
  return `https://www.npmjs.com/package/levelhead?activeTab=code#docs/rules/${ruleId}.md`
}
