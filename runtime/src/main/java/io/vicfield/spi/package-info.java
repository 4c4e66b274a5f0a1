/**
 * What generated codecs call and implement: the contract between codecs of different jars.
 *
 * <p>Binary compatible within a major version. Not meant to be called by hand.
 */
@NullMarked
package io.vicfield.spi;

import org.jspecify.annotations.NullMarked;
