package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record component to its key. A record with such components gets a codec when it is compiled: {@code Cmd} gets
 * {@code CmdCodec}, {@code Outer.Cmd} gets {@code Outer_CmdCodec}.
 *
 * <pre>{@code
 * record Cmd(
 *     @VicField(scope = READ_ONLY, key = "Path") String path,
 *     @VicField(scope = READ_ONLY, key = "Args") List<String> args) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface VicField {
    /** The component's scopes; empty: what its parent's key shows, hidden at the root. */
    Scope[] scope() default {};

    /** The component's own part of the key; empty: the component's name. Must not hold {@code |}, {@code @} or {@code ~}. */
    String key() default "";

    /**
     * How many levels are read and written from here, the component itself being the first; 0: not at all; negative: no
     * bound of its own. What remains above counts if it is less.
     */
    int depth() default -1;

    /** False: optional and nullable components at and below this one are neither read nor written. */
    boolean follow() default true;

    /** True: read, never written. */
    boolean skipEncode() default false;

    /** True: written, never read. */
    boolean skipDecode() default false;

    /** True: reading without a base value reports the component if no key of it is there. */
    boolean required() default false;

    /**
     * The value, as text on the wire, that an absent key stands for; empty: the type's zero value. For scalars only: a
     * list, map, byte array, address or optional that was emptied would come back as its default.
     */
    String defaultValue() default "";

    /**
     * True: the text is in clear on the wire, but no message, delta, listing or {@link VicCodec#describe} shows it, nor
     * anything below the component. A map's names of entries are parts of keys, which are shown.
     */
    boolean sensitive() default false;

    /** How a list of scalars is stored. */
    ListFormat list() default ListFormat.JOINED;

    /** For VOLATILE: the record's method without parameters that returns the fresh value whenever it is written. */
    String refresh() default "";

    /**
     * The name of the group of components that are written and read as one; a word without {@code | @ ~ . /}. Members
     * have one scope and are always there. Stores that others watch count the group's generation under its name and
     * {@code ~}, beside the members; a group has one writer.
     */
    String atomic() default "";

    /** Keys that this component had in earlier versions; the first one that is there counts, where the present one is not. */
    FormerKey[] formerKeys() default {};

    /** Converts the component, or else its elements, to a type that can be stored. */
    Class<? extends VicConverter<?, ?>> converter() default VicConverter.None.class;

    /** What the component is, for listings of keys. */
    String doc() default "";
}
