package io.vicfield.former;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.codec.Component;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The former keys of a configuration; the codec stands at the root. */
public final class FormerKeys {
    private final RecordCodec<?> root;

    private FormerKeys(RecordCodec<?> root) {
        this.root = root;
    }

    /** The former keys of a record and of all records in it; null if there are none. */
    public static @Nullable FormerKeys of(RecordCodec<?> root) {
        return root.hasComponent(FormerKeys::hasFormerKey) ? new FormerKeys(root) : null;
    }

    /** Whether a value holds a record with former keys. */
    static boolean in(Shape shape) {
        RecordCodec<?> record = shape.record();
        return record != null && record.hasComponent(FormerKeys::hasFormerKey);
    }

    private static boolean hasFormerKey(Component component) {
        return !component.key().metadata().formers().isEmpty();
    }

    /** A source that finds a value under a former key where the current key is missing. */
    public FormerSource over(VicSource source) {
        return new FormerSource(root, Target.ALL, source);
    }

    /** A source that finds one value under its former key where the current key is missing. */
    public FormerSource over(VicSource source, Target target) {
        return new FormerSource(root, target, source);
    }

    /** Passes an encoded record to the sink, and tells the sink which former keys it replaces. */
    public void flush(Encoding out, VicSink sink) {
        flush(out, sink, Target.ALL);
    }

    /** Passes one encoded value to the sink, and tells the sink which former keys it replaces. */
    public void flush(Encoding out, VicSink sink, Target target) {
        ReplacingSink replacing = new ReplacingSink(sink, new ReplacedKeys(target, out.values()).of(root));
        out.flush(replacing);
        replacing.finish();
    }

    /** The former keys as patterns, given the patterns of all current keys. */
    public List<KeyPattern> patterns(KeyPatterns current) {
        return new FormerPatterns(current).of(root);
    }
}
