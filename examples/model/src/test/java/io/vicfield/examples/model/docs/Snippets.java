package io.vicfield.examples.model.docs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Java snippets of a page, compiled together with the record of {@link #RECORDS}, so that tests can call them.
 *
 * @param classes the classes of the snippets
 */
record Snippets(ClassLoader classes) {
    /** The page whose record the guides use. */
    static final String RECORDS = "docs/guide/records.md";

    static Snippets of(Markdown page, Path folder) throws Exception {
        return new Snippets(
                Compiled.of(sources(page), folder).load("com.example.Host").getClassLoader());
    }

    /** Returns the snippets of a page and of {@link #RECORDS}. */
    static List<String> sources(Markdown page) {
        Set<String> sources = new LinkedHashSet<>(page.blocks("java"));
        sources.addAll(Markdown.read(RECORDS).blocks("java"));
        return List.copyOf(sources);
    }

    /** Calls the static method of that name, and throws its exception. */
    Object call(String type, String name, Object... arguments) throws Exception {
        for (Method method : load(type).getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return invoke(method, null, arguments);
            }
        }
        throw new AssertionError(type + " has no " + name);
    }

    /** Returns a class of package com.example. */
    Class<?> load(String type) throws ClassNotFoundException {
        return classes.loadClass("com.example." + type);
    }

    /** Calls a method, and throws its exception. */
    static Object invoke(Method method, @Nullable Object target, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
