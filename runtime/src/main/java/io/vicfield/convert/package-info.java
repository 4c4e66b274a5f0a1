/** Converters of Java's own types. Generated code calls them. */
@NullMarked
package io.vicfield.convert;

import org.jspecify.annotations.NullMarked;
