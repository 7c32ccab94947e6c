export function readLatex(a: Uint8Array, b: Record<string, Uint8Array>): never {
  void a
  void b
  throw new Error('x')
}
