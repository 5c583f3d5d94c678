import type {Translate} from '../../reporters/index.js'
import type {Survey} from './survey.js'

/** What to do once the configuration is there, with the lines to run or to copy. */
export function nextSteps({folders, elsewhere, tools, installed}: Survey, translate: Translate): string {
  const paths = (elsewhere ? [] : folders).map(({path}) => (/\s/.test(path) ? `"${path}"` : path)).join(' ')
  const call = (command: string) => `npx politesse ${command} ${paths}`.trim()
  const steps: [string, string][] = [
    ...(installed ? [] : [['', 'npm install --save-dev politesse'] as [string, string]]),
    [translate('init.check'), call('check')],
    [translate('init.baseline'), call('baseline')],
  ]
  if (tools.preCommit) steps.push([translate('init.preCommit', {path: '.pre-commit-config.yaml'}), hook])
  if (tools.lintStaged) steps.push([translate('init.lintStaged'), '"*.{md,html,yaml,json}": "politesse check"'])
  if (tools.github) steps.push([translate('init.github'), `- run: ${call('check --format github')}`])
  if (tools.gitlab)
    steps.push([translate('init.gitlab'), job(call('check --format stylish --format gitlab=politesse.json'))])
  return steps.map(([what, lines]) => `${what && `  # ${what}\n`}${lines.replace(/^/gm, '  ')}\n`).join('\n')
}

const hook = `- repo: local
  hooks:
    - id: politesse
      name: politesse
      entry: npx politesse check
      language: system
      types_or: [markdown, html, yaml, json, csv, plain-text]`

const job = (script: string): string => `politesse:
  script: ${script}
  artifacts: {when: always, reports: {codequality: politesse.json}}`
