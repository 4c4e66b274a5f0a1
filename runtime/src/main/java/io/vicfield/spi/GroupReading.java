package io.vicfield.spi;

import io.vicfield.VicSource;
import io.vicfield.text.Generation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reading of an atomic group: its generation, its members, its generation. Members are what one writer wrote if the
 * number before and after them is the same and even; else they are read again, past all caches, and after some attempts
 * the group is reported as torn. Where there is no generation nobody knows of groups, and members are read like others;
 * a second look at it tells whether somebody came along meanwhile.
 */
public final class GroupReading {
    /** How often a generation is asked for; a writer at work is done by then, a dead one never is. */
    private static final int ATTEMPTS = 64;

    private final Decoding in;
    private final PlacedKey generation;
    private final VicSource source;
    private final VicSource fresh;
    private final String key;
    private final int found;
    private final int problems;
    private final boolean fatal;
    private int attempts;
    private @Nullable String before;

    GroupReading(Decoding in, PlacedKey generation) {
        this.in = in;
        this.generation = generation;
        this.source = in.source;
        this.found = in.found();
        this.problems = in.problems.size();
        this.fatal = in.problems.isFatal();
        boolean idle = in.muted() || generation.levels < 1;
        this.key = idle ? "" : generation.text(in.entry);
        this.fresh = idle ? absent -> null : source.fresh();
        this.before = settled(fresh.get(key));
        in.source = before == null ? source : fresh;
    }

    /** Whether the members must be read again; if not, what was read last counts. */
    public boolean again() {
        in.source = source;
        String after = fresh.get(key);
        if (Objects.equals(before, after) && Generation.isSettled(after)) {
            return false;
        }
        before = settled(after);
        if (attempts >= ATTEMPTS) {
            torn();
            return false;
        }
        in.rewind(found, problems, fatal);
        in.source = fresh;
        return true;
    }

    /** Waits while a writer is at work: until then members need not be looked at. */
    private @Nullable String settled(@Nullable String text) {
        String now = text;
        for (attempts++; !Generation.isSettled(now) && attempts < ATTEMPTS; attempts++) {
            Thread.yield();
            now = fresh.get(key);
        }
        return now;
    }

    private void torn() {
        in.problem(
                generation,
                null,
                "a group that is written as one",
                "is torn: its members changed whenever they were read, or their writer died between them (generation "
                        + before + "); read again, or write the group again");
    }
}
