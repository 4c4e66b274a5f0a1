/** The base class of generated codecs. */
@NullMarked
package io.vicfield.spi;

import org.jspecify.annotations.NullMarked;
