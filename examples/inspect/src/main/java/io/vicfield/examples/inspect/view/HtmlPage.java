package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Reading;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.listing.ListingNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A configuration as one web page: a tree that can be folded and searched. The page loads nothing, and its policy allows no
 * script but its own. A search can follow the page's address, as in {@code vm.html#hostname}.
 */
public final class HtmlPage {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
            input { font: inherit; padding: .3rem .6rem; width: 100%; box-sizing: border-box }
            details { margin-left: 1rem } summary { cursor: pointer; font-weight: 600 }
            main > details { margin-left: 0 }
            .leaf { display: grid; grid-template-columns: 14rem 1fr 12rem; gap: 1rem; margin-left: 2rem }
            .leaf code { overflow-wrap: anywhere } .scope, .mark { color: #667; font-size: .85em }
            .masked { color: #a33 } [hidden] { display: none }
            @media (prefers-color-scheme: dark) { body { background: #181a1f; color: #ddd } .masked { color: #f88 } }
            """;

    private static final String SCRIPT = """
            const search = document.querySelector('input');
            function filter() {
              const wanted = search.value.toLowerCase();
              for (const leaf of document.querySelectorAll('.leaf')) leaf.hidden = !leaf.dataset.search.includes(wanted);
              for (const node of document.querySelectorAll('details')) {
                node.hidden = !node.querySelector('.leaf:not([hidden])');
                if (wanted) node.open = true;
              }
              const shown = document.querySelectorAll('.leaf:not([hidden])').length;
              document.querySelector('output').textContent = shown + ' values';
            }
            search.addEventListener('input', filter);
            search.value = decodeURIComponent(location.hash.slice(1));
            filter();
            """;

    private final Reading reading;
    private final Html html = new Html();

    private HtmlPage(Reading reading) {
        this.reading = reading;
    }

    /** Returns the page as text. Secrets and sensitive values are masked. */
    public static String of(Reading reading) {
        HtmlPage page = new HtmlPage(reading);
        page.write();
        return page.html.toString();
    }

    private void write() {
        String title = reading.stored().title();
        html.start("html", "lang", "en").start("head").single("meta", "charset", "utf-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.single("meta", "name", "viewport", "content", "width=device-width");
        html.element("title", title).code("style", STYLE).end();
        html.start("body").element("h1", title);
        html.single("input", "type", "search", "placeholder", "Search names, values and keys", "autofocus", "");
        html.element("output", "").start("main");
        writeParts(reading.listing().root());
        writeKeys("Other keys of this VM", reading.stored().foreign());
        writeKeys("Keys of this record that are not shown", reading.unread());
        html.end().code("script", SCRIPT).end().end();
    }

    private void writeParts(ListingNode content) {
        Parts.of(content, reading).forEach(this::write);
    }

    private void write(String name, ListingNode part) {
        if (ShownValue.isLeaf(part)) {
            writeLeaf(name, part);
            return;
        }
        html.start("details", "open", "").element("summary", name);
        writeParts(part);
        html.end();
    }

    private void writeLeaf(String name, ListingNode part) {
        String key = part instanceof ListingNode.Leaf leaf ? leaf.key() : "";
        String value = ShownValue.visible(part);
        String scopes = key.isEmpty() ? "" : String.join(" ", Words.scopes(key));
        startLeaf(reading.pathBelowRecord(part) + " " + value + " " + key, key);
        html.element("span", name).start("span");
        html.element("code", value, "class", part instanceof ListingNode.Masked ? "masked" : "value");
        html.element("span", ShownValue.mark(reading, part), "class", "mark").end();
        html.element("span", scopes, "class", "scope").end();
    }

    private void writeKeys(String title, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        html.start("details").element("summary", title + " (" + keys.size() + ")");
        for (String key : keys) {
            startLeaf(key, key);
            html.element("code", key).end();
        }
        html.end();
    }

    private void startLeaf(String searched, String tip) {
        html.start("div", "class", "leaf", "data-search", searched.toLowerCase(Locale.ROOT), "title", tip);
    }

    private static String policy() {
        return "default-src 'none'; style-src " + source(STYLE) + "; script-src " + source(SCRIPT);
    }

    /** Returns the source of code by its hash. */
    private static String source(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
