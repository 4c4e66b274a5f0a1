package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** How a component is stored. Sealed, so that a new shape does not compile until every stage handles it. */
public sealed interface Shape {
    /** Calls the visitor's method for this shape. */
    <R> R accept(Visitor<R> visitor);

    /** One text: a row of the value table. */
    record Scalar(ScalarType type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** One text: a constant's. */
    record Constants(EnumType type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constants(this);
        }
    }

    /** Scalars in one text. */
    record Joined(Shape element, Collected as) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }
    }

    /** An entry per element. */
    record Indexed(Shape element, Collected as) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.indexed(this);
        }
    }

    /** An entry per name. */
    record Keyed(Shape key, Shape value) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyed(this);
        }
    }

    /**
     * A record with keys of its own.
     *
     * @param keyed whether its typed keys are there: an older processor made none
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
    }

    /** A value that is stored as another one. */
    record Converted(Shape wire, Converter converter) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }
    }

    /** What Java collects elements in. */
    record Collected(Kind kind, TypeName element) {
        /** List, set, array of objects, array of primitives. */
        public enum Kind {
            /** A {@code List}. */
            LIST,
            /** A {@code Set}. */
            SET,
            /** An array of objects. */
            ARRAY,
            /** An array of numbers or truth values. */
            PRIMITIVES
        }
    }

    /** Something to do for each shape. */
    interface Visitor<R> {
        /** One text. */
        R scalar(Scalar shape);

        /** One text, a constant's. */
        R constants(Constants shape);

        /** Scalars in one text. */
        R joined(Joined shape);

        /** An entry per element. */
        R indexed(Indexed shape);

        /** An entry per name. */
        R keyed(Keyed shape);

        /** A record. */
        R nested(Nested shape);

        /** A value that may be absent. */
        R nullable(Nullable shape);

        /** A value that is stored as another one. */
        R converted(Converted shape);
    }
}
