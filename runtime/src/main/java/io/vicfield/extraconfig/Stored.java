package io.vicfield.extraconfig;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot holds of a record, as texts and as what they mean. Equal texts mean the same: the record is read only
 * when two differ.
 */
final class Stored<T> {
    private final GeneratedCodec<T> codec;
    private final VicSnapshot snapshot;
    private final VicSource opened;
    private final Set<String> damaged = new HashSet<>();
    private @Nullable Texts meaning;

    /** With the snapshot as a source that opens secrets, if it can. */
    Stored(GeneratedCodec<T> codec, VicSnapshot snapshot, VicSource opened) {
        this.codec = codec;
        this.snapshot = snapshot;
        this.opened = opened;
    }

    /** Whether the text that is stored under a key means what is wanted there. */
    boolean means(Texts wanted, String key, String stored, String text) {
        boolean same = stored.equals(text) && !wanted.isSecret(key);
        return same || (text.equals(meaning().values().get(key)) && !damaged.contains(key));
    }

    /** The keys of the atomic groups that these changes are part of, by generation. */
    Map<String, Set<String>> groups(Texts wanted, Set<String> changes) {
        return wanted.groups().isEmpty() ? Map.of() : new GroupChanges(wanted, meaning(), damaged).among(changes);
    }

    private Texts meaning() {
        Texts known = meaning;
        if (known == null) {
            known = read();
            meaning = known;
        }
        return known;
    }

    private Texts read() {
        Texts texts = new Texts(snapshot.values().size());
        try {
            VicSource present = codec.patterns().haveFormer() ? new PresentKeys(codec.patterns(), opened) : opened;
            T old = codec.decodeLeniently(present, problem -> damaged.add(problem.key()));
            codec.encode(old, texts);
            return texts;
        } catch (VicDecodeException | VicEncodeException e) {
            // No record at all, or one that cannot be written: only equal texts are the same then.
            damaged.clear();
            return new Texts(0);
        }
    }
}
