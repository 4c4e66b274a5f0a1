package io.vicfield.examples.benchmarks.reflect;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Creates accessors of record components as separate classes, which the VM compiles as it compiles lambdas. Also finds
 * constructors.
 */
final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    @SuppressWarnings("unchecked") // the metafactory creates the requested type
    static Function<Object, @Nullable Object> of(RecordComponent component) throws Throwable {
        MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
        MethodType boxed = accessor.type().wrap();
        return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                        LOOKUP,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        accessor,
                        boxed)
                .getTarget()
                .invoke();
    }

    /** Returns a constructor that takes an array of the components' values. */
    static MethodHandle constructor(Class<?> type) throws ReflectiveOperationException {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return LOOKUP.unreflectConstructor(type.getConstructor(parameters))
                .asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }
}
