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
        return field.nested("formerKeys").stream()
                .map(former -> former(former, own, scopes))
                .toList();
    }

    /** The same, checked as keys are. */
    static List<Former> read(ComponentContext context, String own, Set<Scope> scopes) {
        List<Former> formers = new ArrayList<>();
        for (Mirrors former : context.annotation().nested("formerKeys")) {
            String key = former.text("key", "");
            KeyChecker.check(key.isEmpty() ? own : key, former.scopes(), context.within(former));
            formers.add(former(former, own, scopes));
        }
        return formers;
    }

    private static Former former(Mirrors former, String own, Set<Scope> scopes) {
        String key = former.text("key", "");
        return new Former(
                key.isEmpty() ? own : key.strip(),
                former.has("scope") ? former.scopes() : scopes,
                former.text("until", ""));
    }
}
