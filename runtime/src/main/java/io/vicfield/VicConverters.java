package io.vicfield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names converters once, for all components of a type. Each converter's second type argument says which type it converts.
 *
 * <p>On a record, the converters hold for the record's components, and for the elements of their lists, maps and optionals.
 * On a package, they hold for all records of the package. On a type, they hold for all components of the type, in any record.
 * The nearest converter counts: {@link VicField#converter()}, then the record's, the package's and the type's own.
 *
 * {@snippet :
 * @VicConverters(MoneyConverter.class)
 * record Order(@VicField Money price, @VicField Map<String, Money> discounts) {}
 * }
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface VicConverters {
    /**
     * Sets the converters, no two of them for the same type.
     *
     * @return the converters' classes
     */
    Class<? extends VicConverter<?, ?>>[] value();
}
