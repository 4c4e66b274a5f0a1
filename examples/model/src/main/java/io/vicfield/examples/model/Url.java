package io.vicfield.examples.model;

import io.vicfield.VicField;

/**
 * A URL in parts, as Go's {@code url.URL} has them and as VIC stores them. Its user information is a pointer to a
 * struct without exported fields. So Go never stores it, and this record has no component for it.
 */
@Withers
public record Url(
        @VicField(key = "Scheme", doc = "The scheme, without colon.")
        String scheme,

        @VicField(key = "Opaque", doc = "What follows a scheme without a slash.")
        String opaque,

        @VicField(key = "Host", doc = "The host, and the port if there is one.")
        String host,

        @VicField(key = "Path", doc = "The path, unescaped.")
        String path,

        @VicField(key = "RawPath", doc = "The path as it was written, if escaping the path gives another text.")
        String rawPath,

        @VicField(key = "ForceQuery", doc = "Whether there is a question mark without a query.")
        boolean forceQuery,

        @VicField(key = "RawQuery", doc = "The query as it was written, without question mark.")
        String rawQuery,

        @VicField(key = "Fragment", doc = "The fragment, unescaped, without number sign.")
        String fragment)
        implements UrlBuilder.With {
    /** Zero values. */
    public static final Url EMPTY = new Url("", "", "", "", "", false, "", "");
}
