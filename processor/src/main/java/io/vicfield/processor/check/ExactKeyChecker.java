package io.vicfield.processor.check;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.WholeKeys;
import io.vicfield.processor.report.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks keys that other programs define, and the encodings of their values. */
final class ExactKeyChecker {
    /** A key in the form of this project's own keys, which a prefix would change. */
    private static final Pattern NAMESPACED = Pattern.compile("guestinfo\\.[^.]*\\.[./].*");

    private final ReadContext context;
    private final NestedRecords nested;

    ExactKeyChecker(ReadContext context) {
        this.context = context;
        this.nested = new NestedRecords(context.types());
    }

    void check(SourceComponent component) {
        checkNested(component);
        if (component.isExact()) {
            checkKey(component, component.rawKey());
            checkScope(component);
        } else if (component.encoding() != TextEncoding.NONE) {
            context.reportAt(
                    "encoding",
                    Problem.ENCODING,
                    component,
                    "no `exactKey`: only other programs read a companion key",
                    "Set `exactKey`, or remove `encoding`.");
        }
    }

    private void checkKey(SourceComponent component, String key) {
        if (!component.annotation().text("key", "").isEmpty()) {
            report(component, "but also `key`", "Keep one of the two.");
        }
        if (!key.equals(key.strip())) {
            report(component, "which starts or ends with white space", "Remove the white space.");
        } else if (NAMESPACED.matcher(key).matches()) {
            report(
                    component,
                    "which has the form of vicfield's own keys",
                    "Use `key`, a scope, and `@VicNamespace` on the record.");
        } else if (key.equals(Keys.GUESTINFO)) {
            report(component, "which ends after the header", "Add the rest of the key.");
        } else if (WholeKeys.hasHeader(key.toLowerCase(Locale.ROOT)) && !WholeKeys.hasHeader(key)) {
            report(component, "which a guest sees, although it looks hidden", "Write `guestinfo.` in lower case.");
        }
    }

    private void report(SourceComponent component, String what, String mend) {
        context.reportAt("exactKey", Problem.EXACT_KEY, component, component.rawKey(), what, mend);
    }

    private void checkScope(SourceComponent component) {
        Set<Scope> others = EnumSet.noneOf(Scope.class);
        others.addAll(component.annotation().scopes());
        others.remove(Scope.VOLATILE);
        Scope shown = WholeKeys.scope(component.key());
        others.remove(shown);
        for (Scope other : others) {
            context.reportAt("scope", Problem.EXACT_KEY_SCOPE, component, component.key(), other, shown);
        }
    }

    /** A nested record could be an entry of a map, and every entry would have the same key. */
    private void checkNested(SourceComponent component) {
        nested.below(component, below -> true).stream()
                .flatMap(below -> below.wholeKeys().stream().map(key -> List.of(below.path(), key)))
                .findFirst()
                .ifPresent(exact -> context.report(Problem.EXACT_KEY_NESTED, component, exact.toArray()));
    }

    /** Checks that a value is one string, and that its encoding suits it. */
    void checkType(SourceComponent component, Shape shape) {
        Shape value = shape instanceof Shape.Nullable nullable ? nullable.value() : shape;
        if (!component.wholeKeys().isEmpty() && !value.isScalar()) {
            context.report(
                    Problem.EXACT_KEY_TYPE, component, component.wholeKeys().get(0));
        } else if (component.encoding() != TextEncoding.NONE && !isText(value.stored())) {
            context.reportAt(
                    "encoding",
                    Problem.ENCODING,
                    component,
                    "its value is neither a string nor bytes",
                    "Remove `encoding`, or set a `converter` to `String`.");
        }
    }

    private static boolean isText(Shape stored) {
        return stored instanceof Shape.Scalar scalar
                && (scalar.type() == ScalarType.STRING || scalar.type() == ScalarType.BYTES);
    }
}
