import {describe, expect, it} from 'vitest'
import {politesse} from './fakes.js'

interface Shown {
  rule: string
  line: number
  message: string
  severity: string
  reason?: string
}

/** What is told of a text: findings as `rule line`, and those that a comment suppresses. */
async function told(path: string, input: string, ...args: string[]) {
  const {out, err} = await politesse(['check', '--format', 'json', '--stdin-filename', path, ...args, '-'], {input})
  expect(err).toBe('')
  const [{findings, suppressed = []}] = JSON.parse(out).files as [{findings: Shown[]; suppressed?: Shown[]}]
  const brief = (list: Shown[]) => list.map(({rule, line}) => `${rule} ${line}`)
  return {findings, open: brief(findings), suppressed: brief(suppressed), reasons: suppressed.map(({reason}) => reason)}
}

describe('a comment in the syntax of its format', () => {
  it.each([
    ['a.md', 'We call soon. <!-- politesse-disable-line -->\n\nWe call soon.\n', ['vague-wait 3'], ['vague-wait 1']],
    ['a.md', '<!-- politesse-disable-next-line -->\n\nWe call soon,\nyes soon.\n', ['vague-wait 4'], ['vague-wait 3']],
    ['a.mdx', '{/* politesse-disable-next-line */}\nWe call soon.\n', [], ['vague-wait 2']],
    [
      'a.html',
      '<!-- politesse-disable -->\n<p>soon</p>\n<!-- politesse-enable -->\n<p>soon</p>',
      ['vague-wait 4'],
      ['vague-wait 2'],
    ],
    [
      'a.yaml',
      '# politesse-disable\na: we call soon\n# politesse-enable\nb: we call soon\n',
      ['vague-wait 4'],
      ['vague-wait 2'],
    ],
    ['a.yaml', 'a: we call soon # politesse-disable-line\nb: we call soon\n', ['vague-wait 2'], ['vague-wait 1']],
    [
      'a.jsonc',
      '{\n// politesse-disable-next-line\n"a": "we call soon",\n"b": "we call soon"}',
      ['vague-wait 4'],
      ['vague-wait 3'],
    ],
    [
      'a.json',
      '[{"politesse": "disable",\n"a": "we call soon"},\n{"b": "we call soon"}]',
      ['vague-wait 3'],
      ['vague-wait 2'],
    ],
    [
      'a.po',
      'msgid "a"\nmsgstr "we call soon"\n\n# politesse-disable-next-line\n#: x.c\nmsgid "b"\nmsgstr ""\n"we call soon"\n',
      ['vague-wait 2'],
      ['vague-wait 8'],
    ],
    [
      'a.xlf',
      '<xliff version="1.2"><file source-language="en" target-language="en"><body>\n<!-- politesse-disable-next-line vague-wait — law -->\n<trans-unit id="1"><source>we call soon</source></trans-unit>\n<trans-unit id="2"><source>we call soon</source></trans-unit>\n</body></file></xliff>',
      ['vague-wait 4'],
      ['vague-wait 3'],
    ],
  ])('%s %#', async (path, text, open, suppressed) => {
    for (const written of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
      expect(await told(path, written, '--locale', 'en')).toMatchObject({open, suppressed})
    }
  })

  it('before a value of YAML that has lines, is meant for all of them and for no other value', async () => {
    const text = [
      '# politesse-disable-next-line',
      '- body: |',
      '    we call you',
      '',
      '    soon',
      '  note: we call soon',
      '- >- # politesse-disable-line',
      '  we call you',
      '  soon',
      '- we call you',
      '  soon',
    ].join('\n')
    expect(await told('a.yaml', text)).toMatchObject({
      open: ['vague-wait 6', 'vague-wait 11'],
      suppressed: ['vague-wait 5', 'vague-wait 9'],
    })
  })

  it('is no text, and of a plain text is none', async () => {
    expect((await told('a.md', '<!-- we call soon -->\n\nHello.\n')).open).toEqual([])
    expect((await told('a.txt', '<!-- politesse-disable-next-line -->\nsoon')).open).toEqual(['vague-wait 2'])
  })
})

describe('a suppression', () => {
  it('of some rules leaves the others alone, and keeps its reason', async () => {
    const text = '<!-- politesse-disable-next-line jargon, tone -- engineers read this -->\nHm, DNS soon.\n'
    const {open, suppressed, reasons} = await told('a.md', text)
    expect(open).toEqual(['vague-wait 2'])
    expect(suppressed).toEqual(['tone 2', 'jargon 2'])
    expect(reasons).toEqual(['engineers read this', 'engineers read this'])
  })

  it('ends for the rules that are enabled again', async () => {
    const text = '# politesse-disable\na: DNS soon\n# politesse-enable jargon\nb: DNS soon\n'
    expect(await told('a.yaml', text)).toMatchObject({
      open: ['jargon 4'],
      suppressed: ['jargon 2', 'vague-wait 2', 'vague-wait 4'],
    })
  })

  it('of an object holds for what is in it, wherever its key stands, until an inner one says otherwise', async () => {
    const inner = '{"b": "we call soon",\n"politesse": ["enable vague-wait -- it may be long"]}'
    const text = `{"a": "we call DNS soon",\n"list": [${inner}],\n"politesse": ["disable vague-wait", "disable jargon"]}`
    expect(await told('a.json', text)).toMatchObject({open: ['vague-wait 2'], suppressed: ['jargon 1', 'vague-wait 1']})
  })

  it('does not touch the fingerprints of other findings', async () => {
    const prints = async (text: string) => {
      const {out} = await politesse(['check', '--format', 'json', '--stdin-filename', 'a.md', '-'], {input: text})
      return JSON.parse(out).files[0].findings.map(({fingerprint}: {fingerprint: string}) => fingerprint)
    }
    const [, second] = await prints('soon\n\nsoon\n')
    expect(await prints('soon <!-- politesse-disable-line -->\n\nsoon\n')).toEqual([second])
  })

  it('keeps the exit code clean, and is told of', async () => {
    const input = 'soon <!-- politesse-disable-line -->\n'
    const {code, out} = await politesse(['check', '--stdin-filename', 'a.md', '-'], {input})
    expect([code, out]).toEqual([0, 'Nothing to rephrase in 1 file.\n1 finding suppressed by a comment.\n'])
    const sarif = JSON.parse(
      (await politesse(['check', '--format', 'sarif', '--stdin-filename', 'a.md', '-'], {input})).out,
    )
    expect(sarif.runs[0].results).toMatchObject([{ruleId: 'vague-wait', suppressions: [{kind: 'inSource'}]}])
  })
})

describe('a comment that suppresses nothing', () => {
  it('is reported at its place', async () => {
    const {findings} = await told('a.md', 'Hello. <!-- politesse-disable-line -->\n\nBye.\n')
    expect(findings).toMatchObject([
      {rule: 'unused-suppression', severity: 'warning', line: 1, column: 8, endColumn: 39},
    ])
  })

  it('is reported for the rules that it names in vain', async () => {
    const {findings} = await told('a.yaml', '# politesse-disable jargon, vague-wait\na: We call soon.\n')
    expect(findings).toMatchObject([{rule: 'unused-suppression', message: expect.stringContaining('of jargon to')}])
  })

  it('is reported where nothing was disabled that it enables', async () => {
    expect((await told('a.yaml', '# politesse-enable\na: Hello you.\n')).open).toEqual(['unused-suppression 1'])
    const text = '# politesse-disable jargon\na: DNS there\n# politesse-enable vague-wait\n'
    expect((await told('a.yaml', text)).open).toEqual(['unused-suppression 3'])
  })

  it('is not blamed for what the call does not look for', async () => {
    const text = (rules: string) => `# politesse-disable ${rules}\na: Hello you.\n`
    expect((await told('a.yaml', text('jargon'), '--rule', 'jargon=off')).open).toEqual([])
    expect((await told('a.yaml', text('spelling'))).open).toEqual([])
    expect((await told('a.yaml', text(''), '--rule', 'jargon=off')).open).toEqual([])
    expect((await told('a.yaml', text('jargon'), '--rule', 'tone=off')).open).toEqual(['unused-suppression 1'])
    // the rest of a broken file may hold what it is for
    expect((await told('a.yaml', `${text('jargon')}b: "x\n`)).open).toEqual([])
  })

  it('has a severity like any rule', async () => {
    const text = '# politesse-disable jargon\na: Hello you.\n'
    expect((await told('a.yaml', text, '--rule', 'unused-suppression=off')).open).toEqual([])
    expect((await told('a.yaml', text, '--rule', 'unused-suppression=error')).findings[0]?.severity).toBe('error')
  })
})

it('says which rule or order was meant', async () => {
  const {findings} = await told('a.md', '<!-- politesse-disable-next-line jargno -->\nDNS\n')
  expect(findings).toMatchObject([
    {rule: 'invalid-suppression', severity: 'error', message: expect.stringContaining('Did you mean “jargon”?')},
    {rule: 'jargon'},
  ])
  const order = await told('a.md', '<!-- politesse-disable-nextline jargon -->\nHello.\n')
  expect(order.findings).toMatchObject([{message: expect.stringContaining('Did you mean “disable-next-line”?')}])
})
