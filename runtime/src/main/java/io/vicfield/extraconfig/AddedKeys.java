package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.keys.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
}
