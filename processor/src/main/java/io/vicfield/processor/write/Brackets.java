package io.vicfield.processor.write;

import java.util.ArrayList;
import java.util.List;

/** What stands between two brackets of a line of code; strings are no code. */
record Brackets(int from, int to) {
    static final Brackets NONE = new Brackets(0, 0);

    /** The longest of those that are in no others. */
    static Brackets longest(String line) {
        Brackets longest = NONE;
        int from = 0;
        for (Scan scan = new Scan(line, 0); scan.next(); ) {
            if (scan.opens() && scan.depth() == 1) {
                from = scan.at() + 1;
            } else if (scan.closes() && scan.depth() == 0 && scan.at() - from > longest.to - longest.from) {
                longest = new Brackets(from, scan.at());
            }
        }
        return longest;
    }

    /** Where a call is made on what another call with arguments returned; in no brackets. */
    static List<Integer> links(String line) {
        List<Integer> links = new ArrayList<>();
        for (Scan scan = new Scan(line, 0); scan.next(); ) {
            boolean called = scan.depth() == 0 && line.startsWith(").", scan.at());
            if (called && (!links.isEmpty() || line.charAt(scan.at() - 1) != '(')) {
                links.add(scan.at() + 1);
            }
        }
        return links;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** What stands between the commas. */
    List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        int start = from;
        for (Scan scan = new Scan(line.substring(0, to), from); scan.next(); ) {
            if (scan.depth() == 0 && scan.is(',')) {
                arguments.add(line.substring(start, scan.at()).strip());
                start = scan.at() + 1;
            }
        }
        arguments.add(line.substring(start, to).strip());
        return arguments;
    }

    /** Goes over a line's characters, past its strings. */
    private static final class Scan {
        private final String line;
        private int at;
        private int depth;

        Scan(String line, int from) {
            this.line = line;
            this.at = from - 1;
        }

        boolean next() {
            at++;
            if (at < line.length() && is('"')) {
                skipString();
            }
            if (at >= line.length()) {
                return false;
            }
            depth += opens() ? 1 : closes() ? -1 : 0;
            return true;
        }

        int at() {
            return at;
        }

        int depth() {
            return depth;
        }

        boolean opens() {
            return is('(');
        }

        boolean closes() {
            return is(')');
        }

        boolean is(char wanted) {
            return line.charAt(at) == wanted;
        }

        private void skipString() {
            do {
                at += is('\\') ? 2 : 1;
            } while (at < line.length() && !is('"'));
        }
    }
}
