package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.model.Former;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the keys that a component had in earlier versions; what they leave out is as it is now. */
final class FormerReader {
    private FormerReader() {}

    static List<Former> read(Mirrors field, String own, Set<Scope> scopes) {
        List<Former> formers = new ArrayList<>();
        for (Mirrors former : field.nested("formerKeys")) {
            String key = former.text("key", "").strip();
            formers.add(new Former(
                    key.isEmpty() ? own : key,
                    former.has("scope") ? former.scopes() : scopes,
                    former.text("until", "")));
        }
        return formers;
    }
}
