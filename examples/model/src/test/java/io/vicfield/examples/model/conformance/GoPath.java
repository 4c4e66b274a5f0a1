package io.vicfield.examples.model.conformance;

/**
 * The target of a path of Go field names.
 *
 * @param key its key
 * @param type its type
 */
record GoPath(String key, GoType type) {
    static GoPath of(Shape shape, String path) {
        GoPath at = new GoPath("", shape.root());
        for (String step : path.split("\\.")) {
            at = at.step(shape.types(), step);
        }
        return at;
    }

    /** Returns whether a value is stored under the key itself, which is not so for records. */
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
