import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

// A placeholder, as in pom.xml.
const repository = 'https://vicfield.io/vicfield/blob/main/'

/** Returns the anchor that GitHub makes from a heading. */
export function anchor(heading) {
    return heading.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')
}

/** Returns the address of a link on a page: a folder's page is its README, and other files are in the repository. */
export function linkTarget(root, page, link) {
    const [, file, fragment] = /^([^#]*)(.*)$/.exec(link)
    if (file === '' || /^[a-z]+:/.test(file)) {
        return link
    }
    let found = path.resolve(path.dirname(page), decodeURI(file))
    if (!existsSync(found)) {
        throw new Error(`${page} links to ${link}, which does not exist.`)
    }
    if (statSync(found).isDirectory() && existsSync(path.join(found, 'README.md'))) {
        found = path.join(found, 'README.md')
    }
    const relative = path.relative(root, found).replaceAll(path.sep, '/')
    return relative.endsWith('.md') ? address(relative) + fragment : repository + relative + fragment
}

/** Returns the address of a page of the site. A README is the page of its folder. */
function address(page) {
    return '/' + page.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '.html')
}

/** Returns the groups of docs/README.md, which has every page in reading order. */
export function sidebar(root) {
    const [, ...parts] = readFileSync(path.join(root, 'docs/README.md'), 'utf8').split(/^\*\*(.+?):\*\*/m)
    const groups = []
    for (let i = 0; i < parts.length; i += 2) {
        const links = [...parts[i + 1].matchAll(/\[([^\]]+)\]\(([^)]+\.md)\)/g)]
        const items = links.map(([, text, file]) => ({
            text: text.replace(/\s+/g, ' '),
            link: address(path.posix.join('docs', file))
        }))
        groups.push({ text: parts[i], items })
    }
    return groups
}
