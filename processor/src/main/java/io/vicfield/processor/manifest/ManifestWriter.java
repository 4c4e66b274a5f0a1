package io.vicfield.processor.manifest;

import io.vicfield.TextEncoding;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.model.VicRecord;

/** Formats a manifest: a block per key, and a line per property that differs from its default, so that diffs are small. */
public final class ManifestWriter {
    private final StringBuilder text = new StringBuilder();

    private ManifestWriter() {}

    /** Returns the manifest, which ends in a line break. */
    public static String text(Manifest manifest) {
        ManifestWriter writer = new ManifestWriter();
        writer.line("record", manifest.record());
        writer.line(!manifest.namespace().equals(VicRecord.DEFAULT_NAMESPACE), "namespace", manifest.namespace());
        manifest.keys().forEach(writer::key);
        return writer.text.toString();
    }

    private void key(ManifestKey key) {
        text.append('\n');
        line("key", key.own());
        line(!key.component().equals(key.own()), "  component", key.component());
        line("  type", key.type());
        line("  scope", ScopeWords.of(key.scopes()));
        flag(key.exact(), "exact");
        line(key.encoding() != TextEncoding.NONE, "  encoding", EncodingWords.of(key.encoding()));
        key.formers().forEach(this::former);
        limits(key);
        flag(key.optional(), "optional");
        flag(key.required(), "required");
        flag(key.sensitive(), "sensitive");
        String defaultText = key.defaultText();
        if (defaultText != null) {
            line("  default", defaultText);
        }
        line(!key.group().isEmpty(), "  atomic", key.group());
        line(!key.doc().isEmpty(), "  doc", key.doc());
    }

    private void former(Former former) {
        line("  former", ScopeWords.of(former.scopes()) + " " + former.own());
        line(!former.until().isEmpty(), "    until", former.until());
    }

    private void limits(ManifestKey key) {
        line(key.depth() >= 0, "  depth", String.valueOf(key.depth()));
        flag(!key.follow(), "no-follow");
        boolean cut = key.depth() == 0;
        flag(!key.writes() && !cut, "skip-encode");
        flag(!key.reads() && !cut, "skip-decode");
    }

    private void flag(boolean said, String word) {
        text.append(said ? "  " + word + "\n" : "");
    }

    private void line(boolean said, String word, String value) {
        if (said) {
            line(word, value);
        }
    }

    private void line(String word, String value) {
        text.append(word).append(' ').append(Escapes.escape(value)).append('\n');
    }
}
