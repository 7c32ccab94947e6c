/** A small client of the language server protocol, as an editor has one. */

import {type ChildProcessByStdio, spawn} from 'node:child_process'
import type {Readable, Writable} from 'node:stream'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A place of the protocol: lines and UTF-16 columns counted from 0. */
export interface LspPoint {
  line: number
  character: number
}

/** A range of the protocol. */
export interface LspRange {
  start: LspPoint
  end: LspPoint
}

/** A message of the server on a document. */
export interface Diagnostic {
  range: LspRange
  message: string
  severity: number
  code?: string
  codeDescription?: {href: string}
  data?: {expected?: unknown[]}
}

/** A quick fix. */
export interface CodeAction {
  title: string
  kind: string
  isPreferred?: boolean
  edit: {changes: Record<string, {range: LspRange; newText: string}[]>}
}

interface Envelope {
  id?: number
  method?: string
  params?: {uri?: string; diagnostics?: Diagnostic[]}
  result?: unknown
}

/** A client with a server of its own; `close` ends both. */
export class LanguageClient {
  readonly #server: ChildProcessByStdio<Writable, Readable, null>
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #diagnostics = new Map<string, (diagnostics: Diagnostic[]) => void>()
  readonly #root: string
  #input: Buffer = Buffer.alloc(0)
  #lastId = 0

  /** @param root The workspace folder. */
  constructor(root: string) {
    this.#root = root
    const server = fileURLToPath(new URL('server.ts', import.meta.url))
    this.#server = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), server, '--stdio'],
      {cwd: root, stdio: ['pipe', 'pipe', 'inherit']}
    )
    this.#server.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
  }

  async open(): Promise<void> {
    const uri = pathToFileURL(this.#root).href
    await this.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{uri, name: 'test'}],
      capabilities: {}
    })
    this.#send({method: 'initialized', params: {}})
  }

  /** Open a document, or change an open one; what the server says of it. */
  check(uri: string, text: string, version: number): Promise<Diagnostic[]> {
    const answer = new Promise<Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve))
    if (version === 1) {
      const textDocument = {uri, languageId: 'markdown', version, text}
      this.#send({method: 'textDocument/didOpen', params: {textDocument}})
    } else {
      const params = {textDocument: {uri, version}, contentChanges: [{text}]}
      this.#send({method: 'textDocument/didChange', params})
    }
    return answer
  }

  /** The quick fixes for one diagnostic. */
  async actions(uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const result = await this.#request('textDocument/codeAction', {
      textDocument: {uri},
      range: diagnostic.range,
      context: {diagnostics: [diagnostic]}
    })
    return (result ?? []) as CodeAction[]
  }

  /** What formatting an open document would make of it. */
  async format(uri: string): Promise<string | undefined> {
    const options = {tabSize: 2, insertSpaces: true}
    const edits = await this.#request('textDocument/formatting', {textDocument: {uri}, options})
    return (edits as {newText: string}[] | null)?.[0]?.newText
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve))
    await this.#request('shutdown', undefined)
    this.#send({method: 'exit'})
    await ended
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId
    this.#send({id, method, params})
    return new Promise((resolve) => this.#answers.set(id, resolve))
  }

  #send(message: object) {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #receive(chunk: Buffer) {
    this.#input = Buffer.concat([this.#input, chunk])
    for (;;) {
      const headEnd = this.#input.indexOf('\r\n\r\n')
      if (headEnd < 0) return
      const length = Number(
        /Content-Length: (\d+)/.exec(this.#input.toString('latin1', 0, headEnd))![1]
      )
      const end = headEnd + 4 + length
      if (this.#input.length < end) return
      const body = this.#input.toString('utf8', headEnd + 4, end)
      this.#input = this.#input.subarray(end)
      this.#dispatch(JSON.parse(body) as Envelope)
    }
  }

  #dispatch({id, method, params, result}: Envelope) {
    if (method === 'textDocument/publishDiagnostics') {
      this.#diagnostics.get(params!.uri!)?.(params!.diagnostics!)
    } else if (method !== undefined && id !== undefined) {
      this.#send({id, result: null})
    } else if (id !== undefined) {
      this.#answers.get(id)?.(result)
      this.#answers.delete(id)
    }
  }
}

/** Make the edit of a quick fix. */
export function applyAction(text: string, uri: string, action: CodeAction): string {
  const lines = text.split('\n')
  const offset = ({line, character}: LspPoint) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
  let result = text
  for (const {range, newText} of action.edit.changes[uri]!.toReversed()) {
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end))
  }
  return result
}
