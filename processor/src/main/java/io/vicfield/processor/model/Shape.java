package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a component is stored. */
public sealed interface Shape {
    /** Calls the visitor's method for this shape. */
    <R> R accept(Visitor<R> visitor);

    /** The shapes that this shape consists of. */
    default List<Shape> parts() {
        return List.of();
    }

    /** All shapes within this shape, then this shape. */
    default Stream<Shape> all() {
        return Stream.concat(parts().stream().flatMap(Shape::all), Stream.of(this));
    }

    /** The record that this shape is or holds. */
    default Optional<Nested> heldRecord() {
        return all().filter(Nested.class::isInstance).map(Nested.class::cast).findFirst();
    }

    /** The stored shape: this shape, unless it is converted. */
    default Shape stored() {
        return this;
    }

    /** Whether the value is one string. */
    default boolean isScalar() {
        return stored() instanceof Scalar || stored() instanceof Constants;
    }

    /** Whether the value is a record with keys of its own. */
    default boolean isRecord() {
        return stored() instanceof Nested;
    }

    /** One string: a row of the value table. */
    record Scalar(ScalarType type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** One string: the value of an enum constant. */
    record Constants(EnumType type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constants(this);
        }
    }

    /** Scalars that share one key. */
    record Joined(Shape element, Collected as) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(element);
        }
    }

    /** An entry per element. */
    record Indexed(Shape element, Collected as) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.indexed(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(element);
        }
    }

    /**
     * An entry per name.
     *
     * @param as the Java type that holds the entries
     * @param name the Java type of the entries' keys
     */
    record Keyed(Shape key, Shape value, MapKind as, TypeName name) implements Shape {
        /** The interfaces and classes of maps. */
        public enum MapKind {
            /** A {@code Map}. */
            MAP,
            /** A {@code SortedMap}. */
            SORTED_MAP,
            /** An {@code EnumMap}. */
            ENUM_MAP
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyed(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(key, value);
        }
    }

    /**
     * A record with keys of its own.
     *
     * @param keyed whether it has typed keys; its compilation may omit them
     */
    record Nested(ClassName type, boolean keyed) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }

        /** The record's codec. */
        public ClassName codec() {
            return Names.codec(type);
        }

        /** The class of the record's typed keys. */
        public ClassName keys() {
            return Names.keys(type);
        }
    }

    /** A value that may be absent. */
    record Nullable(Shape value, boolean optional) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(value);
        }
    }

    /** A value that a converter stores as another type. */
    record Converted(Shape wire, Converter converter) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(wire);
        }

        @Override
        public Shape stored() {
            return wire.stored();
        }
    }

    /** The Java type that holds the elements. */
    record Collected(Kind kind, TypeName element) {
        /** The interfaces and classes of collections, and arrays. */
        public enum Kind {
            /** A {@code List}. */
            LIST,
            /** A {@code Collection}. */
            COLLECTION,
            /** A {@code Set}. */
            SET,
            /** A {@code SortedSet}. */
            SORTED_SET,
            /** An {@code EnumSet}. */
            ENUM_SET,
            /** An array of objects. */
            ARRAY,
            /** An array of numbers or truth values. */
            PRIMITIVES;

            /** Whether an element is held only once. */
            public boolean isSet() {
                return this == SET || this == SORTED_SET || this == ENUM_SET;
            }
        }
    }

    /** Something to do for each shape. */
    interface Visitor<R> {
        /** One string. */
        R scalar(Scalar shape);

        /** One string, the value of an enum constant. */
        R constants(Constants shape);

        /** Scalars that share one key. */
        R joined(Joined shape);

        /** An entry per element. */
        R indexed(Indexed shape);

        /** An entry per name. */
        R keyed(Keyed shape);

        /** A record. */
        R nested(Nested shape);

        /** A value that may be absent. */
        R nullable(Nullable shape);

        /** A value that a converter stores as another type. */
        R converted(Converted shape);
    }
}
