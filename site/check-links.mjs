import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('target/site', import.meta.url))

/** Returns the file behind an address of the site. */
function file(address) {
    const found = path.join(site, decodeURI(address))
    return address.endsWith('/') ? path.join(found, 'index.html') : found
}

function isDead(page, link) {
    const [, target, fragment] = /^([^#]*)#?(.*)$/.exec(link)
    const found = target === '' ? path.join(site, page) : file(path.posix.resolve('/', path.posix.dirname(page), target) + (target.endsWith('/') ? '/' : ''))
    return !existsSync(found) || (fragment !== '' && !readFileSync(found, 'utf8').includes(`id="${decodeURI(fragment)}"`))
}

// The JDK's own tool writes the javadoc, and the build checks it for warnings.
const pages = readdirSync(site, { recursive: true }).filter(name => name.endsWith('.html') && !name.startsWith('javadoc'))
let count = 0
for (const page of pages) {
    const links = [...readFileSync(path.join(site, page), 'utf8').matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, link]) => link)
    for (const link of links.filter(link => !/^[a-z]+:/.test(link))) {
        count++
        if (isDead(page, link)) {
            console.error(`${page} has the dead link ${link}.`)
            process.exitCode = 1
        }
    }
}
console.log(`${count} links on ${pages.length} pages`)
