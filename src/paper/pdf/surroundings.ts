/**
 * What pdf.js expects of its surroundings when it is loaded. It draws nothing here, so that what it
 * draws with may be empty; without these it would look for a native library to draw with.
 */

const drawing = {DOMMatrix: class {}, ImageData: class {}, Path2D: class {}}
for (const [name, value] of Object.entries(drawing)) {
  if (!(name in globalThis)) Object.assign(globalThis, {[name]: value})
}

// Node 20 lacks it.
if (!('withResolvers' in Promise)) {
  Object.assign(Promise, {
    withResolvers<T>() {
      let resolve: ((value: T) => void) | undefined
      let reject: ((reason: unknown) => void) | undefined
      const promise = new Promise<T>((yes, no) => {
        resolve = yes
        reject = no
      })
      return {promise, resolve, reject}
    }
  })
}
