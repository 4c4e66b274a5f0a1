package io.vicfield.examples.benchmarks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A record, all records of its package that it contains, and the classes generated for them. */
final class Generated {
    private final Set<Class<?>> records = new LinkedHashSet<>();

    /** Collects a root record and its nested records, at any depth. */
    Generated(Class<?> root) {
        reach(root, root.getPackageName());
    }

    int records() {
        return records.size();
    }

    int components() {
        return records.stream()
                .mapToInt(type -> type.getRecordComponents().length)
                .sum();
    }

    /** Returns whether a class file is one of the generated codecs. */
    boolean isCodec(String file) {
        return is(file, "Codec");
    }

    /** Returns whether a class file is one of the typed key classes or their patterns. */
    boolean isKeys(String file) {
        return is(file, "Keys");
    }

    private boolean is(String file, String suffix) {
        String type = file.substring(0, file.length() - ".class".length());
        return records.stream()
                .map(record -> record.getName().replace('.', '/').replace('$', '_') + suffix)
                .anyMatch(name -> type.equals(name) || type.startsWith(name + "$"));
    }

    private void reach(Type type, String home) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, home));
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && one.getPackageName().equals(home)
                && records.add(one)) {
            Stream.of(one.getRecordComponents()).forEach(component -> reach(component.getGenericType(), home));
        }
    }
}
