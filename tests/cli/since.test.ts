import {execFileSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {newFolder, writeInto} from '../helpers/folder.js'
import {politesse} from './fakes.js'

let folder: string
let cwd: string
const write = (path: string, content = 'We call soon.') => {
  writeInto(cwd, path, content)
}
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {cwd, stdio: 'pipe'})
const commit = () => {
  git('add', '.')
  git('commit', '-qm', 'x')
}
const checked = async (args: string[], from = cwd) => {
  const {out} = await politesse(['check', '--format', 'json', ...args], {cwd: from})
  return JSON.parse(out).files.map(({path}: {path: string}) => path)
}

beforeAll(() => {
  folder = newFolder()
  cwd = join(folder, 'shop')
  mkdirSync(cwd)
  git('init', '-q', '-b', 'main')
  for (const name of ['old', 'edited', 'staged', 'working', 'deleted', 'moved', 'theirs']) write(`macros/${name}.txt`)
  write('.gitignore', 'ignored.txt\n')
  commit()
  git('checkout', '-qb', 'topic')
  write('macros/edited.txt', 'We call soon, and soon.')
  write('macros/é "q" new.txt')
  commit()
  git('checkout', '-q', 'main')
  write('macros/theirs.txt', 'Changed by others.')
  commit()
  git('checkout', '-q', 'topic')
  write('macros/staged.txt', 'Staged.')
  git('add', '.')
  write('macros/working.txt', 'Not staged.')
  write('macros/untracked.txt')
  write('macros/ignored.txt')
  rmSync(join(cwd, 'macros/deleted.txt'))
  renameSync(join(cwd, 'macros/moved.txt'), join(cwd, 'macros/elsewhere.txt'))
})

const all = ['edited', 'elsewhere', 'staged', 'untracked', 'working', 'é "q" new']

describe('politesse check --since', () => {
  it('checks what this branch, the index and the working tree changed, and new files', async () => {
    expect((await checked(['--since', 'main'])).sort()).toEqual(all.map((name) => `macros/${name}.txt`))
    expect((await checked(['--since', 'HEAD'])).sort()).toEqual(
      ['elsewhere', 'staged', 'untracked', 'working'].map((name) => `macros/${name}.txt`),
    )
  })

  it('works from a folder inside, through a link, and for single files', async () => {
    const inside = join(cwd, 'macros')
    expect((await checked(['--since', 'main'], inside)).sort()).toEqual(all.map((name) => `${name}.txt`))
    symlinkSync(cwd, join(folder, 'link'))
    expect((await checked(['--since', 'main'], join(folder, 'link'))).length).toBe(all.length)
    expect(await checked(['--since', 'main', 'macros/old.txt', 'macros/edited.txt'])).toEqual(['macros/edited.txt'])
  })

  it('says when nothing changed, and still of paths that lead nowhere', async () => {
    const {code, err} = await politesse(['check', '--since', 'main', 'macros/old.txt'], {cwd})
    expect([code, err]).toEqual([0, 'Nothing to check: none of these files has changed since main.\n'])
    expect((await politesse(['check', '--since', 'main', 'macros/od.txt'], {cwd})).code).toBe(2)
  })

  it('checks standard input all the same', async () => {
    expect((await politesse(['check', '--since', 'main', '-'], {cwd, input: 'We call soon.'})).code).toBe(1)
  })

  it('is a wrong call where git cannot tell', async () => {
    const said = async (ref: string, from = cwd, env = {}) => {
      const {code, err} = await politesse(['check', '--since', ref], {cwd: from, env})
      expect(code).toBe(2)
      return err
    }
    expect(await said('mian')).toContain('git knows no commit, branch or tag “mian”')
    expect(await said('--output=x')).toContain('git knows no commit')
    expect(await said('main', folder, {GIT_CEILING_DIRECTORIES: dirname(folder)})).toContain('is in none')
    expect(await said('main', cwd, {PATH: folder})).toContain('needs git')
    git('checkout', '-q', '--orphan', 'lonely')
    git('commit', '-qm', 'x')
    expect(await said('main')).toContain('no commit in common')
    git('checkout', '-qf', 'topic')
  })
})
