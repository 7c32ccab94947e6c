/** Promises of docs/editors.md, kept by a real Neovim. Skipped loudly where there is none; fails in CI. */

import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {library} from '../report/library.ts'
import {linkedProject, presetWith} from './linked.ts'
import {write} from './project.ts'

const documented = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8')
const setUp = [...documented.matchAll(/^```lua\n([\s\S]*?)^```$/gm)]
  .map((match) => match[1]!)
  .join('')

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
if (!hasNeovim) {
  const told = 'No Neovim: its part of docs/editors.md is NOT tested. Install it.'
  if (process.env.CI) throw new Error(told)
  console.warn(told)
}

/**
 * Starts the server as documented, or as versions before 0.11 do, opens the summary, waits for messages, takes the first
 * action on the line of the first one, and waits again. Versions before 0.10 ask for actions with columns in bytes:
 * there the session hands on what the server sent, as later versions do.
 */
const session = `
vim.cmd('filetype on')
local sent
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(failure, result, ...)
  sent = result.diagnostics
  return publish(failure, result, ...)
end
if vim.lsp.config then
  dofile('set-up.lua')
else
  vim.lsp.diagnostic.get_line_diagnostics = function() return {sent[1]} end
  vim.api.nvim_create_autocmd('FileType', {
    pattern = 'markdown',
    callback = function(event)
      local client = vim.lsp.start_client({
        name = 'remark',
        cmd = {'remark-language-server', '--stdio'},
        root_dir = vim.fn.getcwd()
      })
      vim.lsp.buf_attach_client(event.buf, client)
    end
  })
end
vim.cmd('edit summaries/bees.md')
local function messages()
  return vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))
end
local offered = {}
vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do table.insert(offered, (options.format_item(item))) end
  choose(items[1], 1)
end
vim.wait(30000, function() return #messages() > 0 end)
local before = messages()
local first = vim.diagnostic.get(0)[1]
local marked = vim.fn.getline(first.lnum + 1):sub(first.col + 1, first.end_col)
vim.api.nvim_win_set_cursor(0, {first.lnum + 1, first.col})
vim.lsp.buf.code_action()
vim.wait(30000, function() return #messages() < #before end)
vim.cmd('silent write')
io.stdout:write(vim.fn.json_encode({before = before, marked = marked, offered = offered, after = messages()}))
vim.cmd('quitall!')
`

const server = fileURLToPath(new URL('language-server/server.ts', import.meta.url))

/** Stands in for the package of this name: the same server library, set up in the same way. */
const executable = `#!/bin/sh
exec '${process.execPath}' --import '${import.meta.resolve('tsx')}' '${server}' "$@"
`

describe.skipIf(!hasNeovim)('Neovim', {timeout: 120_000}, () => {
  let folder: string
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  it('shows messages, and its code action puts the paper’s words in', () => {
    folder = linkedProject(
      library,
      presetWith({'paper-frontmatter': true, 'verbatim-quotes': true})
    )
    write(folder, {
      'set-up.lua': setUp,
      'session.lua': session,
      'bin/remark-language-server': executable
    })
    chmodSync(path.join(folder, 'bin/remark-language-server'), 0o755)
    const {stdout, stderr} = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile session.lua'],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 100_000,
        env: {...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`}
      }
    )
    const {before, marked, offered, after} = JSON.parse(stdout || JSON.stringify({stderr}))
    expect(before).toHaveLength(2)
    expect(before[0]).toContain('Unexpected `old` in quotation, the paper says `new`')
    expect(marked).toBe('old')
    expect(offered).toEqual(['Replace `old` with `new`'])
    expect(after).toEqual([before[1]])
    expect(readFileSync(path.join(folder, 'summaries/bees.md'), 'utf8')).toContain(
      '“31 of 40 bees found the new garden within a day”'
    )
  })
})
