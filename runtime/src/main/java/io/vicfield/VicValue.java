package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text on the wire of an enum constant, instead of its name. The constant with {@code ""} or {@code "0"} is the zero value. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface VicValue {
    /** The constant's text. */
    String value();
}
