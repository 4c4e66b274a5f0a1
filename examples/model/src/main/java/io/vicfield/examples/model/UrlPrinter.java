package io.vicfield.examples.model;

/** Formats the parts of a URL as Go's {@code URL.String} does. */
final class UrlPrinter {
    private UrlPrinter() {}

    static String print(Url url) {
        StringBuilder text = new StringBuilder();
        if (!url.scheme().isEmpty()) {
            text.append(url.scheme()).append(':');
        }
        if (url.opaque().isEmpty()) {
            hierarchy(url, text);
        } else {
            text.append(url.opaque());
        }
        if (url.forceQuery() || !url.rawQuery().isEmpty()) {
            text.append('?').append(url.rawQuery());
        }
        if (!url.fragment().isEmpty()) {
            text.append('#').append(Percent.encodeFragment(url.fragment()));
        }
        return text.toString();
    }

    private static void hierarchy(Url url, StringBuilder text) {
        boolean authority =
                !url.host().isEmpty() || (!url.scheme().isEmpty() && !url.path().isEmpty());
        if (authority) {
            text.append("//").append(Percent.encodeHost(url.host()));
        }
        text.append(path(url));
    }

    /** Returns the path as it was written, if that is a valid encoding of the path. */
    private static String path(Url url) {
        boolean spelling = Percent.decode(url.rawPath()).equals(url.path());
        return spelling && !url.rawPath().isEmpty() ? url.rawPath() : Percent.encodePath(url.path());
    }
}
