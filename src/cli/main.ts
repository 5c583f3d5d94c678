#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import colors from 'picocolors'
import type {Terminal} from './host.js'
import {packageFolder} from './packs.js'
import {parts} from './parts.js'
import {run} from './run.js'

const {stdin, stdout, stderr, env} = process

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  readInput: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
  ...(stdin.isTTY && stdout.isTTY && {ask: async () => (await import('./interactive/clack.js')).clackAsker}),
  env,
  cwd: process.cwd(),
  color: env.NO_COLOR ? false : colors.isColorSupported && Boolean(stdout.isTTY || env.FORCE_COLOR),
  watched: Boolean(stderr.isTTY),
  columns: stdout.columns || 100,
}

// `politesse check … | head` closes the pipe early; that is no fault
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const {version} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {version: string}
process.exitCode = await run(process.argv.slice(2), terminal, parts, version)
