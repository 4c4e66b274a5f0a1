package io.vicfield.examples.model.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Calls the methods of records and of their generated keys by name. */
final class Methods {
    private Methods() {}

    static Optional<Object> find(Object target, String name, Object... arguments) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == arguments.length
                        && !method.isBridge())
                .findFirst()
                .map(method -> invoke(method, target, arguments));
    }

    static Object call(Object target, String name, Object... arguments) {
        return find(target, name, arguments)
                .orElseThrow(() -> new AssertionError(target.getClass() + " has no " + name));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
