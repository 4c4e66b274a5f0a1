package io.vicfield.atomic;

import io.vicfield.VicSource;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.text.Generation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes an atomic group: its generation, its members, and its generation again. The members belong together if the
 * generation before and after them is the same and even. If not, they are decoded again without caches. After some attempts
 * the group is reported as torn.
 *
 * <p>If the generation is missing, the writer does not know groups, and the members are decoded like other components. The
 * generation is still read again, to find out whether a writer has started meanwhile.
 *
 * @since 0.1
 */
public final class GroupReading {
    /** How often a generation is asked for. A writer at work is done by then; a dead writer never is. */
    private static final int ATTEMPTS = 64;

    private final Decoding in;
    private final ComponentKey generation;
    private final VicSource source;
    private final VicSource fresh;
    private final String key;
    private final int found;
    private final int usable;
    private final int problems;
    private final boolean fatal;
    private int attempts;
    private @Nullable String before;

    GroupReading(Decoding in, ComponentKey generation) {
        this.in = in;
        this.generation = generation;
        this.source = in.source();
        this.found = in.found();
        this.usable = in.usable();
        this.problems = in.problems().size();
        this.fatal = in.problems().isFatal();
        boolean idle = in.isMuted() || generation.levels() < 1;
        this.key = idle ? "" : generation.text(in.entry());
        this.fresh = idle ? missing -> null : source.fresh();
        this.before = settled(in.ask(fresh, key));
        in.source(before == null ? source : fresh);
    }

    /** Returns whether the members must be decoded again; if not, the last result counts. */
    public boolean again() {
        in.source(source);
        String after = in.ask(fresh, key);
        if (Objects.equals(before, after) && Generation.isSettled(after)) {
            return false;
        }
        before = settled(after);
        if (attempts >= ATTEMPTS) {
            reportTorn();
            return false;
        }
        in.rewind(found, usable, problems, fatal);
        in.source(fresh);
        return true;
    }

    /** Waits while a writer is at work: until then the members need not be decoded. */
    private @Nullable String settled(@Nullable String first) {
        String now = first;
        for (attempts++; !Generation.isSettled(now) && attempts < ATTEMPTS; attempts++) {
            Thread.yield();
            now = in.ask(fresh, key);
        }
        return now;
    }

    private void reportTorn() {
        if (!Generation.isUsable(before)) {
            in.problem(generation, null, "a generation", "is not a generation: write the group again");
            return;
        }
        in.problem(
                generation,
                null,
                "members that were written together",
                "is torn: its members changed during every attempt to read them, or their writer stopped before it wrote all"
                        + " (generation " + before + "); read or write the group again");
    }
}
