/** A suffix or prefix rule of a Hunspell dictionary. */
export interface AffixRule {
  flag: string
  strip: string
  add: string
  /** What the stem must look like at the side of the affix. */
  condition: RegExp | undefined
  /** Flags that the derived form carries in its turn. */
  flags: string
}

/** A form derived from an entry, with the rule that made it. */
export interface Derived {
  form: string
  rule: AffixRule
}

type Rules = Map<string, AffixRule[]>

function push(rules: Rules, key: string, rule: AffixRule): void {
  const list = rules.get(key)
  if (list) list.push(rule)
  else rules.set(key, [rule])
}

/**
 * A Hunspell dictionary. Forms are not expanded when it is loaded, which would take seconds for
 * Romanian: a form is looked up by taking its affixes off. Suffixes and prefixes are kept apart, as
 * some dictionaries use one letter for both.
 */
export class Dictionary {
  private readonly entries = new Map<string, string>()
  private readonly suffixesByFlag: Rules = new Map()
  private readonly suffixesByEnding: Rules = new Map()
  private readonly prefixes: AffixRule[] = []
  private readonly flagLength: number
  private longest = 0

  constructor(aff: string, dic: string) {
    this.flagLength = /^FLAG long/m.test(aff) ? 2 : 1
    for (const line of aff.split('\n')) {
      if (line.startsWith('SFX') || line.startsWith('PFX')) this.readRule(line.split(/\s+/))
    }
    for (const line of dic.split('\n')) this.readEntry(line)
  }

  private readRule([type, flag, strip, add, condition]: string[]): void {
    // The header of a table has four fields ("SFX S Y 2"), but so has a rule without a condition.
    if (!flag || !strip || add === undefined || (condition === undefined && /^\d+$/.test(add))) return
    const [text = '', flags = ''] = add.split('/')
    const suffix = type === 'SFX'
    const rule: AffixRule = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: text === '0' ? '' : text,
      condition:
        condition && condition !== '.' ? new RegExp(suffix ? `${condition}$` : `^${condition}`, 'u') : undefined,
      flags,
    }
    if (!suffix) {
      this.prefixes.push(rule)
      return
    }
    push(this.suffixesByFlag, flag, rule)
    push(this.suffixesByEnding, rule.add, rule)
    this.longest = Math.max(this.longest, rule.add.length)
  }

  private readEntry(line: string): void {
    const end = line.search(/[\t\r]/)
    const text = end < 0 ? line : line.slice(0, end)
    const slash = text.indexOf('/')
    const word = slash < 0 ? text : text.slice(0, slash)
    if (word === '') return
    const flags = slash < 0 ? '' : text.slice(slash + 1)
    this.entries.set(word, (this.entries.get(word) ?? '') + flags)
  }

  private hasFlag(flags: string, flag: string): boolean {
    for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1)) {
      if (at % this.flagLength === 0) return true
    }
    return false
  }

  /** Whether the word is an entry of its own, with that flag where one is given. */
  entry(word: string, flag?: string): boolean {
    const flags = this.entries.get(word)
    if (flags === undefined) return false
    return flag === undefined || this.hasFlag(flags, flag)
  }

  /** Whether the dictionary has the word, as an entry or derived from one. */
  knows(word: string): boolean {
    if (this.entries.has(word) || this.knowsSuffixed(word)) return true
    return this.prefixes.some(({add, strip, flag}) => {
      if (add === '' || !word.startsWith(add)) return false
      const rest = strip + word.slice(add.length)
      return this.entry(rest, flag) || this.knowsSuffixed(rest, flag)
    })
  }

  private knowsSuffixed(word: string, prefix?: string): boolean {
    for (let length = Math.min(this.longest, word.length - 1); length >= 0; length--) {
      const rules = this.suffixesByEnding.get(word.slice(word.length - length))
      if (!rules) continue
      for (const {strip, condition, flag} of rules) {
        const stem = word.slice(0, word.length - length) + strip
        const flags = this.entries.get(stem)
        if (flags === undefined || !this.hasFlag(flags, flag)) continue
        if (prefix !== undefined && !this.hasFlag(flags, prefix)) continue
        if (!condition || condition.test(stem)) return true
      }
    }
    return false
  }

  /** Every form that the suffixes of an entry derive from it. */
  derive(word: string): Derived[] {
    const flags = this.entries.get(word) ?? ''
    const derived: Derived[] = []
    for (let at = 0; at < flags.length; at += this.flagLength) {
      for (const rule of this.suffixesByFlag.get(flags.slice(at, at + this.flagLength)) ?? []) {
        if (!word.endsWith(rule.strip) || (rule.condition && !rule.condition.test(word))) continue
        derived.push({form: word.slice(0, word.length - rule.strip.length) + rule.add, rule})
      }
    }
    return derived
  }
}

/** Reads one of the `dictionary-*` packages. */
export function readDictionary(files: {aff: Uint8Array; dic: Uint8Array}): Dictionary {
  const decoder = new TextDecoder()
  return new Dictionary(decoder.decode(files.aff), decoder.decode(files.dic))
}
