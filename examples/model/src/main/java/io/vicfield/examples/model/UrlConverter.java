package io.vicfield.examples.model;

import io.vicfield.VicConverter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Stores a {@link URI} as the parts of Go's {@code url.URL}. What the one cannot express of the other is refused: a
 * value either comes back, in both directions, or is an {@link IllegalArgumentException}.
 *
 * <p>From parts to URI and back every part is the same, byte for byte. From URI to parts and back the URIs are equal;
 * the text may differ where Go keeps no trace of it, {@code file:/a} comes back as {@code file:///a}.
 */
public final class UrlConverter implements VicConverter<Url, URI> {
    private static final List<String> PARTS =
            List.of("Scheme", "Opaque", "Host", "Path", "RawPath", "ForceQuery", "RawQuery", "Fragment");

    /** For codecs. */
    public UrlConverter() {}

    @Override
    public Url toWire(URI value) {
        refuseUserInfo(value);
        Url url = UrlParser.parse(value.toString());
        if (!ascii(uri(url)).equals(ascii(value))) {
            throw new IllegalArgumentException("is a URI that would come back as another one: " + value);
        }
        return url;
    }

    @Override
    public URI fromWire(Url wire) {
        URI uri = uri(wire);
        String lost = firstDifference(wire, UrlParser.parse(uri.toString()));
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException("is a URL whose " + lost + " a java.net.URI cannot express: " + wire);
        }
        return uri;
    }

    /** Go's user information is a pointer that is never stored: a password would be lost, and its user with it. */
    private static void refuseUserInfo(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority != null && authority.indexOf('@') >= 0) {
            throw new IllegalArgumentException("is a URI with user information, which is never stored; give credentials"
                    + " elsewhere. Scheme and host: " + uri.getScheme() + ", " + uri.getHost());
        }
    }

    private static URI uri(Url url) {
        try {
            return new URI(UrlPrinter.print(url));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is a URL that is no java.net.URI: " + e.getMessage(), e);
        }
    }

    /** Letters beyond ASCII may be escaped or not; Go escapes them. */
    private static URI ascii(URI uri) {
        return URI.create(uri.toASCIIString());
    }

    /** The name of the first part that differs; empty if none does. */
    private static String firstDifference(Url a, Url b) {
        List<Object> ours = parts(a);
        List<Object> theirs = parts(b);
        int i = 0;
        while (i < ours.size() && ours.get(i).equals(theirs.get(i))) {
            i++;
        }
        return i == ours.size() ? "" : PARTS.get(i);
    }

    private static List<Object> parts(Url url) {
        return List.of(
                url.scheme(),
                url.opaque(),
                url.host(),
                url.path(),
                url.rawPath(),
                url.forceQuery(),
                url.rawQuery(),
                url.fragment());
    }
}
