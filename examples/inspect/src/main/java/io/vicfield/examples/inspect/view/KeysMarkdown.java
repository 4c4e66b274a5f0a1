package io.vicfield.examples.inspect.view;

import io.vicfield.codec.Component;
import io.vicfield.examples.console.Cells;
import io.vicfield.examples.inspect.records.KnownRecord;
import io.vicfield.examples.inspect.terminal.Words;
import io.vicfield.schema.KeyPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a record's keys as a reference page in Markdown. */
public final class KeysMarkdown {
    private static final String HEAD = """
            # Keys of %s

            `*` stands for the name of a map's entry, `#` for an index of a list. The key of a list of scalars holds its last
            index, and the key with `~` its elements. The key of a map holds the names of its entries. A missing key without a
            default decodes as the type's zero value. If an entry's name contains a `/`, a key below it without its own scope
            is read-only.

            | key | type | scopes | if missing | former keys | |
            |---|---|---|---|---|---|
            """;

    private final List<KeyPattern> keys;

    private KeysMarkdown(List<KeyPattern> keys) {
        this.keys = keys;
    }

    /** Returns the page, which ends in a line break. */
    public static String of(KnownRecord<?> record) {
        KeysMarkdown page = new KeysMarkdown(record.codec().patterns().all());
        return String.format(HEAD, record.name()) + page.rows();
    }

    /**
     * Returns the table's rows. If a component inherits its scope below a map, the row shows only the key for names
     * without a slash.
     */
    private String rows() {
        Set<String> seen = new HashSet<>();
        return keys.stream()
                .filter(key -> !key.former() && seen.add(id(key)))
                .map(this::row)
                .collect(Collectors.joining());
    }

    private String row(KeyPattern key) {
        List<String> cells = List.of(
                code(key.key()),
                text(key.type()),
                String.join(" ", Words.scopes(key.key())),
                absent(key.component()),
                formers(key),
                text(key.component().key().metadata().doc()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String absent(Component component) {
        if (component.key().isRequired()) {
            return "an error";
        }
        String defaultValue = component.key().shownDefault();
        return defaultValue == null ? "" : code(defaultValue);
    }

    private String formers(KeyPattern key) {
        return keys.stream()
                .filter(other -> other.former() && id(other).equals(id(key)))
                .map(other -> code(other.key()))
                .collect(Collectors.joining(", "));
    }

    private static String id(KeyPattern key) {
        return key.path() + " " + key.type();
    }

    /** Escapes bars, because a bar ends a table's cell even in code. */
    private static String code(String text) {
        return "`" + Cells.printable(text).replace("|", "\\|") + "`";
    }

    private static String text(String text) {
        return Cells.printable(text.replaceAll("\\s+", " ")).replaceAll("[\\\\|<`*_\\[]", "\\\\$0");
    }
}
