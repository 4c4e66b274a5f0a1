package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the value that an enum constant is stored as. Without this annotation it is the constant's name. The constant that
 * is stored as {@code ""} or {@code "0"} is the zero value.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface VicValue {
    /** {@return the stored value of the constant} */
    String value();
}
