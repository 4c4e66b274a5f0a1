package io.vicfield.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Suggests a replacement for a type that vicfield cannot encode. */
final class UnsupportedTypes {
    private static final String GENERAL =
            "Use a string, number, boolean, enum, `byte[]`, `Instant`, `Duration`, `UUID`, `URI` or the like, a record with "
                    + "`@VicField` components, or a list, set or map of these. For another type, name a converter with "
                    + "`converter` or `@VicConverters`.";

    private static final String QUEUE = "Use `List`, which keeps the order of the elements.";

    private static final String OPTIONAL_NUMBER = "Remove `@Nullable`: the type itself can be empty.";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("char[]", "Use `String`."),
            Map.entry("java.lang.CharSequence", "Use `String`."),
            Map.entry("java.util.Optional", "Use one `Optional` of a scalar or a record, as the component's own type."),
            Map.entry("java.util.OptionalInt", OPTIONAL_NUMBER),
            Map.entry("java.util.OptionalLong", OPTIONAL_NUMBER),
            Map.entry("java.util.OptionalDouble", OPTIONAL_NUMBER),
            Map.entry("java.lang.Object", "Name the concrete type: vicfield must know which value to decode."),
            Map.entry("java.util.BitSet", "Use `Set<Integer>` for the numbers of the bits, or `byte[]`."),
            Map.entry("java.util.Map.Entry", "Use a record with two components, or a `Map`."),
            Map.entry("java.util.Queue", QUEUE),
            Map.entry("java.util.Deque", QUEUE),
            Map.entry("java.util.ArrayDeque", QUEUE),
            Map.entry("java.util.PriorityQueue", QUEUE),
            Map.entry("java.util.NavigableMap", "Use `SortedMap`."),
            Map.entry("java.util.NavigableSet", "Use `SortedSet`."),
            Map.entry("java.util.TreeMap", "Use `SortedMap`."),
            Map.entry("java.util.TreeSet", "Use `SortedSet`."),
            Map.entry("java.util.Date", "Use `Instant`."),
            Map.entry("java.util.Calendar", "Use `OffsetDateTime`."),
            Map.entry("java.time.ZonedDateTime", "Use `OffsetDateTime`: zone names in values cannot be decoded."));

    private static final Pattern COLLECTION =
            Pattern.compile("java\\.(lang\\.Iterable|util\\.(Collection|\\w*(List|Set|Map)))");

    private UnsupportedTypes() {}

    /** The fix for a component with the type, or with the type within its type. */
    static String mend(TypeMirror type) {
        TypeName named = TypeName.get(type);
        String name = named instanceof ParameterizedTypeName generic
                ? generic.rawType().toString()
                : named.toString();
        if (type.getKind() == TypeKind.WILDCARD) {
            return "Name the concrete type.";
        }
        String instead = INSTEAD.get(name);
        if (instead != null) {
            return instead;
        }
        if (COLLECTION.matcher(name).matches()) {
            return "Use `List`, `Set` or `Map` with type arguments.";
        }
        if (TypeMirrors.record(type).isPresent()) {
            return "Use a record for each concrete type: a record with type parameters has no codec.";
        }
        return isSealed(type)
                ? "Use a record with an `Optional` component for each permitted type: the value does not tell its type."
                : GENERAL;
    }

    private static boolean isSealed(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.SEALED);
    }
}
