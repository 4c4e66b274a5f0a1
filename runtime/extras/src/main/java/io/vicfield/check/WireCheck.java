package io.vicfield.check;

import io.vicfield.check.WireFinding.Kind;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares records that exchange keys, for example a host's and a guest's record, so that they do not drift apart.
 * Former keys count as read, but not as written. Enums are compared by their simple names.
 *
 * @since 0.1
 */
public final class WireCheck {
    private final Map<String, KeyPattern> byKey = new HashMap<>();
    private final Map<String, KeyPattern> byLowerCase = new HashMap<>();
    private final Map<String, KeyPattern> byLikeness = new HashMap<>();

    private WireCheck(GeneratedCodec<?> writer) {
        for (KeyPattern pattern : writer.patterns().all()) {
            if (pattern.written() && !pattern.former()) {
                byKey.put(pattern.key(), pattern);
                byLowerCase.putIfAbsent(pattern.key().toLowerCase(Locale.ROOT), pattern);
                byLikeness.putIfAbsent(likeness(pattern.key()), pattern);
            }
        }
    }

    /**
     * Compares two records in both directions. Lists each difference once.
     *
     * @param a the codec of one record
     * @param b the codec of the other record
     * @return the differences; empty if there are none
     */
    public static List<WireFinding> compare(GeneratedCodec<?> a, GeneratedCodec<?> b) {
        List<WireFinding> findings = new ArrayList<>(reads(a, b));
        for (WireFinding finding : reads(b, a)) {
            if (findings.stream().noneMatch(known -> mirrors(known, finding))) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /**
     * Lists the keys that one record reads, and the other does not write or writes differently, in the reader's order.
     * Lists nothing below a map or list that is never written.
     *
     * @param reader the codec of the record that reads
     * @param writer the codec of the record that writes
     * @return the differences; empty if there are none
     */
    public static List<WireFinding> reads(GeneratedCodec<?> reader, GeneratedCodec<?> writer) {
        WireCheck check = new WireCheck(writer);
        List<WireFinding> findings = new ArrayList<>();
        for (KeyPattern pattern : reader.patterns().all()) {
            WireFinding finding = pattern.read() && !pattern.former() ? check.find(pattern) : null;
            if (finding != null && findings.stream().noneMatch(known -> implies(known, finding))) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable WireFinding find(KeyPattern read) {
        KeyPattern same = byKey.get(read.key());
        if (same != null) {
            return same.type().equals(read.type()) ? null : new WireFinding(Kind.TYPE, read, same);
        }
        KeyPattern sameButCase = byLowerCase.get(read.key().toLowerCase(Locale.ROOT));
        if (sameButCase != null) {
            return new WireFinding(Kind.CASE, read, sameButCase);
        }
        KeyPattern alike = byLikeness.get(likeness(read.key()));
        return new WireFinding(alike == null ? Kind.NEVER_WRITTEN : Kind.SCOPE, read, alike);
    }

    /** Returns a key in lower case and without the parts that depend on scopes: header, separators and suffixes. */
    private static String likeness(String key) {
        int suffix = key.indexOf('@');
        String path = suffix < 0 ? key : key.substring(0, suffix);
        return path.replaceFirst("^guestinfo\\.[^./]+\\.[./]", "")
                .replace('.', '/')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether a reported finding covers another finding. Each component is reported once. If a map or list has
     * another key or none, the components below it are not reported.
     */
    private static boolean implies(WireFinding known, WireFinding finding) {
        String path = known.read().path();
        boolean below = known.kind() == Kind.NEVER_WRITTEN || known.kind() == Kind.CASE;
        return finding.read().path().equals(path)
                || (below && finding.read().path().startsWith(path + "["));
    }

    private static boolean mirrors(WireFinding known, WireFinding finding) {
        KeyPattern written = finding.written();
        return written != null
                && known.written() != null
                && known.read().path().equals(written.path())
                && known.written().path().equals(finding.read().path());
    }
}
