package io.vicfield.examples.benchmarks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A record and the records of its package that it reaches, and what was generated for them. */
final class Generated {
    private final Set<Class<?>> records = new LinkedHashSet<>();

    /** Of this record, at any depth. */
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

    /** Whether a class file is one of their codecs. */
    boolean isCodec(String file) {
        return is(file, "Codec");
    }

    /** Whether a class file is of their typed keys, or of the patterns of these. */
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
