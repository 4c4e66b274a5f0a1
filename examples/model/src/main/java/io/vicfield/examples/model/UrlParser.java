package io.vicfield.examples.model;

/** Splits a string that is a valid URI into parts, as Go's {@code url.Parse} does. */
final class UrlParser {
    private String rest;

    private UrlParser(String text) {
        this.rest = text;
    }

    static Url parse(String text) {
        return new UrlParser(text).parse();
    }

    private Url parse() {
        String fragment = Percent.decode(cutFrom('#'));
        String scheme = scheme();
        boolean forceQuery = rest.endsWith("?") && rest.indexOf('?') == rest.length() - 1;
        String query = cutFrom('?');
        if (!scheme.isEmpty() && !rest.isEmpty() && !rest.startsWith("/")) {
            return new Url(scheme, rest, "", "", "", forceQuery, query, fragment);
        }
        String host = Percent.decode(host(scheme));
        String path = Percent.decode(rest);
        String rawPath = Percent.encodePath(path).equals(rest) ? "" : rest;
        return new Url(scheme, "", host, path, rawPath, forceQuery, query, fragment);
    }

    /** Removes and returns the text after the first delimiter. Removes the delimiter too. */
    private String cutFrom(char delimiter) {
        int at = rest.indexOf(delimiter);
        if (at < 0) {
            return "";
        }
        String cut = rest.substring(at + 1);
        rest = rest.substring(0, at);
        return cut;
    }

    /** Removes and returns the scheme: the text before a colon that precedes every other delimiter. */
    private String scheme() {
        int colon = rest.indexOf(':');
        if (colon < 0 || before(colon, '/') || before(colon, '?')) {
            return "";
        }
        String scheme = rest.substring(0, colon);
        rest = rest.substring(colon + 1);
        return scheme;
    }

    private boolean before(int end, char c) {
        int at = rest.indexOf(c);
        return at >= 0 && at < end;
    }

    private String host(String scheme) {
        if (!rest.startsWith("//") || (scheme.isEmpty() && rest.startsWith("///"))) {
            return "";
        }
        int slash = rest.indexOf('/', 2);
        int end = slash < 0 ? rest.length() : slash;
        String host = rest.substring(2, end);
        rest = rest.substring(end);
        return host;
    }
}
