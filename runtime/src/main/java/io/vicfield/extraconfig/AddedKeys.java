package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.keys.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks keys before they are added to a VM. */
final class AddedKeys {
    private static final String ADVICE =
            "; DeltaPlanner.planDeletionOfVariants deletes keys of other spellings that the VM has";

    /** A guest may choose keys whose hashes are all in one part of the table. */
    private static final int MAX_STEPS = 64;

    /** The bit that the lower case letters of ASCII have, and the upper case letters lack. */
    private static final int LOWER_CASE = 'a' - 'A';

    private AddedKeys() {}

    /**
     * Refuses added keys that differ only in case from another key, because VMware treats these as the same key. Keys that
     * the VM already has are accepted.
     *
     * @throws VicEncodeException if there is such a key; it lists all of them
     */
    static void check(Collection<String> added, Set<String> stored) {
        if (added.isEmpty() || haveDistinctHashes(added, stored)) {
            return;
        }
        Spellings spellings = new Spellings();
        stored.forEach(spellings::add);
        List<VicProblem> problems = new ArrayList<>();
        for (String key : added) {
            String problem = spellings.add(key);
            if (problem != null) {
                problems.add(new VicProblem(key, "two keys", "a key of its own", problem + ADVICE));
            }
        }
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems);
        }
    }

    /**
     * Returns whether all hashes are known to differ, without regard to case. Then all keys differ, and none needs to be
     * copied.
     */
    private static boolean haveDistinctHashes(Collection<String> added, Collection<String> stored) {
        int count = added.size() + stored.size();
        int[] slots = new int[4 * Integer.highestOneBit(count)];
        return addTo(slots, added) && addTo(slots, stored);
    }

    /** Adds the hashes to a table whose empty slots are 0. Returns false if it has a hash already, or is crowded. */
    private static boolean addTo(int[] slots, Collection<String> keys) {
        for (String key : keys) {
            int hash = hash(key);
            hash = hash == 0 ? 1 : hash;
            int slot = (hash ^ hash >>> 16) & slots.length - 1;
            for (int steps = 0; slots[slot] != 0; steps++) {
                if (slots[slot] == hash || steps == MAX_STEPS) {
                    return false;
                }
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = hash;
        }
        return true;
    }

    /** Returns a hash that is the same for keys that differ only in case. */
    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter > 127) {
                return hashOf(Spellings.folded(key).chars());
            }
            hash = 31 * hash + (letter | LOWER_CASE);
        }
        return hash;
    }

    private static int hashOf(IntStream letters) {
        return letters.reduce(0, (hash, letter) -> 31 * hash + (letter | LOWER_CASE));
    }
}
