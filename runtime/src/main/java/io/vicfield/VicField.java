package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record component to its key. The annotation processor generates a codec for each record that has such components:
 * {@code CmdCodec} for {@code Cmd}, and {@code Outer_CmdCodec} for {@code Outer.Cmd}.
 *
 * {@snippet :
 * record Cmd(
 *     @VicField(scope = READ_ONLY, key = "Path") String path,
 *     @VicField(scope = READ_ONLY, key = "Args") List<String> args) {}
 * }
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface VicField {
    /**
     * Sets the component's scopes. If empty, a component of a nested record has the scopes of the record's key, and a
     * component of the root is hidden.
     *
     * @return the scopes
     */
    Scope[] scope() default {};

    /**
     * Sets the component's own part of the key, without {@code |}, {@code @} and {@code ~}. If empty, it is the component's
     * name.
     *
     * @return the component's own part of the key
     */
    String key() default "";

    /**
     * Sets the whole key, for a key that other programs define: {@code guestinfo.userdata}, {@code disk.EnableUUID}. It is
     * not rewritten, and has neither a namespace nor a suffix.
     *
     * <p>Only the components of a root record may have such a key, and only if their values are stored as one string. The key
     * shows its scope: HIDDEN without {@code guestinfo.}, READ_ONLY with a {@code /}, otherwise READ_WRITE. An empty value
     * writes no key, because other programs do not know {@code <nil>}.
     *
     * @return the whole key; empty if the key is made of {@link #key} and the record's place
     */
    String exactKey() default "";

    /**
     * Selects how the text of a {@code String} or {@code byte[]} under an {@link #exactKey} is written. The key with
     * {@code .encoding} at its end names the encoding, and decoding follows it.
     *
     * @return the encoding to write
     */
    TextEncoding encoding() default TextEncoding.NONE;

    /**
     * Limits how many levels of the record tree are encoded and decoded from here on. The component itself is the first
     * level, so 0 excludes it. A negative number sets no limit. If a component above leaves fewer levels, that limit applies.
     *
     * @return the number of levels; negative for no limit
     */
    int depth() default -1;

    /**
     * If false, optional and nullable components at and below this one are neither encoded nor decoded.
     *
     * @return whether optional and nullable components are followed
     */
    boolean follow() default true;

    /**
     * If true, the component is decoded and never encoded.
     *
     * @return whether encoding skips the component
     */
    boolean skipEncode() default false;

    /**
     * If true, the component is encoded and never decoded.
     *
     * @return whether decoding skips the component
     */
    boolean skipDecode() default false;

    /**
     * If true, decoding without a base reports a problem if every key of the component is missing.
     *
     * @return whether a key must exist
     */
    boolean required() default false;

    /**
     * Sets the value that a missing key stands for, in encoded form. If empty, it is the type's zero value. A duration can
     * also be {@code 60s}, {@code 1h30m} or {@code PT1M}.
     *
     * <p>Only scalars can have a default. An empty list, map, byte array, address or optional writes no key, and would be
     * decoded as its default.
     *
     * @return the default in encoded form
     */
    String defaultValue() default "";

    /**
     * If true, messages, deltas, listings and {@link VicCodec#describe} mask the values at and below this component.
     *
     * <p>The values are stored unencrypted; {@link Scope#SECRET} seals them. The names of a map's entries are parts of keys,
     * and keys are shown.
     *
     * @return whether the value is masked
     */
    boolean sensitive() default false;

    /**
     * Selects how a list of scalars is stored.
     *
     * @return the format of a list of scalars
     */
    ListFormat list() default ListFormat.JOINED;

    /**
     * Names a method of the record, without parameters, that computes the value whenever the record is encoded. Only for
     * {@link Scope#VOLATILE}.
     *
     * @return the method's name; empty for none
     */
    String refresh() default "";

    /**
     * Names the atomic group of the component. All components of a record with the same name are written and read together.
     *
     * <p>The name must not contain {@code | @ ~ . /}. All members must have the same scopes, and none may be optional or
     * nullable. A group may have only one writer. Live stores count the writes in the group's generation, under the group's
     * name followed by {@code ~}.
     *
     * @return the group's name; empty for none
     */
    String atomic() default "";

    /**
     * Lists keys that the component had in earlier versions. If the current key is missing, decoding uses the first of these
     * keys that exists.
     *
     * @return the former keys
     */
    FormerKey[] formerKeys() default {};

    /**
     * Sets a class that converts the component, or the elements of a list or map, to a type that can be stored.
     *
     * @return the converter's class
     */
    Class<? extends VicConverter<?, ?>> converter() default VicConverter.None.class;

    /**
     * Describes the component in listings of keys.
     *
     * @return the description; may be empty
     */
    String doc() default "";
}
