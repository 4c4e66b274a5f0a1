package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.keys.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks keys before they are added to a VM. */
final class AddedKeys {
    private static final String ADVICE =
            "; DeltaPlanner.planDeletionOfVariants deletes keys of other spellings that the VM has";

    private AddedKeys() {}

    /**
     * Refuses added keys that differ only in case from another key, because VMware treats these as the same key. Keys that
     * the VM already has are accepted.
     *
     * @throws VicEncodeException if there is such a key; it lists all of them
     */
    static void check(Collection<String> added, Set<String> present) {
        if (haveDistinctHashes(added, present)) {
            return;
        }
        Spellings spellings = new Spellings();
        present.forEach(spellings::add);
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

    /** Returns whether all hashes differ, without regard to case. Then all keys differ, and none needs to be copied. */
    private static boolean haveDistinctHashes(Collection<String> added, Collection<String> present) {
        int[] hashes = Stream.concat(added.stream(), present.stream())
                .mapToInt(AddedKeys::hash)
                .sorted()
                .toArray();
        return IntStream.range(1, hashes.length).allMatch(i -> hashes[i] != hashes[i - 1]);
    }

    /** Returns the hash of a key in lower case. */
    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter > 127) {
                return key.toLowerCase(Locale.ROOT).hashCode();
            }
            hash = 31 * hash + Character.toLowerCase(letter);
        }
        return hash;
    }
}
