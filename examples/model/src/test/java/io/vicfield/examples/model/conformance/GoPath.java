package io.vicfield.examples.model.conformance;

/**
 * Where a path of Go field names leads.
 *
 * @param key the key there
 * @param type what has that key
 */
record GoPath(String key, GoType type) {
    static GoPath of(Shape shape, String path) {
        GoPath at = new GoPath("", shape.root());
        for (String step : path.split("\\.")) {
            at = at.step(shape.types(), step);
        }
        return at;
    }

    /** Whether something is stored under the key itself: nothing is under a record's. */
    boolean hasValue() {
        return !type.is("struct") && !(type.is("ptr") && type.element().is("struct"));
    }

    private GoPath step(GoTypes types, String step) {
        if (type.is("ptr")) {
            return new GoPath(key, type.element()).step(types, step);
        }
        if (type.is("map")) {
            return new GoPath(GoKeys.entry(key, "|" + step), type.element());
        }
        if (type.is("list")) {
            return new GoPath(GoKeys.entry(key, "~"), type.element());
        }
        GoField field = types.components(type).stream()
                .filter(f -> f.name().equals(step))
                .findFirst()
                .orElseThrow();
        return new GoPath(GoKeys.child(key, field), field.type());
    }
}
