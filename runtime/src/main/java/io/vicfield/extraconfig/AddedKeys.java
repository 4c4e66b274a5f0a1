package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.keys.Spellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keys that a VM is to get beside those that it has, each of which must be one of its own there. */
final class AddedKeys {
    private AddedKeys() {}

    /**
     * Looks for keys that would fall together. Those that the VM has are no concern of anybody's: it tells them apart.
     *
     * @throws VicEncodeException naming all of them
     */
    static void check(Collection<String> added, Set<String> present) {
        Spellings spellings = new Spellings();
        present.forEach(spellings::add);
        List<VicProblem> problems = new ArrayList<>();
        for (String key : added) {
            String problem = spellings.add(key);
            if (problem != null) {
                problems.add(new VicProblem(key, "two keys", "a key of its own", problem));
            }
        }
        if (!problems.isEmpty()) {
            throw new VicEncodeException(problems);
        }
    }
}
