package io.vicfield.examples.model.docs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's Java, compiled with the README's, to be called.
 *
 * @param classes theirs
 */
record Snippets(ClassLoader classes) {
    static Snippets of(Markdown page, Path folder) throws Exception {
        List<String> sources = new ArrayList<>(page.blocks("java"));
        sources.addAll(Markdown.read("README.md").blocks("java"));
        return new Snippets(
                Compiled.of(sources, folder).load("com.example.Host").getClassLoader());
    }

    /** Calls the static method of that name; what it throws comes as it is. */
    Object call(String type, String name, Object... arguments) throws Exception {
        for (Method method : load(type).getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return invoke(method, null, arguments);
            }
        }
        throw new AssertionError(type + " has no " + name);
    }

    /** A class of package com.example. */
    Class<?> load(String type) throws ClassNotFoundException {
        return classes.loadClass("com.example." + type);
    }

    /** Calls a method; what it throws comes as it is. */
    static Object invoke(Method method, @Nullable Object target, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
