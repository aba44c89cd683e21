/** How far into a page its charset may be declared, in bytes; the standard says 1024, sites say otherwise. */
const REACH = 4096

/**
 * The charset that a page declares for itself in a meta element; undefined where it declares none.
 *
 * @example
 * declaredCharset(new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'))   // 'windows-1256'
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, REACH))
  for (const [meta] of start.matchAll(/<meta\b[^<>]{0,500}/gi)) {
    const charset = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(meta)?.[1]
    if (charset) return charset
  }
  return /^\s*<\?xml[^<>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})/.exec(start)?.[1]
}
