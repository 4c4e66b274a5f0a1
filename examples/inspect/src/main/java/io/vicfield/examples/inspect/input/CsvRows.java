package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import java.util.ArrayList;
import java.util.List;

/** Splits CSV into rows and cells (RFC 4180). Jackson's CSV module would bring data binding, which reflects. */
final class CsvRows {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Returns at least one row, and at least one cell per row. */
    static List<List<String>> read(Content content, String text, char separator) {
        CsvRows csv = new CsvRows(text, separator);
        if (!csv.read()) {
            throw new Failure(
                    content.name() + ": is not CSV: row " + (csv.rows.size() + 1) + " has a wrong quotation mark");
        }
        return csv.rows;
    }

    /** Returns false if a quotation mark is wrong. */
    private boolean read() {
        while (at < text.length()) {
            boolean quoted = text.charAt(at) == QUOTE;
            if (quoted && !quotedCell() || !quoted && !plainCell()) {
                return false;
            }
            boolean next = at < text.length() && text.charAt(at) == separator;
            at += next ? 1 : 0;
            if (!next) {
                endRow();
            } else if (at == text.length()) {
                row.add("");
                endRow();
            }
        }
        return true;
    }

    private boolean plainCell() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at++) == QUOTE) {
                return false;
            }
        }
        row.add(text.substring(start, at));
        return true;
    }

    private boolean quotedCell() {
        StringBuilder cell = new StringBuilder();
        int start = at + 1;
        for (int end = text.indexOf(QUOTE, start); end >= 0; end = text.indexOf(QUOTE, start)) {
            cell.append(text, start, end);
            boolean doubled = end + 1 < text.length() && text.charAt(end + 1) == QUOTE;
            if (!doubled) {
                at = end + 1;
                row.add(cell.toString());
                return at == text.length() || isEnd(text.charAt(at));
            }
            cell.append(QUOTE);
            start = end + 2;
        }
        return false;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    private void endRow() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        rows.add(row);
        row = new ArrayList<>();
    }
}
